#include "core/monitor/engine.h"

#include <utility>

namespace jobwatch {

namespace {

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace

bool isLocal(const ServerDefinition &server)
{
    if (server.commands)
        return server.commands->ssh.isEmpty(); // a host of the cluster itself
    const QString host = server.url.host();
    return !server.path.isEmpty() || host == QLatin1StringView("localhost")
        || host == QLatin1StringView("::1") || host.startsWith(QLatin1StringView("127."));
}

QList<Action> Engine::handle(const Event &event, Instant now)
{
    noticeClock(now);
    const auto dispatch = [&](const auto &content) {
        if constexpr (requires { on(content, now); })
            on(content, now);
        else
            m_timers.on(content, now);
    };
    std::visit(dispatch, event);
    popDue(now);
    fetchDueInventories(now);
    fetchDueJobs(now);
    m_timers.tick(now);
    startWaiting(now);
    tickDoubt(now);
    adoptBeliefs(now);
    if (m_timers.wantsNetworkCheck())
        askForNetwork();
    return std::exchange(m_actions, {});
}

std::optional<Instant> Engine::wakeAt() const
{
    std::optional<Instant> at = m_nextNetworkCheck;
    if (!m_due.empty())
        at = earlier(at, m_due.top().at);
    at = earlier(at, m_timers.wakeAt());
    at = earlier(at, mutedUntil());
    if (m_assessor.testsByDoubt())
        at = earlier(at, m_assessor.wakeAt());
    for (const auto &[id, server] : m_servers) {
        if (!server.fetching)
            at = earlier(at, server.nextFetch);
        if (!server.fetchingJobs)
            at = earlier(at, server.nextJobs);
        const bool waits = !server.queue.empty() && server.running < server.definition.budget.concurrent;
        if (waits && !isFrozen(server))
            at = earlier(at, tokenAt(server.bucket, server.definition.budget));
    }
    return at;
}

void Engine::askForNetwork()
{
    if (m_checkingNetwork)
        return;
    m_checkingNetwork = true;
    m_actions.append(CheckNetwork{});
}

void Engine::tell(HistoryKind kind, const Scope &scope, Instant now, const HistoryEvent &rest)
{
    HistoryEvent event = rest;
    event.at = now;
    event.kind = kind;
    event.scope = scope;
    m_actions.append(Tell{event});
}

} // namespace jobwatch
