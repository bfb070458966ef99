#include "core/control/controljson.h"

#include <QJsonArray>

#include "core/text/ornull.h"
#include "core/text/timerwords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString contactId(Contact contact)
{
    switch (contact) {
    case Contact::NotYet:
        return u"not-yet"_s;
    case Contact::Reachable:
        return u"reachable"_s;
    case Contact::Unreachable:
        return u"unreachable"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject breakerJson(const Breaker &breaker)
{
    return {{u"state"_s, breakerStateId(breaker.state)},
            {u"failureCount"_s, breaker.failureCount},
            {u"openCount"_s, breaker.openCount},
            {u"lastFailed"_s, orNull(breaker.lastFailed)},
            {u"failingSince"_s, orNull(breaker.failingSince)},
            {u"cause"_s, orNull(breaker.reason)},
            {u"reason"_s, orNull(breaker.reasonText)},
            {u"openedAt"_s, orNull(breaker.openedAt)},
            {u"resumeAt"_s, orNull(breaker.resumeAt)},
            {u"generation"_s, qint64(breaker.generation)},
            {u"skipped"_s, breaker.skipped}};
}

QJsonValue pauseJson(const QString &who, const QString &reason, const std::optional<Instant> &since,
                     const std::optional<Instant> &until)
{
    if (!since)
        return QJsonValue::Null;
    return QJsonObject{{u"who"_s, orNull(who)},
                       {u"reason"_s, orNull(reason)},
                       {u"since"_s, orNull(since)},
                       {u"until"_s, orNull(until)}};
}

QJsonObject runnerJson(const RunnerState &runner)
{
    QJsonArray stages;
    for (const Stage stage : allStages) {
        const StageState &state = runner.stages[stage];
        stages.append(QJsonObject{{u"stage"_s, stageId(stage)},
                                  {u"status"_s, statusId(state.status)},
                                  {u"since"_s, orNull(state.since)},
                                  {u"cause"_s, orNull(state.cause)},
                                  {u"reason"_s, stageReason(stage, state)},
                                  {u"lastEvidence"_s, orNull(state.lastEvidence)}});
    }
    const QJsonValue paused = runner.pause
        ? pauseJson(runner.pause->who, runner.pause->reason, runner.pause->since, runner.pause->until)
        : QJsonValue::Null;
    return {{u"runner"_s, runner.key.runner.value},
            {u"status"_s, statusId(runner.status)},
            {u"since"_s, orNull(runner.since)},
            {u"reason"_s, runnerReason(runner)},
            {u"lastTest"_s, orNull(runner.lastTest)},
            {u"nextTest"_s, orNull(runner.nextTest)},
            {u"testRunning"_s, runner.testRunning},
            {u"paused"_s, paused},
            {u"stages"_s, stages}};
}

QJsonObject serverJson(const ServerState &server)
{
    const QString trouble = server.contactError ? server.contactError->message : QString();
    return {{u"server"_s, server.name.value},
            {u"kind"_s, serverKindId(server.kind)},
            {u"url"_s, orNull(server.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))},
            {u"status"_s, statusId(server.status)},
            {u"contact"_s, contactId(server.contact)},
            {u"contactSince"_s, orNull(server.contactSince)},
            {u"contactError"_s, orNull(trouble)},
            {u"testsRunning"_s, server.testsRunning},
            {u"testsLastHour"_s, server.testsLastHour},
            {u"services"_s, qint64(server.services.size())}};
}

// Null where this Jobwatch does the monitoring itself.
QJsonValue ownerJson(const Snapshot &snapshot)
{
    if (!snapshot.lookingOn)
        return QJsonValue::Null;
    const HistoryOwner &owner = snapshot.owner;
    const bool isKnown = owner != HistoryOwner{};
    return QJsonObject{{u"who"_s, orNull(owner.who)},
                       {u"host"_s, orNull(owner.host)},
                       {u"since"_s, orNull(isKnown ? std::optional(owner.since) : std::nullopt)}};
}

} // namespace

