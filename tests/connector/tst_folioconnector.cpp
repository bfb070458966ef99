// The connector on a server that is a function: listing, changing, calling, the connection test, the log.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray descriptor(int number, const QByteArray &more = {})
{
    const QByteArray n = QByteArray::number(number);
    return singleQuoted("{'id':'id-" + n
                        + "','type':'user','enabled':true,'moduleName':'mod-foo','userId':'u',"
                          "'routingEntry':{'methods':['POST'],'path':'/foo/"
                        + n + "','unit':'minute','delay':'5'}" + more + "}");
}

ReportedTimer reported(int number)
{
    ReportedTimer timer;
    timer.serverId = u"id-%1"_s.arg(number);
    timer.id = {u"user#mod-foo#POST#/foo/%1"_s.arg(number)};
    timer.tenant = u"diku"_s;
    timer.descriptor = descriptor(number);
    timer.writable = true;
    return timer;
}

// A server with timers; everything else is a 404 of the gateway.
struct World : FolioWorld
{
    QMap<QString, QByteArray> stored{};
    int made = 0;
    int logins = 0;
    std::function<std::optional<Result<HttpReply>>(const HttpRequest &)> before{};
    std::unique_ptr<FolioConnector> folio{};

    explicit World(int count = 0)
    {
        for (int i = 0; i < count; ++i)
            stored.insert(u"id-%1"_s.arg(i), descriptor(i));
        http.answer = [this](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (const auto early = before ? before(request) : std::nullopt)
                return early;
            return answerOf(request);
        };
    }

    FolioConnector &connector()
    {
        if (!folio)
            folio = std::make_unique<FolioConnector>(server, parts());
        return *folio;
    }

    Result<HttpReply> answerOf(const HttpRequest &request)
    {
        const QString path = request.url.path();
        if (path.startsWith("/authn/"_L1))
            return loggedIn(++logins);
        if (path == "/scheduler/timers"_L1)
            return request.verb == "POST" ? create(request) : page(QUrlQuery(request.url));
        if (path.startsWith("/scheduler/timers/"_L1))
            return one(request, path.section(u'/', 3));
        return httpReply(404, singleQuoted("{'message':'no Route matched with those values'}"));
    }

    HttpReply page(const QUrlQuery &query) const
    {
        const int offset = query.queryItemValue(u"offset"_s).toInt();
        const int limit = query.queryItemValue(u"limit"_s).toInt();
        return timers(stored.values().mid(offset, limit).join(','), int(stored.size()));
    }

    HttpReply create(const HttpRequest &request)
    {
        QJsonObject object = QJsonDocument::fromJson(request.body).object();
        const QString id = u"made-%1"_s.arg(++made);
        object["id"_L1] = id;
        stored.insert(id, QJsonDocument(object).toJson(QJsonDocument::Compact));
        return httpReply(201, stored[id]);
    }

    HttpReply one(const HttpRequest &request, const QString &id)
    {
        if (request.verb == "DELETE") {
            stored.remove(id);
            return httpReply(204);
        }
        if (!stored.contains(id))
            return httpReply(
                404, singleQuoted("{'errors':[{'message':'Unable to find','code':'not_found_error'}]}"));
        if (request.verb == "PUT")
            stored[id] = request.body;
        return httpReply(200, stored[id]);
    }

    Result<ReportedTimer> change(const ReportedTimer &timer, TimerChange change)
    {
        return answerTo<ReportedTimer>(
            [&](auto done) { connector().changeTimer(timer, change, std::move(done)); });
    }
    Result<QList<ReportedTimer>> list()
    {
        return answerTo<QList<ReportedTimer>>(
            [this](auto done) { connector().fetchTimers(std::move(done)); });
    }
    Result<TimerRun> call(const RequestTimer &request)
    {
        return answerTo<TimerRun>([&](auto done) { connector().call(request, std::move(done)); });
    }
    QList<ConnectionStep> test()
    {
        QList<ConnectionStep> steps;
        connector().testConnection([&steps](const QList<ConnectionStep> &all) { steps = all; });
        (void)QTest::qWaitFor([&] { return !steps.isEmpty(); });
        return steps;
    }
};

