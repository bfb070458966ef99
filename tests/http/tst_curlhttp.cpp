#include <csignal>
#include <memory>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include "core/http/curlhttp.h"
#include "tests/support/gzip.h"
#include "tests/support/httpoutcome.h"
#include "tests/support/rawserver.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mega = 1024 * 1024;

RawAnswer hello(const QByteArray &)
{
    return rawReply("hello");
}

// Takes the request and says nothing.
RawAnswer silence(const QByteArray &)
{
    return {};
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

std::shared_ptr<const HttpPeer> peerWithLimit(int requestsInFlight)
{
    HttpPeer peer;
    peer.requestsInFlight = requestsInFlight;
    return std::make_shared<const HttpPeer>(peer);
}

// A port of loopback at which nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

#define FETCH(http, request, outcome)                                                                        \
    HttpOutcome outcome;                                                                                     \
    (http).send(request, outcome.done());                                                                    \
    QTRY_VERIFY_WITH_TIMEOUT((outcome).isDone(), 20000)

class TestCurlHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLibraryComesWithTheFirstRequest(); // first of all
    void anAnswerArrivesWithStatusHeadersAndBody();
    void everyCookieIsHandedOutAndNoneSentBack();
    void doneIsNeverCalledFromSend();
    void requestsSayWhoAsks();
    void aConnectionIsUsedAgain();
    void aPostTakesANewConnection();
    void compressedBodiesAreDecoded_data();
    void compressedBodiesAreDecoded();
    void rangesAndSizesAreOfTheFileItself();
    void aBodyIsPosted();
    void aFormIsPostedInParts();
    void headHasHeadersOnly();
    void noContentIsAnAnswer();
    void errorStatusIsAnAnswer();
    void emptyPutSaysSo();

    void aRedirectWithinTheServerIsFollowed();
    void aRedirectToAnotherPortIsRefused();
    void aRedirectInACircleEnds();
    void theTimeoutCoversAllRedirects();

    void nobodyListens();
    void anAnswerThatNeverEndsTimesOut_data();
    void anAnswerThatNeverEndsTimesOut();
    void aNameWithoutAddress();
    void aBodyOverTheLimitIsRefused_data();
    void aBodyOverTheLimitIsRefused();
    void aBodyAtTheLimitIsTaken();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void headersWithoutEndAreRefused();
    void aClosedConnectionDuringAnUploadIsAnError();
    void requestsThatMustNotBeSent_data();
    void requestsThatMustNotBeSent();

    void aRequestInFlightIsCancelled();
    void aQueuedRequestIsCancelled();
    void cancellingTwiceOrTooLateIsHarmless();
    void cancellingWinsOverAnUndeliveredError();
    void atMostSoManyAreInFlight();
    void queuedRequestsGoInOrder();
    void peersDoNotWaitForEachOther();
    void aDoneMaySendAndCancel();
    void aDoneMayDestroyTheClient();
    void destroyingTheClientDropsWhatIsOpen();

    void theProxyOfTheEnvironmentIsNotUsed();
    void theProxyOfThePeerIsUsed();
};

void TestCurlHttp::theLibraryComesWithTheFirstRequest()
{
    const auto isLoaded = [] {
        QFile maps(u"/proc/self/maps"_s);
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/libcurl.so");
    };
    CurlHttp http;
    QVERIFY(!isLoaded());
    RawServer server([](const QByteArray &) { return rawReply("hello"); });
    FETCH(http, get(server.url(u"/"_s)), outcome);
    QVERIFY(outcome.result());
    QVERIFY(isLoaded());
}

void TestCurlHttp::anAnswerArrivesWithStatusHeadersAndBody()
{
    RawServer server([](const QByteArray &) { return rawReply("hello", "200 Fine", "X-Some: Thing \r\n"); });
    CurlHttp http;
    FETCH(http, get(server.url(u"/a?b=c"_s)), outcome);

    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->status, 200);
    QCOMPARE(outcome.result()->body, QByteArray("hello"));
    QCOMPARE(outcome.result()->header("x-some"), QByteArray("Thing"));
    QCOMPARE(outcome.result()->url, server.url(u"/a?b=c"_s));
    QVERIFY(server.requests.first().startsWith("GET /a?b=c HTTP/1.1\r\n"));
    QCOMPARE(outcome.calls(), 1);
}

