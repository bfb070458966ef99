#include "core/domain/rollup.h"

#include "core/domain/belief/jobnews.h"

namespace jobwatch {

namespace {

Status statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotReached:
        return Status::Unknown;
    case Verdict::Passed:
        return Status::Ok;
    case Verdict::Warned:
        return Status::Warning;
    case Verdict::Failed:
        return Status::Down;
    }
    Q_UNREACHABLE();
}

} // namespace

StageState afterFinding(const StageState &before, const StageFinding &finding, const Evidence &evidence)
{
    const bool isLate = before.lastEvidence && *before.lastEvidence > evidence.knownAt;
    if (finding.verdict == Verdict::NotReached || isLate)
        return before;
    StageState after = before;
    after.status = statusOf(finding.verdict);
    after.cause = finding.cause;
    after.text = finding.cause == Cause::None ? QString() : evidence.text;
    after.lastEvidence = evidence.knownAt;
    after.lastSource = evidence.source;
    if (after.status != before.status || !before.since)
        after.since = evidence.knownAt;
    return after;
}

PerStage<StageState> afterEvidence(const PerStage<StageState> &before, const Evidence &evidence)
{
    const PerStage<StageFinding> findings = withImpliedSuccess(evidence.stages);
    PerStage<StageState> after = before;
    for (const Stage stage : allStages)
        after[stage] = afterFinding(before[stage], findings[stage], evidence);
    return after;
}

PerStage<StageState> afterLastJob(const PerStage<StageState> &before, const Evidence &evidence)
{
    PerStage<StageState> after = afterEvidence(before, evidence);
    const auto news = jobNews(evidence);
    if (news && news->userMayBeAtFault)
        after[Stage::Execution] = before[Stage::Execution];
    return after;
}

PerStage<StageState> heardUntil(const PerStage<StageState> &stages, Instant now)
{
    PerStage<StageState> after = stages;
    for (StageState &state : after.values) {
        if (state.lastEvidence && *state.lastEvidence > now)
            state.lastEvidence = now;
    }
    return after;
}

Status runnerStatus(const PerStage<StageState> &stages)
{
    Status status = Status::Ok;
    for (const StageState &state : stages)
        status = worse(status, state.status);
    return status;
}

std::optional<Stage> decisiveStage(const PerStage<StageState> &stages)
{
    const Status status = runnerStatus(stages);
    if (!isTrouble(status))
        return {};
    for (const Stage stage : allStages) {
        if (stages[stage].status == status)
            return stage;
    }
    return {};
}

} // namespace jobwatch
