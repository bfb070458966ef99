#include "core/domain/measuredtime.h"
#include "core/monitor/engine.h"

using namespace std::chrono_literals;

// Test jobs: when one starts, and what its end says.
namespace jobwatch {

namespace {

constexpr Span day = 24h;
constexpr Span hour = 1h;
constexpr Span sleepNoticed = 5min; // the monitor ticks at least once a minute
constexpr Span clockWentBack = 1min;

void forgetBefore(std::deque<Instant> &starts, Instant limit)
{
    while (!starts.empty() && starts.front() < limit)
        starts.pop_front();
}

void noteTestTime(RunnerWatch &watch, const Evidence &evidence, Instant now)
{
    while (!watch.testTimes.empty() && watch.testTimes.front().at < now - day)
        watch.testTimes.pop_front();
    const std::optional<Span> taken = measuredTime(evidence);
    if (taken && evidence.knownAt >= now - day)
        watch.testTimes.push_back({evidence.knownAt, *taken});
}

// A feed may tell of jobs that ended long ago: they belong to the history, not to what is believed now.
bool tellsOfNow(const Evidence &evidence, Instant now)
{
    return now - evidence.knownAt <= std::chrono::duration<double>(BeliefParameters{}.oldNews);
}

// Failures that our own network could have caused.
bool mayBeOurNetwork(const Evidence &evidence)
{
    const Cause cause = evidence.stages[Stage::Submission].cause;
    const Cause polling = evidence.stages[Stage::Polling].cause;
    const auto isNetwork = [](Cause c) {
        return c == Cause::ConnectionRefused || c == Cause::NameNotFound || c == Cause::NoAnswer
            || c == Cause::PollingFailed;
    };
    return isNetwork(cause) || isNetwork(polling);
}

} // namespace

// A laptop that slept, or a clock that was set: what was due meanwhile is spread over the coming minutes by
// the budget, and no due time lies further ahead than its interval.
void Engine::noticeClock(Instant now)
{
    const std::optional<Instant> last = std::exchange(m_last, now);
    if (!last)
        return;
    if (now - *last > sleepNoticed) {
        tell(HistoryKind::MonitorStopped, {}, *last); // reports count the time between as not watched
        tell(HistoryKind::Slept, {}, now);
        m_timers.clockJumped(now);
    }
    if (*last - now < clockWentBack)
        return;
    tell(HistoryKind::Slept, {}, now);
    m_clockWentBack = true;
    m_timers.clockJumped(now);
    for (auto &[id, server] : m_servers) {
        server.bucket.filledAt = now;
        server.nextFetch = now;
    }
    for (auto &[key, watch] : m_runners) {
        watch.record.stages = heardUntil(watch.record.stages, now);
        watch.found = heardUntil(watch.found, now);
        schedule(watch, now, now);
    }
    for (auto &[id, server] : m_servers) {
        if (server.nextJobs)
            server.nextJobs = now;
    }
}

void Engine::on(const Ticked &event, Instant now)
{
    Q_UNUSED(event)
    for (auto &[id, server] : m_servers)
        forgetBefore(server.starts, now - hour);
    expireAcknowledgements(now);
    expireMuting(now);
}

void Engine::on(const TestCostsRestored &event, Instant now)
{
    Q_UNUSED(now)
    m_testCosts = event.costs;
}

void Engine::popDue(Instant now)
{
    while (!m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        const auto found = m_runners.find(due.runner);
        if (found != m_runners.end() && found->second.generation == due.generation)
            runnerIsDue(found->second, now);
    }
}

void Engine::runnerIsDue(RunnerWatch &watch, Instant now)
{
    if (watch.record.pause) {
        resume(watch, {}, now);
        return;
    }
    std::optional<size_t> first;
    for (size_t i = 0; i < watch.tests.size(); ++i) {
        const auto &due = watch.tests[i].due;
        if (due && *due <= now && (!first || *due < *watch.tests[*first].due))
            first = i;
    }
    if (first && !watch.running && !watch.waiting)
        enqueue(m_servers.at(watch.record.key.server), watch, *first, false);
}

void Engine::enqueue(ServerWatch &server, RunnerWatch &watch, size_t slot, bool first)
{
    watch.waiting = slot;
    std::erase(server.queue, watch.record.key);
    if (first)
        server.queue.push_front(watch.record.key);
    else
        server.queue.push_back(watch.record.key);
}

void Engine::startWaiting(Instant now)
{
    for (auto &[id, server] : m_servers) {
        if (!isFrozen(server) && !m_readOnly)
            startWaiting(server, now);
    }
}

void Engine::startWaiting(ServerWatch &server, Instant now)
{
    server.bucket = refilled(server.bucket, server.definition.budget, now);
    while (server.bucket.tokens >= 1 && server.running < server.definition.budget.concurrent) {
        const auto next = std::find_if(server.queue.begin(), server.queue.end(),
                                       [this](const RunnerKey &key) { return !isTried(key); });
        if (next == server.queue.end())
            return;
        const RunnerKey key = *next;
        server.queue.erase(next);
        const auto found = m_runners.find(key);
        if (found == m_runners.end() || !found->second.waiting || found->second.running)
            continue;
        m_assessor.noteTestStarted(key, found->second.tests[*found->second.waiting].definition.kind, now);
        start(server, found->second, now);
    }
}

void Engine::start(ServerWatch &server, RunnerWatch &watch, Instant now)
{
    const size_t index = *std::exchange(watch.waiting, std::nullopt);
    TestSlot &slot = watch.tests[index];
    // Cheap tests that are started by doubt have a budget of their own, which the assessor keeps.
    const bool isFree =
        slot.definition.kind == TestKind::Smoke && policyOf(watch, slot).kind == PolicyKind::Adaptive;
    server.bucket.tokens = std::max(0.0, server.bucket.tokens - (isFree ? 0 : 1));
    ++server.running;
    server.starts.push_back(now);
    watch.starts.push_back(now);
    forgetBefore(server.starts, now - hour);
    forgetBefore(watch.starts, now - day);
    watch.running = RunningTest{++m_testNumber, index};
    watch.askedByPerson = false;
    watch.record.lastTest = now;
    slot.lastStart = now;
    tell(HistoryKind::TestStarted, scopeOf(watch.record.key), now);
    keep(watch);
    m_timers.testStarted(watch.record.key, now);
    m_actions.append(StartTest{watch.record.key, watch.running->number, slot.definition});
}

void Engine::on(const TestEnded &event, Instant now)
{
    const auto found = m_runners.find(event.runner);
    if (found == m_runners.end() || !found->second.running || found->second.running->number != event.test)
        return; // of a runner, a server or a definition that has gone meanwhile
    RunnerWatch &watch = found->second;
    ServerWatch &server = m_servers.at(event.runner.server);
    watch.running.reset();
    server.running = std::max(0, server.running - 1);
    m_assessor.noteTestEnded(event.runner, event.evidence.kind);
    schedule(watch, now, now);
    if (!isLocal(server.definition) && mayBeOurNetwork(event.evidence)) {
        m_doubtful.append(event.evidence);
        askForNetwork();
        return;
    }
    book(event.evidence, now);
}

void Engine::book(const Evidence &evidence, Instant now)
{
    const auto found = m_runners.find(evidence.runner);
    if (found == m_runners.end())
        return;
    const std::optional<Stage> stage = decisiveStage(evidence);
    HistoryEvent event;
    event.stage = stage;
    event.cause = stage ? evidence.stages[*stage].cause : evidence.testProblem;
    event.reason = evidence.text;
    if (reachedAnyStage(evidence)) {
        event.status = !stage                                    ? Status::Ok
            : evidence.stages[*stage].verdict == Verdict::Failed ? Status::Down
                                                                 : Status::Warning;
        tell(HistoryKind::EvidenceArrived, scopeOf(evidence.runner), now, event);
    }
    const bool impossible = isTestProblem(evidence.testProblem) && !reachedAnyStage(evidence);
    if (evidence.source == Source::TestJob) {
        tell(impossible ? HistoryKind::TestNotPossible : HistoryKind::TestFinished, scopeOf(evidence.runner),
             now, event);
        noteTestTime(found->second, evidence, now);
        if (const auto taken = measuredTime(evidence))
            m_testCosts = withTestCost(std::exchange(m_testCosts, {}), evidence.knownAt, *taken, now);
    }
    m_actions.append(RecordEvidence{evidence});
    const bool switched = tellsOfNow(evidence, now) && m_timers.jobEnded(evidence, now);
    judge(found->second, evidence, now);
    if (switched)
        schedule(found->second, now, now);
}

// Evidence becomes status: by itself under a fixed interval, else through what is believed after it.
void Engine::judge(RunnerWatch &watch, const Evidence &evidence, Instant now)
{
    watch.found = afterEvidence(watch.found, evidence);
    watch.record.testProblem = evidence.testProblem;
    watch.record.testProblemText = evidence.testProblem == Cause::None ? QString() : evidence.text;
    if (tellsOfNow(evidence, now))
        m_assessor.observe(evidence, now);
    m_beliefChanged = true;
    watch.forecast.reset();
    if (!isBelieved(watch)) {
        const bool isTested = !watch.tests.empty(); // else nothing would ever clear up whose fault it was
        const PerStage<StageState> stages = isTested ? afterLastJob(watch.record.stages, evidence)
                                                     : afterEvidence(watch.record.stages, evidence);
        become(watch, stages, runnerStatus(stages), now);
    }
    keep(watch);
}

void Engine::become(RunnerWatch &watch, const PerStage<StageState> &stages, Status status, Instant now)
{
    const PerStage<StageState> before = std::exchange(watch.record.stages, stages);
    for (const Stage stage : allStages) {
        const StageState &state = stages[stage];
        if (state.status == before[stage].status && state.cause == before[stage].cause)
            continue;
        HistoryEvent event;
        event.stage = stage;
        event.status = state.status;
        event.before = before[stage].status;
        event.cause = state.cause;
        event.reason = state.text;
        tell(HistoryKind::StatusChanged, scopeOf(watch.record.key), now, event);
    }
    if (status != watch.status) {
        HistoryEvent event;
        event.status = status;
        event.before = std::exchange(watch.status, status);
        if (const auto stage = decisiveStage(stages)) {
            event.cause = stages[*stage].cause;
            event.reason = stages[*stage].text;
        }
        watch.since = now;
        while (watch.lastDay.size() > 1 && watch.lastDay[1].at < now - day)
            watch.lastDay.removeFirst();
        watch.lastDay.append(StatusPoint{now, status});
        tell(HistoryKind::StatusChanged, scopeOf(watch.record.key), now, event);
    }
    reviewAcknowledgement(watch, now);
    keep(watch);
}

} // namespace jobwatch
