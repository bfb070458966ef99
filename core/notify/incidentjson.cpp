#include "core/notify/incidentjson.h"

#include <QJsonArray>

#include "core/notify/noticejson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QJsonValue optionalMs(std::optional<Instant> at)
{
    return at ? QJsonValue(toMs(*at)) : QJsonValue(QJsonValue::Undefined);
}

std::optional<Instant> optionalInstant(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

Status statusOf(const QJsonValue &value)
{
    return statusFromId(value.toString()).value_or(Status::Unknown);
}

QJsonArray stagesToJson(const PerStage<StageState> &stages)
{
    QJsonArray json;
    for (const StageState &stage : stages)
        json.append(QJsonArray{QString(statusId(stage.status)), QString(causeId(stage.cause)), stage.text});
    return json;
}

PerStage<StageState> stagesFromJson(const QJsonArray &json)
{
    PerStage<StageState> stages;
    for (const Stage stage : allStages) {
        const QJsonArray one = json.at(qsizetype(stage)).toArray();
        stages[stage].status = statusOf(one.at(0));
        stages[stage].cause = causeFromId(one.at(1).toString()).value_or(Cause::None);
        stages[stage].text = one.at(2).toString();
    }
    return stages;
}

QJsonObject memberToJson(const Member &member)
{
    return {{u"entry"_s, noticeEntryToJson(member.entry)},
            {u"from"_s, toMs(member.waitsFrom)},
            {u"stale"_s, member.stale}};
}

Member memberFromJson(const QJsonObject &json)
{
    Member member;
    member.entry = noticeEntryFromJson(json.value(u"entry"_s).toObject());
    member.waitsFrom = instantFromMs(json.value(u"from"_s).toInteger());
    member.stale = json.value(u"stale"_s).toBool();
    return member;
}

QJsonObject toldToJson(const ToldChannel &told)
{
    QJsonObject members;
    for (const auto &[subject, member] : told.members)
        members.insert(
            subject,
            QJsonObject{{u"entry"_s, noticeEntryToJson(member.entry)}, {u"silently"_s, member.silently}});
    return {{u"members"_s, members}, {u"last"_s, toMs(told.last)}, {u"server"_s, told.coversServer}};
}

ToldChannel toldFromJson(const QJsonObject &json)
{
    ToldChannel told;
    told.last = instantFromMs(json.value(u"last"_s).toInteger());
    told.coversServer = json.value(u"server"_s).toBool();
    const QJsonObject members = json.value(u"members"_s).toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QJsonObject content = member->toObject();
        told.members[member.key()] = {noticeEntryFromJson(content.value(u"entry"_s).toObject()),
                                      content.value(u"silently"_s).toBool()};
    }
    return told;
}

} // namespace

bool isWorthKeeping(const RunnerFold &fold)
{
    return fold.status != Status::Unknown || fold.flapping != Flapping{} || fold.isAcknowledged;
}

QJsonObject foldToJson(const RunnerFold &fold)
{
    QJsonObject json{
        {u"key"_s, QJsonArray{fold.key.server.value, fold.key.service.value, fold.key.runner.value}},
        {u"status"_s, QString(statusId(fold.status))},
        {u"since"_s, optionalMs(fold.since)},
        {u"counts"_s, QJsonArray{fold.failed, fold.passed}},
        {u"changes"_s, qint64(fold.flapping.changes)},
        {u"flaps"_s, fold.flapping.flaps},
        {u"flapsSince"_s, optionalMs(fold.flapsSince)}};
    if (isTrouble(fold.status))
        json.insert(u"stages"_s, stagesToJson(fold.stages));
    if (fold.isAcknowledged)
        json.insert(u"acknowledged"_s, QJsonArray{optionalMs(fold.acknowledgedUntil)});
    return json;
}

RunnerFold foldFromJson(const QJsonObject &json)
{
    RunnerFold fold;
    const QJsonArray key = json.value(u"key"_s).toArray();
    fold.key = {{key.at(0).toString()}, {key.at(1).toString()}, {key.at(2).toString()}};
    fold.status = statusOf(json.value(u"status"_s));
    fold.since = optionalInstant(json.value(u"since"_s));
    fold.failed = json.value(u"counts"_s).toArray().at(0).toInt();
    fold.passed = json.value(u"counts"_s).toArray().at(1).toInt();
    fold.flapping = {quint32(json.value(u"changes"_s).toInteger()), json.value(u"flaps"_s).toBool()};
    fold.flapsSince = optionalInstant(json.value(u"flapsSince"_s));
    fold.stages = stagesFromJson(json.value(u"stages"_s).toArray());
    fold.isAcknowledged = json.contains(u"acknowledged"_s);
    fold.acknowledgedUntil = optionalInstant(json.value(u"acknowledged"_s).toArray().at(0));
    return fold;
}

QJsonObject incidentToJson(const OpenIncident &incident)
{
    QJsonObject members, told;
    for (const auto &[subject, member] : incident.members)
        members.insert(subject, memberToJson(member));
    for (const auto &[channel, what] : incident.told)
        told.insert(channel, toldToJson(what));
    return {{u"id"_s, incident.id},
            {u"cause"_s, incident.cause},
            {u"server"_s, incident.server.value},
            {u"opened"_s, toMs(incident.openedAt)},
            {u"members"_s, members},
            {u"told"_s, told}};
}

OpenIncident incidentFromJson(const QJsonObject &json)
{
    OpenIncident incident;
    incident.id = json.value(u"id"_s).toString();
    incident.cause = json.value(u"cause"_s).toString();
    incident.server = ServerId{json.value(u"server"_s).toString()};
    incident.openedAt = instantFromMs(json.value(u"opened"_s).toInteger());
    const QJsonObject members = json.value(u"members"_s).toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        incident.members[member.key()] = memberFromJson(member->toObject());
    const QJsonObject told = json.value(u"told"_s).toObject();
    for (auto channel = told.begin(); channel != told.end(); ++channel)
        incident.told[channel.key()] = toldFromJson(channel->toObject());
    return incident;
}

} // namespace jobwatch
