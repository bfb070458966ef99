#include "core/monitor/engine.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

// Jobs of users: servers that tell of them are asked, and each is booked as evidence.
namespace jobwatch {

namespace {

constexpr Span jobsEvery = 10s;
constexpr Span retryAfter =
    60s; // from the second failure in a row; the first may be the moment of a rotation
constexpr Span forgottenAfter = 24h * 30; // a runner of which nothing was heard for so long is gone

bool isConfigured(const ServerDefinition &server, const RunnerKey &key)
{
    for (const ServiceDefinition &service : server.services) {
        for (const TestDefinition &test : service.tests) {
            if (service.id == key.service && test.runner == key.runner)
                return true;
        }
    }
    return false;
}

bool wasHeardOf(const PerStage<StageState> &stages, Instant since)
{
    return std::any_of(stages.begin(), stages.end(), [since](const StageState &state) {
        return state.lastEvidence && *state.lastEvidence >= since;
    });
}

// The runner that stands for a service of which no runner is known is not needed any more.
void dropStandIns(std::set<RunnerKey> &keys, const std::set<RunnerKey> &seen, const ServerDefinition &server)
{
    for (const RunnerKey &key : seen) {
        const RunnerKey standIn{key.server, key.service, TestDefinition{}.runner};
        if (!seen.contains(standIn) && !isConfigured(server, standIn))
            keys.erase(standIn);
    }
}

} // namespace

QString jobsPositionName(const ServerId &server)
{
    return QStringLiteral("feed/") + server.value;
}

void Engine::beginJobs(ServerWatch &server, Instant now)
{
    server.fetchingJobs = false; // an answer of the old connector never comes
    server.jobsFailures = 0;
    server.nextJobs = tellsOfJobs(server.definition.kind) ? std::optional(now) : std::nullopt;
}

void Engine::fetchDueJobs(Instant now)
{
    for (auto &[id, server] : m_servers) {
        if (server.fetchingJobs || !server.nextJobs || *server.nextJobs > now)
            continue;
        server.fetchingJobs = true;
        m_actions.append(FetchJobs{id, server.jobsPosition});
    }
}

void Engine::on(const JobsArrived &event, Instant now)
{
    const auto found = m_servers.find(event.server);
    if (found == m_servers.end() || !found->second.fetchingJobs)
        return;
    ServerWatch &server = found->second;
    server.fetchingJobs = false;
    if (event.read) {
        jobsSucceeded(server, *event.read, now);
        return;
    }
    server.nextJobs = now + (server.jobsFailures++ == 0 ? jobsEvery : retryAfter);
    contactFailed(server, event.read.error(), now);
}

void Engine::jobsSucceeded(ServerWatch &server, const JobsRead &read, Instant now)
{
    if (std::exchange(server.jobsFailures, 0) > 0)
        server.nextFetch = now; // the inventory tells that all is well again
    server.inventory.remarks = read.remarks;
    server.lastContact = now;
    server.nextJobs = read.more ? now : now + jobsEvery;
    const size_t known = m_runners.size();
    for (const Evidence &evidence : read.jobs) {
        if (!m_runners.contains(evidence.runner))
            schedule(watchFor(evidence.runner), now, now);
        book(evidence, now);
    }
    if (m_runners.size() != known)
        syncRunners(server, now);
    if (server.jobsPosition != read.position) {
        server.jobsPosition = read.position;
        m_actions.append(KeepValue{jobsPositionName(server.definition.name), read.position});
    }
}

// Booked as if the server itself had told of it. Of a server that does not tell of jobs, only the runners
// that it has are known to anybody.
void Engine::on(const EvidenceGiven &event, Instant now)
{
    const qsizetype before = m_actions.size();
    for (const Evidence &evidence : event.jobs) {
        const auto found = m_servers.find(evidence.runner.server);
        const bool isKnown = m_runners.contains(evidence.runner);
        if (found == m_servers.end() || (!isKnown && !tellsOfJobs(found->second.definition.kind))) {
            refuse(evidence.runner, event.who,
                   QCoreApplication::translate("Engine", "No such service and runner are watched."), now);
            continue;
        }
        if (!isKnown) {
            schedule(watchFor(evidence.runner), now, now);
            book(evidence, now);
            syncRunners(found->second, now);
        } else {
            book(evidence, now);
        }
    }
    for (qsizetype i = before; i < m_actions.size(); ++i) {
        auto *tell = std::get_if<Tell>(&m_actions[i]);
        if (tell && tell->event.kind == HistoryKind::EvidenceArrived)
            tell->event.who = event.who;
    }
}

// A server whose jobs cannot be read is not well because its inventory can.
void Engine::inventoryWithoutJobs(ServerWatch &server, const Inventory &inventory, Instant now)
{
    server.inventory = inventory;
    server.inventoryKnown = true;
    server.nextFetch = now + retryAfter;
}

// Runners that jobs told of need not be in the configuration.
void Engine::addSeenRunners(std::set<RunnerKey> &keys, const ServerDefinition &server, Instant now) const
{
    if (!tellsOfJobs(server.kind))
        return;
    const Instant since = now - forgottenAfter;
    std::set<RunnerKey> seen;
    for (const auto &[key, watch] : m_runners) {
        // What is believed is adopted later than what was found.
        const bool isHeardOf = wasHeardOf(watch.found, since) || wasHeardOf(watch.record.stages, since);
        if (key.server == server.name && isHeardOf)
            seen.insert(key);
    }
    for (const RunnerRecord &record : m_restored) {
        if (record.key.server == server.name && wasHeardOf(record.stages, since))
            seen.insert(record.key);
    }
    keys.insert(seen.begin(), seen.end());
    dropStandIns(keys, seen, server);
}

} // namespace jobwatch
