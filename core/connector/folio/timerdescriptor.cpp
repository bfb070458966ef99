#include "core/connector/folio/timerdescriptor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/connector/folio/timerschedule.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

constexpr int longestText = 500;

QString text(const QJsonValue &value)
{
    return oneLine(value.toString(), longestText);
}

QString methodsOf(const QJsonObject &routingEntry)
{
    QStringList methods;
    for (const QJsonValue &method : routingEntry["methods"_L1].toArray())
        methods.append(text(method));
    return methods.join(u',');
}

QString pathOf(const QJsonObject &routingEntry)
{
    const QString path = text(routingEntry["path"_L1]);
    return path.isEmpty() ? text(routingEntry["pathPattern"_L1]) : path;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject withoutReadOnly(const QByteArray &descriptor)
{
    QJsonObject object = QJsonDocument::fromJson(descriptor).object();
    object.remove("userId"_L1);
    object.remove("metadata"_L1);
    return object;
}

} // namespace

TimerId naturalKey(const QString &type, const QString &module, const QString &methods, const QString &path)
{
    return {QStringList{type, module, methods, path}.join(u'#')};
}

QString moduleNameOf(const QString &moduleId)
{
    static const QRegularExpression version(u"-\\d"_s);
    const qsizetype end = moduleId.indexOf(version);
    return end > 0 ? moduleId.left(end) : moduleId;
}

std::optional<Instant> momentOf(const QJsonValue &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(instantFromMs(moment.toMSecsSinceEpoch())) : std::nullopt;
}

bool lenientBool(const QJsonValue &value, bool otherwise)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    const QString word = value.toString().trimmed().toLower();
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    return otherwise;
}

Result<ReportedTimer> timerOf(const QJsonObject &descriptor, const QString &tenant)
{
    const QJsonObject entry = descriptor["routingEntry"_L1].toObject();
    const QJsonObject metadata = descriptor["metadata"_L1].toObject();
    const QString methods = methodsOf(entry);
    ReportedTimer timer;
    timer.path = pathOf(entry);
    timer.serverId = text(descriptor["id"_L1]);
    if (timer.path.isEmpty() || timer.serverId.isEmpty())
        return Error{.message = QCoreApplication::translate("Folio", "A timer without an id or a path.")};
    timer.system = text(descriptor["type"_L1]).toLower() == "system"_L1;
    timer.owner = text(descriptor["userId"_L1]);
    timer.tenant = tenant;
    timer.moduleId = text(descriptor["moduleId"_L1]);
    timer.module = text(descriptor["moduleName"_L1]);
    if (timer.module.isEmpty())
        timer.module = moduleNameOf(timer.moduleId);
    timer.method = methods.isEmpty() ? u"POST"_s : methods;
    timer.id = naturalKey(timer.system ? u"system"_s : u"user"_s, timer.module, methods, timer.path);
    const ReadSchedule read = scheduleOf(entry);
    timer.schedule = read.schedule;
    timer.targetText = read.remark;
    timer.enabled = lenientBool(descriptor["enabled"_L1], true);
    timer.modified = lenientBool(descriptor["modified"_L1], false);
    timer.writable = !timer.system;
    timer.createdAt = momentOf(metadata["createdDate"_L1]);
    timer.updatedAt = momentOf(metadata["updatedDate"_L1]);
    timer.descriptor = compact(descriptor);
    return timer;
}

QByteArray withEnabled(const QByteArray &descriptor, bool enabled)
{
    QJsonObject object = withoutReadOnly(descriptor);
    object["enabled"_L1] = enabled;
    return compact(object);
}

QByteArray forCreation(const QByteArray &descriptor)
{
    QJsonObject object = withoutReadOnly(descriptor);
    object.remove("id"_L1);
    object.remove("modified"_L1);
    object["enabled"_L1] = true;
    return compact(object);
}

} // namespace jobwatch::folio
