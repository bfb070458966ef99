#pragma once

#include <QWidget>

#include "core/domain/timer.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// The timers that an order is about: name, circuit, next run, owner.
class TimerPreview final : public QWidget
{
    Q_OBJECT

public:
    TimerPreview(const QString &title, const QList<TimerState> &timers, const ShownTime &time,
                 QWidget *parent = nullptr);
};

// "system", the user's name, or a dash for a timer that has no owner.
QString ownerText(const TimerState &timer);

// How many runs a pause leaves out, as far as the schedules tell; nothing: not known.
std::optional<int> runsLeftOut(const QList<TimerState> &timers, Instant now, std::optional<Instant> until);

// The same order on the command line, to be copied.
QString pauseCommand(const QList<TimerState> &timers, const QString &reason);

} // namespace jobwatch
