#include "core/domain/costslice.h"

#include <algorithm>

namespace jobwatch {

QList<CostSlice> withTestCost(QList<CostSlice> costs, Instant at, Span cpu, Instant now)
{
    costs.removeIf([now](const CostSlice &cost) { return cost.from <= now - testCostsKept; });
    const Instant from{at.time_since_epoch() - at.time_since_epoch() % testCostSlice};
    if (from <= now - testCostsKept)
        return costs;
    const auto place =
        std::lower_bound(costs.begin(), costs.end(), from,
                         [](const CostSlice &cost, Instant wanted) { return cost.from < wanted; });
    if (place != costs.end() && place->from == from)
        place->cpu += cpu;
    else
        costs.insert(place, {from, cpu});
    return costs;
}

Span testCostSince(const QList<CostSlice> &costs, Instant from)
{
    Span sum{};
    for (const CostSlice &cost : costs)
        sum += cost.from >= from ? cost.cpu : Span{};
    return sum;
}

} // namespace jobwatch
