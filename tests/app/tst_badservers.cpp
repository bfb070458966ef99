// What a monitor makes of servers that are none, lie, or never come to an end: everything is real but they.
#include <map>
#include <memory>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/demo/demo.h"
#include "core/monitor/monitorclient.h"
#include "core/settings/settings.h"
#include "core/text/words.h"
#include "tests/support/certificate.h"
#include "tests/support/rawserver.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mega = 1024 * 1024;

const QByteArray page = "<!doctype html><html><body onload=\"alert(1)\"><h1>It works</h1>\n</body></html>";

// Server text that would break out of a line, a label or its direction.
const QString hostile =
    u"<b>bold</b><img src=x>\r\n\u202Eevil\u2066\u200F\u2028\x07\x1b[31m"_s + QString(QChar::Null);

RawAnswer json(const QByteArray &body)
{
    return rawReply(body, "200 OK", "Content-Type: application/json\r\n");
}

RawAnswer html(const QByteArray &status)
{
    return rawReply(page, status, "Content-Type: text/html\r\n");
}

RawAnswer filled(qint64 promised, qint64 sent, RawAnswer::Then then)
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(promised) + "\r\n\r\n",
            sent, then};
}

bool asksForVersion(const QByteArray &request)
{
    return request.startsWith("GET /api/version ");
}

// A Slivka that lists this.
RawServer::Handler slivkaListing(const QByteArray &services)
{
    return [services](const QByteArray &request) {
        return json(asksForVersion(request) ? R"({"APIVersion":"1.1","slivkaVersion":"0.8.5"})" : services);
    };
}

QByteArray hostileServices()
{
    const QString endless = hostile + QString(mega, u'x');
    QJsonArray services;
    for (const QString &id : {u"plain"_s, hostile, endless}) {
        services.append(QJsonObject{
            {u"id"_s, id},
            {u"name"_s, endless},
            {u"version"_s, hostile},
            {u"status"_s, QJsonObject{{u"status"_s, endless}, {u"errorMessage"_s, endless}}},
        });
    }
    services.append(services.first()); // the same id again: becomes a remark
    services.append(QJsonObject{{u"name"_s, hostile}}); // none at all
    return QJsonDocument(QJsonObject{{u"services"_s, services}}).toJson();
}

bool isOnePlainLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const auto category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestBadServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsToldInOneSentence_data();
    void eachIsToldInOneSentence();
    void theGoodServerIsTestedMeanwhile();
    void hostileTextIsShownAsOnePlainLine();

private:
    ServerDefinition &add(const QString &name, const QUrl &url);
    ServerDefinition &serve(const QString &name, const RawServer::Handler &handler);
    const ServerState *stateOf(const QString &name) const;
    const Error *errorOf(const QString &name) const;

    SystemClock m_clock{};
    QTemporaryDir m_folder{};
    Demo m_demo{};
    std::map<QString, std::unique_ptr<RawServer>> m_servers{};
    QList<ServerDefinition> m_definitions{};
    Snapshot m_shown{};
    int m_demoTests = 0; // finished
    std::unique_ptr<MonitorClient> m_client{}; // last: ends before what it talks to
};

ServerDefinition &TestBadServers::add(const QString &name, const QUrl &url)
{
    ServerDefinition server;
    server.name = ServerId{name};
    server.url = url;
    server.requestTimeout = 60s; // nothing but "never ends" is about time
    m_definitions.append(server);
    return m_definitions.last();
}

ServerDefinition &TestBadServers::serve(const QString &name, const RawServer::Handler &handler)
{
    return add(name, (m_servers[name] = std::make_unique<RawServer>(handler))->url());
}

void TestBadServers::initTestCase()
{
    serve(u"wrong path"_s, [](const QByteArray &) { return html("404 Not Found"); });
    serve(u"web page"_s, [](const QByteArray &) { return html("200 OK"); });
    serve(u"out of order"_s, [](const QByteArray &) { return html("502 Bad Gateway"); });
    serve(u"not slivka"_s, [](const QByteArray &) { return json(R"({"hello": "<b>world</b>\n"})"); });
    serve(u"truncated"_s, slivkaListing(R"({"services": [{"id": "clus)"));
    serve(u"nested"_s, slivkaListing(QByteArray(mega, '[')));
    serve(u"empty"_s, slivkaListing({}));
    serve(u"huge"_s,
          [](const QByteArray &) { return filled(100 * mega, 100 * mega, RawAnswer::Then::Wait); });
    serve(u"breaks off"_s, [](const QByteArray &) { return filled(100, 50, RawAnswer::Then::Close); });
    serve(u"never ends"_s, [](const QByteArray &) {
        return filled(100, 50, RawAnswer::Then::Wait);
    }).requestTimeout = 1s;
    serve(u"garbage"_s, [](const QByteArray &) {
        return RawAnswer{"\x01\x02<b>garbage\x1b[31m\r\n\r\n", 0, RawAnswer::Then::Close};
    });
    serve(u"hangs up"_s, [](const QByteArray &) { return RawAnswer{{}, 0, RawAnswer::Then::Close}; });
    serve(u"hostile text"_s, slivkaListing(hostileServices()));
    add(u"nobody"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(deadPort())));

    const Certificate own = makeCertificate(m_folder.path(), u"own"_s, u"IP:127.0.0.1"_s);
    QVERIFY2(own.isValid(), "the openssl program is needed");
    auto &tls = m_servers[u"wrong certificate"_s];
    tls = std::make_unique<RawServer>(slivkaListing(R"({"services": []})"), serverTls(own));
    add(u"wrong certificate"_s, tls->url());

    const CheckedSettings demo = parseSettings(m_demo.configuration(), u"demo.yaml"_s);
    QVERIFY(demo.usable());
    m_definitions += demo.settings.servers;

    m_client = std::make_unique<MonitorClient>(MonitorSetup{m_definitions, u":memory:"_s, u"me"_s}, m_clock);
    connect(m_client.get(), &MonitorClient::published, this, [this](const Snapshot &snapshot) {
        m_shown = snapshot;
        m_client->taken(snapshot.sequence);
    });
    connect(m_client.get(), &MonitorClient::happened, this, [this](const QList<HistoryEvent> &events) {
        for (const HistoryEvent &event : events)
            m_demoTests +=
                event.kind == HistoryKind::TestFinished && event.scope.server.value == u"demo"_s ? 1 : 0;
    });
    m_client->start();
}

