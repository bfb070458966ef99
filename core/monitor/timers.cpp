#include "core/monitor/timers.h"

#include "core/domain/timerschedule.h"
#include "core/monitor/watch.h"

using namespace std::chrono_literals;

// Which timers there are, and what their breakers are made of.
namespace jobwatch {

namespace {

bool listsTimers(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Folio:
        return true;
    case ServerKind::Slivka:
    case ServerKind::Slurm:
    case ServerKind::Feed:
        return false;
    }
    Q_UNREACHABLE();
}

bool isSameCall(const RequestTimer &a, const RequestTimer &b)
{
    return a.method == b.method && a.url == b.url && a.body == b.body && a.expect == b.expect;
}

// A place within the jitter that is the timer's own, so that many that opened together probe apart.
double drawOf(const TimerKey &key, int openings)
{
    const size_t hash = qHashMulti(0x9e3779b9, key.server.value, key.id.value, openings);
    return double(hash % 20001) / 10000.0 - 1.0;
}

} // namespace

QString runsPositionName(const ServerId &server)
{
    return QStringLiteral("runs/") + server.value;
}

void Timers::setServer(const ServerDefinition &server, Instant now)
{
    TimerServer &entry = m_servers[server.name];
    entry.definition = server;
    entry.lists = listsTimers(server.kind);
    entry.fetching = false; // an answer of the old connector never comes
    entry.fetchingRuns = false;
    entry.nextFetch = entry.lists ? std::optional(now) : std::nullopt;
    entry.nextRuns = entry.lists && !server.logFile.isEmpty() ? std::optional(now) : std::nullopt;
    for (auto &[key, watch] : m_timers) {
        if (key.server != server.name)
            continue;
        watch.running.reset();
        watch.changing.reset();
        adoptRules(watch, rulesOf(key), watch.interval, now);
        push(watch);
    }
}

void Timers::removeServer(const ServerId &server)
{
    m_servers.erase(server);
    forget([&](const TimerKey &key) { return key.server == server; });
}

void Timers::refresh(const QList<ServerId> &servers, Instant now)
{
    for (auto &[id, server] : m_servers) {
        if (server.lists && (servers.isEmpty() || servers.contains(id)))
            server.nextFetch = now;
    }
}

void Timers::restore(const QList<TimerRecord> &records, Instant now)
{
    for (const TimerRecord &record : records) {
        m_restored.insert(record.key, record);
        if (TimerWatch *watch = find(record.key)) {
            watch->record = m_restored.take(record.key);
            reconcile(*watch, now);
        }
    }
}

void Timers::setRequests(const QList<RequestTimer> &timers, Instant now)
{
    QSet<TimerKey> keys;
    for (const RequestTimer &timer : timers) {
        const TimerKey key{timer.server, TimerKind::Request, timer.name};
        keys.insert(key);
        TimerWatch &watch = watchFor(key, now);
        const std::optional<RequestTimer> before = std::exchange(watch.request, timer);
        configure(watch, timer.schedule, rulesOf(key), now);
        if (before && *before != timer)
            apply(watch, TimerEdited{.scheduleOnly = isSameCall(*before, timer)}, now);
        scheduleNext(watch, now);
    }
    forget([&](const TimerKey &key) { return key.kind == TimerKind::Request && !keys.contains(key); });
}

// The store keeps what it has of them, and takes nothing of an earlier generation.
template <typename Gone>
void Timers::forget(Gone gone)
{
    std::erase_if(m_timers, [&](const auto &entry) {
        if (gone(entry.first))
            m_generations.insert(entry.first, entry.second.record.breaker.generation);
        return gone(entry.first);
    });
}

void Timers::removeTest(const RunnerKey &runner)
{
    forget([key = testTimerKey(runner)](const TimerKey &other) { return other == key; });
}

TimerWatch *Timers::find(const TimerKey &key)
{
    const auto found = m_timers.find(key);
    return found == m_timers.end() ? nullptr : &found->second;
}

