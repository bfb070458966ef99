#pragma once

#include <QList>

#include "core/base/time.h"

namespace jobwatch {

// What the test jobs that ended within one slice took: CPU time, or run time where it is not measured.
struct CostSlice
{
    Instant from{};
    Span cpu{};

    bool operator==(const CostSlice &) const = default;
};

// The midnights of all zones lie between two slices.
inline constexpr Span testCostSlice = std::chrono::minutes(15);
// Of the longest day, at the end of summer time, and a little more.
inline constexpr Span testCostsKept = std::chrono::hours(26);

// `costs` are sorted, oldest first, and stay so; what is older than it is kept goes.
QList<CostSlice> withTestCost(QList<CostSlice> costs, Instant at, Span cpu, Instant now);
Span testCostSince(const QList<CostSlice> &costs, Instant from);

} // namespace jobwatch
