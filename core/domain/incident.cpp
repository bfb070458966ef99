#include "core/domain/incident.h"

#include <algorithm>

namespace jobwatch {

namespace {

constexpr auto lookBack = std::chrono::days(30); // for the beginning of what lasts since before the range
constexpr int mostEvents = 100; // of one incident
constexpr int mostJobs = 50; // before one incident

// Walks over the statuses of one runner, oldest first.
struct Walk
{
    RunnerKey runner{};
    std::optional<Incident> open{}; // worst is Unknown while nothing bad was seen
    bool everOk = false;
    QList<Incident> all{};

    void step(const StatusPoint &point)
    {
        if (point.status == Status::Ok) {
            close(point.at);
            everOk = true;
            return;
        }
        // Before the first ok a stretch of unknown is only that nobody has looked yet.
        if (!open && (everOk || isTrouble(point.status)))
            open = Incident{.runner = runner, .began = point.at};
        if (open && isTrouble(point.status))
            open->worst = worse(open->worst, point.status);
    }

    void close(std::optional<Instant> at)
    {
        if (open && isTrouble(open->worst)) {
            open->ended = at;
            all.append(*open);
        }
        open.reset();
    }
};

bool ofStage(const HistoryEvent &event)
{
    return event.kind == HistoryKind::StatusChanged && event.stage.has_value();
}

bool ofRunner(const HistoryEvent &event)
{
    return event.kind == HistoryKind::StatusChanged && !event.stage;
}

Result<Incident> withDetails(const HistoryReader &reader, const Incident &incident, Instant to)
{
    const Scope scope = scopeOf(incident.runner);
    const auto events = reader.events({.scope = scope,
                                       .from = incident.began,
                                       .to = incident.ended.value_or(to),
                                       .limit = mostEvents,
                                       .kinds = {HistoryKind::StatusChanged, HistoryKind::Acknowledged}});
    if (!events)
        return events.error();
    const auto evidence = reader.evidence(
        {.scope = scope, .to = incident.began + std::chrono::milliseconds(1), .limit = mostJobs});
    if (!evidence)
        return evidence.error();
    return withEvidence(withEvents(incident, *events), *evidence);
}

} // namespace

QList<Incident> incidentsOf(const RunnerKey &runner, const QList<StatusPoint> &status, Instant from,
                            Instant to)
{
    Walk walk{.runner = runner};
    for (const StatusPoint &point : status) {
        if (point.at >= to)
            break;
        walk.step(point);
    }
    walk.close(std::nullopt);
    walk.all.removeIf([from](const Incident &one) { return one.ended && *one.ended < from; });
    return walk.all;
}

Incident withEvents(Incident incident, const QList<HistoryEvent> &events)
{
    QList<HistoryEvent> oldestFirst = events;
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
    const auto worst = [&](auto isOf) {
        return std::find_if(oldestFirst.begin(), oldestFirst.end(), [&](const HistoryEvent &event) {
            return isOf(event) && event.status == incident.worst;
        });
    };
    if (const auto stage = worst(ofStage); stage != oldestFirst.end()) {
        incident.stage = stage->stage;
        incident.cause = stage->cause;
        incident.text = stage->reason;
    }
    if (const auto runner = worst(ofRunner); runner != oldestFirst.end() && runner->cause != Cause::None) {
        incident.cause = runner->cause;
        incident.text = runner->reason;
    }
    for (const HistoryEvent &event : oldestFirst) {
        if (event.kind == HistoryKind::Acknowledged) {
            incident.acknowledgedBy = event.who;
            incident.comment = event.reason;
        }
    }
    return incident;
}

// The row of failures that led to it: back to the last job that passed.
Incident withEvidence(Incident incident, const QList<Evidence> &evidence)
{
    for (const Evidence &job : evidence) {
        if (job.knownAt > incident.began || !reachedAnyStage(job))
            continue;
        if (!decisiveStage(job))
            break;
        incident.firstEvidence = job.source;
        incident.foundAfter = std::max(Span::zero(), incident.began - job.knownAt);
    }
    return incident;
}

Result<QList<Incident>> readIncidents(const HistoryReader &reader, const QList<RunnerKey> &runners,
                                      Instant from, Instant to, int limit)
{
    QList<Incident> all;
    for (const RunnerKey &runner : runners) {
        const auto status = reader.statusHistory(runner, std::nullopt, from - lookBack, to);
        if (!status)
            return status.error();
        all += incidentsOf(runner, *status, from, to);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Incident &a, const Incident &b) { return a.began > b.began; });
    if (all.size() > limit)
        all.resize(limit);
    for (Incident &incident : all) {
        const auto detailed = withDetails(reader, incident, to);
        if (!detailed)
            return detailed.error();
        incident = *detailed;
    }
    return all;
}

} // namespace jobwatch
