// The control API as a function: requests in, replies and orders out.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "core/control/admission.h"
#include "core/control/controlapi.h"
#include "core/control/controltoken.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant t0 = instantFromMs(1'700'000'000'000);
const QByteArray token("0123456789abcdef0123456789abcdef");

const TimerKey serverTimer{ServerId{u"library"_s}, TimerKind::Server,
                           TimerId{u"user#mod-foo#POST#/foo/timer"_s}};
const RunnerKey runner{ServerId{u"bio"_s}, ServiceId{u"clustalo"_s}, RunnerId{u"default"_s}};

TimerState timerState(const TimerKey &key, BreakerState state)
{
    TimerState timer;
    timer.key = key;
    timer.name = u"POST /foo/timer"_s;
    timer.record.key = key;
    timer.record.breaker.state = state;
    return timer;
}

Snapshot snapshot()
{
    Snapshot made;
    made.sequence = 1;
    made.at = t0;
    RunnerState state;
    state.key = runner;
    state.stages[Stage::Startup].status = Status::Down;
    state.testCpuLastDay = 1500ms;
    ServiceState service;
    service.id = runner.service;
    service.name = u"Clustal \"Omega\"\n"_s;
    service.runners.append(state);
    ServerState server;
    server.name = runner.server;
    server.url = QUrl(u"http://somebody:secret@bio.example.org/x"_s);
    server.services.append(service);
    made.servers.append(server);
    made.timers.append(timerState(serverTimer, BreakerState::Open));
    TimerState test = timerState(testTimerKey(runner), BreakerState::Closed);
    test.runner = runner;
    made.timers.append(test);
    return made;
}

ControlRequest request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    return {.method = method,
            .path = path,
            .authorization = "Bearer " + token,
            .contentType = body.isEmpty() ? QByteArray() : "application/json",
            .body = body};
}

QByteArray pathOf(const TimerKey &key)
{
    return "/api/v1/timers/" + QUrl::toPercentEncoding(timerName(key));
}

ControlReply replyTo(const ControlRequest &asked)
{
    const ControlAnswer answer = answerTo(asked, snapshot(), t0);
    const auto *reply = std::get_if<ControlReply>(&answer);
    return reply ? *reply : ControlReply{.status = -1};
}

std::optional<ControlOrder> orderOf(const ControlRequest &asked)
{
    const ControlAnswer answer = answerTo(asked, snapshot(), t0);
    const auto *order = std::get_if<ControlOrder>(&answer);
    return order ? std::optional(*order) : std::nullopt;
}

QJsonObject objectOf(const ControlReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

HistoryEvent eventOf(HistoryKind kind, const QString &who, const QString &reason = {})
{
    HistoryEvent event;
    event.at = t0;
    event.kind = kind;
    event.scope = Scope{serverTimer.server, {}, {}};
    event.timer = serverTimer;
    event.who = who;
    event.reason = reason;
    return event;
}

} // namespace

class TestControlApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("contains");

        QTest::newRow("health") << QByteArray("/healthz") << QByteArray("\"status\":\"ok\"");
        QTest::newRow("document") << QByteArray("/openapi.json") << QByteArray("\"openapi\": \"3.1.0\"");
        QTest::newRow("overview") << QByteArray("/api/v1/status") << QByteArray("\"timersHeld\":1");
        QTest::newRow("servers") << QByteArray("/api/v1/servers")
                                 << QByteArray("\"url\":\"http://bio.example.org/x\"");
        QTest::newRow("services") << QByteArray("/api/v1/services") << QByteArray("\"id\":\"bio/clustalo\"");
        QTest::newRow("timers") << QByteArray("/api/v1/timers")
                                << QByteArray("\"id\":\"bio/test/clustalo/default\"");
        QTest::newRow("one timer") << pathOf(serverTimer) << QByteArray("\"state\":\"open\"");
        QTest::newRow("events") << QByteArray("/api/v1/events") << QByteArray(": Jobwatch");
    }

    void everyQuestionHasItsAnswer()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, contains);
        const ControlReply reply = replyTo(request("GET", path));
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.body.contains(contains), reply.body);
    }

    void whoOwnsASharedHistoryIsTold()
    {
        Snapshot shared = snapshot();
        const auto ownerIn = [&shared] {
            const auto answer = answerTo(request("GET", "/api/v1/status"), shared, t0);
            return QJsonDocument::fromJson(std::get<ControlReply>(answer).body)["historyOwner"_L1];
        };
        QVERIFY(ownerIn().isNull());
        shared.lookingOn = true;
        QCOMPARE(ownerIn()["who"_L1], QJsonValue(QJsonValue::Null));
        QVERIFY(ownerIn().isObject());
        shared.owner = {.who = u"ann"_s, .host = u"ops-2"_s, .since = t0};
        QCOMPARE(ownerIn()["who"_L1].toString(), u"ann"_s);
        QCOMPARE(ownerIn()["host"_L1].toString(), u"ops-2"_s);
        QCOMPARE(ownerIn()["since"_L1].toString(), toIso(t0));
    }

    void untilWhenNoticesAreMutedIsTold()
    {
        Snapshot muted = snapshot();
        const auto untilIn = [&muted] {
            const auto answer = answerTo(request("GET", "/api/v1/status"), muted, t0);
            return QJsonDocument::fromJson(std::get<ControlReply>(answer).body)["mutedUntil"_L1];
        };
        QVERIFY(untilIn().isNull());
        muted.muting = Muting{u"ada"_s, t0, t0 + 1h};
        QCOMPARE(untilIn().toString(), toIso(t0 + 1h));
    }

    void noticesAreMutedForMinutesOrUntilAMoment_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("minutes") << QByteArray("{\"minutes\":60}");
        QTest::newRow("until") << "{\"until\":\"" + toIso(t0 + 1h).toUtf8() + "\"}";
    }
    void noticesAreMutedForMinutesOrUntilAMoment()
    {
        QFETCH(QByteArray, body);
        const auto order = orderOf(request("POST", "/api/v1/notices/mute", body));
        QVERIFY(order);
        QCOMPARE(order->verb, ControlVerb::Mute);
        QCOMPARE(order->until, std::optional<Instant>(t0 + 1h));
        QVERIFY(!order->timer && order->scope.server.isEmpty());
    }

    void mutedNoticesAreUnmuted()
    {
        const auto order =
            orderOf(request("POST", "/api/v1/notices/unmute")); // the core knows whether they are
        QVERIFY(order);
        QCOMPARE(order->verb, ControlVerb::Unmute);
    }

    void theOutcomeOfMutingIsAboutNothingElse()
    {
        const ControlOrder order{.verb = ControlVerb::Mute, .until = t0 + 1h};
        HistoryEvent muted;
        muted.at = t0;
        muted.kind = HistoryKind::NoticesMuted;
        muted.who = u"api"_s;
        QCOMPARE(outcomeOf(order, {muted}, u"api"_s)->status, 200);
        QVERIFY(!outcomeOf(order, {muted}, u"ada"_s));
        QVERIFY(!outcomeOf(order, {eventOf(HistoryKind::TimerPaused, u"api"_s)}, u"api"_s));
        QVERIFY(!outcomeOf(order, {eventOf(HistoryKind::OrderRefused, u"api"_s)}, u"api"_s)); // of a timer
        HistoryEvent refused = muted;
        refused.kind = HistoryKind::OrderRefused;
        refused.reason = u"Read-only."_s;
        QCOMPARE(outcomeOf(order, {refused}, u"api"_s)->status, 409);
    }

    void timersAreToldByState()
    {
        ControlRequest asked = request("GET", "/api/v1/timers");
        asked.query.addQueryItem(u"state"_s, u"open"_s);
        const QJsonArray timers = objectOf(replyTo(asked))["timers"_L1].toArray();
        QCOMPARE(timers.size(), 1);
        QCOMPARE(timers[0]["id"_L1].toString(), timerName(serverTimer));
        asked.query.clear();
        asked.query.addQueryItem(u"state"_s, u"ajar"_s);
        QCOMPARE(replyTo(asked).status, 400);
    }

    void ordersAreReadWhole_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verb");
        QTest::addColumn<bool>("ofTimer");

        const QByteArray timer = pathOf(serverTimer);
        const QByteArray test = pathOf(testTimerKey(runner));
        const QByteArray service("/api/v1/services/bio%2Fclustalo");
        const QByteArray why("{\"reason\":\"new disks\"}");
        QTest::newRow("pause") << timer + "/pause" << why << int(ControlVerb::Pause) << true;
        QTest::newRow("resume") << timer + "/resume" << QByteArray() << int(ControlVerb::Resume) << true;
        QTest::newRow("probe") << timer + "/probe" << QByteArray("{}") << int(ControlVerb::Probe) << true;
        QTest::newRow("pause tests") << test + "/pause" << why << int(ControlVerb::Pause) << false;
        QTest::newRow("reset") << timer + "/reset" << QByteArray("{}") << int(ControlVerb::Reset) << true;
        QTest::newRow("reset of a test")
            << test + "/reset" << QByteArray() << int(ControlVerb::Reset) << true;
        QTest::newRow("probe by a test")
            << test + "/probe" << QByteArray() << int(ControlVerb::Probe) << false;
        QTest::newRow("pause a service") << service + "/pause" << why << int(ControlVerb::Pause) << false;
        QTest::newRow("test a service")
            << service + "/test" << QByteArray() << int(ControlVerb::Probe) << false;
    }

    void ordersAreReadWhole()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, verb);
        QFETCH(bool, ofTimer);
        const auto order = orderOf(request("POST", path, body));
        QVERIFY(order);
        QCOMPARE(int(order->verb), verb);
        QCOMPARE(order->timer.has_value(), ofTimer);
        QCOMPARE(order->reason, body.contains("disks") ? u"new disks"_s : QString());
        if (ofTimer)
            QCOMPARE(*order->timer,
                     path.startsWith(pathOf(serverTimer)) ? serverTimer : testTimerKey(runner));
        else
            QVERIFY(order->scope.contains(runner));
    }

    void aPauseMayEnd()
    {
        const QByteArray until = toIso(t0 + 1h).toUtf8();
        const auto order =
            orderOf(request("POST", pathOf(serverTimer) + "/pause",
                            "{\"reason\":\"x\",\"until\":\"" + until + "\",\"untilGreen\":true}"));
        QVERIFY(order);
        QCOMPARE(order->until, std::optional<Instant>(t0 + 1h));
        QVERIFY(order->untilGreen);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");

        const QByteArray pause = pathOf(serverTimer) + "/pause";
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                            const QByteArray &body,
                            int status) { QTest::newRow(name) << method << path << body << status; };
        row("nothing there", "GET", "/", {}, 404);
        row("no path", "GET", "", {}, 404);
        row("dots", "GET", "/api/v1/../../etc/passwd", {}, 404);
        row("a slash that is not encoded", "GET", "/api/v1/timers/library/server/x", {}, 404);
        row("no such timer", "GET", "/api/v1/timers/library%2Fserver%2Fx", {}, 404);
        row("an empty id", "GET", "/api/v1/timers/", {}, 404);
        row("not UTF-8", "GET", "/api/v1/timers/%FF%FE", {}, 404);
        row("a zero byte", "POST", "/api/v1/timers/%00/pause", "{\"reason\":\"x\"}", 404);
        row("half an escape", "GET", "/api/v1/timers/%2", {}, 404);
        row("another method", "DELETE", "/api/v1/timers", {}, 405);
        row("a change by GET", "GET", pause, {}, 405);
        row("no method", "", "/api/v1/status", {}, 405);
        row("no reason", "POST", pause, "{}", 422);
        row("no body", "POST", pause, {}, 422);
        row("a blank reason", "POST", pause, "{\"reason\":\" \\n\"}", 422);
        row("a reason of another type", "POST", pause, "{\"reason\":1}", 422);
        row("a reason without end", "POST", pause, "{\"reason\":\"" + QByteArray(501, 'x') + "\"}", 422);
        row("an unknown field", "POST", pause, "{\"reason\":\"x\",\"untill\":\"x\"}", 422);
        row("until yesterday", "POST", pause, "{\"reason\":\"x\",\"until\":\"2020-01-01T00:00:00Z\"}", 409);
        row("until without a zone", "POST", pause, "{\"reason\":\"x\",\"until\":\"2033-01-01T00:00:00\"}",
            422);
        row("until soon", "POST", pause, "{\"reason\":\"x\",\"until\":\"soon\"}", 422);
        row("half a body", "POST", pause, "{\"reason\":", 400);
        row("a list", "POST", pause, "[]", 400);
        row("deep nesting", "POST", pause, QByteArray(100'000, '['), 400);
        row("anew for tests", "POST", pathOf(testTimerKey(runner)) + "/resume", "{\"anew\":true}", 422);
        row("resume what is not paused", "POST", "/api/v1/services/bio%2Fclustalo/resume", {}, 409);
        row("resume tests that are not paused", "POST", pathOf(testTimerKey(runner)) + "/resume", {}, 409);
        const QByteArray mute("/api/v1/notices/mute");
        row("mute without an end", "POST", mute, {}, 422);
        row("mute with two ends", "POST", mute, "{\"minutes\":5,\"until\":\"2033-01-01T00:00:00Z\"}", 422);
        row("mute for nothing", "POST", mute, "{\"minutes\":0}", 422);
        row("mute for half a minute", "POST", mute, "{\"minutes\":0.5}", 422);
        row("mute for ever", "POST", mute, "{\"minutes\":1e300}", 422);
        row("mute for words", "POST", mute, "{\"minutes\":\"5\"}", 422);
        row("mute with a reason", "POST", mute, "{\"minutes\":5,\"reason\":\"x\"}", 422);
        row("mute until yesterday", "POST", mute, "{\"until\":\"2020-01-01T00:00:00Z\"}", 409);
        row("unmute for minutes", "POST", "/api/v1/notices/unmute", "{\"minutes\":5}", 422);
        row("no such service", "POST", "/api/v1/services/bio/test", {}, 404);
        row("evidence of nobody", "POST", "/api/v1/evidence", "{}", 404);
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const ControlReply reply = replyTo(request(method, path, body));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.contentType, QByteArray("application/problem+json"));
        const QJsonObject object = objectOf(reply);
        QCOMPARE(object["status"_L1].toInt(), status);
        QVERIFY(!object["title"_L1].toString().isEmpty());
        QVERIFY(!object["detail"_L1].toString().isEmpty());
    }

    void anotherTypeOfBodyIsRefused()
    {
        ControlRequest asked = request("POST", pathOf(serverTimer) + "/pause", "reason=x");
        asked.contentType = "application/x-www-form-urlencoded";
        QCOMPARE(replyTo(asked).status, 415);
    }

    void evidenceIsOfAServerThatIsConfigured()
    {
        ControlRequest asked = request("POST", "/api/v1/evidence", "{\"service\":\"clustalo\"}\n");
        asked.contentType = "application/x-ndjson";
        asked.query.addQueryItem(u"server"_s, u"bio"_s);
        const auto order = orderOf(asked);
        QVERIFY(order);
        QCOMPARE(order->scope, (Scope{ServerId{u"bio"_s}, {}, {}}));
        QCOMPARE(order->evidence, std::optional(asked.body));
        asked.query.clear();
        asked.query.addQueryItem(u"server"_s, u"nobody"_s);
        QCOMPARE(replyTo(asked).status, 404);
    }

    void beforeTheFirstSnapshotTheCoreIsStarting()
    {
        const auto statusOf = [](const QByteArray &path) {
            return std::get<ControlReply>(answerTo(request("GET", path), Snapshot{}, t0)).status;
        };
        QCOMPARE(statusOf("/api/v1/status"), 503);
        QCOMPARE(statusOf("/metrics"), 503);
        QCOMPARE(statusOf("/healthz"), 200);
    }

    void theOutcomeIsWhatTheHistoryTells()
    {
        const ControlOrder order{.verb = ControlVerb::Resume, .timer = serverTimer};
        QVERIFY(!outcomeOf(order, {eventOf(HistoryKind::TimerResumed, u"ada"_s)}, u"api"_s));
        const auto done = outcomeOf(order, {eventOf(HistoryKind::TimerResumed, u"api"_s)}, u"api"_s);
        QVERIFY(done);
        QCOMPARE(done->status, 200);
        QCOMPARE(objectOf(*done)["events"_L1][0]["timer"_L1].toString(), timerName(serverTimer));
        const auto refused =
            outcomeOf(order, {eventOf(HistoryKind::OrderRefused, u"api"_s, u"Read-only."_s)}, u"api"_s);
        QVERIFY(refused);
        QCOMPARE(refused->status, 409);
        QCOMPARE(objectOf(*refused)["detail"_L1].toString(), u"Read-only."_s);
    }

    void metricsAreOpenMetrics()
    {
        const ControlReply reply = replyTo(request("GET", "/metrics"));
        QVERIFY(reply.contentType.startsWith("application/openmetrics-text"));
        QVERIFY(reply.body.endsWith("# EOF\n"));
        QVERIFY(reply.body.contains(
            "jobwatch_stage_status{server=\"bio\",service=\"clustalo\",runner=\"default\","
            "stage=\"startup\"} 3\n"));
        QVERIFY(reply.body.contains("jobwatch_test_cpu_last_day_seconds{server=\"bio\",service=\"clustalo\","
                                    "runner=\"default\"} 1.5\n"));
        QVERIFY(reply.body.contains("} 2\n")); // the breaker that is open
        QSet<QByteArray> families;
        for (const QByteArray &line : reply.body.split('\n')) {
            if (!line.startsWith("# TYPE "))
                continue;
            QVERIFY2(!families.contains(line), line); // each family stands together
            families.insert(line);
        }
        QCOMPARE(families.size(), 11);
    }

    void withoutTheTokenNothingIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no token") << QByteArray("Bearer ");
        QTest::newRow("another scheme") << "Basic " + token;
        QTest::newRow("a prefix") << "Bearer " + token.first(31);
        QTest::newRow("longer") << "Bearer " + token + "0";
        QTest::newRow("other case") << "Bearer " + token.toUpper();
        QTest::newRow("the token alone") << token;
        QTest::newRow("bytes") << QByteArray("Bearer \xff\x00\x01", 10);
    }

    void withoutTheTokenNothingIsAnswered()
    {
        QFETCH(QByteArray, authorization);
        Admission admission(token, t0);
        ControlRequest asked = request("GET", "/api/v1/status");
        QVERIFY(!admission.refuse(asked, t0));
        asked.authorization = authorization;
        const auto refusal = admission.refuse(asked, t0);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 401);
        QVERIFY(!refusal->headers.isEmpty());
        asked.path = "/healthz";
        QVERIFY(!admission.refuse(asked, t0));
    }

    void anEmptyTokenAdmitsNobody()
    {
        Admission admission({}, t0);
        ControlRequest asked = request("GET", "/api/v1/status");
        asked.authorization = "Bearer ";
        QVERIFY(admission.refuse(asked, t0));
        asked.authorization.clear();
        QVERIFY(admission.refuse(asked, t0));
    }

    void thereIsALimitOfRequests()
    {
        Admission admission(token, t0);
        const ControlRequest asked = request("GET", "/api/v1/status");
        for (int i = 0; i < controlRequestsAtOnce; ++i)
            QVERIFY(!admission.refuse(asked, t0));
        const auto refusal = admission.refuse(asked, t0);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 429);
        QVERIFY(!admission.refuse(asked, t0 + 1s));
    }

    void whoGuessesTokensKeepsNobodyOut()
    {
        Admission admission(token, t0);
        ControlRequest guess = request("GET", "/api/v1/status");
        guess.authorization = "Bearer wrong";
        for (int i = 0; i < controlRequestsAtOnce; ++i)
            QCOMPARE(admission.refuse(guess, t0)->status, 401);
        QCOMPARE(admission.refuse(guess, t0)->status, 429);
        QVERIFY(!admission.refuse(request("GET", "/api/v1/status"), t0));
    }

    void aLargeBodyIsRefused()
    {
        Admission admission(token, t0);
        const auto refusal = admission.refuse(
            request("POST", "/api/v1/evidence", QByteArray(largestControlBody + 1, 'x')), t0);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 413);
    }

    void aTokenFileIsTheOwnersAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"token"_s);
        const auto made = controlToken(file);
        QVERIFY(made);
        QVERIFY(made->size() >= 40);
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(*controlToken(file), *made); // the second time it is read
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
        QVERIFY(!controlToken(file));
        QVERIFY(!existingControlToken(folder.filePath(u"nothing"_s)));
        QFile little(folder.filePath(u"little"_s));
        QVERIFY(little.open(QIODevice::WriteOnly) && little.write("short\n") > 0);
        little.close();
        QVERIFY(little.setPermissions(QFile::ReadOwner));
        QVERIFY(!controlToken(little.fileName()));
    }

    void addressesAreNumeric_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("IPv4") << u"127.0.0.1:8321"_s << u"127.0.0.1"_s << 8321 << true;
        QTest::newRow("IPv6") << u"[::1]:0"_s << u"::1"_s << 0 << true;
        QTest::newRow("by name") << u"localhost:80"_s << u"127.0.0.1"_s << 80 << true;
        QTest::newRow("everywhere") << u"0.0.0.0:80"_s << u"0.0.0.0"_s << 80 << false;
        QTest::newRow("no port") << u"127.0.0.1"_s << QString() << 0 << false;
        QTest::newRow("too high a port") << u"127.0.0.1:65536"_s << QString() << 0 << false;
        QTest::newRow("a host name") << u"example.org:80"_s << QString() << 0 << false;
        QTest::newRow("nothing") << QString() << QString() << 0 << false;
    }

    void addressesAreNumeric()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        const auto address = parseListenAddress(text);
        QCOMPARE(address.has_value(), !host.isEmpty());
        if (!address)
            return;
        QCOMPARE(address->host, host);
        QTEST(int(address->port), "port");
        QTEST(address->isLoopback, "loopback");
    }

    void theDocumentNamesEveryRoute()
    {
        const QJsonObject paths = QJsonDocument::fromJson(openApiDocument()).object()["paths"_L1].toObject();
        QCOMPARE(paths.size(), 19);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QByteArray place = path.key().toLatin1().replace("{id}", "x");
            for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
                const bool isNamed = path.value().toObject().contains(QString::fromLatin1(method.toLower()));
                QCOMPARE(replyTo(request(method, place)).status != 405, isNamed);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestControlApi)
#include "tst_controlapi.moc"
