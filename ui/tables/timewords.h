#pragma once

#include <optional>
#include <QString>
#include <QTimeZone>

#include "core/base/time.h"

namespace jobwatch {

// "12:18" today, "Tue 5 May 16:40" this year, else "5 May 2025 16:40".
QString momentText(Instant at, Instant now, const QTimeZone &zone);
// "14:21:40", with the date before it on another day.
QString secondsText(Instant at, Instant now, const QTimeZone &zone);
// "Tue 12 May 2026 12:18:44 BST = 11:18:44 UTC"
QString absoluteText(Instant at, const QTimeZone &zone);

} // namespace jobwatch
