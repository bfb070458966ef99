#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/connector/feed/feedlines.h"
#include "core/domain/evidence.h"

namespace jobwatch::feed {

struct UnreadableLine
{
    qint64 line = 0; // 1-based
    QString why{}; // translated, plain text, one line

    bool operator==(const UnreadableLine &) const = default;
};

// What a piece of a feed says.
struct FeedText : LinesRead
{
    QList<Evidence> jobs{};
    qint64 unreadable = 0; // lines
    std::optional<UnreadableLine> lastUnreadable{};
};

// Empty lines are no lines. `isFinished`: nothing will follow, so that the last line needs no line break.
FeedText readFeedText(const QByteArray &bytes, const FeedPlace &begin, bool isFinished, Instant now);

} // namespace jobwatch::feed
