#include "core/connector/folio/refusal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/connector/jsonreply.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

ErrorKind kindOf(const Refusal &refusal)
{
    if (refusal.status == 401 || refusal.status == 403)
        return ErrorKind::Denied;
    if (refusal.status == 404 && refusal.code == "not_found_error"_L1)
        return ErrorKind::NotFound;
    return ErrorKind::HttpStatus;
}

QString sentenceOf(const Refusal &refusal)
{
    const QString status = QString::number(refusal.status);
    if (isTokenConflict(refusal))
        return Words::tr("The gateway was given two different tokens, one as a cookie (HTTP %1).")
            .arg(status);
    if (isAboutTenant(refusal))
        return Words::tr("The server does not accept the tenant: %1 (HTTP %2).").arg(refusal.message, status);
    if (refusal.status == 403)
        return Words::tr("The server denies access: the user lacks the permission (HTTP %1).").arg(status);
    if (refusal.status == 401)
        return Words::tr("The server does not accept the login (HTTP %1).").arg(status);
    if (refusal.message.isEmpty())
        return Words::tr("The server answered with HTTP %1.").arg(status);
    return Words::tr("The server answered with HTTP %1: %2").arg(status, refusal.message);
}

} // namespace

Refusal refusalOf(const HttpReply &reply)
{
    Refusal refusal{.status = reply.status};
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonArray errors = document["errors"_L1].toArray();
    if (!errors.isEmpty()) {
        const QJsonObject error = errors.first().toObject();
        refusal.isModule = true;
        refusal.code = oneLine(error["code"_L1].toString(), 100);
        refusal.message = oneLine(error["message"_L1].toString());
    } else if (document["message"_L1].isString()) {
        refusal.message = oneLine(document["message"_L1].toString());
    } else if (document.isNull() && !isWebPage(reply)) {
        refusal.message = oneLine(QString::fromUtf8(reply.body.left(1000)));
    }
    return refusal;
}

bool isTokenConflict(const Refusal &refusal)
{
    return refusal.status == 404 && !refusal.isModule
        && refusal.message.contains("not equal to folioAccessToken"_L1, Qt::CaseInsensitive);
}

bool isAboutTenant(const Refusal &refusal)
{
    const bool isClientError = refusal.status == 400 || refusal.status == 401 || refusal.status == 403;
    return isClientError && refusal.code != "tenant_not_enabled"_L1
        && (refusal.message.contains("x-okapi-tenant"_L1, Qt::CaseInsensitive)
            || refusal.message.contains("tenant header"_L1, Qt::CaseInsensitive));
}

Error refusalError(const HttpReply &reply)
{
    const Refusal refusal = refusalOf(reply);
    if (refusal.message.isEmpty() && refusal.status != 401 && refusal.status != 403)
        return statusError(reply);
    return {.kind = kindOf(refusal),
            .message = sentenceOf(refusal),
            .detail = oneLine(QString::fromUtf8(reply.body.left(1000)), 1000),
            .httpStatus = reply.status};
}

} // namespace jobwatch::folio
