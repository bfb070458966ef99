#include "core/domain/belief/pairbelief.h"

namespace jobwatch {

namespace {

// The part of a node's faults that falls into one cell.
double shareOf(BeliefCell cell, double shallowShare)
{
    switch (cell) {
    case BeliefCell::ShallowExecution:
        return shallowShare / 4;
    case BeliefCell::DeepExecution:
        return (1 - shallowShare) / 4;
    case BeliefCell::Submission:
    case BeliefCell::Startup:
    case BeliefCell::Polling:
        break;
    }
    return .25;
}

double faultsOf(SharedScope scope, const BeliefParameters &parameters)
{
    switch (scope) {
    case SharedScope::Server:
        return parameters.serverFaults;
    case SharedScope::Runner:
        return parameters.runnerFaults;
    case SharedScope::Service:
        break;
    }
    return parameters.serviceFaults;
}

} // namespace

void setFaultRates(SharedCells &cells, SharedScope scope, bool hasSmokeTest,
                   const BeliefParameters &parameters)
{
    const double shallow = scope == SharedScope::Service && hasSmokeTest ? parameters.shallowShare : 0;
    for (const BeliefCell cell : allCells)
        cells[cell].faultRate = faultsOf(scope, parameters) * shareOf(cell, shallow);
}

void setFaultRates(LeafCells &cells, bool hasSmokeTest, const BeliefParameters &parameters)
{
    const double shallow = hasSmokeTest ? parameters.shallowShare : 0;
    for (const BeliefCell cell : allCells)
        cells[cell].faultRate = parameters.pairFaults * shareOf(cell, shallow);
}

SharedCells freshShared(SharedScope scope, bool hasSmokeTest, const BeliefParameters &parameters)
{
    SharedCells cells;
    setFaultRates(cells, scope, hasSmokeTest, parameters);
    for (SharedCell &cell : cells)
        cell.bad = clampedProbability(cell.faultRate > 0 ? parameters.firstDoubt : 0);
    return cells;
}

LeafCells freshLeaf(bool hasSmokeTest, const BeliefParameters &parameters)
{
    LeafCells cells;
    setFaultRates(cells, hasSmokeTest, parameters);
    for (const BeliefCell cell : allCells) {
        if (cells[cell].faultRate <= 0)
            continue;
        cells[cell].p = faultSplit(cell);
        for (double &share : cells[cell].p.values)
            share *= parameters.firstDoubt;
        cells[cell].p[Health::Ok] = 1 - parameters.firstDoubt;
    }
    return cells;
}

} // namespace jobwatch
