#pragma once

#include <optional>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch {

// A moment as an operator writes it: a date and time, or how long ago.
struct Moment
{
    std::optional<Instant> at{};
    Span ago{}; // where `at` is nothing
    QDateTime wall{}; // what was written, where it names no zone: `at` takes it for this computer's

    bool operator==(const Moment &) const = default;
};

inline Instant instantOf(const Moment &moment, Instant now)
{
    return moment.at.value_or(now - moment.ago);
}

// The same, where what names no zone is of `zone`.
Instant instantIn(const Moment &moment, const QTimeZone &zone, Instant now);

// "2026-11-15", "2026-11-15T10:00" (of this computer's zone), "2026-11-15T10:00Z" or "7d" for seven days ago.
Result<Moment> parseMoment(const QString &text);

} // namespace jobwatch
