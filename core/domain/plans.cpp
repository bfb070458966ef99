#include "core/domain/plans.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QJsonValue written(std::optional<Instant> at)
{
    return at ? QJsonValue(toMs(*at)) : QJsonValue();
}

std::optional<Instant> readTime(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

QJsonObject written(const Scope &scope)
{
    return {{u"server"_s, scope.server.value},
            {u"service"_s, scope.service.value},
            {u"runner"_s, scope.runner.value}};
}

Scope readScope(const QJsonObject &object)
{
    return {ServerId{object["server"_L1].toString()}, ServiceId{object["service"_L1].toString()},
            RunnerId{object["runner"_L1].toString()}};
}

// Nothing for what a person could not have planned.
std::optional<Maintenance> readMaintenance(const QJsonObject &object)
{
    const auto from = readTime(object["from"_L1]);
    const qint64 lasts = object["lasts"_L1].toInteger();
    const int repeat = object["repeat"_L1].toInt();
    if (!from || lasts <= 0 || repeat < int(Repeat::Once) || repeat > int(Repeat::Monthly))
        return {};
    Maintenance plan;
    plan.id = object["id"_L1].toString();
    plan.scope = readScope(object["scope"_L1].toObject());
    plan.from = *from;
    plan.lasts = Span(lasts);
    plan.repeat = Repeat(repeat);
    plan.zone = object["zone"_L1].toString().toUtf8();
    plan.lastDay = readTime(object["lastDay"_L1]);
    plan.who = object["who"_L1].toString();
    plan.reason = object["reason"_L1].toString();
    return plan;
}

Result<QJsonArray> readArray(const QByteArray &json)
{
    if (json.isEmpty())
        return QJsonArray();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isArray())
        return Error{.kind = ErrorKind::Malformed, .detail = fault.errorString()};
    return document.array();
}

} // namespace

QByteArray maintenanceToJson(const QList<Maintenance> &plans)
{
    QJsonArray array;
    for (const Maintenance &plan : plans) {
        array.append(QJsonObject{{u"id"_s, plan.id},
                                 {u"scope"_s, written(plan.scope)},
                                 {u"from"_s, toMs(plan.from)},
                                 {u"lasts"_s, qint64(plan.lasts.count())},
                                 {u"repeat"_s, int(plan.repeat)},
                                 {u"zone"_s, QString::fromUtf8(plan.zone)},
                                 {u"lastDay"_s, written(plan.lastDay)},
                                 {u"who"_s, plan.who},
                                 {u"reason"_s, plan.reason}});
    }
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<Maintenance>> maintenanceFromJson(const QByteArray &json)
{
    const auto array = readArray(json);
    if (!array)
        return array.error();
    QList<Maintenance> plans;
    for (const QJsonValue &value : *array) {
        if (const auto plan = readMaintenance(value.toObject()))
            plans.append(*plan);
    }
    return plans;
}

QByteArray acknowledgementsToJson(const Acknowledgements &acknowledgements)
{
    QList<RunnerKey> keys = acknowledgements.keys();
    std::sort(keys.begin(), keys.end());
    QJsonArray array;
    for (const RunnerKey &key : keys) {
        const Acknowledgement &one = acknowledgements[key];
        array.append(QJsonObject{{u"runner"_s, written(scopeOf(key))},
                                 {u"who"_s, one.who},
                                 {u"comment"_s, one.comment},
                                 {u"since"_s, toMs(one.since)},
                                 {u"until"_s, written(one.until)},
                                 {u"cause"_s, QString(causeId(one.cause))}});
    }
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<Acknowledgements> acknowledgementsFromJson(const QByteArray &json)
{
    const auto array = readArray(json);
    if (!array)
        return array.error();
    Acknowledgements acknowledgements;
    for (const QJsonValue &value : *array) {
        const QJsonObject object = value.toObject();
        const Scope scope = readScope(object["runner"_L1].toObject());
        const auto since = readTime(object["since"_L1]);
        const auto cause = causeFromId(object["cause"_L1].toString());
        if (!since || !cause)
            continue;
        acknowledgements.insert({scope.server, scope.service, scope.runner},
                                {object["who"_L1].toString(), object["comment"_L1].toString(), *since,
                                 readTime(object["until"_L1]), *cause});
    }
    return acknowledgements;
}

} // namespace jobwatch
