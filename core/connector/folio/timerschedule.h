#pragma once

#include <QJsonObject>

#include "core/domain/timer.h"

namespace jobwatch::folio {

// A schedule as the server understands it. What it silently understands otherwise than it was written stands
// in `remark`.
struct ReadSchedule
{
    TimerSchedule schedule{};
    QString remark{}; // translated, plain text; empty: nothing is odd

    bool operator==(const ReadSchedule &) const = default;
};

// "delay" with "unit", or "schedule" with cron and zone, of a routing entry. Delay 0: never.
ReadSchedule scheduleOf(const QJsonObject &routingEntry);

// A zone as Java reads it: an unknown name is GMT without a word. Nothing: unknown.
std::optional<QByteArray> zoneFromJava(const QString &name);

// "every 5 min" or "0 2 * * * Europe/Berlin", for sentences about what differs.
QString scheduleText(const TimerSchedule &schedule);

} // namespace jobwatch::folio
