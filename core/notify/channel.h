#pragma once

#include <memory>
#include <QTimeZone>

#include "core/domain/notice.h"
#include "core/http/smtp.h"
#include "core/secrets/secrets.h"

namespace jobwatch {

// What a person can do from within a notice.
enum class NoticeAction { Show, Acknowledge, Resume };

// One way out. Lives in the monitor thread; never blocks; every Done is called exactly once, with the event
// loop, and never after the channel was destroyed. ErrorKind::Denied: not this message, not ever.
class NoticeChannel
{
public:
    virtual ~NoticeChannel() = default;
    virtual void deliver(const NoticeMessage &message, Done<void> done) = 0;
};

// What channels reach the world through; everything outlives them.
struct ChannelParts
{
    Http &http;
    Smtp &smtp;
    Secrets &secrets;
    QTimeZone zone{QTimeZone::utc()}; // of the times that people read
    std::function<void(NoticeAction, const CauseNotice &)> acted{};
};

std::unique_ptr<NoticeChannel> makeChannel(const NotificationChannel &settings, const ChannelParts &parts);

std::unique_ptr<NoticeChannel> makeDesktopChannel(const ChannelParts &parts);
std::unique_ptr<NoticeChannel> makeMailChannel(const NotificationChannel &settings,
                                               const ChannelParts &parts);
std::unique_ptr<NoticeChannel> makeWebhookChannel(const NotificationChannel &settings,
                                                  const ChannelParts &parts);
std::unique_ptr<NoticeChannel> makeCommandChannel(const NotificationChannel &settings);

// Is there a session bus at all? Without one the default desktop channel would fail for ever.
bool hasDesktop();

// "sha256=…" over the body: what a webhook checks.
QByteArray webhookSignature(const QByteArray &secret, const QByteArray &body);

// The mail that carries a message: its Message-ID stays the same when it is tried again.
Mail mailOf(const NoticeMessage &message, const NotificationChannel &channel, const QTimeZone &zone);

} // namespace jobwatch
