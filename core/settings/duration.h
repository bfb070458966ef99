#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch {

// "10m", "30s", "1h30m", "2d", "250ms": numbers with units. A number alone is refused, because nobody
// can tell whether it means seconds or minutes.
Result<Span> parseDuration(const QString &text);
QString formatDuration(Span duration); // "90s" for a minute and a half: one number, the largest unit

} // namespace jobwatch
