#pragma once

#include <optional>
#include <QString>

#include "core/base/time.h"
#include "core/domain/ids.h"

// What all queueing systems share, whatever tells of them: Slurm over REST or by commands, Grid Engine.
namespace jobwatch::batch {

enum class BatchState {
    Pending, // requeued and held jobs too; see WaitReason
    Running, // suspended and completing ones too: not over
    Completed,
    Failed, // ended with an exit code or a signal, or was never launched
    Cancelled,
    TimedOut, // the time limit of the job or its partition
    NodeFailed,
    OutOfMemory,
    BootFailed, // its node did not boot
    Preempted,
    PastDeadline, // the job's own deadline, not a time limit
    InError, // Grid Engine's Eqw: waits until an operator clears it
    Unclear, // a word that this version does not know
};

bool hasEnded(BatchState state);

// Why a job waits.
enum class WaitReason {
    None, // not told
    Priority,
    Resources, // all fitting nodes are busy
    NodesUnavailable, // the nodes it needs are down, drained or reserved
    PartitionDown, // or its queue is disabled
    LimitAbovePartition, // asks for more than its partition ever allows
    Dependency,
    DependencyNeverSatisfied,
    BeginTime, // by request, or after a requeue
    HeldByUser,
    HeldByAdmin,
    Quota, // a limit of the user, account or QOS
    Licenses,
    Reservation,
    NotAllowed, // account or QOS are not valid any more
    LaunchFailed, // put back after it could not be launched
    Other, // a word that this version does not know
};

// What kept a job from being launched, where the queueing system itself says so.
enum class LaunchFault {
    None,
    OutputNotWritable,
    InterpreterMissing,
    WorkFolderMissing,
    Other,
};

struct BatchExit
{
    bool isKnown = false; // lost where only the accounting remembers the job
    int code = 0; // 0..255
    int signal = 0; // that ended it; 0: none

    bool operator==(const BatchExit &) const = default;
};

// One job as its queueing system tells of it now. Texts are as they came: plain them before showing.
struct BatchJob
{
    JobId id{};
    int restarts = 0; // how often it was put back into the queue
    QString cluster{};
    QString partition{}; // or queue
    QString qos{};
    QString user{};
    QString name{};
    QString wckey{};
    QString comment{};
    QString account{};
    QString word{}; // the state as it was written: "FAILED"
    BatchState state = BatchState::Unclear;
    WaitReason wait = WaitReason::None; // of a pending job
    QString reason{}; // the word behind `wait`, or why an ended job ended: "NonZeroExitCode"
    QString description{}; // a sentence beside the reason
    BatchExit exit{};
    LaunchFault launch = LaunchFault::None;
    std::optional<Instant> submitted{};
    std::optional<Instant> eligible{};
    std::optional<Instant> started{}; // never a forecast
    std::optional<Instant> ended{}; // never a forecast
    QString node{};
    bool isFromAccounting = false; // its exit code may have been lost on the way

    bool operator==(const BatchJob &) const = default;
};

// Test jobs of this program carry this before their name, so that they are known again in a listing.
inline constexpr QLatin1StringView ownNamePrefix{"jobwatch-"};

bool isOwnTest(const BatchJob &job);

} // namespace jobwatch::batch

// Tens of thousands are listed: a list of them grows without copying each.
Q_DECLARE_TYPEINFO(jobwatch::batch::BatchJob, Q_RELOCATABLE_TYPE);
