#include "core/domain/notificationsettings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView noticeTopicId(NoticeTopic topic)
{
    switch (topic) {
    case NoticeTopic::Down:
        return "down"_L1;
    case NoticeTopic::Warning:
        return "warning"_L1;
    case NoticeTopic::Recovery:
        return "recovery"_L1;
    case NoticeTopic::BreakerOpened:
        return "breaker-opened"_L1;
    case NoticeTopic::BreakerClosed:
        return "breaker-closed"_L1;
    case NoticeTopic::TargetGone:
        return "target-gone"_L1;
    case NoticeTopic::TestProblem:
        return "test-problem"_L1;
    case NoticeTopic::Storage:
        return "storage"_L1;
    case NoticeTopic::Configuration:
        return "configuration"_L1;
    case NoticeTopic::Offline:
        return "offline"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<NoticeTopic> noticeTopicFromId(QStringView id)
{
    const auto found = std::find_if(allNoticeTopics.begin(), allNoticeTopics.end(),
                                    [&](NoticeTopic topic) { return noticeTopicId(topic) == id; });
    return found == allNoticeTopics.end() ? std::nullopt : std::optional(*found);
}

int mailPort(const NotificationChannel &channel)
{
    if (channel.port != 0)
        return channel.port;
    switch (channel.security) {
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        return 25;
    }
    Q_UNREACHABLE();
}

bool isMailAddress(const QString &address)
{
    const bool isClean = std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && !QStringView(u"<>,;:\"\\()[]").contains(c);
    });
    const qsizetype at = address.indexOf(u'@');
    return isClean && at > 0 && at == address.lastIndexOf(u'@') && at + 1 < address.size()
        && address.size() <= 254;
}

QString channelSecretName(const QString &channel, QLatin1StringView use)
{
    return u"notifications/%1/%2"_s.arg(channel, use);
}

QStringList mailChannels(const NotificationSettings &settings)
{
    QStringList names;
    for (const NotificationChannel &channel : settings.channels) {
        if (channel.kind == ChannelKind::Email)
            names.append(channel.name);
    }
    return names;
}

} // namespace jobwatch
