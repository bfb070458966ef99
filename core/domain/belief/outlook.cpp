#include "core/domain/belief/outlook.h"

#include <algorithm>

namespace jobwatch {

Outlook outlookOf(const PairBelief &pair, BeliefCell cell)
{
    const double healthy = sharedHealthy(pair, cell);
    const PerHealth<double> &p = (*pair.leaf)[cell].p;
    const double ok = healthy * (p[Health::Ok] + p[Health::TestBroken]);
    const double degraded = healthy * p[Health::Degraded];
    return {ok, degraded, std::max(0.0, 1 - ok - degraded)};
}

Outlook inSeries(const Outlook &first, const Outlook &then)
{
    const double ok = first.ok * then.ok;
    const double down = 1 - (1 - first.down) * (1 - then.down);
    return {ok, std::max(0.0, 1 - ok - down), down};
}

Outlook outlookOf(const PairBelief &pair, Stage stage)
{
    Outlook outlook;
    for (const BeliefCell cell : allCells) {
        if (stageOf(cell) == stage)
            outlook = inSeries(outlook, outlookOf(pair, cell));
    }
    return outlook;
}

Outlook outlookOf(const PairBelief &pair)
{
    Outlook outlook;
    for (const BeliefCell cell : allCells)
        outlook = inSeries(outlook, outlookOf(pair, cell));
    return outlook;
}

double expectedLoss(const Outlook &outlook, Status status)
{
    switch (status) {
    case Status::Ok:
        return .5 * outlook.degraded + outlook.down;
    case Status::Warning:
        return .5 * outlook.ok + .5 * outlook.down;
    case Status::Down:
        return outlook.ok + .5 * outlook.degraded;
    case Status::Unknown:
        break;
    }
    return .35;
}

StatusChoice judge(const Outlook &outlook)
{
    StatusChoice best{Status::Ok, expectedLoss(outlook, Status::Ok)};
    for (const Status status : {Status::Warning, Status::Down, Status::Unknown}) {
        const double loss = expectedLoss(outlook, status);
        if (loss < best.risk)
            best = {status, loss};
    }
    return best;
}

Suspicion mostSuspected(const PairBelief &pair)
{
    Suspicion most;
    for (const BeliefCell cell : allCells) {
        for (size_t i = 0; i < pair.shared.size(); ++i) {
            const double bad = (*pair.shared[i])[cell].bad;
            if (bad > most.probability)
                most = {cell, true, SharedScope(i), bad};
        }
        const PerHealth<double> &p = (*pair.leaf)[cell].p;
        const double bad = 1 - p[Health::Ok] - p[Health::TestBroken];
        if (bad > most.probability)
            most = {cell, false, SharedScope::Server, bad};
    }
    return most;
}

} // namespace jobwatch
