#include "core/domain/schedule/doubt.h"

#include "core/domain/belief/drift.h"

namespace jobwatch {

namespace {

// Most in doubt at one half; certainty either way is no doubt.
double inDoubt(double probability)
{
    return std::min(probability, 1 - probability);
}

void drift(SharedNode &node, double seconds, Instant now, const BeliefParameters &parameters)
{
    for (SharedCell &cell : node.belief)
        drift(cell, seconds, now, parameters);
}

void settle(PerCell<Account> &accounts, double seconds, Instant now)
{
    for (Account &account : accounts)
        settle(account, seconds, now);
}

// With a hold time, "ok" stays until the belief preferred another status for that long.
bool isHeld(WatchedPair &pair, const ScheduleParameters &parameters, Instant now)
{
    const bool leaves = pair.displayed == Status::Ok && pair.judged.status != Status::Ok
        && pair.outlook.down < parameters.certainlyDown;
    if (!leaves || parameters.hold <= Span(0)) {
        pair.leftOk.reset();
        return false;
    }
    if (!pair.leftOk)
        pair.leftOk = now;
    return now < *pair.leftOk + parameters.hold;
}

} // namespace

void relax(Watch &watch, double seconds, Instant now)
{
    const BeliefParameters &parameters = watch.parameters.belief;
    for (WatchedServer &server : watch.servers)
        drift(server.node, seconds, now, parameters);
    for (WatchedRunner &runner : watch.runners)
        drift(runner.node, seconds, now, parameters);
    for (WatchedService &service : watch.services)
        drift(service.node, seconds, now, parameters);
    for (WatchedPair &pair : watch.pairs) {
        for (const BeliefCell cell : allCells)
            drift(cell, pair.belief[cell], pair.secondsOk, seconds, now, parameters);
    }
}

void judge(Watch &watch, WatchedPair &pair, Instant now)
{
    pair.outlook = outlookOf(beliefOf(watch, pair));
    pair.judged = judge(pair.outlook);
    if (isHeld(pair, watch.parameters, now))
        return;
    pair.leftOk.reset();
    pair.displayed = pair.judged.status;
}

void judgeServer(Watch &watch, int server, Instant now)
{
    for (const int index : watch.servers[size_t(server)].pairs)
        judge(watch, watch.pairs[size_t(index)], now);
}

void judgeAll(Watch &watch, Instant now)
{
    for (WatchedPair &pair : watch.pairs) {
        if (pair.present)
            judge(watch, pair, now);
    }
}

RiskShares riskShares(const PairBelief &pair, double risk)
{
    RiskShares shares;
    double sum = 0;
    for (const BeliefCell cell : allCells) {
        for (size_t i = 0; i < pair.shared.size(); ++i)
            sum += shares.shared[i][cell] = inDoubt((*pair.shared[i])[cell].bad);
        const PerHealth<double> &p = (*pair.leaf)[cell].p;
        sum += shares.own[cell] = inDoubt(p[Health::Down] + p[Health::Degraded] / 2);
        shares.untestable += inDoubt(p[Health::UsersFail]) + inDoubt(p[Health::TestBroken]);
    }
    sum += shares.untestable;
    const double factor = sum > 0 ? risk / sum : 0;
    for (const BeliefCell cell : allCells) {
        for (PerCell<double> &node : shares.shared)
            node[cell] *= factor;
        shares.own[cell] *= factor;
    }
    shares.untestable *= factor;
    return shares;
}

void book(Watch &watch, double seconds, Instant now)
{
    for (WatchedPair &pair : watch.pairs) {
        if (!pair.present || pair.plan.testing == Testing::Paused)
            continue;
        const RiskShares shares = riskShares(beliefOf(watch, pair), pair.judged.risk);
        for (const SharedScope scope : allScopes) {
            PerCell<Account> &accounts = nodeOf(watch, pair, scope).accounts;
            for (const BeliefCell cell : allCells)
                accounts[cell].incoming += shares.shared[size_t(scope)][cell];
        }
        for (const BeliefCell cell : allCells)
            pair.accounts[cell].incoming = shares.own[cell];
    }
    for (WatchedServer &server : watch.servers)
        settle(server.node.accounts, seconds, now);
    for (WatchedRunner &runner : watch.runners)
        settle(runner.node.accounts, seconds, now);
    for (WatchedService &service : watch.services)
        settle(service.node.accounts, seconds, now);
    for (WatchedPair &pair : watch.pairs)
        settle(pair.accounts, seconds, now);
}

double clearedBy(const Watch &watch, const WatchedPair &pair, TestKind kind)
{
    double doubt = 0;
    for (const BeliefCell cell : allCells) {
        if (!meets(jobKindOf(kind), cell))
            continue;
        doubt += pair.accounts[cell].doubt;
        for (const SharedScope scope : allScopes)
            doubt += nodeOf(watch, pair, scope).accounts[cell].doubt;
    }
    return doubt;
}

} // namespace jobwatch
