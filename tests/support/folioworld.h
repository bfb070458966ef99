#pragma once

#include <QTest>

#include "core/connector/folio/folioconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"

namespace jobwatch::test {

class TurnableClock final : public Clock
{
public:
    Instant now() const override { return time; }

    Instant time = instantFromMs(1'795'298'400'000); // 2026-11-21T22:00:00Z
};

// JSON in single quotes, which need no backslashes.
inline QByteArray singleQuoted(QByteArray text)
{
    return text.replace('\'', '"');
}

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.toLower() == name.toLower())
            return value;
    }
    return {};
}

// Everything a FOLIO connector needs, with a server that is a function.
struct FolioWorld
{
    FakeHttp http{};
    FakeSecrets secrets{};
    TurnableClock clock{};
    ServerDefinition server{};

    FolioWorld()
    {
        using namespace Qt::Literals::StringLiterals;
        server.name = ServerId{u"library"_s};
        server.kind = ServerKind::Folio;
        server.url = QUrl(u"https://gateway.example.org"_s);
        server.tenant = u"diku"_s;
        server.user = u"operator"_s;
        server.password.place = SecretReference::Place::Keyring;
        secrets.held.insert(u"library/password"_s, "secret");
    }

    ConnectorParts parts() { return {http, secrets, clock}; }
    FolioConnector connector() { return FolioConnector(server, parts()); }

    QStringList paths() const // "POST /authn/login-with-expiry", in order
    {
        QStringList all;
        for (const HttpRequest &request : http.sent)
            all.append(QString::fromLatin1(request.verb) + u' ' + request.url.path());
        return all;
    }

    // An accepted login whose token is "access-N", alive for ten minutes as FOLIO's are.
    static HttpReply loggedIn(int number, int seconds = 600)
    {
        const QByteArray n = QByteArray::number(number);
        const QByteArray life = QByteArray::number(seconds);
        return httpReply(
            201,
            singleQuoted("{'accessTokenExpiration':'2026-11-21T22:10:00Z',"
                         "'refreshTokenExpiration':'2026-11-21T23:00:00Z'}"),
            {{"content-type", "application/json"},
             {"set-cookie",
              "folioAccessToken=access-" + n + "; Path=/; Max-Age=" + life + "; Secure; HttpOnly"},
             {"set-cookie",
              "folioRefreshToken=refresh-" + n + "; Path=/authn; Max-Age=3600; Secure; HttpOnly"}});
    }

    static HttpReply timers(const QByteArray &list = {}, int total = 0)
    {
        return httpReply(
            200, "{\"timerDescriptors\":[" + list + "],\"totalRecords\":" + QByteArray::number(total) + '}');
    }
};

// Waits for the one call of a Done, which never comes before the call that took it has returned.
template <typename T>
Result<T> answerTo(const std::function<void(Done<T>)> &ask)
{
    auto answer = std::make_shared<std::optional<Result<T>>>();
    auto calls = std::make_shared<int>(0);
    ask([answer, calls](const Result<T> &result) {
        *answer = result;
        ++*calls;
    });
    if (*calls > 0)
        return Error{ErrorKind::Malformed, QStringLiteral("answered before the call returned"), {}};
    if (!QTest::qWaitFor([&] { return *calls > 0; }))
        return Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}};
    if (*calls > 1)
        return Error{ErrorKind::Malformed, QStringLiteral("answered twice"), {}};
    return **answer;
}

} // namespace jobwatch::test
