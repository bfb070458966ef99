#include "core/notify/noticepreview.h"

#include <algorithm>

#include "core/notify/noticerules.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

class Replay
{
public:
    explicit Replay(const NotificationSettings &settings)
        : m_rules(settings)
    {
    }

    void until(Instant at)
    {
        // Each turn moves on by a second at least: no rule can keep it busy.
        for (auto wake = m_rules.wakeAt(); wake && *wake <= at; wake = m_rules.wakeAt()) {
            m_now = std::max(m_now + 1s, *wake);
            messages += m_rules.decide({}, m_now);
        }
        m_now = std::max(m_now, at);
    }
    void tell(const HistoryEvent &event)
    {
        until(event.at);
        m_rules.handle({event}, event.at);
    }

    QList<NoticeMessage> messages{};

private:
    NoticeRules m_rules;
    Instant m_now{};
};

ChannelPreview summary(const NotificationChannel &channel, const QList<NoticeMessage> &messages)
{
    ChannelPreview preview;
    preview.channel = channel.name;
    preview.kind = channel.kind;
    QHash<qint64, int> days;
    for (const NoticeMessage &message : messages) {
        if (message.channel != channel.name)
            continue;
        ++preview.messages;
        preview.digests += message.kind == MessageKind::Digest ? 1 : 0;
        const int day = ++days[toMs(message.at) / Span(24h).count()];
        preview.mostInADay = std::max(preview.mostInADay, day);
    }
    return preview;
}

} // namespace

NoticePreview previewNotices(const NotificationSettings &settings, const QList<HistoryEvent> &events,
                             Instant from, Instant to)
{
    Replay replay(settings);
    replay.until(from);
    for (const HistoryEvent &event : events) {
        if (event.at >= from && event.at < to)
            replay.tell(event);
    }
    replay.until(to);
    NoticePreview preview;
    preview.from = from;
    preview.to = to;
    for (const NotificationChannel &channel : settings.channels)
        preview.channels.append(summary(channel, replay.messages));
    for (const NoticeMessage &message : std::as_const(replay.messages)) {
        if (settings.channels.isEmpty() || message.channel != settings.channels.constFirst().name)
            continue;
        for (const Notice &notice : message.notices)
            preview.incidents += notice.kind == NoticeKind::Opened ? 1 : 0;
    }
    return preview;
}

} // namespace jobwatch
