#include <algorithm>
#include <limits>

#include "core/domain/breakerwait.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using Deed = BreakerDeed;
using State = BreakerState;

// A probe that is due this long ago and was not started was forgotten.
constexpr Span watchdogGrace = 30s;

// Counters stay at their end rather than begin again.
template <typename Count>
void increase(Count &count)
{
    if (count < std::numeric_limits<Count>::max())
        ++count;
}

// Only a person or a changed configuration leads out of these: results say nothing.
bool isHeld(State state)
{
    return state == State::Disabled || state == State::ForcedOpen;
}

// Faults of the timer itself: no later run of the same can pass.
bool forcesOpen(Cause cause)
{
    return cause == Cause::MethodNotSupported || cause == Cause::ScheduleInvalid;
}

Transition unchanged(const Breaker &breaker)
{
    return {breaker, {}};
}

Transition dropped(const Breaker &breaker)
{
    return {breaker, {Deed::Drop}};
}

Transition skipped(Breaker breaker)
{
    increase(breaker.skipped);
    return {breaker, {Deed::Skip}};
}

// Results and resumptions of before do not count any more.
Breaker turned(Breaker breaker, State state)
{
    breaker.state = state;
    breaker.resumeAt.reset();
    breaker.probeStarted.reset();
    ++breaker.generation;
    return breaker;
}

Breaker withoutCounts(Breaker breaker)
{
    breaker.failureCount = 0;
    breaker.openCount = 0;
    breaker.probesPassed = 0;
    breaker.failingSince.reset();
    return breaker;
}

Breaker closed(const Breaker &breaker)
{
    Breaker after = withoutCounts(turned(breaker, State::Closed));
    after.openedAt.reset();
    after.before = State::Closed;
    after.skipped = 0;
    return after;
}

Breaker opened(const Breaker &breaker, const BreakerContext &context, Instant now)
{
    Breaker after = turned(breaker, State::Open);
    if (permanence(breaker.reason) != Permanence::Permanent || after.openCount == 0)
        increase(after.openCount);
    after.probesPassed = 0;
    after.openedAt = breaker.openedAt.value_or(now);
    after.resumeAt = now + waitToProbe(after, context);
    return after;
}

Breaker withFailure(Breaker breaker, const RunFailed &failure, Instant now)
{
    increase(breaker.failureCount);
    breaker.lastFailed = now;
    breaker.reason = failure.cause;
    breaker.reasonText = failure.text;
    breaker.failingSince = breaker.failingSince.value_or(now);
    return breaker;
}

Transition forcedOpen(const Breaker &breaker, Instant now)
{
    Breaker after = turned(breaker, State::ForcedOpen);
    after.before = breaker.state;
    after.openedAt = breaker.openedAt.value_or(now);
    return {after, {Deed::PauseTimer, Deed::TellForcedOpen}};
}

// Half-open with its probe in flight.
Breaker probing(const Breaker &breaker, Instant now)
{
    Breaker after = turned(breaker, State::HalfOpen);
    after.probeStarted = now;
    return after;
}

Transition probed(const Breaker &breaker, Instant now)
{
    if (breaker.state == State::HalfOpen)
        return {probing(breaker, now), {Deed::StartProbe}};
    return {probing(breaker, now), {Deed::UnpauseTimer, Deed::StartProbe}};
}

Transition probeFailed(const Breaker &breaker, const RunFailed &failure, const BreakerContext &context,
                       Instant now)
{
    const Breaker after = opened(withFailure(breaker, failure, now), context, now);
    return {after, {Deed::PauseTimer, Deed::TellProbeFailed}};
}

Transition probePassed(const Breaker &breaker, const BreakerRules &rules)
{
    const QList<Deed> unpause = breaker.state == State::Open ? QList{Deed::UnpauseTimer} : QList<Deed>{};
    Breaker after = turned(breaker, State::HalfOpen);
    increase(after.probesPassed);
    if (after.probesPassed < (after.openCount >= 2 ? rules.goodProbes : 1))
        return {after, unpause};
    return {closed(breaker), unpause + QList{Deed::TellClosed}};
}

Transition turn(const Breaker &breaker, const RunPassed &run, const BreakerContext &context, Instant)
{
    if (run.generation != breaker.generation || isHeld(breaker.state))
        return dropped(breaker);
    if (breaker.state == State::Closed)
        return unchanged(withoutCounts(breaker));
    return probePassed(breaker, context.rules);
}

