#include "core/connector/batch/slurmwords.h"

#include <algorithm>
#include <array>
#include <QStringList>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::batch {

namespace {

constexpr std::array states{
    std::pair{"PENDING"_L1, BatchState::Pending},
    std::pair{"REQUEUED"_L1, BatchState::Pending},
    std::pair{"REQUEUE_FED"_L1, BatchState::Pending},
    std::pair{"REQUEUE_HOLD"_L1, BatchState::Pending},
    std::pair{"RESV_DEL_HOLD"_L1, BatchState::Pending},
    std::pair{"SPECIAL_EXIT"_L1, BatchState::Pending},
    std::pair{"CONFIGURING"_L1, BatchState::Running},
    std::pair{"RUNNING"_L1, BatchState::Running},
    std::pair{"COMPLETING"_L1, BatchState::Running},
    std::pair{"RESIZING"_L1, BatchState::Running},
    std::pair{"SIGNALING"_L1, BatchState::Running},
    std::pair{"STAGE_OUT"_L1, BatchState::Running},
    std::pair{"STOPPED"_L1, BatchState::Running},
    std::pair{"SUSPENDED"_L1, BatchState::Running},
    std::pair{"COMPLETED"_L1, BatchState::Completed},
    std::pair{"FAILED"_L1, BatchState::Failed},
    std::pair{"LAUNCH_FAILED"_L1, BatchState::Failed},
    std::pair{"RECONFIG_FAIL"_L1, BatchState::Failed},
    std::pair{"CANCELLED"_L1, BatchState::Cancelled},
    std::pair{"REVOKED"_L1, BatchState::Cancelled},
    std::pair{"TIMEOUT"_L1, BatchState::TimedOut},
    std::pair{"NODE_FAIL"_L1, BatchState::NodeFailed},
    std::pair{"OUT_OF_MEMORY"_L1, BatchState::OutOfMemory},
    std::pair{"BOOT_FAIL"_L1, BatchState::BootFailed},
    std::pair{"PREEMPTED"_L1, BatchState::Preempted},
    std::pair{"DEADLINE"_L1, BatchState::PastDeadline},
};

constexpr std::array waits{
    std::pair{""_L1, WaitReason::None},
    std::pair{"None"_L1, WaitReason::None},
    std::pair{"Priority"_L1, WaitReason::Priority},
    std::pair{"Resources"_L1, WaitReason::Resources},
    std::pair{"NodeDown"_L1, WaitReason::NodesUnavailable},
    std::pair{"PartitionDown"_L1, WaitReason::PartitionDown},
    std::pair{"PartitionInactive"_L1, WaitReason::PartitionDown},
    std::pair{"PartitionTimeLimit"_L1, WaitReason::LimitAbovePartition},
    std::pair{"PartitionNodeLimit"_L1, WaitReason::LimitAbovePartition},
    std::pair{"PartitionConfig"_L1, WaitReason::LimitAbovePartition},
    std::pair{"BadConstraints"_L1, WaitReason::LimitAbovePartition},
    std::pair{"Dependency"_L1, WaitReason::Dependency},
    std::pair{"DependencyNeverSatisfied"_L1, WaitReason::DependencyNeverSatisfied},
    std::pair{"BeginTime"_L1, WaitReason::BeginTime},
    std::pair{"JobHeldUser"_L1, WaitReason::HeldByUser},
    std::pair{"JobHeldAdmin"_L1, WaitReason::HeldByAdmin},
    std::pair{"JobHoldMaxRequeue"_L1, WaitReason::LaunchFailed},
    std::pair{"launch_failed_requeued_held"_L1, WaitReason::LaunchFailed},
    std::pair{"JobLaunchFailure"_L1, WaitReason::LaunchFailed},
    std::pair{"Licenses"_L1, WaitReason::Licenses},
    std::pair{"Reservation"_L1, WaitReason::Reservation},
    std::pair{"ReservationDeleted"_L1, WaitReason::Reservation},
    std::pair{"InvalidAccount"_L1, WaitReason::NotAllowed},
    std::pair{"InvalidQOS"_L1, WaitReason::NotAllowed},
    std::pair{"AccountNotAllowed"_L1, WaitReason::NotAllowed},
    std::pair{"QOSNotAllowed"_L1, WaitReason::NotAllowed},
};

// Slurm says both of busy nodes and of dead ones "Resources"; a second reason for the latter lists their
// names.
bool tellsOfDeadNodes(QStringView text)
{
    return text.contains("Nodes required for job are DOWN"_L1) || text.startsWith("ReqNodeNotAvail"_L1)
        || text.contains("UnavailableNodes:"_L1);
}

// There are some sixty limits, all named after where they stand.
bool isQuota(QStringView reason)
{
    return reason.startsWith("Assoc"_L1) || reason.startsWith("QOS"_L1) || reason.startsWith("MaxJob"_L1)
        || reason.endsWith("Limit"_L1);
}

} // namespace

BatchState stateOfSlurm(QStringView word)
{
    const QStringView first = word.left(std::max(word.indexOf(u' '), qsizetype(-1)));
    for (const auto &[name, state] : states) {
        if (first.compare(name, Qt::CaseInsensitive) == 0)
            return state;
    }
    return BatchState::Unclear;
}

WaitReason waitReasonOfSlurm(QStringView reason, QStringView description)
{
    if (tellsOfDeadNodes(reason) || tellsOfDeadNodes(description))
        return WaitReason::NodesUnavailable;
    for (const auto &[name, wait] : waits) {
        if (reason == name)
            return wait;
    }
    return isQuota(reason) ? WaitReason::Quota : WaitReason::Other;
}

BatchExit exitOfWaitStatus(qint64 status)
{
    if (status < 0 || status > 0xffff)
        return {};
    const int signal = int(status & 0x7f);
    return {.isKnown = true, .code = signal ? 0 : int(status >> 8), .signal = signal};
}

BatchExit exitOfPair(QStringView pair)
{
    const qsizetype colon = pair.indexOf(u':');
    bool isCode = false;
    bool isSignal = false;
    const int code = pair.left(colon).toInt(&isCode);
    const int signal = colon < 0 ? 0 : pair.sliced(colon + 1).toInt(&isSignal);
    if (!isCode || !isSignal || code < 0 || code > 255 || signal < 0 || signal > 127)
        return {};
    return {.isKnown = true, .code = code, .signal = signal};
}

LaunchFault launchFaultOfSlurm(const BatchExit &exit, QStringView reason)
{
    constexpr int ioError = 53; // of Slurm's own, told in place of a signal
    if (exit.isKnown && exit.signal == ioError)
        return LaunchFault::OutputNotWritable;
    // The reason alone misleads: a script that ends by a signal has it too.
    const bool isLaunch = reason == "JobLaunchFailure"_L1 || reason == "LaunchFailed"_L1;
    return isLaunch && exit.signal == 0 ? LaunchFault::Other : LaunchFault::None;
}

} // namespace jobwatch::batch
