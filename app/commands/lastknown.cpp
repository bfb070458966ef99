#include "app/commands/lastknown.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

using Records = std::map<RunnerKey, RunnerRecord>;

// As the monitor would say it on the next start.
NextTestWhy nextTestWhy(const RunnerState &state, bool isTested)
{
    if (!isTested)
        return NextTestWhy::NotTested;
    if (state.pause)
        return NextTestWhy::Paused;
    switch (state.policy.kind) {
    case PolicyKind::Never:
        return NextTestWhy::NeverByPolicy;
    case PolicyKind::Adaptive:
        return NextTestWhy::ByDoubt;
    case PolicyKind::Fixed:
        break;
    }
    if (isTestProblem(state.testProblem) && state.testProblem != Cause::ResultsNotDownloadable)
        return NextTestWhy::Misconfigured;
    return state.lastTest ? NextTestWhy::Interval : NextTestWhy::FirstTest;
}

RunnerState runnerState(const RunnerRecord &record, const TestPolicy &configured, bool isTested)
{
    RunnerState state;
    state.key = record.key;
    state.stages = record.stages;
    state.status = runnerStatus(record.stages);
    state.decisiveStage = decisiveStage(record.stages);
    for (const StageState &stage : record.stages) {
        state.lastEvidence = std::max(state.lastEvidence, stage.lastEvidence);
        state.since = std::max(state.since, stage.status == state.status ? stage.since : std::nullopt);
    }
    state.lastTest = record.lastTest;
    state.policy = record.policy.value_or(configured);
    if (record.lastTest && !record.pause && state.policy.kind == PolicyKind::Fixed)
        state.nextTest = *record.lastTest + state.policy.every;
    state.pause = record.pause;
    state.testProblem = record.testProblem;
    state.testProblemText = record.testProblemText;
    state.nextTestWhy = nextTestWhy(state, isTested);
    return state;
}

bool isTested(const ServerDefinition &server, const RunnerKey &runner)
{
    for (const ServiceDefinition &service : server.services) {
        for (const TestDefinition &test : service.tests) {
            if (service.id == runner.service && test.runner == runner.runner)
                return true;
        }
    }
    return false;
}

// The runners that a configured server has: those its tests name, and those that other evidence is about
// where no test names any.
std::set<RunnerKey> runnersOf(const ServerDefinition &server, const Records &records)
{
    std::set<RunnerKey> keys;
    std::set<ServiceId> tested;
    for (const ServiceDefinition &service : server.services) {
        for (const TestDefinition &test : service.tests) {
            keys.insert(RunnerKey{server.name, service.id, test.runner});
            tested.insert(service.id);
        }
        if (service.tests.isEmpty())
            keys.insert(RunnerKey{server.name, service.id, TestDefinition{}.runner});
    }
    for (const auto &[key, record] : records) {
        if (key.server == server.name && !tested.contains(key.service))
            keys.insert(key);
    }
    return keys;
}

ServerState serverState(const ServerDefinition &server, const std::set<RunnerKey> &keys,
                        const Records &records)
{
    ServerState state;
    state.name = server.name;
    state.kind = server.kind;
    state.url = server.url;
    state.budget = server.budget;
    for (const RunnerKey &key : keys) {
        if (state.services.isEmpty() || state.services.last().id != key.service) {
            ServiceState service;
            service.id = key.service;
            service.name = key.service.value;
            state.services.append(service);
        }
        const auto found = records.find(key);
        RunnerRecord record = found == records.end() ? RunnerRecord{} : found->second;
        record.key = key;
        state.services.last().runners.append(
            runnerState(record, policyFor(server, key), isTested(server, key)));
    }
    for (ServiceState &service : state.services)
        service.status = serviceStatus(service.runners);
    state.status = serverStatus(state.services);
    return state;
}

QList<ServerState> recordedServers(const Records &records)
{
    std::map<ServerId, std::set<RunnerKey>> keys;
    for (const auto &[key, record] : records)
        keys[key.server].insert(key);
    QList<ServerState> states;
    for (const auto &[name, runners] : keys) {
        ServerDefinition server;
        server.name = name;
        states.append(serverState(server, runners, records));
    }
    return states;
}

} // namespace

QList<ServerState> lastKnown(const std::optional<QList<ServerDefinition>> &servers,
                             const QList<RunnerRecord> &records)
{
    Records byKey;
    for (const RunnerRecord &record : records)
        byKey.insert_or_assign(record.key, record);
    if (!servers)
        return recordedServers(byKey);
    QList<ServerState> states;
    for (const ServerDefinition &server : *servers)
        states.append(serverState(server, runnersOf(server, byKey), byKey));
    return states;
}

Status serversStatus(const QList<ServerState> &servers)
{
    QList<Status> statuses;
    for (const ServerState &server : servers)
        statuses.append(server.status);
    return worst(statuses);
}

std::optional<QList<ServerState>> partOf(const QList<ServerState> &servers, const QString &operand)
{
    for (const ServerState &server : servers) {
        if (operand == server.name.value)
            return QList{server};
    }
    // Names may hold a slash themselves, so all names are tried.
    for (const ServerState &server : servers) {
        for (const ServiceState &service : server.services) {
            if (operand != server.name.value + '/'_L1 + service.id.value)
                continue;
            ServerState part = server;
            part.services = {service};
            part.status = service.status;
            return QList{part};
        }
    }
    return {};
}

} // namespace jobwatch
