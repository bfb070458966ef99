#pragma once

#include "core/domain/schedule/watch.h"

namespace jobwatch {

// Lets every belief relax over the time since the last tick.
void relax(Watch &watch, double seconds, Instant now);

// Judges the pairs of a server, or all: the status to show, and the risk that it is wrong.
void judge(Watch &watch, WatchedPair &pair, Instant now);
void judgeServer(Watch &watch, int server, Instant now);
void judgeAll(Watch &watch, Instant now);

// Books the risk of every pair on the cells that cause it, so that a shared component collects from all its
// pairs, and settles the accounts.
void book(Watch &watch, double seconds, Instant now);

// What of the risk of one pair belongs to which cell. What no test can clear takes part and is booked
// nowhere.
struct RiskShares
{
    std::array<PerCell<double>, 3> shared{}; // in the order of SharedScope
    PerCell<double> own{};
    double untestable = 0;
};
RiskShares riskShares(const PairBelief &pair, double risk);

// The doubt that a test of this kind would clear.
double clearedBy(const Watch &watch, const WatchedPair &pair, TestKind kind);

} // namespace jobwatch
