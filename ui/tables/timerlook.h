#pragma once

#include <QList>
#include <QString>

#include "core/domain/timer.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

namespace jobwatch {

// How a timer is shown: its breaker, and what stands above it. In the order of their importance.
enum class TimerLook {
    Open, // by the breaker
    HalfOpen,
    Failing, // closed, but the last run failed
    Paused, // by a person, from here
    Gone, // its target is not there any more
    Stopped, // held for another reason: misconfigured
    Off, // switched off on the server, by whoever
    Closed,
};

TimerLook timerLook(const TimerState &timer);
bool isSwitchedOff(const TimerState &timer); // by a person from here, or on its server: both are resumed
QLatin1StringView timerLookId(TimerLook look); // "open", "half-open", …; what `circuit:` filters by
QString timerLookText(TimerLook look);
Glyph glyphOf(TimerLook look);
Tone toneOf(TimerLook look);
// What the overview counts it as. A pause and a lost target are counted apart and have none.
std::optional<Status> statusOf(TimerLook look);

// A person may pause and resume it from here.
bool isChangeable(const TimerState &timer);
// Its breaker is closed and counts failures: a person may have them forgotten.
bool hasResettableFailures(const TimerState &timer);
// A timer of a user on a server that lets us; the server would make system timers anew.
bool isDeletable(const TimerState &timer);

struct TimerCounts
{
    int open = 0;
    int halfOpen = 0;
    int paused = 0;
    int gone = 0;
    int other = 0; // stopped or off
    int closed = 0; // failing ones as well

    bool operator==(const TimerCounts &) const = default;
};

TimerCounts countTimers(const QList<TimerState> &timers);

} // namespace jobwatch
