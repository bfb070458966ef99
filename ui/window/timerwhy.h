#pragma once

#include "ui/window/questions.h"
#include "ui/window/whylines.h"

namespace jobwatch {

// Why a timer is as it is: the circuit and its limit, who paused it, what the last failure met and what to
// do, whom it runs as, how its neighbours are, what comes next.
QList<WhyLine> whyLines(const TimerState &timer, const QList<TimerState> &all, const ShownTime &time);

// "open for 35 min, 6 runs skipped"
QString stateWords(const TimerState &timer, const ShownTime &time);

// Everything else that is known of it, as name and value, for reading and copying.
QList<std::pair<QString, QString>> timerFacts(const TimerState &timer, const ShownTime &time);

} // namespace jobwatch
