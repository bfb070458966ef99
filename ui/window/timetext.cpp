#include "ui/window/timetext.h"

#include <QCoreApplication>

#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QDateTime inZone(Instant at, const ShownTime &time)
{
    return toDateTime(at).toTimeZone(time.zone);
}

// The form of the place without seconds; the C locale would give them.
QString shortClock(QTime at, const QLocale &locale)
{
    return locale.toString(
        at, locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat));
}

QString zoneName(const QDateTime &at)
{
    return at.timeZone().id() == "UTC" ? u"UTC"_s : at.timeZoneAbbreviation();
}

} // namespace

QString momentText(Instant at, const ShownTime &time)
{
    const QDateTime moment = inZone(at, time);
    const QDateTime now = inZone(time.now, time);
    const QString clock = shortClock(moment.time(), time.locale);
    if (moment.date() == now.date())
        return clock;
    const QString form = moment.date().year() == now.date().year() ? u"ddd d MMM"_s : u"d MMM yyyy"_s;
    return time.locale.toString(moment.date(), form) + u' ' + clock;
}

QString secondsText(Instant at, const ShownTime &time)
{
    return time.locale.toString(inZone(at, time).time(), u"HH:mm:ss"_s);
}

QString clockText(const ShownTime &time)
{
    return secondsText(time.now, time) + u' ' + zoneName(inZone(time.now, time));
}

QString untilText(Instant at, const ShownTime &time)
{
    if (at <= time.now)
        return QCoreApplication::translate("Time", "now");
    return QCoreApplication::translate("Time", "in %1").arg(durationText(at - time.now));
}

QString exactText(Instant at, const ShownTime &time)
{
    const QDateTime moment = inZone(at, time);
    const QString local = time.locale.toString(moment.date(), u"ddd d MMM yyyy"_s) + u' '
        + time.locale.toString(moment.time(), u"HH:mm:ss"_s) + u' ' + zoneName(moment);
    if (zoneName(moment) == "UTC"_L1)
        return local;
    return local + u" = "_s + time.locale.toString(toDateTime(at).time(), u"HH:mm:ss"_s) + u" UTC"_s;
}

} // namespace jobwatch
