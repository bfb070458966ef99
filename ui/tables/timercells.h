#pragma once

#include "ui/tables/cells.h"
#include "ui/tables/timerrows.h"

namespace jobwatch {

// The cells of the table of timers.
Cell circuitCell(const TimerRow &row, const Shown &shown);
Cell timerCell(const TimerRow &row, const Shown &shown);
Cell failuresCell(const TimerRow &row, const Shown &shown); // ▮▮▯ 2/3
Cell reasonCell(const TimerRow &row, const Shown &shown);
Cell probeCell(const TimerRow &row, const Shown &shown); // a ring that empties until the probe
Cell serverTimeCell(const TimerRow &row, const Shown &shown);
Cell localTimeCell(const TimerRow &row, const Shown &shown);
Cell scheduleCell(const TimerRow &row, const Shown &shown);
Cell adviceCell(const TimerRow &row, const Shown &shown);

// How many failures in a row open the breaker, by the timer's rules and interval.
int failuresAllowed(const TimerState &timer);
// "every 30 min", "daily", or the cron line.
QString scheduleShort(const TimerSchedule &schedule);
// "8 min 52 s" under an hour, "1 h 12 min" above.
QString countdownText(Span left);
// "13:41 UTC": a moment in the zone of the timer's server.
QString zonedText(Instant at, Instant now, const QByteArray &zone);

} // namespace jobwatch
