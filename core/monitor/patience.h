#pragma once

#include "core/connector/joblife.h"

namespace jobwatch {

// Times between two questions about a job: they grow by half of what has passed, from first to longest.
struct Pace
{
    Span first = std::chrono::seconds(1);
    Span longest = std::chrono::seconds(10);
};

// How long a test job may stay where it is. Queued and running have their limits in the definition.
struct Patience
{
    Span notPickedUp = std::chrono::seconds(30); // a scheduler that lives looks every second
    Span refused = std::chrono::seconds(75); // a refusal that lasts a minute is a fault
    Span pollFailing = std::chrono::seconds(30);
    Span jobUnknown = std::chrono::seconds(5); // the server says 404
};

enum class WaitStep {
    AskAt, // ask for the job again at that time
    TakeResult, // it has ended
    GiveUp, // cancel it
};

struct WaitDecision
{
    WaitStep step = WaitStep::AskAt;
    Instant at{}; // for AskAt; never before now

    bool operator==(const WaitDecision &) const = default;
};

// What to do about an accepted job after what was seen of it until now.
WaitDecision decide(const JobLife &life, Instant now, const Pace &pace = {}, const Patience &patience = {});

} // namespace jobwatch
