#pragma once

#include "core/connector/joblife.h"
#include "core/domain/evidence.h"

namespace jobwatch {

namespace slivka {

using namespace std::chrono_literals;

// The server's scheduler looks at new jobs every second, and retries a refused submission for 17 minutes.
inline constexpr Span pendingFails = 10s; // longer: the scheduler does not run
inline constexpr Span acceptedWarns = 5s; // longer: the queueing system refuses, the server retries
inline constexpr Span acceptedFails = 60s;
inline constexpr Span statusChecksGiveUp = 1000s; // ten failed checks, 1022 s apart in sum
inline constexpr qsizetype stderrTailLimit = 4096;

} // namespace slivka

// What the life of a test job on a Slivka server says about the four stages.
// queueWait: from our submission until RUNNING was first seen (an upper bound; nothing if it never was).
// runTime: from RUNNING first seen, else from the last state of waiting (an upper bound), until the server's
// completion time where its clock agrees with ours, else until the end was seen. Both as coarse as polling.
Evidence classifySlivka(const JobLife &life);

} // namespace jobwatch
