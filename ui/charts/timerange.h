#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QTimeZone>

#include "core/base/time.h"

namespace jobwatch {

// from <= t < to
struct TimeRange
{
    Instant from{};
    Instant to{};

    Span length() const { return to - from; }
    bool contains(Instant at) const { return from <= at && at < to; }

    bool operator==(const TimeRange &) const = default;
};

enum class RangeChoice { Hour, SixHours, Day, Week, Month, Year };

Span lengthOf(RangeChoice choice);
QString rangeText(RangeChoice choice); // "24 h"
TimeRange rangeUntil(Instant now, RangeChoice choice);

inline constexpr Span shortestRange = std::chrono::minutes(5);
inline constexpr Span longestRange = std::chrono::days(366);

// Around a moment that stays where it is; the length is kept within the limits.
TimeRange zoomed(const TimeRange &range, Instant around, double factor);
TimeRange moved(const TimeRange &range, Span by);

// Where a moment is drawn; the edges map to left and left + width.
double xAt(const TimeRange &range, Instant at, double left, double width);
Instant instantAt(const TimeRange &range, double x, double left, double width);

// "5 May 14:32 – 12 May 14:32 BST"
QString rangeWords(const TimeRange &range, const QTimeZone &zone);

} // namespace jobwatch
