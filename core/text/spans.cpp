#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Hours and more are rounded down to these when they are shown as an age.
constexpr Span minutesMatterUnder = 6h;

QString daysText(qint64 days)
{
    return QCoreApplication::translate("Words", "%n d", "days", int(days));
}

QString hoursText(qint64 hours)
{
    return QCoreApplication::translate("Words", "%n h", "hours", int(hours));
}

QString minutesText(qint64 minutes)
{
    return QCoreApplication::translate("Words", "%n min", "minutes", int(minutes));
}

QString secondsText(qint64 seconds)
{
    return QCoreApplication::translate("Words", "%n s", "seconds", int(seconds));
}

// "2 h 05 min": one below the other they stand in line.
QString hoursAndMinutes(qint64 hours, qint64 minutes)
{
    return QCoreApplication::translate("Words", "%1 h %2 min", "an age in hours and two-digit minutes")
        .arg(hours)
        .arg(minutes, 2, 10, '0'_L1);
}

} // namespace

QString ageText(Span age)
{
    const Span shown = std::max(age, Span::zero());
    if (shown < 1min)
        return secondsText(shown / 10s * 10);
    if (shown < 1h)
        return minutesText(shown / 1min);
    if (shown >= 24h)
        return daysText(shown / 24h);
    if (shown >= minutesMatterUnder)
        return hoursText(shown / 1h);
    return hoursAndMinutes(shown / 1h, shown % 1h / 1min);
}

QString durationText(Span duration)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::max(duration, Span::zero()));
    QStringList parts;
    if (seconds >= 24h)
        parts.append(daysText(seconds / 24h));
    const qint64 hours = seconds % 24h / 1h;
    const qint64 minutes = seconds % 1h / 1min;
    if (hours > 0 && minutes > 0)
        parts.append(hoursAndMinutes(hours, minutes));
    else if (hours > 0)
        parts.append(hoursText(hours));
    else if (minutes > 0)
        parts.append(minutesText(minutes));
    if (seconds % 1min > 0s || parts.isEmpty())
        parts.append(secondsText(seconds % 1min / 1s));
    return parts.join(' '_L1);
}

} // namespace jobwatch
