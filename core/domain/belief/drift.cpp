#include "core/domain/belief/drift.h"

#include <algorithm>
#include <cmath>

namespace jobwatch {

namespace {

// exp(-x). Ticks are short against the rates, so the series is all but always enough, and far cheaper; its
// error is below that of the last digit.
double decay(double x)
{
    if (x > .005)
        return std::exp(-x);
    return 1 - x * (1 - x / 2 * (1 - x / 3 * (1 - x / 4 * (1 - x / 5))));
}

// The mean repair rate over the span that ends now.
double repairRate(bool known, Instant since, double seconds, Instant now, const BeliefParameters &parameters)
{
    if (!known)
        return parameters.hiddenRepair;
    const double age = std::max(0.0, secondsBetween(since, now) - seconds) + parameters.repairScale;
    if (seconds < .01 * age)
        return parameters.repairShape / (age + seconds / 2);
    return parameters.repairShape * std::log1p(seconds / age) / seconds;
}

// Two states with constant rates: how much is bad after the span.
double relaxed(double bad, double faultRate, double repair, double seconds)
{
    const double both = faultRate + repair;
    const double settled = faultRate / both;
    return settled + (bad - settled) * decay(both * seconds);
}

} // namespace

void drift(SharedCell &cell, double seconds, Instant now, const BeliefParameters &parameters)
{
    if (seconds <= 0)
        return;
    const double repair = repairRate(cell.isBad(), cell.badSince, seconds, now, parameters);
    cell.bad = clampedProbability(relaxed(cell.bad, cell.faultRate, repair, seconds));
}

void drift(BeliefCell which, LeafCell &leaf, double secondsOk, double seconds, Instant now,
           const BeliefParameters &parameters)
{
    if (seconds <= 0)
        return;
    const double fragility = (2 + leaf.faults) / (2 + leaf.faultRate * secondsOk);
    const double repair = repairRate(leaf.wasBad, leaf.badSince, seconds, now, parameters);
    const double stays = decay(repair * seconds);
    const double bad = 1 - leaf.p[Health::Ok];
    const double badAfter = relaxed(bad, leaf.faultRate * fragility, repair, seconds);
    const double added = std::max(0.0, badAfter - bad * stays);
    const PerHealth<double> split = faultSplit(which);
    for (const Health health : allHealths)
        leaf.p[health] = split[health] * added + leaf.p[health] * stays;
    leaf.p[Health::Ok] = 1 - badAfter;
    normalise(leaf.p);
    noteCrossing(leaf, now);
}

} // namespace jobwatch
