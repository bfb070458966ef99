// Calls of request timers without a login.
#include <QTest>

#include "core/connector/connector.h"
#include "core/connector/request/requestcaller.h"
#include "core/connector/request/requestrun.h"
#include "core/connector/serveraddress.h"
#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestRequestCaller : public QObject
{
    Q_OBJECT

private:
    FakeHttp m_http{};
    TurnableClock m_clock{};

private Q_SLOTS:
    void init() { m_http.sent.clear(); }

    void anAnswerIsJudgedByItsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<int>>("expect");
        QTest::addColumn<Cause>("cause"); // None: passed
        const auto row = [](int status, Cause cause, const QList<int> &expect = {}) {
            QTest::addRow("%d of %d", status, int(expect.size())) << status << expect << cause;
        };
        row(200, Cause::None);
        row(204, Cause::None);
        row(299, Cause::None);
        row(200, Cause::WrongOutput, {202});
        row(202, Cause::None, {202, 404});
        row(404, Cause::None, {202, 404});
        row(301, Cause::RequestRefused);
        row(400, Cause::RequestRefused);
        row(401, Cause::LoginRefused);
        row(403, Cause::AccessDenied);
        row(404, Cause::HandlerNotFound);
        row(408, Cause::RequestTimedOut);
        row(409, Cause::RequestRefused);
        row(429, Cause::RequestRefused);
        row(500, Cause::TargetFailed);
        row(503, Cause::TargetFailed);
    }
    void anAnswerIsJudgedByItsStatus()
    {
        QFETCH(int, status);
        QFETCH(QList<int>, expect);
        QFETCH(Cause, cause);
        const auto outcome = plainOutcome({.expect = expect}, httpReply(status, "one\ntwo"));
        QVERIFY(outcome);
        QCOMPARE(outcome->cause, cause);
        QCOMPARE(outcome->passed, cause == Cause::None);
        QCOMPARE(outcome->httpStatus, status);
        QCOMPARE(outcome->text, u"HTTP %1: one two"_s.arg(status));
    }

    void whatMadeNoCallIsAnError_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::optional<Cause>>("cause");
        using C = std::optional<Cause>;
        QTest::newRow("refused") << ErrorKind::Refused << C(Cause::TargetUnreachable);
        QTest::newRow("timeout") << ErrorKind::Timeout << C(Cause::RequestTimedOut);
        QTest::newRow("name") << ErrorKind::Dns << C(Cause::NameNotFound);
        QTest::newRow("TLS") << ErrorKind::Tls << C(Cause::TlsFailed);
        QTest::newRow("network") << ErrorKind::Network << C(Cause::TargetUnreachable);
        QTest::newRow("malformed") << ErrorKind::Malformed << C(Cause::NotTheProtocol);
        QTest::newRow("too large") << ErrorKind::TooLarge << C(Cause::NotTheProtocol);
        QTest::newRow("status") << ErrorKind::HttpStatus << C(Cause::NotTheProtocol);
        for (const ErrorKind kind :
             {ErrorKind::Cancelled, ErrorKind::NotSupported, ErrorKind::NotFound, ErrorKind::Misconfigured,
              ErrorKind::Storage, ErrorKind::Denied, ErrorKind::Damaged})
            QTest::addRow("kind %d", int(kind)) << kind << C();
    }
    void whatMadeNoCallIsAnError()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(std::optional<Cause>, cause);
        const auto outcome = plainOutcome({}, Error{kind, u"Why."_s, {}});
        QCOMPARE(outcome.has_value(), cause.has_value());
        if (outcome)
            QCOMPARE(outcome->cause, *cause);
    }

    void aPageIsNotQuoted()
    {
        QCOMPARE(plainOutcome({}, httpReply(502, "<html>x</html>"))->text, u"HTTP 502"_s);
    }

    void aCallNeedsNoServer()
    {
        FreeRequestCaller caller(m_http, m_clock);
        m_http.answers.push_back(httpReply(201, "made"));
        const auto run = answerTo<TimerRun>([&](auto done) {
            caller.call({.name = {u"t"_s},
                         .method = u"put"_s,
                         .url = u"http://example.org/x"_s,
                         .body = u"{\"a\":1}"_s,
                         .timeout = 5s},
                        std::move(done));
        });
        QVERIFY(run);
        QCOMPARE(run->step, RunStep::Passed);
        QCOMPARE(run->at, m_clock.time);
        QCOMPARE(run->timer.kind, TimerKind::Request);
        const HttpRequest &sent = m_http.sent.last();
        QCOMPARE(sent.verb, "PUT");
        QCOMPARE(sent.body, "{\"a\":1}");
        QCOMPARE(headerOf(sent, "Content-Type"), "application/json");
        QCOMPARE(sent.timeout, Span(5s)); // shorter than what servers are given
    }

    void aPathNeedsAServer()
    {
        FreeRequestCaller caller(m_http, m_clock);
        const auto run =
            answerTo<TimerRun>([&](auto done) { caller.call({.url = u"/x"_s}, std::move(done)); });
        QVERIFY(!run);
        QCOMPARE(run.error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_http.sent.isEmpty());
    }

    void aSlivkaServerIsCalledWithoutALogin()
    {
        FakeSecrets secrets;
        ServerDefinition server{.name = {u"bio"_s},
                                .url = QUrl(u"http://bio.example.org/slivka/api/services"_s)};
        const auto connector = makeConnector(server, {m_http, secrets, m_clock});
        m_http.answers.push_back(httpReply(404));
        const auto run =
            answerTo<TimerRun>([&](auto done) { connector->call({.url = u"/clean"_s}, std::move(done)); });
        QVERIFY(run);
        QCOMPARE(run->cause, Cause::HandlerNotFound);
        QCOMPARE(m_http.sent.last().url.toString(), u"http://bio.example.org/slivka/clean"_s);
    }

    void endpointsAreResolved_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("endpoint"); // empty: refused
        QTest::newRow("path") << u"/x/y"_s << u"https://h.example/p/x/y"_s;
        QTest::newRow("query") << u"/x?a=b&c=/d"_s << u"https://h.example/p/x?a=b&c=/d"_s;
        QTest::newRow("placeholder") << u"/x/{id}"_s << u"https://h.example/p/x/%7Bid%7D"_s;
        QTest::newRow("two slashes") << u"//evil.example/x"_s << u"https://h.example/p/evil.example/x"_s;
        QTest::newRow("a user") << u"/@evil.example/x"_s << u"https://h.example/p/@evil.example/x"_s;
        QTest::newRow("absolute") << u"http://other.example/x"_s << u"http://other.example/x"_s;
        QTest::newRow("unicode") << u"/ä"_s << u"https://h.example/p/%C3%A4"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("password") << u"http://me:secret@other.example/x"_s << QString();
        QTest::newRow("relative") << u"x/y"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void endpointsAreResolved()
    {
        QFETCH(QString, url);
        QFETCH(QString, endpoint);
        const auto resolved = endpointUrl(QUrl(u"https://h.example/p/"_s), url);
        QCOMPARE(resolved.has_value(), !endpoint.isEmpty());
        if (resolved)
            QCOMPARE(QString::fromLatin1(resolved->toEncoded()), endpoint);
    }

    void rootsEndWithASlash_data()
    {
        QTest::addColumn<QUrl>("given");
        QTest::addColumn<QString>("root"); // empty: refused
        QTest::newRow("plain") << QUrl(u"https://h.example"_s) << u"https://h.example/"_s;
        QTest::newRow("prefix") << QUrl(u"https://h.example/p?x#y"_s) << u"https://h.example/p/"_s;
        QTest::newRow("port") << QUrl(u"h.example:9130"_s) << u"http://h.example:9130/"_s;
        QTest::newRow("ftp") << QUrl(u"ftp://h.example"_s) << QString();
        QTest::newRow("user") << QUrl(u"https://u:p@h.example"_s) << QString();
        QTest::newRow("nothing") << QUrl() << QString();
    }
    void rootsEndWithASlash()
    {
        QFETCH(QUrl, given);
        QFETCH(QString, root);
        const auto resolved = serverRoot(given);
        QCOMPARE(resolved ? resolved->toString() : QString(), root);
    }
};

QTEST_GUILESS_MAIN(TestRequestCaller)
#include "tst_requestcaller.moc"
