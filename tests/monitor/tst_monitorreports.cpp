#include <csignal>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/monitor.h"
#include "core/monitor/reportmaker.h"
#include "core/report/checksum.h"
#include "tests/support/enginestory.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/mailserver.h"
#include "tests/support/shiftedclock.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;

namespace {

constexpr Span week = 24h * 7;

NotificationSettings mailTo(int port)
{
    NotificationChannel mail;
    mail.name = u"ops"_s;
    mail.kind = ChannelKind::Email;
    mail.host = u"127.0.0.1"_s;
    mail.port = port;
    mail.security = MailSecurity::None;
    mail.from = u"jobwatch@example.org"_s;
    mail.to = {u"ops@example.org"_s};
    NotificationSettings settings;
    settings.channels = {mail};
    settings.rules.clear(); // nothing but reports
    return settings;
}

ReportDefinition weekly()
{
    ReportDefinition report{.name = u"Every week"_s, .period = ReportPeriod::LastDay, .zone = "UTC"};
    report.schedule = ReportSchedule{};
    return report;
}

// A channel that writes ids into a file and kills the program.
class LastChannel final : public NoticeChannel
{
public:
    explicit LastChannel(const QString &file)
        : m_file(file)
    {
    }
    void deliver(const NoticeMessage &message, Done<void>) override
    {
        if (!m_file.open(QIODevice::Append))
            qFatal("no file");
        m_file.write(message.id.toLatin1() + '\n');
        m_file.close();
        std::raise(SIGKILL);
    }

private:
    QFile m_file;
};

// A monitor on a real store, that mails to a real server.
class Bench
{
public:
    Bench(const QString &folder, const NotificationSettings &settings, Span ahead = {}, bool killed = false)
    {
        clock.ahead = ahead;
        maker = std::make_unique<ReportMaker>(clock, reportWriters());
        MonitorParts parts{clock,
                           std::make_unique<FakeHttp>(),
                           std::make_unique<FakeSecrets>(),
                           [this](const ServerDefinition &, const ConnectorParts &) {
                               return std::make_unique<FakeConnector>(server);
                           },
                           [] { return true; },
                           openStoreOrFallBack(folder + u"/history.db"_s, clock.now()),
                           {}};
        parts.notifications = settings;
        parts.reports = {weekly()};
        parts.makeReport = [this](const DueReport &due, const QString &location, Done<MailedReport> done) {
            ++tries;
            if (refuses)
                QMetaObject::invokeMethod(
                    monitor.get(),
                    [this, done] {
                        done(Error{ErrorKind::Storage, u"No disk."_s, {}});
                        ++refusals;
                    },
                    Qt::QueuedConnection);
            else
                maker->make(due, location, std::move(done));
        };
        if (killed)
            parts.makeChannel = [folder](const NotificationChannel &, const ChannelParts &) {
                return std::make_unique<LastChannel>(folder + u"/sent"_s);
            };
        monitor = std::make_unique<Monitor>(std::move(parts));
        QObject::connect(monitor.get(), &Monitor::happened, monitor.get(),
                         [this](const QList<HistoryEvent> &events) { news += events; });
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(), [this](const Snapshot &snapshot) {
            shown = snapshot;
            monitor->taken(snapshot.sequence);
        });
        ServerDefinition definition = serverWith(1, 1h);
        definition.url = QUrl(u"http://127.0.0.1:1"_s);
        monitor->begin({definition});
    }

    // The monitor's alarm is for the time as it was.
    void pass(Span span)
    {
        clock.ahead += span;
        monitor->setReports({weekly()});
    }
    int count(HistoryKind kind) const
    {
        return int(std::count_if(news.begin(), news.end(),
                                 [kind](const HistoryEvent &event) { return event.kind == kind; }));
    }

    ShiftedClock clock{};
    bool refuses = false;
    int tries = 0;
    int refusals = 0; // of those, told to the monitor
    FakeServer server{};
    QList<HistoryEvent> news{};
    Snapshot shown{};
    std::unique_ptr<ReportMaker> maker{};
    std::unique_ptr<Monitor> monitor{};
};

int freePort()
{
    QTcpServer closed;
    return closed.listen(QHostAddress::LocalHost) ? closed.serverPort() : 0;
}

