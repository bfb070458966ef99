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

NoticePreview previewOf(const NotificationSettings &settings, const QList<NoticeMessage> &messages,
                        Instant from, Instant to)
{
    NoticePreview preview;
    preview.from = from;
    preview.to = to;
    for (const NotificationChannel &channel : settings.channels)
        preview.channels.append(summary(channel, messages));
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
    return previewOf(settings, replay.messages, from, to);
}

Result<NoticePreview> previewNotices(const NotificationSettings &settings, const HistoryReader &history,
                                     Instant from, Instant to)
{
    constexpr Span step = 6h; // of history in memory at a time
    constexpr int most = 1'000'000;
    Replay replay(settings);
    replay.until(from);
    for (Instant at = from; at < to; at += step) {
        const auto events = history.events({{}, at, std::min(at + step, to), most});
        if (!events)
            return events.error();
        std::for_each(events->rbegin(), events->rend(),
                      [&](const HistoryEvent &event) { replay.tell(event); });
    }
    replay.until(to);
    return previewOf(settings, replay.messages, from, to);
}

} // namespace jobwatch
