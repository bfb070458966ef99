#include <QTest>

#include "core/http/redirect.h"

using namespace jobwatch;
using namespace Qt::StringLiterals;

namespace {

HttpReply redirectReply(int status, const QByteArray &location)
{
    HttpReply reply;
    reply.status = status;
    if (!location.isEmpty())
        reply.headers.append({"location", location});
    return reply;
}

} // namespace

class TestRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsOnlyWithinTheServer_data();
    void followsOnlyWithinTheServer();
    void keepsOrChangesTheMethod_data();
    void keepsOrChangesTheMethod();
    void aGetLosesTheBodyAndWhatDescribesIt();
    void credentialsInALocationAreIgnored();
    void theSixthRedirectIsRefused();
    void anOrdinaryReplyIsNoRedirect();
};

void TestRedirect::followsOnlyWithinTheServer_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to"); // empty: refused

    const auto row = [](const char *name, const QString &from, const QByteArray &location,
                        const QString &to) { QTest::newRow(name) << from << location << to; };
    row("path", u"http://a/x/y"_s, "z", u"http://a/x/z"_s);
    row("absolute path", u"http://a/x"_s, "/api/", u"http://a/api/"_s);
    row("same origin", u"http://a:8000/x"_s, "http://a:8000/y", u"http://a:8000/y"_s);
    row("default port named", u"https://a/x"_s, "https://a:443/y", u"https://a:443/y"_s);
    row("host in another case", u"http://a/x"_s, "http://A/y", u"http://a/y"_s);
    row("http to https", u"http://a/x"_s, "https://a/x", u"https://a/x"_s);
    row("https to http", u"https://a/x"_s, "http://a/x", {});
    row("another host", u"http://a/x"_s, "http://b/x", {});
    row("another host without scheme", u"http://a/x"_s, "//b/x", {});
    row("another host over https", u"http://a/x"_s, "https://b/x", {});
    row("another port", u"http://a/x"_s, "http://a:8080/x", {});
    row("a file", u"http://a/x"_s, "file:///etc/passwd", {});
    row("a subdomain", u"http://a.org/x"_s, "http://b.a.org/x", {});
    row("the host as a user", u"http://a/x"_s, "http://a@b/x", {});
    row("garbage", u"http://a/x"_s, "http://[::bad", {});
}

void TestRedirect::followsOnlyWithinTheServer()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, to);

    HttpRequest request;
    request.url = QUrl(from);
    request.headers = {{"Authorization", "Bearer x"}};
    const auto next = redirected(request, redirectReply(302, location), 0);

    QCOMPARE(next.has_value(), !to.isEmpty());
    if (next) {
        QVERIFY(next->has_value());
        QCOMPARE((*next)->url.toString(), to);
        QCOMPARE((*next)->headers, request.headers);
    } else {
        QCOMPARE(next.error().kind, ErrorKind::HttpStatus);
        QVERIFY2(next.error().message.contains(u"redirects to"_s), qPrintable(next.error().message));
    }
}

void TestRedirect::keepsOrChangesTheMethod_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("expected");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("GET %d", status)
            << QByteArray("GET") << status << QByteArray("/") << QByteArray("GET");
    for (const int status : {301, 302, 303})
        QTest::addRow("POST %d", status)
            << QByteArray("POST") << status << QByteArray("/") << QByteArray("GET");
    for (const int status : {307, 308})
        QTest::addRow("POST %d", status)
            << QByteArray("POST") << status << QByteArray("/") << QByteArray("POST");
    QTest::newRow("POST to https") << QByteArray("POST") << 301 << QByteArray("https://a/")
                                   << QByteArray("POST");
    QTest::newRow("POST see https") << QByteArray("POST") << 303 << QByteArray("https://a/")
                                    << QByteArray("GET");
    QTest::newRow("HEAD 303") << QByteArray("HEAD") << 303 << QByteArray("/") << QByteArray("HEAD");
    QTest::newRow("DELETE 301") << QByteArray("DELETE") << 301 << QByteArray("/") << QByteArray("DELETE");
}

void TestRedirect::keepsOrChangesTheMethod()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, location);

    HttpRequest request;
    request.verb = verb;
    request.url = QUrl(u"http://a/x"_s);
    const auto next = redirected(request, redirectReply(status, location), 0);

    QVERIFY(next && *next);
    QTEST((*next)->verb, "expected");
}

void TestRedirect::aGetLosesTheBodyAndWhatDescribesIt()
{
    HttpRequest request;
    request.verb = "POST";
    request.url = QUrl(u"http://a/x"_s);
    request.headers = {{"Content-Type", "application/json"}, {"X-Tenant", "diku"}};
    request.body = "{}";
    const auto next = redirected(request, redirectReply(303, "/y"), 0);

    QVERIFY(next && *next);
    QCOMPARE((*next)->body, QByteArray());
    const QList<QPair<QByteArray, QByteArray>> rest{{"X-Tenant", "diku"}};
    QCOMPARE((*next)->headers, rest);
}

void TestRedirect::credentialsInALocationAreIgnored()
{
    HttpRequest request;
    request.url = QUrl(u"http://a/x"_s);
    const auto next = redirected(request, redirectReply(302, "http://mallory:secret@a/y"), 0);

    QVERIFY(next && *next);
    QCOMPARE((*next)->url, QUrl(u"http://a/y"_s));
}

void TestRedirect::theSixthRedirectIsRefused()
{
    HttpRequest request;
    request.url = QUrl(u"http://a/x"_s);

    QVERIFY(redirected(request, redirectReply(302, "/x"), 4).has_value());
    const auto sixth = redirected(request, redirectReply(302, "/x"), 5);
    QVERIFY(!sixth);
    QCOMPARE(sixth.error().message, u"a:80 redirects again and again."_s);
}

void TestRedirect::anOrdinaryReplyIsNoRedirect()
{
    HttpRequest request;
    request.url = QUrl(u"http://a/x"_s);

    for (const HttpReply &reply : {redirectReply(200, "/y"), redirectReply(201, "/jobs/1"),
                                   redirectReply(304, "/y"), redirectReply(302, {})}) {
        const auto next = redirected(request, reply, 0);
        QVERIFY(next);
        QVERIFY(!next->has_value());
    }
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
