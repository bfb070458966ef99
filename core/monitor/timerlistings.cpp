#include <QCoreApplication>
#include <QSet>

#include "core/monitor/timers.h"

using namespace std::chrono_literals;

// What servers tell of their timers: which there are, what changed, and how their runs went.
namespace jobwatch {

namespace {

constexpr Span listingEvery = 60s;
constexpr Span runsEvery = 10s;

QString sentence(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

bool isGone(TargetVerdict target)
{
    return target == TargetVerdict::ModuleUninstalled || target == TargetVerdict::EndpointVanished;
}

} // namespace

void Timers::fetchDue(Instant now)
{
    for (auto &[id, server] : m_servers) {
        if (server.nextFetch && !server.fetching && *server.nextFetch <= now) {
            server.fetching = true;
            server.discards = false;
            m_actions.append(FetchTimers{id});
        }
        if (server.nextRuns && !server.fetchingRuns && *server.nextRuns <= now) {
            server.fetchingRuns = true;
            m_actions.append(FetchTimerRuns{id, server.position});
        }
    }
}

void Timers::on(const TimersArrived &event, Instant now)
{
    const auto found = m_servers.find(event.server);
    if (found == m_servers.end() || !found->second.fetching)
        return;
    TimerServer &server = found->second;
    server.fetching = false;
    if (std::exchange(server.discards, false)) { // asked for before a change of ours
        server.nextFetch = now;
        return;
    }
    server.nextFetch = now + listingEvery;
    server.trouble = event.timers ? std::nullopt : std::optional(event.timers.error());
    if (!event.timers)
        return;
    QSet<TimerKey> keys;
    for (const ReportedTimer &timer : *event.timers) {
        // Our list says what the tenant has: a module that was uninstalled takes its own timers along.
        if (timer.system && timer.target == TargetVerdict::ModuleUninstalled)
            continue;
        keys.insert(TimerKey{event.server, TimerKind::Server, timer.id});
        listed(server, timer, now);
    }
    removeMissing(server, keys, now);
}

void Timers::listed(TimerServer &server, const ReportedTimer &reported, Instant now)
{
    const TimerKey key{server.definition.name, TimerKind::Server, reported.id};
    const bool isKnown = m_timers.contains(key);
    TimerWatch &watch = watchFor(key, now);
    if (watch.changing)
        return; // its answer tells more
    const bool wasSeen = !watch.record.serverId.isEmpty();
    noticeNewId(watch, reported, now);
    if (watch.reported)
        noticeEdit(watch, reported, now);
    watch.reported = reported;
    configure(watch, reported.schedule, rulesOf(key), now);
    if (!isKnown && !wasSeen)
        tell(HistoryKind::TimerAppeared, watch, now);
    noticeEnabled(watch, now);
    noticeTarget(watch, now);
    push(watch);
}

// An upgrade deletes a module's timers and makes them anew: the same timer under another id.
void Timers::noticeNewId(TimerWatch &watch, const ReportedTimer &reported, Instant now)
{
    if (watch.record.serverId == reported.serverId)
        return;
    if (!watch.record.serverId.isEmpty()) {
        watch.record.formerIds.append(watch.record.serverId);
        HistoryEvent event;
        event.reason = sentence(QT_TRANSLATE_NOOP("Engine", "It has a new id on the server: %1."))
                           .arg(reported.serverId);
        tell(HistoryKind::TimerChanged, watch, now, event);
    }
    watch.record.serverId = reported.serverId;
    keep(watch);
}

void Timers::noticeEdit(TimerWatch &watch, const ReportedTimer &reported, Instant now)
{
    const bool isSame =
        watch.reported->schedule == reported.schedule && watch.reported->owner == reported.owner;
    if (isSame)
        return;
    HistoryEvent event;
    event.reason = sentence(QT_TRANSLATE_NOOP("Engine", "Its schedule or its owner was changed."));
    tell(HistoryKind::TimerChanged, watch, now, event);
    const bool sameOwner = watch.reported->owner == reported.owner;
    apply(watch, TimerEdited{.scheduleOnly = sameOwner}, now);
}

// Others switch timers as well: an upgrade enables all of a module, whoever disabled them.
void Timers::noticeEnabled(TimerWatch &watch, Instant now)
{
    const bool runs = watch.reported->enabled && !watch.reported->schedule.isEmpty();
    const bool isDisabled = watch.record.breaker.state == BreakerState::Disabled;
    const bool pausedByBreaker = isGuarded(watch)
        && (watch.record.breaker.state == BreakerState::Open
            || watch.record.breaker.state == BreakerState::HalfOpen);
    const bool isForced = watch.record.breaker.state == BreakerState::ForcedOpen;
    if (!runs && !isDisabled && !pausedByBreaker && !isForced) {
        apply(watch, DisableAsked{}, now);
        watch.record.why = sentence(QT_TRANSLATE_NOOP("Engine", "Disabled on the server."));
        watch.record.pausedAt = now;
        keep(watch);
        HistoryEvent event;
        event.reason = watch.record.why;
        tell(HistoryKind::TimerPaused, watch, now, event);
    } else if (runs && isDisabled) {
        enable(watch, {}, sentence(QT_TRANSLATE_NOOP("Engine", "Enabled on the server.")), now);
    }
}

void Timers::noticeTarget(TimerWatch &watch, Instant now)
{
    const ReportedTimer &reported = *watch.reported;
    const Breaker &breaker = watch.record.breaker;
    const bool isForced = breaker.state == BreakerState::ForcedOpen;
    if (isGone(reported.target) && !isForced)
        apply(watch, ForceOpenAsked{Cause::TargetGone, reported.targetText}, now);
    else if (reported.target == TargetVerdict::DeclaredButMissing && !isForced)
        apply(watch, ForceOpenAsked{Cause::NotFiring, reported.targetText}, now);
    else if (reported.target == TargetVerdict::Present && isForced
             && (breaker.reason == Cause::TargetGone || breaker.reason == Cause::NotFiring))
        apply(watch, ForceCloseAsked{}, now);
}

void Timers::removeMissing(const TimerServer &server, const QSet<TimerKey> &listedKeys, Instant now)
{
    QList<TimerKey> gone;
    for (const auto &[key, watch] : m_timers) {
        if (key.server == server.definition.name && key.kind == TimerKind::Server && !listedKeys.contains(key)
            && !watch.changing)
            gone.append(key);
    }
    for (const TimerKey &key : gone)
        remove(*find(key), sentence(QT_TRANSLATE_NOOP("Engine", "It is not on the server any more.")), now);
}

// Kept in the history and in the store, under the name it may come back by.
void Timers::remove(TimerWatch &watch, const QString &reason, Instant now)
{
    watch.record.removed = true;
    keep(watch);
    HistoryEvent event;
    event.reason = reason;
    tell(HistoryKind::TimerRemoved, watch, now, event);
    const TimerKey key = watch.record.key;
    m_restored.insert(key, watch.record);
    m_timers.erase(key);
}

void Timers::on(const TimerRunsArrived &event, Instant now)
{
    const auto found = m_servers.find(event.server);
    if (found == m_servers.end() || !found->second.fetchingRuns)
        return;
    TimerServer &server = found->second;
    server.fetchingRuns = false;
    if (!event.read) {
        server.nextRuns = now + listingEvery;
        server.remarks = {event.read.error().message};
        return;
    }
    server.remarks = event.read->remarks;
    server.nextRuns = event.read->more ? now : now + runsEvery;
    for (const TimerRun &run : event.read->runs) {
        TimerWatch *watch = find(run.timer);
        if (!watch) {
            m_actions.append(RecordRun{run});
            continue;
        }
        if (run.step == RunStep::Started || run.step == RunStep::Retried) {
            watch->record.lastStart = std::max(watch->record.lastStart, std::optional(run.at));
            watch->notFiring = false;
            note(*watch, run);
            push(*watch);
            continue;
        }
        watch->notFiring = false;
        watch->record.lastStart = std::max(watch->record.lastStart, std::optional(run.at));
        // What ended before our breaker opened the last time is of the time before.
        const Breaker &breaker = watch->record.breaker;
        const bool isStale = breaker.lastFailed && run.at < *breaker.lastFailed;
        book(*watch, run, breaker.generation - (isStale && breaker.generation > 0 ? 1 : 0), now);
    }
    if (server.position != event.read->position) {
        server.position = event.read->position;
        m_actions.append(KeepValue{runsPositionName(event.server), event.read->position});
    }
}

void Timers::on(const TimerChanged &event, Instant now)
{
    TimerWatch *watch = find(event.timer);
    if (!watch || watch->changing != event.number)
        return;
    watch->changing.reset();
    const auto server = m_servers.find(event.timer.server);
    if (server != m_servers.end()) {
        server->second.discards = server->second.fetching;
        server->second.nextFetch = now;
    }
    if (!event.reported) {
        refuse(event.timer, event.who, event.reported.error().message, now);
        push(*watch);
        return;
    }
    if (event.change == TimerChange::Delete) {
        remove(*watch, sentence(QT_TRANSLATE_NOOP("Engine", "Deleted on the server.")), now);
        return;
    }
    noticeNewId(*watch, *event.reported, now);
    watch->reported = *event.reported;
    if (event.change != TimerChange::Disable) {
        watch->enabledAt = now; // from now on a run is expected
        watch->notFiring = false;
    }
    noticeEnabled(*watch, now);
    push(*watch);
}

} // namespace jobwatch
