#include "core/notify/noticepreview.h"

#include <algorithm>
#include <QSet>

#include "core/domain/plans.h"
#include "core/domain/reportreader.h"
#include "core/notify/noticerules.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

class Replay
{
public:
    Replay(const NotificationSettings &settings, const QList<Maintenance> &plans)
        : m_rules(settings)
        , m_plans(plans)
    {
    }

    void until(Instant at)
    {
        // Each turn moves on by a second at least: no rule can keep it busy.
        for (auto wake = m_rules.wakeAt(); wake && *wake <= at; wake = m_rules.wakeAt()) {
            m_now = std::max(m_now + 1s, *wake);
            messages += m_rules.decide(scene(), m_now);
        }
        m_now = std::max(m_now, at);
    }
    void tell(const HistoryEvent &event)
    {
        until(event.at);
        meet(event.scope);
        m_rules.handle({event}, event.at);
    }

    QList<NoticeMessage> messages{};

private:
    // Who was heard of, for plans to be held against.
    void meet(const Scope &scope)
    {
        if (!m_plans.isEmpty() && !scope.runner.isEmpty())
            m_runners.insert({scope.server, scope.service, scope.runner});
    }
    std::optional<Instant> maintenanceUntil(const RunnerKey &runner) const
    {
        std::optional<Instant> until;
        for (const Maintenance &plan : m_plans) {
            const bool holds = plan.scope.server.isEmpty() || plan.scope.contains(runner);
            const auto window = holds ? windowAt(plan, m_now) : std::nullopt;
            if (window)
                until = std::max(until.value_or(window->to), window->to);
        }
        return until;
    }
    Snapshot scene() const
    {
        QHash<ServerId, ServerState> servers;
        for (const RunnerKey &key : m_runners) {
            RunnerState runner;
            runner.key = key;
            runner.maintenanceUntil = maintenanceUntil(key);
            ServiceState service;
            service.id = key.service;
            service.runners = {runner};
            servers[key.server].name = key.server;
            servers[key.server].services.append(service);
        }
        Snapshot snapshot;
        snapshot.servers = servers.values();
        return snapshot;
    }

    NoticeRules m_rules;
    const QList<Maintenance> m_plans;
    QSet<RunnerKey> m_runners{};
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

Result<QList<Maintenance>> plansOf(const HistoryReader &history)
{
    if (!history.reports())
        return QList<Maintenance>{};
    const auto stored = history.reports()->keptValue(QString::fromLatin1(maintenanceValue));
    if (!stored)
        return stored.error();
    return maintenanceFromJson(*stored);
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
                             Instant from, Instant to, const QList<Maintenance> &plans)
{
    Replay replay(settings, plans);
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
    const auto plans = plansOf(history);
    if (!plans)
        return plans.error();
    Replay replay(settings, *plans);
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
