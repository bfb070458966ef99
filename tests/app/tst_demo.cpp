// The demo as others see it: over HTTP, with its own clock.
#include <memory>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

#include "app/demo/demo.h"
#include "core/settings/settings.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDemo : public QObject
{
    Q_OBJECT

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    Reply send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
               const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request(m_demo->slivkaUrl().resolved(QUrl(path)));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        for (const auto &header : headers)
            request.setRawHeader(header.first, header.second);
        // A custom HEAD would wait for a body that never comes.
        Reply reply(verb == "HEAD" ? m_network.head(request)
                                   : m_network.sendCustomRequest(request, verb, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 5000))
            reply->abort();
        return reply;
    }

    static int statusOf(const Reply &reply) // 0: no complete answer in time
    {
        if (reply->error() == QNetworkReply::OperationCanceledError)
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    static QJsonObject jsonOf(const Reply &reply)
    {
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    std::unique_ptr<Demo> m_demo{};
    QNetworkAccessManager m_network{};

private Q_SLOTS:
    void init() { m_demo = std::make_unique<Demo>(); }
    void cleanup() { m_demo.reset(); }

    void itListensOnLoopbackOnly()
    {
        QCOMPARE(m_demo->slivkaUrl().host(), u"127.0.0.1"_s);
        QVERIFY(m_demo->slivkaUrl().port() > 0);
    }

    void twoDemosDoNotMeet()
    {
        const Demo other;
        QVERIFY(other.slivkaUrl() != m_demo->slivkaUrl());
    }

    void aJobIsSubmittedPolledAndRead()
    {
        const Reply submitted = send("POST", u"/api/services/clustalo/jobs"_s, "target=local&sequence=%3Ea");
        QCOMPARE(statusOf(submitted), 202);
        const QString url = QString::fromLatin1(submitted->rawHeader("Location"));
        QVERIFY(url.startsWith("/api/jobs/"_L1));
        QVERIFY(!submitted->rawHeader("Date").isEmpty());

        QTRY_COMPARE_WITH_TIMEOUT(jsonOf(send("GET", url))["status"_L1].toString(), u"COMPLETED"_s, 10000);
        const QJsonArray files = jsonOf(send("GET", url + "/files"_L1))["files"_L1].toArray();
        QCOMPARE(files.size(), 3);
        const QString content = files[0]["@content"_L1].toString();
        QVERIFY(send("GET", content)->readAll().startsWith("CLUSTAL"));

        const Reply head = send("HEAD", content);
        QCOMPARE(statusOf(head), 200);
        QVERIFY(head->header(QNetworkRequest::ContentLengthHeader).toInt() > 100);
        QVERIFY(head->readAll().isEmpty());
        const Reply part = send("GET", content, {}, {{"Range", "bytes=0-6"}});
        QCOMPARE(statusOf(part), 206);
        QCOMPARE(part->readAll(), "CLUSTAL");
        QCOMPARE(statusOf(send("DELETE", url)), 204);
    }

    void aFileIsUploadedAndRefersToTheSubmission()
    {
        const QByteArray body =
            "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.fasta\"\r\n"
            "Content-Type: text/plain\r\n\r\n>a\nACGT\n\r\n--xyz--\r\n";
        const Reply uploaded =
            send("POST", u"/api/files"_s, body, {{"Content-Type", "multipart/form-data; boundary=xyz"}});
        QCOMPARE(statusOf(uploaded), 201);
        const QJsonObject file = jsonOf(uploaded);
        QCOMPARE(send("GET", file["@content"_L1].toString())->readAll(), ">a\nACGT\n");
        const Reply submitted =
            send("POST", u"/api/services/mafft/jobs"_s, "input=" + file["id"_L1].toString().toLatin1());
        QCOMPARE(statusOf(submitted), 202);
        QCOMPARE(jsonOf(submitted)["parameters"_L1]["input"_L1], file["id"_L1]);
    }

    void oddRequestsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");

        QTest::newRow("root") << "GET"_ba << u"/"_s << 404;
        QTest::newRow("api without slash") << "GET"_ba << u"/api"_s << 308;
        QTest::newRow("wrong verb") << "PUT"_ba << u"/api/services"_s << 405;
        QTest::newRow("options") << "OPTIONS"_ba << u"/api/services"_s << 200;
        QTest::newRow("malformed id") << "GET"_ba << u"/api/jobs/!!!!!!!!!!!!!!!!"_s << 500;
        QTest::newRow("wrong parameter") << "POST"_ba << u"/api/services/clustalo/jobs"_s << 422;
        QTest::newRow("upwards") << "GET"_ba << u"/media/uploads/..%2f..%2fetc%2fpasswd"_s << 404;
    }
    void oddRequestsAreAnswered()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QTEST(statusOf(send(verb, path, verb == "POST" ? "target=moon"_ba : QByteArray())), "status");
    }

    void everyTestOfTheConfigurationIsAccepted()
    {
        const CheckedSettings checked = parseSettings(m_demo->configuration(), u"demo.yaml"_s);
        for (const SettingsIssue &issue : checked.issues)
            qWarning() << issue.line << issue.field << issue.sentence;
        QVERIFY(checked.issues.isEmpty());
        QVERIFY(!checked.settings.servers.isEmpty());
        const ServerDefinition &server = checked.settings.servers.first();
        QCOMPARE(server.name.value, u"demo"_s);
        QCOMPARE(server.url, m_demo->slivkaUrl());
        QCOMPARE(server.services.size(), 8);
        for (const ServiceDefinition &service : server.services) {
            for (const TestDefinition &test : service.tests)
                submit(service.id.value, test);
        }
    }

private:
    void submit(const QString &service, const TestDefinition &test)
    {
        QVERIFY(QFile::exists(test.files[u"input"_s]));
        QVERIFY(test.policy && test.policy->every >= 10s && test.policy->every <= 60s);
        QUrlQuery form;
        for (auto parameter = test.parameters.begin(); parameter != test.parameters.end(); ++parameter)
            form.addQueryItem(parameter.key(), parameter->value(0));
        const QString path = "/api/services/"_L1 + service + "/jobs"_L1;
        QCOMPARE(statusOf(send("POST", path, form.toString(QUrl::FullyEncoded).toLatin1())), 202);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