QString outcomes(const QList<ConnectionStep> &steps)
{
    QString letters;
    for (const ConnectionStep &step : steps) {
        switch (step.outcome) {
        case ConnectionStep::Outcome::Passed:
            letters += u'p';
            break;
        case ConnectionStep::Outcome::Limited:
            letters += u'l';
            break;
        case ConnectionStep::Outcome::Failed:
            letters += u'F';
            break;
        case ConnectionStep::Outcome::NotTested:
            letters += u'-';
            break;
        }
    }
    return letters;
}

} // namespace

class TestFolioConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegistryKnowsIt()
    {
        FolioWorld world;
        const auto connector = makeConnector(world.server, world.parts());
        QVERIFY(connector);
        QCOMPARE(connector->capabilities(),
                 (Capabilities{.inventory = true, .timers = true, .changesTimers = true}));
        world.server.logFile = u"/var/log/folio.json"_s;
        QVERIFY(makeConnector(world.server, world.parts())->capabilities().timerRuns);
    }

    void aListLongerThanAPageIsReadWhole()
    {
        World world(501);
        const auto timers = world.list();
        QVERIFY(timers);
        QCOMPARE(timers->size(), 501);
        QCOMPARE(world.paths().count(u"GET /scheduler/timers"_s), 2);
        QStringList queries;
        for (const HttpRequest &request : std::as_const(world.http.sent)) {
            if (request.url.path() == "/scheduler/timers"_L1)
                queries.append(request.url.query());
        }
        QCOMPARE(queries, (QStringList{u"offset=0&limit=500"_s, u"offset=500&limit=500"_s}));
    }

    void aServerThatRepeatsItselfIsLeft()
    {
        World world;
        world.before = [](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path() != "/scheduler/timers"_L1)
                return {};
            return FolioWorld::timers(descriptor(1) + ',' + descriptor(2), 1'000'000);
        };
        const auto timers = world.list();
        QVERIFY(timers);
        QCOMPARE(timers->size(), 2);
        QCOMPARE(world.paths().count(u"GET /scheduler/timers"_s), 2);
    }

    void noTimersAreAnEmptyList()
    {
        World world;
        QVERIFY(world.list()->isEmpty());
    }

    void refusalsOfTheListAreExplained_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("no tenant") << httpReply(400, "x-okapi-tenant header must be provided",
                                                {{"content-type", "text/plain"}})
                                   << ErrorKind::HttpStatus << u"tenant"_s;
        QTest::newRow("cookie against header") << httpReply(
            404,
            singleQuoted("{'message':'X-Okapi-Token token is not equal to folioAccessToken token in "
                         "cookies'}")) << ErrorKind::HttpStatus
                                               << u"cookie"_s;
        QTest::newRow("no permission") << httpReply(403, "{}") << ErrorKind::Denied << u"permission"_s;
        QTest::newRow("wrong token") << httpReply(401, "{}") << ErrorKind::Denied << u"login"_s;
        QTest::newRow("a web page") << httpReply(200, "<html></html>") << ErrorKind::Malformed
                                    << u"web page"_s;
        QTest::newRow("no list") << httpReply(200, "{}") << ErrorKind::Malformed << u"list of timers"_s;
        QTest::newRow("truncated") << httpReply(200, "{\"timerDescriptors\":[") << ErrorKind::Malformed
                                   << u"JSON"_s;
        QTest::newRow("down") << httpReply(
            500, singleQuoted("{'errors':[{'message':'Database is away','code':'x'}]}"))
                              << ErrorKind::HttpStatus << u"Database is away"_s;
    }
    void refusalsOfTheListAreExplained()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, word);
        World world;
        world.before = [reply](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path() == "/scheduler/timers"_L1)
                return Result<HttpReply>(reply);
            return {};
        };
        const auto timers = world.list();
        QVERIFY(!timers);
        QTEST(timers.error().kind, "kind");
        QVERIFY2(timers.error().message.contains(word), qPrintable(timers.error().message));
    }

    void disablingWritesTheWholeDescriptorBack()
    {
        World world(1);
        world.stored[u"id-0"_s] = descriptor(0, ",'moduleId':'mod-foo-2.0.0'"); // changed since it was listed
        const auto changed = world.change(reported(0), TimerChange::Disable);
        QVERIFY(changed);
        QVERIFY(!changed->enabled);
        QCOMPARE(changed->moduleId, u"mod-foo-2.0.0"_s);
        const HttpRequest put = world.http.sent.last();
        QCOMPARE(put.verb, "PUT");
        QCOMPARE(headerOf(put, "Content-Type"), "application/json");
        QCOMPARE(QJsonDocument::fromJson(put.body)["enabled"_L1], QJsonValue(false));
        const auto enabled = world.change(*changed, TimerChange::Enable);
        QVERIFY(enabled && enabled->enabled);
        QCOMPARE(enabled->serverId, u"id-0"_s);
    }

    void recreatingDeletesMakesAndChecks()
    {
        World world(1);
        ReportedTimer timer = reported(0);
        timer.target = TargetVerdict::Present;
        const auto changed = world.change(timer, TimerChange::Recreate);
        QVERIFY(changed);
        QCOMPARE(changed->serverId, u"made-1"_s);
        QCOMPARE(changed->id, timer.id);
        QVERIFY(changed->enabled);
        QCOMPARE(changed->target, TargetVerdict::Present);
        QCOMPARE(world.stored.keys(), QStringList{u"made-1"_s});
        QCOMPARE(world.paths().sliced(1),
                 (QStringList{u"GET /scheduler/timers/id-0"_s, u"DELETE /scheduler/timers/id-0"_s,
                              u"POST /scheduler/timers"_s, u"GET /scheduler/timers/made-1"_s}));
    }

    void aTimerThatWasDeletedHalfWayIsMadeFromItsDescriptor()
    {
        World world;
        const auto changed = world.change(reported(7), TimerChange::Recreate);
        QVERIFY(changed);
        QCOMPARE(changed->path, u"/foo/7"_s);
        QVERIFY(!world.paths().contains(u"DELETE /scheduler/timers/id-7"_s));
    }

    void aTimerThatCannotBeMadeAnewKeepsItsDescriptor_data()
    {
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::newRow("refused") << 422;
        QTest::newRow("no answer") << 0;
        QTest::newRow("nonsense") << 201;
    }
    void aTimerThatCannotBeMadeAnewKeepsItsDescriptor()
    {
        QFETCH(int, status);
        World world(1);
        world.before = [status](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.verb != "POST" || request.url.path() != "/scheduler/timers"_L1)
                return {};
            if (status == 0)
                return Result<HttpReply>(Error{ErrorKind::Timeout, u"No answer in time."_s, {}});
            return Result<HttpReply>(httpReply(
                status,
                singleQuoted("{'errors':[{'message':'Failed to schedule job','code':'service_error'}]}")));
        };
        const auto changed = world.change(reported(0), TimerChange::Recreate);
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.contains("deleted"_L1), qPrintable(changed.error().message));
        QCOMPARE(
            QJsonDocument::fromJson(changed.error().detail.toUtf8())["routingEntry"_L1]["path"_L1].toString(),
            u"/foo/0"_s);
        QVERIFY(world.stored.isEmpty());
    }

    void aTimerThatCannotBeDeletedIsNotMadeTwice()
    {
        World world(1);
        world.before = [](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.verb != "DELETE")
                return {};
            return Result<HttpReply>(httpReply(500, "{}"));
        };
        QVERIFY(!world.change(reported(0), TimerChange::Recreate));
        QCOMPARE(world.made, 0);
        QCOMPARE(world.stored.size(), 1);
    }

    void deletingTellsOfTheTimerAsItWas()
    {
        World world(1);
        const auto changed = world.change(reported(0), TimerChange::Delete);
        QVERIFY(changed);
        QCOMPARE(*changed, reported(0));
        QVERIFY(world.stored.isEmpty());
    }

    void whatModulesDeclareIsNotChanged()
    {
        World world(1);
        ReportedTimer system = reported(0);
        system.system = true;
        system.module = u"mod-foo"_s;
        for (const TimerChange change :
             {TimerChange::Disable, TimerChange::Enable, TimerChange::Recreate, TimerChange::Delete}) {
            const auto changed = world.change(system, change);
            QVERIFY(!changed);
            QCOMPARE(changed.error().kind, ErrorKind::Denied);
            QVERIFY(changed.error().message.contains("mod-foo"_L1));
        }
        QVERIFY(world.http.sent.isEmpty());
    }

    void aTimerThatIsGoneCannotBeDisabled()
    {
        World world;
        const auto changed = world.change(reported(0), TimerChange::Disable);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::NotFound);
    }

    void aCallIsMadeAsTheUser()
    {
        World world;
        world.before = [](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path() != "/foo/timer"_L1)
                return {};
            return Result<HttpReply>(httpReply(204));
        };
        const auto run = world.call({.name = {u"nightly"_s},
                                     .server = world.server.name,
                                     .url = u"/foo/timer?x=1"_s,
                                     .body = u"{}"_s,
                                     .timeout = 3s});
        QVERIFY(run);
        QCOMPARE(run->step, RunStep::Passed);
        QCOMPARE(run->timer, (TimerKey{world.server.name, TimerKind::Request, {u"nightly"_s}}));
        QCOMPARE(run->at, world.clock.time);
        const HttpRequest request = world.http.sent.last();
        QCOMPARE(request.url.toString(), u"https://gateway.example.org/foo/timer?x=1"_s);
        QCOMPARE(headerOf(request, "X-Okapi-Token"), "access-1");
        QCOMPARE(headerOf(request, "x-okapi-tenant"), "diku");
        QCOMPARE(request.timeout, Span(3s));
    }

    void aFailedCallHasItsCause()
    {
        World world;
        const auto run = world.call({.name = {u"nightly"_s}, .url = u"/gone"_s});
        QVERIFY(run);
        QCOMPARE(run->step, RunStep::Failed);
        QCOMPARE(run->cause, Cause::RouteNotFound);
        QCOMPARE(run->httpStatus, 404);
        QVERIFY(run->text.contains("no Route matched"_L1));
    }

    void aCallThatGetsNoAnswerIsAFailure_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("timeout") << ErrorKind::Timeout << Cause::RequestTimedOut;
        QTest::newRow("refused") << ErrorKind::Refused << Cause::TargetUnreachable;
        QTest::newRow("broken off") << ErrorKind::Network << Cause::TargetUnreachable;
        QTest::newRow("no name") << ErrorKind::Dns << Cause::NameNotFound;
        QTest::newRow("TLS") << ErrorKind::Tls << Cause::TlsFailed;
    }
    void aCallThatGetsNoAnswerIsAFailure()
    {
        QFETCH(ErrorKind, kind);
        World world;
        world.before = [kind](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path().startsWith("/authn"_L1))
                return {};
            return Result<HttpReply>(Error{kind, u"Why."_s, {}});
        };
        const auto run = world.call({.url = u"/foo"_s});
        QVERIFY(run);
        QCOMPARE(run->step, RunStep::Failed);
        QTEST(run->cause, "cause");
    }

    void aFailedLoginIsNoFailureOfTheTimer_data()
    {
        QTest::addColumn<int>("status"); // 0: nobody there
        QTest::newRow("refused") << 401;
        QTest::newRow("nobody there") << 0;
        QTest::newRow("keycloak is down") << 503;
    }
    void aFailedLoginIsNoFailureOfTheTimer()
    {
        QFETCH(int, status);
        const auto login = status == 0
            ? Result<HttpReply>(Error{ErrorKind::Refused, u"Nobody listens."_s, {}})
            : Result<HttpReply>(httpReply(status, "{}"));
        World world;
        world.before = [login](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path().startsWith("/authn"_L1))
                return login;
            return {};
        };
        const auto run = world.call({.url = u"/foo"_s});
        QVERIFY(!run); // no call was made
        QVERIFY(!world.paths().contains(u"POST /foo"_s));
    }

    void aRefreshThatIsLostInTheMiddleOfAProbeIsNoFailure()
    {
        World world;
        int calls = 0;
        world.before = [&](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.path() == "/authn/refresh"_L1)
                return Result<HttpReply>(Error{ErrorKind::Network, u"Broken off."_s, {}});
            if (request.url.path() != "/foo"_L1)
                return {};
            return Result<HttpReply>(httpReply(++calls == 2 ? 401 : 200));
        };
        QCOMPARE(world.call({.url = u"/foo"_s})->step, RunStep::Passed);
        world.clock.time += 5min;
        QCOMPARE(world.call({.url = u"/foo"_s})->step, RunStep::Passed);
        QCOMPARE(calls, 3); // the second was refused with the old token
        QCOMPARE(world.paths().count(u"POST /authn/login-with-expiry"_s), 2);
    }

    void theTokenNeverLeavesTheServer()
    {
        World world;
        world.before = [](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (request.url.host() != "elsewhere.example.org"_L1)
                return {};
            return Result<HttpReply>(httpReply(200));
        };
        for (const QString &url :
             {u"https://elsewhere.example.org/x"_s, u"https://gateway.example.org:8443/x"_s,
              u"http://gateway.example.org/x"_s}) {
            (void)world.call({.url = url});
            for (const auto &[name, value] : world.http.sent.last().headers)
                QVERIFY2(!value.contains("access-1"), name);
        }
        QVERIFY(world.call({.url = u"//elsewhere.example.org/x"_s}));
        QCOMPARE(world.http.sent.last().url.host(), u"gateway.example.org"_s);
        QVERIFY(!world.call({.url = u"file:///etc/passwd"_s}));
        QVERIFY(!world.call({.url = u"no path"_s}));
    }

    void theConnectionTestExplainsEachStep_data()
    {
        using Before = std::function<std::optional<Result<HttpReply>>(const HttpRequest &)>;
        QTest::addColumn<Before>("before");
        QTest::addColumn<QString>("outcomes"); // name, connection, TLS, HTTP, login, tenant, timers, log file
        QTest::addColumn<QString>("word");
        const auto onLogin = [](const Result<HttpReply> &reply) -> Before {
            return [reply](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
                if (request.url.path().startsWith("/authn"_L1))
                    return reply;
                return {};
            };
        };
        const auto onList = [](const Result<HttpReply> &reply) -> Before {
            return [reply](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
                if (request.url.path().startsWith("/scheduler"_L1))
                    return reply;
                return {};
            };
        };
        QTest::newRow("fine") << Before() << u"pppppppl"_s << u"Timers found: 3"_s;
        QTest::newRow("no name") << onLogin(Error{ErrorKind::Dns, u"No such name."_s, {}}) << u"F------l"_s
                                 << u"No such name."_s;
        QTest::newRow("nobody") << onLogin(Error{ErrorKind::Refused, u"Nobody listens."_s, {}})
                                << u"pF-----l"_s << u"Nobody listens."_s;
        QTest::newRow("TLS") << onLogin(Error{ErrorKind::Tls, u"Expired."_s, {}}) << u"ppF----l"_s
                             << u"Expired."_s;
        QTest::newRow("wrong password")
            << onLogin(httpReply(401, "{}")) << u"ppppF--l"_s << u"refuses the login"_s;
        QTest::newRow("a web page instead of a login")
            << onLogin(httpReply(200, "<html></html>")) << u"ppppF--l"_s << u"no token"_s;
        QTest::newRow("tenant unknown") << onList(httpReply(400, "x-okapi-tenant header must be provided"))
                                        << u"pppppF-l"_s << u"tenant"_s;
        QTest::newRow("token of another tenant")
            << onList(httpReply(401, "{}")) << u"ppppF--l"_s << u"another tenant"_s;
        QTest::newRow("no permission")
            << onList(httpReply(403, "{}")) << u"ppppp-Fl"_s << u"scheduler.collection.get"_s;
        QTest::newRow("no scheduler")
            << onList(httpReply(404, singleQuoted("{'message':'no Route matched with those values'}")))
            << u"ppppp-Fl"_s << u"mod-scheduler is not installed"_s;
        QTest::newRow("another server") << onList(httpReply(200, "{}")) << u"ppppp-Fl"_s << u"not FOLIO"_s;
        QTest::newRow("broken off") << onList(Error{ErrorKind::Network, u"Broken off."_s, {}})
                                    << u"pF--p--l"_s << u"Broken off."_s;
    }
    void theConnectionTestExplainsEachStep()
    {
        QFETCH(std::function<std::optional<Result<HttpReply>>(const HttpRequest &)>, before);
        QFETCH(QString, word);
        World world(3);
        world.before = before;
        const QList<ConnectionStep> steps = world.test();
        QTEST(outcomes(steps), "outcomes");
        QString sentences;
        for (const ConnectionStep &step : steps) {
            QVERIFY(!step.title.isEmpty() && !step.sentence.isEmpty());
            sentences += step.sentence + u'\n';
        }
        QVERIFY2(sentences.contains(word), qPrintable(sentences));
    }

    void aPasswordInPlainTextIsSaid_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("outcomes");
        QTest::newRow("over the network") << QUrl(u"http://gateway.example.org:9130"_s) << u"pplppppl"_s;
        QTest::newRow("on this computer") << QUrl(u"http://127.0.0.1:9130"_s) << u"pp-ppppl"_s;
    }
    void aPasswordInPlainTextIsSaid()
    {
        QFETCH(QUrl, url);
        World world;
        world.server.url = url;
        QTEST(outcomes(world.test()), "outcomes");
    }

    void theLogFileIsPartOfTheTest()
    {
        World world;
        world.server.logFile = u"/nowhere/mod-scheduler.json"_s;
        QCOMPARE(outcomes(world.test()), u"pppppppF"_s);
        QVERIFY(world.test().last().sentence.contains("/nowhere/mod-scheduler.json"_L1));
    }

    void anAddressThatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("ftp") << QUrl(u"ftp://gateway.example.org"_s);
        QTest::newRow("a password in it") << QUrl(u"https://me:secret@gateway.example.org"_s);
        QTest::newRow("nothing") << QUrl();
    }
    void anAddressThatCannotBeUsedIsSaid()
    {
        QFETCH(QUrl, url);
        World world;
        world.server.url = url;
        const auto timers = world.list();
        QVERIFY(!timers);
        QCOMPARE(timers.error().kind, ErrorKind::Misconfigured);
        QVERIFY(!timers.error().message.contains("secret"_L1));
        QVERIFY(!world.call({.url = u"/x"_s}));
        QVERIFY(!world.change(reported(0), TimerChange::Delete));
        QCOMPARE(outcomes(world.test()), u"F-------"_s);
        QVERIFY(world.http.sent.isEmpty());
    }

    void anyAnswerToAPingWillDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("alive");
        QTest::newRow("no login") << 401 << true;
        QTest::newRow("not found") << 404 << true;
        QTest::newRow("broken") << 500 << true;
        QTest::newRow("nothing behind the gateway") << 502 << false;
    }
    void anyAnswerToAPingWillDo()
    {
        QFETCH(int, status);
        World world;
        world.before = [status](const HttpRequest &) -> std::optional<Result<HttpReply>> {
            return Result<HttpReply>(httpReply(status, "{}"));
        };
        const auto answer = answerTo<void>([&](Done<void> done) { world.connector().ping(std::move(done)); });
        QTEST(answer.has_value(), "alive");
        QVERIFY(headerOf(world.http.sent.last(), "X-Okapi-Token").isEmpty());
    }
};

