#include "app/demo/foliotimer.h"

#include <array>

#include "app/demo/foliocron.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const QString validation = u"RequestValidationException"_s;
const QString argument = u"IllegalArgumentException"_s;

QStringList methodsOf(const QJsonObject &entry)
{
    QStringList methods;
    for (const QJsonValue &method : entry["methods"_L1].toArray())
        methods.append(method.toString());
    return methods;
}

std::optional<Span> unitOf(const QString &unit)
{
    constexpr std::array units{std::pair{"millisecond"_L1, Span(1ms)}, std::pair{"second"_L1, Span(1s)},
                               std::pair{"minute"_L1, Span(1min)}, std::pair{"hour"_L1, Span(1h)},
                               std::pair{"day"_L1, Span(24h)}};
    for (const auto &[name, span] : units) {
        if (unit == name)
            return span;
    }
    return {};
}

std::optional<FolioRefusal> wrongDelay(const QJsonObject &entry)
{
    bool isNumber = false;
    const qint64 delay = entry["delay"_L1].toString().toLongLong(&isNumber);
    if (!isNumber)
        return invalid(u"For input string: \"%1\""_s.arg(entry["delay"_L1].toString()),
                       u"NumberFormatException"_s);
    const auto unit = unitOf(entry["unit"_L1].toString());
    if (delay != 0 && (delay < 0 || !unit || unit->count() * delay < 1000))
        return invalid(u"Repeat interval must be greater than 1 second."_s, validation, u"delay"_s,
                       QString::number(delay));
    return {};
}

std::optional<FolioRefusal> wrongCron(const QString &cron)
{
    if (parseFolioCron(cron))
        return {};
    const qsizetype fields = cron.split(u' ', Qt::SkipEmptyParts).size();
    if (fields < 5 || fields > 7)
        return invalid(u"Invalid cron expression: %1. Must have 5 (Unix) or 6/7 (Quartz) fields."_s.arg(cron),
                       argument);
    return invalid(u"CronExpression '%1' is invalid."_s.arg(cron),
                   fields == 5 ? argument : u"RuntimeException"_s);
}

std::optional<FolioRefusal> wrongTrigger(const QJsonObject &entry)
{
    const bool hasDelay = entry.contains("delay"_L1);
    const QString cron = entry["schedule"_L1].toObject()["cron"_L1].toString();
    if (hasDelay && !cron.isEmpty())
        return invalid(u"Recurring job cannot have specified delay and schedule at the same time"_s,
                       validation);
    if (!hasDelay && cron.isEmpty())
        return invalid(u"Recurring job trigger is not specified"_s, validation);
    return hasDelay ? wrongDelay(entry) : wrongCron(cron);
}

std::optional<FolioRefusal> wrongField(const QJsonObject &descriptor)
{
    const QJsonValue enabled = descriptor["enabled"_L1];
    for (const QString &field : {u"enabled"_s, u"routingEntry"_s}) {
        if (descriptor[field].isUndefined() || descriptor[field].isNull())
            return invalid(u"must not be null"_s, u"MethodArgumentNotValidException"_s, field, u"null"_s);
    }
    const QString word = enabled.toString().toLower();
    if (!enabled.isBool() && word != "true"_L1 && word != "false"_L1)
        return invalid(u"JSON parse error: enabled is no boolean"_s, u"HttpMessageNotReadableException"_s);
    if (descriptor["type"_L1].toString().toLower() == "system"_L1)
        return invalid(u"SYSTEM timers are internal-only and cannot be modified via the public API"_s,
                       validation, u"type"_s, u"SYSTEM"_s);
    if (descriptor["moduleId"_L1].toString().isEmpty() && descriptor["moduleName"_L1].toString().isEmpty())
        return invalid(u"Module id or module name is required"_s, argument);
    if (methodsOf(descriptor["routingEntry"_L1].toObject()).size() > 1)
        return invalid(u"Only 1 method is allowed per timer"_s, argument);
    return wrongTrigger(descriptor["routingEntry"_L1].toObject());
}

QString moduleNameOf(const QString &moduleId)
{
    for (qsizetype i = moduleId.indexOf(u'-'); i >= 0; i = moduleId.indexOf(u'-', i + 1)) {
        if (i + 1 < moduleId.size() && moduleId[i + 1].isDigit())
            return moduleId.left(i);
    }
    return moduleId;
}

} // namespace

