#include "core/domain/breakersteps.h"
#include "core/domain/breakerturn.h"
#include "core/domain/breakerwait.h"

namespace jobwatch::breakerturns {

using namespace breakersteps;
using Deed = BreakerDeed;
using State = BreakerState;

namespace {

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

Transition probePassed(const Breaker &breaker, const BreakerRules &rules)
{
    const QList<Deed> unpause = breaker.state == State::Open ? QList{Deed::UnpauseTimer} : QList<Deed>{};
    Breaker after = turned(breaker, State::HalfOpen);
    increase(after.probesPassed);
    if (after.probesPassed < (after.openCount >= 2 ? rules.goodProbes : 1))
        return {after, unpause};
    return {closed(breaker), unpause + QList{Deed::TellClosed}};
}

} // namespace

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

Transition turn(const Breaker &breaker, const RunAbandoned &run, const BreakerContext &context, Instant now)
{
    if (run.generation != breaker.generation || !breaker.probeStarted)
        return dropped(breaker);
    return {replanned(breaker, now + waitToProbe(breaker, context), now), {Deed::PauseTimer}};
}

} // namespace jobwatch::breakerturns