TimerWatch &Timers::watchFor(const TimerKey &key, Instant now)
{
    const auto [entry, isNew] = m_timers.try_emplace(key);
    TimerWatch &watch = entry->second;
    if (!isNew)
        return watch;
    watch.record.key = key;
    watch.firstSeen = now;
    if (const auto restored = m_restored.constFind(key); restored != m_restored.cend()) {
        watch.record = *restored;
        watch.record.removed = false;
        m_restored.erase(restored);
    }
    if (const auto before = m_generations.constFind(key); before != m_generations.cend())
        watch.record.breaker.generation = std::max(watch.record.breaker.generation, *before + 1);
    return watch;
}

void Timers::configure(TimerWatch &watch, const TimerSchedule &schedule, const BreakerRules &rules,
                       Instant now)
{
    const bool isNew = watch.interval == Span{} && watch.schedule.isEmpty();
    watch.schedule = schedule;
    adoptRules(watch, rules, usualInterval(schedule, now), now);
    if (isNew)
        reconcile(watch, now);
}

// A threshold that is lowered below the failures there are takes effect with the next one.
void Timers::adoptRules(TimerWatch &watch, const BreakerRules &rules, Span interval, Instant now)
{
    Q_UNUSED(now)
    watch.rules = rules;
    watch.interval = interval;
}

BreakerRules Timers::rulesOf(const TimerKey &key) const
{
    const auto watch = m_timers.find(key);
    if (watch != m_timers.end() && watch->second.request && watch->second.request->breaker)
        return *watch->second.request->breaker;
    const auto server = m_servers.find(key.server);
    return server == m_servers.end() ? BreakerRules{} : server->second.definition.breaker;
}

BreakerContext Timers::contextOf(const TimerWatch &watch) const
{
    return {.rules = watch.rules,
            .interval = watch.interval,
            .usualDuration = watch.record.usualDuration.value_or(Span{}),
            .draw = drawOf(watch.record.key, watch.record.breaker.openCount),
            .leastWait = watch.leastWait,
            .ours = watch.runner || isGuarded(watch)};
}

// A request timer is run by us. A server runs its own, and only where it lets us may we pause one.
bool Timers::isGuarded(const TimerWatch &watch) const
{
    const TimerKey &key = watch.record.key;
    switch (key.kind) {
    case TimerKind::Test:
        return false; // when its tests run is decided elsewhere
    case TimerKind::Request:
        return true;
    case TimerKind::Server: {
        const auto server = m_servers.find(key.server);
        return server != m_servers.end() && server->second.definition.guardsTimers && watch.reported
            && watch.reported->writable;
    }
    }
    Q_UNREACHABLE();
}

bool Timers::isFrozen(const TimerKey &key) const
{
    if (!m_offline)
        return false;
    const auto server = m_servers.find(key.server);
    return server == m_servers.end() || !isLocal(server->second.definition);
}

bool Timers::maySend(const TimerKey &key) const
{
    return !m_readOnly && !isFrozen(key);
}

// The breaker as it was stored, seen from now: nothing of ours is in flight any more.
void Timers::reconcile(TimerWatch &watch, Instant now)
{
    const Transition transition = reconciled(watch.record.breaker, contextOf(watch), now);
    if (transition.after != watch.record.breaker) {
        watch.record.breaker = transition.after;
        keep(watch);
    }
    for (const BreakerDeed deed : transition.deeds)
        carryOut(watch, deed, now);
    push(watch);
}

void Timers::keep(const TimerWatch &watch)
{
    m_actions.append(KeepTimer{watch.record});
}

void Timers::tell(HistoryKind kind, const TimerWatch &watch, Instant now, const HistoryEvent &rest)
{
    HistoryEvent event = rest;
    event.at = now;
    event.kind = kind;
    event.timer = watch.record.key;
    event.scope = watch.runner ? scopeOf(*watch.runner) : Scope{watch.record.key.server, {}, {}};
    m_actions.append(Tell{event});
}

} // namespace jobwatch
