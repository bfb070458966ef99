#include "core/domain/schedule/watch.h"

#include <cmath>
#include <limits>

namespace jobwatch {

namespace {

// Spreads equal pairs between .9 and 1.1, the same at every start: tests must not march in step.
double jitterOf(const RunnerKey &key)
{
    quint32 hash = 2166136261u;
    for (const QString &part : {key.server.value, key.service.value, key.runner.value}) {
        for (const QChar c : part + QLatin1Char('/'))
            hash = (hash ^ c.unicode()) * 16777619u;
    }
    hash ^= hash >> 16;
    hash *= 0x85ebca6bu;
    hash ^= hash >> 13;
    return .9 + .2 * double(hash) / 4294967296.0;
}

int runnerAt(Watch &watch, const RunnerKey &key)
{
    const RunnerKey which{key.server, {}, key.runner};
    if (const auto found = watch.runnerIndex.constFind(which); found != watch.runnerIndex.constEnd())
        return *found;
    const int index = int(watch.runners.size());
    WatchedRunner &runner = watch.runners.emplace_back();
    runner.server = key.server;
    runner.id = key.runner;
    runner.node.belief = freshShared(SharedScope::Runner, false, watch.parameters.belief);
    watch.runnerIndex.insert(which, index);
    return index;
}

int serviceAt(Watch &watch, const RunnerKey &key)
{
    const RunnerKey which{key.server, key.service, {}};
    if (const auto found = watch.serviceIndex.constFind(which); found != watch.serviceIndex.constEnd())
        return *found;
    const int index = int(watch.services.size());
    WatchedService &service = watch.services.emplace_back();
    service.server = key.server;
    service.id = key.service;
    service.node.belief = freshShared(SharedScope::Service, true, watch.parameters.belief);
    service.userFailures = presumedUserFailures(watch.parameters.belief);
    watch.serviceIndex.insert(which, index);
    return index;
}

} // namespace

int serverAt(Watch &watch, const ServerId &id)
{
    if (const auto found = watch.serverIndex.constFind(id); found != watch.serverIndex.constEnd())
        return *found;
    const int index = int(watch.servers.size());
    WatchedServer &server = watch.servers.emplace_back();
    server.id = id;
    server.node.belief = freshShared(SharedScope::Server, false, watch.parameters.belief);
    server.full.tokens = server.plan.full.burst;
    server.smoke.tokens = server.plan.smoke.burst;
    watch.serverIndex.insert(id, index);
    return index;
}

int pairAt(Watch &watch, const RunnerKey &key)
{
    if (const auto found = watch.pairIndex.constFind(key); found != watch.pairIndex.constEnd())
        return *found;
    const int index = int(watch.pairs.size());
    WatchedPair pair;
    pair.key = key;
    pair.server = serverAt(watch, key.server);
    pair.runner = runnerAt(watch, key);
    pair.service = serviceAt(watch, key);
    pair.jitter = jitterOf(key);
    pair.belief = freshLeaf(true, watch.parameters.belief);
    watch.pairs.push_back(pair);
    watch.pairIndex.insert(key, index);
    return index;
}

std::optional<int> findPair(const Watch &watch, const RunnerKey &key)
{
    const auto found = watch.pairIndex.constFind(key);
    if (found == watch.pairIndex.constEnd() || !watch.pairs[size_t(*found)].present)
        return {};
    return *found;
}

void relist(Watch &watch)
{
    for (WatchedServer &server : watch.servers)
        server.pairs.clear();
    for (WatchedRunner &runner : watch.runners)
        runner.pairs.clear();
    for (WatchedService &service : watch.services)
        service.pairs.clear();
    std::vector<bool> hasSmokeTest(watch.services.size(), false);
    for (size_t i = 0; i < watch.pairs.size(); ++i) {
        const WatchedPair &pair = watch.pairs[i];
        if (!pair.present)
            continue;
        watch.servers[size_t(pair.server)].pairs.push_back(int(i));
        watch.runners[size_t(pair.runner)].pairs.push_back(int(i));
        watch.services[size_t(pair.service)].pairs.push_back(int(i));
        if (pair.plan.hasSmokeTest)
            hasSmokeTest[size_t(pair.service)] = true;
    }
    const BeliefParameters &belief = watch.parameters.belief;
    for (size_t i = 0; i < watch.services.size(); ++i)
        setFaultRates(watch.services[i].node.belief, SharedScope::Service, hasSmokeTest[i], belief);
    for (WatchedPair &pair : watch.pairs)
        setFaultRates(pair.belief, hasSmokeTest[size_t(pair.service)], belief);
}

SharedNode &nodeOf(Watch &watch, const WatchedPair &pair, SharedScope scope)
{
    switch (scope) {
    case SharedScope::Server:
        return watch.servers[size_t(pair.server)].node;
    case SharedScope::Runner:
        return watch.runners[size_t(pair.runner)].node;
    case SharedScope::Service:
        break;
    }
    return watch.services[size_t(pair.service)].node;
}

const SharedNode &nodeOf(const Watch &watch, const WatchedPair &pair, SharedScope scope)
{
    return nodeOf(const_cast<Watch &>(watch), pair, scope);
}

const std::vector<int> &membersOf(const Watch &watch, const WatchedPair &pair, SharedScope scope)
{
    switch (scope) {
    case SharedScope::Server:
        return watch.servers[size_t(pair.server)].pairs;
    case SharedScope::Runner:
        return watch.runners[size_t(pair.runner)].pairs;
    case SharedScope::Service:
        break;
    }
    return watch.services[size_t(pair.service)].pairs;
}

PairBelief beliefOf(Watch &watch, WatchedPair &pair)
{
    PairBelief belief;
    for (const SharedScope scope : allScopes)
        belief.shared[size_t(scope)] = &nodeOf(watch, pair, scope).belief;
    belief.leaf = &pair.belief;
    return belief;
}

double secondsSince(const std::optional<Instant> &event, Instant now)
{
    return event ? secondsBetween(*event, now) : std::numeric_limits<double>::infinity();
}

TestCost costOf(const Watch &watch, const WatchedPair &pair, TestKind kind)
{
    const ServiceCosts &costs = watch.services[size_t(pair.service)].costs;
    return kind == TestKind::Full ? costs.full.value_or(pair.plan.full)
                                  : costs.smoke.value_or(pair.plan.smoke);
}

} // namespace jobwatch
