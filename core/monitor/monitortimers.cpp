#include "core/base/log.h"
#include "core/connector/request/requestcaller.h"
#include "core/domain/plans.h"
#include "core/monitor/monitor.h"

// What is done about timers, and what was planned.
namespace jobwatch {

namespace {

Error cannotBeAsked()
{
    return {ErrorKind::NotSupported, Monitor::tr("This version cannot watch this kind of server."), {}};
}

Error notWrittenDown()
{
    return {ErrorKind::Denied,
            Monitor::tr(
                "Not done: the history that others share cannot be written, and one of them may be at it."),
            {}};
}

template <typename T>
T orWarned(const Result<T> &result, const char *what)
{
    if (result)
        return *result;
    qCWarning(logStore) << what << "not read:" << result.error().message << result.error().detail;
    return {};
}

} // namespace

// Before the servers are set: what their timers and services take over.
void Monitor::restorePlans()
{
    const Store &store = m_journal.store();
    handle(TimersRestored{orWarned(store.timers(), "the timers were")});
    const QByteArray maintenance = orWarned(store.value(QLatin1StringView(maintenanceValue)), "plans were");
    const QByteArray acknowledged =
        orWarned(store.value(QLatin1StringView(acknowledgementsValue)), "acknowledgements were");
    const QByteArray muting = orWarned(store.value(QLatin1StringView(mutingValue)), "the muting was");
    handle(PlansRestored{orWarned(maintenanceFromJson(maintenance), "plans were"),
                         orWarned(acknowledgementsFromJson(acknowledged), "acknowledgements were"),
                         orWarned(mutingFromJson(muting), "the muting was")});
    handle(TestCostsRestored{orWarned(store.testCosts(m_parts.clock.now() - testCostsKept), "costs were")});
}

Connector *Monitor::connectorOf(const ServerId &server)
{
    const auto found = m_connectors.find(server);
    return found == m_connectors.end() ? nullptr : found->second.get();
}

void Monitor::later(const Event &event)
{
    QMetaObject::invokeMethod(
        this,
        [this, event, turn = m_turn] {
            if (turn == m_turn) // else the engine that it is for has gone
                handle(event);
        },
        Qt::QueuedConnection);
}

void Monitor::perform(const FetchTimers &action)
{
    if (Connector *connector = connectorOf(action.server))
        connector->fetchTimers([this, server = action.server](const Result<QList<ReportedTimer>> &timers) {
            handle(TimersArrived{server, timers});
        });
    else
        later(TimersArrived{action.server, cannotBeAsked()});
}

void Monitor::perform(const FetchTimerRuns &action)
{
    Connector *connector = connectorOf(action.server);
    Result<QByteArray> position = action.position.value_or(QByteArray());
    if (!action.position)
        position = m_journal.store().value(runsPositionName(action.server));
    if (connector && position)
        connector->fetchTimerRuns(*position,
                                  [this, server = action.server](const Result<TimerRunsRead> &read) {
                                      handle(TimerRunsArrived{server, read});
                                  });
    else
        later(TimerRunsArrived{action.server, position ? cannotBeAsked() : position.error()});
}

// What was decided is on the disk before anybody else learns of it: who is killed here comes back to it.
void Monitor::keepDecisions()
{
    if (std::exchange(m_decided, false)
        && !m_journal.refusedSince()) // a full disk is tried again in its time
        flush();
}

// A shared history that cannot be written may have another owner by now, who does the same.
bool Monitor::mayAct()
{
    keepDecisions();
    return !m_journal.isShared() || !m_journal.refusedSince();
}

void Monitor::perform(const ChangeTimer &action)
{
    if (!mayAct())
        return later(TimerChanged{action.timer, action.number, action.change, action.who, notWrittenDown()});
    const auto tell = [this, action](const Result<ReportedTimer> &reported) {
        handle(TimerChanged{action.timer, action.number, action.change, action.who, reported});
    };
    if (Connector *connector = connectorOf(action.timer.server))
        connector->changeTimer(action.reported, action.change, tell);
    else
        later(TimerChanged{action.timer, action.number, action.change, action.who, cannotBeAsked()});
}

void Monitor::perform(const CallEndpoint &action)
{
    if (!mayAct())
        return later(CallEnded{action.timer, action.number, notWrittenDown()});
    const auto tell = [this, action](Result<TimerRun> run) {
        if (run) {
            run->timer = action.timer;
            run->probe = action.probe;
        }
        handle(CallEnded{action.timer, action.number, run});
    };
    if (Connector *connector = connectorOf(action.timer.server))
        connector->call(action.request, tell);
    else if (action.timer.server.isEmpty())
        m_freeCaller->call(action.request, tell);
    else
        later(CallEnded{action.timer, action.number, cannotBeAsked()});
}

void Monitor::perform(const KeepTimer &action)
{
    m_decided = true;
    m_journal.add(action.record, m_parts.clock.now());
}

void Monitor::perform(const RecordRun &action)
{
    m_journal.add(action.run, m_parts.clock.now());
}

// Reports tell the time without a monitor from the time without trouble.
void Monitor::noteStart()
{
    const Instant now = m_parts.clock.now();
    const QByteArray alive = orWarned(m_journal.store().value(aliveName), "the last sign of life was");
    HistoryEvent event;
    event.kind = HistoryKind::MonitorStopped;
    event.at = std::min(now, instantFromMs(alive.toLongLong()));
    if (!alive.isEmpty())
        m_journal.add(event, now);
    event.kind = HistoryKind::MonitorStarted;
    event.at = now;
    m_journal.add(event, now);
    m_news.append(event);
    noteAlive();
}

void Monitor::noteAlive()
{
    const Instant now = m_parts.clock.now();
    m_aliveKept = now;
    m_journal.setValue(aliveName, QByteArray::number(toMs(now)), now);
}

} // namespace jobwatch
