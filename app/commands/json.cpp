#include "app/commands/json.h"

#include <QDate>
#include <QJsonArray>

#include "app/commands/lastknown.h"
#include "core/control/controljson.h"
#include "core/text/explain.h"
#include "core/text/ornull.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QJsonObject stageJson(const RunnerState &runner, Stage stage, Instant now)
{
    const StageState &state = runner.stages[stage];
    return {{u"stage"_s, stageId(stage)},
            {u"status"_s, statusId(state.status)},
            {u"since"_s, orNull(state.since)},
            {u"cause"_s, orNull(state.cause)},
            {u"reason"_s, stageReason(stage, state)},
            {u"why"_s, stageWhy(runner, stage, now)},
            {u"lastEvidence"_s, orNull(state.lastEvidence)}};
}

QJsonValue pauseJson(const std::optional<Pause> &pause)
{
    if (!pause)
        return QJsonValue::Null;
    return QJsonObject{{u"who"_s, orNull(pause->who)},
                       {u"reason"_s, orNull(pause->reason)},
                       {u"since"_s, toIso(pause->since)},
                       {u"until"_s, orNull(pause->until)}};
}

Cause decisiveCause(const RunnerState &runner)
{
    return runner.decisiveStage ? runner.stages[*runner.decisiveStage].cause : runner.testProblem;
}

QJsonObject runnerJson(const RunnerState &runner, Instant now)
{
    QJsonArray stages;
    for (const Stage stage : allStages)
        stages.append(stageJson(runner, stage, now));
    return {{u"runner"_s, runner.key.runner.value},
            {u"status"_s, statusId(runner.status)},
            {u"since"_s, orNull(runner.since)},
            {u"cause"_s, orNull(decisiveCause(runner))},
            {u"reason"_s, runnerReason(runner)},
            {u"why"_s, runnerWhy(runner, now)},
            {u"lastEvidence"_s, orNull(runner.lastEvidence)},
            {u"lastTest"_s, orNull(runner.lastTest)},
            {u"nextTest"_s, orNull(runner.nextTest)},
            {u"nextTestWhy"_s, nextTestText(runner, now)},
            {u"paused"_s, pauseJson(runner.pause)},
            {u"testProblem"_s, orNull(runner.testProblem)},
            {u"stages"_s, stages}};
}

QJsonObject dayJson(const DayCost &cost)
{
    const QDate date = QDate(1970, 1, 1).addDays(cost.day);
    return {{u"day"_s, date.toString(Qt::ISODate)},
            {u"fullTests"_s, cost.fullTests},
            {u"smokeTests"_s, cost.smokeTests},
            {u"cpuSeconds"_s, cost.cpuSeconds}};
}

QJsonObject serviceJson(const ServiceState &service, Instant now)
{
    QJsonArray runners;
    for (const RunnerState &runner : service.runners)
        runners.append(runnerJson(runner, now));
    QJsonArray days;
    for (const DayCost &cost : service.testDays)
        days.append(dayJson(cost));
    return {{u"service"_s, service.id.value},
            {u"status"_s, statusId(service.status)},
            {u"testDays"_s, days},
            {u"runners"_s, runners}};
}

QJsonObject serverJson(const ServerState &server, Instant now)
{
    QJsonArray services;
    for (const ServiceState &service : server.services)
        services.append(serviceJson(service, now));
    return {{u"server"_s, server.name.value},
            {u"url"_s, orNull(server.url.toString(QUrl::FullyEncoded))},
            {u"status"_s, statusId(server.status)},
            {u"services"_s, services}};
}

} // namespace

QJsonObject eventLineJson(const HistoryEvent &event, const QString &why)
{
    QJsonObject object = eventJson(event);
    if (event.kind == HistoryKind::StatusChanged)
        object.insert(u"why"_s, orNull(why));
    return object;
}

QJsonObject statusJson(const QList<ServerState> &servers, Instant now)
{
    QJsonArray array;
    for (const ServerState &server : servers)
        array.append(serverJson(server, now));
    return {{u"at"_s, toIso(now)}, {u"status"_s, statusId(serversStatus(servers))}, {u"servers"_s, array}};
}

} // namespace jobwatch
