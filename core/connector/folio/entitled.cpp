#include "core/connector/folio/entitled.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/folio/timerschedule.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

QString text(const QJsonValue &value)
{
    return oneLine(value.toString(), 500);
}

Error notTheAnswer()
{
    return {.message =
                QCoreApplication::translate("Folio", "The answer is no list of the tenant's applications.")};
}

QByteArray listed(QStringList ids)
{
    ids.sort();
    return ids.join(u'\n').toUtf8();
}

QStringList methodsOf(const QJsonObject &handler)
{
    QStringList methods;
    for (const QJsonValue &method : handler["methods"_L1].toArray())
        methods.append(text(method).toUpper());
    return methods;
}

Handler handlerOf(const QJsonObject &object)
{
    Handler handler{.methods = methodsOf(object), .path = text(object["pathPattern"_L1])};
    handler.isPrefix = handler.path.isEmpty();
    if (handler.isPrefix)
        handler.path = text(object["path"_L1]);
    return handler;
}

void addInterface(EntitledModule &module, const QJsonObject &interface)
{
    const bool isOfTimers = interface["id"_L1].toString() == "_timer"_L1;
    for (const QJsonValue &value : interface["handlers"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const Handler handler = handlerOf(object);
        if (handler.path.isEmpty())
            continue;
        module.handlers.append(handler);
        if (isOfTimers)
            module.timers.append({handler.methods.join(u','), handler.path, scheduleOf(object).schedule});
    }
}

EntitledModule moduleOf(const QJsonObject &descriptor, const QString &application)
{
    EntitledModule module{.id = text(descriptor["id"_L1]), .application = application};
    module.name = moduleNameOf(module.id);
    for (const QJsonValue &interface : descriptor["provides"_L1].toArray())
        addInterface(module, interface.toObject());
    return module;
}

} // namespace

const EntitledModule *Entitled::find(const QString &name, const QString &id) const
{
    const EntitledModule *found = nullptr;
    for (const EntitledModule &module : modules) {
        if (module.name != name)
            continue;
        if (!found || module.id == id)
            found = &module;
    }
    return found;
}

Result<Entitled> parseApplications(const QJsonObject &object)
{
    const QJsonValue list = object["applicationDescriptors"_L1];
    if (!list.isArray())
        return notTheAnswer();
    Entitled entitled;
    entitled.total = object["totalRecords"_L1].toInteger();
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject application = value.toObject();
        const QString id = text(application["id"_L1]);
        ++entitled.applications;
        entitled.applicationIds.append(id);
        for (const QJsonValue &descriptor : application["moduleDescriptors"_L1].toArray())
            entitled.modules.append(moduleOf(descriptor.toObject(), id));
    }
    return entitled;
}

Result<Entitlements> parseEntitlements(const QJsonObject &object)
{
    const QJsonValue list = object["entitlements"_L1];
    if (!list.isArray())
        return notTheAnswer();
    QStringList ids;
    QUuid tenant;
    for (const QJsonValue &value : list.toArray()) {
        ids.append(text(value["applicationId"_L1]));
        tenant = QUuid::fromString(value["tenantId"_L1].toString());
    }
    return Entitlements{.listing = listed(ids),
                        .tenantId = tenant.isNull() ? QString() : tenant.toString(QUuid::WithoutBraces)};
}

QByteArray listingOf(const Entitled &entitled)
{
    return listed(entitled.applicationIds);
}

} // namespace jobwatch::folio
