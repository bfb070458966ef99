#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/ask.h"
#include "core/monitor/monitorclient.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/rawserver.h"
#include "ui/pages/page.h"
#include "ui/window/mainwindow.h"
#include "ui/window/monitorlink.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const Scope broken{ServerId{u"galaxy"_s}, ServiceId{u"muscle"_s}, RunnerId{u"default"_s}};
const TimerKey nightly{{}, TimerKind::Request, TimerId{u"nightly"_s}};

// The whole program without its command line: core, history, window, on a session bus of its own.
class Program
{
public:
    Program(const QTemporaryDir &folder, const QUrl &called)
    {
        ServerDefinition server;
        server.name = broken.server;
        server.kind = ServerKind::Feed;
        server.path = folder.filePath(u"feed.jsonl"_s);
        RequestTimer timer{.name = nightly.id, .url = called.toString()};
        timer.schedule.every = 1h;
        timer.breaker = BreakerRules{.failures = 1};
        NotificationSettings notifications;
        notifications.wait = 0ms;
        notifications.channels[0].name = u"desk"_s;
        MonitorSetup setup{.servers = {server}, .who = u"berg"_s, .timers = {timer}};
        setup.storeLocation = folder.filePath(u"history.db"_s);
        setup.notifications = notifications;
        client = std::make_unique<MonitorClient>(setup, clock);
        WindowSetup look;
        look.clock = &clock;
        look.settings.servers = {server};
        look.settings.timers = {timer};
        window = makeWindow(*client, reader, look);
        QObject::connect(client.get(), &MonitorClient::published, window.get(),
                         [this](const Snapshot &snapshot) { shown = snapshot; });
        window->resize(1200, 800);
        client->start();
    }

    const RunnerState *runner() const
    {
        return findRunner(shown, {broken.server, broken.service, broken.runner});
    }
    const TimerState *timer() const
    {
        for (const TimerState &one : shown.timers)
            if (one.key == nightly)
                return &one;
        return nullptr;
    }

    SystemClock clock{};
    Snapshot shown{};
    std::unique_ptr<MonitorClient> client{};
    Reader reader{};
    std::unique_ptr<MainWindow> window{};
};

} // namespace

class TestDesktopNotices : public QObject
{
    Q_OBJECT

private:
    QProcess m_bus{};

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theButtonsOfANoticeReachTheWindowAndTheCore()
    {
        test::NotificationDaemon daemon;
        QVERIFY(daemon.serves());
        bool works = false;
        test::RawServer called([&](const QByteArray &) {
            return works ? test::rawReply("{}") : test::rawReply("{}", "500 Internal Server Error");
        });
        const QTemporaryDir folder;
        QFile feed(folder.filePath(u"feed.jsonl"_s));
        QVERIFY(feed.open(QIODevice::WriteOnly));
        for (int id = 0; id < 6; ++id)
            feed.write(QByteArray(R"({"service":"muscle","id":)") + QByteArray::number(id) + R"(,"at":")"
                       + toIso(SystemClock().now() - 10s + 1s * id).toLatin1() + R"(","outcome":"startup"})"
                       + '\n');
        feed.close();
        Program program(folder, called.url());

        // Show: the window comes up with the runner chosen.
        QTRY_VERIFY(daemon.about(u"muscle"_s).id);
        QTRY_VERIFY(program.runner()); // who sees a notice sees it later than the window could
        QVERIFY(!program.window->isVisible());
        const auto notice = daemon.about(u"muscle"_s);
        QVERIFY(notice.actions.contains(u"acknowledge"_s));
        daemon.press(notice.id, u"show"_s);
        QTRY_VERIFY(program.window->isVisible());
        QTRY_COMPARE(program.window->pages().view(), ViewId::Services);
        QTRY_COMPARE(program.window->pages().page()->current(), broken);

        // Acknowledge: the core knows who did it.
        daemon.press(notice.id, u"acknowledge"_s);
        QTRY_VERIFY(program.runner() && program.runner()->acknowledgement);
        QCOMPARE(program.runner()->acknowledgement->who, u"berg"_s);

        // Resume: a circuit that opened closes, and the window shows the timer.
        QTRY_VERIFY(program.timer()); // its first run is at once, and fails
        QTRY_VERIFY(daemon.about(u"nightly"_s).id);
        QCOMPARE(program.timer()->record.breaker.state, BreakerState::Open);
        const auto opened = daemon.about(u"nightly"_s);
        QVERIFY(opened.actions.contains(u"resume"_s));
        daemon.press(opened.id, u"default"_s);
        QTRY_COMPARE(program.window->pages().page()->currentTimer().value_or(TimerKey{}), nightly);
        works = true;
        daemon.press(opened.id, u"resume"_s);
        QTRY_COMPARE(program.timer()->record.breaker.state, BreakerState::Closed);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestDesktopNotices)
#include "tst_desktopnotices.moc"
