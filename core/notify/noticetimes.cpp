#include "core/notify/noticetimes.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QTimeZone zoneOf(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

Span offsetAt(const QTimeZone &zone, Instant at)
{
    return std::chrono::seconds(zone.offsetFromUtc(toDateTime(at)));
}

QDate localDate(const QTimeZone &zone, Instant at)
{
    return toDateTime(at).toTimeZone(zone).date();
}

bool beginsOn(QDate date, QuietHours::Days days)
{
    const bool isWeekend = date.dayOfWeek() >= Qt::Saturday;
    switch (days) {
    case QuietHours::Days::All:
        return true;
    case QuietHours::Days::Weekdays:
        return !isWeekend;
    case QuietHours::Days::Weekend:
        return isWeekend;
    }
    Q_UNREACHABLE();
}

QList<QTime> timesOf(const DigestTimes &times)
{
    return times.at.isEmpty() ? QList<QTime>{QTime(8, 0)} : times.at;
}

// Whole hours are the same everywhere but for zones with an odd offset: the minutes are the zone's.
Instant nextHour(const DigestTimes &times, Instant now)
{
    const QTimeZone zone = zoneOf(times.zone);
    const Span offset = offsetAt(zone, now);
    const Span minutes = std::chrono::minutes(times.at.isEmpty() ? 0 : times.at.constFirst().minute());
    const auto hour = std::chrono::floor<std::chrono::hours>(now + offset - minutes) + minutes;
    return Instant(hour.time_since_epoch()) - offset + 1h;
}

} // namespace

Instant localInstant(QDate date, QTime time, const QTimeZone &zone)
{
    const Instant naive = instantFromMs(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
    const Span before = offsetAt(zone, naive - 24h);
    const Span after = offsetAt(zone, naive + 24h);
    std::optional<Instant> first;
    for (const Span offset : {before, after}) {
        const Instant candidate = naive - offset;
        if (offsetAt(zone, candidate) == offset)
            first = first ? std::min(*first, candidate) : candidate;
    }
    return first.value_or(naive - before);
}

std::optional<Instant> nextDigest(const DigestTimes &times, Instant now)
{
    if (times.every == DigestTimes::Every::Now)
        return {};
    if (times.every == DigestTimes::Every::Hour)
        return nextHour(times, now);
    const QTimeZone zone = zoneOf(times.zone);
    const QDate today = localDate(zone, now);
    std::optional<Instant> next;
    for (int day = -1; day <= 8; ++day) {
        const QDate date = today.addDays(day);
        if (times.every == DigestTimes::Every::Week && date.dayOfWeek() != times.weekday)
            continue;
        for (const QTime time : timesOf(times)) {
            const Instant at = localInstant(date, time, zone);
            if (at > now && (!next || at < *next))
                next = at;
        }
    }
    return next;
}

std::optional<Instant> quietUntil(const QuietHours &quiet, Instant now)
{
    if (!quiet.isSet())
        return {};
    const QTimeZone zone = zoneOf(quiet.zone);
    const QDate today = localDate(zone, now);
    for (const QDate date : {today.addDays(-1), today}) {
        const QDate last = quiet.to > quiet.from ? date : date.addDays(1);
        const Instant end = localInstant(last, quiet.to, zone);
        if (beginsOn(date, quiet.days) && localInstant(date, quiet.from, zone) <= now && now < end)
            return end;
    }
    return {};
}

} // namespace jobwatch