// The scheduler's log as it grows.
class TestFolioLog : public QObject
{
    Q_OBJECT

private:
    static QByteArray line(int number, const QByteArray &event = "start", const QByteArray &tenant = "diku")
    {
        return singleQuoted("{'@timestamp':'2026-11-21T21:59:00.250Z','event':'timer.execution." + event
                            + "','timerId':'id-" + QByteArray::number(number)
                            + "','naturalKey':'user#mod-foo#POST#/foo/" + QByteArray::number(number)
                            + "','tenant':'" + tenant + "'}\n");
    }

    struct Log : World
    {
        QTemporaryDir folder{};
        QByteArray position{};

        Log()
            : World(3)
        {
            server.logFile = folder.filePath(u"log.json"_s);
        }

        bool write(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append) const
        {
            QFile file(server.logFile);
            return file.open(mode) && file.write(bytes) == bytes.size();
        }
        Result<TimerRunsRead> read()
        {
            const auto read = answerTo<TimerRunsRead>(
                [this](auto done) { connector().fetchTimerRuns(position, std::move(done)); });
            if (read)
                position = read->position;
            return read;
        }
        QString numbers() // of all timers whose runs are told, however many readings it takes
        {
            QStringList found;
            for (int round = 0; round < 100; ++round) {
                const auto runs = read();
                if (!runs)
                    return runs.error().message;
                for (const TimerRun &run : runs->runs)
                    found.append(run.timer.id.value.section(u'/', 2));
                if (!runs->more)
                    return found.join(u' ');
            }
            return u"endless"_s;
        }
    };

private Q_SLOTS:
    void itIsReadAsItGrows()
    {
        Log log;
        QVERIFY(log.write(line(1) + line(2, "success")));
        QCOMPARE(log.numbers(), u"1 2"_s);
        QCOMPARE(log.numbers(), QString());
        QVERIFY(log.write(line(3)));
        QCOMPARE(log.numbers(), u"3"_s);
    }

