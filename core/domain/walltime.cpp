#include "core/domain/walltime.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using Seconds = std::chrono::seconds;
using Moment = std::chrono::sys_seconds;

// No two changes of a zone's offset are as near to each other.
constexpr Seconds oneDay = 24h;

Seconds offsetAt(const QTimeZone &zone, Moment at)
{
    return Seconds{zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC))};
}

Moment withOffset(WallTime wall, Seconds offset)
{
    return Moment{wall.time_since_epoch() - offset};
}

struct Offsets
{
    Seconds before{};
    Seconds after{};
};

Offsets offsetsAround(const QTimeZone &zone, WallTime wall)
{
    const Moment middle = withOffset(wall, {});
    return {offsetAt(zone, middle - oneDay), offsetAt(zone, middle + oneDay)};
}

// The first moment with another offset than `from` has; `to` has one.
Moment changeBetween(const QTimeZone &zone, Moment from, Moment to)
{
    const Seconds before = offsetAt(zone, from);
    while (to - from > 1s) {
        const Moment middle = from + (to - from) / 2;
        (offsetAt(zone, middle) == before ? from : to) = middle;
    }
    return to;
}

} // namespace

WallTime wallTime(const QTimeZone &zone, Instant at)
{
    const Moment moment = std::chrono::floor<Seconds>(at);
    return WallTime{moment.time_since_epoch() + offsetAt(zone, moment)};
}

std::optional<Instant> lastPassing(const QTimeZone &zone, WallTime wall)
{
    const Offsets offsets = offsetsAround(zone, wall);
    for (const Seconds offset :
         {std::min(offsets.before, offsets.after), std::max(offsets.before, offsets.after)}) {
        const Moment moment = withOffset(wall, offset);
        if (offsetAt(zone, moment) == offset)
            return Instant{moment};
    }
    return {};
}

Instant skippedAt(const QTimeZone &zone, WallTime skipped)
{
    const Offsets offsets = offsetsAround(zone, skipped);
    return changeBetween(zone, withOffset(skipped, offsets.after) - 1s, withOffset(skipped, offsets.before));
}

WallTime firstWallTimeAfter(const QTimeZone &zone, Instant at)
{
    const WallTime shown = wallTime(zone, at);
    const auto passing = lastPassing(zone, shown);
    if (!passing || *passing <= at)
        return shown + 1s;
    // The clocks will go back over what they show: what follows is shown from then on.
    const Moment moment = std::chrono::floor<Seconds>(at);
    const Moment change = changeBetween(zone, moment, std::chrono::floor<Seconds>(*passing));
    return wallTime(zone, Instant{change});
}

} // namespace jobwatch