const ServerState *TestBadServers::stateOf(const QString &name) const
{
    for (const ServerState &server : m_shown.servers) {
        if (server.name.value == name)
            return &server;
    }
    return nullptr;
}

const Error *TestBadServers::errorOf(const QString &name) const
{
    const ServerState *state = stateOf(name);
    return state && state->contactError ? &*state->contactError : nullptr;
}

void TestBadServers::eachIsToldInOneSentence_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence"); // %1: host and port, where there was no answer

    QTest::newRow("wrong path") << ErrorKind::HttpStatus
                                << u"The server answered with a web page instead of JSON (HTTP 404)."_s;
    QTest::newRow("web page") << ErrorKind::Malformed
                              << u"The server answered with a web page instead of JSON (HTTP 200)."_s;
    QTest::newRow("out of order") << ErrorKind::HttpStatus
                                  << u"The server answered with a web page instead of JSON (HTTP 502)."_s;
    QTest::newRow("not slivka") << ErrorKind::Malformed << u"The answer is not one of a Slivka server."_s;
    QTest::newRow("truncated")
        << ErrorKind::Malformed
        << u"The server answered with something that is not the expected JSON (HTTP 200)."_s;
    QTest::newRow("nested")
        << ErrorKind::Malformed
        << u"The server answered with something that is not the expected JSON (HTTP 200)."_s;
    QTest::newRow("empty") << ErrorKind::Malformed << u"The server answered without content (HTTP 200)."_s;
    QTest::newRow("huge") << ErrorKind::TooLarge << u"The answer of %1 is larger than 64 MB."_s;
    QTest::newRow("breaks off") << ErrorKind::Malformed << u"The answer of %1 broke off."_s;
    QTest::newRow("never ends") << ErrorKind::Timeout << u"No complete answer from %1 within 1 s."_s;
    QTest::newRow("garbage") << ErrorKind::Malformed << u"What listens at %1 does not speak HTTP."_s;
    QTest::newRow("hangs up") << ErrorKind::Network << u"%1 closed the connection without an answer."_s;
    QTest::newRow("wrong certificate")
        << ErrorKind::Tls << u"The certificate of %1 is not trusted: it is signed by itself."_s;
    QTest::newRow("nobody") << ErrorKind::Refused << u"Nobody listens at %1."_s;
}

void TestBadServers::eachIsToldInOneSentence()
{
    QFETCH(QString, sentence);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QTRY_VERIFY_WITH_TIMEOUT(errorOf(name), 30'000);
    const Error &error = *errorOf(name);
    const QString hostAndPort = stateOf(name)->url.authority();
    QCOMPARE(error.message, sentence.contains(u"%1"_s) ? sentence.arg(hostAndPort) : sentence);
    QTEST(error.kind, "kind");
    QVERIFY(isOnePlainLine(error.detail));
    QVERIFY(error.detail.size() <= 300);
    QVERIFY(stateOf(name)->services.isEmpty());
}

void TestBadServers::theGoodServerIsTestedMeanwhile()
{
    const int before = m_demoTests;
    QTRY_VERIFY_WITH_TIMEOUT(m_demoTests >= before + 3, 60'000);
    QCOMPARE(stateOf(u"demo"_s)->contact, Contact::Reachable);
    QVERIFY(!errorOf(u"demo"_s));
}

void TestBadServers::hostileTextIsShownAsOnePlainLine()
{
    const QString name = u"hostile text"_s;
    QTRY_VERIFY(stateOf(name) && stateOf(name)->contact == Contact::Reachable);
    const ServerState &server = *stateOf(name);
    QCOMPARE(server.services.size(), 3);
    QCOMPARE(server.remarks.size(), 2);
    for (const QString &remark : server.remarks)
        QVERIFY2(isOnePlainLine(remark) && remark.size() < 200, qPrintable(remark));
    for (const ServiceState &service : server.services) {
        QVERIFY(isOnePlainLine(service.reported.word) && service.reported.word.size() <= 40);
        QVERIFY(isOnePlainLine(service.reported.message) && service.reported.message.size() <= 1000);
        for (const QString &text : {service.id.value, service.name, service.version}) {
            const QString shown = oneLine(text);
            QVERIFY(isOnePlainLine(shown) && shown.size() <= 200 && !shown.isEmpty());
        }
        const QString reason = runnerReason(service.runners.value(0));
        QVERIFY(isOnePlainLine(reason) && reason.size() < 500);
    }
}

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
