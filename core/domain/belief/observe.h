#pragma once

#include "core/domain/belief/jobnews.h"
#include "core/domain/belief/pairbelief.h"

namespace jobwatch {

struct ObservedJob
{
    double userCausedRate = .08; // learnt for this service
    double weight = 1; // of a failure in execution that may be the user's own
};

// Believes one job: the stages before the failed one succeeded, the failed one failed, later ones say
// nothing. One stage's success never speaks for another stage.
void observe(const PairBelief &pair, const JobNews &news, const ObservedJob &job, Instant now,
             const BeliefParameters &parameters);

// The probability that execution, shallow and deep, is in order.
double executionOk(const PairBelief &pair);

} // namespace jobwatch
