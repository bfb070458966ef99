#pragma once

#include <array>

#include "core/domain/belief/beliefparameters.h"
#include "core/domain/belief/leafcell.h"
#include "core/domain/belief/sharedcell.h"

namespace jobwatch {

// All that decides about one pair: three shared nodes (in the order of SharedScope) and its own cells.
struct PairBelief
{
    std::array<SharedCells *, 3> shared{};
    LeafCells *leaf = nullptr;
};

// The probability that none of the shared nodes is at fault in this cell.
inline double sharedHealthy(const PairBelief &pair, BeliefCell cell)
{
    double healthy = 1;
    for (const SharedCells *node : pair.shared)
        healthy *= 1 - (*node)[cell].bad;
    return healthy;
}

// Beliefs of a node or pair of which nothing is known yet. `hasSmokeTest` decides whether its execution is
// split at all.
SharedCells freshShared(SharedScope scope, bool hasSmokeTest, const BeliefParameters &parameters);
LeafCells freshLeaf(bool hasSmokeTest, const BeliefParameters &parameters);

// The fault rates alone, for cells that are known already and whose smoke test came or went.
void setFaultRates(SharedCells &cells, SharedScope scope, bool hasSmokeTest,
                   const BeliefParameters &parameters);
void setFaultRates(LeafCells &cells, bool hasSmokeTest, const BeliefParameters &parameters);

} // namespace jobwatch
