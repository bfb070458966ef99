#include "core/domain/belief/report.h"

#include <algorithm>

#include "core/domain/belief/likelihood.h"

namespace jobwatch {

ReportSymptom symptomOf(const ReportedStatus &reported)
{
    const QString message = reported.message.trimmed().toLower();
    if (message.isEmpty())
        return ReportSymptom::Unspecified;
    if (message == QLatin1String("timeout"))
        return ReportSymptom::Timeout;
    if (message.contains(QLatin1String("unsuccessful")))
        return ReportSymptom::Unsuccessful;
    if (message.contains(QLatin1String("removed from the scheduling system"))
        || message == QLatin1String("interrupted"))
        return ReportSymptom::Unspecified;
    return ReportSymptom::Contact; // the text of an error on submission or while polling
}

bool fits(ReportSymptom symptom, BeliefCell cell)
{
    switch (symptom) {
    case ReportSymptom::Unspecified:
        return true;
    case ReportSymptom::Contact:
        return cell == BeliefCell::Submission || cell == BeliefCell::Polling;
    case ReportSymptom::Timeout:
        return cell == BeliefCell::Startup;
    case ReportSymptom::Unsuccessful:
        break;
    }
    return cell == BeliefCell::Startup || stageOf(cell) == Stage::Execution;
}

namespace {

PerHealth<double> chancesOfTheServersTest(BeliefCell cell, const BeliefParameters &parameters)
{
    return failureChances(cell, JobKind::FullTest, parameters.testFailsWhenOk, parameters);
}

double failsIn(const PairBelief &pair, BeliefCell cell, const BeliefParameters &parameters)
{
    return failureChance(pair, cell, chancesOfTheServersTest(cell, parameters), parameters);
}

} // namespace

void observeGoodReport(const std::vector<PairBelief> &pairs, Instant now, const BeliefParameters &parameters)
{
    for (const PairBelief &pair : pairs) {
        for (const BeliefCell cell : allCells)
            update(pair, cell, ofSuccess(chancesOfTheServersTest(cell, parameters), parameters), now);
    }
}

void observeBadReport(const std::vector<PairBelief> &pairs, ReportSymptom symptom, Instant now,
                      const BeliefParameters &parameters)
{
    double allPass = 1;
    for (const PairBelief &pair : pairs) {
        for (const BeliefCell cell : allCells)
            allPass *= 1 - failsIn(pair, cell, parameters);
    }
    for (const PairBelief &pair : pairs) {
        for (const BeliefCell cell : allCells) {
            if (!fits(symptom, cell))
                continue;
            // The chance that all the others pass. Rounding must not make it more than certain.
            const double othersPass = std::clamp(allPass / (1 - failsIn(pair, cell, parameters)), 0.0, 1.0);
            Likelihood likelihood{1 - (1 - parameters.failsWhenDown) * othersPass,
                                  chancesOfTheServersTest(cell, parameters)};
            for (double &chance : likelihood.leaf.values)
                chance = 1 - (1 - chance) * othersPass;
            update(pair, cell, tempered(likelihood, parameters.reportWeight), now);
        }
    }
}

} // namespace jobwatch
