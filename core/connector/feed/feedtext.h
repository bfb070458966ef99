#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

#include "core/domain/evidence.h"

namespace jobwatch::feed {

inline constexpr qsizetype longestLine = 1024 * 1024;

// Between two lines, or inside one that is too long to be read.
struct FeedPlace
{
    qint64 line = 0; // lines that ended before this place
    bool insideLongLine = false;

    bool operator==(const FeedPlace &) const = default;
};

struct UnreadableLine
{
    qint64 line = 0; // 1-based
    QString why{}; // translated, plain text, one line

    bool operator==(const UnreadableLine &) const = default;
};

// What a piece of a feed says.
struct FeedText
{
    QList<Evidence> jobs{};
    qint64 unreadable = 0; // lines
    std::optional<UnreadableLine> lastUnreadable{};
    qsizetype consumed = 0; // bytes; what is left is a line that has not ended yet
    FeedPlace end{};
};

// Empty lines are no lines. `isFinished`: nothing will follow, so that the last line needs no line break.
FeedText readFeedText(const QByteArray &bytes, const FeedPlace &begin, bool isFinished, Instant now);

} // namespace jobwatch::feed
