#pragma once

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include "core/base/time.h"

namespace jobwatch {

// How times are written: seen from a moment, in a zone, in the form of a place.
struct ShownTime
{
    Instant now{};
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale{};
};

// "12:18" today, "Tue 5 May 16:40" this year, "5 May 2025 16:40" before.
QString momentText(Instant at, const ShownTime &time);
// "14:32:08"
QString secondsText(Instant at, const ShownTime &time);
// "14:32:08 BST": the clock of the status bar.
QString clockText(const ShownTime &time);
// "in 42 s", or "now" for what is due.
QString untilText(Instant at, const ShownTime &time);
// "Tue 12 May 2026 12:18:44 BST = 11:18:44 UTC": the tooltip of every relative time.
QString exactText(Instant at, const ShownTime &time);

} // namespace jobwatch
