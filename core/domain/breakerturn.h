#pragma once

#include "core/domain/breaker.h"

// One transition an event: results of runs, what time brings, what people and configurations ask for.
namespace jobwatch::breakerturns {

Transition turn(const Breaker &breaker, const RunPassed &run, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const RunFailed &run, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const RunAbandoned &run, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const ScheduleFired &fired, const BreakerContext &context,
                Instant now);
Transition turn(const Breaker &breaker, const ResumeDue &due, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const ProbeAsked &asked, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const TimeChecked &checked, const BreakerContext &context,
                Instant now);
Transition turn(const Breaker &breaker, const DisableAsked &asked, const BreakerContext &context,
                Instant now);
Transition turn(const Breaker &breaker, const EnableAsked &asked, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const TimerEdited &edit, const BreakerContext &context, Instant now);
Transition turn(const Breaker &breaker, const ForceOpenAsked &asked, const BreakerContext &context,
                Instant now);
Transition turn(const Breaker &breaker, const ForceCloseAsked &asked, const BreakerContext &context,
                Instant now);
Transition turn(const Breaker &breaker, const ForgetFailuresAsked &asked, const BreakerContext &context,
                Instant now);
Transition turn(const Breaker &breaker, const RecallFailuresAsked &asked, const BreakerContext &context,
                Instant now);

} // namespace jobwatch::breakerturns
