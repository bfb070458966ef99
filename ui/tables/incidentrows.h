#pragma once

#include "core/domain/incident.h"
#include "ui/tables/filter.h"

namespace jobwatch {

// One line of the incidents table.
struct IncidentRow
{
    Incident incident{};
    QString planned{}; // why, where it began in planned maintenance

    bool operator==(const IncidentRow &) const = default;
};

QList<IncidentRow> incidentRows(const QList<Incident> &incidents);
QString rowKey(const IncidentRow &row);
Scope scopeOf(const IncidentRow &row);
FilterSubject subjectOf(const IncidentRow &row, Instant now);

// "8 in 7 d, 11 h 40 min down, mean time to find 7 min"
QString incidentsSummary(const QList<Incident> &incidents, Instant from, Instant to);

} // namespace jobwatch