void TestCurlHttp::everyCookieIsHandedOutAndNoneSentBack()
{
    RawServer server([](const QByteArray &) {
        return rawReply("{}", "201 Created",
                        "Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Secure; HttpOnly\r\n");
    });
    CurlHttp http;
    for (int round = 0; round < 2; ++round) {
        HttpOutcome outcome;
        http.send({.url = server.url()}, outcome.done());
        QTRY_VERIFY(outcome.isDone());
        QVERIFY(outcome.result());
        QByteArrayList cookies;
        for (const auto &[name, value] : outcome.result()->headers) {
            if (name == "set-cookie")
                cookies.append(value);
        }
        QCOMPARE(cookies, (QByteArrayList{"a=1; Path=/", "b=2; Secure; HttpOnly"}));
        QVERIFY(!server.requests.last().toLower().contains("\r\ncookie:"));
    }
}

void TestCurlHttp::doneIsNeverCalledFromSend()
{
    CurlHttp http;
    HttpOutcome outcome;
    http.send(get(QUrl(u"ftp://127.0.0.1/"_s)), outcome.done());
    QCOMPARE(outcome.calls(), 0);
    QTRY_COMPARE(outcome.calls(), 1);
}

void TestCurlHttp::requestsSayWhoAsks()
{
    RawServer server(hello);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.headers = {{"Authorization", "Bearer abc"}, {"X-Empty", ""}};
    FETCH(http, request, outcome);

    const QByteArray sent = server.requests.first();
    QVERIFY2(sent.contains("\r\nUser-Agent: Jobwatch/" JOBWATCH_VERSION "\r\n"), sent.constData());
    QVERIFY2(sent.contains("\r\nAuthorization: Bearer abc\r\n"), sent.constData());
    QVERIFY2(sent.contains("\r\nX-Empty:\r\n"), sent.constData());
}

void TestCurlHttp::aConnectionIsUsedAgain()
{
    RawServer server(hello);
    CurlHttp http;
    for (int i = 0; i < 5; ++i) {
        FETCH(http, get(server.url()), outcome);
        QVERIFY(outcome.result());
    }
    QCOMPARE(server.requests.size(), 5);
    QCOMPARE(server.connections, 1);
}

void TestCurlHttp::aPostTakesANewConnection()
{
    RawServer server(hello);
    CurlHttp http;
    FETCH(http, get(server.url()), first);
    HttpRequest post = get(server.url());
    post.verb = "POST";
    FETCH(http, post, second);
    QVERIFY(second.result());
    QCOMPARE(server.connections, 2);
}

void TestCurlHttp::compressedBodiesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray text = QByteArray("CLUSTAL ").repeated(1000);
    QTest::newRow("gzip") << QByteArray("gzip") << gzip(text);
    QTest::newRow("deflate") << QByteArray("deflate") << qCompress(text).sliced(4);
}

void TestCurlHttp::compressedBodiesAreDecoded()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    RawServer server([&](const QByteArray &) {
        return rawReply(body, "200 OK", "Content-Encoding: " + encoding + "\r\n");
    });
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);

    QVERIFY(server.requests.first().contains("\r\nAccept-Encoding: "));
    QVERIFY2(outcome.result(), outcome.result() ? "" : qPrintable(outcome.result().error().detail));
    QCOMPARE(outcome.result()->body, QByteArray("CLUSTAL ").repeated(1000));
}

void TestCurlHttp::rangesAndSizesAreOfTheFileItself()
{
    RawServer server(hello);
    CurlHttp http;
    HttpRequest range = get(server.url());
    range.headers = {{"range", "bytes=-100"}};
    FETCH(http, range, first);
    HttpRequest head = get(server.url());
    head.verb = "HEAD";
    FETCH(http, head, second);

    QVERIFY(!server.requests[0].contains("Accept-Encoding"));
    QVERIFY(!server.requests[1].contains("Accept-Encoding"));
}

void TestCurlHttp::aBodyIsPosted()
{
    RawServer server(hello);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.verb = "POST";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = QByteArray("a=1&b=\0zero", 11);
    FETCH(http, request, outcome);

    QVERIFY(outcome.result());
    const QByteArray sent = server.requests.first();
    QVERIFY(sent.startsWith("POST / HTTP/1.1\r\n"));
    QVERIFY(sent.contains("\r\nContent-Length: 11\r\n"));
    QVERIFY(!sent.contains("Expect"));
    QCOMPARE(sent.sliced(sent.indexOf("\r\n\r\n") + 4), request.body);
}

