#include <algorithm>

#include "core/domain/breakersteps.h"
#include "core/domain/breakerturn.h"
#include "core/domain/breakerwait.h"

namespace jobwatch {

using breakersteps::drawnIn;
using breakersteps::turned;
using breakersteps::unchanged;
using Deed = BreakerDeed;

namespace {

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
    Breaker after = turned(breaker, BreakerState::Open);
    after.openCount = std::max(after.openCount, 1);
    after.openedAt = breaker.openedAt.value_or(now);
    after.resumeAt = now + spreadOfProbe(after, context);
    return unchanged(after);
}

} // namespace

Transition afterBreakerEvent(const Breaker &before, const BreakerEvent &event, const BreakerContext &context,
                             Instant now)
{
    return std::visit(
        [&](const auto &happened) { return breakerturns::turn(before, happened, context, now); }, event);
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
        if (*after.resumeAt <= now)
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
