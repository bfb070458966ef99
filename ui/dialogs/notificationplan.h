#pragma once

#include <QSet>

#include "core/domain/notificationsettings.h"

namespace jobwatch {

// Notification settings as the dialog shows them: for each channel what it is told and when, the rest for
// all.
struct NotificationPlan
{
    struct Channel
    {
        QString name{};
        ChannelKind kind = ChannelKind::Desktop;
        QSet<NoticeTopic> topics{};
        DigestTimes when{};

        bool operator==(const Channel &) const = default;
    };

    Span wait{};
    int perHour = 0;
    QuietHours quiet{};
    QList<Channel> channels{};

    bool operator==(const NotificationPlan &) const = default;
};

// Nothing where config.yaml has finer rules than the dialog shows: by server or service, or several a
// channel.
std::optional<NotificationPlan> planOf(const NotificationSettings &settings);
// The settings with the plan in the place of their rules.
NotificationSettings withPlan(NotificationSettings settings, const NotificationPlan &plan);
// What the coming night will be like, in a sentence.
QString nightSentence(const NotificationPlan &plan);

} // namespace jobwatch
