#pragma once

#include <stop_token>

#include "core/domain/snapshot.h"

namespace jobwatch {

// What the history tells of one runner up to a moment.
struct RunnerPast
{
    RunnerKey key{};
    QList<StatusPoint>
        status{}; // of the runner, oldest first: of the last day, and the one that held at its begin
    PerStage<std::optional<HistoryEvent>> stages{}; // the last change of each stage's status
    std::optional<HistoryEvent> pause{}; // the last pause or resumption
    std::optional<HistoryEvent> acknowledgement{}; // the last one, or its lifting
    QList<Evidence> evidence{}; // of the last jobs, newest first
    int testsLastDay = 0;
};

struct Past
{
    Instant at{};
    QList<RunnerPast> runners{};
    QHash<ServerId, HistoryEvent> contacts{}; // the last loss or return of contact
    std::optional<HistoryEvent> network{}; // of this computer
    std::optional<HistoryEvent> running{}; // the last start or stop of this program
    QHash<TimerKey, QList<HistoryEvent>> timers{}; // of their breakers, oldest first
};

// The servers, services and runners of `present` as they were known at `past.at`: what was known then, and
// nothing that came later. What has no record then is unknown.
Snapshot snapshotAsOf(const Snapshot &present, const Past &past);

// False where this program did not run at that moment: the statuses are then the last ones known before.
bool wasWatching(const Past &past);

// Reads what snapshotAsOf needs. An Error of kind Cancelled if it was asked to stop.
Result<Past> readPast(const HistoryReader &history, const Snapshot &present, Instant at,
                      const std::stop_token &stop = {});

} // namespace jobwatch
