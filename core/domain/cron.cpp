#include "core/domain/cron.h"

#include <algorithm>
#include <bit>

#include "core/domain/walltime.h"

using namespace std::chrono;

namespace jobwatch {

namespace {

constexpr years lookAhead{100};
constexpr Instant endOfCalendar = sys_days{year{9999} / January / 1};

bool holds(quint64 set, int value)
{
    return (set >> value) & 1;
}

// The first value of the set that is not below `from`.
std::optional<int> firstFrom(quint64 set, int from)
{
    const quint64 rest = from < 64 ? set >> from : 0;
    if (rest == 0)
        return {};
    return from + std::countr_zero(rest);
}

int lastDayOf(year_month month)
{
    return int(unsigned((month / last).day()));
}

int weekdayOf(year_month month, int day)
{
    return int(weekday{sys_days{month / day}}.c_encoding());
}

int nearestWorkday(year_month month, int day)
{
    const int weekday = weekdayOf(month, day);
    if (weekday == 6)
        return day == 1 ? day + 2 : day - 1;
    if (weekday == 0)
        return day == lastDayOf(month) ? day - 2 : day + 1;
    return day;
}

quint64 weekdaysOf(const Cron &cron, year_month month)
{
    quint64 days = 0;
    for (int day = 1; day <= lastDayOf(month); ++day) {
        if (holds(cron.weekdays, weekdayOf(month, day)))
            days |= quint64(1) << day;
    }
    return days;
}

// The first to fifth, or the last, of a weekday; nothing where the month has no such.
quint64 nthOf(quint64 days, int nth)
{
    for (int skipped = 1; skipped < nth; ++skipped)
        days &= days - 1;
    return days & (~days + 1);
}

quint64 movedToWorkday(const Cron &cron, year_month month, quint64 days)
{
    return cron.nearestWorkday && days != 0 ? quint64(1) << nearestWorkday(month, std::countr_zero(days))
                                            : days;
}

quint64 daysOf(const Cron &cron, year_month month)
{
    const int lastDay = lastDayOf(month);
    switch (cron.day) {
    case CronDay::Listed:
        return movedToWorkday(cron, month, cron.days & ((quint64(2) << lastDay) - 1));
    case CronDay::FromLast:
        return movedToWorkday(cron, month, lastDay > cron.number ? quint64(1) << (lastDay - cron.number) : 0);
    case CronDay::Weekdays:
        return weekdaysOf(cron, month);
    case CronDay::NthWeekday:
        return nthOf(weekdaysOf(cron, month), cron.number);
    case CronDay::LastWeekday:
        return std::bit_floor(weekdaysOf(cron, month));
    }
    Q_UNREACHABLE();
}

std::optional<seconds> timeOfDay(const Cron &cron, seconds from)
{
    const hh_mm_ss start{from};
    for (auto hour = firstFrom(cron.hours, int(start.hours().count())); hour;
         hour = firstFrom(cron.hours, *hour + 1)) {
        const bool sameHour = hours{*hour} == start.hours();
        const int firstMinute = sameHour ? int(start.minutes().count()) : 0;
        for (auto minute = firstFrom(cron.minutes, firstMinute); minute;
             minute = firstFrom(cron.minutes, *minute + 1)) {
            const bool sameMinute = sameHour && minutes{*minute} == start.minutes();
            const auto second = firstFrom(cron.seconds, sameMinute ? int(start.seconds().count()) : 0);
            if (second)
                return hours{*hour} + minutes{*minute} + seconds{*second};
        }
    }
    return {};
}

bool mayRunIn(const Cron &cron, year_month month)
{
    const bool yearFits =
        cron.years.isEmpty() || std::binary_search(cron.years.begin(), cron.years.end(), int(month.year()));
    return yearFits && holds(cron.months, int(unsigned(month.month())));
}

// The first wall time that fits, from `from` on: month by month, then day by day.
std::optional<WallTime> fitting(const Cron &cron, WallTime from, year until)
{
    const local_days firstDay = floor<days>(from);
    const year_month_day first{firstDay};
    if (const auto time = timeOfDay(cron, from - firstDay)) {
        const year_month month = first.year() / first.month();
        if (mayRunIn(cron, month) && holds(daysOf(cron, month), int(unsigned(first.day()))))
            return firstDay + *time;
    }
    const auto time = timeOfDay(cron, {});
    int dayFrom = int(unsigned(first.day())) + 1;
    for (year_month month = first.year() / first.month(); time && month.year() <= until; month += months{1}) {
        const auto day = mayRunIn(cron, month) ? firstFrom(daysOf(cron, month), dayFrom) : std::nullopt;
        if (day)
            return local_days{month / *day} + *time;
        dayFrom = 1;
    }
    return {};
}

} // namespace

std::optional<Instant> nextRun(const Cron &cron, const QTimeZone &zone, Instant after)
{
    if (after >= endOfCalendar)
        return {};
    WallTime from = firstWallTimeAfter(zone, after);
    const year until = year_month_day{floor<days>(from)}.year() + lookAhead;
    while (const auto wall = fitting(cron, from, until)) {
        const auto at = lastPassing(zone, *wall);
        if (at && *at > after)
            return at;
        from = *wall + 1s;
        if (!at)
            from = std::max(from, wallTime(zone, skippedAt(zone, *wall)));
    }
    return {};
}

QList<Instant> nextRuns(const Cron &cron, const QTimeZone &zone, Instant after, int limit)
{
    QList<Instant> runs;
    while (runs.size() < limit) {
        const auto run = nextRun(cron, zone, runs.isEmpty() ? after : runs.last());
        if (!run)
            break;
        runs.append(*run);
    }
    return runs;
}

} // namespace jobwatch
