#include "core/domain/schedule/runnerplan.h"
#include "core/monitor/engine.h"

// Tests by doubt and status by belief: what the assessor is told, and what becomes of its answers.
namespace jobwatch {

namespace {

// The stage as it is believed to be; the cause is that of its last failure.
StageState believed(StageState state, Status status, const StageState &found, Instant now)
{
    if (state.status != status)
        state.since = now;
    state.status = status;
    state.lastEvidence = std::max(state.lastEvidence, found.lastEvidence);
    if (found.lastSource)
        state.lastSource = found.lastSource;
    if (!isTrouble(status)) {
        state.cause = Cause::None;
        state.text.clear();
    } else if (found.cause != Cause::None) {
        state.cause = found.cause;
        state.text = found.text;
    }
    return state;
}

} // namespace

TestPolicy Engine::policyOf(const RunnerWatch &watch) const
{
    for (const TestSlot &slot : watch.tests) {
        if (slot.definition.kind == TestKind::Full)
            return policyOf(watch, slot);
    }
    if (!watch.tests.empty())
        return policyOf(watch, watch.tests.front());
    return watch.record.policy.value_or(m_servers.at(watch.record.key.server).definition.policy);
}

// With a fixed interval the last test stands; else all evidence together makes the status.
bool Engine::isBelieved(const RunnerWatch &watch) const
{
    return policyOf(watch).kind != PolicyKind::Fixed;
}

void Engine::plan(const ServerWatch &server)
{
    ServerPlan plan = serverPlan(server.definition.budget, backsOffOnErrors(server.definition.kind));
    if (isFrozen(server) || m_readOnly) { // nothing can, or may, be tested
        plan.full.concurrent = 0;
        plan.smoke.concurrent = 0;
    }
    m_assessor.setServer(server.definition.name, plan);
}

void Engine::plan(const RunnerWatch &watch, Instant now)
{
    TestPolicy policy = policyOf(watch);
    policy.shortest = std::max(policy.shortest, m_timers.leastWaitOfOpen(watch.record.key));
    policy.longest = std::max(policy.shortest, policy.longest);
    QList<TestDefinition> tests;
    for (const TestSlot &slot : watch.tests)
        tests.append(slot.definition);
    m_assessor.setRunner(watch.record.key, runnerPlan(tests, policy, watch.record.pause.has_value()), now);
    m_beliefChanged = true;
}

void Engine::tickDoubt(Instant now)
{
    // A clock that went back would put the tick off until it has caught up.
    if (m_assessor.wakeAt() > now && !std::exchange(m_clockWentBack, false))
        return;
    const QList<TestDecision> decisions = m_assessor.tick(now);
    m_beliefChanged = true;
    m_forecastsAreOld = true;
    for (const TestDecision &decision : decisions)
        startByDoubt(decision, now);
}

void Engine::startByDoubt(const TestDecision &decision, Instant now)
{
    const auto found = m_runners.find(decision.runner);
    if (found != m_runners.end() && !found->second.running && !found->second.waiting) {
        RunnerWatch &watch = found->second;
        for (size_t i = 0; i < watch.tests.size(); ++i) {
            if (watch.tests[i].definition.kind != decision.kind)
                continue;
            watch.waiting = i;
            start(m_servers.at(decision.runner.server), watch, now);
            return;
        }
    }
    m_assessor.noteTestEnded(decision.runner, decision.kind);
}

void Engine::adoptBeliefs(Instant now)
{
    if (!std::exchange(m_beliefChanged, false))
        return;
    const bool forecasts = std::exchange(m_forecastsAreOld, false);
    for (auto &[key, watch] : m_runners) {
        const std::optional<RunnerAssessment> shown = m_assessor.shown(key, now);
        if (!shown || !isBelieved(watch)) {
            watch.assessment.reset();
            watch.forecast.reset();
            continue;
        }
        watch.assessment = shown;
        if (forecasts || !watch.forecast)
            watch.forecast = m_assessor.nextTest(key, now);
        PerStage<StageState> stages;
        for (const Stage stage : allStages)
            stages[stage] =
                believed(watch.record.stages[stage], shown->stages[stage], watch.found[stage], now);
        const Status status = worse(runnerStatus(stages), shown->status);
        if (stages != watch.record.stages || status != watch.status)
            become(watch, stages, status, now);
    }
}

QByteArray Engine::belief(const ServerId &server) const
{
    return m_assessor.saved(server);
}

Result<void> Engine::restoreBelief(const QByteArray &saved, Instant now)
{
    m_beliefChanged = true;
    return m_assessor.restore(saved, now);
}

} // namespace jobwatch
