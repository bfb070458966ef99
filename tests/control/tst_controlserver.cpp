// The control API over real sockets on loopback.
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "core/control/admission.h"
#include "core/control/controlserver.h"
#include "core/http/curlhttp.h"
#include "tests/support/certificate.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const QByteArray token("0123456789abcdef0123456789abcdef");
const TimerKey timer{{}, TimerKind::Request, TimerId{u"nightly/export #1"_s}};

Snapshot snapshot()
{
    Snapshot made;
    made.sequence = 1;
    TimerState state;
    state.key = timer;
    state.record.key = timer;
    made.timers.append(state);
    ServerState server;
    server.name = ServerId{u"bio"_s};
    made.servers.append(server);
    return made;
}

QByteArray head(const QByteArray &method, const QByteArray &path, const QByteArray &more = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
        + more + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &type = "application/json")
{
    return head("POST", path,
                "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n")
        + body;
}

QByteArray timerPath()
{
    return "/api/v1/timers/" + QUrl::toPercentEncoding(timerName(timer));
}

HistoryEvent told(HistoryKind kind, const QString &who)
{
    HistoryEvent event;
    event.kind = kind;
    event.timer = timer;
    event.who = who;
    return event;
}

} // namespace

class TestControlServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start({{u"127.0.0.1"_s, 0, true}, token, {}, {}, 4s}); }

    void aQuestionIsAnsweredAndTheConnectionEnds()
    {
        const QByteArray answer = exchange(head("GET", "/api/v1/timers"));
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        QVERIFY(answer.contains("\"id\":\"/request/nightly/export #1\""));
        QVERIFY(!answer.toLower().contains("access-control-"));
    }

    void anIdInThePathMayHoldAnything()
    {
        const QByteArray answer = exchange(head("GET", timerPath()));
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
    }

    void aRequestMayComeInPieces()
    {
        QTcpSocket socket;
        connectTo(socket);
        QByteArray answer;
        const QByteArray bytes = post(timerPath() + "/pause", "{\"reason\":\"disks\"}");
        for (const char byte : bytes) {
            socket.write(&byte, 1);
            QVERIFY(socket.waitForBytesWritten());
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_orders.size(), 1);
        QCOMPARE(m_orders.first().reason, u"disks"_s);
        m_server->tell({told(HistoryKind::TimerPaused, u"api"_s)});
        QTRY_VERIFY((answer += socket.readAll()).contains("\"outcome\":\"done\""));
    }

    void anOrderIsAnsweredWithWhatCameOfIt()
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write(post(timerPath() + "/resume", "{}"));
        QTRY_COMPARE(m_orders.size(), 1);
        QCOMPARE(m_orders.first().timer, std::optional(timer));
        m_server->tell({told(HistoryKind::TimerResumed, u"somebody else"_s)});
        HistoryEvent refusal = told(HistoryKind::OrderRefused, u"api"_s);
        refusal.reason = u"This session is read-only."_s;
        m_server->tell({refusal});
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 409 Conflict\r\n"), answer);
        QVERIFY(answer.contains("This session is read-only."));
    }

    void anOrderWithoutAWordIsAccepted()
    {
        const QByteArray answer = exchange(post(timerPath() + "/resume", "{}"));
        QVERIFY2(answer.startsWith("HTTP/1.1 202 Accepted\r\n"), answer);
    }

    void whoLeavesBeforeTheOutcomeHarmsNobody()
    {
        {
            QTcpSocket socket;
            connectTo(socket);
            socket.write(post(timerPath() + "/resume", "{}"));
            QTRY_COMPARE(m_orders.size(), 1);
            socket.abort();
        }
        QVERIFY(exchange(head("GET", "/healthz")).startsWith("HTTP/1.1 200"));
        m_server->tell({told(HistoryKind::TimerResumed, u"api"_s)});
        QVERIFY(exchange(head("GET", "/healthz")).startsWith("HTTP/1.1 200"));
    }

    void eventsAreStreamedAsTheyHappen()
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write(head("GET", "/api/v1/events"));
        QByteArray stream;
        QTRY_VERIFY((stream += socket.readAll()).contains(": Jobwatch\n\n"));
        QVERIFY(stream.contains("Content-Type: text/event-stream\r\n"));
        m_server->tell({told(HistoryKind::BreakerOpened, {})});
        QTRY_VERIFY((stream += socket.readAll()).endsWith("\n\n") && stream.contains("\ndata: {"));
        const QByteArray data = stream.mid(stream.indexOf("\ndata: ") + 7).trimmed();
        QCOMPARE(QJsonDocument::fromJson(data)["timer"_L1].toString(), timerName(timer));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void evidenceIsHandedOn()
    {
        const QByteArray lines("{\"service\":\"x\"}\n");
        const QByteArray answer =
            exchange(post("/api/v1/evidence?server=bio", lines, "application/x-ndjson"));
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        QCOMPARE(m_evidence, lines);
    }

    void withoutTheTokenNothingHappens()
    {
        QByteArray bytes = post(timerPath() + "/resume", "{}");
        bytes.replace(token, "guess");
        const QByteArray answer = exchange(bytes);
        QVERIFY2(answer.startsWith("HTTP/1.1 401 Unauthorized\r\n"), answer);
        QVERIFY(m_orders.isEmpty());
    }

    void whatIsTooLargeIsRefusedBeforeItIsSent()
    {
        const QByteArray answer =
            exchange(head("POST", "/api/v1/evidence?server=bio", "Content-Length: 999999999999\r\n") + "{}");
        QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    void noMoreIsKeptOfARequestThanItsLimit()
    {
        constexpr qint64 all = 100 * 1024 * 1024;
        QTcpSocket socket;
        qint64 taken = 0; // by the server and by the buffers of the system, which are a few MiB
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&taken](qint64 bytes) { taken += bytes; });
        connectTo(socket);
        socket.write(head("POST", "/api/v1/evidence?server=bio", "Transfer-Encoding: chunked\r\n"));
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        for (qint64 written = 0; written < all; written += chunk.size())
            socket.write(chunk);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 60'000);
        QVERIFY2(taken < all / 2, QByteArray::number(taken).constData());
        QVERIFY(m_evidence.isEmpty());
    }

    void nonsenseEndsTheConnectionOnly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("zero bytes") << QByteArray(100, '\0') + "\r\n\r\n";
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
        QTest::newRow("a negative length") << head("POST", "/api/v1/evidence", "Content-Length: -1\r\n");
        QTest::newRow("two lengths") << head("POST", "/api/v1/evidence",
                                             "Content-Length: 1\r\nContent-Length: 2\r\n")
                + "ab";
        QTest::newRow("a length in words") << head("POST", "/api/v1/evidence", "Content-Length: many\r\n");
        QTest::newRow("two slashes") << head("GET", "//evil.example//");
        QTest::newRow("no path") << head("GET", "?");
        QTest::newRow("an unknown method") << head("BREW", "/api/v1/status");
    }

    void nonsenseEndsTheConnectionOnly()
    {
        QFETCH(QByteArray, bytes);
        QTcpSocket socket;
        connectTo(socket);
        socket.write(bytes);
        QVERIFY(exchange(head("GET", "/healthz")).startsWith("HTTP/1.1 200"));
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 30'000);
        QVERIFY(!socket.readAll().startsWith("HTTP/1.1 200"));
        QVERIFY(m_orders.isEmpty());
    }

    void withoutTlsOnlyLoopbackIsServed()
    {
        ControlServer server({{u"0.0.0.0"_s, 0, false}, token, {}, {}, 4s}, {}, m_clock);
        QVERIFY(!server.begin());
    }

    void overTlsTheSameIsSaid()
    {
        const QTemporaryDir folder;
        const auto made = test::makeCertificate(folder.path(), u"control"_s, u"IP:127.0.0.1"_s);
        if (!made.isValid())
            QSKIP("The openssl program is not there.");
        start({{u"127.0.0.1"_s, 0, true}, token, made.file, made.file, 20s});
        CurlHttp http;
        HttpPeer peer;
        peer.caFile = made.file;
        HttpRequest request;
        request.url = m_server->url();
        QCOMPARE(request.url.scheme(), u"https"_s);
        request.url.setPath(u"/api/v1/timers"_s);
        request.headers = {{"Authorization", "Bearer " + token}};
        request.peer = std::make_shared<const HttpPeer>(peer);
        std::optional<Result<HttpReply>> reply;
        http.send(request, [&reply](const Result<HttpReply> &result) { reply = result; });
        QTRY_VERIFY_WITH_TIMEOUT(reply, 20'000);
        QVERIFY2(*reply, qPrintable(*reply ? QString() : reply->error().message));
        QCOMPARE((**reply).status, 200);
    }

private:
    void start(const ControlSetup &setup)
    {
        m_orders.clear();
        m_evidence.clear();
        const ControlOrders orders{.carryOut = [this](const ControlOrder &order) { m_orders.append(order); },
                                   .giveEvidence =
                                       [this](const ServerId &, const QByteArray &lines) {
                                           m_evidence = lines;
                                           return EvidenceTaken{.accepted = 1};
                                       }};
        m_server = std::make_unique<ControlServer>(setup, orders, m_clock);
        const auto begun = m_server->begin();
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
        m_server->show(snapshot());
    }

    void connectTo(QTcpSocket &socket) const
    {
        socket.connectToHost(m_server->url().host(), quint16(m_server->url().port()));
        QVERIFY(socket.waitForConnected());
    }

    // Sends, and reads until the server ends the connection.
    QByteArray exchange(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_server->url().host(), quint16(m_server->url().port()));
        socket.write(bytes);
        const bool hasEnded = QTest::qWaitFor(
            [&socket] {
                return socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() > 0;
            },
            30'000);
        return hasEnded ? socket.readAll() : "no end: " + socket.readAll();
    }

    SystemClock m_clock{};
    QList<ControlOrder> m_orders{};
    QByteArray m_evidence{};
    std::unique_ptr<ControlServer> m_server{};
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
