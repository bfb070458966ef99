#pragma once

#include "core/domain/belief/pairbelief.h"

namespace jobwatch {

// How likely a job of this kind fails in this cell, for every health of the leaf. `okFails` is the chance
// that it fails although all is well: the user's fault, or bad luck.
PerHealth<double> failureChances(BeliefCell cell, JobKind job, double okFails,
                                 const BeliefParameters &parameters);

// The same for passing with a warning.
PerHealth<double> warningChances(BeliefCell cell, JobKind job, const BeliefParameters &parameters);

// The chance that such a job fails in this cell, by all that is believed.
double failureChance(const PairBelief &pair, BeliefCell cell, const PerHealth<double> &chances,
                     const BeliefParameters &parameters);

// How likely one outcome was: with a shared fault, and without one for every health of the leaf.
struct Likelihood
{
    double sharedBad = 1;
    PerHealth<double> leaf{{1, 1, 1, 1, 1}};
};

Likelihood ofFailure(const PerHealth<double> &chances, const BeliefParameters &parameters);
Likelihood ofSuccess(const PerHealth<double> &chances, const BeliefParameters &parameters);
Likelihood tempered(Likelihood likelihood, double weight);

// Bayes' rule over the three shared nodes and the leaf at once, so that they share the blame.
void update(const PairBelief &pair, BeliefCell cell, const Likelihood &likelihood, Instant now);

} // namespace jobwatch
