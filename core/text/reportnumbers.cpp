#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "core/text/reportwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

QString two(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, '0'_L1);
}

QDateTime local(Instant at, const QTimeZone &zone)
{
    return toDateTime(at).toTimeZone(zone);
}

// When clocks are put back, an hour occurs twice.
bool occursTwice(Instant at, const QTimeZone &zone)
{
    const auto shown = [&zone](Instant t) {
        const QDateTime time = local(t, zone);
        return std::pair(time.date(), time.time());
    };
    return shown(at) == shown(at - 1h) || shown(at) == shown(at + 1h);
}

QString dayWords(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d MMM yyyy"_s);
}

bool isMidnight(Instant at, const QTimeZone &zone)
{
    return local(at, zone) == local(at, zone).date().startOfDay(zone);
}

} // namespace

QString percentText(double share, const QLocale &locale)
{
    double percent = std::round(share * 10'000) / 100;
    if (share < 1 && percent >= 100)
        percent = 99.99;
    if (share > 0 && percent <= 0)
        percent = 0.01;
    return said(QT_TRANSLATE_NOOP("Report", "%1 %")).arg(locale.toString(percent, 'f', 2));
}

QString spanText(Span span, const QLocale &locale)
{
    const Span shown = std::max(span, Span::zero());
    if (shown == Span::zero())
        return u"0"_s;
    if (shown < 9950ms)
        return said(QT_TRANSLATE_NOOP("Report", "%1 s"))
            .arg(locale.toString(std::max(double(shown.count()) / 1000, .1), 'f', 1));
    const auto seconds = std::chrono::round<std::chrono::seconds>(shown);
    if (seconds < 1min)
        return said(QT_TRANSLATE_NOOP("Report", "%1 s")).arg(seconds.count());
    if (seconds < 10min && seconds % 1min != 0s)
        return said(QT_TRANSLATE_NOOP("Report", "%1 min %2 s"))
            .arg(seconds / 1min)
            .arg(two(seconds % 1min / 1s));
    const auto minutes = std::chrono::round<std::chrono::minutes>(shown);
    if (minutes < 1h)
        return said(QT_TRANSLATE_NOOP("Report", "%1 min")).arg(minutes.count());
    if (minutes < 72h)
        return said(QT_TRANSLATE_NOOP("Report", "%1 h %2 min"))
            .arg(locale.toString(qlonglong(minutes / 1h)), two(minutes % 1h / 1min));
    const auto hours = std::chrono::round<std::chrono::hours>(shown);
    return said(QT_TRANSLATE_NOOP("Report", "%1 d %2 h"))
        .arg(locale.toString(qlonglong(hours / 24h)))
        .arg(hours % 24h / 1h);
}

QString cpuText(Span cpu, const QLocale &locale)
{
    const double minutes = double(cpu.count()) / 60'000;
    const bool inHours = minutes >= 59.95;
    const double number = inHours ? minutes / 60 : minutes;
    const QString text = locale.toString(number, 'f', number < 9.95 && number > 0 ? 1 : 0);
    return inHours ? said(QT_TRANSLATE_NOOP("Report", "%1 CPU h")).arg(text)
                   : said(QT_TRANSLATE_NOOP("Report", "%1 CPU min")).arg(text);
}

QString momentText(Instant at, const Audience &audience)
{
    const QDateTime time = local(at, audience.zone);
    QString text = dayWords(time.date(), audience.locale) + u' '
        + audience.locale.toString(time.time(), QLocale::ShortFormat);
    if (occursTwice(at, audience.zone))
        text += u' ' + zoneText(at, audience.zone);
    return text;
}

QString dayText(Instant at, const Audience &audience)
{
    return audience.locale.toString(local(at, audience.zone).date(), u"d MMM"_s);
}

QString zoneText(Instant at, const QTimeZone &zone)
{
    return zone.abbreviation(toDateTime(at));
}

namespace {

// The zone is named once, unless the clocks change in between.
QString fromTo(const TimeSpan &span, const Audience &audience)
{
    const QString before = zoneText(span.from, audience.zone);
    const QString after = zoneText(span.to, audience.zone);
    if (before != after)
        return said(QT_TRANSLATE_NOOP("Report", "%1 %2 to %3 %4"))
            .arg(momentText(span.from, audience), before, momentText(span.to, audience), after);
    return said(QT_TRANSLATE_NOOP("Report", "%1 to %2 %3"))
        .arg(momentText(span.from, audience), momentText(span.to, audience), after);
}

// Of one day or one month; else nothing.
QString calendarName(const TimeSpan &span, const Audience &audience)
{
    const QDate first = local(span.from, audience.zone).date();
    const QDate last = local(span.to - 1ms, audience.zone).date();
    if (!isMidnight(span.from, audience.zone) || !isMidnight(span.to, audience.zone))
        return {};
    if (first == last)
        return dayWords(first, audience.locale);
    const bool isMonth = first.day() == 1 && last.addDays(1) == first.addMonths(1);
    return isMonth ? audience.locale.toString(first, u"MMMM yyyy"_s) : QString();
}

} // namespace

QString periodText(const TimeSpan &span, const Audience &audience)
{
    const QString name = calendarName(span, audience);
    return name.isEmpty() ? fromTo(span, audience)
                          : said(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(name, fromTo(span, audience));
}

QString periodName(const TimeSpan &span, const Audience &audience)
{
    if (const QString name = calendarName(span, audience); !name.isEmpty())
        return name;
    if (!isMidnight(span.from, audience.zone) || !isMidnight(span.to, audience.zone))
        return fromTo(span, audience);
    return said(QT_TRANSLATE_NOOP("Report", "%1 to %2"))
        .arg(dayWords(local(span.from, audience.zone).date(), audience.locale),
             dayWords(local(span.to - 1ms, audience.zone).date(), audience.locale));
}

} // namespace jobwatch