void TestCurlHttp::aFormIsPostedInParts()
{
    RawServer server(hello);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.verb = "POST";
    request.form = {{"seq-type", {}, {}, "protein"}, {"input", "small.fasta", "text/plain", ">a\nMKV\n"}};
    FETCH(http, request, outcome);

    QVERIFY(outcome.result());
    const QByteArray sent = server.requests.first();
    QVERIFY(sent.contains("Content-Type: multipart/form-data; boundary="));
    QVERIFY(sent.contains("Content-Disposition: form-data; name=\"seq-type\"\r\n\r\nprotein\r\n"));
    QVERIFY(sent.contains(
        "name=\"input\"; filename=\"small.fasta\"\r\nContent-Type: text/plain\r\n\r\n>a\nMKV\n"));
}

void TestCurlHttp::headHasHeadersOnly()
{
    RawServer server([](const QByteArray &) {
        return RawAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 123456789012\r\n\r\n"};
    });
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.verb = "HEAD";
    FETCH(http, request, outcome);

    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->header("content-length"), QByteArray("123456789012"));
    QCOMPARE(outcome.result()->body, QByteArray());
    QVERIFY(server.requests.first().startsWith("HEAD / "));
}

void TestCurlHttp::noContentIsAnAnswer()
{
    RawServer server([](const QByteArray &) { return RawAnswer{"HTTP/1.1 204 No Content\r\n\r\n"}; });
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.verb = "DELETE";
    FETCH(http, request, outcome);

    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->status, 204);
    QVERIFY(server.requests.first().startsWith("DELETE / "));
}

void TestCurlHttp::errorStatusIsAnAnswer()
{
    RawServer server(
        [](const QByteArray &) { return rawReply("<h1>Oops</h1>", "500 Internal Server Error"); });
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);

    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->status, 500);
    QCOMPARE(outcome.result()->body, QByteArray("<h1>Oops</h1>"));
}

void TestCurlHttp::emptyPutSaysSo()
{
    RawServer server(hello);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.verb = "PUT";
    FETCH(http, request, outcome);

    QVERIFY(outcome.result());
    QVERIFY(server.requests.first().startsWith("PUT / "));
    QVERIFY(server.requests.first().contains("\r\nContent-Length: 0\r\n"));
}

void TestCurlHttp::aRedirectWithinTheServerIsFollowed()
{
    RawServer server([](const QByteArray &request) {
        return request.startsWith("GET /new ") ? rawReply("here")
                                               : rawReply("moved", "301 Moved", "Location: /new\r\n");
    });
    CurlHttp http;
    HttpRequest request = get(server.url(u"/old"_s));
    request.headers = {{"Authorization", "Bearer abc"}};
    FETCH(http, request, outcome);

    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->body, QByteArray("here"));
    QCOMPARE(outcome.result()->url, server.url(u"/new"_s));
    QVERIFY(server.requests.last().contains("Bearer abc"));
    QCOMPARE(server.connections, 1);
}

void TestCurlHttp::aRedirectToAnotherPortIsRefused()
{
    RawServer other(hello);
    RawServer server([&](const QByteArray &) {
        return rawReply({}, "302 Found", "Location: " + other.url().toEncoded() + "\r\n");
    });
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);

    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::HttpStatus);
    QCOMPARE(outcome.result().error().message,
             u"127.0.0.1:%1 redirects to 127.0.0.1:%2, which is another server."_s.arg(server.port())
                 .arg(other.port()));
    QCOMPARE(other.connections, 0);
}

void TestCurlHttp::aRedirectInACircleEnds()
{
    RawServer server([](const QByteArray &) { return rawReply({}, "302 Found", "Location: /\r\n"); });
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);

    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::HttpStatus);
    QCOMPARE(server.requests.size(), 6);
}

void TestCurlHttp::theTimeoutCoversAllRedirects()
{
    RawServer server([](const QByteArray &request) {
        return request.startsWith("GET /slow ") ? RawAnswer{}
                                                : rawReply({}, "302 Found", "Location: /slow\r\n");
    });
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.timeout = 200ms;
    FETCH(http, request, outcome);

    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Timeout);
    QVERIFY(outcome.result().error().message.contains(u"200 ms"_s));
}

void TestCurlHttp::nobodyListens()
{
    const quint16 port = deadPort();
    CurlHttp http;
    FETCH(http, get(QUrl(u"http://127.0.0.1:%1/"_s.arg(port))), outcome);

    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Refused);
    QCOMPARE(outcome.result().error().message, u"Nobody listens at 127.0.0.1:%1."_s.arg(port));
    QVERIFY(!outcome.result().error().detail.isEmpty());
}

