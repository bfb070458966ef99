#include "core/monitor/engine.h"

using namespace std::chrono_literals;

// Servers: what they offer, whether they answer, and whether it is our own network that is silent.
namespace jobwatch {

namespace {

// Slivka's own tests change its reported status every five minutes at most, and each reading of the
// catalogue costs its database one aggregation over all history.
constexpr Span inventoryEvery = 60s;
constexpr Span firstRetry = 5s;
constexpr Span longestRetry = 60s;
constexpr int failuresUntilDown = 2; // one lost packet is no incident
constexpr Span networkCheckEvery = 10s;

Span retryAfter(int failures)
{
    Span wait = firstRetry;
    for (int i = 1; i < failures && wait < longestRetry; ++i)
        wait *= 2;
    return std::min(wait, longestRetry);
}

} // namespace

void Engine::on(const ServerSet &event, Instant now)
{
    const ServerId id = event.server.name;
    ServerWatch &server = m_servers[id];
    if (!m_order.contains(id)) {
        m_order.append(id);
        server.bucket = fullBucket(event.server.budget, now);
    }
    const bool elsewhere =
        server.definition.url != event.server.url || server.definition.path != event.server.path;
    server.definition = event.server;
    server.fetching = false; // an answer of the old connector never comes
    server.running = 0;
    forgetTrials(id);
    server.queue.clear();
    for (auto &[key, watch] : m_runners) {
        if (key.server != id)
            continue;
        watch.running.reset();
        for (const TestKind kind : {TestKind::Full, TestKind::Smoke})
            m_assessor.noteTestEnded(key, kind);
    }
    if (elsewhere) {
        server.inventory = {};
        server.inventoryKnown = false;
        server.contact = Contact::NotYet;
        server.contactError.reset();
        server.failuresInRow = 0;
    }
    server.nextFetch = now;
    beginJobs(server, now);
    m_actions.append(Connect{event.server});
    m_timers.setServer(event.server, now);
    plan(server);
    syncRunners(server, now);
}

void Engine::on(const ServerRemoved &event, Instant now)
{
    Q_UNUSED(now)
    if (m_servers.erase(event.server) == 0)
        return;
    m_order.removeAll(event.server);
    forgetTrials(event.server);
    m_assessor.removeServer(event.server);
    m_timers.removeServer(event.server);
    std::erase_if(m_runners, [&](const auto &entry) { return entry.first.server == event.server; });
    m_actions.append(Disconnect{event.server});
}

void Engine::on(const RefreshAsked &event, Instant now)
{
    m_timers.refresh(event.servers, now);
    for (auto &[id, server] : m_servers) {
        if (!event.servers.isEmpty() && !event.servers.contains(id))
            continue;
        server.nextFetch = now;
        if (server.nextJobs)
            server.nextJobs = now;
    }
}

void Engine::on(const InventoryArrived &event, Instant now)
{
    const auto found = m_servers.find(event.server);
    if (found == m_servers.end() || !found->second.fetching)
        return;
    ServerWatch &server = found->second;
    server.fetching = false;
    if (event.inventory && server.jobsFailures > 0)
        inventoryWithoutJobs(server, *event.inventory, now);
    else if (event.inventory)
        contactSucceeded(server, *event.inventory, now);
    else
        contactFailed(server, event.inventory.error(), now);
}

void Engine::contactSucceeded(ServerWatch &server, const Inventory &inventory, Instant now)
{
    const bool changed =
        !server.inventoryKnown || server.inventory.services.size() != inventory.services.size();
    const bool wasDown = server.contact == Contact::Unreachable;
    server.inventory = inventory;
    server.inventoryKnown = true;
    for (const ReportedService &service : inventory.services)
        m_assessor.observeReport(server.definition.name, service.id, service.reported, now);
    m_beliefChanged = true;
    server.failuresInRow = 0;
    server.contactError.reset();
    server.lastContact = now;
    server.nextFetch = now + inventoryEvery;
    if (server.contact != Contact::Reachable) {
        server.contact = Contact::Reachable;
        server.contactSince = now;
    }
    if (wasDown)
        tell(HistoryKind::ServerUp, Scope{server.definition.name, {}, {}}, now);
    if (m_offline && !isLocal(server.definition))
        on(NetworkChecked{true}, now);
    if (changed)
        syncRunners(server, now);
}

void Engine::contactFailed(ServerWatch &server, const Error &error, Instant now)
{
    ++server.failuresInRow;
    server.contactError = error;
    server.nextFetch = now + retryAfter(server.failuresInRow);
    askForNetworkIfSilent();
    if (server.failuresInRow < failuresUntilDown || server.contact == Contact::Unreachable
        || isFrozen(server))
        return;
    server.contact = Contact::Unreachable;
    server.contactSince = now;
    HistoryEvent event;
    event.reason = error.message;
    tell(HistoryKind::ServerDown, Scope{server.definition.name, {}, {}}, now, event);
}

void Engine::fetchDueInventories(Instant now)
{
    for (auto &[id, server] : m_servers) {
        if (server.fetching || !server.nextFetch || *server.nextFetch > now)
            continue;
        server.fetching = true;
        m_actions.append(FetchInventory{id});
    }
    if (m_nextNetworkCheck && *m_nextNetworkCheck <= now && !m_checkingNetwork) {
        m_checkingNetwork = true;
        m_nextNetworkCheck.reset();
        m_actions.append(CheckNetwork{});
    }
}

// Only when no server elsewhere answers can the fault be ours; then the computer's own network is looked at.
void Engine::askForNetworkIfSilent()
{
    bool anyElsewhere = false;
    for (const auto &[id, server] : m_servers) {
        if (isLocal(server.definition))
            continue;
        anyElsewhere = true;
        if (server.failuresInRow == 0)
            return;
    }
    if (anyElsewhere && !m_offline)
        askForNetwork();
}

void Engine::on(const NetworkChecked &event, Instant now)
{
    m_checkingNetwork = false;
    const bool wasOffline = m_offline;
    m_offline = !event.up;
    m_nextNetworkCheck = m_offline ? std::optional(now + networkCheckEvery) : std::nullopt;
    for (const auto &[id, server] : m_servers)
        plan(server);
    m_timers.networkIs(event.up, now);
    const QList<Evidence> doubtful = std::exchange(m_doubtful, {});
    if (m_offline) { // what failed meanwhile says nothing about the servers
        if (!wasOffline) {
            m_offlineSince = now;
            tell(HistoryKind::WentOffline, {}, now);
        }
        return;
    }
    if (wasOffline) {
        m_offlineSince.reset();
        tell(HistoryKind::CameOnline, {}, now);
        for (auto &[id, server] : m_servers) {
            if (!isLocal(server.definition))
                server.nextFetch = now;
        }
    }
    for (const Evidence &evidence : doubtful)
        book(evidence, now);
}

bool Engine::isFrozen(const ServerWatch &server) const
{
    return m_offline && !isLocal(server.definition);
}

} // namespace jobwatch
