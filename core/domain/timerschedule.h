#pragma once

#include <optional>
#include <QList>

#include "core/base/time.h"
#include "core/domain/timer.h"

namespace jobwatch {

// When a timer starts next, after its last start if there was one; nothing where its schedule is empty,
// wrong, or over for good. What is overdue starts now, once: a computer that slept does not make up for each
// run it missed.
std::optional<Instant> nextStart(const TimerSchedule &schedule, std::optional<Instant> last, Instant now);

// That and the following ones, if each is on time.
QList<Instant> nextStarts(const TimerSchedule &schedule, std::optional<Instant> last, Instant now, int limit);

// Between two runs: the delay, or the median of the next distances by cron; 0 where nothing can be told.
Span usualInterval(const TimerSchedule &schedule, Instant now);

} // namespace jobwatch
