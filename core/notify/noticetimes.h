#pragma once

#include <optional>
#include <QDate>

#include "core/domain/notificationsettings.h"

namespace jobwatch {

// A time of day in a zone. One that the change of clocks leaves out is told by the old clock (02:30 becomes
// 03:30); one that comes twice is the first.
Instant localInstant(QDate date, QTime time, const QTimeZone &zone);

// The first digest after `now`; nothing where all is told at once.
std::optional<Instant> nextDigest(const DigestTimes &times, Instant now);

// The end of the quiet hours that hold now, if they do.
std::optional<Instant> quietUntil(const QuietHours &quiet, Instant now);

} // namespace jobwatch
