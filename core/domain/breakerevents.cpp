#include "core/domain/breakersteps.h"
#include "core/domain/breakerturn.h"
#include "core/domain/breakerwait.h"

namespace jobwatch {

using breakersteps::drawnIn;
using breakersteps::replanned;
using breakersteps::unchanged;
using Deed = BreakerDeed;

namespace {

// Our own probe ended with the program; one that somebody else runs goes on.
Transition afterHalfOpen(const Breaker &stored, const BreakerContext &context, Instant now)
{
    Breaker after = stored;
    after.resumeAt.reset();
    if (!stored.probeStarted)
        return {after, {Deed::UnpauseTimer}};
    if (context.ours)
        return unchanged(replanned(stored, now + spreadOfProbe(stored, context), now));
    after.probeStarted = now;
    return {after, {Deed::UnpauseTimer}};
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
        return afterHalfOpen(stored, context, now);
    case BreakerState::Disabled:
    case BreakerState::ForcedOpen:
        after.resumeAt.reset();
        after.probeStarted.reset();
        return {after, {Deed::PauseTimer}};
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
