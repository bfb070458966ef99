#include <algorithm>

#include "core/domain/breakersteps.h"
#include "core/domain/breakerturn.h"

using namespace std::chrono_literals;

namespace jobwatch::breakerturns {

using namespace breakersteps;
using Deed = BreakerDeed;
using State = BreakerState;

namespace {

// A probe that is due this long ago and was not started was forgotten.
constexpr Span watchdogGrace = 30s;

// Somebody else begins the probe with the next run there: within the interval, and half an hour is given.
Span patience(const BreakerContext &context)
{
    const Span run = probePatience(context.usualDuration);
    return context.ours ? run : run + longestWait(BreakerRules{}, context.interval);
}

} // namespace

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

} // namespace jobwatch::breakerturns
