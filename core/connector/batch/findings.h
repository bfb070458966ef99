#pragma once

#include "core/connector/batch/batchevidence.h"

namespace jobwatch::batch {

struct Finding
{
    PerStage<StageFinding> stages{};
    std::optional<int> exitCode{};
    QString text{}; // plain text, one line
};

inline StageFinding passed()
{
    return {Verdict::Passed, Cause::None};
}
inline StageFinding warned(Cause cause)
{
    return {Verdict::Warned, cause};
}
inline StageFinding failed(Cause cause)
{
    return {Verdict::Failed, cause};
}

// Polling works all along, but a passed polling implies passed stages before it: it is told only where one of
// them is in trouble or all passed.
inline Finding atStartup(const StageFinding &trouble, const QString &text)
{
    return {.stages = {passed(), trouble, {}, passed()}, .text = text};
}
inline Finding atExecution(const StageFinding &trouble, const QString &text)
{
    return {.stages = {passed(), passed(), trouble, passed()}, .text = text};
}

Finding findingOfEnd(const BatchJob &job, const BatchView &view); // hasEnded(job.state)
Finding findingOfWait(const BatchJob &job, const BatchView &view); // Pending or InError

// "FAILED (NonZeroExitCode), exit code 1, on n2"
QString endText(const BatchJob &job);
Cause causeOfLaunch(LaunchFault fault);

} // namespace jobwatch::batch
