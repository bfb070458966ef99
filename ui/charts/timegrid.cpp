#include "ui/charts/timegrid.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Steps within a day are counted on the clock on the wall; longer ones on the calendar.
enum class Step { Minute, FiveMinutes, TenMinutes, Hour, ThreeHours, Midnight, Monday, Month };

constexpr int mostLines = 400;

Step stepFor(Span length)
{
    if (length <= 10min)
        return Step::Minute;
    if (length <= 30min)
        return Step::FiveMinutes;
    if (length <= 2h)
        return Step::TenMinutes;
    if (length <= 10h)
        return Step::Hour;
    if (length <= 48h)
        return Step::ThreeHours;
    if (length <= std::chrono::days(12))
        return Step::Midnight;
    return length <= std::chrono::days(90) ? Step::Monday : Step::Month;
}

int secondsOf(Step step)
{
    switch (step) {
    case Step::Minute:
        return 60;
    case Step::FiveMinutes:
        return 300;
    case Step::TenMinutes:
        return 600;
    case Step::Hour:
        return 3600;
    case Step::ThreeHours:
        return 3 * 3600;
    case Step::Midnight:
    case Step::Monday:
    case Step::Month:
        return 0;
    }
    Q_UNREACHABLE();
}

QString dayLabel(const QDate &date, Step step, bool first, const QLocale &locale)
{
    if (step == Step::Month)
        return locale.toString(date, first || date.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
    if (step == Step::Monday)
        return locale.toString(date, u"d MMM"_s);
    return locale.toString(date, first || date.day() == 1 ? u"ddd d MMM"_s : u"ddd d"_s);
}

QDate firstDate(const QDate &from, Step step)
{
    if (step == Step::Month)
        return from.day() == 1 ? from : QDate(from.year(), from.month(), 1).addMonths(1);
    return step == Step::Monday ? from.addDays((8 - from.dayOfWeek()) % 7) : from;
}

QDate nextDate(const QDate &date, Step step)
{
    if (step == Step::Month)
        return date.addMonths(1);
    return date.addDays(step == Step::Monday ? 7 : 1);
}

QList<GridLine> calendarGrid(const TimeRange &range, Step step, const QTimeZone &zone, const QLocale &locale)
{
    QList<GridLine> lines;
    QDate date = firstDate(toDateTime(range.from).toTimeZone(zone).date(), step);
    for (int i = 0; i < mostLines; ++i, date = nextDate(date, step)) {
        const QDateTime start = date.startOfDay(zone); // not always 00:00
        if (!start.isValid())
            continue;
        const Instant at = instantFromMs(start.toMSecsSinceEpoch());
        if (at >= range.to)
            break;
        if (at >= range.from)
            lines.append({at, dayLabel(date, step, lines.isEmpty(), locale)});
    }
    return lines;
}

// Whether the time on the wall comes a second time within the hours around it.
bool occursTwice(const QDateTime &at, const QTimeZone &zone)
{
    for (const int hours : {-1, 1}) {
        const QDateTime other = at.addSecs(hours * 3600).toTimeZone(zone);
        if (other.time() == at.time() && other.offsetFromUtc() != at.offsetFromUtc())
            return true;
    }
    return false;
}

QString clockLabel(const QDateTime &at, const QTimeZone &zone, const QLocale &locale)
{
    if (at.time() == QTime(0, 0))
        return locale.toString(at.date(), u"ddd d"_s);
    const QString time = locale.toString(at.time(), u"HH:mm"_s);
    return occursTwice(at, zone) ? time + u' ' + at.timeZoneAbbreviation() : time;
}

QList<GridLine> clockGrid(const TimeRange &range, Step step, const QTimeZone &zone, const QLocale &locale)
{
    QList<GridLine> lines;
    const int seconds = secondsOf(step);
    // Every offset of a zone is a whole number of minutes in our time; walk in those and keep round ones.
    const qint64 stride = std::min(seconds, 900) * 1000LL;
    for (qint64 ms = (toMs(range.from) + stride - 1) / stride * stride; ms < toMs(range.to); ms += stride) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
        if ((at.time().msecsSinceStartOfDay() / 1000) % seconds != 0)
            continue;
        lines.append({instantFromMs(ms), clockLabel(at, zone, locale)});
        if (lines.size() >= mostLines)
            break;
    }
    return lines;
}

} // namespace

QList<GridLine> timeGrid(const TimeRange &range, const QTimeZone &zone, const QLocale &locale)
{
    if (range.length() <= 0ms || range.length() > longestRange * 2)
        return {};
    const Step step = stepFor(range.length());
    return secondsOf(step) > 0 ? clockGrid(range, step, zone, locale)
                               : calendarGrid(range, step, zone, locale);
}

} // namespace jobwatch
