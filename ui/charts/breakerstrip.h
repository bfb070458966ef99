#pragma once

#include "core/domain/history.h"
#include "ui/charts/statusstrip.h"

namespace jobwatch {

// What the store and the present tell of one timer.
struct TimerHistory
{
    TimerKey key{};
    QString name{};
    QList<HistoryEvent> events{}; // of its breaker, newest first, from the range on until now
    QList<TimerRun> runs{};
    std::optional<BreakerState> present{};

    bool operator==(const TimerHistory &) const = default;
};

// Closed, half-open, open over the range, with the pauses by a person. Before the first event it was what
// that event ended; without any, what it is now.
Strip breakerStrip(const TimerHistory &timer, const TimeRange &range);

// The runs: passed, failed, our probes. At most one mark a `width` of 6 px of `pixels`, the worst.
QList<StripMark> runMarks(const QList<TimerRun> &runs, const TimeRange &range, int pixels,
                          const QTimeZone &zone);

} // namespace jobwatch
