#include "core/domain/breakersteps.h"

#include <algorithm>
#include <limits>

#include "core/domain/breakerwait.h"

namespace jobwatch::breakersteps {

using Deed = BreakerDeed;
using State = BreakerState;

void increase(int &count)
{
    if (count < std::numeric_limits<int>::max())
        ++count;
}

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

Breaker replanned(const Breaker &breaker, Instant resumeAt, Instant now)
{
    Breaker after = turned(breaker, State::Open);
    after.openCount = std::max(after.openCount, 1);
    after.openedAt = breaker.openedAt.value_or(now);
    after.resumeAt = resumeAt;
    return after;
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
    if (breaker.skipped < std::numeric_limits<qint64>::max())
        ++breaker.skipped;
    return {breaker, {Deed::Skip}};
}

Transition forcedOpen(const Breaker &breaker, Instant now)
{
    Breaker after = turned(breaker, State::ForcedOpen);
    after.before = breaker.state;
    after.openedAt = breaker.openedAt.value_or(now);
    return {after, {Deed::PauseTimer, Deed::TellForcedOpen}};
}

Transition probed(const Breaker &breaker, Instant now)
{
    Breaker after = turned(breaker, State::HalfOpen);
    after.probeStarted = now;
    if (breaker.state == State::HalfOpen)
        return {after, {Deed::StartProbe}};
    return {after, {Deed::UnpauseTimer, Deed::StartProbe}};
}

Transition probeFailed(const Breaker &breaker, const RunFailed &failure, const BreakerContext &context,
                       Instant now)
{
    const Breaker after = opened(withFailure(breaker, failure, now), context, now);
    return {after, {Deed::PauseTimer, Deed::TellProbeFailed}};
}

Breaker drawnIn(Breaker breaker, const BreakerContext &context, Instant now)
{
    const Instant planned = breaker.resumeAt.value_or(now + waitToProbe(breaker, context));
    breaker.resumeAt = std::min(planned, now + longestWaitToProbe(context));
    return breaker;
}

} // namespace jobwatch::breakersteps
