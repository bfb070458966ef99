#include <algorithm>

#include "core/notify/noticerules.h"

namespace jobwatch {

namespace {

const TimerState *findTimer(const Snapshot &snapshot, const TimerKey &key)
{
    const auto found = std::find_if(snapshot.timers.begin(), snapshot.timers.end(),
                                    [&](const TimerState &timer) { return timer.key == key; });
    return found == snapshot.timers.end() ? nullptr : &*found;
}

// The trouble of a timer has passed while nobody listened.
bool isOver(const NoticeEntry &entry, const TimerState &timer)
{
    if (entry.cause == Cause::NotFiring)
        return !timer.notFiring;
    return timer.record.removed
        || (timer.record.breaker.state == BreakerState::Closed && !timer.record.pausedAt);
}

} // namespace

// Events can be missed: a kill between an event and the saving of what was made of it, a status that was
// restored without a word. The snapshot is what holds.
void NoticeRules::follow(const Snapshot &snapshot, Instant now)
{
    for (const ServerState &server : snapshot.servers) {
        const bool isKnownDown = m_serversDown.contains(server.name.value);
        if (server.contact == Contact::Reachable && isKnownDown)
            onServer(server.name, false, {}, now);
        if (server.contact == Contact::Unreachable && !isKnownDown)
            onServer(server.name, true, server.contactError ? server.contactError->message : QString(), now);
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners)
                followRunner(runner, now);
        }
    }
    dropRemovedServers(snapshot);
    followTimers(snapshot, now);
    if (!snapshot.offline)
        leave(QString(noticeTopicId(NoticeTopic::Offline)), now);
    if (snapshot.storage == StorageState::Persistent && !snapshot.storageError)
        leave(QString(noticeTopicId(NoticeTopic::Storage)), now);
}

void NoticeRules::followRunner(const RunnerState &runner, Instant now)
{
    const Scope scope = scopeOf(runner.key);
    RunnerFold &fold = foldOf(scope);
    fold.isAcknowledged = runner.acknowledgement.has_value();
    fold.acknowledgedUntil = runner.acknowledgement ? runner.acknowledgement->until : std::nullopt;
    const bool isSame = fold.status == runner.status;
    if (isSame || runner.status == Status::Unknown)
        return;
    fold.stages = runner.stages;
    fold.status = runner.status;
    fold.since = isTrouble(runner.status) ? runner.since : std::nullopt;
    judge(fold, {}, now);
}

void NoticeRules::followTimers(const Snapshot &snapshot, Instant now)
{
    QStringList over;
    for (const auto &[cause, incident] : m_incidents) {
        for (const auto &[subject, member] : incident.members) {
            if (!member.entry.timer)
                continue;
            const TimerState *timer = findTimer(snapshot, *member.entry.timer);
            if (timer && isOver(member.entry, *timer))
                over.append(subject);
        }
    }
    for (const QString &subject : over)
        leave(subject, now);
}

// What is not watched any more has no end that anybody could tell.
void NoticeRules::dropRemovedServers(const Snapshot &snapshot)
{
    const auto isGone = [&](const ServerId &name) {
        return !name.isEmpty()
            && std::none_of(snapshot.servers.begin(), snapshot.servers.end(),
                            [&](const ServerState &server) { return server.name == name; });
    };
    m_isChanged =
        std::erase_if(m_incidents, [&](const auto &incident) { return isGone(incident.second.server); }) > 0
        || m_isChanged;
    std::erase_if(m_runners, [&](const auto &runner) { return isGone(runner.second.key.server); });
    m_flapping.removeIf([&](const FlappingNews &news) { return isGone(news.entry.scope.server); });
}

} // namespace jobwatch
