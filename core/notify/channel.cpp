#include "core/notify/channel.h"

namespace jobwatch {

std::unique_ptr<NoticeChannel> makeChannel(const NotificationChannel &settings, const ChannelParts &parts)
{
    switch (settings.kind) {
    case ChannelKind::Desktop:
        return makeDesktopChannel(parts);
    case ChannelKind::Email:
        return makeMailChannel(settings, parts);
    case ChannelKind::Webhook:
        return makeWebhookChannel(settings, parts);
    case ChannelKind::Command:
        return makeCommandChannel(settings);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
