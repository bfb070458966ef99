#include "core/domain/schedule/assessment.h"

#include <algorithm>

namespace jobwatch {

namespace {

// Twice the longest interval without any evidence: whatever is believed, nobody has looked.
bool isStale(const WatchedPair &pair, Instant now)
{
    return secondsSince(pair.lastEvidence, now) > 2 * double(pair.plan.longest.count()) / 1000;
}

Status stageStatus(const PairBelief &belief, const WatchedPair &pair, Stage stage, bool isKnown)
{
    if (!isKnown || !pair.stageEvidence[stage])
        return Status::Unknown;
    return judge(outlookOf(belief, stage)).status;
}

Stage worstStage(const PairBelief &belief)
{
    Stage worst = Stage::Submission;
    double highest = -1;
    for (const Stage stage : allStages) {
        const double loss = expectedLoss(outlookOf(belief, stage), Status::Ok);
        if (loss > highest) {
            worst = stage;
            highest = loss;
        }
    }
    return worst;
}

bool isLikely(const PairBelief &belief, Health health, bool shallow)
{
    for (const BeliefCell cell : allCells) {
        if ((cell == BeliefCell::ShallowExecution) == shallow && (*belief.leaf)[cell].p[health] > .5)
            return true;
    }
    return false;
}

StatusWhy faultOf(const Suspicion &suspicion)
{
    if (!suspicion.isShared)
        return StatusWhy::FaultOfPair;
    switch (suspicion.scope) {
    case SharedScope::Server:
        return StatusWhy::FaultOfServer;
    case SharedScope::Runner:
        return StatusWhy::FaultOfRunner;
    case SharedScope::Service:
        break;
    }
    return StatusWhy::FaultOfService;
}

void blame(StatusReason &reason, const Watch &watch, const WatchedPair &pair, const Suspicion &suspicion)
{
    reason.why = faultOf(suspicion);
    reason.stage = stageOf(suspicion.cell);
    if (!suspicion.isShared) {
        reason.since = pair.belief[suspicion.cell].badSince;
        return;
    }
    reason.since = nodeOf(watch, pair, suspicion.scope).belief[suspicion.cell].badSince;
    for (const int index : membersOf(watch, pair, suspicion.scope)) {
        const Status status = watch.pairs[size_t(index)].displayed;
        reason.affected += status == Status::Down || status == Status::Warning ? 1 : 0;
        ++reason.total;
    }
}

void explainTrouble(RunnerAssessment &shown, const Watch &watch, const WatchedPair &pair,
                    const PairBelief &belief)
{
    const Suspicion suspicion = mostSuspected(belief);
    if (shown.faultUnseenByTests) {
        shown.reason.why = StatusWhy::UsersFail;
        shown.reason.stage = shown.decisiveStage;
    } else if (suspicion.probability > .5) {
        blame(shown.reason, watch, pair, suspicion);
        if (shown.status == Status::Warning)
            shown.reason.why = StatusWhy::SomeJobsFail;
    } else {
        shown.reason.why = StatusWhy::Uncertain;
        shown.reason.stage = shown.decisiveStage;
        shown.reason.since = pair.heard.failedAt;
    }
}

void explain(RunnerAssessment &shown, const Watch &watch, const WatchedPair &pair, const PairBelief &belief,
             Instant now)
{
    shown.reason.lastEvidence = pair.lastEvidence;
    shown.reason.okProbability = shown.outlook.ok;
    if (!pair.lastEvidence) {
        shown.reason.why = StatusWhy::NoEvidence;
    } else if (isStale(pair, now)) {
        shown.reason.why = StatusWhy::StaleEvidence;
    } else if (shown.status == Status::Warning || shown.status == Status::Down) {
        explainTrouble(shown, watch, pair, belief);
    } else if (shown.smokeTestMayBeBroken) {
        shown.reason.why = StatusWhy::SmokeTestBroken;
    } else if (shown.testMayBeBroken) {
        shown.reason.why = StatusWhy::TestBroken;
    } else if (shown.confirming) {
        shown.reason.why = StatusWhy::Confirming;
        shown.reason.stage = pair.heard.failedStage;
        shown.reason.since = pair.heard.failedAt;
    } else {
        shown.reason.why = shown.status == Status::Ok ? StatusWhy::JobsPass : StatusWhy::Uncertain;
    }
}

} // namespace

Status statusOf(const WatchedPair &pair, Instant now)
{
    const bool isKnown = pair.lastEvidence && !isStale(pair, now);
    return isKnown ? pair.displayed : Status::Unknown;
}

RunnerAssessment assess(const Watch &watch, const WatchedPair &pair, Instant now)
{
    // Only read through: the belief's pointers are shared with the code that updates.
    const PairBelief belief = beliefOf(const_cast<Watch &>(watch), const_cast<WatchedPair &>(pair));
    const bool isKnown = pair.lastEvidence && !isStale(pair, now);
    RunnerAssessment shown;
    shown.status = statusOf(pair, now);
    for (const Stage stage : allStages)
        shown.stages[stage] = stageStatus(belief, pair, stage, isKnown);
    shown.stageEvidence = pair.stageEvidence;
    shown.outlook = pair.outlook;
    shown.risk = pair.judged.risk;
    shown.lastEvidence = pair.lastEvidence;
    shown.testMayBeBroken = isLikely(belief, Health::TestBroken, false);
    shown.smokeTestMayBeBroken = isLikely(belief, Health::TestBroken, true);
    shown.faultUnseenByTests = isLikely(belief, Health::UsersFail, false);
    const bool testFailed = pair.heard.failedAt && pair.heard.failedKind != JobKind::User;
    shown.confirming = shown.status == Status::Ok
        && (pair.leftOk || (testFailed && !shown.testMayBeBroken && !shown.smokeTestMayBeBroken));
    if (shown.status == Status::Warning || shown.status == Status::Down) {
        shown.decisiveStage = worstStage(belief);
        // Several weak suspicions may add up to more than each stage of its own would show.
        if (severity(shown.stages[*shown.decisiveStage]) < severity(shown.status))
            shown.stages[*shown.decisiveStage] = shown.status;
    }
    explain(shown, watch, pair, belief, now);
    return shown;
}

} // namespace jobwatch
