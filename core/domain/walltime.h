#pragma once

#include <optional>
#include <QTimeZone>

#include "core/base/time.h"

namespace jobwatch {

// What the clocks on the wall show, to the second.
using WallTime = std::chrono::local_seconds;

WallTime wallTime(const QTimeZone &zone, Instant at);

// Where clocks go back a wall time comes twice: its last passing. Where they go forward it does not come.
std::optional<Instant> lastPassing(const QTimeZone &zone, WallTime wall);

// The moment at which the clocks went over `skipped`, a wall time that does not come.
Instant skippedAt(const QTimeZone &zone, WallTime skipped);

// The first wall time of which the last passing can come after `at`.
WallTime firstWallTimeAfter(const QTimeZone &zone, Instant at);

} // namespace jobwatch
