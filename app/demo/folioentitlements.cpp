#include "app/demo/folioentitlements.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

const QString tenantId = u"3a4f0f57-3c50-4c17-8a4c-6a1a0f6f7a55"_s;

QJsonObject handlerOf(const FolioEndpoint &endpoint, bool asTimer)
{
    QJsonObject handler{{u"methods"_s, QJsonArray{endpoint.method}}, {u"pathPattern"_s, endpoint.path}};
    if (!asTimer)
        return handler;
    if (endpoint.cron.isEmpty()) {
        handler.insert(u"unit"_s, endpoint.unit);
        handler.insert(u"delay"_s, endpoint.delay);
    } else {
        handler.insert(u"schedule"_s, QJsonObject{{u"cron"_s, endpoint.cron}, {u"zone"_s, endpoint.zone}});
    }
    return handler;
}

QJsonObject descriptorOf(const FolioModule &module)
{
    QJsonArray handlers;
    QJsonArray timers;
    for (const FolioEndpoint &endpoint : module.endpoints) {
        if (endpoint.isTimer())
            timers.append(handlerOf(endpoint, true));
        else
            handlers.append(handlerOf(endpoint, false));
    }
    const QJsonObject own{{u"id"_s, module.name}, {u"version"_s, u"1.0"_s}, {u"handlers"_s, handlers}};
    const QJsonObject timer{{u"id"_s, u"_timer"_s},
                            {u"version"_s, u"1.0"_s},
                            {u"interfaceType"_s, u"system"_s},
                            {u"handlers"_s, timers}};
    return {{u"id"_s, module.id()}, {u"provides"_s, QJsonArray{own, timer}}};
}

QJsonObject applicationOf(const FolioApplication &application)
{
    QJsonArray modules;
    QJsonArray descriptors;
    for (const FolioModule &module : application.modules) {
        modules.append(
            QJsonObject{{u"id"_s, module.id()}, {u"name"_s, module.name}, {u"version"_s, module.version}});
        descriptors.append(descriptorOf(module));
    }
    return {{u"id"_s, application.id()},
            {u"name"_s, application.name},
            {u"version"_s, application.version},
            {u"modules"_s, modules},
            {u"moduleDescriptors"_s, descriptors}};
}

QJsonObject entitlementOf(const FolioApplication &application)
{
    QJsonArray modules;
    for (const FolioModule &module : application.modules)
        modules.append(module.id());
    return {{u"applicationId"_s, application.id()}, {u"tenantId"_s, tenantId}, {u"modules"_s, modules}};
}

template <typename Describe>
FolioAnswer page(const QList<FolioApplication> &applications, const QString &name, Describe describe,
                 const FolioRequest &request)
{
    const qsizetype offset = request.query.queryItemValue(u"offset"_s).toInt();
    const qsizetype limit =
        request.query.hasQueryItem(u"limit"_s) ? request.query.queryItemValue(u"limit"_s).toInt() : 10;
    QJsonArray list;
    for (const FolioApplication &application : applications.mid(offset, limit))
        list.append(describe(application));
    return jsonAnswer(200, {{name, list}, {u"totalRecords"_s, applications.size()}});
}

} // namespace

FolioAnswer answerEntitlements(const QList<FolioApplication> &applications, const FolioRequest &request)
{
    if (request.path == "/entitlements"_L1) {
        if (request.query.hasQueryItem(u"query"_s) && request.query.hasQueryItem(u"tenant"_s))
            return refusalAnswer(
                {.message = u"Both 'query' and 'tenant' parameters are provided but only one of them "
                            "has to be specified"_s,
                 .type = u"RequestValidationException"_s,
                 .code = u"validation_error"_s});
        return page(applications, u"entitlements"_s, entitlementOf, request);
    }
    if (request.path.section(u'/', 3) == "applications"_L1)
        return page(applications, u"applicationDescriptors"_s, applicationOf, request);
    return gatewayAnswer(404, u"no Route matched with those values"_s);
}

FolioAnswer answerFlows(const QList<FolioFlow> &flows, const FolioRequest &request)
{
    if (!request.query.queryItemValue(u"query"_s, QUrl::FullyDecoded).contains(u"tenantId=="_s + tenantId))
        return jsonAnswer(200, {{u"applicationFlows"_s, QJsonArray()}, {u"totalRecords"_s, 0}});
    QJsonArray list;
    for (auto flow = flows.crbegin(); flow != flows.crend(); ++flow)
        list.append(QJsonObject{{u"applicationId"_s, flow->applicationId},
                                {u"tenantId"_s, tenantId},
                                {u"type"_s, flow->type},
                                {u"status"_s, u"finished"_s},
                                {u"startedAt"_s, toIso(flow->finished)},
                                {u"finishedAt"_s, toIso(flow->finished)}});
    return jsonAnswer(200, {{u"applicationFlows"_s, list}, {u"totalRecords"_s, flows.size()}});
}

} // namespace jobwatch
