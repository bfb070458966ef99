#include "core/domain/belief/jobnews.h"

#include "core/domain/belief/sharedcell.h"

namespace jobwatch {

namespace {

JobKind kindOf(const Evidence &evidence)
{
    switch (evidence.source) {
    case Source::UserJob:
        return JobKind::User;
    case Source::TestJob:
        break;
    }
    switch (evidence.kind) {
    case TestKind::Smoke:
        return JobKind::SmokeTest;
    case TestKind::Full:
        break;
    }
    return JobKind::FullTest;
}

PerStage<Verdict> verdictsOf(const Evidence &evidence)
{
    const PerStage<StageFinding> findings = withImpliedSuccess(evidence.stages);
    PerStage<Verdict> verdicts;
    for (const Stage stage : allStages)
        verdicts[stage] = findings[stage].verdict;

    const bool couldNotStart = evidence.exitCode == 126 || evidence.exitCode == 127;
    if (couldNotStart && verdicts[Stage::Execution] == Verdict::Failed) {
        verdicts[Stage::Startup] = Verdict::Failed;
        verdicts[Stage::Execution] = Verdict::NotReached;
    }
    bool failed = false;
    for (const Stage stage : allStages) {
        if (failed)
            verdicts[stage] = Verdict::NotReached;
        failed = failed || verdicts[stage] == Verdict::Failed;
    }
    return verdicts;
}

// A program that ends with a code of its own may have been given nonsense. Signals, the queueing system's
// and the deadline's verdicts are not the user's.
bool mayBeTheUsersFault(const Evidence &evidence)
{
    if (evidence.exitCode)
        return *evidence.exitCode >= 1 && *evidence.exitCode <= 125;
    return evidence.stages[Stage::Execution].cause == Cause::ProgramFailed;
}

} // namespace

std::optional<JobNews> jobNews(const Evidence &evidence)
{
    if (evidence.testProblem != Cause::None || !reachedAnyStage(evidence))
        return {};
    JobNews news;
    news.kind = kindOf(evidence);
    news.verdicts = verdictsOf(evidence);
    news.userMayBeAtFault = news.kind == JobKind::User && news.verdicts[Stage::Execution] == Verdict::Failed
        && mayBeTheUsersFault(evidence);
    news.startAge = secondsBetween(evidence.submittedAt, evidence.knownAt);
    if (evidence.queueWait && evidence.runTime)
        news.endAge =
            secondsBetween(evidence.submittedAt + *evidence.queueWait + *evidence.runTime, evidence.knownAt);
    return news;
}

} // namespace jobwatch
