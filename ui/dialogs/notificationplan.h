#pragma once

#include <QSet>

#include "core/domain/notificationsettings.h"

namespace jobwatch {

// Rules as most people want them: for each channel what it is told and when, and quiet hours for all.
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

    QuietHours quiet{};
    QList<Channel> channels{};

    bool operator==(const NotificationPlan &) const = default;
};

// Nothing where the rules are finer: by server, service or severity, several a channel, quiet hours that
// differ.
std::optional<NotificationPlan> planOf(const NotificationSettings &settings);
// The settings with the plan in the place of their rules.
NotificationSettings withPlan(NotificationSettings settings, const NotificationPlan &plan);
// What the coming night will be like, in a sentence.
QString nightSentence(const NotificationSettings &settings);

} // namespace jobwatch
