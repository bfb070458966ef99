#include <QCoreApplication>

#include "core/domain/timerschedule.h"
#include "core/monitor/timers.h"
#include "core/monitor/watch.h"

using namespace std::chrono_literals;

// Runs: when one begins, what its end says, and what the breaker makes of it.
namespace jobwatch {

namespace {

constexpr Span day = 24h;
constexpr int periodsWithoutStart = 2; // after which an enabled timer counts as not firing

// Failures that our own network could have caused.
bool mayBeOurNetwork(Cause cause)
{
    return cause == Cause::TargetUnreachable || cause == Cause::RequestTimedOut
        || cause == Cause::NameNotFound || cause == Cause::ConnectionRefused || cause == Cause::NoAnswer;
}

// Slow to change, so that one odd run does not set the patience for the next.
Span usualAfter(std::optional<Span> before, Span duration)
{
    return before ? (*before * 4 + duration) / 5 : duration;
}

// What the last failure left behind, for the history.
HistoryEvent reasonOf(const Breaker &breaker)
{
    HistoryEvent event;
    event.cause = breaker.reason;
    event.reason = breaker.reasonText;
    return event;
}

// The probe of a server timer: its own endpoint, called by us.
RequestTimer probeOf(const ReportedTimer &timer, const ServerId &server)
{
    RequestTimer request;
    request.name = timer.id;
    request.server = server;
    request.method = timer.method;
    request.url = timer.path;
    return request;
}

} // namespace

// Saved first, then done: who is killed in between finds the breaker as it was meant to be.
void Timers::apply(TimerWatch &watch, const BreakerEvent &event, Instant now)
{
    const Transition transition = afterBreakerEvent(watch.record.breaker, event, contextOf(watch), now);
    if (transition.after != watch.record.breaker) {
        watch.record.breaker = transition.after;
        keep(watch);
    }
    for (const BreakerDeed deed : transition.deeds)
        carryOut(watch, deed, now);
    push(watch);
}

void Timers::carryOut(TimerWatch &watch, BreakerDeed deed, Instant now)
{
    switch (deed) {
    case BreakerDeed::StartRun:
        return call(watch, false, now);
    case BreakerDeed::StartProbe:
        return call(watch, true, now);
    case BreakerDeed::PauseTimer:
        if (watch.record.key.kind == TimerKind::Server && isGuarded(watch) && watch.reported->enabled)
            change(watch, TimerChange::Disable, watch.record.who, now);
        return;
    case BreakerDeed::UnpauseTimer:
        return unpauseOnServer(watch, now);
    case BreakerDeed::TellOpened:
        return tell(HistoryKind::BreakerOpened, watch, now, reasonOf(watch.record.breaker));
    case BreakerDeed::TellClosed:
        unpauseOnServer(watch, now);
        return tell(HistoryKind::BreakerClosed, watch, now);
    case BreakerDeed::TellForcedOpen:
        return tell(HistoryKind::BreakerForcedOpen, watch, now, reasonOf(watch.record.breaker));
    case BreakerDeed::TellProbeFailed:
        return tell(HistoryKind::BreakerProbed, watch, now, reasonOf(watch.record.breaker));
    case BreakerDeed::Skip:
    case BreakerDeed::Drop:
        return;
    }
    Q_UNREACHABLE();
}

// Not before its probes have passed. Enabling alone may not make it fire again.
void Timers::unpauseOnServer(TimerWatch &watch, Instant now)
{
    const bool isServers = watch.record.key.kind == TimerKind::Server && isGuarded(watch);
    if (isServers && watch.record.breaker.state == BreakerState::Closed && !watch.reported->enabled)
        change(watch, watch.reported->system ? TimerChange::Enable : TimerChange::Recreate, {}, now);
}

void Timers::call(TimerWatch &watch, bool probe, Instant now)
{
    const bool isOurs = watch.request.has_value() || (probe && watch.reported);
    if (!isOurs || watch.running)
        return;
    const TimerKey &key = watch.record.key;
    watch.running = RunningCall{++m_number, watch.record.breaker.generation, probe, now};
    if (watch.request)
        watch.record.lastStart = now;
    keep(watch);
    const RequestTimer request = watch.request ? *watch.request : probeOf(*watch.reported, key.server);
    m_actions.append(CallEndpoint{key, m_number, request, probe});
}

void Timers::on(const CallEnded &event, Instant now)
{
    TimerWatch *watch = find(event.timer);
    if (!watch || !watch->running || watch->running->number != event.number)
        return; // of a timer or a server that has gone meanwhile
    const RunningCall call = *std::exchange(watch->running, std::nullopt);
    if (!event.run) { // no call was made: our login, not the timer
        apply(*watch, RunAbandoned{call.generation}, now); // a probe takes place later
        scheduleNext(*watch, now);
        return;
    }
    const auto server = m_servers.find(event.timer.server);
    const bool isHere = server != m_servers.end() && isLocal(server->second.definition);
    if (event.run->step == RunStep::Failed && mayBeOurNetwork(event.run->cause) && !isHere)
        m_doubtful.append({event.timer, call, *event.run});
    else
        book(*watch, *event.run, call.generation, now);
    scheduleNext(*watch, now);
}

void Timers::networkIs(bool up, Instant now)
{
    const bool wasOffline = std::exchange(m_offline, !up);
    const QList<DoubtfulCall> doubtful = std::exchange(m_doubtful, {});
    for (const DoubtfulCall &failure : doubtful) {
        TimerWatch *watch = find(failure.timer);
        if (!watch)
            continue;
        if (up || !isFrozen(failure.timer))
            book(*watch, failure.run, failure.call.generation, now);
        else // it says nothing; the next one will
            apply(*watch, RunAbandoned{failure.call.generation}, now);
    }
    if (wasOffline && !m_offline)
        goOn(now);
}

void Timers::setReadOnly(bool on, Instant now)
{
    if (std::exchange(m_readOnly, on) && !on)
        goOn(now);
}

// What could not be sent is looked at again.
void Timers::goOn(Instant now)
{
    for (auto &[key, watch] : m_timers) {
        reconcile(watch, now);
        scheduleNext(watch, now);
    }
}

void Timers::clockJumped(Instant now)
{
    for (auto &[key, watch] : m_timers) {
        if (watch.running)
            watch.running->since = std::min(watch.running->since, now);
        else
            reconcile(watch, now);
        scheduleNext(watch, now);
    }
    for (auto &[id, server] : m_servers) {
        if (server.nextFetch)
            server.nextFetch = now;
        if (server.nextRuns)
            server.nextRuns = now;
    }
}

void Timers::note(TimerWatch &watch, const TimerRun &run)
{
    m_actions.append(RecordRun{run});
    if (run.duration)
        watch.record.usualDuration = usualAfter(watch.record.usualDuration, *run.duration);
    const bool ended = run.step == RunStep::Passed || run.step == RunStep::Failed;
    if (ended)
        watch.lastDay.push_back({run.at, run.step == RunStep::Passed});
    while (!watch.lastDay.empty() && watch.lastDay.front().at < run.at - day)
        watch.lastDay.pop_front();
}

// `generation`: of the breaker when the run began.
void Timers::book(TimerWatch &watch, const TimerRun &run, quint64 generation, Instant now)
{
    note(watch, run);
    if (run.step == RunStep::Passed) {
        watch.record.lastPassed = std::max(watch.record.lastPassed, std::optional(run.at));
        apply(watch, RunPassed{generation}, now);
        if (watch.record.untilGreen && watch.record.breaker.state == BreakerState::Disabled)
            enable(watch, {}, QCoreApplication::translate("Engine", "It works again."), now);
    } else if (run.step == RunStep::Failed) {
        apply(watch, RunFailed{generation, run.cause, run.text}, now);
    }
    keep(watch);
}

void Timers::scheduleNext(TimerWatch &watch, Instant now)
{
    if (watch.request)
        watch.due = nextStart(watch.schedule, watch.record.lastStart, now);
    push(watch);
}

// One entry in the heap a timer: its earliest moment of interest. Older entries die by their number.
void Timers::push(TimerWatch &watch)
{
    ++watch.entry;
    if (const auto at = dueAt(watch))
        m_due.push(Due{*at, watch.record.key, watch.entry});
}

std::optional<Instant> Timers::dueAt(const TimerWatch &watch) const
{
    const Breaker &breaker = watch.record.breaker;
    switch (breaker.state) {
    case BreakerState::Closed:
        if (watch.record.key.kind == TimerKind::Server && watch.reported && watch.interval > Span{}
            && !watch.notFiring) {
            const Instant heard = std::max(watch.record.lastStart.value_or(watch.firstSeen),
                                           watch.enabledAt.value_or(watch.firstSeen));
            return heard + watch.interval * periodsWithoutStart;
        }
        return watch.running ? std::nullopt : watch.due;
    case BreakerState::Open:
        return isGuarded(watch) ? breaker.resumeAt : std::nullopt;
    case BreakerState::HalfOpen:
        if (!isGuarded(watch))
            return {};
        if (breaker.probeStarted) // one more than its patience
            return *breaker.probeStarted + probePatience(contextOf(watch).usualDuration) + Span{1};
        return watch.request ? watch.due : watch.record.lastPassed.value_or(Instant{}) + watch.interval;
    case BreakerState::Disabled:
        return watch.record.pausedUntil;
    case BreakerState::ForcedOpen:
        return {};
    }
    Q_UNREACHABLE();
}

void Timers::isDue(TimerWatch &watch, Instant now)
{
    const Breaker &breaker = watch.record.breaker;
    switch (breaker.state) {
    case BreakerState::Closed:
        if (watch.record.key.kind == TimerKind::Server)
            return checkFiring(watch, now);
        return apply(watch, ScheduleFired{}, now);
    case BreakerState::Open:
        return apply(watch, ResumeDue{breaker.generation}, now);
    case BreakerState::HalfOpen:
        if (breaker.probeStarted) {
            watch.running.reset(); // a late answer is stale by its number
            return apply(watch, TimeChecked{}, now);
        }
        return apply(watch, ScheduleFired{}, now);
    case BreakerState::Disabled:
        return pauseIsOver(watch, now);
    case BreakerState::ForcedOpen:
        return;
    }
    Q_UNREACHABLE();
}

void Timers::checkFiring(TimerWatch &watch, Instant now)
{
    const auto server = m_servers.find(watch.record.key.server);
    const bool isHeard = server != m_servers.end() && server->second.nextRuns && server->second.position;
    if (isHeard && watch.reported->enabled && !watch.schedule.isEmpty()) {
        watch.notFiring = true;
        HistoryEvent event;
        event.cause = Cause::NotFiring;
        tell(HistoryKind::TimerNotFiring, watch, now, event);
    } else {
        watch.enabledAt = now; // nothing can be said; look again after two periods
    }
    push(watch);
}

void Timers::tick(Instant now)
{
    fetchDue(now);
    QList<TimerKey> later;
    while (!m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        TimerWatch *watch = find(due.timer);
        if (!watch || watch->entry != due.entry)
            continue;
        // What our own network or a read-only session keeps from running is looked at when that is over.
        const bool mustSend = watch->record.key.kind == TimerKind::Request || isGuarded(*watch);
        if (!mustSend || maySend(due.timer))
            isDue(*watch, now);
    }
}

std::optional<Instant> Timers::wakeAt() const
{
    std::optional<Instant> at;
    const auto consider = [&at](std::optional<Instant> other) {
        if (other && (!at || *other < *at))
            at = other;
    };
    if (!m_due.empty())
        consider(m_due.top().at);
    for (const auto &[id, server] : m_servers) {
        if (!server.fetching)
            consider(server.nextFetch);
        if (!server.fetchingRuns)
            consider(server.nextRuns);
    }
    return at;
}

} // namespace jobwatch
