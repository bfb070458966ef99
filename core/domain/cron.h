#pragma once

#include <optional>
#include <QList>
#include <QString>
#include <QTimeZone>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch {

// Own code, because no maintained C or C++ library in Debian reads the Quartz dialect.

// Five fields are UNIX (minute hour day month weekday; 0 and 7 = Sunday), six and seven are Quartz (second
// first, year last; weekday 1 = Sunday; one of day and weekday is "?").
enum class CronDialect { Unix, Quartz };

// Which days of a month.
enum class CronDay {
    Listed, // `days`
    FromLast, // `number` days before the last
    Weekdays, // `weekdays`
    NthWeekday, // the `number`-th of the one in `weekdays`
    LastWeekday, // the last of the one in `weekdays`
};

// A cron expression that was read. Bit n of a set stands for the value n.
struct Cron
{
    CronDialect dialect = CronDialect::Unix;
    quint64 seconds = 1;
    quint64 minutes = 0;
    quint32 hours = 0;
    CronDay day = CronDay::Listed;
    bool nearestWorkday = false; // of Listed and FromLast: moved to Monday to Friday, within the month
    int number = 0;
    quint32 days = 0; // 1 to 31
    quint32 months = 0; // 1 to 12
    quint32 weekdays = 0; // 0 (Sunday) to 6, in both dialects
    QList<int> years{}; // sorted; empty: every year

    bool operator==(const Cron &) const = default;
};

// An error names the field and what is wrong with it.
Result<Cron> parseCron(QStringView expression);

// The first run after an instant, or nothing where none comes within a hundred years. As Quartz has it: a
// time of day that the clocks skip in spring is not made up for, and in the hour that comes twice in autumn
// only its second passing counts.
std::optional<Instant> nextRun(const Cron &cron, const QTimeZone &zone, Instant after);
QList<Instant> nextRuns(const Cron &cron, const QTimeZone &zone, Instant after, int limit);

} // namespace jobwatch
