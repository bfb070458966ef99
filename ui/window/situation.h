#pragma once

#include <QList>
#include <QString>

#include "core/domain/snapshot.h"

namespace jobwatch {

enum class ViewId {
    Overview,
    Services,
    Timers,
    Servers,
    ServiceList,
    Runners,
    Stages,
    History,
    Events,
    Reports
};

inline constexpr std::array<ViewId, 10> allViews{
    ViewId::Overview, ViewId::Services, ViewId::Timers,      ViewId::History, ViewId::Events,
    ViewId::Reports,  ViewId::Servers,  ViewId::ServiceList, ViewId::Runners, ViewId::Stages};

// Of the selection, if it is one.
std::optional<std::pair<ServerId, ServiceId>> oneService(const Snapshot &snapshot,
                                                         const QList<Scope> &selected);

QString viewTitle(ViewId view);
QLatin1StringView viewKey(ViewId view); // for files, never translated
std::optional<ViewId> viewFromKey(QStringView key);

// Everything an action's being possible depends on.
struct Situation
{
    ViewId view = ViewId::Services;
    bool firstRun = false; // no server yet: the page that offers one is shown
    bool table = false; // the view is a table that can be copied and exported
    bool rows = false; // ... and shows at least one row
    bool filterable = false;
    bool filtered = false;
    bool tree = false;

    bool row = false; // there is a current row
    int servers = 0; // different servers in the selection
    bool unreachable = false; // one of them cannot be reached
    int services = 0; // different services in the selection
    std::optional<ServerKind> kind{}; // of its only server
    int runners = 0; // runners in the selection
    int testable = 0; // ... with a test
    int paused = 0; // ... paused by a person
    int running = 0; // ... whose test runs already
    int troubled = 0; // ... in trouble that nobody has acknowledged
    int acknowledged = 0;
    bool offline = false;
    bool readOnly = false; // nothing may be changed
    QString monitoredBy{}; // who does the monitoring for a history that is shared; empty: we do
    bool muted = false; // nobody is told of anything for a while
    bool undoable = false; // the last action can be taken back
    bool undoOrders = false; // ... by an order to the monitoring
    bool redoable = false; // what was taken back last can be done again
    bool redoOrders = false; // ... by an order
    bool configuration = false; // there is a file that it came from
    bool tray = false; // the desktop has one
    bool printing = false; // there is what it needs
    bool past = false; // a moment of the stored history is shown

    int timers = 0; // timers in the selection
    int timersPaused = 0; // ... by a person
    int timersResting = 0; // ... open or half-open, with no probe in flight
    int timersFailing = 0; // ... closed, with failures in a row
    int timersChangeable = 0; // ... that we run ourselves, or that the server lets us change
    int timersDeletable = 0; // ... of users, that the server lets us delete
    int timersDescribed = 0; // ... of which the server's own words are known
    int timersGone = 0; // of all timers: without a target

    bool operator==(const Situation &) const = default;
};

// The runners that the scopes stand for, in the order of the snapshot, each once.
QList<const RunnerState *> runnersIn(const Snapshot &snapshot, const QList<Scope> &scopes);
const ServerState *findServer(const Snapshot &snapshot, const ServerId &name);
const ServiceState *findService(const Snapshot &snapshot, const RunnerKey &key);

const TimerState *findTimer(const Snapshot &snapshot, const TimerKey &key);
QList<TimerState> timersIn(const Snapshot &snapshot, const QList<TimerKey> &keys);

// Fills in what the selection says.
Situation withSelection(Situation situation, const Snapshot &snapshot, const QList<Scope> &selected);
Situation withTimers(Situation situation, const Snapshot &snapshot, const QList<TimerKey> &selected);

} // namespace jobwatch
