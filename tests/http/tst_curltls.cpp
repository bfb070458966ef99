#include <csignal>
#include <memory>
#include <QTemporaryDir>
#include <QTest>

#include "core/http/curlhttp.h"
#include "tests/support/certificate.h"
#include "tests/support/httpoutcome.h"
#include "tests/support/rawserver.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

RawAnswer hello(const QByteArray &)
{
    return rawReply("hello");
}

HttpRequest request(const RawServer &server, const HttpPeer &peer = {})
{
    HttpRequest request;
    request.url = server.url();
    request.peer = std::make_shared<const HttpPeer>(peer);
    return request;
}

// A server that admits only those who hold this certificate.
QSslConfiguration tlsFor(const Certificate &server, const Certificate &client)
{
    QSslConfiguration tls = serverTls(server);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({client.certificate});
    return tls;
}

} // namespace

class TestCurlTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertificateSignedByItselfIsRefused();
    void theFileOfAuthoritiesIsTrusted();
    void aFileOfAuthoritiesReplacesTheSystems();
    void aCertificateForAnotherHostIsRefused();
    void theClientCertificateIsShown();
    void withoutClientCertificateThereIsNoAnswer();
    void missingFilesAreMisconfigured();
    void aPlainServerIsNoTlsServer();
    void aTlsServerIsNoPlainServer();
    void httpIsRedirectedToHttps();
    void aClosedConnectionDuringAnUploadIsAnError();

private:
    Result<HttpReply> fetch(const HttpRequest &request);

    QTemporaryDir m_folder{};
    Certificate m_loopback{};
    Certificate m_elsewhere{};
    Certificate m_client{};
};

void TestCurlTls::initTestCase()
{
    m_loopback = makeCertificate(m_folder.path(), u"loopback"_s, u"IP:127.0.0.1"_s);
    m_elsewhere = makeCertificate(m_folder.path(), u"elsewhere"_s, u"DNS:bio.example.org"_s);
    m_client = makeCertificate(m_folder.path(), u"client"_s, u"DNS:client"_s);
    QVERIFY2(m_loopback.isValid() && m_elsewhere.isValid() && m_client.isValid(),
             "the openssl program is needed");
}

Result<HttpReply> TestCurlTls::fetch(const HttpRequest &request)
{
    CurlHttp http;
    HttpOutcome outcome;
    http.send(request, outcome.done());
    if (!QTest::qWaitFor([&] { return outcome.isDone(); }, 20000))
        return Error{ErrorKind::Storage, u"Done was not called."_s, {}};
    return outcome.result();
}

void TestCurlTls::aCertificateSignedByItselfIsRefused()
{
    RawServer server(hello, serverTls(m_loopback));
    const auto result = fetch(request(server));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QCOMPARE(result.error().message,
             u"The certificate of 127.0.0.1:%1 is not trusted: it is signed by itself."_s.arg(server.port()));
    QCOMPARE(server.requests.size(), 0);
}

void TestCurlTls::theFileOfAuthoritiesIsTrusted()
{
    RawServer server(hello, serverTls(m_loopback));
    const auto result = fetch(request(server, {.caFile = m_loopback.file}));

    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->body, QByteArray("hello"));
}

void TestCurlTls::aFileOfAuthoritiesReplacesTheSystems()
{
    RawServer server(hello, serverTls(m_loopback));
    const auto result = fetch(request(server, {.caFile = m_elsewhere.file}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
}

void TestCurlTls::aCertificateForAnotherHostIsRefused()
{
    RawServer server(hello, serverTls(m_elsewhere));
    const auto result = fetch(request(server, {.caFile = m_elsewhere.file}));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QCOMPARE(result.error().message,
             u"The certificate of 127.0.0.1:%1 is not trusted: it was issued for another host name."_s.arg(
                 server.port()));
    QCOMPARE(server.requests.size(), 0);
}

void TestCurlTls::theClientCertificateIsShown()
{
    RawServer server(hello, tlsFor(m_loopback, m_client));
    const auto result =
        fetch(request(server, {.caFile = m_loopback.file, .clientCertificate = m_client.file}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->body, QByteArray("hello"));
}

void TestCurlTls::withoutClientCertificateThereIsNoAnswer()
{
    RawServer server(hello, tlsFor(m_loopback, m_client));
    const auto result = fetch(request(server, {.caFile = m_loopback.file}));
    QVERIFY(!result); // of which kind: see tst_httperror, this server just hangs up
    QVERIFY(result.error().message.contains(u"127.0.0.1:%1"_s.arg(server.port())));
    QCOMPARE(server.requests.size(), 0);
}

void TestCurlTls::missingFilesAreMisconfigured()
{
    RawServer server(hello, serverTls(m_loopback));
    const QString nowhere = m_folder.filePath(u"nowhere.pem"_s);

    const auto withoutCa = fetch(request(server, {.caFile = nowhere}));
    QVERIFY(!withoutCa);
    QCOMPARE(withoutCa.error().kind, ErrorKind::Misconfigured);
    QVERIFY(withoutCa.error().message.contains(nowhere));

    const auto withoutKey = fetch(request(server, {.caFile = m_loopback.file, .clientCertificate = nowhere}));
    QVERIFY(!withoutKey);
    QCOMPARE(withoutKey.error().kind, ErrorKind::Misconfigured);
    QVERIFY(withoutKey.error().message.contains(nowhere));
}

void TestCurlTls::aPlainServerIsNoTlsServer()
{
    RawServer server([](const QByteArray &) { return RawAnswer{}; });
    server.closesAtOnce = true;
    HttpRequest wrong = request(server);
    wrong.url.setScheme(u"https"_s);
    const auto result = fetch(wrong);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
}

void TestCurlTls::aTlsServerIsNoPlainServer()
{
    RawServer server(hello, serverTls(m_loopback));
    HttpRequest wrong = request(server);
    wrong.url.setScheme(u"http"_s);
    const auto result = fetch(wrong);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(result.error().message,
             u"127.0.0.1:%1 closed the connection without an answer."_s.arg(server.port()));
}

void TestCurlTls::httpIsRedirectedToHttps()
{
    RawServer secure(hello, serverTls(m_loopback));
    RawServer plain([&](const QByteArray &) {
        return rawReply({}, "301 Moved", "Location: " + secure.url().toEncoded() + "\r\n");
    });
    HttpRequest post = request(plain, {.caFile = m_loopback.file});
    post.verb = "POST";
    post.body = "a=1";
    const auto result = fetch(post);

    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->url, secure.url());
    QVERIFY(secure.requests.first().startsWith("POST / "));
    QVERIFY(secure.requests.first().endsWith("a=1"));
}

// As over plain HTTP: SIGPIPE would end this program.
void TestCurlTls::aClosedConnectionDuringAnUploadIsAnError()
{
    std::signal(SIGPIPE, SIG_DFL);
    RawServer server(hello, serverTls(m_loopback));
    server.closesAtOnce = true;
    HttpRequest upload = request(server, {.caFile = m_loopback.file});
    upload.verb = "POST";
    upload.body = QByteArray(20 * 1024 * 1024, 'x');
    const auto result = fetch(upload);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestCurlTls)
#include "tst_curltls.moc"
