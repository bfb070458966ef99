#pragma once

#include "core/base/time.h"
#include "core/domain/belief/beliefparameters.h"

namespace jobwatch {

// How doubt becomes tests. Plain numbers are seconds.
struct ScheduleParameters
{
    BeliefParameters belief{};
    double jobCost = 1; // CPU seconds that handling any job costs a server, however small the job
    double coverLongest = 120; // a test in flight stops new doubt about what it will tell, ...
    double coverBase = 30; // ... for this long ...
    double coverPerDuration = 2; // ... and this much of its expected duration
    double mostBooked = 300; // of doubt in one tick: a night asleep must not end in a burst of tests
    double guardSpacing = 600; // between smoke tests of what cannot start, on servers that back off on errors
    double problemSpacing = 3600; // after a test that could not be run as it is defined
    Span tick = std::chrono::seconds(60);
    Span confirmAfter = std::chrono::seconds(1); // an extra tick after a failure
    Span hold = Span(0); // a status leaves "ok" only after the belief did so for this long
    double certainlyDown = .97; // ... unless it is as certain as this

    bool operator==(const ScheduleParameters &) const = default;
};

} // namespace jobwatch
