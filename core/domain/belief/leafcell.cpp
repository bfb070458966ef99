#include "core/domain/belief/leafcell.h"

#include <algorithm>

namespace jobwatch {

PerHealth<double> faultSplit(BeliefCell cell)
{
    // A smoke test is all that sees the shallow part, so nothing there can fail for users alone.
    if (cell == BeliefCell::ShallowExecution)
        return {{0, .25, .68, 0, .07}};
    return {{0, .2, .65, .08, .07}};
}

void normalise(PerHealth<double> &p)
{
    double sum = 0;
    for (double &share : p.values) {
        share = std::max(share, 0.0);
        sum += share;
    }
    for (double &share : p.values)
        share /= sum;
}

void noteCrossing(LeafCell &leaf, Instant now)
{
    const bool isBad = leaf.p[Health::Ok] < .5;
    if (isBad && !leaf.wasBad) {
        leaf.badSince = now;
        ++leaf.faults;
    }
    leaf.wasBad = isBad;
}

} // namespace jobwatch
