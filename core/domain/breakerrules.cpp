#include <algorithm>
#include <cmath>

#include "core/domain/breakerwait.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Longer waits are nobody's wish, and sums of instants stay far from overflowing.
constexpr Span beyondAnyWait = 24h * 366;

double jitterOf(const BreakerRules &rules)
{
    return std::clamp(rules.jitterPercent, 0, 100) / 100.0;
}

double drawOf(const BreakerContext &context)
{
    return std::isfinite(context.draw) ? std::clamp(context.draw, -1.0, 1.0) : 0;
}

Span scaled(Span span, double factor)
{
    return Span{std::llround(double(span.count()) * factor)};
}

Span ruledWait(const Breaker &breaker, const BreakerContext &context)
{
    return probeWait(context.rules, context.interval, breaker.openCount, permanence(breaker.reason));
}

} // namespace

int failuresToOpen(const BreakerRules &rules, Span interval, Permanence permanence)
{
    const int byInterval = interval < 30min ? 3 : interval <= 6h ? 2 : 1;
    const int failures = rules.failures > 0 ? rules.failures : byInterval;
    return permanence == Permanence::Permanent ? std::min(failures, 2) : failures;
}

Span longestWait(const BreakerRules &rules, Span interval)
{
    const Span longest = rules.longest > Span{} ? rules.longest : std::max<Span>(30min, interval);
    return std::min(longest, beyondAnyWait);
}

Span probeWait(const BreakerRules &rules, Span interval, int opening, Permanence permanence)
{
    const Span longest = longestWait(rules, interval);
    if (permanence == Permanence::Permanent)
        return longest;
    Span wait = std::clamp(rules.firstProbe, Span{1}, longest);
    for (int doubled = 1; doubled < opening && wait < longest; ++doubled)
        wait = std::min(wait * 2, longest);
    return wait;
}

Span probePatience(Span usualDuration)
{
    return std::max<Span>(std::min(usualDuration, beyondAnyWait) * 2, 5min);
}

BreakerEffect effectOf(const BreakerRules &rules, Span interval)
{
    const int failures = failuresToOpen(rules, interval, Permanence::Unclear);
    return {.failures = failures,
            .about = failures * std::clamp(interval, Span{}, beyondAnyWait),
            .firstProbe = probeWait(rules, interval, 1, Permanence::Unclear),
            .longest = longestWait(rules, interval)};
}

Span waitToProbe(const Breaker &breaker, const BreakerContext &context)
{
    const Span wait = scaled(ruledWait(breaker, context), 1 + drawOf(context) * jitterOf(context.rules));
    return std::max(wait, std::min(context.leastWait, beyondAnyWait));
}

Span longestWaitToProbe(const BreakerContext &context)
{
    const Span longest = longestWait(context.rules, context.interval);
    return std::max(scaled(longest, 1 + jitterOf(context.rules)), std::min(context.leastWait, beyondAnyWait));
}

Span spreadOfProbe(const Breaker &breaker, const BreakerContext &context)
{
    return scaled(ruledWait(breaker, context), (drawOf(context) + 1) * jitterOf(context.rules));
}

} // namespace jobwatch
