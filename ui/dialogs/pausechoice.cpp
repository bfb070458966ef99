#include "ui/dialogs/pausechoice.h"

#include <QCoreApplication>

namespace jobwatch {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("PauseChoice", source);
}

Instant atClock(const ShownTime &time, int days, int hour)
{
    const QDate today = toDateTime(time.now).toTimeZone(time.zone).date();
    return instantFromMs(QDateTime(today.addDays(days), QTime(hour, 0), time.zone).toMSecsSinceEpoch());
}

} // namespace

QList<PauseChoice> pauseChoices(const ShownTime &time)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    QList<PauseChoice> choices{
        {said(QT_TRANSLATE_NOOP("PauseChoice", "For 30 min")), time.now + minutes(30)},
        {said(QT_TRANSLATE_NOOP("PauseChoice", "For 1 h")), time.now + hours(1)},
        {said(QT_TRANSLATE_NOOP("PauseChoice", "For 4 h")), time.now + hours(4)},
    };
    const Instant evening = atClock(time, 0, 18);
    if (evening > time.now)
        choices.append(
            {said(QT_TRANSLATE_NOOP("PauseChoice", "Until today %1")).arg(momentText(evening, time)),
             evening});
    const Instant morning = tomorrowMorning(time);
    const QString clock = time.locale.toString(QTime(8, 0), QLocale::ShortFormat);
    choices.append({said(QT_TRANSLATE_NOOP("PauseChoice", "Until tomorrow %1")).arg(clock), morning});
    choices.append({said(QT_TRANSLATE_NOOP("PauseChoice", "Until I resume")), std::nullopt});
    choices.append({said(QT_TRANSLATE_NOOP("PauseChoice", "Until…")), time.now + hours(24), true});
    return choices;
}

QList<PauseChoice> acknowledgementChoices(const ShownTime &time)
{
    using std::chrono::hours;
    return {{said(QT_TRANSLATE_NOOP("PauseChoice", "For 2 h")), time.now + hours(2)},
            {said(QT_TRANSLATE_NOOP("PauseChoice", "Until the end of the day")), atClock(time, 1, 0)},
            {said(QT_TRANSLATE_NOOP("PauseChoice", "Until it is OK")), std::nullopt},
            {said(QT_TRANSLATE_NOOP("PauseChoice", "Until…")), time.now + hours(24), true}};
}

QList<PauseChoice> timerPauseChoices(const ShownTime &time)
{
    QList<PauseChoice> choices = pauseChoices(time);
    choices.insert(choices.size() - 2,
                   {.text = said(QT_TRANSLATE_NOOP("PauseChoice", "Until it is OK")), .untilGreen = true});
    return choices;
}

Instant tomorrowMorning(const ShownTime &time)
{
    return atClock(time, 1, 8);
}

bool isReason(const QString &text)
{
    return text.trimmed().size() >= 3;
}

} // namespace jobwatch
