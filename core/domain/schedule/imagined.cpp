#include "core/domain/schedule/imagined.h"

#include "core/domain/belief/drift.h"
#include "core/domain/schedule/doubt.h"

namespace jobwatch {

namespace {

PairBelief beliefOf(Imagined &imagined)
{
    PairBelief belief;
    for (size_t i = 0; i < belief.shared.size(); ++i)
        belief.shared[i] = &imagined.nodes[i].belief;
    belief.leaf = &imagined.leaf;
    return belief;
}

} // namespace

Imagined imagine(const Watch &watch, const WatchedPair &pair)
{
    Imagined imagined;
    for (const SharedScope scope : allScopes)
        imagined.nodes[size_t(scope)] = nodeOf(watch, pair, scope);
    imagined.leaf = pair.belief;
    imagined.accounts = pair.accounts;
    imagined.secondsOk = pair.secondsOk;

    const RiskShares shares = riskShares(beliefOf(imagined), pair.judged.risk);
    for (size_t i = 0; i < imagined.nodes.size(); ++i) {
        for (const BeliefCell cell : allCells) {
            const double own = shares.shared[i][cell];
            const double all = imagined.nodes[i].accounts[cell].rate;
            imagined.others[i][cell] = own > 0 ? std::clamp(all / own, 1.0, 1e4) : 1;
        }
    }
    return imagined;
}

void advance(Imagined &imagined, double seconds, Instant now, const ScheduleParameters &parameters)
{
    for (SharedNode &node : imagined.nodes) {
        for (SharedCell &cell : node.belief)
            drift(cell, seconds, now, parameters.belief);
    }
    for (const BeliefCell cell : allCells)
        drift(cell, imagined.leaf[cell], imagined.secondsOk, seconds, now, parameters.belief);

    const PairBelief belief = beliefOf(imagined);
    const RiskShares shares = riskShares(belief, judge(outlookOf(belief)).risk);
    for (const BeliefCell cell : allCells) {
        for (size_t i = 0; i < imagined.nodes.size(); ++i) {
            Account &account = imagined.nodes[i].accounts[cell];
            account.incoming = shares.shared[i][cell] * imagined.others[i][cell];
            settle(account, seconds, now);
        }
        imagined.accounts[cell].incoming = shares.own[cell];
        settle(imagined.accounts[cell], seconds, now);
    }
}

double clearedBy(const Imagined &imagined, TestKind kind)
{
    double doubt = 0;
    for (const BeliefCell cell : allCells) {
        if (!meets(jobKindOf(kind), cell))
            continue;
        doubt += imagined.accounts[cell].doubt;
        for (const SharedNode &node : imagined.nodes)
            doubt += node.accounts[cell].doubt;
    }
    return doubt;
}

} // namespace jobwatch
