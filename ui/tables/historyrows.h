#pragma once

#include "core/domain/evidence.h"
#include "core/domain/history.h"
#include "ui/tables/filter.h"

namespace jobwatch {

// One line of the events table. `number` tells apart events that are equal in every field.
struct EventRow
{
    HistoryEvent event{};
    int number = 0;

    bool operator==(const EventRow &) const = default;
};

// One line of "Latest jobs".
struct JobRow
{
    Evidence evidence{};
    int number = 0;

    bool operator==(const JobRow &) const = default;
};

// Newest first, as the history reader gives them.
QList<EventRow> eventRows(const QList<HistoryEvent> &events);
QList<JobRow> jobRows(const QList<Evidence> &evidence);

// What it is about: "muscle › slurm", "POST /foo/timer", a server, or this computer.
QString eventSubject(const HistoryEvent &event);

QString rowKey(const EventRow &row);
QString rowKey(const JobRow &row);
Scope scopeOf(const EventRow &row);
Scope scopeOf(const JobRow &row);
std::optional<TimerKey> timerOf(const EventRow &row);
FilterSubject subjectOf(const EventRow &row, Instant now, const FilterNeeds &needs = {});
FilterSubject subjectOf(const JobRow &row, Instant now, const FilterNeeds &needs = {});

} // namespace jobwatch
