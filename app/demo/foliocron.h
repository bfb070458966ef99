#pragma once

#include <optional>
#include <QSet>
#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// When a cron expression fires, in the two dialects of FOLIO's scheduler: five fields (1 = Monday), or six
// and seven as Quartz reads them (1 = Sunday, one of the two days is "?"). L, W and # are not known here.
struct FolioCron
{
    QSet<int> seconds{};
    QSet<int> minutes{};
    QSet<int> hours{};
    QSet<int> days{}; // empty: any
    QSet<int> months{};
    QSet<int> weekdays{}; // 1 = Monday … 7 = Sunday; empty: any
    QSet<int> years{}; // empty: any
};

// Nothing for what the scheduler refuses.
std::optional<FolioCron> parseFolioCron(const QString &expression);

// The first moment after this one; nothing within the next two years.
std::optional<Instant> nextFire(const FolioCron &cron, const QByteArray &zone, Instant after);

} // namespace jobwatch
