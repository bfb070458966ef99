#include "core/monitor/patience.h"

#include <algorithm>

namespace jobwatch {

namespace {

Span limitIn(JobPhase phase, const TestDefinition &definition, const Patience &patience)
{
    switch (phase) {
    case JobPhase::NotPickedUp:
        return patience.notPickedUp;
    case JobPhase::Refused:
        return patience.refused;
    case JobPhase::Queued:
        return definition.queueWaitLimit;
    case JobPhase::Running:
    case JobPhase::Unclear:
    case JobPhase::Ended:
        return definition.timeout;
    }
    Q_UNREACHABLE();
}

// For a job that goes back and forth between queued and running.
Span limitInAll(const TestDefinition &definition, const Patience &patience)
{
    return patience.notPickedUp + patience.refused + definition.queueWaitLimit + definition.timeout;
}

Instant lastMoment(const JobLife &life, const Patience &patience)
{
    const JobStateAt &last = life.states.last();
    Instant end = std::min(last.at + limitIn(last.state.phase, life.definition, patience),
                           life.submittedAt + limitInAll(life.definition, patience));
    if (life.pollFailingSince)
        end = std::min(end,
                       *life.pollFailingSince
                           + (life.pollHttpStatus == 404 ? patience.jobUnknown : patience.pollFailing));
    return end;
}

Span pause(const JobLife &life, Instant now, const Pace &pace)
{
    const Span passed = std::max(Span(0), now - life.submittedAt);
    return std::clamp(pace.first + passed / 2, pace.first, std::max(pace.first, pace.longest));
}

} // namespace

WaitDecision decide(const JobLife &life, Instant now, const Pace &pace, const Patience &patience)
{
    if (life.states.isEmpty())
        return {.step = WaitStep::AskAt, .at = now};
    if (life.states.last().state.ended)
        return {.step = WaitStep::TakeResult, .at = now};
    const Instant end = lastMoment(life, patience);
    if (now >= end)
        return {.step = WaitStep::GiveUp, .at = now};
    return {.step = WaitStep::AskAt, .at = std::min(now + pause(life, now, pace), end)};
}

} // namespace jobwatch
