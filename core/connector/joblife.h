#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/connector/batch/batchjob.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// A test job to be run on a server: the definition with its files read.
struct TestJob
{
    RunnerKey runner{};
    TestDefinition definition{};
    QMap<QString, QByteArray> fileContents{}; // local path -> content
};

// Where a job stands, as far as it matters to whoever waits for it. The words are the server's.
enum class JobPhase {
    NotPickedUp, // accepted over the network; nothing has looked at it yet
    Refused, // picked up, but not (yet) taken by the queueing system
    Queued,
    Running,
    Ended, // nothing more will come
    Unclear, // a word that this version does not know
};

// One answer to "how is that job": the server's own word, and what it means to whoever waits.
struct JobState
{
    QString word{}; // "QUEUED"; words this version does not know survive
    JobPhase phase = JobPhase::Unclear;
    bool ended = false; // nothing more will come, UNKNOWN and CANCELLING of Slivka included
    bool completionTimeSet = false;
    std::optional<Instant> completedAt{}; // UTC, where it can be derived
    std::optional<batch::BatchJob> batch{}; // all that a queueing system tells of the job

    bool operator==(const JobState &) const = default;
};

// A job that the server accepted.
struct JobHandle
{
    JobId id{};
    ServiceId service{};
    QString url{}; // absolute or server-relative, as the server gave it
    std::optional<Instant> submittedAt{}; // by the server's clock, in UTC
    JobState accepted{}; // the state that came with the acceptance

    bool operator==(const JobHandle &) const = default;
};

struct JobStateAt
{
    Instant at{};
    JobState state{};

    bool operator==(const JobStateAt &) const = default;
};

// One output file of a job, as far as it was read.
struct JobOutput
{
    QString path{};
    bool present = false; // the server lists it
    bool downloadable = true; // its content could be fetched
    qint64 size = -1; // bytes, -1: unknown
    QByteArray head{}; // first 64 KiB at most
    QByteArray tail{}; // last 64 KiB at most; empty when head holds everything
    std::optional<bool> asExpected{}; // set when the definition expects something of it

    bool operator==(const JobOutput &) const = default;
};

// Everything that was observed of one test job, from submission to the end of our patience.
struct JobLife
{
    RunnerKey runner{};
    TestDefinition definition{};
    Instant submittedAt{}; // our clock, when the submission was sent
    std::optional<Error> submitError{};
    std::optional<int> submitHttpStatus{}; // with submitError of kind HttpStatus
    bool serverAnswersOtherwise = false; // after a submit or poll error: do other calls work?
    std::optional<JobHandle> handle{};
    QList<JobStateAt>
        states{}; // one entry for each change of state, oldest first, never empty after a handle
    std::optional<Error> pollError{}; // the last poll failed with this
    std::optional<int> pollHttpStatus{};
    std::optional<Instant> pollFailingSince{}; // our clock, the first of the failures in a row
    bool deadlineExceeded = false; // we stopped waiting
    Instant endedAt{}; // our clock
    QList<JobOutput> outputs{};
    std::optional<Error> outputsError{}; // why there are no outputs

    bool operator==(const JobLife &) const = default;
};

} // namespace jobwatch
