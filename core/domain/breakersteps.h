#pragma once

#include "core/domain/breaker.h"

// The parts of which the transitions of a breaker are made.
namespace jobwatch::breakersteps {

// Counters stay at their end rather than begin again.
void increase(int &count);

// In another state; results and resumptions of before do not count any more.
Breaker turned(Breaker breaker, BreakerState state);
Breaker withoutCounts(Breaker breaker);
Breaker closed(const Breaker &breaker);
Breaker opened(const Breaker &breaker, const BreakerContext &context, Instant now);
Breaker withFailure(Breaker breaker, const RunFailed &failure, Instant now);
// The clock may have been set back: no wait is longer than the longest.
Breaker drawnIn(Breaker breaker, const BreakerContext &context, Instant now);

Transition unchanged(const Breaker &breaker);
Transition dropped(const Breaker &breaker);
Transition skipped(Breaker breaker);
Transition forcedOpen(const Breaker &breaker, Instant now);
// The probe in flight said nothing: another takes its place, and nothing is counted.
Breaker replanned(const Breaker &breaker, Instant resumeAt, Instant now);
// Half-open with its probe in flight.
Transition probed(const Breaker &breaker, Instant now);
Transition probeFailed(const Breaker &breaker, const RunFailed &failure, const BreakerContext &context,
                       Instant now);

} // namespace jobwatch::breakersteps
