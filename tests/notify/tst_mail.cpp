#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "core/http/smtp.h"
#include "core/notify/channel.h"
#include "tests/notify/notices.h"
#include "tests/support/certificate.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/mailserver.h"

using namespace jobwatch;
using namespace jobwatch::test;

class TestMail : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir{};
    Certificate m_certificate{};
    FakeHttp m_http{};
    FakeSecrets m_secrets{};
    std::unique_ptr<Smtp> m_smtp{};

    NotificationChannel channel(int port, MailSecurity security = MailSecurity::None)
    {
        NotificationChannel settings;
        settings.name = u"ops"_s;
        settings.kind = ChannelKind::Email;
        settings.host = u"127.0.0.1"_s;
        settings.port = port;
        settings.security = security;
        settings.from = u"jobwatch@example.org"_s;
        settings.to = {u"ops@example.org"_s, u"night@example.org"_s};
        settings.timeout = std::chrono::seconds(20);
        return settings;
    }
    NotificationChannel withLogin(int port, const QByteArray &password,
                                  MailSecurity security = MailSecurity::StartTls)
    {
        NotificationChannel settings = channel(port, security);
        settings.user = u"jobwatch"_s;
        settings.password = {SecretReference::Place::Keyring, {}};
        settings.caFile = m_certificate.file;
        m_secrets.held.insert(u"notifications/ops/password"_s, password);
        return settings;
    }
    std::optional<Result<void>> deliver(const NotificationChannel &settings, const NoticeMessage &message)
    {
        const auto mail = makeChannel(settings, ChannelParts{m_http, *m_smtp, m_secrets});
        std::optional<Result<void>> result;
        mail->deliver(message, [&](const Result<void> &told) { result = told; });
        const bool inTime = QTest::qWaitFor([&] { return result.has_value(); }, 30'000);
        return inTime ? result : std::nullopt;
    }
    // With TLS from the first byte, or after STARTTLS.
    QStringList tlsArguments(MailSecurity security = MailSecurity::StartTls) const
    {
        return tlsArguments(m_certificate, security);
    }
    static QStringList tlsArguments(const Certificate &certificate, MailSecurity security)
    {
        return {security == MailSecurity::Tls ? u"--smtps"_s : u"--tls"_s,
                certificate.file,
                certificate.file,
                u"--user"_s,
                u"jobwatch"_s,
                u"--password"_s,
                u"s3cret"_s};
    }
    static void addSecurities()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("STARTTLS") << MailSecurity::StartTls;
        QTest::newRow("TLS from the start") << MailSecurity::Tls;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_smtp = makeSmtp();
        m_certificate = makeCertificate(m_dir.path(), u"mail"_s, u"IP:127.0.0.1"_s);
        QVERIFY(m_certificate.isValid());
        MailServer server;
        if (server.port() == 0)
            QSKIP("python3-aiosmtpd is not installed");
    }
    void cleanupTestCase() { m_smtp.reset(); }

    void aMailArrivesWithBothTexts()
    {
        MailServer server;
        const int port = server.port();
        const auto result = deliver(channel(port), messageOf(u"m1"_s));
        QVERIFY(result);
        QVERIFY2(*result,
                 result->has_value() ? "" : qPrintable(result->error().message + result->error().detail));
        const QJsonObject mail = server.next();
        QCOMPARE(mail.value(u"from"_s).toString(), u"jobwatch@example.org"_s);
        QCOMPARE(mail.value(u"to"_s).toArray(), (QJsonArray{u"ops@example.org"_s, u"night@example.org"_s}));
        QCOMPARE(mail.value(u"type"_s).toString(), u"multipart/alternative"_s);
        QCOMPARE(header(mail, u"Subject"_s), u"[Jobwatch] muscle › slurm is down"_s);
        QCOMPARE(header(mail, u"From"_s), u"Jobwatch <jobwatch@example.org>"_s);
        QVERIFY(header(mail, u"Message-ID"_s).endsWith(u"@example.org>"_s));
        QCOMPARE(header(mail, u"Date"_s), u"Fri, 15 Jan 2027 08:00:30 +0000"_s);
        const QString text = mail.value(u"text"_s).toString();
        QVERIFY2(text.contains(u"Startup: "_s) && text.contains(u"exit 127"_s), qPrintable(text));
        QVERIFY(mail.value(u"html"_s).toString().contains(u"muscle › slurm is down</h2>"_s));
        QVERIFY(!mail.value(u"bareLineFeed"_s).toBool());
    }

    void aLoginGoesEncrypted_data() { addSecurities(); }
    void aLoginGoesEncrypted()
    {
        QFETCH(MailSecurity, security);
        MailServer server(tlsArguments(security));
        const int port = server.port();
        const auto result = deliver(withLogin(port, "s3cret", security), messageOf(u"m1"_s));
        QVERIFY(result);
        QVERIFY2(*result,
                 result->has_value() ? "" : qPrintable(result->error().message + result->error().detail));
        const QJsonObject mail = server.next();
        QVERIFY(mail.value(u"tls"_s).toBool());
        QVERIFY(mail.value(u"login"_s).toBool());
    }

    void aWrongPasswordIsSaidAndCanPass_data() { addSecurities(); }
    void aWrongPasswordIsSaidAndCanPass()
    {
        QFETCH(MailSecurity, security);
        MailServer server(tlsArguments(security));
        const int port = server.port();
        const auto result = deliver(withLogin(port, "wrong", security), messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QVERIFY2(result->error().message.contains(u"refuses the login"_s),
                 qPrintable(result->error().message));
        QVERIFY(result->error().kind != ErrorKind::Denied);
        QVERIFY(!result->error().message.contains(u"wrong"_s));
    }

    void nothingIsSentWithoutTheEncryptionAskedFor()
    {
        MailServer server;
        const int port = server.port();
        const auto result = deliver(channel(port, MailSecurity::StartTls), messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Tls);
        QVERIFY(server.isSilent());
    }

    void aWrongCertificateIsRefused_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<bool>("known");
        for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls}) {
            const char *name = security == MailSecurity::Tls ? "TLS from the start" : "STARTTLS";
            QTest::addRow("a stranger's, %s", name) << security << false;
            QTest::addRow("of another host, %s", name) << security << true;
        }
    }
    void aWrongCertificateIsRefused()
    {
        QFETCH(MailSecurity, security);
        QFETCH(bool, known);
        const Certificate other = makeCertificate(m_dir.path(), u"other"_s, u"DNS:mail.example.org"_s);
        QVERIFY(other.isValid());
        MailServer server(tlsArguments(known ? other : m_certificate, security));
        const int port = server.port();
        NotificationChannel settings = withLogin(port, "s3cret", security);
        settings.caFile = known ? other.file : QString();
        const auto result = deliver(settings, messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Tls);
        QCOMPARE(result->error().message,
                 u"The certificate of the mail server 127.0.0.1:%1 is not trusted."_s.arg(port));
        QVERIFY(server.isSilent());
    }

    // A port for STARTTLS that is asked to speak TLS at once, and the other way round.
    void theWrongKindOfEncryptionIsAnErrorAndNoMail_data() { addSecurities(); }
    void theWrongKindOfEncryptionIsAnErrorAndNoMail()
    {
        QFETCH(MailSecurity, security);
        const bool isTls = security == MailSecurity::Tls;
        MailServer server(tlsArguments(security));
        const int port = server.port();
        NotificationChannel settings =
            withLogin(port, "s3cret", isTls ? MailSecurity::StartTls : MailSecurity::Tls);
        settings.timeout = std::chrono::seconds(3);
        const auto result = deliver(settings, messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        if (!isTls)
            QCOMPARE(result->error().message,
                     u"The mail server 127.0.0.1:%1 does not begin with TLS as it was asked to."_s.arg(port));
        QVERIFY(server.isSilent());
    }

    void aRefusedRecipientIsForGood()
    {
        MailServer server({u"--refuse"_s, u"ops@example.org"_s});
        const int port = server.port();
        const auto result = deliver(channel(port), messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Denied);
        QVERIFY2(result->error().message.contains(u"nobody of that name"_s),
                 qPrintable(result->error().message));
    }

    void nobodyListens()
    {
        int port = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        const auto result = deliver(channel(port), messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Refused);
    }

    void hostileTextStaysText()
    {
        MailServer server;
        const int port = server.port();
        NoticeMessage message = messageOf(u"m1"_s, u"c"_s, CauseNoticeKind::Opened, hostileText);
        message.notices[0].entries[0].scope.service = ServiceId{hostileText};
        message.notices[0].incident = hostileText;
        const auto result = deliver(channel(port), message);
        QVERIFY(result && *result);
        const QJsonObject mail = server.next();
        QCOMPARE(mail.value(u"to"_s).toArray().size(), 2);
        QVERIFY(header(mail, u"Bcc"_s).isEmpty());
        for (const QString &line : mail.value(u"rawHeaders"_s).toString().split(u"\r\n"_s))
            QVERIFY2(line.startsWith(u' ') || line.contains(u": "_s), qPrintable(line));
        QVERIFY(!mail.value(u"html"_s).toString().contains(u"<script>"_s));
        QVERIFY(mail.value(u"html"_s).toString().contains(u"&lt;script&gt;"_s));
        QVERIFY(!mail.value(u"text"_s).toString().contains(QChar(0x1b)));
    }

    void aReportGoesAsAFileBesideBothTexts()
    {
        MailServer server;
        const int port = server.port();
        NoticeMessage message{
            u"report.1.2"_s, u"ops"_s, MessageKind::Report, instantFromMs(1'800'000'000'000), {}, {}};
        const QByteArray content = "<!DOCTYPE html>\n<p>99 %</p>\n" + QByteArray(3'000, '\xc3') + "\n.\n";
        message.report = MailedReport{u"Wöchentlich – KW 42"_s,
                                      {u"available: 99.84 %"_s},
                                      u"verfügbarkeit \"bio\".html"_s,
                                      "text/html",
                                      content};
        const auto result = deliver(channel(port), message);
        QVERIFY(result);
        QVERIFY2(*result,
                 result->has_value() ? "" : qPrintable(result->error().message + result->error().detail));
        const QJsonObject mail = server.next();
        QCOMPARE(mail.value(u"type"_s).toString(), u"multipart/mixed"_s);
        QCOMPARE(header(mail, u"Subject"_s), u"[Jobwatch] Wöchentlich – KW 42"_s);
        QVERIFY(mail.value(u"text"_s).toString().contains(u"available: 99.84 %"_s));
        QVERIFY(mail.value(u"html"_s).toString().contains(u"available: 99.84 %</p>"_s));
        const QJsonArray files = mail.value(u"files"_s).toArray();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0][u"name"_s].toString(), u"verfügbarkeit \"bio\".html"_s);
        QCOMPARE(files[0][u"type"_s].toString(), u"text/html"_s);
        QCOMPARE(QByteArray::fromBase64(files[0][u"content"_s].toString().toLatin1()), content);
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
