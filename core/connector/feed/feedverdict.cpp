#include "core/connector/feed/feedverdict.h"

#include <QCoreApplication>

#include "core/connector/feed/feedfields.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::feed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feed)
};

constexpr int firstSignal = 129;
constexpr int lastSignal = 192;

// The stage that a cause explains; nothing for what is no fault of a stage.
std::optional<Stage> stageOf(Cause cause)
{
    constexpr int firstOfStartup = int(Cause::NoWorker);
    constexpr int firstOfExecution = int(Cause::ProgramFailed);
    constexpr int firstOfPolling = int(Cause::JobLost);
    if (cause == Cause::None || isTestProblem(cause) || isTimerCause(cause))
        return {};
    const int number = int(cause); // the numbers are fixed, and grouped by stage
    if (cause >= Cause::TokenRefused && cause <= Cause::TimeLimitReached) {
        if (cause <= Cause::QuotaReached)
            return Stage::Submission;
        return cause <= Cause::JobInError ? Stage::Startup : Stage::Execution;
    }
    if (number < firstOfStartup)
        return Stage::Submission;
    if (number < firstOfExecution)
        return Stage::Startup;
    return number < firstOfPolling ? Stage::Execution : Stage::Polling;
}

Cause startupCause(std::optional<int> exitCode)
{
    if (exitCode == 127)
        return Cause::CommandNotFound;
    return exitCode == 126 ? Cause::NotExecutable : Cause::StartFailed;
}

Cause executionCause(std::optional<int> exitCode)
{
    if (exitCode == 0)
        return Cause::WrongOutput;
    const bool isSignal = exitCode && *exitCode >= firstSignal && *exitCode <= lastSignal;
    return isSignal ? Cause::Interrupted : Cause::ProgramFailed;
}

Cause usualCause(Stage stage, std::optional<int> exitCode)
{
    switch (stage) {
    case Stage::Submission:
        return Cause::ServerError;
    case Stage::Startup:
        return startupCause(exitCode);
    case Stage::Execution:
        return executionCause(exitCode);
    case Stage::Polling:
        return Cause::PollingFailed;
    }
    Q_UNREACHABLE();
}

// That its end is known says that a job could be asked for.
PerStage<StageFinding> upTo(Stage stage, const StageFinding &trouble)
{
    const StageFinding passed{Verdict::Passed, Cause::None};
    switch (stage) {
    case Stage::Submission:
        return {trouble, {}, {}, {}};
    case Stage::Startup:
        return {passed, trouble, {}, passed};
    case Stage::Execution:
        return {passed, passed, trouble, passed};
    case Stage::Polling:
        return {passed, {}, {}, trouble};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<int> exitCodeOf(std::optional<int> exit, std::optional<int> signal)
{
    if (signal)
        return 128 + *signal;
    return exit && *exit < 0 ? 128 - *exit : exit;
}

Result<PerStage<StageFinding>> findingsOf(const Told &told)
{
    const StageFinding passed{Verdict::Passed, Cause::None};
    if (!told.stage) {
        if (told.exitCode.value_or(0) != 0)
            return unusable(Words::tr("the outcome is ok, but the exit code is %1.").arg(*told.exitCode));
        if (told.isWarning || told.cause)
            return unusable(Words::tr("the outcome is ok, but a warning or a cause is given."));
        return PerStage<StageFinding>{passed, passed, passed, passed};
    }
    const bool couldNotStart = told.exitCode == 126 || told.exitCode == 127;
    const Stage stage = told.stage == Stage::Execution && couldNotStart ? Stage::Startup : *told.stage;
    const Cause cause = told.cause.value_or(usualCause(stage, told.exitCode));
    if (stageOf(cause) != stage)
        return unusableField("cause"_L1,
                             Words::tr("it does not belong to the stage %1.").arg(stageId(stage)));
    return upTo(stage, StageFinding{told.isWarning ? Verdict::Warned : Verdict::Failed, cause});
}

QStringList stageWords()
{
    QStringList words;
    for (const Stage stage : allStages)
        words.append(stageId(stage));
    return words;
}

} // namespace jobwatch::feed
