#include <QCoreApplication>

#include "core/domain/schedule/runnerplan.h"
#include "core/monitor/engine.h"

using namespace std::chrono_literals;

// Where timers and runners meet: the tests of a runner are a timer too.
namespace jobwatch {

namespace {

// A server that backs off on jobs that cannot start slows its users down. Who fixes an interval wants it
// kept.
constexpr Span backOffWait = 10min;

template <typename Keys>
QList<Scope> testScopes(const Keys &keys, const std::map<RunnerKey, RunnerWatch> &runners)
{
    QList<Scope> scopes;
    for (const auto &[key, watch] : runners) {
        if (keys.contains(testTimerKey(key)))
            scopes.append(scopeOf(key));
    }
    return scopes;
}

} // namespace

void Engine::on(const TimersSet &event, Instant now)
{
    m_timers.setRequests(event.timers, now);
}

void Engine::on(const TimersRestored &event, Instant now)
{
    m_timers.restore(event.records, now);
}

void Engine::on(const PauseTimersAsked &event, Instant now)
{
    on(PauseAsked{testScopes(event.timers, m_runners), event.pause}, now);
    m_timers.on(event, now);
}

void Engine::on(const ResumeTimersAsked &event, Instant now)
{
    on(ResumeAsked{testScopes(event.timers, m_runners), event.who}, now);
    m_timers.on(event, now);
}

void Engine::on(const ProbeTimersAsked &event, Instant now)
{
    on(TestAsked{testScopes(event.timers, m_runners), event.who}, now);
    m_timers.on(event, now);
}

void Engine::on(const ResetFailuresAsked &event, Instant now)
{
    m_timers.on(event, now);
}

// While it is on, nothing may leave this machine but questions: no test, no call, no change. What is on its
// way ends by itself, and how it ended is known: to look is no change.
void Engine::on(const ReadOnlySet &event, Instant now)
{
    m_readOnly = event.on;
    if (event.on)
        dropAskedTests();
    m_timers.setReadOnly(event.on, now);
    for (const auto &[id, server] : m_servers)
        plan(server);
}

// What a person asked for and has not begun: hours later nobody would expect it.
void Engine::dropAskedTests()
{
    for (auto &[key, watch] : m_runners) {
        if (!watch.waiting || !std::exchange(watch.askedByPerson, false))
            continue;
        watch.waiting.reset();
        pushDue(watch); // by its schedule it waits on
    }
}

void Engine::setTestTimer(const RunnerWatch &watch, Instant now)
{
    if (watch.tests.empty()) {
        m_timers.removeTest(watch.record.key);
        return;
    }
    const ServerDefinition &server = m_servers.at(watch.record.key.server).definition;
    const TestPolicy policy = policyOf(watch);
    const bool isFixed = policy.kind == PolicyKind::Fixed;
    const Span shortest = isFixed ? policy.every : policy.shortest;
    m_timers.setTest(
        {.runner = watch.record.key,
         .interval = isFixed ? policy.every : Span{},
         .shortest = shortest,
         .backOff = !isFixed && backsOffOnErrors(server.kind) ? std::max(backOffWait, shortest) : shortest,
         .rules = server.breaker},
        now);
    m_timers.testPaused(watch.record.key, watch.record.pause, now);
}

void Engine::showTimers(Snapshot &snapshot, Instant now) const
{
    snapshot.timers = m_timers.states(now);
    for (TimerState &timer : snapshot.timers) {
        const RunnerState *runner = timer.runner ? findRunner(snapshot, *timer.runner) : nullptr;
        if (!runner)
            continue;
        timer.nextRuns.clear();
        if (runner->nextTest && !runner->pause)
            timer.nextRuns.append(*runner->nextTest);
        timer.running = runner->testRunning;
    }
    for (ServerState &server : snapshot.servers)
        server.remarks += m_timers.remarks(server.name);
}

} // namespace jobwatch
