// The demo's FOLIO as a value: time is an argument, so nothing here waits.
#include <QJsonDocument>
#include <QTest>

#include "app/demo/foliocron.h"
#include "app/demo/foliogateway.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant started = instantFromMs(1'795'298'400'000); // 2026-11-21T22:00:00Z, a Saturday

QByteArray singleQuoted(QByteArray text)
{
    return text.replace('\'', '"');
}

// A gateway with a user who is logged in.
struct Tenant
{
    FolioGateway gateway;
    Instant now = started;
    QByteArray token{};

    explicit Tenant(const FolioStory &story = {})
        : gateway{.folio = DemoFolio(story, started)}
    {
        gateway.folio.advance(now);
        gateway.logins = FolioLogins(24h * 365, 24h * 365);
        token = gateway.logins.logIn(u"operator"_s, u"demo-only"_s, now)->access;
    }

    FolioAnswer ask(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                    const QList<FolioHeader> &headers = {})
    {
        const QUrl url(path);
        FolioRequest request{
            .verb = verb, .path = url.path(), .query = QUrlQuery(url), .body = singleQuoted(body)};
        request.headers = headers;
        if (headers.isEmpty())
            request.headers = {
                {"x-okapi-tenant", "diku"}, {"X-Okapi-Token", token}, {"Content-Type", "application/json"}};
        return answer(gateway, request, now);
    }
    QJsonObject json(const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        return QJsonDocument::fromJson(ask(verb, path, body).body).object();
    }
    QByteArray runUntil(Instant then)
    {
        now = then;
        return gateway.folio.advance(then);
    }
    QJsonObject find(const QString &path, const QString &type = u"user"_s)
    {
        const QJsonArray timers =
            json("GET", u"/scheduler/timers?limit=500"_s)["timerDescriptors"_L1].toArray();
        for (const QJsonValue &timer : timers) {
            if (timer["routingEntry"_L1]["pathPattern"_L1].toString() == path
                && timer["type"_L1].toString() == type)
                return timer.toObject();
        }
        return {};
    }
};

QString errorOf(const FolioAnswer &answer)
{
    const QJsonValue error = QJsonDocument::fromJson(answer.body)["errors"_L1].toArray().at(0);
    return error["code"_L1].toString() + u": "_s + error["message"_L1].toString();
}

qsizetype starts(const QByteArray &lines, const QByteArray &path)
{
    qsizetype count = 0;
    for (const QByteArray &line : lines.split('\n'))
        count += line.contains("timer.execution.start") && line.contains('"' + path + '"');
    return count;
}

const QByteArray fiveMinutes = "{'enabled':true,'moduleName':'mod-foo','routingEntry':{'methods':['POST'],"
                               "'pathPattern':'/foo','unit':'minute','delay':'5'}}";

} // namespace

class TestDemoFolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGatewayLetsPassWhoMay_data()
    {
        QTest::addColumn<QList<FolioHeader>>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        const FolioHeader tenant{"x-okapi-tenant", "diku"};
        const auto row = [](const char *name, const QList<FolioHeader> &headers, int status,
                            const QByteArray &word) { QTest::newRow(name) << headers << status << word; };
        row("no tenant", {{"X-Okapi-Token", "TOKEN"}}, 400, "x-okapi-tenant header must be provided");
        row("another tenant", {{"x-okapi-tenant", "other"}, {"X-Okapi-Token", "TOKEN"}}, 401, "Unauthorized");
        row("no token", {tenant}, 401, "authorization_error");
        row("a wrong token", {tenant, {"X-Okapi-Token", "x"}}, 401, "Unauthorized");
        row("the header", {tenant, {"X-Okapi-Token", "TOKEN"}}, 200, "timerDescriptors");
        row("a bearer", {tenant, {"Authorization", "Bearer TOKEN"}}, 200, "timerDescriptors");
        row("a cookie", {tenant, {"Cookie", "a=b; folioAccessToken=TOKEN"}}, 200, "timerDescriptors");
        row("both, the same", {tenant, {"X-Okapi-Token", "TOKEN"}, {"Cookie", "folioAccessToken=TOKEN"}}, 200,
            "timerDescriptors");
        row("both, different", {tenant, {"X-Okapi-Token", "TOKEN"}, {"Cookie", "folioAccessToken=x"}}, 404,
            "not equal to folioAccessToken");
        row("no bearer", {tenant, {"Authorization", "TOKEN"}}, 404, "message");
    }
    void theGatewayLetsPassWhoMay()
    {
        QFETCH(QList<FolioHeader>, headers);
        QFETCH(QByteArray, word);
        Tenant tenant;
        for (FolioHeader &header : headers)
            header.second.replace("TOKEN", tenant.token);
        const FolioAnswer reply = tenant.ask("GET", u"/scheduler/timers"_s, {}, headers);
        QTEST(reply.status, "status");
        QVERIFY2(reply.body.contains(word), reply.body);
        QCOMPARE(reply.contentType.startsWith("text/plain"), reply.status == 400);
    }

    void tokensEndAndAreRefreshedOnce()
    {
        Tenant tenant;
        tenant.gateway.logins = FolioLogins(10s, 60s);
        const QList<FolioHeader> bare{{"x-okapi-tenant", "diku"}};
        const FolioAnswer login = tenant.ask("POST", u"/authn/login-with-expiry"_s,
                                             "{'username':'operator','password':'demo-only'}", bare);
        QCOMPARE(login.status, 201);
        QCOMPARE(login.headers.size(), 2);
        QVERIFY(login.headers[0].second.contains("Max-Age=10"));
        const auto valueOf = [&](int i) { return login.headers[i].second.split(';').first().split('=')[1]; };
        const QByteArray access = valueOf(0);
        const QByteArray refresh = valueOf(1);
        QVERIFY(tenant.gateway.logins.userOf(access, tenant.now + 9s));
        QVERIFY(!tenant.gateway.logins.userOf(access, tenant.now + 10s));
        const QList<FolioHeader> cookies{{"x-okapi-tenant", "diku"},
                                         {"Cookie", "folioRefreshToken=" + refresh}};
        QCOMPARE(tenant.ask("POST", u"/authn/refresh"_s, {}, cookies).status, 201);
        const FolioAnswer again = tenant.ask("POST", u"/authn/refresh"_s, {}, cookies);
        QCOMPARE(again.status, 422);
        QVERIFY(errorOf(again).startsWith("token.refresh.unprocessable"_L1));
        QCOMPARE(tenant.ask("POST", u"/authn/login"_s, "{'username':'operator','password':'x'}", bare).status,
                 401);
        QCOMPARE(tenant.ask("POST", u"/authn/login"_s, "{'username':'operator','password':'demo-only'}", bare)
                     .status,
                 201);
    }

    void writingIsRefusedAsUpstreamDoes_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto post = [](const char *name, const char *body, int status, const char *error) {
            QTest::newRow(name) << "POST"_ba << QByteArray(body) << status << QString::fromLatin1(error);
        };
        const auto put = [](const char *name, const char *body, int status, const char *error) {
            QTest::newRow(name) << "PUT"_ba << QByteArray(body) << status << QString::fromLatin1(error);
        };
        post("no JSON", "nonsense", 400, "validation_error: JSON parse error");
        post("nothing", "{}", 400, "validation_error: must not be null");
        post("no entry", "{'enabled':true,'moduleName':'m'}", 400, "validation_error: must not be null");
        post("system",
             "{'enabled':true,'type':'system','moduleName':'m','routingEntry':{'delay':'5','unit':'minute'}}",
             400, "validation_error: SYSTEM timers are internal-only");
        post("no module", "{'enabled':true,'routingEntry':{'delay':'5','unit':'minute'}}", 400,
             "validation_error: Module id or module name is required");
        post("two methods",
             "{'enabled':true,'moduleName':'m','routingEntry':{'methods':['GET','PUT'],'delay':'5','unit':'"
             "minute'}}",
             400, "validation_error: Only 1 method");
        post("no trigger", "{'enabled':true,'moduleName':'m','routingEntry':{'path':'/x'}}", 400,
             "validation_error: Recurring job trigger is not specified");
        post("two triggers",
             "{'enabled':true,'moduleName':'m','routingEntry':{'delay':'5','unit':'minute','schedule':{'cron'"
             ":'0 0 * * *'}}}",
             400, "validation_error: Recurring job cannot have");
        post("too fast",
             "{'enabled':true,'moduleName':'m','routingEntry':{'delay':'999','unit':'millisecond'}}", 400,
             "validation_error: Repeat interval must be greater than 1 second.");
        post("no number",
             "{'enabled':true,'moduleName':'m','routingEntry':{'delay':'often','unit':'minute'}}", 400,
             "validation_error: For input string");
        post("four fields",
             "{'enabled':true,'moduleName':'m','routingEntry':{'schedule':{'cron':'* * * *'}}}", 400,
             "validation_error: Invalid cron expression");
        post("two days in Quartz",
             "{'enabled':true,'moduleName':'m','routingEntry':{'schedule':{'cron':'0 0 12 * * *'}}}", 400,
             "validation_error: CronExpression '0 0 12 * * *' is invalid.");
        post("an id that exists",
             "{'id':'ID','enabled':true,'moduleName':'m','routingEntry':{'delay':'5','unit':'minute'}}", 400,
             "found_error: TimerDescriptor already exist");
        put("no id", "{'enabled':true,'moduleName':'mod-foo','routingEntry':{'delay':'5','unit':'minute'}}",
            400, "validation_error: Timer descriptor id is required");
        put("another id",
            "{'id':'x','enabled':true,'moduleName':'mod-foo','routingEntry':{'delay':'5','unit':'minute'}}",
            400, "validation_error: Id in the url");
        put("another module",
            "{'id':'ID','enabled':true,'moduleName':'m','routingEntry':{'delay':'5','unit':'minute'}}", 400,
            "validation_error: Timer module name cannot be changed");
    }
    void writingIsRefusedAsUpstreamDoes()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        Tenant tenant;
        const QString id = tenant.json("POST", u"/scheduler/timers"_s, fiveMinutes)["id"_L1].toString();
        const QString path = u"/scheduler/timers"_s + (verb == "PUT" ? u'/' + id : QString());
        const FolioAnswer reply = tenant.ask(verb, path, body.replace("ID", id.toLatin1()));
        QTEST(reply.status, "status");
        QVERIFY2(errorOf(reply).startsWith(error), reply.body);
        QCOMPARE(tenant.gateway.folio.scheduler().timers().size(), size_t(1));
    }

    void oddRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        const QString timers = u"/scheduler/timers"_s;
        QTest::newRow("limit 0") << "GET"_ba << timers + u"?limit=0"_s << 400;
        QTest::newRow("limit 501") << "GET"_ba << timers + u"?limit=501"_s << 400;
        QTest::newRow("limit abc") << "GET"_ba << timers + u"?limit=abc"_s << 400;
        QTest::newRow("offset -1") << "GET"_ba << timers + u"?offset=-1"_s << 400;
        QTest::newRow("query") << "GET"_ba << timers + u"?query=enabled==true"_s << 400;
        QTest::newRow("no uuid") << "GET"_ba << timers + u"/7"_s << 400;
        QTest::newRow("unknown") << "GET"_ba << timers + u"/8450ad87-0eab-5cbb-981b-b6e7c76e24b5"_s << 404;
        QTest::newRow("delete unknown")
            << "DELETE"_ba << timers + u"/8450ad87-0eab-5cbb-981b-b6e7c76e24b5"_s << 204;
        QTest::newRow("patch") << "PATCH"_ba << timers + u"/8450ad87-0eab-5cbb-981b-b6e7c76e24b5"_s << 405;
        QTest::newRow("no endpoint") << "GET"_ba << u"/nowhere"_s << 404;
        QTest::newRow("both queries") << "GET"_ba << u"/entitlements?tenant=diku&query=x"_s << 400;
    }
    void oddRequestsAreRefused()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        Tenant tenant;
        QTEST(tenant.ask(verb, path).status, "status");
    }

    void aSecondTimerForTheSameEndpointUpdatesTheFirst()
    {
        Tenant tenant;
        const QJsonObject first = tenant.json("POST", u"/scheduler/timers"_s, fiveMinutes);
        QCOMPARE(first["modified"_L1], QJsonValue(false));
        QByteArray other = fiveMinutes;
        const QJsonObject second = tenant.json("POST", u"/scheduler/timers"_s, other.replace("'5'", "'7'"));
        QCOMPARE(second["id"_L1], first["id"_L1]);
        QCOMPARE(second["modified"_L1], QJsonValue(true));
        QCOMPARE(tenant.json("GET", u"/scheduler/timers"_s)["totalRecords"_L1].toInt(), 1);
    }

    void theListIsPaged()
    {
        Tenant tenant(demoStory());
        const QJsonObject all = tenant.json("GET", u"/scheduler/timers?limit=500"_s);
        const int total = all["totalRecords"_L1].toInt();
        QCOMPARE(all["timerDescriptors"_L1].toArray().size(), total);
        QVERIFY(total > 40);
        QCOMPARE(tenant.json("GET", u"/scheduler/timers"_s)["timerDescriptors"_L1].toArray().size(), 10);
        QCOMPARE(tenant.json("GET", u"/scheduler/timers?offset=40&limit=500"_s)["timerDescriptors"_L1]
                     .toArray()
                     .size(),
                 total - 40);
    }

    void whatModulesDeclareIsReadOnly()
    {
        Tenant tenant(demoStory());
        const QJsonObject timer = tenant.find(u"/query/purge"_s, u"system"_s);
        const QString path = u"/scheduler/timers/"_s + timer["id"_L1].toString();
        QCOMPARE(tenant.ask("DELETE", path).status, 400);
        QCOMPARE(tenant.ask("PUT", path, QJsonDocument(timer).toJson()).status, 400);
    }

    void aDelayFiresAtOnceAndThenAfterEachDelay()
    {
        Tenant tenant;
        (void)tenant.json("POST", u"/scheduler/timers"_s, fiveMinutes);
        QCOMPARE(starts(tenant.runUntil(started + 1s), "/foo"), 1);
        QCOMPARE(starts(tenant.runUntil(started + 299s), "/foo"), 0);
        QCOMPARE(starts(tenant.runUntil(started + 20min), "/foo"), 4);
    }

    void whatWasDisabledAndEnabledNeverFiresAgain()
    {
        Tenant tenant;
        const QJsonObject made = tenant.json("POST", u"/scheduler/timers"_s, fiveMinutes);
        const QString path = u"/scheduler/timers/"_s + made["id"_L1].toString();
        QVERIFY(starts(tenant.runUntil(started + 10min), "/foo") > 0);
        for (const bool enabled : {false, true}) {
            QJsonObject changed = made;
            changed["enabled"_L1] = enabled;
            const QJsonObject told = tenant.json("PUT", path, QJsonDocument(changed).toJson());
            QCOMPARE(told["enabled"_L1], QJsonValue(enabled));
        }
        QCOMPARE(starts(tenant.runUntil(started + 24h), "/foo"), 0);
        tenant.token = tenant.gateway.logins.logIn(u"operator"_s, u"demo-only"_s, tenant.now)->access;
        QCOMPARE(tenant.ask("DELETE", path).status, 204);
        QJsonObject anew = made;
        anew.remove("id"_L1);
        QCOMPARE(tenant.ask("POST", u"/scheduler/timers"_s, QJsonDocument(anew).toJson()).status, 201);
        QVERIFY(starts(tenant.runUntil(started + 25h), "/foo") > 10);
    }

    void aDelayOfZeroSwitchesOff()
    {
        Tenant tenant;
        QByteArray zero = fiveMinutes;
        QCOMPARE(tenant.ask("POST", u"/scheduler/timers"_s, zero.replace("'5'", "'0'")).status, 201);
        QCOMPARE(starts(tenant.runUntil(started + 1h), "/foo"), 0);
    }

    void anUpgradeMakesTheTimersOfModulesAnew()
    {
        Tenant tenant(demoStory());
        const QString kept = u"/circulation/request-scheduled-notices-processing"_s;
        const QString dropped = u"/circulation/actual-cost-expiration-by-timeout"_s;
        const QJsonObject before = tenant.find(kept, u"system"_s);
        QVERIFY(!tenant.find(dropped, u"system"_s).isEmpty());
        tenant.runUntil(started + 8min);
        const QJsonObject after = tenant.find(kept, u"system"_s);
        QVERIFY(after["id"_L1] != before["id"_L1]);
        QCOMPARE(after["moduleId"_L1].toString(), u"mod-circulation-24.6.0"_s);
        QVERIFY(tenant.find(dropped, u"system"_s).isEmpty());
        QVERIFY(!tenant.find(u"/circulation/rules-reload"_s).isEmpty()); // a user's timer stays
    }

    void anUninstalledApplicationTakesItsTimersOutOfService()
    {
        Tenant tenant(demoStory());
        const QString path = u"/erm/admin/triggerHousekeeping"_s;
        const auto applications = [&] {
            return tenant.ask("GET", u"/entitlements/diku/applications?limit=500"_s).body;
        };
        QVERIFY(applications().contains("mod-agreements"));
        QCOMPARE(tenant.ask("GET", path).status, 204);
        tenant.runUntil(started + 5min);
        QVERIFY(!applications().contains("mod-agreements"));
        const FolioAnswer flows = tenant.ask(
            "GET", u"/application-flows?query=tenantId==3a4f0f57-3c50-4c17-8a4c-6a1a0f6f7a55&limit=50"_s);
        const QJsonArray list = QJsonDocument::fromJson(flows.body)["applicationFlows"_L1].toArray();
        QCOMPARE(list.first()["type"_L1].toString(), u"revoke"_s);
        QVERIFY(list.first()["applicationId"_L1].toString().startsWith("app-agreements"_L1));
        QVERIFY(!tenant.ask("GET", u"/entitlements?tenant=diku&limit=500"_s).body.contains("app-agreements"));
        QCOMPARE(tenant.find(path)["enabled"_L1], QJsonValue(false));
        QCOMPARE(tenant.ask("GET", path).status, 404);
        tenant.runUntil(started + 9min + 59s);
        QCOMPARE(tenant.find(path)["enabled"_L1], QJsonValue(false));
        tenant.gateway.folio.advance(started + 10min); // installed again: enabled, whoever disabled it
        QCOMPARE(tenant.gateway.folio.applications().last().name, u"app-agreements"_s);
    }

    void theStoryIsInTheLog()
    {
        DemoFolio folio(demoStory(), started);
        const QByteArrayList lines = folio.advance(started).split('\n');
        QVERIFY(lines.size() > 1000);
        qsizetype denied = 0;
        qsizetype gone = 0;
        qsizetype quartz = 0;
        qsizetype trapped = 0;
        QByteArray last;
        for (const QByteArray &line : lines) {
            denied += line.contains("clean-up-error-logs") && line.contains("\"status\":403");
            gone += line.contains("rules-reload") && line.contains("\"status\":404");
            quartz += line.contains("threw an unhandled Exception");
            trapped += line.contains("user#mod-users#POST#/users/outbox/process")
                && line.contains("execution.start");
            if (line.isEmpty())
                continue;
            const QByteArray at = QJsonDocument::fromJson(line)["@timestamp"_L1].toString().toLatin1();
            QVERIFY2(at >= last, line);
            last = at;
        }
        QCOMPARE(denied, 60); // five hours, every five minutes
        QCOMPARE(gone, 39); // the last one has not ended yet
        QCOMPARE(quartz, 10);
        QCOMPARE(trapped, 91); // from the beginning to three hours ago, both included
    }

    void cronIsUnderstoodInBothDialects_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("next"); // empty: refused
        const auto row = [](const char *expression, const char *zone, const char *next) {
            QTest::newRow(expression)
                << QString::fromLatin1(expression) << QByteArray(zone) << QString::fromLatin1(next);
        };
        row("*/10 * * * *", "UTC", "2026-11-21T22:10:00.000Z");
        row("0 2 * * *", "Europe/Berlin", "2026-11-22T01:00:00.000Z");
        row("0 12 * * 1", "UTC", "2026-11-23T12:00:00.000Z"); // Monday
        row("0 0 12 ? * 1", "UTC", "2026-11-22T12:00:00.000Z"); // Sunday
        row("0 30 2 ? * MON-FRI", "Europe/Berlin", "2026-11-23T01:30:00.000Z");
        row("0 0 3 1 * ? 2027-2028", "UTC", "2027-01-01T03:00:00.000Z");
        row("1 0 * * *", "CET", "2026-11-21T23:01:00.000Z");
        row("0 0 12 * * *", "UTC", "");
        row("5 15 10 * * MON-FRI", "UTC", "");
        row("0 0 12 ? * 8", "UTC", "");
        row("61 * * * *", "UTC", "");
        row("* * * *", "UTC", "");
        row("*/0 * * * *", "UTC", "");
        row("5-1 * * * *", "UTC", "");
    }
    void cronIsUnderstoodInBothDialects()
    {
        QFETCH(QString, expression);
        QFETCH(QByteArray, zone);
        QFETCH(QString, next);
        const auto cron = parseFolioCron(expression);
        QCOMPARE(cron.has_value(), !next.isEmpty());
        if (cron)
            QCOMPARE(toIso(*nextFire(*cron, zone, started)), next);
    }
};

QTEST_APPLESS_MAIN(TestDemoFolio)
#include "tst_demofolio.moc"