Transition turn(const Breaker &breaker, const RunFailed &run, const BreakerContext &context, Instant now)
{
    if (run.generation != breaker.generation || isHeld(breaker.state))
        return dropped(breaker);
    const Breaker failed = withFailure(breaker, run, now);
    if (forcesOpen(run.cause))
        return forcedOpen(failed, now);
    if (breaker.state == State::HalfOpen)
        return probeFailed(breaker, run, context, now);
    const int enough = failuresToOpen(context.rules, context.interval, permanence(run.cause));
    if (breaker.state == State::Open || failed.failureCount < enough)
        return unchanged(failed);
    return {opened(failed, context, now), {Deed::PauseTimer, Deed::TellOpened}};
}

Transition turn(const Breaker &breaker, const ScheduleFired &, const BreakerContext &, Instant now)
{
    switch (breaker.state) {
    case State::Closed:
        return {breaker, {Deed::StartRun}};
    case State::Open:
        return breaker.resumeAt && now < *breaker.resumeAt ? skipped(breaker) : probed(breaker, now);
    case State::HalfOpen:
        return breaker.probeStarted ? skipped(breaker) : probed(breaker, now);
    case State::Disabled:
    case State::ForcedOpen:
        return skipped(breaker);
    }
    Q_UNREACHABLE();
}

Transition turn(const Breaker &breaker, const ResumeDue &due, const BreakerContext &, Instant now)
{
    if (breaker.state != State::Open || due.generation != breaker.generation)
        return dropped(breaker);
    // The clock was set back, or the probe was put off since.
    if (breaker.resumeAt && now < *breaker.resumeAt)
        return unchanged(breaker);
    return probed(breaker, now);
}

Transition turn(const Breaker &breaker, const ProbeAsked &, const BreakerContext &, Instant now)
{
    switch (breaker.state) {
    case State::Closed:
        return {breaker, {Deed::StartRun}};
    case State::Open:
    case State::ForcedOpen:
        return probed(breaker, now);
    case State::HalfOpen:
        return breaker.probeStarted ? Transition{breaker, {Deed::Skip}} : probed(breaker, now);
    case State::Disabled:
        return {breaker, {Deed::Skip}};
    }
    Q_UNREACHABLE();
}

// The clock may have been set back: no wait is longer than the longest.
Breaker drawnIn(Breaker breaker, const BreakerContext &context, Instant now)
{
    const Instant planned = breaker.resumeAt.value_or(now + waitToProbe(breaker, context));
    breaker.resumeAt = std::min(planned, now + longestWaitToProbe(context));
    return breaker;
}

Span patience(const BreakerContext &context)
{
    const Span ownRun = probePatience(context.usualDuration);
    return context.ours ? ownRun : ownRun + longestWait({}, context.interval);
}

Transition turn(const Breaker &breaker, const TimeChecked &, const BreakerContext &context, Instant now)
{
    if (breaker.state == State::Open) {
        const Breaker after = drawnIn(breaker, context, now);
        return now > *after.resumeAt + watchdogGrace ? probed(after, now) : unchanged(after);
    }
    if (breaker.state != State::HalfOpen || !breaker.probeStarted)
        return unchanged(breaker);
    if (now - *breaker.probeStarted > patience(context))
        return probeFailed(breaker, {breaker.generation, Cause::ProbeLost, {}}, context, now);
    Breaker after = breaker;
    after.probeStarted = std::min(*breaker.probeStarted, now);
    return unchanged(after);
}

Transition turn(const Breaker &breaker, const DisableAsked &, const BreakerContext &, Instant)
{
    if (breaker.state == State::Disabled)
        return unchanged(breaker);
    Breaker after = turned(breaker, State::Disabled);
    after.before = breaker.state;
    return {after, {Deed::PauseTimer}};
}

Transition turn(const Breaker &breaker, const EnableAsked &, const BreakerContext &, Instant now)
{
    if (breaker.state != State::Disabled)
        return unchanged(breaker);
    switch (breaker.before) {
    case State::Disabled: // never stored so
    case State::Closed:
        return {closed(breaker), {Deed::UnpauseTimer}};
    case State::Open:
    case State::HalfOpen:
        return probed(breaker, now);
    case State::ForcedOpen:
        return unchanged(turned(breaker, State::ForcedOpen));
    }
    Q_UNREACHABLE();
}

