#include "ui/window/situation.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

#include "ui/tables/timerlook.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

QString viewTitle(ViewId view)
{
    switch (view) {
    case ViewId::Overview:
        return QCoreApplication::translate("View", "Overview");
    case ViewId::Services:
        return QCoreApplication::translate("View", "Services");
    case ViewId::Timers:
        return QCoreApplication::translate("View", "Timers");
    case ViewId::Servers:
        return QCoreApplication::translate("View", "Servers");
    case ViewId::ServiceList:
        return QCoreApplication::translate("View", "Service list");
    case ViewId::Runners:
        return QCoreApplication::translate("View", "Runners");
    case ViewId::Stages:
        return QCoreApplication::translate("View", "Stages");
    case ViewId::History:
        return QCoreApplication::translate("View", "History");
    case ViewId::Events:
        return QCoreApplication::translate("View", "Events");
    case ViewId::Reports:
        return QCoreApplication::translate("View", "Reports");
    }
    Q_UNREACHABLE();
}

QLatin1StringView viewKey(ViewId view)
{
    switch (view) {
    case ViewId::Overview:
        return "overview"_L1;
    case ViewId::Services:
        return "services"_L1;
    case ViewId::Timers:
        return "timers"_L1;
    case ViewId::Servers:
        return "servers"_L1;
    case ViewId::ServiceList:
        return "service-list"_L1;
    case ViewId::Runners:
        return "runners"_L1;
    case ViewId::Stages:
        return "stages"_L1;
    case ViewId::History:
        return "history"_L1;
    case ViewId::Events:
        return "events"_L1;
    case ViewId::Reports:
        return "reports"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ViewId> viewFromKey(QStringView key)
{
    const auto found =
        std::find_if(allViews.begin(), allViews.end(), [key](ViewId view) { return viewKey(view) == key; });
    return found == allViews.end() ? std::nullopt : std::optional(*found);
}

QList<const RunnerState *> runnersIn(const Snapshot &snapshot, const QList<Scope> &scopes)
{
    QList<const RunnerState *> found;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                if (std::any_of(scopes.begin(), scopes.end(),
                                [&runner](const Scope &scope) { return scope.contains(runner.key); }))
                    found.append(&runner);
    return found;
}

const ServerState *findServer(const Snapshot &snapshot, const ServerId &name)
{
    const auto found = std::find_if(snapshot.servers.begin(), snapshot.servers.end(),
                                    [&name](const ServerState &server) { return server.name == name; });
    return found == snapshot.servers.end() ? nullptr : &*found;
}

const ServiceState *findService(const Snapshot &snapshot, const RunnerKey &key)
{
    const ServerState *server = findServer(snapshot, key.server);
    if (!server)
        return nullptr;
    const auto found =
        std::find_if(server->services.begin(), server->services.end(),
                     [&key](const ServiceState &service) { return service.id == key.service; });
    return found == server->services.end() ? nullptr : &*found;
}

namespace {

using OneService = std::pair<ServerId, ServiceId>;

QSet<OneService> servicesIn(const Snapshot &snapshot, const QList<Scope> &selected)
{
    QSet<OneService> services;
    for (const Scope &scope : selected)
        if (!scope.service.isEmpty())
            services.insert({scope.server, scope.service});
    for (const RunnerState *runner : runnersIn(snapshot, selected))
        services.insert({runner->key.server, runner->key.service});
    return services;
}

} // namespace

std::optional<OneService> oneService(const Snapshot &snapshot, const QList<Scope> &selected)
{
    const QSet<OneService> services = servicesIn(snapshot, selected);
    return services.size() == 1 ? std::optional(*services.begin()) : std::nullopt;
}

Situation withSelection(Situation situation, const Snapshot &snapshot, const QList<Scope> &selected)
{
    QSet<ServerId> servers;
    for (const Scope &scope : selected)
        servers.insert(scope.server);
    servers.remove(ServerId{});
    situation.servers = int(servers.size());
    situation.unreachable = std::any_of(servers.begin(), servers.end(), [&snapshot](const ServerId &name) {
        const ServerState *server = findServer(snapshot, name);
        return server && server->contact == Contact::Unreachable;
    });
    if (const ServerState *only = servers.size() == 1 ? findServer(snapshot, *servers.begin()) : nullptr)
        situation.kind = only->kind;
    situation.services = int(servicesIn(snapshot, selected).size());
    const QList<const RunnerState *> runners = runnersIn(snapshot, selected);
    situation.runners = int(runners.size());
    for (const RunnerState *runner : runners) {
        situation.testable += runner->nextTestWhy != NextTestWhy::NotTested;
        situation.paused += runner->pause.has_value();
        situation.running += runner->testRunning;
        situation.troubled += runner->status != Status::Ok && !runner->pause && !runner->acknowledgement;
        situation.acknowledged += runner->acknowledgement.has_value();
    }
    situation.offline = snapshot.offline;
    situation.firstRun = snapshot.servers.isEmpty();
    return situation;
}

const TimerState *findTimer(const Snapshot &snapshot, const TimerKey &key)
{
    const auto found = std::find_if(snapshot.timers.begin(), snapshot.timers.end(),
                                    [&key](const TimerState &timer) { return timer.key == key; });
    return found == snapshot.timers.end() ? nullptr : &*found;
}

QList<TimerState> timersIn(const Snapshot &snapshot, const QList<TimerKey> &keys)
{
    const QSet<TimerKey> wanted(keys.begin(), keys.end());
    QList<TimerState> found;
    for (const TimerState &timer : snapshot.timers)
        if (wanted.contains(timer.key))
            found.append(timer);
    return found;
}

Situation withTimers(Situation situation, const Snapshot &snapshot, const QList<TimerKey> &selected)
{
    const QList<TimerState> timers = timersIn(snapshot, selected);
    situation.timers = int(timers.size());
    for (const TimerState &timer : timers) {
        const TimerLook look = timerLook(timer);
        const bool resting = look == TimerLook::Open || look == TimerLook::HalfOpen;
        situation.timersPaused += isSwitchedOff(timer);
        situation.timersFailing += hasResettableFailures(timer);
        situation.timersResting += resting && !timer.record.breaker.probeStarted;
        situation.timersChangeable += isChangeable(timer);
        situation.timersDeletable += isDeletable(timer);
        situation.timersDescribed += timer.reported && !timer.reported->descriptor.isEmpty();
    }
    for (const TimerState &timer : snapshot.timers)
        situation.timersGone += timerLook(timer) == TimerLook::Gone;
    return situation;
}

} // namespace jobwatch
