#include "core/domain/belief/likelihood.h"

#include <cmath>

namespace jobwatch {

PerHealth<double> failureChances(BeliefCell cell, JobKind job, double okFails,
                                 const BeliefParameters &parameters)
{
    PerHealth<double> chances;
    // In the shallow part only the smoke test has bad luck: for other jobs the deep part stands for both.
    const bool lucky = cell == BeliefCell::ShallowExecution && job != JobKind::SmokeTest;
    chances[Health::Ok] = lucky ? 0 : okFails;
    chances[Health::Degraded] = parameters.failsWhenDegraded;
    chances[Health::Down] = parameters.failsWhenDown;
    chances[Health::UsersFail] = job == JobKind::User ? parameters.failsWhenUsersFail : chances[Health::Ok];
    const bool testIsBroken = job == JobKind::SmokeTest || (job == JobKind::FullTest && !lucky);
    chances[Health::TestBroken] = testIsBroken ? parameters.failsWhenDown : chances[Health::Ok];
    return chances;
}

PerHealth<double> warningChances(BeliefCell cell, JobKind job, const BeliefParameters &parameters)
{
    const double okWarns = job == JobKind::User ? parameters.userFailsWhenOk : parameters.testFailsWhenOk;
    PerHealth<double> chances{{okWarns, okWarns, okWarns, okWarns, okWarns}};
    chances[Health::Degraded] = parameters.warnsWhenDegraded;
    chances[Health::Down] = parameters.warnsWhenDown;
    if (job != JobKind::User && cell != BeliefCell::ShallowExecution)
        chances[Health::TestBroken] = parameters.warnsWhenDown;
    return chances;
}

double failureChance(const PairBelief &pair, BeliefCell cell, const PerHealth<double> &chances,
                     const BeliefParameters &parameters)
{
    const double healthy = sharedHealthy(pair, cell);
    double leafFails = 0;
    for (const Health health : allHealths)
        leafFails += (*pair.leaf)[cell].p[health] * chances[health];
    return (1 - healthy) * parameters.failsWhenDown + healthy * leafFails;
}

Likelihood ofFailure(const PerHealth<double> &chances, const BeliefParameters &parameters)
{
    return {parameters.failsWhenDown, chances};
}

Likelihood ofSuccess(const PerHealth<double> &chances, const BeliefParameters &parameters)
{
    Likelihood likelihood{1 - parameters.failsWhenDown, {}};
    for (const Health health : allHealths)
        likelihood.leaf[health] = 1 - chances[health];
    return likelihood;
}

Likelihood tempered(Likelihood likelihood, double weight)
{
    if (weight == 1)
        return likelihood;
    likelihood.sharedBad = std::pow(likelihood.sharedBad, weight);
    for (double &chance : likelihood.leaf.values)
        chance = std::pow(chance, weight);
    return likelihood;
}

void update(const PairBelief &pair, BeliefCell cell, const Likelihood &likelihood, Instant now)
{
    LeafCell &leaf = (*pair.leaf)[cell];
    const double healthy = sharedHealthy(pair, cell);
    const double ifShared = (1 - healthy) * likelihood.sharedBad;
    double ifOwn = 0;
    for (const Health health : allHealths)
        ifOwn += leaf.p[health] * likelihood.leaf[health];
    const double total = ifShared + healthy * ifOwn;
    if (!(total > 0))
        return; // an impossible outcome teaches nothing

    for (const Health health : allHealths)
        leaf.p[health] *= (ifShared + healthy * likelihood.leaf[health]) / total;
    normalise(leaf.p);
    noteCrossing(leaf, now);

    for (SharedCells *node : pair.shared) {
        SharedCell &shared = (*node)[cell];
        const bool wasBad = shared.isBad();
        shared.bad = clampedProbability(shared.bad * likelihood.sharedBad / total);
        if (shared.isBad() && !wasBad)
            shared.badSince = now;
    }
}

} // namespace jobwatch
