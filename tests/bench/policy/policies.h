#pragma once

#include <memory>

#include "tests/bench/policy/simulation.h"

namespace jobwatch::bench {

// A full test of every pair at a fixed interval; the last result of a stage stands.
std::unique_ptr<Policy> fixedInterval(double minutes);

// The same, with a smoke test at a shorter interval.
std::unique_ptr<Policy> fixedIntervals(double smokeMinutes, double fullMinutes);

// Ours.
std::unique_ptr<Policy> byDoubt(double price);

} // namespace jobwatch::bench
