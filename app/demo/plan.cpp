#include "app/demo/plan.h"

namespace jobwatch {

Behaviour behaviourAt(const Plan &plan, Span sinceStart)
{
    if (sinceStart < Span::zero())
        return Behaviour::Works;
    const Span at = sinceStart % plan.cycle;
    Behaviour behaviour = Behaviour::Works;
    for (const Phase &phase : plan.phases) {
        if (phase.from <= at)
            behaviour = phase.behaviour;
    }
    return behaviour;
}

Span untilChange(const Plan &plan, Span sinceStart)
{
    const Behaviour now = behaviourAt(plan, sinceStart);
    const Span at = sinceStart % plan.cycle;
    for (const Phase &phase : plan.phases) {
        if (phase.from > at && phase.behaviour != now)
            return phase.from - at;
    }
    // The next cycle begins in good order, or with the first phase.
    return plan.cycle - at;
}

} // namespace jobwatch
