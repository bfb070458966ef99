#pragma once

#include <QList>

#include "core/base/time.h"

namespace jobwatch {

// How a demo runner treats the jobs that are submitted to it.
enum class Behaviour {
    Works,
    CommandMissing, // exit 127
    NotExecutable, // exit 126
    ProgramFails, // exit 1
    Slow, // runs for much longer than usual
    QueueStuck, // nobody takes jobs from the queue
    SubmissionRefused, // POST answers 500
    QueueRefuses, // the queueing system takes no job; the server retries
    Rejects, // the selector takes no input
    JobLost, // the queue forgets the job
    PollingBroken, // GET of the job answers 500
};

// From this moment of the cycle on, until the next phase.
struct Phase
{
    Span from{};
    Behaviour behaviour = Behaviour::Works;

    bool operator==(const Phase &) const = default;
};

// What goes wrong when, over and over again. Without phases everything works.
struct Plan
{
    Span cycle = std::chrono::minutes(10);
    QList<Phase> phases{}; // by time, all before the end of the cycle

    bool operator==(const Plan &) const = default;
};

// Everything worked before the start and until the first phase of a cycle.
Behaviour behaviourAt(const Plan &plan, Span sinceStart);

// How long until the plan leaves the behaviour that it has at this time; the cycle at most.
Span untilChange(const Plan &plan, Span sinceStart);

} // namespace jobwatch
