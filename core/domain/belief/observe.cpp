#include "core/domain/belief/observe.h"

#include "core/domain/belief/likelihood.h"

namespace jobwatch {

namespace {

double okFails(BeliefCell cell, const JobNews &news, const ObservedJob &job,
               const BeliefParameters &parameters)
{
    if (news.kind != JobKind::User)
        return parameters.testFailsWhenOk;
    const bool failed = news.verdicts[stageOf(cell)] == Verdict::Failed;
    const bool usersOwn = stageOf(cell) == Stage::Execution && (!failed || news.userMayBeAtFault);
    return usersOwn ? job.userCausedRate : parameters.userFailsWhenOk;
}

bool isOldNews(BeliefCell cell, const JobNews &news, const BeliefParameters &parameters)
{
    const bool early = cell == BeliefCell::Submission || cell == BeliefCell::Startup;
    return (early ? news.startAge : news.endAge) > parameters.oldNews;
}

// A job that failed somewhere in execution: each of the two cells is blamed only as far as the other one
// does not explain the failure already.
void observeExecutionFailure(const PairBelief &pair, const JobNews &news, const ObservedJob &job, Instant now,
                             const BeliefParameters &parameters)
{
    const auto chancesIn = [&](BeliefCell cell) {
        return failureChances(cell, news.kind, okFails(cell, news, job, parameters), parameters);
    };
    const double shallowFails = failureChance(pair, BeliefCell::ShallowExecution,
                                              chancesIn(BeliefCell::ShallowExecution), parameters);
    const double deepFails =
        failureChance(pair, BeliefCell::DeepExecution, chancesIn(BeliefCell::DeepExecution), parameters);

    const auto blame = [&](BeliefCell cell, double otherFails) {
        Likelihood likelihood = ofFailure(chancesIn(cell), parameters);
        for (double &chance : likelihood.leaf.values)
            chance = 1 - (1 - chance) * (1 - otherFails);
        likelihood.sharedBad = 1 - (1 - likelihood.sharedBad) * (1 - otherFails);
        update(pair, cell, tempered(likelihood, job.weight), now);
    };
    blame(BeliefCell::ShallowExecution, deepFails);
    blame(BeliefCell::DeepExecution, shallowFails);
}

void observeWarning(const PairBelief &pair, BeliefCell cell, const JobNews &news, Instant now,
                    const BeliefParameters &parameters)
{
    const Likelihood likelihood{parameters.warnsWhenDown, warningChances(cell, news.kind, parameters)};
    update(pair, cell, likelihood, now);
}

void observeCell(const PairBelief &pair, BeliefCell cell, const JobNews &news, const ObservedJob &job,
                 Instant now, const BeliefParameters &parameters)
{
    const PerHealth<double> chances =
        failureChances(cell, news.kind, okFails(cell, news, job, parameters), parameters);
    switch (news.verdicts[stageOf(cell)]) {
    case Verdict::NotReached:
        return;
    case Verdict::Passed:
        if (!isOldNews(cell, news, parameters))
            update(pair, cell, ofSuccess(chances, parameters), now);
        return;
    case Verdict::Warned:
        observeWarning(pair, cell, news, now, parameters);
        return;
    case Verdict::Failed:
        update(pair, cell, ofFailure(chances, parameters), now);
        return;
    }
}

} // namespace

void observe(const PairBelief &pair, const JobNews &news, const ObservedJob &job, Instant now,
             const BeliefParameters &parameters)
{
    const bool failedInEither =
        news.verdicts[Stage::Execution] == Verdict::Failed && news.kind != JobKind::SmokeTest;
    for (const BeliefCell cell : allCells) {
        if (!meets(news.kind, cell))
            continue;
        if (failedInEither && cell == BeliefCell::ShallowExecution)
            observeExecutionFailure(pair, news, job, now, parameters);
        else if (!failedInEither || stageOf(cell) != Stage::Execution)
            observeCell(pair, cell, news, job, now, parameters);
    }
}

double executionOk(const PairBelief &pair)
{
    double ok = 1;
    for (const BeliefCell cell : {BeliefCell::ShallowExecution, BeliefCell::DeepExecution}) {
        const PerHealth<double> &p = (*pair.leaf)[cell].p;
        ok *= sharedHealthy(pair, cell) * (p[Health::Ok] + p[Health::TestBroken]);
    }
    return ok;
}

} // namespace jobwatch
