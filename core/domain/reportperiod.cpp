#include <algorithm>
#include <QCoreApplication>

#include "core/domain/reportdefinition.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Days are those of a zone: one of them may have 23 or 25 hours.
namespace jobwatch {

namespace {

constexpr Span longestByHour = 48h;
constexpr Span longestByDay = 24h * 62;
constexpr Span longestByWeek = 24h * 371; // a year by weeks is 53 parts

Instant startOf(QDate day, const QTimeZone &zone)
{
    return instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

QDate dayAt(Instant at, const QTimeZone &zone)
{
    return toDateTime(at).toTimeZone(zone).date();
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate firstOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Error misconfigured(const QString &sentence)
{
    return Error{ErrorKind::Misconfigured, sentence, {}};
}

Result<TimeSpan> customPeriod(const ReportDefinition &definition)
{
    if (!definition.from || !definition.to)
        return misconfigured(QCoreApplication::translate(
            "Report",
            "A period of one's own needs the time at which it begins and the time at which it ends."));
    if (*definition.from >= *definition.to)
        return misconfigured(
            QCoreApplication::translate("Report", "The period ends before it begins, or has no length."));
    return TimeSpan{*definition.from, *definition.to};
}

// The first boundary after `at`.
Instant nextBoundary(Instant at, PartWidth width, const QTimeZone &zone)
{
    const QDate day = dayAt(at, zone);
    switch (width) {
    case PartWidth::Hour:
        return std::chrono::floor<std::chrono::hours>(at) + 1h;
    case PartWidth::Day:
        return startOf(day.addDays(1), zone);
    case PartWidth::Week:
        return startOf(monday(day).addDays(7), zone);
    case PartWidth::Month:
        return startOf(firstOfMonth(day).addMonths(1), zone);
    }
    Q_UNREACHABLE();
}

} // namespace

QTimeZone zoneOf(const ReportDefinition &definition)
{
    const QTimeZone zone(definition.zone);
    return !definition.zone.isEmpty() && zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

Result<TimeSpan> periodOf(const ReportDefinition &definition, Instant now)
{
    const QTimeZone zone = zoneOf(definition);
    const QDate today = dayAt(now, zone);
    const auto between = [&zone](QDate from, QDate to) {
        return TimeSpan{startOf(from, zone), startOf(to, zone)};
    };
    switch (definition.period) {
    case ReportPeriod::LastDay:
        return between(today.addDays(-1), today);
    case ReportPeriod::LastWeek:
        return between(monday(today).addDays(-7), monday(today));
    case ReportPeriod::LastMonth:
        return between(firstOfMonth(today).addMonths(-1), firstOfMonth(today));
    case ReportPeriod::LastQuarter:
        return between(firstOfQuarter(today).addMonths(-3), firstOfQuarter(today));
    case ReportPeriod::Custom:
        return customPeriod(definition);
    }
    Q_UNREACHABLE();
}

PartWidth partWidth(TimeSpan span)
{
    if (span.length() <= longestByHour)
        return PartWidth::Hour;
    if (span.length() <= longestByDay)
        return PartWidth::Day;
    return span.length() <= longestByWeek ? PartWidth::Week : PartWidth::Month;
}

QList<TimeSpan> partsOf(TimeSpan span, const QTimeZone &zone)
{
    const PartWidth width = partWidth(span);
    QList<TimeSpan> parts;
    for (Instant at = span.from; at < span.to;) {
        const Instant end = std::clamp(nextBoundary(at, width, zone), at + 1ms, span.to);
        parts.append({at, end});
        at = end;
    }
    return parts;
}

std::optional<Instant> nextSending(const ReportDefinition &definition, Instant after)
{
    if (!definition.schedule)
        return {};
    const QTimeZone zone = zoneOf(definition);
    const QTime time = QTime(0, 0).addSecs(definition.schedule->minuteOfDay * 60);
    const QDate first = monday(dayAt(after, zone)).addDays(definition.schedule->weekday - 1);
    for (int week = 0; week < 3; ++week) {
        const Instant at = instantFromMs(QDateTime(first.addDays(7 * week), time, zone).toMSecsSinceEpoch());
        if (at > after)
            return at;
    }
    return {};
}

} // namespace jobwatch
