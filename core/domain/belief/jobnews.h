#pragma once

#include <optional>

#include "core/domain/belief/cells.h"
#include "core/domain/evidence.h"

namespace jobwatch {

// One job's evidence, read for the belief.
struct JobNews
{
    JobKind kind = JobKind::User;
    PerStage<Verdict> verdicts{}; // nothing is said after the first failure
    bool userMayBeAtFault = false; // a user's job whose program failed with an exit code of its own
    double startAge = 0; // seconds since it was submitted
    double endAge = 0; // seconds since it ended, as far as the server told

    bool operator==(const JobNews &) const = default;
};

// Exit codes 126 and 127 belong to startup, whatever stage they were booked on. Nothing if the evidence says
// nothing about the stages: a test problem, or no stage reached.
std::optional<JobNews> jobNews(const Evidence &evidence);

} // namespace jobwatch
