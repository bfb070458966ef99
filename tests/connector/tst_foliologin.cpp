// Logging in, and staying so: one renewal at a time, tokens in the header only.
#include <QTest>

#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::folio;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'795'298'400'000); // 2026-11-21T22:00:00Z

// A session on a server whose answers a test writes.
struct Story : FolioWorld
{
    ServerHttp serverHttp{http, server};
    std::unique_ptr<Session> session{};
    int logins = 0;
    int refreshes = 0;
    QByteArray accepted{}; // the token that the server takes; empty: any
    std::function<Result<HttpReply>(int number)> onRefresh = [](int number) {
        return loggedIn(100 + number);
    };
    std::function<Result<HttpReply>(int number)> onLogin = [](int number) { return Story::loggedIn(number); };

    Story()
    {
        http.answer = [this](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            const QString path = request.url.path();
            if (path == "/authn/login-with-expiry"_L1)
                return onLogin(++logins);
            if (path == "/authn/refresh"_L1)
                return onRefresh(++refreshes);
            if (path == "/authn/login"_L1)
                return httpReply(201, singleQuoted("{'okapiToken':'old-token','refreshToken':'x'}"));
            const QByteArray token = headerOf(request, "X-Okapi-Token");
            return httpReply(accepted.isEmpty() || token == accepted ? 200 : 401, token);
        };
    }

    void begin()
    {
        session = std::make_unique<Session>(serverHttp, server, QUrl(u"https://gateway.example.org/"_s),
                                            secrets, clock);
    }

    Result<HttpReply> ask()
    {
        return answerTo<HttpReply>([this](Done<HttpReply> done) {
            session->send({.url = QUrl(u"https://gateway.example.org/thing"_s)}, std::move(done));
        });
    }
    QByteArray tokenOfNext() // what the request bore in the end
    {
        const auto reply = ask();
        return reply ? reply->body : reply.error().message.toUtf8();
    }
};

} // namespace

class TestFolioLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreTakenOutOfCookies_data()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QByteArray>("refresh");
        QTest::addColumn<qint64>("renewAfter"); // seconds, -1: never

        const Headers both{{"set-cookie", "folioRefreshToken=r; Path=/authn; Max-Age=3600"},
                           {"set-cookie", "folioAccessToken=a.b-c_d; Path=/; Max-Age=600; Secure"}};
        QTest::newRow("both cookies") << both << "{}"_ba
                                      << "a.b-c_d"_ba
                                      << "r"_ba << qint64(480);
        QTest::newRow("no life") << Headers{{"set-cookie", "folioAccessToken=a"}} << "{}"_ba
                                 << "a"_ba
                                 << ""_ba << qint64(-1);
        QTest::newRow("life in the body, by the server's clock")
            << Headers{{"set-cookie", "folioAccessToken=a"}, {"date", "Sat, 21 Nov 2026 21:00:00 GMT"}}
            << singleQuoted("{'accessTokenExpiration':'2026-11-21T21:10:00Z'}") << "a"_ba
            << ""_ba << qint64(480);
        QTest::newRow("life in the body, without a date")
            << Headers{{"set-cookie", "folioAccessToken=a"}}
            << singleQuoted("{'accessTokenExpiration':'2026-11-21T22:05:00Z'}") << "a"_ba
            << ""_ba << qint64(240);
        QTest::newRow("the old login") << Headers{} << singleQuoted("{'okapiToken':'t'}") << "t"_ba
                                       << ""_ba << qint64(-1);
        QTest::newRow("a header") << Headers{{"x-okapi-token", "h"}} << "{}"_ba
                                  << "h"_ba
                                  << ""_ba << qint64(-1);
        QTest::newRow("quoted") << Headers{{"set-cookie", "folioAccessToken=\"q\"; Max-Age=10"}} << "{}"_ba
                                << "q"_ba
                                << ""_ba << qint64(8);
        QTest::newRow("a life that is no number")
            << Headers{{"set-cookie", "folioAccessToken=a; Max-Age=soon"}} << "{}"_ba
            << "a"_ba
            << ""_ba << qint64(-1);
        QTest::newRow("a life of a million years")
            << Headers{{"set-cookie", "folioAccessToken=a; Max-Age=99999999999999"}} << "{}"_ba
            << "a"_ba
            << ""_ba << qint64(365 * 24 * 3600 * 8 / 10);
    }
    void tokensAreTakenOutOfCookies()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        QFETCH(QByteArray, body);
        QFETCH(qint64, renewAfter);
        const auto tokens = tokensOf(httpReply(201, body, headers), now);
        QVERIFY(tokens);
        QTEST(tokens->access, "access");
        QTEST(tokens->refresh, "refresh");
        QCOMPARE(tokens->renewAt.has_value(), renewAfter >= 0);
        if (tokens->renewAt)
            QCOMPARE(*tokens->renewAt, now + std::chrono::seconds(renewAfter));
    }

    void whatIsNoTokenIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("cookie");
        QTest::newRow("empty") << "folioAccessToken="_ba;
        QTest::newRow("another name") << "folioAccessTokenX=a"_ba;
        QTest::newRow("a line break") << "folioAccessToken=a\r\nX-Evil: 1"_ba;
        QTest::newRow("a blank") << "folioAccessToken=a b"_ba;
        QTest::newRow("not ASCII") << "folioAccessToken=\xc3\xa4"_ba;
        QTest::newRow("far too long") << "folioAccessToken=" + QByteArray(100'000, 'x');
    }
    void whatIsNoTokenIsNotSent()
    {
        QFETCH(QByteArray, cookie);
        QVERIFY(!tokensOf(httpReply(201, "{}", {{"set-cookie", cookie}}), now));
        QVERIFY(!givenToken(cookie.sliced(cookie.indexOf('=') + 1), now) || cookie.contains("TokenX"));
    }

    void refusalsOfTheLoginAreExplained_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        const auto error = [](const char *code, const char *message) {
            return singleQuoted("{'errors':[{'message':'") + message + singleQuoted("','code':'") + code
                + singleQuoted("'}]}");
        };
        QTest::newRow("wrong password")
            << 401 << error("unauthorized_error", "Unauthorized error") << ErrorKind::Denied << u"operator"_s;
        QTest::newRow("disabled user") << 400 << error("service_error", "Failed to obtain a token")
                                       << ErrorKind::Denied << u"operator"_s;
        QTest::newRow("refresh refused")
            << 422 << error("token.refresh.unprocessable", "unable") << ErrorKind::Denied << u"422"_s;
        QTest::newRow("no tenant") << 400 << "x-okapi-tenant header must be provided"_ba
                                   << ErrorKind::HttpStatus << u"tenant"_s;
        QTest::newRow("no login there") << 404 << "{}"_ba << ErrorKind::HttpStatus << u"404"_s;
        QTest::newRow("too many") << 429 << "{}"_ba << ErrorKind::HttpStatus << u"429"_s;
        QTest::newRow("keycloak is down") << 503 << "{}"_ba << ErrorKind::HttpStatus << u"503"_s;
    }
    void refusalsOfTheLoginAreExplained()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        const Error error = loginError(httpReply(status, body), u"operator"_s);
        QTEST(error.kind, "kind");
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QCOMPARE(error.httpStatus, status);
    }

    void aRequestLogsInFirstAndBearsTheTokenInItsHeaderOnly()
    {
        Story story;
        story.begin();
        QCOMPARE(story.tokenOfNext(), "access-1");
        QCOMPARE(story.paths(), (QStringList{u"POST /authn/login-with-expiry"_s, u"GET /thing"_s}));
        QVERIFY(story.http.sent[0].body.contains("\"password\":\"secret\""));
        for (const HttpRequest &request : std::as_const(story.http.sent)) {
            QCOMPARE(headerOf(request, "x-okapi-tenant"), "diku");
            QVERIFY(headerOf(request, "Cookie").isEmpty());
            QVERIFY(headerOf(request, "Authorization").isEmpty());
        }
        QCOMPARE(story.tokenOfNext(), "access-1");
        QCOMPARE(story.logins, 1);
    }

    void theTokenIsRefreshedAtFourFifthsOfItsLife()
    {
        Story story;
        story.begin();
        story.tokenOfNext();
        story.clock.time += 479s;
        QCOMPARE(story.tokenOfNext(), "access-1");
        QCOMPARE(story.refreshes, 0);
        story.clock.time += 1s;
        QCOMPARE(story.tokenOfNext(), "access-101");
        QCOMPARE(story.refreshes, 1);
        QCOMPARE(story.logins, 1);
        const HttpRequest &refresh = story.http.sent[story.http.sent.size() - 2];
        QCOMPARE(headerOf(refresh, "Cookie"), "folioRefreshToken=refresh-1; folioAccessToken=access-1");
        QCOMPARE(headerOf(refresh, "x-okapi-tenant"), "diku");
        QVERIFY(headerOf(refresh, "X-Okapi-Token").isEmpty());
    }

    void twoRequestsDuringARefreshCauseOneRefresh()
    {
        Story story;
        story.begin();
        story.tokenOfNext();
        story.clock.time += 9min;
        QByteArrayList tokens;
        for (int i = 0; i < 3; ++i)
            story.session->send({.url = QUrl(u"https://gateway.example.org/thing"_s)},
                                [&](const auto &reply) { tokens.append(reply ? reply->body : "error"_ba); });
        QTRY_COMPARE(tokens.size(), 3);
        QCOMPARE(tokens, (QByteArrayList{"access-101", "access-101", "access-101"}));
        QCOMPARE(story.refreshes, 1);
        QCOMPARE(story.logins, 1);
    }

    void aLostRefreshIsALogin_data()
    {
        QTest::addColumn<int>("status"); // 0: the answer was lost
        QTest::newRow("no answer") << 0;
        QTest::newRow("the refresh token was used before") << 422;
        QTest::newRow("an answer without tokens") << 201;
    }
    void aLostRefreshIsALogin()
    {
        QFETCH(int, status);
        Story story;
        story.begin();
        story.tokenOfNext();
        story.clock.time += 9min;
        story.onRefresh = [status](int) -> Result<HttpReply> {
            if (status == 0)
                return Error{ErrorKind::Timeout, u"No answer."_s, {}};
            return httpReply(status, "{}");
        };
        QCOMPARE(story.tokenOfNext(), "access-2");
        QCOMPARE(story.refreshes, 1);
        QCOMPARE(story.logins, 2);
    }

    void anOutlivedRefreshTokenIsNotTried()
    {
        Story story;
        story.begin();
        story.tokenOfNext();
        story.clock.time += 2h;
        QCOMPARE(story.tokenOfNext(), "access-2");
        QCOMPARE(story.refreshes, 0);
    }

    void anExpiredTokenIsRenewedAndTheRequestSentOnceMore()
    {
        Story story;
        story.begin();
        story.tokenOfNext();
        story.clock.time += 5min;
        story.accepted = "access-101"; // access-1 was revoked
        QCOMPARE(story.tokenOfNext(), "access-101");
        QCOMPARE(story.refreshes, 1);
        story.accepted = "none";
        const auto refused = story.ask();
        QCOMPARE(refused->status, 401); // that token is fresh: another would not help
        QCOMPARE(story.refreshes, 1);
        QCOMPARE(story.logins, 1);
    }

    void aRefusedLoginIsNotTriedAgainAtOnce()
    {
        Story story;
        story.onLogin = [](int) { return httpReply(401, "{}"); };
        story.begin();
        QCOMPARE(story.ask().error().kind, ErrorKind::Denied);
        QCOMPARE(story.ask().error().kind, ErrorKind::Denied);
        QCOMPARE(story.logins, 1);
        story.clock.time += 30s;
        QCOMPARE(story.ask().error().kind, ErrorKind::Denied);
        QCOMPARE(story.logins, 2);
        story.clock.time += 30s; // the second time it waits longer
        QCOMPARE(story.ask().error().kind, ErrorKind::Denied);
        QCOMPARE(story.logins, 2);
        const auto asked = answerTo<void>([&](Done<void> done) { story.session->logIn(std::move(done)); });
        QVERIFY(!asked); // a person asked: at once
        QCOMPARE(story.logins, 3);
    }

    void aLoginThatOnlyFoundNobodyIsTriedAgain()
    {
        Story story;
        story.onLogin = [](int number) -> Result<HttpReply> {
            if (number == 1)
                return Error{ErrorKind::Refused, u"Nobody listens."_s, {}};
            return Story::loggedIn(number);
        };
        story.begin();
        QCOMPARE(story.ask().error().kind, ErrorKind::Refused);
        QCOMPARE(story.tokenOfNext(), "access-2");
    }

    void aServerWithoutExpiryIsLoggedInTheOldWay()
    {
        Story story;
        story.onLogin = [](int) { return httpReply(404, "{}"); };
        story.begin();
        QCOMPARE(story.tokenOfNext(), "old-token");
        QCOMPARE(story.paths()[1], u"POST /authn/login"_s);
        story.clock.time += 24h;
        QCOMPARE(story.tokenOfNext(), "old-token");
        QCOMPARE(story.logins, 1);
    }

    void aGivenTokenIsUsedInsteadOfALogin()
    {
        Story story;
        story.server.token.place = SecretReference::Place::Keyring;
        story.secrets.held.insert(u"library/token"_s, "given\n");
        story.begin();
        QCOMPARE(story.tokenOfNext(), "given");
        QCOMPARE(story.logins, 0);
        story.clock.time += 5min;
        story.accepted = "newer";
        QCOMPARE(story.ask()->status, 401);
        story.secrets.held.insert(u"library/token"_s, "newer"); // the operator replaced it
        story.clock.time += 5min;
        QCOMPARE(story.tokenOfNext(), "newer");
    }

    void aMissingSecretIsNoSurprise_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::newRow("not in the keyring") << true;
        QTest::newRow("not configured") << false;
    }
    void aMissingSecretIsNoSurprise()
    {
        QFETCH(bool, isSet);
        Story story;
        story.secrets.held.clear();
        if (!isSet)
            story.server.password = {};
        story.begin();
        const auto reply = story.ask();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, isSet ? ErrorKind::NotFound : ErrorKind::Misconfigured);
        QVERIFY(story.http.sent.isEmpty());
    }

    void withoutAUserRequestsGoWithoutALogin()
    {
        Story story;
        story.server.user.clear();
        story.begin();
        QCOMPARE(story.ask()->status, 200);
        QCOMPARE(story.paths(), QStringList{u"GET /thing"_s});
        QCOMPARE(headerOf(story.http.sent[0], "x-okapi-tenant"), "diku");
    }

    void nothingIsDeliveredAfterTheEnd()
    {
        int calls = 0;
        FolioWorld world;
        {
            ServerHttp serverHttp(world.http, world.server);
            Session session(serverHttp, world.server, QUrl(u"https://gateway.example.org/"_s), world.secrets,
                            world.clock);
            session.send({.url = QUrl(u"https://gateway.example.org/thing"_s)},
                         [&](const auto &) { ++calls; });
        } // the secret is still to be answered
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
        QVERIFY(world.http.sent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolioLogin)
#include "tst_foliologin.moc"
