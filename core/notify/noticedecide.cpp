#include <algorithm>

#include "core/notify/noticerules.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// A refused connection is mostly the first sign that the whole server is gone: it is waited for the server's
// own word, which takes two failed contacts.
constexpr Span contactPatience = 2min;
// Whoever joins a fault that was told is told in one go.
constexpr Span gatherJoiners = 15min;
constexpr Span betweenLooks = 60s;

bool isNews(const ToldMember &told, const Member &member, const QString &cause)
{
    return severity(member.entry.status) > severity(told.entry.status) || causeKey(told.entry) != cause;
}

} // namespace

QList<NoticeMessage> NoticeRules::decide(const Snapshot &snapshot, Instant now)
{
    const Scene scene{snapshot, now};
    const QList<NotificationChannel> &channels = m_rules.settings().channels;
    m_look.reset();
    for (const NotificationChannel &channel : channels)
        tellFlapping(channel, scene);
    m_flapping.removeIf([&](const FlappingNews &news) { return news.at + m_rules.settings().wait <= now; });
    for (auto &[cause, incident] : m_incidents) {
        for (const NotificationChannel &channel : channels)
            decide(incident, channel, scene);
    }
    std::erase_if(m_incidents, [](const auto &entry) {
        const OpenIncident &incident = entry.second;
        return !isActive(incident)
            && std::all_of(incident.told.begin(), incident.told.end(),
                           [](const auto &told) { return told.second.members.empty(); });
    });
    // What nobody tells (a server that was down at the last start) is looked up.
    if (!m_serversDown.isEmpty())
        lookAt(now + betweenLooks);
    QList<NoticeMessage> messages = m_delivery.due(channels, now);
    m_isChanged = m_isChanged || !messages.isEmpty();
    return messages;
}

void NoticeRules::decide(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene)
{
    const Pending pending = pendingOf(incident, channel, scene);
    if (pending.isReady)
        tellTrouble(incident, channel, pending, scene);
    const auto told = incident.told.find(channel.name);
    if (told == incident.told.end() || told->second.members.empty())
        return;
    if (lasts(incident, told->second))
        remind(incident, channel, scene);
    else
        tellEnd(incident, channel, scene);
}

NoticeRules::Pending NoticeRules::pendingOf(OpenIncident &incident, const NotificationChannel &channel,
                                            const Scene &scene)
{
    Pending pending;
    for (const auto &[subject, member] : incident.members)
        consider(pending, incident, channel, subject, scene);
    pending.isMoved = pending.isMoved && !pending.entries.isEmpty();
    return pending;
}

// Nothing about what a dead server takes along, about what flaps, and about what was not heard of yet.
bool NoticeRules::isQuietened(const QString &subject, const Member &member) const
{
    const Scope &scope = member.entry.scope;
    const bool isServer = scope.service.isEmpty() && !member.entry.timer;
    if (member.stale || (!isServer && m_serversDown.contains(scope.server.value)))
        return true;
    return isFlapping(subject);
}

Span NoticeRules::waitFor(const NoticeEntry &entry, bool isKnown, bool isFirst) const
{
    const Span wait = m_rules.settings().wait;
    if (isKnown)
        return wait;
    if (!isFirst)
        return std::max(wait, gatherJoiners);
    const bool isSign = !entry.scope.service.isEmpty() && isContactCause(entry.cause);
    return isSign ? std::max(wait, contactPatience) : wait;
}

bool NoticeRules::isAcknowledged(const NoticeEntry &entry, Instant now)
{
    const auto holds = [&](const RunnerFold &fold) {
        const bool isOn = fold.isAcknowledged && (!fold.acknowledgedUntil || *fold.acknowledgedUntil > now);
        if (isOn && fold.acknowledgedUntil)
            lookAt(*fold.acknowledgedUntil);
        return isOn;
    };
    if (entry.timer || entry.scope.server.isEmpty())
        return false;
    if (const auto fold = m_runners.find(subjectOf(entry.scope));
        fold != m_runners.end() && !entry.scope.service.isEmpty())
        return holds(fold->second);
    int runners = 0;
    for (const auto &[subject, fold] : m_runners) {
        if (!entry.scope.contains(fold.key))
            continue;
        ++runners;
        if (!holds(fold))
            return false;
    }
    return runners > 0; // a server, when all that it has was acknowledged
}

void NoticeRules::consider(Pending &pending, OpenIncident &incident, const NotificationChannel &channel,
                           const QString &subject, const Scene &scene)
{
    const Member &member = incident.members.at(subject);
    const NoticeEntry &entry = member.entry;
    const NotificationRule *rule = m_rules.ruleFor(channel, entry, entry.topic);
    if (!rule || isQuietened(subject, member) || isToldOtherwise(entry, channel))
        return;
    ToldChannel &told = incident.told[channel.name];
    const auto known = told.members.find(subject);
    const bool isKnown = known != told.members.end();
    if (isKnown && !isNews(known->second, member, incident.cause))
        return;
    const auto fold = m_runners.find(subject);
    if (fold != m_runners.end() && fold->second.failed > 0 && fold->second.failed < rule->failures)
        return;
    if (const auto end = maintenanceEnd(entry, scene.snapshot); end && *end > scene.now)
        return lookAt(*end);
    if (isAcknowledged(entry, scene.now)) {
        if (!isKnown) {
            told.members[subject] = ToldMember{entry, true};
            m_isChanged = true;
        }
        return;
    }
    const Instant ready = member.waitsFrom + waitFor(entry, isKnown, told.members.empty());
    pending.rule = pending.rule ? pending.rule : rule;
    pending.isMoved = pending.isMoved && isKnown && causeKey(known->second.entry) != incident.cause;
    pending.isWorse = pending.isWorse || isKnown;
    pending.subjects.append(subject);
    pending.entries.append(entry);
    pending.isReady = pending.isReady || ready <= scene.now;
    if (ready > scene.now)
        lookAt(ready);
}

bool NoticeRules::coversServer(const OpenIncident &incident, qsizetype members) const
{
    if (incident.members.contains(subjectOf(Scope{incident.server, {}, {}})))
        return true;
    const auto runners = std::count_if(m_runners.begin(), m_runners.end(), [&](const auto &runner) {
        return runner.second.key.server == incident.server;
    });
    return members >= 3 && members * 2 >= runners;
}

} // namespace jobwatch
