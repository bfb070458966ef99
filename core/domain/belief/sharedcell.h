#pragma once

#include "core/base/time.h"
#include "core/domain/belief/cells.h"

namespace jobwatch {

// What several pairs of service and runner have in common: the fault of one is the fault of all.
enum class SharedScope { Server, Runner, Service };

// One cell of a server, of a runner or of a service.
struct SharedCell
{
    double bad = 1e-9; // probability of a fault now
    Instant badSince{}; // when `bad` last rose over one half
    double faultRate = 0; // per second

    bool isBad() const { return bad > .5; }
    bool operator==(const SharedCell &) const = default;
};

using SharedCells = PerCell<SharedCell>;

inline double clampedProbability(double p)
{
    return p < 1e-9 ? 1e-9 : p > 1 - 1e-9 ? 1 - 1e-9 : p;
}

inline double secondsBetween(Instant from, Instant to)
{
    return double((to - from).count()) / 1000;
}

} // namespace jobwatch
