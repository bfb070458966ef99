#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/http/curlhttp.h"
#include "core/notify/channel.h"
#include "core/notify/noticejson.h"
#include "tests/notify/notices.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/rawserver.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;

// Webhooks and commands.
class TestOutward : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CurlHttp> m_http{};
    std::unique_ptr<Smtp> m_smtp{};
    FakeSecrets m_secrets{};
    QTemporaryDir m_dir{};

    std::optional<Result<void>> deliver(const NotificationChannel &settings, const NoticeMessage &message)
    {
        const auto channel = makeChannel(settings, ChannelParts{*m_http, *m_smtp, m_secrets});
        std::optional<Result<void>> result;
        channel->deliver(message, [&](const Result<void> &told) { result = told; });
        const bool inTime = QTest::qWaitFor([&] { return result.has_value(); }, 30'000);
        return inTime ? result : std::nullopt;
    }
    static NotificationChannel hook(const QUrl &url)
    {
        NotificationChannel settings;
        settings.name = u"hook"_s;
        settings.kind = ChannelKind::Webhook;
        settings.url = url;
        settings.timeout = 10s;
        return settings;
    }
    NotificationChannel command(const QByteArray &script, const QStringList &arguments = {})
    {
        const QString file = m_dir.filePath(u"script"_s);
        QFile source(file);
        if (!source.open(QIODevice::WriteOnly))
            qFatal("no script");
        source.write(script);
        source.close();
        NotificationChannel settings;
        settings.name = u"pager"_s;
        settings.kind = ChannelKind::Command;
        settings.command = QStringList{u"/bin/sh"_s, file} + arguments;
        settings.timeout = 20s;
        return settings;
    }
    QByteArray written(const QString &name)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_http = std::make_unique<CurlHttp>();
        m_smtp = makeSmtp();
    }
    void cleanupTestCase()
    {
        m_smtp.reset();
        m_http.reset();
    }

    void aWebhookIsSigned()
    {
        RawServer server([](const QByteArray &) { return rawReply("ok", "204 No Content"); });
        m_secrets.held.insert(u"notifications/hook/secret"_s, "key");
        NotificationChannel settings = hook(server.url(u"/in"_s));
        settings.secret = {SecretReference::Place::Keyring, {}};
        const NoticeMessage message = messageOf(u"m1"_s, u"hook"_s);
        const auto result = deliver(settings, message);
        QVERIFY(result && *result);
        const QByteArray request = server.requests.value(0);
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QVERIFY(request.startsWith("POST /in HTTP/1.1\r\n"));
        QVERIFY(request.contains("\r\nX-Jobwatch-Signature: " + webhookSignature("key", body) + "\r\n"));
        QVERIFY(request.contains("\r\nX-Jobwatch-Delivery: m1\r\n"));
        QCOMPARE(messageFromJson(body), Result(message));
    }

    // As a receiver in another language would check it, over the bytes that arrived.
    void aReceiverCanCheckTheSignature()
    {
        RawServer server([](const QByteArray &) { return rawReply("ok"); });
        const QByteArray key = "k\xc3\xa9y with blanks";
        m_secrets.held.insert(u"notifications/hook/secret"_s, key);
        NotificationChannel settings = hook(server.url(u"/in"_s));
        settings.secret = {SecretReference::Place::Keyring, {}};
        const auto result =
            deliver(settings, messageOf(u"m1"_s, u"hook"_s, CauseNoticeKind::Opened, u"größer › “1”"_s));
        QVERIFY(result && *result);
        const QByteArray request = server.requests.value(0);
        const qsizetype split = request.indexOf("\r\n\r\n");
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import hmac, sys; print(hmac.new(bytes.fromhex(sys.argv[1]), sys.stdin.buffer.read(),"
                      " 'sha256').hexdigest())"_s,
                      QString::fromLatin1(key.toHex())});
        python.write(request.mid(split + 4));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        const QByteArray sum = python.readAllStandardOutput().trimmed();
        QCOMPARE(sum.size(), 64);
        QVERIFY(request.left(split).contains("X-Jobwatch-Signature: sha256=" + sum));
    }

    void theSignatureIsHmacSha256()
    {
        // RFC 4231, test case 2.
        QCOMPARE(webhookSignature("Jefe", "what do ya want for nothing?"),
                 QByteArray("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void answersOfAWebhook_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("200") << QByteArray("200 OK") << true << ErrorKind::Network;
        QTest::newRow("500 can pass") << QByteArray("500 Oops") << false << ErrorKind::HttpStatus;
        QTest::newRow("404 can be put right")
            << QByteArray("404 Not Found") << false << ErrorKind::HttpStatus;
        QTest::newRow("429 can pass") << QByteArray("429 Slow down") << false << ErrorKind::HttpStatus;
        QTest::newRow("400 is for good") << QByteArray("400 Bad Request") << false << ErrorKind::Denied;
        QTest::newRow("422 is for good") << QByteArray("422 No") << false << ErrorKind::Denied;
    }
    void answersOfAWebhook()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, sent);
        QFETCH(ErrorKind, kind);
        RawServer server([&](const QByteArray &) { return rawReply("x", status); });
        const auto result = deliver(hook(server.url()), messageOf(u"m1"_s));
        QVERIFY(result);
        QCOMPARE(result->has_value(), sent);
        if (!sent)
            QCOMPARE(result->error().kind, kind);
    }

    void aWebhookWithoutItsSecretSendsNothing()
    {
        RawServer server([](const QByteArray &) { return rawReply("ok"); });
        NotificationChannel settings = hook(server.url());
        settings.secret = {SecretReference::Place::Keyring, u"missing"_s};
        const auto result = deliver(settings, messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QVERIFY(server.requests.isEmpty());
    }

    void hostileTextIsOneJsonText()
    {
        RawServer server([](const QByteArray &) { return rawReply("ok"); });
        const NoticeMessage message = messageOf(u"m1"_s, u"hook"_s, CauseNoticeKind::Opened, hostileText);
        QVERIFY(deliver(hook(server.url()), message));
        const QByteArray request = server.requests.value(0);
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QVERIFY(!request.contains("\r\nBcc:"));
        QCOMPARE(messageFromJson(body)->notices[0].entries[0].text, hostileText);
    }

    void aCommandReadsTheMessageAndKeepsItsArguments()
    {
        const NoticeMessage message = messageOf(u"m1"_s, u"pager"_s, CauseNoticeKind::Opened, hostileText);
        const QString argument = u"$(touch x); `id` \" '"_s;
        NotificationChannel settings =
            command("cat > \"$2\"/in\nprintf %s \"$1\" > \"$2\"/argument\n", {argument, m_dir.path()});
        const auto result = deliver(settings, message);
        QVERIFY(result && *result);
        QCOMPARE(messageFromJson(written(u"in"_s)), Result(message));
        QCOMPARE(QString::fromUtf8(written(u"argument"_s)), argument);
        QVERIFY(!QFile::exists(m_dir.filePath(u"x"_s)));
    }

    void aCommandThatFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Span>("timeout");
        QTest::addColumn<QString>("said");
        QTest::newRow("code") << QByteArray("echo why >&2; exit 3") << Span(20s) << u"ended with code 3"_s;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << Span(20s) << u"crashed"_s;
        QTest::newRow("too slow") << QByteArray("exec sleep 60") << Span(200ms) << u"did not end in time"_s;
        QTest::newRow("does not read") << QByteArray("exec <&-; exit 0") << Span(20s) << QString();
        QTest::newRow("writes without end")
            << QByteArray("exec yes") << Span(300ms) << u"did not end in time"_s;
    }
    void aCommandThatFails()
    {
        QFETCH(QByteArray, script);
        QFETCH(Span, timeout);
        QFETCH(QString, said);
        NotificationChannel settings = command(script);
        settings.timeout = timeout;
        const auto result = deliver(settings, messageOf(u"m1"_s));
        QVERIFY(result);
        QCOMPARE(result->has_value(), said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(result->error().message.contains(said), qPrintable(result->error().message));
    }

    void aProgramThatIsNotThere()
    {
        NotificationChannel settings = command("");
        settings.command = {m_dir.filePath(u"nothing"_s)};
        const auto result = deliver(settings, messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QVERIFY(result->error().message.contains(u"cannot be started"_s));
    }

    void jsonKeepsAMessageWhole()
    {
        NoticeMessage message = messageOf(u"m1"_s, u"c"_s, CauseNoticeKind::Resolved, hostileText);
        message.kind = MessageKind::More;
        NoticeEntry timer;
        timer.timer = TimerKey{ServerId{u"lib"_s}, TimerKind::Server, TimerId{u"user#mod#POST#/x"_s}};
        timer.topic = NoticeTopic::BreakerOpened;
        timer.scope = Scope{ServerId{u"lib"_s}, {}, {}};
        timer.since = message.at;
        timer.facts = TimerFacts{u"POST /x"_s, u"POST /x"_s, u"me"_s, 3, message.at, u"A. Berg"_s, u"why"_s};
        message.notices.append(CauseNotice{
            CauseNoticeKind::Changed, NoticeTopic::BreakerOpened, u"i"_s, {}, message.at, {timer}});
        QCOMPARE(messageFromJson(messageToJson(message)), Result(message));
    }
};

QTEST_GUILESS_MAIN(TestOutward)
#include "tst_outward.moc"
