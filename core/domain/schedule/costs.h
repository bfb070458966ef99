#pragma once

#include <optional>
#include <vector>

#include "core/domain/schedule/plan.h"

namespace jobwatch {

// What the tests of one service cost on one day (UTC).
struct DayCost
{
    qint64 day = 0; // days since 1970
    double cpuSeconds = 0;
    int fullTests = 0;
    int smokeTests = 0;

    bool operator==(const DayCost &) const = default;
};

// Measured costs of the tests of one service.
struct ServiceCosts
{
    std::optional<TestCost> full{};
    std::optional<TestCost> smoke{};
    std::vector<DayCost> days{}; // oldest first, 31 at most

    bool operator==(const ServiceCosts &) const = default;
};

inline qint64 dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

// A moving average: a fifth of what is new.
inline TestCost averaged(const std::optional<TestCost> &before, const TestCost &measured)
{
    if (!before)
        return measured;
    return {before->cpuSeconds + .2 * (measured.cpuSeconds - before->cpuSeconds),
            before->seconds + .2 * (measured.seconds - before->seconds)};
}

inline DayCost &costOfDay(ServiceCosts &costs, qint64 day)
{
    for (DayCost &cost : costs.days) {
        if (cost.day == day)
            return cost;
    }
    costs.days.push_back({day, 0, 0, 0});
    if (costs.days.size() > 31)
        costs.days.erase(costs.days.begin());
    return costs.days.back();
}

} // namespace jobwatch