void TestCurlHttp::anAnswerThatNeverEndsTimesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2");
    QTest::newRow("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n12345");
    QTest::newRow("half a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12");
    QTest::newRow("only an interim answer") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestCurlHttp::anAnswerThatNeverEndsTimesOut()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](const QByteArray &) { return RawAnswer{bytes}; });
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.timeout = 200ms;
    FETCH(http, request, outcome);

    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome.result().error().message,
             u"No complete answer from 127.0.0.1:%1 within 200 ms."_s.arg(server.port()));
}

void TestCurlHttp::aNameWithoutAddress()
{
    CurlHttp http;
    HttpRequest request = get(QUrl(u"http://nowhere.invalid/"_s));
    request.timeout = 15s;
    FETCH(http, request, outcome);

    QVERIFY(!outcome.result());
    if (outcome.result().error().kind == ErrorKind::Timeout)
        QSKIP("the resolver of this machine does not answer");
    QCOMPARE(outcome.result().error().kind, ErrorKind::Dns);
    QCOMPARE(outcome.result().error().message, u"nowhere.invalid has no address."_s);
}

void TestCurlHttp::aBodyOverTheLimitIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("filler");

    const QByteArray bomb = gzip(QByteArray(32 * mega, '\0'));
    const QByteArray length = "Content-Length: " + QByteArray::number(bomb.size()) + "\r\n";
    QTest::newRow("length named") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n")
                                  << 100 * mega;
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << 100 * mega;
    QTest::newRow("one chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6400000\r\n")
                               << 100 * mega;
    QTest::newRow("compressed") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n" + length + "\r\n" + bomb
                                << qint64(0);
    QTest::newRow("of a redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n") << 100 * mega;
}

void TestCurlHttp::aBodyOverTheLimitIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, filler);
    RawServer server([&](const QByteArray &) { return RawAnswer{bytes, filler}; });
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.maxBytes = mega;
    FETCH(http, request, outcome);

    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::TooLarge);
    QCOMPARE(outcome.result().error().message,
             u"The answer of 127.0.0.1:%1 is larger than 1 MB."_s.arg(server.port()));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestCurlHttp::aBodyAtTheLimitIsTaken()
{
    RawServer server([](const QByteArray &) { return rawReply(QByteArray(1000, 'x')); });
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.maxBytes = 1000;
    FETCH(http, request, outcome);
    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->body.size(), 1000);
}

void TestCurlHttp::brokenAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    row("nothing", {}, ErrorKind::Network);
    row("HTML without headers", "<html><body>Hello</body></html>", ErrorKind::Malformed);
    row("another protocol", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", ErrorKind::Malformed);
    row("zero bytes", QByteArray(100, '\0'), ErrorKind::Malformed);
    row("a status that is no number", "HTTP/1.1 abc OK\r\n\r\n", ErrorKind::Malformed);
    row("an unknown version", "HTTP/9.9 200 OK\r\n\r\n", ErrorKind::Malformed);
    row("a body cut short", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n12345", ErrorKind::Malformed);
    row("a chunk cut short", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n12345",
        ErrorKind::Malformed);
    row("a chunk without size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n12345",
        ErrorKind::Malformed);
    row("not the encoding it says",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\n12345", ErrorKind::Malformed);
    row("an unknown encoding", "HTTP/1.1 200 OK\r\nContent-Encoding: magic\r\nContent-Length: 5\r\n\r\n12345",
        ErrorKind::Malformed);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n12345", ErrorKind::Malformed);
}

void TestCurlHttp::brokenAnswersAreErrors()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](const QByteArray &) { return RawAnswer{bytes, 0, RawAnswer::Then::Close}; });
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);

    QVERIFY(!outcome.result());
    const Error error = outcome.result().error();
    QVERIFY2(error.message.contains(u"127.0.0.1:%1"_s.arg(server.port())), qPrintable(error.message));
    QVERIFY(!error.detail.isEmpty());
    QTEST(error.kind, "kind");
}

void TestCurlHttp::headersWithoutEndAreRefused()
{
    RawServer server([](const QByteArray &) {
        return RawAnswer{"HTTP/1.1 200 OK\r\n" + QByteArray("X-More: and more\r\n").repeated(100000)};
    });
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Malformed);
}

