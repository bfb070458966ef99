#include "core/text/noticewords.h"

#include <algorithm>
#include <QLocale>

#include "core/text/noticenames.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QStringList previewLines(const NoticePreview &preview)
{
    QStringList lines;
    const double days = std::max(1.0, double((preview.to - preview.from) / std::chrono::hours(24)));
    for (const ChannelPreview &channel : preview.channels) {
        QStringList parts{
            Notices::tr("would have sent %n messages", nullptr, channel.messages - channel.digests)};
        if (channel.digests > 0)
            parts.append(
                Notices::tr("%1 digests a day").arg(QLocale().toString(channel.digests / days, 'f', 1)));
        if (channel.messages > 0)
            parts.append(Notices::tr("%n on the busiest day", nullptr, channel.mostInADay));
        lines.append(u"%1: %2"_s.arg(oneLine(channel.channel, 64), parts.join(u", "_s)));
    }
    return lines;
}

QString spoolStateText(SpoolState state)
{
    switch (state) {
    case SpoolState::Waiting:
        return Notices::tr("waiting");
    case SpoolState::Claimed:
        return Notices::tr("being sent");
    case SpoolState::Sent:
        return Notices::tr("sent");
    case SpoolState::GivenUp:
        return Notices::tr("given up");
    }
    Q_UNREACHABLE();
}

QString noticeTopicText(NoticeTopic topic)
{
    switch (topic) {
    case NoticeTopic::Down:
        return Notices::tr("A runner or server goes down");
    case NoticeTopic::Warning:
        return Notices::tr("A runner gets a warning");
    case NoticeTopic::Recovery:
        return Notices::tr("It recovers");
    case NoticeTopic::BreakerOpened:
        return Notices::tr("A circuit opens, or a person pauses a timer");
    case NoticeTopic::BreakerClosed:
        return Notices::tr("A circuit closes, or a pause ends");
    case NoticeTopic::TargetGone:
        return Notices::tr("A timer loses its target");
    case NoticeTopic::TestProblem:
        return Notices::tr("A test is wrong");
    case NoticeTopic::Storage:
        return Notices::tr("The history cannot be written");
    case NoticeTopic::Configuration:
        return Notices::tr("The configuration cannot be used");
    case NoticeTopic::Offline:
        return Notices::tr("This computer has no network");
    }
    Q_UNREACHABLE();
}

QString channelKindText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop:
        return Notices::tr("Desktop");
    case ChannelKind::Email:
        return Notices::tr("E-mail");
    case ChannelKind::Webhook:
        return Notices::tr("Webhook");
    case ChannelKind::Command:
        return Notices::tr("Command");
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
