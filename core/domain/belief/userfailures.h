#pragma once

#include <algorithm>

#include "core/domain/belief/beliefparameters.h"

namespace jobwatch {

// How often the users of one service cause failures themselves: learnt from their jobs, starting from a
// guess.
struct UserFailures
{
    double failed = 0;
    double jobs = 0;

    double rate() const { return jobs > 0 ? std::clamp(failed / jobs, .005, .5) : .08; }
    bool operator==(const UserFailures &) const = default;
};

inline UserFailures presumedUserFailures(const BeliefParameters &parameters)
{
    return {parameters.userCausedRate * parameters.userCausedWeight, parameters.userCausedWeight};
}

// After a job counting for `weight`; old jobs fade so that habits may change.
inline UserFailures learnt(UserFailures before, double weight, bool userCaused)
{
    before.jobs += weight;
    before.failed += userCaused ? weight : 0;
    if (before.jobs > 400)
        return {before.failed / 2, before.jobs / 2};
    return before;
}

} // namespace jobwatch
