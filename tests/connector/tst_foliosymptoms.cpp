// Every row of the table of symptoms, and the lines of the scheduler's log.
#include <QTest>

#include "core/connector/folio/logline.h"
#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::folio;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'795'298'400'000);

HttpReply errors(int status, const QByteArray &code, const QByteArray &message)
{
    return httpReply(status,
                     "{\"errors\":[{\"message\":\"" + message + "\",\"code\":\"" + code
                         + "\"}],\"total_records\":1}",
                     {{"content-type", "application/json"}});
}

QByteArray line(const QByteArray &event, const QByteArray &more = {})
{
    return singleQuoted("{'@timestamp':'2026-11-21T21:59:00.250Z','event':'timer.execution.") + event
        + singleQuoted("','timerId':'8450ad87','naturalKey':'user#mod-foo#POST#/foo/timer','type':'USER',"
                       "'moduleName':'mod-foo','tenant':'diku','method':'POST','path':'/foo/timer'")
        + (more.isEmpty() ? QByteArray() : ',' + singleQuoted(more)) + '}';
}

} // namespace

class TestFolioSymptoms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsMappedToItsCause_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, const HttpReply &reply, Cause cause) {
            QTest::newRow(name) << reply << cause;
        };
        row("sidecar: no route",
            errors(404, "route_not_found_error", "Route is not found [method: POST, path: /x]"),
            Cause::RouteNotFound);
        row("gateway: no route",
            httpReply(404, singleQuoted("{'message':'no Route matched with those values'}")),
            Cause::RouteNotFound);
        row("gateway: cookie against header",
            httpReply(
                404,
                singleQuoted(
                    "{'message':'X-Okapi-Token token is not equal to folioAccessToken token in cookies'}")),
            Cause::LoginRefused);
        row("the handler's own 404", errors(404, "not_found_error", "Unable to find"),
            Cause::HandlerNotFound);
        row("not entitled", errors(400, "tenant_not_enabled", "Application is not enabled for tenant: T"),
            Cause::ModuleNotEntitled);
        row("hint without a module",
            errors(500, "unknown_error", "No entitled module found for name: moduleName = M, tenant = T"),
            Cause::ModuleNotEntitled);
        row("two modules", errors(500, "unknown_error", "Multiple entitled modules found for name"),
            Cause::ModuleAmbiguous);
        row("no discovery", errors(400, "", "Module location is not found for moduleId: m-1"),
            Cause::ModuleNotLocated);
        row("unauthorized", errors(401, "authorization_error", "Unauthorized"), Cause::LoginRefused);
        row("access denied", errors(403, "authorization_error", "Access Denied"), Cause::AccessDenied);
        row("keycloak down", errors(503, "authorization_error", "Service unavailable"),
            Cause::AuthorizationDown);
        row("keycloak's own status", errors(500, "authorization_error", "x"), Cause::AuthorizationDown);
        row("read timeout", errors(408, "read_timeout_error", "Request Timeout"), Cause::RequestTimedOut);
        row("service error", errors(500, "service_error", "x"), Cause::TargetFailed);
        row("unknown error", errors(500, "unknown_error", "x"), Cause::TargetFailed);
        row("a web page", httpReply(502, "<html><body>Bad gateway</body></html>"), Cause::TargetFailed);
        row("bad request", errors(400, "validation_error", "x"), Cause::RequestRefused);
        row("conflict", httpReply(409), Cause::RequestRefused);
        row("too many", httpReply(429), Cause::RequestRefused);
        row("a redirect that was not followed", httpReply(302), Cause::RequestRefused);
    }
    void anAnswerIsMappedToItsCause()
    {
        QFETCH(HttpReply, reply);
        QTEST(causeOf(symptomOf(reply), TargetVerdict::NotChecked), "cause");
    }

    void theLogIsMappedToTheCause_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<TargetVerdict>("target");
        QTest::addColumn<Cause>("cause");
        using V = TargetVerdict;
        const auto row = [](const char *name, const QByteArray &fields, Cause cause,
                            V target = V::NotChecked) { QTest::newRow(name) << fields << target << cause; };
        row("404", "'status':404", Cause::RouteNotFound);
        row("404 as a word", "'status':'404'", Cause::RouteNotFound);
        row("404, endpoint there", "'status':404", Cause::HandlerNotFound, V::Present);
        row("404, other schedule", "'status':404", Cause::HandlerNotFound, V::ScheduleDiffers);
        row("404, endpoint gone", "'status':404", Cause::RouteNotFound, V::EndpointVanished);
        row("404, module gone", "'status':404", Cause::ModuleNotEntitled, V::ModuleUninstalled);
        row("400, module gone", "'status':400", Cause::ModuleNotEntitled, V::ModuleUninstalled);
        row("500, module gone", "'status':500", Cause::ModuleNotEntitled, V::ModuleUninstalled);
        row("403, module gone", "'status':403", Cause::AccessDenied, V::ModuleUninstalled);
        row("400", "'status':400", Cause::RequestRefused);
        row("401", "'status':401", Cause::LoginRefused);
        row("403", "'status':403", Cause::AccessDenied);
        row("408", "'status':408", Cause::RequestTimedOut);
        row("500", "'status':500", Cause::TargetFailed);
        row("503 at once", "'status':503,'retryNumber':0", Cause::TargetFailed);
        row("503 after retries", "'status':503,'retryNumber':3", Cause::AuthorizationDown);
        row("no such method", "'outcome':'UNSUPPORTED_METHOD'", Cause::MethodNotSupported);
        const auto exception = [&](const char *root, Cause cause) {
            row(root,
                "'outcome':'FAILURE','errorClass':'org.springframework.web.client.ResourceAccessException',"
                "'rootCauseClass':'"
                    + QByteArray(root) + '\'',
                cause);
        };
        exception("java.net.ConnectException", Cause::TargetUnreachable);
        exception("org.apache.hc.client5.http.ConnectTimeoutException", Cause::TargetUnreachable);
        exception("org.apache.hc.core5.http.ConnectionRequestTimeoutException", Cause::TargetUnreachable);
        exception("java.net.NoRouteToHostException", Cause::TargetUnreachable);
        exception("java.net.SocketException", Cause::TargetUnreachable);
        exception("java.net.UnknownHostException", Cause::NameNotFound);
        exception("javax.net.ssl.SSLHandshakeException", Cause::TlsFailed);
        exception("java.net.SocketTimeoutException", Cause::RequestTimedOut);
        exception("something.Else", Cause::TargetUnreachable);
        row("an exception of another kind", "'errorClass':'java.lang.IllegalStateException'",
            Cause::StartFailed);
        row("nothing at all", "'outcome':'FAILURE'", Cause::StartFailed);
    }
    void theLogIsMappedToTheCause()
    {
        QFETCH(QByteArray, fields);
        QFETCH(TargetVerdict, target);
        const auto read = parseLogLine(line("failure", fields), now);
        QVERIFY(read);
        const TimerRun run = runOf(*read, {}, target);
        QCOMPARE(run.step, RunStep::Failed);
        QTEST(run.cause, "cause");
    }

    void anExceptionOfQuartzCarriesTheJob_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Cause>("cause");
        const QByteArray head = "Job diku#mod-foo.8450ad87-0eab threw an unhandled Exception: ";
        const auto json = [&](const QByteArray &message) {
            return singleQuoted("{'timestamp':'2026-11-21T21:59:00.250Z','level':'ERROR','message':'") + head
                + singleQuoted("','thrown':{'message':'") + message + "\"}}";
        };
        QTest::newRow("blank token") << json("Failed to obtain user impersonation token: token is blank")
                                     << Cause::AuthorizationDown;
        QTest::newRow("owner gone") << json("Keycloak user doesn't exist with the given 'user_id' attribute")
                                    << Cause::OwnerGone;
        QTest::newRow("system user missing")
            << json("Keycloak user doesn't exist with the given username: diku-system-user")
            << Cause::SystemUserMissing;
        QTest::newRow("a database") << json("Could not open JPA EntityManager") << Cause::StartFailed;
        QTest::newRow("plain text") << "2026-11-21T21:59:00.250Z ERROR JobRunShell - " + head
                + "Failed to obtain user impersonation token: token is blank"
                                    << Cause::AuthorizationDown;
    }
    void anExceptionOfQuartzCarriesTheJob()
    {
        QFETCH(QByteArray, text);
        const auto read = parseLogLine(text, now);
        QVERIFY(read);
        QCOMPARE(read->tenant, u"diku"_s);
        QCOMPARE(read->serverId, u"8450ad87-0eab"_s);
        QVERIFY(read->naturalKey.isEmpty());
        QCOMPARE(read->at, now - 59'750ms);
        QTEST(causeOf(read->symptom, TargetVerdict::Present), "cause");
    }

    void aLineIsReadWhole()
    {
        const auto failed =
            parseLogLine(line("failure", "'outcome':'FAILURE','durationMs':1234,'status':403"), now);
        QVERIFY(failed);
        QCOMPARE(failed->at, now - 59'750ms);
        QCOMPARE(failed->naturalKey.value, u"user#mod-foo#POST#/foo/timer"_s);
        QCOMPARE(failed->duration, Span(1234));
        const TimerRun run =
            runOf(*failed, {ServerId{u"library"_s}, TimerKind::Server, failed->naturalKey}, {});
        QCOMPARE(run.httpStatus, 403);
        QCOMPARE(run.text, u"HTTP 403"_s);
        QCOMPARE(runOf(*parseLogLine(line("start"), now), {}, {}).step, RunStep::Started);
        const TimerRun passed = runOf(*parseLogLine(line("success", "'durationMs':'50'"), now), {}, {});
        QCOMPARE(passed.step, RunStep::Passed);
        QCOMPARE(passed.cause, Cause::None);
        QCOMPARE(passed.duration, Span(50));
        const TimerRun retried =
            runOf(*parseLogLine(line("retry", "'retryNumber':1,'reason':'connect'"), now), {}, {});
        QCOMPARE(retried.step, RunStep::Retried);
        QCOMPARE(retried.cause, Cause::None);
        QCOMPARE(retried.text, u"connect"_s);
    }

    void layoutsDiffer_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray inner = "'event':'timer.execution.start','naturalKey':'k'";
        QTest::newRow("flat") << "{" + inner + ",'timestamp':'2026-11-21T21:59:00.250Z'}";
        QTest::newRow("instant") << "{'instant':{'epochSecond':1795298340,'nanoOfSecond':250000000}," + inner
                + "}";
        QTest::newRow("milliseconds") << "{'timeMillis':1795298340250," + inner + "}";
        QTest::newRow("inside the message")
            << "{'@timestamp':'2026-11-21T21:59:00.250Z','message':{" + inner + "}}";
        QTest::newRow("as a container writes it") << "{'time':'2026-11-21T21:59:00.250123456Z','log':"
                + QByteArray("'{\\\"event\\\":\\\"timer.execution.start\\\",")
                + "\\\"naturalKey\\\":\\\"k\\\"}\\n'}";
        QTest::newRow("with an offset") << "{'@timestamp':'2026-11-21T22:59:00.250+01:00'," + inner + "}";
    }
    void layoutsDiffer()
    {
        QFETCH(QByteArray, text);
        const auto read = parseLogLine(singleQuoted(text), now);
        QVERIFY(read);
        QCOMPARE(read->naturalKey.value, u"k"_s);
        QCOMPARE(read->at, now - 59'750ms);
    }

    void withoutATimeItIsNow()
    {
        const auto read =
            parseLogLine(singleQuoted("{'event':'timer.execution.start','naturalKey':'k'}"), now);
        QCOMPARE(read->at, now);
        const auto local = parseLogLine(
            singleQuoted(
                "{'timestamp':'2026-11-21T21:59:00','event':'timer.execution.start','naturalKey':'k'}"),
            now);
        QCOMPARE(local->at, now); // nobody knows whose local time that is
    }

    void theKeyIsPutTogetherWhereItIsMissing()
    {
        const auto read = parseLogLine(singleQuoted("{'event':'timer.execution.start','type':'USER','"
                                                    "moduleName':'mod-foo','method':'POST','path':'/x'}"),
                                       now);
        QCOMPARE(read->naturalKey.value, u"user#mod-foo#POST#/x"_s);
    }

    void foreignLinesAreNoRuns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("text") << "Started SchedulerApplication in 12 seconds"_ba;
        QTest::newRow("JSON") << singleQuoted("{'message':'hello'}");
        QTest::newRow("another event") << singleQuoted("{'event':'timer.execution.cancelled'}");
        QTest::newRow("a longer event") << singleQuoted("{'event':'timer.execution.startled'}");
        QTest::newRow("broken JSON") << singleQuoted("{'event':'timer.execution.start'");
        QTest::newRow("a word in a text") << "the event timer.execution.start was seen"_ba;
        QTest::newRow("an exception of something else") << "Thread-1 threw an unhandled Exception: x"_ba;
        QTest::newRow("an array") << singleQuoted("[{'event':'timer.execution.start'}]");
        QTest::newRow("no event") << singleQuoted("{'event':7,'x':'timer.execution.start'}");
    }
    void foreignLinesAreNoRuns()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseLogLine(text, now));
    }

    void textsAreOneLine()
    {
        Symptom symptom{.status = 500, .code = u"service_error"_s, .message = u"It broke"_s};
        QCOMPARE(symptomText(symptom), u"HTTP 500 service_error: It broke"_s);
        symptom = {.errorClass = u"ResourceAccessException"_s, .rootCause = u"ConnectException"_s};
        QCOMPARE(symptomText(symptom), u"ResourceAccessException: ConnectException"_s);
        QCOMPARE(symptomText({.outcome = u"UNSUPPORTED_METHOD"_s}), u"UNSUPPORTED_METHOD"_s);
        QCOMPARE(symptomText({.message = u"reason"_s}), u"reason"_s);
        QCOMPARE(symptomText({}), QString());
        const auto evil = symptomOf(errors(500, "a", "b\\n\\u001b[1m\\u202e" + QByteArray(5000, 'x')));
        const QString text = symptomText(evil);
        QVERIFY(text.size() <= 200 && !text.contains(u'\n') && !text.contains(u'\x1b')
                && !text.contains(u'\u202e'));
    }
};

QTEST_GUILESS_MAIN(TestFolioSymptoms)
#include "tst_foliosymptoms.moc"
