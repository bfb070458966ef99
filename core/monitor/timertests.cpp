#include "core/monitor/timers.h"

// Test timers: the tests of a runner as a timer with a breaker. When a test runs is decided by its interval
// or by doubt; the breaker only sets the least distance between probes, and is what the operator sees.
namespace jobwatch {

void Timers::setTest(const TestPlan &plan, Instant now)
{
    const TimerKey key = testTimerKey(plan.runner);
    const bool isNew = !m_timers.contains(key);
    TimerWatch &watch = watchFor(key, now);
    watch.runner = plan.runner;
    watch.schedule.every = plan.interval;
    watch.shortest = plan.shortest;
    watch.backOff = plan.backOff;
    adoptRules(watch, plan.rules, std::max(plan.interval, plan.shortest), now);
    keepDistance(watch, watch.leastWait == Span{} ? plan.shortest : watch.leastWait);
    if (isNew)
        reconcile(watch, now);
}

// Probes keep a distance that does not grow: when one is worth its cost is decided by doubt.
void Timers::keepDistance(TimerWatch &watch, Span distance)
{
    watch.leastWait = distance;
    watch.rules.firstProbe = distance;
    watch.rules.longest = distance;
    watch.rules.jitterPercent = 0;
}

TimerWatch *Timers::findTest(const RunnerKey &runner)
{
    return find(testTimerKey(runner));
}

void Timers::testStarted(const RunnerKey &runner, Instant now)
{
    TimerWatch *watch = findTest(runner);
    if (!watch)
        return;
    watch->record.lastStart = now;
    if (watch->record.breaker.state == BreakerState::Closed)
        apply(*watch, ScheduleFired{}, now);
    else
        apply(*watch, ProbeAsked{}, now);
}

// Jobs of users end an outage as well as tests do; their failures say nothing about our tests.
bool Timers::jobEnded(const Evidence &evidence, Instant now)
{
    TimerWatch *watch = findTest(evidence.runner);
    const std::optional<Stage> stage = decisiveStage(evidence);
    if (!watch || !reachedAnyStage(evidence))
        return false;
    const bool passed = !stage || evidence.stages[*stage].verdict != Verdict::Failed;
    const bool isTest = evidence.source == Source::TestJob;
    const Breaker before = watch->record.breaker;
    if (!passed && !isTest)
        return false;
    if (isTest)
        watch->lastDay.push_back({now, passed});
    while (!watch->lastDay.empty() && watch->lastDay.front().at < now - std::chrono::hours(24))
        watch->lastDay.pop_front();
    if (passed) {
        watch->record.lastPassed = now;
        apply(*watch, RunPassed{before.generation}, now);
    } else {
        keepDistance(*watch, stage == Stage::Startup ? watch->backOff : watch->shortest);
        apply(*watch, RunFailed{before.generation, evidence.stages[*stage].cause, evidence.text}, now);
    }
    if (isTest)
        keep(*watch);
    return watch->record.breaker.state != before.state || watch->record.breaker.resumeAt != before.resumeAt;
}

void Timers::testPaused(const RunnerKey &runner, const std::optional<Pause> &pause, Instant now)
{
    TimerWatch *watch = findTest(runner);
    if (!watch)
        return;
    watch->record.who = pause ? pause->who : QString();
    watch->record.why = pause ? pause->reason : QString();
    watch->record.pausedAt = pause ? std::optional(pause->since) : std::nullopt;
    watch->record.pausedUntil = pause ? pause->until : std::nullopt;
    const bool isDisabled = watch->record.breaker.state == BreakerState::Disabled;
    if (pause && !isDisabled)
        apply(*watch, DisableAsked{}, now);
    else if (!pause && isDisabled)
        apply(*watch, EnableAsked{}, now);
    keep(*watch);
}

std::optional<Instant> Timers::testNotBefore(const RunnerKey &runner) const
{
    const auto found = m_timers.find(testTimerKey(runner));
    if (found == m_timers.end() || found->second.record.breaker.state != BreakerState::Open)
        return {};
    return found->second.record.breaker.resumeAt;
}

Span Timers::leastWaitOfOpen(const RunnerKey &runner) const
{
    const auto found = m_timers.find(testTimerKey(runner));
    const bool isOpen = found != m_timers.end() && found->second.record.breaker.state == BreakerState::Open;
    return isOpen ? found->second.leastWait : Span{};
}

} // namespace jobwatch
