#include <csignal>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/monitor.h"
#include "tests/support/enginestory.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/shiftedclock.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// What goes out is a line of a file, which survives a kill.
class FileChannel final : public NoticeChannel
{
public:
    FileChannel(const QString &file, bool killsItself)
        : m_file(file)
        , m_killsItself(killsItself)
    {
    }
    void deliver(const NoticeMessage &message, Done<void> done) override
    {
        if (!m_file.open(QIODevice::Append))
            qFatal("no file");
        m_file.write(message.id.toLatin1() + ' ' + QByteArray(noticeKindId(message.notices[0].kind).latin1())
                     + '\n');
        m_file.close();
        if (m_killsItself)
            std::raise(SIGKILL); // sent, and nobody knows
        QMetaObject::invokeMethod(
            &m_context, [done] { done({}); }, Qt::QueuedConnection);
    }

private:
    QFile m_file;
    bool m_killsItself = false;
    QObject m_context{};
};

// A monitor on a real store; its one service fails, or works.
class Bench
{
public:
    Bench(const QString &folder, bool works, bool killsItself, Span ahead = {})
    {
        clock.ahead = ahead;
        server.evidence.stages = allPassed;
        if (!works) {
            server.evidence.stages[Stage::Execution] = failed(Cause::ProgramFailed);
            server.evidence.stages[Stage::Polling] = passed;
        }
        MonitorParts parts{clock,
                           std::make_unique<test::FakeHttp>(),
                           std::make_unique<test::FakeSecrets>(),
                           [this](const ServerDefinition &, const ConnectorParts &) {
                               return std::make_unique<FakeConnector>(server);
                           },
                           [] { return true; },
                           openStoreOrFallBack(folder + u"/history.db"_s, clock.now()),
                           {}};
        parts.notifications = atOnce();
        parts.makeChannel = [folder, killsItself](const NotificationChannel &, const ChannelParts &) {
            return std::make_unique<FileChannel>(folder + u"/sent"_s, killsItself);
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

    static NotificationSettings atOnce()
    {
        NotificationSettings settings;
        settings.wait = 0ms;
        return settings;
    }
    std::optional<Muting> muting() const { return shown.muting; }

    int count(HistoryKind kind) const
    {
        return int(std::count_if(news.begin(), news.end(),
                                 [kind](const HistoryEvent &event) { return event.kind == kind; }));
    }

    ShiftedClock clock{};
    FakeServer server{};
    QList<HistoryEvent> news{};
    Snapshot shown{};
    std::unique_ptr<Monitor> monitor{};
};

QStringList sent(const QString &folder)
{
    QFile file(folder + u"/sent"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestMonitorNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsToldAndItsEndAfterARestart()
    {
        QTemporaryDir dir;
        {
            Bench bench(dir.path(), false, false);
            QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        }
        QCOMPARE(sent(dir.path()).size(), 1);
        {
            Bench bench(dir.path(), true, false, 2h); // the next test is due
            QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        }
        const QStringList lines = sent(dir.path());
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].endsWith(u" opened"_s));
        QVERIFY(lines[1].endsWith(u" resolved"_s));
    }

    void aKillBetweenClaimAndSentRepeatsThatOneUnderItsOldIdAndNoOther()
    {
        QTemporaryDir dir;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--until-killed"_s, dir.path()});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(sent(dir.path()).size(), 1);
        {
            const auto store = openStore(dir.path() + u"/history.db"_s, StoreMode::ReadOnly);
            QVERIFY(store);
            const auto spool = (*store)->notices(false);
            QVERIFY(spool);
            QCOMPARE(spool->size(), 1);
            QCOMPARE(spool->first().state, SpoolState::Claimed);
        }
        {
            Bench bench(dir.path(), false, false);
            QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        }
        const QStringList lines = sent(dir.path());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], lines[0]); // the same id: whoever gets it twice can tell
        const auto store = openStore(dir.path() + u"/history.db"_s, StoreMode::ReadOnly);
        QVERIFY(store);
        QVERIFY((*store)->notices(false)->isEmpty());
        QCOMPARE((*store)->notices(true)->first().state, SpoolState::Sent);
    }

    void aTestMessageGoesByItsOwnSettingsPastTheSpool()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), true, false);
        NotificationChannel unsaved;
        unsaved.name = u"not saved yet"_s;
        std::optional<Result<void>> result;
        bench.monitor->sendTestNotice(unsaved, [&](const Result<void> &told) { result = told; });
        QTRY_VERIFY(result && *result);
        QCOMPARE(sent(dir.path()).size(), 1);
        QVERIFY(sent(dir.path())[0].endsWith(u" test"_s));
        QCOMPARE(bench.count(HistoryKind::NoticeSent), 0);
    }

    void mutedNoticesWaitOverRestartsAndNewSettingsUntilTheEnd()
    {
        QTemporaryDir dir;
        const Instant until = SystemClock().now() + 1h;
        {
            Bench bench(dir.path(), false, false);
            bench.monitor->handle(MutingAsked{until, u"me"_s});
            QTRY_VERIFY(bench.count(HistoryKind::TestFinished) > 0); // it goes on, and it fails
            QTRY_VERIFY(bench.count(HistoryKind::StatusChanged) > 0);
            bench.monitor->setNotifications(Bench::atOnce());
        }
        {
            Bench bench(dir.path(), false, false, 59min);
            QTRY_VERIFY(bench.muting());
            QCOMPARE(bench.muting()->who, u"me"_s);
            QCOMPARE(bench.muting()->until, until);
            bench.monitor->handle(Ticked{});
        }
        QVERIFY(sent(dir.path()).isEmpty());
        {
            Bench bench(dir.path(), false, false, 61min);
            QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
            QTRY_COMPARE(bench.count(HistoryKind::NoticesUnmuted), 1);
            QTRY_VERIFY(!bench.muting());
        }
        QCOMPARE(sent(dir.path()).size(), 1);
        QVERIFY(sent(dir.path())[0].endsWith(u" opened"_s));
        Bench bench(dir.path(), false, false, 62min);
        QTRY_VERIFY(bench.shown.sequence > 0);
        QVERIFY(!bench.muting()); // not beyond its end
    }

    void unmutedWhatWasFoundIsSentAtOnce()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), false, false);
        bench.monitor->handle(MutingAsked{bench.clock.now() + 1h, u"me"_s});
        QTRY_VERIFY(bench.count(HistoryKind::StatusChanged) > 0);
        QVERIFY(sent(dir.path()).isEmpty());
        bench.monitor->handle(UnmutingAsked{u"me"_s});
        QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        QCOMPARE(sent(dir.path()).size(), 1);
    }

    void aTestMessageIsSentAllTheSame()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), true, false);
        bench.monitor->handle(MutingAsked{bench.clock.now() + 1h, u"me"_s});
        std::optional<Result<void>> result;
        bench.monitor->sendTestNotice({}, [&](const Result<void> &told) { result = told; });
        QTRY_VERIFY(result && *result);
        QCOMPARE(sent(dir.path()).size(), 1);
    }

    void newSettingsTakeOverWhatWasTold()
    {
        QTemporaryDir dir;
        Bench bench(dir.path(), false, false);
        QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 1);
        NotificationSettings settings;
        settings.wait = 0ms;
        settings.rules[0].severity = Status::Down;
        bench.monitor->setNotifications(settings);
        bench.server.evidence.stages = allPassed;
        bench.clock.ahead = 2h; // the next test is due
        bench.monitor->handle(Ticked{});
        QTRY_COMPARE(bench.count(HistoryKind::NoticeSent), 2);
        QVERIFY(sent(dir.path()).last().endsWith(u" resolved"_s));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--until-killed") == 0) {
        const Bench bench(QString::fromLocal8Bit(argv[2]), false, true);
        return QCoreApplication::exec();
    }
    TestMonitorNotices test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monitornotices.moc"
