#include <algorithm>

#include "core/notify/noticerules.h"

// What is said of an incident, once it is decided that something is.
namespace jobwatch {

namespace {

QString userOf(const TimerState &timer)
{
    return timer.reported ? timer.reported->owner : QString();
}

QString endpointOf(const TimerState &timer)
{
    if (timer.reported)
        return timer.reported->method + u' ' + timer.reported->path;
    return timer.request ? timer.request->method + u' ' + timer.request->url : QString();
}

TimerFacts factsOf(const TimerState &timer, TimerFacts facts)
{
    facts.name = timer.name;
    facts.endpoint = endpointOf(timer);
    facts.user = userOf(timer);
    facts.failures = timer.record.breaker.failureCount;
    facts.nextProbe = timer.record.breaker.resumeAt;
    return facts;
}

} // namespace

// Of a timer all that its operator needs; of a runner that its tests are paused.
NoticeEntry NoticeRules::withFacts(const NoticeEntry &entry, const Snapshot &snapshot) const
{
    NoticeEntry full = entry;
    const bool isRunner =
        !entry.timer && !entry.scope.runner.isEmpty() && entry.topic != NoticeTopic::TestProblem;
    if (!entry.timer && !isRunner)
        return full;
    const TimerKey key = entry.timer
        ? *entry.timer
        : testTimerKey({entry.scope.server, entry.scope.service, entry.scope.runner});
    for (const TimerState &timer : snapshot.timers) {
        const bool isOpen = timer.record.breaker.state == BreakerState::Open
            || timer.record.breaker.state == BreakerState::HalfOpen;
        if (timer.key != key || (isRunner && !isOpen))
            continue;
        full.facts = factsOf(timer, entry.facts.value_or(TimerFacts{}));
        if (!isRunner)
            full.since = timer.record.breaker.failingSince.value_or(full.since);
    }
    return full;
}

void NoticeRules::tellTrouble(OpenIncident &incident, const NotificationChannel &channel,
                              const Pending &pending, const Scene &scene)
{
    ToldChannel &told = incident.told[channel.name];
    const bool isFirst = told.members.empty();
    const bool isCovered = told.coversServer && !pending.isWorse;
    CauseNotice notice;
    notice.kind = isFirst                    ? CauseNoticeKind::Opened
        : pending.isMoved || pending.isWorse ? CauseNoticeKind::Changed
                                             : CauseNoticeKind::Spread;
    notice.incident = incident.id;
    notice.server = incident.server;
    notice.at = scene.now;
    notice.topic = pending.entries.constFirst().topic;
    for (qsizetype i = 0; i < pending.entries.size(); ++i) {
        const NoticeEntry &entry = pending.entries.at(i);
        const NoticeEntry full = withFacts(entry, scene.snapshot);
        // Of a timer the facts are told once more at the end, when nobody else knows them any longer.
        told.members[pending.subjects.at(i)] = ToldMember{entry.timer ? full : entry, false};
        if (entry.topic == NoticeTopic::Down)
            notice.topic = NoticeTopic::Down;
        notice.entries.append(full);
    }
    told.coversServer = told.coversServer || coversServer(incident, qsizetype(told.members.size()));
    m_isChanged = true;
    if (isCovered)
        return;
    told.last = scene.now;
    m_delivery.take(notice, channel, *pending.rule, scene.now);
}

void NoticeRules::remind(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene)
{
    ToldChannel &told = incident.told[channel.name];
    CauseNotice notice;
    const NotificationRule *rule = nullptr;
    for (const auto &[subject, member] : incident.members) {
        const NotificationRule *own = m_rules.ruleFor(channel, member.entry, member.entry.topic);
        const auto end = maintenanceEnd(member.entry, scene.snapshot);
        if (!own || own->remindEvery <= Span{} || !told.members.contains(subject)
            || isQuietened(subject, member) || isAcknowledged(member.entry, scene.now)
            || (end && *end > scene.now))
            continue;
        rule = rule ? rule : own;
        notice.entries.append(withFacts(member.entry, scene.snapshot));
    }
    if (!rule)
        return;
    if (told.last + rule->remindEvery > scene.now)
        return lookAt(told.last + rule->remindEvery);
    notice.kind = CauseNoticeKind::Reminder;
    notice.topic = notice.entries.constFirst().topic;
    notice.incident = incident.id;
    notice.server = incident.server;
    notice.at = scene.now;
    told.last = scene.now;
    m_isChanged = true;
    m_delivery.take(notice, channel, *rule, scene.now);
    lookAt(told.last + rule->remindEvery);
}

// Every channel that was told of trouble is told of its end, whatever was acknowledged or planned since.
void NoticeRules::tellEnd(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene)
{
    ToldChannel &told = incident.told[channel.name];
    Instant ended = Instant{};
    for (const auto &[subject, member] : told.members)
        ended = std::max(ended, member.entry.endedAt.value_or(ended));
    if (ended + m_rules.settings().wait > scene.now)
        return lookAt(ended + m_rules.settings().wait);
    CauseNotice notice;
    const NotificationRule *rule = nullptr;
    for (const auto &[subject, member] : told.members) {
        const auto fold = m_runners.find(subject);
        const NotificationRule *own = m_rules.ruleFor(channel, member.entry, endOf(member.entry.topic));
        if (isFlapping(subject)
            || (fold != m_runners.end() && own && fold->second.passed > 0
                && fold->second.passed < own->successes))
            return; // not yet sure
        if (!own)
            continue;
        rule = rule ? rule : own;
        notice.entries.append(member.entry);
        notice.entries.last().endedAt = member.entry.endedAt.value_or(ended);
    }
    told = {};
    m_isChanged = true;
    notice.incident = incident.id;
    incident.id = incidentId(incident.cause, scene.now); // what is told after the end is another story
    if (!rule)
        return;
    notice.kind = CauseNoticeKind::Resolved;
    notice.topic = endOf(notice.entries.constFirst().topic);
    notice.server = incident.server;
    notice.at = scene.now;
    m_delivery.take(notice, channel, *rule, scene.now);
}

} // namespace jobwatch