FolioRefusal invalid(const QString &message, const QString &type, const QString &key, const QString &value)
{
    FolioRefusal refusal{.message = message, .type = type, .code = u"validation_error"_s};
    if (!key.isEmpty())
        refusal.parameters.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    return refusal;
}

QString FolioTimer::method() const
{
    const QStringList methods = methodsOf(routingEntry);
    return methods.isEmpty() ? u"POST"_s : methods.first();
}

QString FolioTimer::path() const
{
    const QString path = routingEntry["path"_L1].toString();
    return path.isEmpty() ? routingEntry["pathPattern"_L1].toString() : path;
}

QString FolioTimer::naturalKey() const
{
    return QStringList{system ? u"system"_s : u"user"_s, moduleName, methodsOf(routingEntry).join(u','),
                       path()}
        .join(u'#');
}

FolioTrigger triggerOf(const QJsonObject &routingEntry)
{
    FolioTrigger trigger;
    const QJsonObject schedule = routingEntry["schedule"_L1].toObject();
    trigger.cron = schedule["cron"_L1].toString();
    if (!schedule["zone"_L1].toString().isEmpty())
        trigger.zone = schedule["zone"_L1].toString().toLatin1();
    if (trigger.cron.isEmpty())
        trigger.every = routingEntry["delay"_L1].toString().toLongLong()
            * unitOf(routingEntry["unit"_L1].toString()).value_or(Span::zero());
    return trigger;
}

// A delay fires at once, then after each delay.
std::optional<Instant> firstFire(const FolioTrigger &trigger, Instant now)
{
    if (trigger.every > Span::zero())
        return now;
    return fireAfter(trigger, now);
}

std::optional<Instant> fireAfter(const FolioTrigger &trigger, Instant fired)
{
    if (trigger.every > Span::zero())
        return fired + trigger.every;
    const auto cron = parseFolioCron(trigger.cron);
    return cron ? nextFire(*cron, trigger.zone, fired) : std::nullopt;
}

QJsonObject timerJson(const FolioTimer &timer)
{
    QJsonObject metadata{{u"createdDate"_s, toIso(timer.created)}, {u"updatedDate"_s, toIso(timer.updated)}};
    if (!timer.createdBy.isEmpty())
        metadata.insert(u"createdByUserId"_s, timer.createdBy);
    if (!timer.updatedBy.isEmpty())
        metadata.insert(u"updatedByUserId"_s, timer.updatedBy);
    QJsonObject json{{u"id"_s, timer.id},
                     {u"type"_s, timer.system ? u"system"_s : u"user"_s},
                     {u"modified"_s, timer.modified},
                     {u"enabled"_s, timer.enabled},
                     {u"moduleName"_s, timer.moduleName},
                     {u"routingEntry"_s, timer.routingEntry},
                     {u"metadata"_s, metadata}};
    if (!timer.moduleId.isEmpty())
        json.insert(u"moduleId"_s, timer.moduleId);
    if (!timer.userId.isEmpty())
        json.insert(u"userId"_s, timer.userId);
    return json;
}

std::variant<FolioTimer, FolioRefusal> readTimer(const QJsonObject &descriptor)
{
    if (const auto refusal = wrongField(descriptor))
        return *refusal;
    FolioTimer timer;
    timer.id = descriptor["id"_L1].toString();
    timer.enabled = descriptor["enabled"_L1].toVariant().toBool();
    timer.moduleId = descriptor["moduleId"_L1].toString();
    timer.moduleName =
        timer.moduleId.isEmpty() ? descriptor["moduleName"_L1].toString() : moduleNameOf(timer.moduleId);
    timer.routingEntry = descriptor["routingEntry"_L1].toObject();
    return timer;
}

FolioTimer declaredTimer(const FolioModule &module, const FolioEndpoint &endpoint, Instant now)
{
    FolioTimer timer{.system = true, .moduleName = module.name, .moduleId = module.id()};
    timer.created = timer.updated = now;
    timer.routingEntry = {{u"methods"_s, QJsonArray{endpoint.method}}, {u"pathPattern"_s, endpoint.path}};
    if (endpoint.cron.isEmpty()) {
        timer.routingEntry.insert(u"unit"_s, endpoint.unit);
        timer.routingEntry.insert(u"delay"_s, endpoint.delay);
    } else {
        timer.routingEntry.insert(u"schedule"_s,
                                  QJsonObject{{u"cron"_s, endpoint.cron}, {u"zone"_s, endpoint.zone}});
    }
    return timer;
}

} // namespace jobwatch
