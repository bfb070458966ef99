#include "core/monitor/cleaning.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const QTime quietHour(3, 0);
constexpr Span missed = 48h;

} // namespace

Instant nextCleaning(const std::optional<Instant> &last, Instant now, const QTimeZone &zone)
{
    if (!last || now - *last >= missed)
        return now;
    const QDateTime local = toDateTime(now).toTimeZone(zone);
    QDateTime next(local.date(), quietHour, zone);
    if (next <= local)
        next = QDateTime(local.date().addDays(1), quietHour, zone);
    return instantFromMs(next.toMSecsSinceEpoch());
}

} // namespace jobwatch
