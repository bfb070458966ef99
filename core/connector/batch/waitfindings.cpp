#include <QCoreApplication>

#include "core/connector/batch/findings.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

// What waiting says. Waiting alone is never a fault; waiting for what cannot come is.
namespace jobwatch::batch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

// Which fault the reason is; NotReached for none.
StageFinding faultOfWait(const BatchJob &job, const BatchView &view)
{
    const bool isWithoutNodes = view.capacity && view.capacity->hasNoNode();
    const auto mayBeTheUsers = [&view](Cause cause) {
        return view.isOwnTest ? failed(cause) : warned(cause);
    };
    const auto ofTestsAlone = [&view](Cause cause) {
        return view.isOwnTest ? warned(cause) : StageFinding{};
    };
    switch (job.wait) {
    case WaitReason::PartitionDown:
        return failed(Cause::PartitionDown);
    case WaitReason::NodesUnavailable: // others of the partition may still be there
        return view.capacity && !isWithoutNodes ? warned(Cause::NoCapacity) : failed(Cause::NoCapacity);
    case WaitReason::Priority:
    case WaitReason::Resources:
        return isWithoutNodes ? failed(Cause::NoCapacity) : StageFinding{};
    case WaitReason::LimitAbovePartition:
        return mayBeTheUsers(Cause::LimitAbovePartition);
    case WaitReason::DependencyNeverSatisfied:
        return mayBeTheUsers(Cause::DependencyNeverSatisfied);
    case WaitReason::NotAllowed:
        return mayBeTheUsers(Cause::SubmissionRefused);
    case WaitReason::LaunchFailed:
        return failed(causeOfLaunch(job.launch));
    case WaitReason::HeldByUser:
    case WaitReason::HeldByAdmin:
        return ofTestsAlone(Cause::JobHeld);
    case WaitReason::Quota:
        return ofTestsAlone(Cause::QuotaReached);
    case WaitReason::None:
    case WaitReason::Dependency:
    case WaitReason::BeginTime:
    case WaitReason::Licenses:
    case WaitReason::Reservation:
    case WaitReason::Other:
        return {};
    }
    Q_UNREACHABLE();
}

QString textOfWait(const BatchJob &job, const BatchView &view)
{
    QString text = oneLine(job.word, 40);
    if (!job.reason.isEmpty())
        text += u" ("_s + oneLine(job.reason, 60) + u"): "_s + waitText(job.wait);
    if (!job.description.isEmpty())
        text += u". "_s + oneLine(job.description, 160);
    if (view.capacity && !view.capacity->trouble.isEmpty())
        text += u". "_s + view.capacity->trouble;
    return text;
}

} // namespace

Finding findingOfWait(const BatchJob &job, const BatchView &view)
{
    if (job.state == BatchState::InError) {
        const Cause cause = job.launch == LaunchFault::None ? Cause::JobInError : causeOfLaunch(job.launch);
        return atStartup(failed(cause), textOfWait(job, view));
    }
    const bool isDown = view.capacity && view.capacity->isDown();
    const StageFinding fault =
        isDown && job.wait != WaitReason::HeldByUser && job.wait != WaitReason::BeginTime
        ? failed(Cause::PartitionDown)
        : faultOfWait(job, view);
    if (fault.verdict == Verdict::NotReached)
        return {.stages = {}, .exitCode = {}, .text = textOfWait(job, view)};
    return atStartup(fault, textOfWait(job, view));
}

QString waitText(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return Words::tr("no reason is told");
    case WaitReason::Priority:
        return Words::tr("other jobs come first");
    case WaitReason::Resources:
        return Words::tr("all fitting nodes are busy");
    case WaitReason::NodesUnavailable:
        return Words::tr("the nodes it needs are down, drained or reserved");
    case WaitReason::PartitionDown:
        return Words::tr("the partition is down");
    case WaitReason::LimitAbovePartition:
        return Words::tr("it asks for more than the partition allows");
    case WaitReason::Dependency:
        return Words::tr("it waits for another job");
    case WaitReason::DependencyNeverSatisfied:
        return Words::tr("the job it waits for failed");
    case WaitReason::BeginTime:
        return Words::tr("its time has not come");
    case WaitReason::HeldByUser:
        return Words::tr("it is held by a user");
    case WaitReason::HeldByAdmin:
        return Words::tr("it is held by an operator of the cluster");
    case WaitReason::Quota:
        return Words::tr("a limit of the user, the account or the QOS is reached");
    case WaitReason::Licenses:
        return Words::tr("a license is not free");
    case WaitReason::Reservation:
        return Words::tr("its reservation has not begun");
    case WaitReason::NotAllowed:
        return Words::tr("its account or QOS is not valid any more");
    case WaitReason::LaunchFailed:
        return Words::tr("it could not be launched");
    case WaitReason::Other:
        return Words::tr("a reason that this version does not know");
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch::batch
