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
    return QCoreApplication::translate("Words", "%1 h %2 min", "an age in hours and two-digit minutes")
        .arg(shown / 1h)
        .arg(shown % 1h / 1min, 2, 10, '0'_L1);
}

QString durationText(Span duration)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::max(duration, Span::zero()));
    QStringList parts;
    if (seconds >= 24h)
        parts.append(daysText(seconds / 24h));
    if (seconds % 24h >= 1h)
        parts.append(hoursText(seconds % 24h / 1h));
    if (seconds % 1h >= 1min)
        parts.append(minutesText(seconds % 1h / 1min));
    if (seconds % 1min > 0s || parts.isEmpty())
        parts.append(secondsText(seconds % 1min / 1s));
    return parts.join(' '_L1);
}

} // namespace jobwatch
