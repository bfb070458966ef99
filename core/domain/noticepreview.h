#pragma once

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

    bool operator==(const NoticePreview &) const = default;
};

} // namespace jobwatch
