#include <algorithm>
#include <map>

#include "core/report/report.h"

namespace jobwatch {

namespace {

bool opens(HistoryKind kind)
{
    return kind == HistoryKind::BreakerOpened || kind == HistoryKind::BreakerForcedOpen;
}

bool closes(HistoryKind kind)
{
    return kind == HistoryKind::BreakerClosed || kind == HistoryKind::TimerRemoved;
}

bool isWithin(const HistoryEvent &event, const Scope &scope)
{
    return scope.server.isEmpty()
        || (event.timer->server == scope.server
            && (scope.service.isEmpty() || event.scope.service == scope.service));
}

BreakerOpening openingOf(const HistoryEvent &event)
{
    return {.timer = *event.timer,
            .at = event.at,
            .forced = event.kind == HistoryKind::BreakerForcedOpen,
            .cause = event.cause,
            .reason = event.reason};
}

} // namespace

std::vector<BreakerOpening> openingsOf(const ReportFacts &facts, const Scope &scope)
{
    std::vector<BreakerOpening> openings;
    std::map<TimerKey, size_t> open;
    for (const HistoryEvent &event : facts.before + facts.events) {
        if (!event.timer || !isWithin(event, scope))
            continue;
        const auto known = open.find(*event.timer);
        if (opens(event.kind) && known == open.end()) {
            open.emplace(*event.timer, openings.size());
            openings.push_back(openingOf(event));
        } else if (closes(event.kind) && known != open.end()) {
            openings[known->second].closedAt = event.at;
            open.erase(known);
        }
    }
    std::erase_if(openings, [&](const BreakerOpening &opening) {
        return opening.closedAt && *opening.closedAt <= facts.span.from;
    });
    return openings;
}

std::vector<FailingTimer> failingTimersOf(const std::vector<BreakerOpening> &openings, TimeSpan span)
{
    std::map<TimerKey, FailingTimer> timers;
    for (const BreakerOpening &opening : openings) {
        FailingTimer &timer = timers[opening.timer];
        const Instant end = opening.closedAt.value_or(span.to);
        timer.timer = opening.timer;
        timer.open += std::min(end, span.to) - std::max(opening.at, span.from);
        timer.openings += opening.at >= span.from ? 1 : 0;
        timer.lasts = !opening.closedAt;
        timer.cause = opening.cause;
        timer.reason = opening.reason;
    }
    std::vector<FailingTimer> longest;
    for (const auto &[key, timer] : timers)
        longest.push_back(timer);
    std::stable_sort(longest.begin(), longest.end(),
                     [](const FailingTimer &a, const FailingTimer &b) { return a.open > b.open; });
    return longest;
}

} // namespace jobwatch
