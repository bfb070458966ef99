#pragma once

#include "core/base/time.h"
#include "core/domain/belief/cells.h"

namespace jobwatch {

// What may be the matter with one cell of one pair of service and runner, shared faults aside.
enum class Health {
    Ok,
    Degraded, // some jobs fail
    Down, // nearly all jobs fail
    UsersFail, // only user jobs fail: a fault that the test does not see
    TestBroken, // only the test fails: the test itself is at fault
};

inline constexpr std::array<Health, 5> allHealths{Health::Ok, Health::Degraded, Health::Down,
                                                  Health::UsersFail, Health::TestBroken};

template <typename T>
struct PerHealth
{
    std::array<T, 5> values{};

    T &operator[](Health health) { return values[size_t(health)]; }
    const T &operator[](Health health) const { return values[size_t(health)]; }
    bool operator==(const PerHealth &) const = default;
};

// One cell of a pair: a distribution over Health.
struct LeafCell
{
    PerHealth<double> p{{1, 0, 0, 0, 0}}; // sums to 1
    Instant badSince{}; // when it last became more likely bad than ok
    bool wasBad = false;
    int faults = 0; // how often it became bad
    double faultRate = 0; // prior, per second

    bool operator==(const LeafCell &) const = default;
};

using LeafCells = PerCell<LeafCell>;

// How a new fault divides; the sum is 1 and the share of Ok is 0.
PerHealth<double> faultSplit(BeliefCell cell);

// Keeps the sum at 1 against rounding.
void normalise(PerHealth<double> &p);

// Notes when the cell became bad, and counts it.
void noteCrossing(LeafCell &leaf, Instant now);

} // namespace jobwatch
