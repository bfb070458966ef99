#include "core/connector/slivka/parsecatalogue.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QVersionNumber>

#include "core/connector/slivka/servertime.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

Error notSlivka(const QString &detail)
{
    return {.kind = ErrorKind::Malformed,
            .message = QCoreApplication::translate("Slivka", "The answer is not one of a Slivka server."),
            .detail = detail};
}

Status statusOf(const QString &word)
{
    if (word == "OK"_L1)
        return Status::Ok;
    if (word == "WARNING"_L1)
        return Status::Warning;
    return word == "DOWN"_L1 ? Status::Down : Status::Unknown;
}

ReportedStatus reportedStatus(const QJsonObject &object, std::optional<Span> offset)
{
    ReportedStatus reported;
    reported.word = oneLine(object["status"_L1].toString(), 40);
    reported.status = statusOf(reported.word);
    reported.message = oneLine(object["errorMessage"_L1].toString(), 1000);
    reported.at = toUtc(object["timestamp"_L1].toString(), offset);
    return reported;
}

QList<ReportedParameter> parameters(const QJsonArray &array)
{
    QList<ReportedParameter> result;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString id = object["id"_L1].toString();
        if (!id.isEmpty())
            result.append({.id = id,
                           .name = object["name"_L1].toString(),
                           .type = object["type"_L1].toString(),
                           .required = object["required"_L1].toBool()});
    }
    return result;
}

QString leftOut(const char *sentence)
{
    return QCoreApplication::translate("Slivka", sentence);
}

} // namespace

Result<Version> parseVersion(const QJsonObject &object)
{
    const Version version{.api = oneLine(object["APIVersion"_L1].toString(), 40),
                          .slivka = oneLine(object["slivkaVersion"_L1].toString(), 40)};
    if (version.slivka.isEmpty())
        return notSlivka(u"no string 'slivkaVersion'"_s);
    return version;
}

bool reportsUserJobs(const Version &version)
{
    const auto number = QVersionNumber::fromString(version.slivka);
    return !number.isNull() && number < QVersionNumber(0, 8, 3);
}

Result<ReportedService> parseService(const QJsonObject &object, std::optional<Span> offset)
{
    ReportedService service;
    service.id.value = object["id"_L1].toString();
    if (service.id.isEmpty())
        return notSlivka(u"a service without 'id'"_s);
    service.name = object["name"_L1].toString();
    service.version = object["version"_L1].toString();
    service.description = object["description"_L1].toString();
    service.parameters = parameters(object["parameters"_L1].toArray());
    service.reported = reportedStatus(object["status"_L1].toObject(), offset);
    return service;
}

Result<Inventory> parseServices(const QJsonObject &object, std::optional<Span> offset)
{
    if (!object["services"_L1].isArray())
        return notSlivka(u"no array 'services'"_s);
    Inventory inventory;
    QSet<ServiceId> seen;
    const QJsonArray services = object["services"_L1].toArray();
    for (const QJsonValue &value : services) {
        const auto service = parseService(value.toObject(), offset);
        if (!service)
            inventory.remarks.append(leftOut(
                QT_TRANSLATE_NOOP("Slivka", "The server lists a service without an id; it was left out.")));
        else if (seen.contains(service->id))
            inventory.remarks.append(
                leftOut(QT_TRANSLATE_NOOP("Slivka", "The server lists the service %1 twice."))
                    .arg(oneLine(service->id.value, 80)));
        else
            inventory.services.append(*service);
        if (service)
            seen.insert(service->id);
    }
    std::sort(inventory.services.begin(), inventory.services.end(),
              [](const ReportedService &a, const ReportedService &b) { return a.id < b.id; });
    return inventory;
}

Result<QList<Usage>> parseUsage(const QJsonObject &object)
{
    // The released server misspells its own schema.
    const QJsonValue asReleased = object["usageStatictics"_L1];
    const QJsonValue figures = asReleased.isArray() ? asReleased : object["usageStatistics"_L1];
    if (!figures.isArray())
        return notSlivka(u"no array 'usageStatistics'"_s);
    QList<Usage> usage;
    const QJsonArray array = figures.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        const Usage line{.month = entry["month"_L1].toString(),
                         .service = ServiceId{entry["service"_L1].toString()},
                         .count = entry["count"_L1].toInteger(-1)};
        if (line.month.isEmpty() || line.service.isEmpty() || line.count < 0)
            return notSlivka(u"a usage figure without month, service or count"_s);
        usage.append(line);
    }
    return usage;
}

} // namespace jobwatch::slivka
