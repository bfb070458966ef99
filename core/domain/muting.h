#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch {

// A person wants no notices until a moment. Checks go on, and what they find is delivered afterwards.
struct Muting
{
    QString who{};
    Instant since{};
    Instant until{};

    bool operator==(const Muting &) const = default;
};

// Nobody means to hear nothing for longer than this.
inline constexpr Span longestMuting = std::chrono::hours(24 * 7);

// As the store keeps it: JSON under this name; empty bytes: notices are not muted.
inline constexpr char mutingValue[] = "muting";

QByteArray mutingToJson(const std::optional<Muting> &muting);
Result<std::optional<Muting>> mutingFromJson(const QByteArray &json);

} // namespace jobwatch
