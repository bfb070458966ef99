#include <cerrno>
#include <curl/curl.h>
#include <QTest>

#include "core/http/httperror.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

HttpRequest request(const QString &url = u"https://bio.example.org/api"_s)
{
    HttpRequest request;
    request.url = QUrl(url);
    return request;
}

TransferFailure connected(int code, const QByteArray &text = {})
{
    TransferFailure failure;
    failure.code = code;
    failure.isResolved = true;
    failure.isConnected = true;
    failure.text = text;
    return failure;
}

} // namespace

class TestHttpError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasASentence_data();
    void everyFailureHasASentence();
    void aTimeoutSaysHowFarItCame();
    void anUntrustedCertificateSaysWhy_data();
    void anUntrustedCertificateSaysWhy();
    void whatIsTooLargeNamesTheLimit();
    void aProxyIsNamedWhereItIsTheTrouble();
    void theDetailHoldsCurlsWords();
    void hostsAreNamedWithTheirPort_data();
    void hostsAreNamedWithTheirPort();
};

void TestHttpError::everyFailureHasASentence_data()
{
    QTest::addColumn<TransferFailure>("failure");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const TransferFailure &failure, ErrorKind kind,
                        const QString &message) { QTest::newRow(name) << failure << kind << message; };
    TransferFailure refused{.code = CURLE_COULDNT_CONNECT, .osError = ECONNREFUSED};
    TransferFailure noRoute{.code = CURLE_COULDNT_CONNECT, .osError = EHOSTUNREACH};
    row("refused", refused, ErrorKind::Refused, u"Nobody listens at bio.example.org:443."_s);
    row("no route", noRoute, ErrorKind::Network, u"There is no route to bio.example.org:443."_s);
    row("name", {.code = CURLE_COULDNT_RESOLVE_HOST}, ErrorKind::Dns, u"bio.example.org has no address."_s);
    row("handshake", connected(CURLE_SSL_CONNECT_ERROR), ErrorKind::Tls,
        u"No encrypted connection to bio.example.org:443 could be made."_s);
    row("client certificate, TLS 1.3",
        connected(CURLE_RECV_ERROR,
                  "OpenSSL SSL_read: OpenSSL/3.0.22: error:0A00045C:SSL routines::tlsv13 alert certificate "
                  "required, errno 0"),
        ErrorKind::Tls, u"bio.example.org:443 asks for a client certificate."_s);
    row("chunks", connected(CURLE_RECV_ERROR, "Illegal or missing hexadecimal sequence in chunked-encoding"),
        ErrorKind::Malformed, u"The answer of bio.example.org:443 is not valid HTTP."_s);
    row("reset", connected(CURLE_RECV_ERROR, "Recv failure: Connection reset by peer"), ErrorKind::Network,
        u"The connection to bio.example.org:443 broke."_s);
    row("empty", connected(CURLE_GOT_NOTHING), ErrorKind::Network,
        u"bio.example.org:443 closed the connection without an answer."_s);
    row("cut short", connected(CURLE_PARTIAL_FILE), ErrorKind::Malformed,
        u"The answer of bio.example.org:443 broke off."_s);
    row("any other", connected(CURLE_OUT_OF_MEMORY), ErrorKind::Network,
        u"The connection to bio.example.org:443 broke."_s);
}

void TestHttpError::everyFailureHasASentence()
{
    QFETCH(TransferFailure, failure);
    const Error error = failureError(failure, request());
    QTEST(error.kind, "kind");
    QTEST(error.message, "message");
}

void TestHttpError::aTimeoutSaysHowFarItCame()
{
    TransferFailure failure{.code = CURLE_OPERATION_TIMEDOUT};
    QCOMPARE(failureError(failure, request()).message,
             u"No address of bio.example.org was found within 10 s."_s);
    failure.isResolved = true;
    QCOMPARE(failureError(failure, request()).message,
             u"No connection to bio.example.org:443 within 10 s."_s);
    failure.isConnected = true;
    HttpRequest patient = request();
    patient.timeout = 2500ms;
    const Error error = failureError(failure, patient);
    QCOMPARE(error.message, u"No complete answer from bio.example.org:443 within 2.5 s."_s);
    QCOMPARE(error.kind, ErrorKind::Timeout);
}

void TestHttpError::anUntrustedCertificateSaysWhy_data()
{
    QTest::addColumn<long>("verifyResult");
    QTest::addColumn<QString>("reason");
    QTest::newRow("name") << 1L << u"it was issued for another host name"_s;
    QTest::newRow("expired") << 10L << u"it has expired"_s;
    QTest::newRow("self-signed") << 18L << u"it is signed by itself"_s;
    QTest::newRow("issuer") << 20L << u"its issuer is not known here"_s;
    QTest::newRow("rare") << 79L << u"curl's words"_s;
}

void TestHttpError::anUntrustedCertificateSaysWhy()
{
    QFETCH(long, verifyResult);
    QFETCH(QString, reason);
    TransferFailure failure = connected(CURLE_PEER_FAILED_VERIFICATION, "curl's words");
    failure.verifyResult = verifyResult;
    const Error error = failureError(failure, request());
    QCOMPARE(error.kind, ErrorKind::Tls);
    QCOMPARE(error.message, u"The certificate of bio.example.org:443 is not trusted: %1."_s.arg(reason));
}

void TestHttpError::whatIsTooLargeNamesTheLimit()
{
    TransferFailure failure = connected(CURLE_WRITE_ERROR);
    failure.isTooLarge = true;
    const Error error = failureError(failure, request());
    QCOMPARE(error.kind, ErrorKind::TooLarge);
    QCOMPARE(error.message, u"The answer of bio.example.org:443 is larger than 64 MB."_s);
}

void TestHttpError::aProxyIsNamedWhereItIsTheTrouble()
{
    HttpPeer peer;
    peer.proxy = QUrl(u"http://proxy.example.org:3128"_s);
    HttpRequest proxied = request();
    proxied.peer = std::make_shared<const HttpPeer>(peer);
    TransferFailure refused{.code = CURLE_COULDNT_CONNECT, .osError = ECONNREFUSED};
    QCOMPARE(failureError(refused, proxied).message, u"Nobody listens at proxy.example.org:3128."_s);
    TransferFailure unknown{.code = CURLE_COULDNT_RESOLVE_PROXY};
    QCOMPARE(failureError(unknown, proxied).message, u"The proxy proxy.example.org has no address."_s);
}

void TestHttpError::theDetailHoldsCurlsWords()
{
    QCOMPARE(failureError(connected(CURLE_PARTIAL_FILE, "95 bytes remaining"), request()).detail,
             u"95 bytes remaining (curl 18)"_s);
}

void TestHttpError::hostsAreNamedWithTheirPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::newRow("http") << u"http://a/x"_s << u"a:80"_s;
    QTest::newRow("https") << u"https://a/x"_s << u"a:443"_s;
    QTest::newRow("port") << u"https://a:8443/x"_s << u"a:8443"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8000/"_s << u"[::1]:8000"_s;
}

void TestHttpError::hostsAreNamedWithTheirPort()
{
    QFETCH(QString, url);
    QTEST(hostAndPort(QUrl(url)), "text");
}

QTEST_GUILESS_MAIN(TestHttpError)
#include "tst_httperror.moc"
