#pragma once

#include <optional>
#include <QTimeZone>

#include "core/base/time.h"

namespace jobwatch {

// The deleting of what the history no longer keeps, and then the giving back of the room that it took: once
// a day, some rows and some pages of the file at a time, so that nothing waits.
struct Cleaning
{
    Instant next = Instant::max(); // of the next step
    qint64 discarded = 0; // rows since this round began
};

inline constexpr int cleaningStep = 2'000; // rows
inline constexpr int givingBackStep = 256; // pages of 4 kB: some milliseconds
inline constexpr Span betweenCleaningSteps = std::chrono::seconds(2);

// At three at night where the operators are; at once where that was missed for two days.
Instant nextCleaning(const std::optional<Instant> &last, Instant now, const QTimeZone &zone);

} // namespace jobwatch
