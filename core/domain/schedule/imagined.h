#pragma once

#include "core/domain/schedule/watch.h"

namespace jobwatch {

// One pair and its shared nodes, copied to play the clock forward.
struct Imagined
{
    std::array<SharedNode, 3> nodes{};
    LeafCells leaf{};
    PerCell<Account> accounts{};
    // How much more than this pair alone the others book on the shared cells.
    std::array<PerCell<double>, 3> others{};
    double secondsOk = 0;
};

Imagined imagine(const Watch &watch, const WatchedPair &pair);
void advance(Imagined &imagined, double seconds, Instant now, const ScheduleParameters &parameters);
double clearedBy(const Imagined &imagined, TestKind kind);

} // namespace jobwatch