QList<SpooledNotice> spool(const QString &folder)
{
    const auto store = openStore(folder + u"/history.db"_s, StoreMode::ReadOnly);
    return store ? (*store)->notices(true).value() : QList<SpooledNotice>{};
}

} // namespace

class TestMonitorReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MailServer server;
        if (server.port() == 0)
            QSKIP("python3-aiosmtpd is not installed");
    }

    void aWeeklyReportIsMailedOnceAWeekAcrossRestarts()
    {
        QTemporaryDir dir;
        MailServer server;
        const int port = server.port();
        QStringList ids;
        for (int run = 0; run < 2; ++run) { // the second begins anew where the first one ended
            Bench bench(dir.path(), mailTo(port), week * run);
            QCOMPARE(bench.tries, 0);
            QTRY_COMPARE(bench.shown.reports.size(), 1);
            QCOMPARE(bench.shown.reports.first().name, weekly().name);
            QVERIFY(bench.shown.reports.first().at > bench.clock.now());
            bench.pass(week);
            QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
            const QJsonObject mail = server.next();
            ids.append(header(mail, u"Message-ID"_s));
            QVERIFY(header(mail, u"Subject"_s).startsWith(u"[Jobwatch] Every week – "_s));
            QVERIFY(mail.value(u"text"_s).toString().contains(u"All servers"_s));
            QVERIFY(mail.value(u"html"_s).toString().contains(u"All servers"_s));
            const QJsonArray files = mail.value(u"files"_s).toArray();
            QCOMPARE(files.size(), 1);
            const auto content = QByteArray::fromBase64(files[0][u"content"_s].toString().toLatin1());
            QVERIFY(content.startsWith("<!DOCTYPE html>"));
            QCOMPARE(checkContent(content).value(), Integrity::Unchanged);
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(server.isSilent());
        QCOMPARE(spool(dir.path()).size(), 2);
    }

    void aServerThatIsDownGetsItAfterwardsAndOnce()
    {
        QTemporaryDir dir;
        const int port = freePort();
        Bench bench(dir.path(), mailTo(port));
        bench.pass(week);
        const auto isRefused = [&] {
            const auto rows = spool(dir.path());
            return rows.size() == 1 && rows[0].state == SpoolState::Waiting && rows[0].tries == 1;
        };
        QTRY_VERIFY(isRefused());
        MailServer server({u"--port"_s, QString::number(port)});
        QCOMPARE(server.port(), port);
        bench.pass(1min);
        QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        QCOMPARE(server.next().value(u"files"_s).toArray().size(), 1);
        QVERIFY(server.isSilent());
        QCOMPARE(spool(dir.path()).value(0).state, SpoolState::Sent);
    }

    void aKillWhileItIsSentRepeatsThatOneUnderItsOldIdAndMakesNoOther()
    {
        QTemporaryDir dir;
        {
            const Bench before(dir.path(), mailTo(1)); // it is known from now on
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--until-killed"_s, dir.path()});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QFile sent(dir.path() + u"/sent"_s);
        QVERIFY(sent.open(QIODevice::ReadOnly));
        const QByteArray id = sent.readAll().trimmed();
        MailServer server;
        Bench bench(dir.path(), mailTo(server.port()), week);
        QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        QVERIFY(header(server.next(), u"Message-ID"_s).contains(QString::fromLatin1(id)));
        QVERIFY(server.isSilent());
        QCOMPARE(spool(dir.path()).size(), 1);
    }

    void whatCannotBeMadeIsTriedAgainAndGivenUpVisibly()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), mailTo(1));
        bench.refuses = true;
        bench.pass(week);
        for (int tries = 1; tries <= 8; ++tries) {
            QTRY_COMPARE(bench.refusals, tries); // told, and the next try planned
            QCOMPARE(bench.tries, tries);
            QCOMPARE(bench.count(HistoryKind::NoticeGivenUp), tries == 8 ? 1 : 0);
            bench.pass(16min);
        }
        QVERIFY2(bench.news.last().reason.contains(u"Every week"_s), qPrintable(bench.news.last().reason));
        QVERIFY(spool(dir.path()).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--until-killed") == 0) {
        const Bench bench(QString::fromLocal8Bit(argv[2]), mailTo(1), week, true);
        return QCoreApplication::exec();
    }
    TestMonitorReports test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monitorreports.moc"
