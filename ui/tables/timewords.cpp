#include "ui/tables/timewords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QDateTime in(const QTimeZone &zone, Instant at)
{
    return toDateTime(at).toTimeZone(zone);
}

QString timeOf(const QDateTime &at)
{
    const QLocale locale;
    if (locale.language() == QLocale::C) // its short form has seconds
        return at.toString(u"HH:mm"_s);
    return locale.toString(at.time(), QLocale::ShortFormat);
}

} // namespace

QString momentText(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime then = in(zone, at);
    const QDate today = in(zone, now).date();
    if (then.date() == today)
        return timeOf(then);
    const QString date = then.date().year() == today.year() ? u"ddd d MMM "_s : u"d MMM yyyy "_s;
    return QLocale().toString(then, date) + timeOf(then);
}

QString secondsText(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime then = in(zone, at);
    const QString time = QLocale().toString(then, u"HH:mm:ss"_s);
    if (then.date() == in(zone, now).date())
        return time;
    return QLocale().toString(then, u"d MMM "_s) + time;
}

QString absoluteText(Instant at, const QTimeZone &zone)
{
    const QDateTime local = in(zone, at);
    const QString text =
        QLocale().toString(local, u"ddd d MMM yyyy HH:mm:ss "_s) + local.timeZoneAbbreviation();
    if (local.offsetFromUtc() == 0)
        return text;
    return text + QLocale().toString(toDateTime(at), u" = HH:mm:ss 'UTC'"_s);
}

} // namespace jobwatch
