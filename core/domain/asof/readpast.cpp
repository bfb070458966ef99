#include <algorithm>

#include "core/domain/asof/asof.h"

namespace jobwatch {

namespace {

using namespace std::chrono_literals;

constexpr auto day = 24h;
constexpr auto timerLookBack = std::chrono::days(90);
constexpr int mostJobs = 20; // of a runner: enough to meet each stage
constexpr int mostStageChanges = 40;
constexpr int mostTimerEvents = 5000;

Instant after(Instant at)
{
    return at + 1ms; // queries end before their end
}

// The newest event of some kinds in a scope; the server's own only, not those of its runners.
Result<std::optional<HistoryEvent>> lastEvent(const HistoryReader &history, const Scope &scope,
                                              const QList<HistoryKind> &kinds, Instant at)
{
    const auto events = history.events({.scope = scope, .to = after(at), .limit = 1, .kinds = kinds});
    if (!events)
        return events.error();
    return events->isEmpty() ? std::optional<HistoryEvent>() : std::optional(events->first());
}

Result<void> readStages(RunnerPast &past, const HistoryReader &history, Instant at)
{
    const auto changes = history.events({.scope = scopeOf(past.key),
                                         .to = after(at),
                                         .limit = mostStageChanges,
                                         .kinds = {HistoryKind::StatusChanged}});
    if (!changes)
        return changes.error();
    for (const HistoryEvent &change : *changes) { // newest first
        if (change.stage && !past.stages[*change.stage])
            past.stages[*change.stage] = change;
    }
    for (const Stage stage : allStages) {
        if (past.stages[stage])
            continue;
        // Others have changed so often since that its own last change is further back.
        const auto points = history.statusHistory(past.key, stage, at, after(at));
        if (!points)
            return points.error();
        if (!points->isEmpty())
            past.stages[stage] =
                HistoryEvent{.at = points->last().at, .stage = stage, .status = points->last().status};
    }
    return {};
}

int testsIn(const QList<DurationPoint> &jobs)
{
    return int(std::count_if(jobs.begin(), jobs.end(),
                             [](const DurationPoint &job) { return job.source == Source::TestJob; }));
}

Result<RunnerPast> readRunner(const HistoryReader &history, const RunnerKey &key, Instant at)
{
    RunnerPast past{.key = key};
    const Scope scope = scopeOf(key);
    const auto status = history.statusHistory(key, std::nullopt, at - day, after(at));
    if (!status)
        return status.error();
    past.status = *status;
    if (const auto stages = readStages(past, history, at); !stages)
        return stages.error();
    const auto pause = lastEvent(history, scope, {HistoryKind::Paused, HistoryKind::Resumed}, at);
    if (!pause)
        return pause.error();
    past.pause = *pause;
    const auto acknowledgement =
        lastEvent(history, scope, {HistoryKind::Acknowledged, HistoryKind::AcknowledgementLifted}, at);
    if (!acknowledgement)
        return acknowledgement.error();
    past.acknowledgement = *acknowledgement;
    const auto evidence = history.evidence({.scope = scope, .to = after(at), .limit = mostJobs});
    if (!evidence)
        return evidence.error();
    past.evidence = *evidence;
    const auto jobs = history.durations({.scope = scope, .from = at - day, .to = after(at), .limit = 10'000});
    if (!jobs)
        return jobs.error();
    past.testsLastDay = testsIn(*jobs);
    return past;
}

Result<void> readSurroundings(Past &past, const HistoryReader &history, const Snapshot &present)
{
    for (const ServerState &server : present.servers) {
        const auto contact = lastEvent(history, {.server = server.name},
                                       {HistoryKind::ServerDown, HistoryKind::ServerUp}, past.at);
        if (!contact)
            return contact.error();
        if (*contact)
            past.contacts.insert(server.name, **contact);
    }
    const auto network = lastEvent(history, {}, {HistoryKind::WentOffline, HistoryKind::CameOnline}, past.at);
    if (!network)
        return network.error();
    past.network = *network;
    const auto running = lastEvent(
        history, {}, {HistoryKind::MonitorStarted, HistoryKind::MonitorStopped, HistoryKind::Slept}, past.at);
    if (!running)
        return running.error();
    past.running = *running;
    return {};
}

Result<void> readTimers(Past &past, const HistoryReader &history, const Snapshot &present)
{
    if (present.timers.isEmpty())
        return {};
    auto events = history.events(
        {.from = past.at - timerLookBack,
         .to = after(past.at),
         .limit = mostTimerEvents,
         .kinds = {HistoryKind::BreakerOpened, HistoryKind::BreakerClosed, HistoryKind::BreakerForcedOpen,
                   HistoryKind::TimerPaused, HistoryKind::TimerResumed}});
    if (!events)
        return events.error();
    for (auto event = events->rbegin(); event != events->rend(); ++event) {
        if (event->timer)
            past.timers[*event->timer].append(*event);
    }
    return {};
}

} // namespace

Result<Past> readPast(const HistoryReader &history, const Snapshot &present, Instant at,
                      const std::stop_token &stop)
{
    Past past{.at = at};
    if (const auto read = readSurroundings(past, history, present); !read)
        return read.error();
    if (const auto read = readTimers(past, history, present); !read)
        return read.error();
    for (const ServerState &server : present.servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners) {
                if (stop.stop_requested())
                    return Error{ErrorKind::Cancelled, {}, QStringLiteral("another moment was chosen")};
                auto known = readRunner(history, runner.key, at);
                if (!known)
                    return known.error();
                past.runners.append(std::move(*known));
            }
        }
    }
    return past;
}

} // namespace jobwatch