// Writing to a closed connection raises SIGPIPE unless it is prevented; that would end this program.
void TestCurlHttp::aClosedConnectionDuringAnUploadIsAnError()
{
    std::signal(SIGPIPE, SIG_DFL);
    RawServer server(hello);
    server.closesAtOnce = true;
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.verb = "POST";
    request.body = QByteArray(20 * mega, 'x');
    FETCH(http, request, outcome);
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Network);
}

void TestCurlHttp::requestsThatMustNotBeSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("header");

    const QString good = u"http://127.0.0.1:1/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QByteArray("GET") << QByteArray("x");
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << QByteArray("GET") << QByteArray("x");
    QTest::newRow("no scheme") << u"example.org/api"_s << QByteArray("GET") << QByteArray("x");
    QTest::newRow("no host") << u"http:///api"_s << QByteArray("GET") << QByteArray("x");
    QTest::newRow("empty") << QString() << QByteArray("GET") << QByteArray("x");
    QTest::newRow("no verb") << good << QByteArray() << QByteArray("x");
    QTest::newRow("a verb with a line") << good << QByteArray("GET / HTTP/1.1\r\nX:") << QByteArray("x");
    QTest::newRow("a header with a line") << good << QByteArray("GET") << QByteArray("token\r\nX-Evil: 1");
}

void TestCurlHttp::requestsThatMustNotBeSent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, header);
    CurlHttp http;
    HttpRequest request = get(QUrl(url));
    request.verb = verb;
    request.headers = {{"Authorization", header}};
    FETCH(http, request, outcome);
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Misconfigured);
    QVERIFY(!outcome.result().error().message.isEmpty());
}

