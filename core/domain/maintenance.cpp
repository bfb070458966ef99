#include "core/domain/maintenance.h"

#include <algorithm>

#include "core/domain/effectivezone.h"
#include "core/domain/walltime.h"

using namespace std::chrono;

namespace jobwatch {

namespace {

// Nothing is planned for longer; sums of instants stay far from overflowing.
constexpr Span longestWork = days{3660};

// At least the distance of two windows.
Span period(Repeat repeat)
{
    switch (repeat) {
    case Repeat::Once:
        return longestWork;
    case Repeat::Daily:
        return days{1};
    case Repeat::Weekly:
        return weeks{1};
    case Repeat::Monthly:
        return days{31};
    }
    Q_UNREACHABLE();
}

// In a month without this day its last day takes the place.
local_days monthsLater(local_days first, int count)
{
    const year_month_day date{first};
    const year_month month = date.year() / date.month() + months{count};
    const day lastDay = (month / last).day();
    return local_days{month / std::min(date.day(), lastDay)};
}

WallTime wallTimeOf(WallTime first, Repeat repeat, int index)
{
    const local_days firstDay = floor<days>(first);
    const seconds time = first - firstDay;
    switch (repeat) {
    case Repeat::Once:
        return first;
    case Repeat::Daily:
        return firstDay + days{index} + time;
    case Repeat::Weekly:
        return firstDay + weeks{index} + time;
    case Repeat::Monthly:
        return monthsLater(firstDay, index) + time;
    }
    Q_UNREACHABLE();
}

// Where the clocks go over the time of day, work begins as they do; where it comes twice, with its second
// passing, as timers by cron do.
Instant beginOf(const Maintenance &maintenance, const QTimeZone &zone, int index)
{
    if (index == 0)
        return maintenance.from;
    const WallTime wall = wallTimeOf(wallTime(zone, maintenance.from), maintenance.repeat, index);
    const auto passing = lastPassing(zone, wall);
    return passing ? *passing : skippedAt(zone, wall);
}

// Not after the first window that ends after `at`.
int firstIndex(const Maintenance &maintenance, Span lasts, Instant at)
{
    const Span since = at - lasts - maintenance.from;
    return since > Span{} ? std::max<int>(0, int(since / period(maintenance.repeat)) - 1) : 0;
}

} // namespace

std::optional<MaintenanceWindow> windowAt(const Maintenance &maintenance, Instant at)
{
    const QList<MaintenanceWindow> windows = windowsIn(maintenance, at, at + Span{1}, 1);
    return windows.isEmpty() ? std::nullopt : std::optional(windows.first());
}

QList<MaintenanceWindow> windowsIn(const Maintenance &maintenance, Instant from, Instant to, int limit)
{
    const Span lasts = std::min(maintenance.lasts, longestWork);
    if (lasts <= Span{})
        return {};
    const QTimeZone zone = effectiveZone(maintenance.zone).zone;
    const bool once = maintenance.repeat == Repeat::Once;
    QList<MaintenanceWindow> windows;
    for (int index = once ? 0 : firstIndex(maintenance, lasts, from); windows.size() < limit; ++index) {
        const Instant begin = beginOf(maintenance, zone, index);
        if (begin >= to || (maintenance.lastDay && begin > *maintenance.lastDay))
            break;
        if (begin + lasts > from)
            windows.append({begin, begin + lasts});
        if (once)
            break;
    }
    return windows;
}

} // namespace jobwatch
