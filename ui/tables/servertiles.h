#pragma once

#include "ui/tables/problems.h"

namespace jobwatch {

// A server in one line of the overview: what it has, what its tests cost, how the last day was.
struct TileRow
{
    ServerRow row{};
    Status status = Status::Unknown; // services and timers
    OverviewCounts counts{};
    Span testCpu{}; // of the last 24 h

    bool operator==(const TileRow &) const = default;
};

QList<TileRow> tileRows(const Snapshot &snapshot);

QString rowKey(const TileRow &row);
Scope scopeOf(const TileRow &row);
FilterSubject subjectOf(const TileRow &row, Instant now);

} // namespace jobwatch
