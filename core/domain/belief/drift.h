#pragma once

#include "core/domain/belief/pairbelief.h"

namespace jobwatch {

// What time alone does to a belief: faults come at their rate, known faults are repaired the more slowly the
// older they are, unseen ones at the rate of hidden repairs. Exact for any `seconds`, so that a night asleep
// needs no thousand steps. `now` is the end of the span.
void drift(SharedCell &cell, double seconds, Instant now, const BeliefParameters &parameters);

// `secondsOk`: how long the pair was shown ok so far; the fault rate is learnt from it and the faults seen.
void drift(BeliefCell which, LeafCell &leaf, double secondsOk, double seconds, Instant now,
           const BeliefParameters &parameters);

} // namespace jobwatch
