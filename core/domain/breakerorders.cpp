#include "core/domain/breakersteps.h"
#include "core/domain/breakerturn.h"

namespace jobwatch::breakerturns {

using namespace breakersteps;
using Deed = BreakerDeed;
using State = BreakerState;

namespace {

Transition forceLifted(const Breaker &breaker)
{
    if (breaker.state == State::ForcedOpen)
        return {turned(breaker, State::HalfOpen), {Deed::UnpauseTimer}};
    Breaker after = breaker;
    if (breaker.state == State::Disabled && breaker.before == State::ForcedOpen)
        after.before = State::HalfOpen;
    return unchanged(after);
}

// A run on the new schedule would say nothing new, so an open breaker stays open.
Transition scheduleEdited(const Breaker &breaker, const BreakerContext &context, Instant now)
{
    if (breaker.state == State::Open)
        return unchanged(drawnIn(breaker, context, now));
    return breaker.reason == Cause::ScheduleInvalid ? forceLifted(breaker) : unchanged(breaker);
}

// A person's pause stays: it is forced open when the person resumes it.
Transition forcedWhileDisabled(Breaker breaker)
{
    const bool isNew = breaker.before != State::ForcedOpen;
    breaker.before = State::ForcedOpen;
    return {breaker, isNew ? QList{Deed::TellForcedOpen} : QList<Deed>{}};
}

} // namespace

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
    return forceLifted(breaker);
}

// A run that is on its way counts as the first of a new row, if it fails.
Transition turn(const Breaker &breaker, const ForgetFailuresAsked &, const BreakerContext &, Instant)
{
    return unchanged(breaker.state == State::Closed ? withoutCounts(breaker) : breaker);
}

// Only what has not changed since: a failure that came after is the first of its own row.
Transition turn(const Breaker &breaker, const RecallFailuresAsked &asked, const BreakerContext &, Instant)
{
    const bool isAsLeft = breaker.state == State::Closed && breaker == withoutCounts(asked.before);
    return unchanged(isAsLeft ? asked.before : breaker);
}

} // namespace jobwatch::breakerturns
