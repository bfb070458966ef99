#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/connector/feed/feedmark.h"
#include "core/connector/feed/feedtext.h"
#include "core/domain/connectionstep.h"

namespace jobwatch::feed {

// One sentence about the lines that could not be read; nothing if all could.
std::optional<QString> unreadableSentence(qint64 count, const std::optional<UnreadableLine> &last);

// A connection test: what the first reading of the feed came to.
QList<ConnectionStep> stepsOf(const Result<FeedChunk> &chunk, Instant now, Span elapsed);

} // namespace jobwatch::feed