    void theRestOfALineIsWaitedFor()
    {
        Log log;
        const QByteArray whole = line(2);
        QVERIFY(log.write(line(1) + whole.first(40)));
        QCOMPARE(log.numbers(), u"1"_s);
        QVERIFY(log.write(whole.sliced(40)));
        QCOMPARE(log.numbers(), u"2"_s);
    }

    void aNewStartGoesOnWhereTheLastOneEnded()
    {
        Log log;
        QVERIFY(log.write(line(1)));
        QCOMPARE(log.numbers(), u"1"_s);
        log.folio.reset();
        QVERIFY(log.write(line(2)));
        QCOMPARE(log.numbers(), u"2"_s);
    }

    void aRotatedLogIsReadToItsEndAndTheNewOneFromItsBeginning()
    {
        Log log;
        QVERIFY(log.write(line(1)));
        QCOMPARE(log.numbers(), u"1"_s);
        QVERIFY(log.write(line(2)));
        QVERIFY(QFile::rename(log.server.logFile, log.server.logFile + u".1"_s));
        QVERIFY(log.write(line(3)));
        QCOMPARE(log.numbers(), u"2 3"_s);
    }

    void aTruncatedLogBeginsAnew()
    {
        Log log;
        QVERIFY(log.write(line(1) + line(2)));
        QCOMPARE(log.numbers(), u"1 2"_s);
        QVERIFY(log.write(line(3), QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(log.numbers(), u"3"_s);
    }

    void whatIsOfOthersIsPassedOver()
    {
        Log log;
        QVERIFY(log.write("\n\nno JSON\n" + line(1, "start", "other") + QByteArray(3'000'000, 'x')
                          + "\n\xff\xfe\n" + line(2) + singleQuoted("{'event':'timer.execution.dance'}\n")));
        QCOMPARE(log.numbers(), u"2"_s);
    }

    void anExceptionOfQuartzFindsItsTimerByTheListing()
    {
        Log log;
        const QByteArray threw = " threw an unhandled Exception: Failed to obtain user impersonation token\n";
        QVERIFY(log.write("Job diku#mod-foo.id-1" + threw + "Job diku#mod-foo.id-99" + threw));
        const auto read = log.read(); // reads the list first
        QVERIFY(read);
        QVERIFY(log.paths().contains(u"GET /scheduler/timers"_s));
        QCOMPARE(read->runs.size(), 1);
        QCOMPARE(read->runs[0].timer.id.value, u"user#mod-foo#POST#/foo/1"_s);
        QCOMPARE(read->runs[0].cause, Cause::AuthorizationDown);
        QCOMPARE(read->runs[0].at, log.clock.time);
        QCOMPARE(read->remarks.size(), 1); // nobody knows id-99
    }

    void theFirstReadingWaitsForTheListThatIsBeingRead()
    {
        Log log;
        QVERIFY(log.write(line(1)));
        QStringList order;
        log.connector().fetchTimerRuns({}, [&](const auto &) { order.append(u"runs"_s); });
        log.connector().fetchTimers([&](const auto &) { order.append(u"timers"_s); });
        QTRY_COMPARE(order.size(), 2);
        QCOMPARE(log.numbers(), u"1"_s);
        Log other;
        QVERIFY(other.write(line(1)));
        order.clear();
        other.connector().fetchTimers([&](const auto &) { order.append(u"timers"_s); });
        other.connector().fetchTimerRuns({}, [&](const auto &) { order.append(u"runs"_s); });
        QTRY_COMPARE(order, (QStringList{u"timers"_s, u"runs"_s}));
        QCOMPARE(other.paths().count(u"GET /scheduler/timers"_s), 1);
    }

    void theLogIsReadWhileTheServerIsAway()
    {
        Log log;
        log.before = [](const HttpRequest &) -> std::optional<Result<HttpReply>> {
            return Result<HttpReply>(Error{ErrorKind::Refused, u"Nobody listens."_s, {}});
        };
        QVERIFY(log.write(line(1)));
        QCOMPARE(log.numbers(), u"1"_s);
    }

    void aLongLogIsReadInPieces()
    {
        Log log;
        QByteArray bytes;
        while (bytes.size() < 2'500'000)
            bytes += line(1);
        const qsizetype count = bytes.count('\n');
        QVERIFY(log.write(bytes));
        auto read = log.read();
        QVERIFY(read && read->more);
        qsizetype runs = read->runs.size();
        while (read && read->more) {
            read = log.read();
            QVERIFY(read);
            runs += read->runs.size();
        }
        QCOMPARE(runs, count);
    }

    void ofAHugeLogOnlyTheEndIsReadAtFirst()
    {
        Log log;
        QVERIFY(log.write(QByteArray(line(1)).repeated(20'000) + QByteArray(line(2)).repeated(70'000)));
        const QStringList numbers = log.numbers().split(u' ');
        QVERIFY(numbers.size() < 65'000);
        QVERIFY(numbers.size() > 50'000);
        QCOMPARE(numbers.count(u"1"_s), 0);
    }

    void aMissingLogIsSaid()
    {
        Log log;
        const auto read = log.read();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        log.server.logFile.clear();
        log.folio.reset();
        QCOMPARE(log.read().error().kind, ErrorKind::NotSupported);
    }

    void aDamagedPositionBeginsAnew()
    {
        Log log;
        QVERIFY(log.write(line(1)));
        log.position = "{\"offset\":-5}";
        QCOMPARE(log.numbers(), u"1"_s);
        log.position = "\xff\x00garbage";
        QCOMPARE(log.numbers(), u"1"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestFolioConnector connector;
    TestFolioLog log;
    return QTest::qExec(&connector, argc, argv) + QTest::qExec(&log, argc, argv);
}

#include "tst_folioconnector.moc"