// A run on the new schedule would say nothing new, so an open breaker stays open.
Transition scheduleEdited(const Breaker &breaker, const BreakerContext &context, Instant now)
{
    if (breaker.state == State::Open)
        return unchanged(drawnIn(breaker, context, now));
    if (breaker.state == State::ForcedOpen && breaker.reason == Cause::ScheduleInvalid)
        return {turned(breaker, State::HalfOpen), {Deed::UnpauseTimer}};
    return unchanged(breaker);
}

Transition turn(const Breaker &breaker, const TimerEdited &edit, const BreakerContext &context, Instant now)
{
    if (edit.scheduleOnly)
        return scheduleEdited(breaker, context, now);
    const Breaker reset = withoutCounts(breaker);
    switch (breaker.state) {
    case State::Closed:
        return unchanged(turned(reset, State::Closed));
    case State::Open:
    case State::ForcedOpen:
        return {turned(reset, State::HalfOpen), {Deed::UnpauseTimer}};
    case State::HalfOpen:
        return unchanged(turned(reset, State::HalfOpen));
    case State::Disabled: {
        Breaker after = turned(reset, State::Disabled);
        after.before = breaker.before == State::Closed ? State::Closed : State::HalfOpen;
        return unchanged(after);
    }
    }
    Q_UNREACHABLE();
}

// A person's pause stays: it is forced open when the person resumes it.
Transition forcedWhileDisabled(Breaker breaker)
{
    const bool isNew = breaker.before != State::ForcedOpen;
    breaker.before = State::ForcedOpen;
    return {breaker, isNew ? QList{Deed::TellForcedOpen} : QList<Deed>{}};
}

Transition turn(const Breaker &breaker, const ForceOpenAsked &asked, const BreakerContext &, Instant now)
{
    Breaker told = breaker;
    told.reason = asked.cause;
    told.reasonText = asked.text;
    if (breaker.state == State::Disabled)
        return forcedWhileDisabled(told);
    if (breaker.state != State::ForcedOpen)
        return forcedOpen(told, now);
    return {told, breaker.reason == asked.cause ? QList<Deed>{} : QList{Deed::TellForcedOpen}};
}

Transition turn(const Breaker &breaker, const ForceCloseAsked &, const BreakerContext &, Instant)
{
    if (breaker.state == State::ForcedOpen)
        return {turned(breaker, State::HalfOpen), {Deed::UnpauseTimer}};
    Breaker after = breaker;
    if (breaker.state == State::Disabled && breaker.before == State::ForcedOpen)
        after.before = State::HalfOpen;
    return unchanged(after);
}

// Our own probe ended with the program: another takes its place, as if the wait had just ended.
Transition replanned(const Breaker &breaker, const BreakerContext &context, Instant now)
{
    if (!breaker.probeStarted)
        return {breaker, {Deed::UnpauseTimer}};
    if (!context.ours) {
        Breaker after = breaker;
        after.probeStarted = now;
        return {after, {Deed::UnpauseTimer}};
    }
    Breaker after = turned(breaker, State::Open);
    after.openCount = std::max(after.openCount, 1);
    after.openedAt = breaker.openedAt.value_or(now);
    after.resumeAt = now + spreadOfProbe(after, context);
    return unchanged(after);
}

} // namespace

Transition afterBreakerEvent(const Breaker &before, const BreakerEvent &event, const BreakerContext &context,
                             Instant now)
{
    return std::visit([&](const auto &happened) { return turn(before, happened, context, now); }, event);
}

Transition reconciled(const Breaker &stored, const BreakerContext &context, Instant now)
{
    Breaker after = stored;
    switch (stored.state) {
    case BreakerState::Closed:
        after.resumeAt.reset();
        after.probeStarted.reset();
        return unchanged(after);
    case BreakerState::Open:
        after = drawnIn(stored, context, now);
        after.probeStarted.reset();
        if (*after.resumeAt < now)
            after.resumeAt = now + spreadOfProbe(after, context);
        return {after, {Deed::PauseTimer}};
    case BreakerState::HalfOpen:
        after.resumeAt.reset();
        return replanned(after, context, now);
    case BreakerState::Disabled:
    case BreakerState::ForcedOpen:
        after.resumeAt.reset();
        after.probeStarted.reset();
        return {after, {Deed::PauseTimer}};
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
