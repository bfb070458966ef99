#include "core/connector/folio/login.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/connector/folio/refusal.h"
#include "core/connector/jsonreply.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::folio {

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr Span longestLife = 24h * 365;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

struct Cookie
{
    QByteArray value{};
    std::optional<Span> life{};
};

// It goes into a header: anything but visible ASCII would let an answer write our requests.
bool isSound(const QByteArray &token)
{
    return !token.isEmpty() && token.size() <= longestToken
        && std::all_of(token.begin(), token.end(),
                       [](char c) { return c > 0x20 && c < 0x7f && c != ';' && c != ',' && c != '"'; });
}

std::optional<Span> spanOfSeconds(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    const qint64 most = std::chrono::floor<std::chrono::seconds>(longestLife).count();
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, most));
}

Cookie cookieOf(const QByteArray &header, qsizetype nameSize)
{
    Cookie cookie;
    const QList<QByteArray> parts = header.split(';');
    cookie.value = parts.first().mid(nameSize + 1).trimmed();
    if (cookie.value.size() >= 2 && cookie.value.startsWith('"') && cookie.value.endsWith('"'))
        cookie.value = cookie.value.sliced(1, cookie.value.size() - 2);
    for (const QByteArray &part : parts.sliced(1)) {
        const QByteArray attribute = part.trimmed();
        if (attribute.toLower().startsWith("max-age="))
            cookie.life = spanOfSeconds(attribute.mid(8).trimmed());
    }
    return cookie;
}

Cookie findCookie(const HttpReply &reply, const QByteArray &name)
{
    for (const auto &[header, value] : reply.headers) {
        if (header == "set-cookie" && value.startsWith(name + '='))
            return cookieOf(value, name.size());
    }
    return {};
}

// How long until a moment that the server names by its own clock.
std::optional<Span> lifeUntil(const QJsonValue &moment, const HttpReply &reply, Instant now)
{
    const QDateTime end = QDateTime::fromString(moment.toString(), Qt::ISODate);
    if (!end.isValid())
        return {};
    const QString date = QString::fromLatin1(reply.header("date")).replace("GMT"_L1, "+0000"_L1);
    const QDateTime served = QDateTime::fromString(date, Qt::RFC2822Date);
    const qint64 begin = served.isValid() ? served.toMSecsSinceEpoch() : toMs(now);
    return std::clamp(Span(end.toMSecsSinceEpoch() - begin), Span::zero(), longestLife);
}

HttpRequest jsonRequest(const QUrl &root, const QString &path, const QJsonObject &body)
{
    HttpRequest request{.verb = "POST", .url = root.resolved(QUrl(path))};
    request.headers.emplaceBack("Content-Type", "application/json");
    request.headers.emplaceBack("Accept", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Error noToken(const HttpReply &reply)
{
    return {.kind = ErrorKind::Malformed,
            .message = Words::tr("The server accepted the login, but its answer holds no token."),
            .httpStatus = reply.status};
}

} // namespace

Result<Tokens> tokensOf(const HttpReply &reply, Instant now)
{
    const Result<QJsonObject> object = jsonObjectOf(reply);
    const QJsonObject body = object ? *object : QJsonObject();
    Cookie access = findCookie(reply, "folioAccessToken");
    Cookie refresh = findCookie(reply, "folioRefreshToken");
    if (!isSound(access.value))
        access.value = body["okapiToken"_L1].toString().toLatin1();
    if (!isSound(access.value))
        access.value = reply.header("x-okapi-token");
    if (!isSound(access.value))
        return noToken(reply);
    if (!access.life)
        access.life = lifeUntil(body["accessTokenExpiration"_L1], reply, now);
    if (!refresh.life)
        refresh.life = lifeUntil(body["refreshTokenExpiration"_L1], reply, now);

    Tokens tokens{.access = access.value, .obtainedAt = now};
    if (access.life)
        tokens.renewAt = now + *access.life * 8 / 10;
    if (isSound(refresh.value))
        tokens.refresh = refresh.value;
    if (refresh.life)
        tokens.refreshUntil = now + *refresh.life;
    return tokens;
}

Result<Tokens> givenToken(const QByteArray &token, Instant now)
{
    const QByteArray trimmed = token.trimmed();
    if (isSound(trimmed))
        return Tokens{.access = trimmed, .obtainedAt = now};
    return Error{.kind = ErrorKind::Misconfigured,
                 .message = Words::tr("The stored token is empty or holds characters that no token has.")};
}

HttpRequest loginRequest(const QUrl &root, const Credentials &credentials, bool isOld)
{
    const QJsonObject body{{u"username"_s, credentials.user},
                           {u"password"_s, QString::fromUtf8(credentials.password)}};
    return jsonRequest(root, isOld ? u"authn/login"_s : u"authn/login-with-expiry"_s, body);
}

HttpRequest refreshRequest(const QUrl &root, const Tokens &tokens)
{
    HttpRequest request = jsonRequest(root, u"authn/refresh"_s, {});
    request.headers.append(
        {"Cookie", "folioRefreshToken=" + tokens.refresh + "; folioAccessToken=" + tokens.access});
    return request;
}

bool lacksExpiry(const HttpReply &reply)
{
    return reply.status == 404 || reply.status == 405 || reply.status == 501;
}

Error loginError(const HttpReply &reply, const QString &user)
{
    const Refusal refusal = refusalOf(reply);
    Error error{.kind = ErrorKind::HttpStatus, .detail = refusal.message, .httpStatus = reply.status};
    if (isAboutTenant(refusal)) {
        error.message = refusalError(reply).message;
    } else if (reply.status == 404) {
        error.message = Words::tr("There is no login at this address (HTTP 404).");
    } else if (reply.status >= 400 && reply.status <= 499 && reply.status != 429 && reply.status != 408) {
        error.kind = ErrorKind::Denied;
        error.message = Words::tr("The server refuses the login of %1 (HTTP %2).")
                            .arg(oneLine(user, 60), QString::number(reply.status));
    } else {
        error.message =
            Words::tr("The login service cannot answer at the moment (HTTP %1).").arg(reply.status);
    }
    return error;
}

} // namespace jobwatch::folio