void TestCurlHttp::aRequestInFlightIsCancelled()
{
    RawServer server(silence);
    CurlHttp http;
    HttpOutcome outcome;
    const HttpId id = http.send(get(server.url()), outcome.done());
    QTRY_COMPARE(server.requests.size(), 1);
    http.cancel(id);
    QCOMPARE(outcome.calls(), 0);
    QTRY_COMPARE(outcome.calls(), 1);
    QCOMPARE(outcome.result().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestCurlHttp::aQueuedRequestIsCancelled()
{
    RawServer server(silence);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.peer = peerWithLimit(1);
    HttpOutcome first;
    HttpOutcome second;
    const HttpId firstId = http.send(request, first.done());
    const HttpId secondId = http.send(request, second.done());
    QTRY_COMPARE(server.requests.size(), 1);
    http.cancel(secondId);
    QTRY_COMPARE(second.calls(), 1);
    QCOMPARE(second.result().error().kind, ErrorKind::Cancelled);
    http.cancel(firstId);
    QTRY_COMPARE(first.calls(), 1);
    QCOMPARE(server.requests.size(), 1);
}

void TestCurlHttp::cancellingTwiceOrTooLateIsHarmless()
{
    RawServer server(hello);
    CurlHttp http;
    HttpOutcome outcome;
    const HttpId id = http.send(get(server.url()), outcome.done());
    http.cancel(id);
    http.cancel(id);
    QTRY_COMPARE(outcome.calls(), 1);
    http.cancel(id);
    http.cancel(4711);
    FETCH(http, get(server.url()), next);
    QVERIFY(next.result());
    QCOMPARE(outcome.calls(), 1);
}

void TestCurlHttp::cancellingWinsOverAnUndeliveredError()
{
    CurlHttp http;
    HttpOutcome outcome;
    http.cancel(http.send(get(QUrl(u"ftp://127.0.0.1/"_s)), outcome.done()));
    QTRY_COMPARE(outcome.calls(), 1);
    QCOMPARE(outcome.result().error().kind, ErrorKind::Cancelled);
}

void TestCurlHttp::atMostSoManyAreInFlight()
{
    RawServer server(silence);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.peer = peerWithLimit(2);
    QList<HttpId> ids;
    QList<HttpOutcome> outcomes(5);
    for (HttpOutcome &outcome : outcomes)
        ids.append(http.send(request, outcome.done()));
    for (int ended = 0; ended < 4; ++ended) {
        QTRY_COMPARE(server.requests.size(), std::min(5, 2 + ended));
        QVERIFY(server.openConnections() <= 2 + ended); // a cancelled one may not be noticed yet
        http.cancel(ids[ended]);
        QTRY_VERIFY(outcomes[ended].isDone());
    }
    QCOMPARE(server.requests.size(), 5);
}

void TestCurlHttp::queuedRequestsGoInOrder()
{
    RawServer server(hello);
    CurlHttp http;
    HttpRequest request = get(server.url());
    request.peer = peerWithLimit(1);
    QList<HttpOutcome> outcomes(5);
    for (int i = 0; i < outcomes.size(); ++i) {
        request.url = server.url(u"/%1"_s.arg(i));
        http.send(request, outcomes[i].done());
    }
    QTRY_VERIFY(outcomes.last().isDone());
    QCOMPARE(server.requests.size(), 5);
    for (int i = 0; i < outcomes.size(); ++i)
        QVERIFY(server.requests[i].startsWith("GET /" + QByteArray::number(i) + ' '));
    QCOMPARE(server.connections, 1);
}

void TestCurlHttp::peersDoNotWaitForEachOther()
{
    RawServer stuck(silence);
    RawServer server(hello);
    CurlHttp http;
    QList<HttpOutcome> outcomes(10);
    for (HttpOutcome &outcome : outcomes)
        http.send(get(stuck.url()), outcome.done());
    FETCH(http, get(server.url()), other);
    QVERIFY(other.result());
    QTRY_COMPARE(stuck.requests.size(), 4); // the default limit
}

void TestCurlHttp::aDoneMaySendAndCancel()
{
    RawServer server([](const QByteArray &request) {
        return request.startsWith("GET /stuck ") ? RawAnswer{} : rawReply("hello");
    });
    CurlHttp http;
    HttpOutcome stuck;
    HttpOutcome second;
    const HttpId stuckId = http.send(get(server.url(u"/stuck"_s)), stuck.done());
    http.send(get(server.url()), [&](const Result<HttpReply> &) {
        http.cancel(stuckId);
        http.send(get(server.url(u"/second"_s)), second.done());
    });
    QTRY_VERIFY(second.isDone());
    QVERIFY(second.result());
    QTRY_COMPARE(stuck.calls(), 1);
    QCOMPARE(stuck.result().error().kind, ErrorKind::Cancelled);
}

void TestCurlHttp::aDoneMayDestroyTheClient()
{
    RawServer server(hello);
    auto http = std::make_unique<CurlHttp>();
    HttpOutcome other;
    bool isCalled = false;
    const HttpId id = http->send(get(server.url()), [&](const Result<HttpReply> &) {
        isCalled = true;
        http.reset();
    });
    const HttpId otherId = http->send(get(server.url()), other.done());
    http->cancel(id); // both in one delivery
    http->cancel(otherId);
    QTRY_VERIFY(isCalled);
    QVERIFY(!http);
    QCOMPARE(other.calls(), 0);
}

void TestCurlHttp::destroyingTheClientDropsWhatIsOpen()
{
    RawServer server(silence);
    QList<HttpOutcome> outcomes(10);
    {
        CurlHttp http;
        for (HttpOutcome &outcome : outcomes)
            http.send(get(server.url()), outcome.done());
        http.send(get(QUrl(u"http://nowhere.invalid/"_s)), outcomes.first().done());
        QTRY_COMPARE(server.requests.size(), 4);
        http.send(get(QUrl(u"ftp://settled/"_s)), outcomes.first().done());
    }
    QTRY_COMPARE(server.openConnections(), 0);
    for (const HttpOutcome &outcome : outcomes)
        QVERIFY(outcome.calls() == 0 || &outcome == &outcomes.first());
}

void TestCurlHttp::theProxyOfTheEnvironmentIsNotUsed()
{
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(deadPort()));
    RawServer server(hello);
    CurlHttp http;
    FETCH(http, get(server.url()), outcome);
    qunsetenv("http_proxy");
    QVERIFY(outcome.result());
}

void TestCurlHttp::theProxyOfThePeerIsUsed()
{
    qputenv("no_proxy", "*");
    RawServer proxy(hello);
    CurlHttp http;
    HttpRequest request = get(QUrl(u"http://nowhere.invalid:8080/a"_s));
    HttpPeer peer;
    peer.proxy = proxy.url();
    request.peer = std::make_shared<const HttpPeer>(peer);
    FETCH(http, request, outcome);
    qunsetenv("no_proxy");
    QVERIFY(outcome.result());
    QVERIFY(proxy.requests.first().startsWith("GET http://nowhere.invalid:8080/a HTTP/1.1\r\n"));
}

QTEST_GUILESS_MAIN(TestCurlHttp)
#include "tst_curlhttp.moc"
