#include "app/demo/foliogateway.h"

#include <QJsonDocument>

#include "app/demo/folioentitlements.h"
#include "app/demo/foliolog.h"
#include "app/demo/foliotimersapi.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QByteArray cookie(const FolioRequest &request, const QByteArray &name)
{
    for (const QByteArray &part : request.header("Cookie").split(';')) {
        if (part.trimmed().startsWith(name + '='))
            return part.trimmed().sliced(name.size() + 1);
    }
    return {};
}

FolioAnswer refused(int status, const QString &message, const QString &code)
{
    return refusalAnswer({.status = status, .message = message, .code = code});
}

QByteArray setCookie(const QByteArray &name, const QByteArray &value, const QByteArray &path, Span life)
{
    return name + '=' + value + "; Path=" + path + "; Max-Age="
        + QByteArray::number(qint64(life.count() / 1000)) + "; Secure; HttpOnly; SameSite=None";
}

FolioAnswer loggedIn(const FolioTokens &tokens, bool isOld, Instant now)
{
    const auto seconds = [](Instant at) { return toDateTime(at).toString(Qt::ISODate); };
    FolioAnswer answer = isOld ? jsonAnswer(201,
                                            {{u"okapiToken"_s, QString::fromLatin1(tokens.access)},
                                             {u"refreshToken"_s, QString::fromLatin1(tokens.refresh)}})
                               : jsonAnswer(201,
                                            {{u"accessTokenExpiration"_s, seconds(tokens.accessUntil)},
                                             {u"refreshTokenExpiration"_s, seconds(tokens.refreshUntil)}});
    answer.headers = {
        {"Set-Cookie", setCookie("folioAccessToken", tokens.access, "/", tokens.accessUntil - now)},
        {"Set-Cookie", setCookie("folioRefreshToken", tokens.refresh, "/authn", tokens.refreshUntil - now)}};
    return answer;
}

FolioAnswer authenticate(FolioGateway &gateway, const FolioRequest &request, Instant now)
{
    const bool isOld = request.path == "/authn/login"_L1;
    if (request.path == "/authn/refresh"_L1) {
        const auto tokens = gateway.logins.refresh(cookie(request, "folioRefreshToken"), now);
        return tokens ? loggedIn(*tokens, false, now)
                      : refused(422, u"Authorization server unable to process token refresh request"_s,
                                u"token.refresh.unprocessable"_s);
    }
    if (!isOld && request.path != "/authn/login-with-expiry"_L1)
        return gatewayAnswer(404, u"no Route matched with those values"_s);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto tokens =
        gateway.logins.logIn(body["username"_L1].toString(), body["password"_L1].toString(), now);
    return tokens ? loggedIn(*tokens, isOld, now)
                  : refused(401, u"Unauthorized error"_s, u"unauthorized_error"_s);
}

// What the plugin of the gateway makes of headers and cookies: a token, or a refusal.
std::variant<QByteArray, FolioAnswer> tokenOf(const FolioRequest &request)
{
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.isEmpty() && !authorization.startsWith("Bearer "))
        return gatewayAnswer(404, u"Authorization header is not a bearer token"_s);
    const QByteArray inCookie = cookie(request, "folioAccessToken");
    QByteArray token = request.header("X-Okapi-Token");
    if (token.isEmpty())
        token = authorization.sliced(qMin<qsizetype>(7, authorization.size()));
    if (!token.isEmpty() && !inCookie.isEmpty() && token != inCookie)
        return gatewayAnswer(404, u"X-Okapi-Token token is not equal to folioAccessToken token in cookies"_s);
    return token.isEmpty() ? inCookie : token;
}

FolioAnswer routed(FolioGateway &gateway, const FolioRequest &request, const QString &user, Instant now)
{
    if (request.path == "/scheduler/timers"_L1 || request.path.startsWith("/scheduler/timers/"_L1))
        return answerTimers(gateway.folio.scheduler(), request, user, now);
    if (request.path == "/entitlements"_L1 || request.path.startsWith("/entitlements/"_L1))
        return answerEntitlements(gateway.folio.applications(), request);
    if (request.path == "/application-flows"_L1)
        return answerFlows(gateway.folio.flows(), request);
    return gateway.folio.callEndpoint(QString::fromLatin1(request.verb), request.path, user, now);
}

} // namespace

FolioAnswer answer(FolioGateway &gateway, const FolioRequest &request, Instant now)
{
    const QByteArray tenant = request.header("x-okapi-tenant");
    if (tenant.isEmpty())
        return textAnswer(400, "x-okapi-tenant header must be provided");
    if (request.path.startsWith("/authn/"_L1))
        return tenant == folioTenant ? authenticate(gateway, request, now)
                                     : refused(400, u"Failed to obtain a token"_s, u"service_error"_s);
    const auto token = tokenOf(request);
    if (const auto *early = std::get_if<FolioAnswer>(&token))
        return *early;
    const auto user = gateway.logins.userOf(std::get<QByteArray>(token), now);
    if (!user || tenant != folioTenant)
        return refused(401, u"Unauthorized"_s, u"authorization_error"_s);
    return routed(gateway, request, *user, now);
}

} // namespace jobwatch
