#pragma once

#include <QStringList>

#include "ui/window/questions.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// The next runs of a timer, or the next probe, a row each: what, in the zone of the server, in ours, when.
QStringList nextRunTitles(const TimerState &timer, const ShownTime &time);
QList<QStringList> nextRunRows(const TimerState &timer, const ShownTime &time);
bool waitsForProbe(const TimerState &timer); // nothing runs before it

// Its last runs: time, result, answer.
QList<QStringList> lastRunRows(const QList<TimerRun> &runs, const ShownTime &time);

} // namespace jobwatch