QJsonObject eventJson(const HistoryEvent &event)
{
    QJsonObject object{{u"at"_s, toIso(event.at)},
                       {u"event"_s, historyKindId(event.kind)},
                       {u"server"_s, orNull(event.scope.server.value)},
                       {u"service"_s, orNull(event.scope.service.value)},
                       {u"runner"_s, orNull(event.scope.runner.value)},
                       {u"stage"_s, event.stage ? QJsonValue(stageId(*event.stage)) : QJsonValue::Null},
                       {u"status"_s, orNull(event.status)},
                       {u"cause"_s, orNull(event.cause)},
                       {u"reason"_s, orNull(event.reason)}};
    if (event.timer)
        object.insert(u"timer"_s, timerName(*event.timer));
    if (event.before)
        object.insert(u"before"_s, statusId(*event.before));
    if (!event.who.isEmpty())
        object.insert(u"who"_s, event.who);
    return object;
}

QJsonObject timerJson(const TimerState &timer, Instant now)
{
    const TimerRecord &record = timer.record;
    QJsonArray next;
    for (const Instant at : timer.nextRuns)
        next.append(toIso(at));
    return {{u"id"_s, timerName(timer.key)},
            {u"name"_s, timer.name},
            {u"server"_s, orNull(timer.key.server.value)},
            {u"kind"_s, timerKindId(timer.key.kind)},
            {u"schedule"_s, orNull(timer.schedule.isEmpty() ? QString() : timerScheduleText(timer.schedule))},
            {u"state"_s, breakerStateId(record.breaker.state)},
            {u"why"_s, breakerReason(timer, now, QTimeZone::utc())},
            {u"breaker"_s, breakerJson(record.breaker)},
            {u"paused"_s, pauseJson(record.who, record.why, record.pausedAt, record.pausedUntil)},
            {u"lastStart"_s, orNull(record.lastStart)},
            {u"lastPassed"_s, orNull(record.lastPassed)},
            {u"nextRuns"_s, next},
            {u"runsLastDay"_s, timer.runs},
            {u"failuresLastDay"_s, timer.failures},
            {u"running"_s, timer.running},
            {u"guarded"_s, timer.guarded},
            {u"notFiring"_s, timer.notFiring}};
}

QJsonObject timersJson(const QList<TimerState> &timers, Instant now, const std::optional<BreakerState> &state)
{
    QJsonArray array;
    for (const TimerState &timer : timers) {
        if (!state || timer.record.breaker.state == *state)
            array.append(timerJson(timer, now));
    }
    return {{u"at"_s, toIso(now)}, {u"timers"_s, array}};
}

QJsonObject overviewJson(const Snapshot &snapshot)
{
    QList<Status> statuses;
    for (const ServerState &server : snapshot.servers)
        statuses.append(server.status);
    int held = 0;
    for (const TimerState &timer : snapshot.timers)
        held += timer.record.breaker.state == BreakerState::Closed ? 0 : 1;
    const QString trouble = snapshot.storageError ? snapshot.storageError->message : QString();
    return {{u"at"_s, toIso(snapshot.at)},
            {u"status"_s, statusId(worst(statuses))},
            {u"offline"_s, snapshot.offline},
            {u"historyInMemoryOnly"_s, snapshot.storage == StorageState::MemoryOnly},
            {u"historyTrouble"_s, orNull(trouble)},
            {u"historyOwner"_s, ownerJson(snapshot)},
            {u"mutedUntil"_s, orNull(snapshot.muting ? std::optional(snapshot.muting->until) : std::nullopt)},
            {u"servers"_s, qint64(snapshot.servers.size())},
            {u"timers"_s, qint64(snapshot.timers.size())},
            {u"timersHeld"_s, held}};
}

QJsonObject serversJson(const Snapshot &snapshot)
{
    QJsonArray array;
    for (const ServerState &server : snapshot.servers)
        array.append(serverJson(server));
    return {{u"at"_s, toIso(snapshot.at)}, {u"servers"_s, array}};
}

QJsonObject servicesJson(const Snapshot &snapshot)
{
    QJsonArray array;
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            QJsonArray runners;
            for (const RunnerState &runner : service.runners)
                runners.append(runnerJson(runner));
            array.append(QJsonObject{{u"id"_s, server.name.value + u'/' + service.id.value},
                                     {u"server"_s, server.name.value},
                                     {u"service"_s, service.id.value},
                                     {u"name"_s, service.name},
                                     {u"status"_s, statusId(service.status)},
                                     {u"reported"_s, orNull(service.reported.word)},
                                     {u"runners"_s, runners}});
        }
    }
    return {{u"at"_s, toIso(snapshot.at)}, {u"services"_s, array}};
}

} // namespace jobwatch
