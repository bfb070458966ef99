#include <QCoreApplication>

#include "core/connector/slivka/classify.h"
#include "core/connector/slivka/rules.h"

// Rules for jobs that had not ended when we stopped waiting.
namespace jobwatch::slivka {

namespace {

// "PENDING for 31 s": the server's word and our clock.
QString stuckText(const Observed &seen)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(seen.inLastState).count();
    return QCoreApplication::translate("Slivka", "%1 for %2 s").arg(seen.word).arg(seconds);
}

bool isStuckIn(const Observed &seen, JobPhase phase)
{
    return !seen.ended && !seen.word.isEmpty() && seen.phase == phase;
}

std::optional<Finding> notPickedUp(const Observed &seen)
{
    if (!isStuckIn(seen, JobPhase::NotPickedUp))
        return {};
    Finding finding{.text = stuckText(seen)};
    if (seen.inLastState > pendingFails)
        finding.stages[Stage::Submission] = failed(Cause::SchedulerNotRunning);
    return finding;
}

std::optional<Finding> refusedByQueue(const Observed &seen)
{
    if (!isStuckIn(seen, JobPhase::Refused))
        return {};
    Finding finding{.text = stuckText(seen)};
    if (seen.inLastState > acceptedFails)
        finding.stages[Stage::Submission] = failed(Cause::QueueRefuses);
    else if (seen.inLastState > acceptedWarns)
        finding.stages[Stage::Submission] = warned(Cause::QueueRefuses);
    return finding;
}

std::optional<Finding> neverStarted(const Observed &seen)
{
    if (!isStuckIn(seen, JobPhase::Queued))
        return {};
    Finding finding{.text = stuckText(seen)};
    finding.stages[Stage::Submission] = passed();
    const bool isOverLimit = seen.inLastState >= seen.life.definition.queueWaitLimit;
    finding.stages[Stage::Startup] = isOverLimit ? failed(Cause::NoWorker) : warned(Cause::NoWorker);
    return finding;
}

std::optional<Finding> neverEnded(const Observed &seen)
{
    if (!isStuckIn(seen, JobPhase::Running))
        return {};
    Finding finding{.text = stuckText(seen)};
    finding.stages = {passed(), passed(), warned(Cause::DeadlineExceeded), passed()};
    return finding;
}

std::optional<Finding> unknownWord(const Observed &seen)
{
    if (!isStuckIn(seen, JobPhase::Unclear))
        return {};
    Finding finding{.text = stuckText(seen)};
    finding.stages[Stage::Submission] = passed();
    finding.stages[Stage::Polling] = warned(Cause::UnknownAnswer);
    return finding;
}

} // namespace

QList<Rule> waitingRules()
{
    return {notPickedUp, refusedByQueue, neverStarted, neverEnded, unknownWord};
}

} // namespace jobwatch::slivka
