// What stands against actions on timers.
#include <QCoreApplication>

#include "ui/window/whynot.h"

namespace jobwatch::whynot {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("WhyNot", source);
}

} // namespace

QString needsTimer(const Situation &now)
{
    if (now.timers == 0)
        return said(QT_TRANSLATE_NOOP("WhyNot", "Select at least one timer first."));
    return now.runners > 0 ? said(QT_TRANSLATE_NOOP("WhyNot", "Runners are selected. Select timers alone."))
                           : QString();
}

QString needsChangeable(const Situation &now)
{
    if (const QString none = needsTimer(now); !none.isEmpty())
        return none;
    return now.timersChangeable == now.timers
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "Their server does not let us change all of these timers."));
}

QString probeTimers(const Situation &now)
{
    if (const QString none = needsTimer(now); !none.isEmpty())
        return none;
    if (now.offline)
        return said(QT_TRANSLATE_NOOP("WhyNot", "This computer has no network."));
    return now.timersResting > 0
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "Only a timer whose circuit is open can be probed."));
}

QString pauseTimers(const Situation &now)
{
    if (const QString none = needsChangeable(now); !none.isEmpty())
        return none;
    return now.timersPaused == now.timers
        ? said(QT_TRANSLATE_NOOP("WhyNot", "The selected timers are paused already."))
        : QString();
}

QString resetFailures(const Situation &now)
{
    if (const QString none = needsTimer(now); !none.isEmpty())
        return none;
    return now.timersFailing > 0
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "Only failures of a timer whose circuit is closed can be reset."));
}

QString resumeTimers(const Situation &now)
{
    if (const QString none = needsChangeable(now); !none.isEmpty())
        return none;
    return now.timersPaused < now.timers
        ? said(QT_TRANSLATE_NOOP("WhyNot", "Not all of the selected timers are paused."))
        : QString();
}

QString reviewTimers(const Situation &now)
{
    return now.timersGone > 0 ? QString() : said(QT_TRANSLATE_NOOP("WhyNot", "Every timer has its target."));
}

QString removeTimers(const Situation &now)
{
    if (const QString none = needsTimer(now); !none.isEmpty())
        return none;
    return now.timersDeletable > 0
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "Only the timers of users can be deleted from outside."));
}

QString exportTimers(const Situation &now)
{
    if (const QString none = needsTimer(now); !none.isEmpty())
        return none;
    return now.timersDescribed > 0
        ? QString()
        : said(QT_TRANSLATE_NOOP("WhyNot", "The server has not described the selected timers."));
}

} // namespace jobwatch::whynot
