#pragma once

#include "core/domain/historyreader.h"

namespace jobwatch {

// From the first status of a runner that was not ok to its return to ok. Time in which only nothing was
// known is none: nothing bad was seen.
struct Incident
{
    RunnerKey runner{};
    Instant began{};
    std::optional<Instant> ended{}; // nothing: it lasts
    Status worst = Status::Unknown; // warning or down
    std::optional<Stage> stage{}; // in which it was worst
    Cause cause = Cause::None;
    QString text{}; // the decisive line, plain text
    std::optional<Source> firstEvidence{}; // who met it first
    std::optional<Span> foundAfter{}; // from the first job that failed to `began`
    QString acknowledgedBy{};
    QString comment{}; // of the acknowledgement

    bool operator==(const Incident &) const = default;
};

// Oldest first; those that touch from <= t < to. `status` is oldest first and may begin earlier.
QList<Incident> incidentsOf(const RunnerKey &runner, const QList<StatusPoint> &status, Instant from,
                            Instant to);

// What the events from its beginning on say of it, in any order.
Incident withEvents(Incident incident, const QList<HistoryEvent> &events);
// What the jobs known when it began say of it, newest first.
Incident withEvidence(Incident incident, const QList<Evidence> &evidence);

// Newest first, at most `limit`. What was not known at `to` is left out.
Result<QList<Incident>> readIncidents(const HistoryReader &reader, const QList<RunnerKey> &runners,
                                      Instant from, Instant to, int limit);

} // namespace jobwatch
