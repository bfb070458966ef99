#pragma once

#include <deque>

#include "core/domain/server.h"
#include "core/domain/timer.h"

namespace jobwatch {

// A call of a timer's endpoint that is on its way.
struct RunningCall
{
    quint64 number = 0;
    quint64 generation = 0; // of the breaker when it began
    bool probe = false;
    Instant since{};
};

struct RunMark
{
    Instant at{};
    bool passed = false;
};

// Everything that is held about one timer.
struct TimerWatch
{
    TimerRecord record{};
    std::optional<RequestTimer> request{};
    std::optional<ReportedTimer> reported{};
    std::optional<RunnerKey> runner{}; // of a test timer
    TimerSchedule schedule{};
    Span interval{}; // between two runs by the schedule
    Span leastWait{}; // between two probes; of a test timer
    Span shortest{}; // its usual value …
    Span backOff{}; // … and after failures that slow the server down
    BreakerRules rules{};
    Instant firstSeen{};
    std::optional<Instant> enabledAt{}; // by us, or seen to be: since then a run is expected
    std::optional<Instant> due{}; // of a request timer by its schedule
    std::optional<RunningCall> running{};
    std::optional<quint64> changing{}; // number of the change on the server that is on its way
    bool notFiring = false;
    std::deque<RunMark> lastDay{};
    quint64 entry = 0; // of the heap; older ones are stale
};

// What is held about the timers of one server.
struct TimerServer
{
    ServerDefinition definition{};
    bool lists = false;
    bool fetching = false;
    bool discards = false; // a change came in between: the listing that is on its way is stale
    std::optional<Instant> nextFetch{};
    std::optional<Error> trouble{}; // of the last listing
    bool fetchingRuns = false;
    std::optional<Instant> nextRuns{}; // nothing: it does not tell of runs
    std::optional<QByteArray> position{};
    QList<QString> remarks{};
};

} // namespace jobwatch
