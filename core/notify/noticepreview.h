#pragma once

#include "core/domain/history.h"
#include "core/domain/notificationsettings.h"

namespace jobwatch {

// What a channel would have been sent.
struct ChannelPreview
{
    QString channel{};
    ChannelKind kind = ChannelKind::Desktop;
    int messages = 0;
    int digests = 0; // of those
    int mostInADay = 0; // UTC

    bool operator==(const ChannelPreview &) const = default;
};

struct NoticePreview
{
    Instant from{};
    Instant to{};
    QList<ChannelPreview> channels{}; // in the order of the settings
    int incidents = 0; // as the first channel would have heard of them

    bool operator==(const NoticePreview &) const = default;
};

// The rules on a stretch of history, events oldest first. The same code as the real thing; maintenance and
// acknowledgements without an event are not known here.
NoticePreview previewNotices(const NotificationSettings &settings, const QList<HistoryEvent> &events,
                             Instant from, Instant to);

} // namespace jobwatch
