#pragma once

#include <map>

#include "core/base/result.h"
#include "core/domain/notice.h"

namespace jobwatch {

// The messages on their way: a queue a channel, first in, first out, one in flight. What a channel refuses
// waits and is tried again, and what comes after it waits with it; after three days it is given up. Each
// method returns the row as it is to be kept.
class NoticeSpool
{
public:
    void restore(const QList<SpooledNotice> &rows);
    SpooledNotice add(const NoticeMessage &message);
    // The next of this channel, if it is due and none is in flight: claimed before it is sent.
    std::optional<SpooledNotice> claim(const QString &channel, Instant now);
    SpooledNotice sent(const QString &id);
    // Waiting again, or given up.
    SpooledNotice failed(const QString &id, const Error &error, Instant now);
    // When a channel of these wants to try next.
    std::optional<Instant> wakeAt(const QStringList &channels) const;
    qsizetype size() const;

private:
    struct Queue
    {
        QList<SpooledNotice> rows{};
        bool isSending = false; // the first
    };
    SpooledNotice takeFirst(const QString &id);

    std::map<QString, Queue> m_queues{}; // by channel
};

// After so many failures in a row.
Span retryAfter(int tries);

} // namespace jobwatch
