#include "core/notify/flapping.h"

namespace jobwatch {

namespace {

constexpr int results = 20;
constexpr quint32 kept = (1u << results) - 1;
constexpr double oldestWeight = 0.8;
constexpr double newestWeight = 1.15;
constexpr double beginsAbove = 30;
constexpr double endsBelow = 25;

Flapping judged(Flapping flapping)
{
    const double percent = changePercent(flapping);
    flapping.flaps = flapping.flaps ? percent >= endsBelow : percent > beginsAbove;
    return flapping;
}

} // namespace

double changePercent(const Flapping &flapping)
{
    double sum = 0;
    for (int age = 0; age < results; ++age) {
        if (flapping.changes >> age & 1u)
            sum += newestWeight - (newestWeight - oldestWeight) * age / (results - 1);
    }
    return sum * 100 / results;
}

Flapping afterResult(const Flapping &before, bool changed)
{
    return judged({(before.changes << 1 | (changed ? 1u : 0u)) & kept, before.flaps});
}

Flapping withChange(const Flapping &before)
{
    return judged({before.changes | 1u, before.flaps});
}

} // namespace jobwatch
