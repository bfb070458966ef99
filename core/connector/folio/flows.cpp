#include "core/connector/folio/flows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

#include "core/connector/folio/timerdescriptor.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

struct Flow
{
    QString application{};
    bool isRevocation = false;
    Instant finished{};
};

// Nothing of a flow that goes on, failed, or does not say when it ended.
std::optional<Flow> finishedFlow(const QJsonObject &object)
{
    const std::optional<Instant> finished = momentOf(object["finishedAt"_L1]);
    if (object["status"_L1].toString() != "finished"_L1 || !finished)
        return {};
    return Flow{.application = oneLine(object["applicationId"_L1].toString(), 500),
                .isRevocation = object["type"_L1].toString() == "revoke"_L1,
                .finished = *finished};
}

} // namespace

QUrl flowsUrl(const QUrl &root, const QString &tenantId)
{
    QUrl url = root.resolved(QUrl(u"application-flows"_s));
    QUrlQuery query;
    query.addQueryItem(u"query"_s, u"tenantId==%1 sortby startedAt/sort.descending"_s.arg(tenantId));
    query.addQueryItem(u"limit"_s, u"50"_s);
    url.setQuery(query);
    return url;
}

Result<QHash<QString, Revocation>> parseFlows(const QJsonObject &object)
{
    const QJsonValue list = object["applicationFlows"_L1];
    if (!list.isArray())
        return Error{.message = QCoreApplication::translate(
                         "Folio", "The answer is no list of what happened to the tenant's applications.")};
    QHash<QString, Flow> latest;
    for (const QJsonValue &value : list.toArray()) {
        const auto flow = finishedFlow(value.toObject());
        if (!flow)
            continue;
        Flow &known = latest[moduleNameOf(flow->application)];
        if (known.application.isEmpty() || known.finished < flow->finished)
            known = *flow;
    }
    QHash<QString, Revocation> revoked;
    for (auto flow = latest.cbegin(); flow != latest.cend(); ++flow) {
        if (flow->isRevocation)
            revoked.insert(flow.key(), {flow->application, flow->finished});
    }
    return revoked;
}

} // namespace jobwatch::folio
