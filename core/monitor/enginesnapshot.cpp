#include "core/monitor/engine.h"

#include <set>

using namespace std::chrono_literals;

// What a window or a command is shown.
namespace jobwatch {

namespace {

constexpr Span day = 24h;
constexpr Span hour = 1h;

int countSince(const std::deque<Instant> &starts, Instant from)
{
    return int(std::count_if(starts.begin(), starts.end(), [from](Instant at) { return at >= from; }));
}

Span sumSince(const std::deque<TestTime> &times, Instant from)
{
    Span sum{};
    for (const TestTime &time : times)
        sum += time.at >= from ? time.taken : Span{};
    return sum;
}

// The status changes of the last 24 h, the one that held at their beginning first.
QList<StatusPoint> lastDayOf(const QList<StatusPoint> &points, Instant now)
{
    qsizetype first = 0;
    while (first + 1 < points.size() && points[first + 1].at <= now - day)
        ++first;
    return first == 0 ? points : points.sliced(first);
}

// Inventories are sorted by id; each snapshot looks every service up.
const ReportedService *findService(const Inventory &inventory, const ServiceId &id)
{
    const auto found = std::lower_bound(
        inventory.services.begin(), inventory.services.end(), id,
        [](const ReportedService &service, const ServiceId &wanted) { return service.id < wanted; });
    return found != inventory.services.end() && found->id == id ? &*found : nullptr;
}

} // namespace

Snapshot Engine::snapshot(Instant now) const
{
    Snapshot snapshot;
    snapshot.at = now;
    snapshot.offline = m_offline;
    snapshot.offlineSince = m_offlineSince;
    for (const ServerId &id : m_order)
        snapshot.servers.append(serverState(m_servers.at(id), now));
    snapshot.maintenance = m_maintenance;
    snapshot.muting = m_muting;
    snapshot.testCosts = m_testCosts;
    showTimers(snapshot, now);
    return snapshot;
}

RunnerState Engine::runnerState(const ServerWatch &server, const RunnerWatch &watch, Instant now) const
{
    RunnerState state;
    state.key = watch.record.key;
    state.status = watch.status;
    state.stages = watch.record.stages;
    state.decisiveStage = decisiveStage(watch.record.stages);
    state.since = watch.since;
    for (const StageState &stage : watch.record.stages)
        state.lastEvidence = std::max(state.lastEvidence, stage.lastEvidence);
    state.lastTest = watch.record.lastTest;
    state.testRunning = watch.running.has_value();
    state.testsLastDay = countSince(watch.starts, now - day);
    state.testCpuLastDay = sumSince(watch.testTimes, now - day);
    state.pause = watch.record.pause;
    state.testProblem = watch.record.testProblem;
    state.testProblemText = watch.record.testProblemText;
    state.lastDay = lastDayOf(watch.lastDay, now);
    state.policy = watch.tests.empty() ? server.definition.policy : policyOf(watch, watch.tests.front());
    state.assessment = watch.assessment;
    state.forecast = watch.forecast;
    if (const auto acknowledged = m_acknowledged.constFind(state.key); acknowledged != m_acknowledged.cend())
        state.acknowledgement = *acknowledged;
    state.maintenanceUntil = maintenanceUntil(state.key, now);
    nextTestOf(state, server, watch);
    return state;
}

// Most runners are as they were: the window knows that from their being the same.
Shared<RunnerState> Engine::shown(const ServerWatch &server, const RunnerWatch &watch, Instant now) const
{
    RunnerState state = runnerState(server, watch, now);
    if (state != *watch.shown)
        watch.shown = std::move(state);
    return watch.shown;
}

void Engine::nextTestOf(RunnerState &state, const ServerWatch &server, const RunnerWatch &watch) const
{
    for (const TestSlot &slot : watch.tests) {
        if (slot.due && (!state.nextTest || *slot.due < *state.nextTest))
            state.nextTest = slot.due;
    }
    if (watch.tests.empty()) {
        state.nextTestWhy = NextTestWhy::NotTested;
    } else if (watch.record.pause) {
        state.nextTestWhy = NextTestWhy::Paused;
        state.nextTest = watch.record.pause->until;
    } else if (watch.running) {
        state.nextTestWhy = NextTestWhy::Running;
    } else if (isFrozen(server)) {
        state.nextTestWhy = NextTestWhy::Offline;
        state.nextTest.reset();
    } else if (watch.askedByPerson) {
        state.nextTestWhy = NextTestWhy::AskedByPerson;
    } else if (watch.waiting) {
        state.nextTestWhy = NextTestWhy::WaitingForBudget;
    } else if (watch.forecast && watch.forecast->why != ForecastWhy::NotByDoubt) {
        state.nextTestWhy = NextTestWhy::ByDoubt;
        state.nextTest = watch.forecast->at;
    } else if (!state.nextTest) {
        state.nextTestWhy = NextTestWhy::NeverByPolicy;
    } else if (watch.record.testProblem != Cause::None
               && watch.record.testProblem != Cause::ResultsNotDownloadable) {
        state.nextTestWhy = NextTestWhy::Misconfigured;
    } else if (!watch.record.lastTest) {
        state.nextTestWhy = NextTestWhy::FirstTest;
    } else {
        state.nextTestWhy = NextTestWhy::Interval;
    }
}

ServiceState Engine::serviceState(const ServerWatch &server, const ServiceId &id, Instant now) const
{
    ServiceState state;
    state.id = id;
    state.name = id.value;
    state.onServer =
        !server.inventoryKnown || tellsOfJobs(server.definition.kind); // some were told of before
    if (const ReportedService *service = findService(server.inventory, id)) {
        state.name = service->name.isEmpty() ? id.value : service->name;
        state.version = service->version;
        state.reported = service->reported;
        state.onServer = true;
    }
    const RunnerKey first{server.definition.name, id, {}};
    for (auto entry = m_runners.lower_bound(first); entry != m_runners.end(); ++entry) {
        if (entry->first.server != first.server || entry->first.service != id)
            break;
        state.runners.append(shown(server, entry->second, now));
    }
    state.testDays = m_assessor.costs(server.definition.name, id).days;
    state.status = serviceStatus(state.runners);
    return state;
}

ServerState Engine::serverState(const ServerWatch &server, Instant now) const
{
    ServerState state;
    state.name = server.definition.name;
    state.kind = server.definition.kind;
    state.url = server.definition.path.isEmpty() ? server.definition.url
                                                 : QUrl::fromLocalFile(server.definition.path);
    state.product = server.inventory.product;
    state.contact = server.contact;
    state.contactSince = server.contactSince;
    state.contactError = server.contactError;
    state.lastContact = server.lastContact;
    state.nextContact = server.fetching ? std::optional(now) : server.nextFetch;
    state.budget = server.definition.budget;
    state.testsLastHour = countSince(server.starts, now - hour);
    state.testsRunning = server.running;
    state.remarks = server.inventory.remarks;
    std::set<ServiceId> ids;
    const RunnerKey first{server.definition.name, {}, {}};
    for (auto entry = m_runners.lower_bound(first); entry != m_runners.end(); ++entry) {
        if (entry->first.server != first.server)
            break;
        ids.insert(entry->first.service);
    }
    for (const ServiceId &id : ids)
        state.services.append(serviceState(server, id, now));
    state.status = serverStatus(state.services);
    return state;
}

} // namespace jobwatch
