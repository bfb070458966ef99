#include "core/domain/asof/asof.h"

#include <algorithm>

namespace jobwatch {

namespace {

using namespace std::chrono_literals;

// What a later status change did not say, the last job before it did.
void takeEvidence(StageState &state, Stage stage, const QList<Evidence> &evidence)
{
    for (const Evidence &job : evidence) {
        if (withImpliedSuccess(job.stages)[stage].verdict == Verdict::NotReached)
            continue;
        state.lastEvidence = job.knownAt;
        state.lastSource = job.source;
        return;
    }
}

StageState stageAsOf(Stage stage, const RunnerPast &past)
{
    StageState state;
    if (const auto &change = past.stages[stage]) {
        state.status = change->status.value_or(Status::Unknown);
        state.cause = change->cause;
        state.text = change->reason;
        state.since = change->at;
    }
    takeEvidence(state, stage, past.evidence);
    return state;
}

std::optional<Pause> pauseAsOf(const RunnerPast &past)
{
    if (!past.pause || past.pause->kind != HistoryKind::Paused)
        return std::nullopt;
    return Pause{.who = past.pause->who, .reason = past.pause->reason, .since = past.pause->at};
}

std::optional<Acknowledgement> acknowledgementAsOf(const RunnerPast &past)
{
    if (!past.acknowledgement || past.acknowledgement->kind != HistoryKind::Acknowledged)
        return std::nullopt;
    return Acknowledgement{.who = past.acknowledgement->who,
                           .comment = past.acknowledgement->reason,
                           .since = past.acknowledgement->at};
}

std::optional<Instant> lastTestOf(const QList<Evidence> &evidence)
{
    const auto test = std::find_if(evidence.begin(), evidence.end(),
                                   [](const Evidence &job) { return job.source == Source::TestJob; });
    return test == evidence.end() ? std::nullopt : std::optional(test->submittedAt);
}

// What is planned now was not planned then; the policy is the present one, which the views say in words.
RunnerState runnerAsOf(const RunnerState &present, const RunnerPast &past)
{
    RunnerState runner{.key = present.key, .policy = present.policy};
    for (const Stage stage : allStages)
        runner.stages[stage] = stageAsOf(stage, past);
    if (!past.status.isEmpty()) {
        runner.status = past.status.last().status;
        runner.since = past.status.last().at;
    }
    runner.decisiveStage = decisiveStage(runner.stages);
    runner.lastDay = past.status;
    runner.pause = pauseAsOf(past);
    runner.acknowledgement = acknowledgementAsOf(past);
    if (!past.evidence.isEmpty())
        runner.lastEvidence = past.evidence.first().knownAt;
    runner.lastTest = lastTestOf(past.evidence);
    runner.testsLastDay = past.testsLastDay;
    runner.nextTestWhy = runner.pause ? NextTestWhy::Paused : NextTestWhy::NotTested;
    return runner;
}

void takeContact(ServerState &server, const Past &past)
{
    server.contact = Contact::NotYet;
    server.contactSince.reset();
    server.contactError.reset();
    server.lastContact.reset();
    server.nextContact.reset();
    const auto found = past.contacts.find(server.name);
    if (found == past.contacts.end())
        return;
    const bool up = found->kind == HistoryKind::ServerUp;
    server.contact = up ? Contact::Reachable : Contact::Unreachable;
    server.contactSince = found->at;
    if (!up)
        server.contactError = Error{.kind = ErrorKind::Network, .message = found->reason};
}

ServerState serverAsOf(const ServerState &present, const QHash<RunnerKey, const RunnerPast *> &runners,
                       const Past &past)
{
    ServerState server = present;
    server.testsLastHour = server.testsRunning = 0;
    server.remarks.clear();
    takeContact(server, past);
    for (ServiceState &service : server.services) {
        service.reported = {}; // what a server said of itself is not kept
        service.onServer = true;
        service.testDays.clear();
        for (RunnerState &runner : service.runners) {
            const RunnerPast *known = runners.value(runner.key);
            runner = runnerAsOf(runner, known ? *known : RunnerPast{.key = runner.key});
        }
        service.status = serviceStatus(service.runners);
    }
    server.status = serverStatus(server.services);
    return server;
}

TimerState timerAsOf(const TimerState &present, const QList<HistoryEvent> &events)
{
    TimerState timer = present;
    timer.record.breaker = {};
    timer.record.who.clear();
    timer.record.why.clear();
    timer.record.pausedAt.reset();
    timer.record.pausedUntil.reset();
    timer.nextRuns.clear();
    timer.runs = timer.failures = 0;
    timer.notFiring = timer.running = false;
    Breaker &breaker = timer.record.breaker;
    for (const HistoryEvent &event : events) {
        if (event.kind == HistoryKind::BreakerOpened || event.kind == HistoryKind::BreakerForcedOpen) {
            breaker.state =
                event.kind == HistoryKind::BreakerOpened ? BreakerState::Open : BreakerState::ForcedOpen;
            breaker.openedAt = event.at;
            breaker.reason = event.cause;
            breaker.reasonText = event.reason;
        } else if (event.kind == HistoryKind::BreakerClosed) {
            breaker = {};
        } else if (event.kind == HistoryKind::TimerPaused) {
            breaker.before = breaker.state;
            breaker.state = BreakerState::Disabled;
            timer.record.who = event.who;
            timer.record.why = event.reason;
            timer.record.pausedAt = event.at;
        } else if (event.kind == HistoryKind::TimerResumed) {
            breaker.state = breaker.before;
            timer.record.pausedAt.reset();
        }
    }
    return timer;
}

} // namespace

Snapshot snapshotAsOf(const Snapshot &present, const Past &past)
{
    Snapshot snapshot{.sequence = present.sequence, .at = past.at, .storage = present.storage};
    snapshot.storageError = present.storageError;
    if (past.network && past.network->kind == HistoryKind::WentOffline) {
        snapshot.offline = true;
        snapshot.offlineSince = past.network->at;
    }
    QHash<RunnerKey, const RunnerPast *> runners;
    for (const RunnerPast &runner : past.runners)
        runners.insert(runner.key, &runner);
    for (const ServerState &server : present.servers)
        snapshot.servers.append(serverAsOf(server, runners, past));
    for (const TimerState &timer : present.timers)
        snapshot.timers.append(timerAsOf(timer, past.timers.value(timer.key)));
    return snapshot;
}

bool wasWatching(const Past &past)
{
    return !past.running || past.running->kind != HistoryKind::MonitorStopped;
}

} // namespace jobwatch
