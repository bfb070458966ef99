#include "ui/charts/timerange.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QString endText(const QDateTime &at, bool year)
{
    return QLocale().toString(at, year ? u"d MMM yyyy HH:mm"_s : u"d MMM HH:mm"_s);
}

} // namespace

Span lengthOf(RangeChoice choice)
{
    switch (choice) {
    case RangeChoice::Hour:
        return 1h;
    case RangeChoice::SixHours:
        return 6h;
    case RangeChoice::Day:
        return 24h;
    case RangeChoice::Week:
        return std::chrono::days(7);
    case RangeChoice::Month:
        return std::chrono::days(30);
    case RangeChoice::Year:
        return std::chrono::days(365);
    }
    Q_UNREACHABLE();
}

QString rangeText(RangeChoice choice)
{
    switch (choice) {
    case RangeChoice::Hour:
        return QCoreApplication::translate("Chart", "1 h");
    case RangeChoice::SixHours:
        return QCoreApplication::translate("Chart", "6 h");
    case RangeChoice::Day:
        return QCoreApplication::translate("Chart", "24 h");
    case RangeChoice::Week:
        return QCoreApplication::translate("Chart", "7 d");
    case RangeChoice::Month:
        return QCoreApplication::translate("Chart", "30 d");
    case RangeChoice::Year:
        return QCoreApplication::translate("Chart", "1 y");
    }
    Q_UNREACHABLE();
}

TimeRange rangeUntil(Instant now, RangeChoice choice)
{
    return {now - lengthOf(choice), now};
}

TimeRange zoomed(const TimeRange &range, Instant around, double factor)
{
    if (!(factor > 0) || range.length() <= 0ms)
        return range;
    const double wanted = double(range.length().count()) / factor;
    const double length = std::clamp(wanted, double(shortestRange.count()), double(longestRange.count()));
    const double share = double((around - range.from).count()) / double(range.length().count());
    const Instant from = around - Span(qint64(std::llround(length * share)));
    return {from, from + Span(qint64(std::llround(length)))};
}

TimeRange moved(const TimeRange &range, Span by)
{
    return {range.from + by, range.to + by};
}

double xAt(const TimeRange &range, Instant at, double left, double width)
{
    if (range.length() <= 0ms)
        return left;
    return left + width * double((at - range.from).count()) / double(range.length().count());
}

Instant instantAt(const TimeRange &range, double x, double left, double width)
{
    if (width <= 0)
        return range.from;
    return range.from + Span(qint64(std::llround((x - left) / width * double(range.length().count()))));
}

QString rangeWords(const TimeRange &range, const QTimeZone &zone)
{
    const QDateTime from = toDateTime(range.from).toTimeZone(zone);
    const QDateTime to = toDateTime(range.to).toTimeZone(zone);
    const bool year = from.date().year() != to.date().year();
    return endText(from, year) + u" – "_s + endText(to, year) + u' ' + to.timeZoneAbbreviation();
}

} // namespace jobwatch
