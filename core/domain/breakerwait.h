#pragma once

#include "core/domain/breaker.h"

namespace jobwatch {

// The wait of a breaker that opens now, with the timer's own jitter and the least wait.
Span waitToProbe(const Breaker &breaker, const BreakerContext &context);
// No wait is longer: the longest one with its jitter.
Span longestWaitToProbe(const BreakerContext &context);
// 0 to the width of the jitter: probes that are all due at once are spread over it.
Span spreadOfProbe(const Breaker &breaker, const BreakerContext &context);

} // namespace jobwatch
