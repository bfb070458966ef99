#include "core/domain/schedule/grant.h"

#include "core/domain/schedule/doubt.h"
#include "core/domain/schedule/hearing.h"

namespace jobwatch {

namespace {

bool isGuarded(const Watch &watch, const WatchedPair &pair, Instant now)
{
    if (!watch.servers[size_t(pair.server)].plan.backsOffOnErrors || pair.displayed != Status::Down)
        return false;
    const bool cannotStart = pair.heard.failedAt && pair.heard.failedStage == Stage::Startup;
    return cannotStart && secondsSince(pair.smoke.started, now) < watch.parameters.guardSpacing;
}

bool isFarEnough(const TestTrack &track, Span shortest, Instant now)
{
    return !track.started || now - *track.started >= shortest;
}

struct Candidate
{
    int pair = -1;
    TestKind kind = TestKind::Full;
    double worth = 0;
};

// On equal worth the later one, so that the choice does not depend on anything but the order of the pairs.
void consider(Candidate &best, const Watch &watch, int index, TestKind kind, Instant now)
{
    const WatchedPair &pair = watch.pairs[size_t(index)];
    if (!isEligible(watch, pair, kind, now))
        return;
    const double value = worth(watch, pair, kind, now);
    if (value >= 1 && value >= best.worth)
        best = {index, kind, value};
}

Candidate bestOf(const Watch &watch, const WatchedServer &server, Instant now)
{
    const bool mayFull = mayTake(server.full, server.plan.full);
    const bool maySmoke = mayTake(server.smoke, server.plan.smoke);
    Candidate best;
    if (!mayFull && !maySmoke)
        return best;
    for (const int index : server.pairs) {
        if (mayFull)
            consider(best, watch, index, TestKind::Full, now);
        if (maySmoke)
            consider(best, watch, index, TestKind::Smoke, now);
    }
    return best;
}

} // namespace

bool isEligible(const Watch &watch, const WatchedPair &pair, TestKind kind, Instant now)
{
    if (pair.plan.testing != Testing::ByDoubt || now < pair.notBefore || pair.full.inFlight
        || pair.smoke.inFlight)
        return false;
    switch (kind) {
    case TestKind::Full:
        return pair.plan.hasFullTest && isFarEnough(pair.full, pair.plan.shortest, now);
    case TestKind::Smoke:
        break;
    }
    return pair.plan.hasSmokeTest && isFarEnough(pair.smoke, pair.plan.shortestSmoke, now)
        && !isGuarded(watch, pair, now);
}

bool isOverdue(const WatchedPair &pair, Instant now)
{
    const double longest = double(pair.plan.longest.count()) / 1000;
    return secondsSince(pair.lastDeep, now) >= longest && secondsSince(pair.full.started, now) >= longest / 4;
}

double worth(const Watch &watch, const WatchedPair &pair, TestKind kind, Instant now)
{
    const double cost = costOf(watch, pair, kind).cpuSeconds + watch.parameters.jobCost;
    const double price = std::max(1e-6, pair.plan.price);
    const double value = clearedBy(watch, pair, kind) / (price * cost * pair.jitter);
    return kind == TestKind::Full && isOverdue(pair, now) ? std::max(1.0, value) : value;
}

QList<TestDecision> grant(Watch &watch, Instant now)
{
    QList<TestDecision> decisions;
    for (const WatchedServer &server : watch.servers) {
        for (Candidate best = bestOf(watch, server, now); best.pair >= 0; best = bestOf(watch, server, now)) {
            WatchedPair &pair = watch.pairs[size_t(best.pair)];
            startTest(watch, pair, best.kind, now);
            decisions.append({pair.key, best.kind});
        }
    }
    return decisions;
}

} // namespace jobwatch
