#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include "core/notify/channel.h"
#include "tests/notify/notices.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

struct Shown
{
    uint replaces = 0;
    QString summary{};
    QString body{};
    QStringList actions{};
    int urgency = -1;
};

// A notification daemon as the specification has it, which remembers what it was asked to show.
class Daemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Shown> shown{};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, summary, body, actions, hints.value(u"urgency"_s, -1).toInt()});
        return replaces ? replaces : uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class NoSmtp final : public Smtp
{
public:
    void send(const MailPeer &, const Mail &, Done<void>) override { qFatal("no mail is wanted here"); }
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private:
    QProcess m_bus{};
    FakeHttp m_http{};
    NoSmtp m_smtp{};
    FakeSecrets m_secrets{};
    QList<std::pair<NoticeAction, CauseNotice>> m_acted{};

    ChannelParts parts()
    {
        return {m_http, m_smtp, m_secrets, QTimeZone::utc(),
                [this](NoticeAction action, const CauseNotice &notice) {
                    m_acted.append({action, notice});
                }};
    }
    static std::optional<Result<void>> deliver(NoticeChannel &channel, const NoticeMessage &message)
    {
        std::optional<Result<void>> result;
        channel.deliver(message, [&](const Result<void> &told) { result = told; });
        const bool inTime = QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
        return inTime ? result : std::nullopt;
    }

    static bool serve(Daemon &daemon)
    {
        return QDBusConnection(u"daemon"_s)
            .registerObject(u"/org/freedesktop/Notifications"_s, &daemon,
                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(hasDesktop());
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void init()
    {
        m_acted.clear();
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"daemon"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void cleanup()
    {
        auto bus = QDBusConnection(u"daemon"_s);
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

    void aNoticeIsShownWithItsButtons()
    {
        Daemon daemon;
        QVERIFY(serve(daemon));
        const auto channel = makeDesktopChannel(parts());
        const auto result = deliver(*channel, messageOf(u"m1"_s));
        QVERIFY(result);
        QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
        QCOMPARE(daemon.shown.size(), 1);
        QCOMPARE(daemon.shown[0].summary, u"muscle › slurm is down"_s);
        QCOMPARE(daemon.shown[0].urgency, 2);
        QVERIFY(daemon.shown[0].actions.contains(u"acknowledge"_s));
        QVERIFY(!daemon.shown[0].actions.contains(u"resume"_s));
    }

    void theRecoveryTakesThePlaceOfTheFault()
    {
        Daemon daemon;
        QVERIFY(serve(daemon));
        const auto channel = makeDesktopChannel(parts());
        QVERIFY(deliver(*channel, messageOf(u"m1"_s)));
        QVERIFY(deliver(*channel, messageOf(u"m2"_s, u"c"_s, CauseNoticeKind::Resolved)));
        QCOMPARE(daemon.shown.size(), 2);
        QCOMPARE(daemon.shown[1].replaces, 1u);
        QCOMPARE(daemon.shown[1].summary, u"muscle › slurm is OK again"_s);
        QVERIFY(!daemon.shown[1].actions.contains(u"acknowledge"_s));
        QVERIFY(deliver(*channel, messageOf(u"m3"_s)));
        QCOMPARE(daemon.shown[2].replaces, 0u);
    }

    void buttonsAreOrders()
    {
        Daemon daemon;
        QVERIFY(serve(daemon));
        const auto channel = makeDesktopChannel(parts());
        NoticeMessage timer = messageOf(u"m1"_s);
        timer.notices[0].topic = NoticeTopic::BreakerOpened;
        timer.notices[0].entries[0].timer = TimerKey{ServerId{u"lib"_s}, TimerKind::Server, TimerId{u"t"_s}};
        QVERIFY(deliver(*channel, timer));
        QVERIFY(daemon.shown[0].actions.contains(u"resume"_s));
        Q_EMIT daemon.ActionInvoked(1, u"resume"_s);
        Q_EMIT daemon.ActionInvoked(1, u"acknowledge"_s); // not offered: ignored
        Q_EMIT daemon.ActionInvoked(1, u"show"_s);
        Q_EMIT daemon.ActionInvoked(99, u"show"_s); // another program's
        QTRY_COMPARE(m_acted.size(), 2);
        QCOMPARE(m_acted[0].first, NoticeAction::Resume);
        QCOMPARE(m_acted[0].second, timer.notices[0]);
        QCOMPARE(m_acted[1].first, NoticeAction::Show);
        Q_EMIT daemon.NotificationClosed(1, 2);
        Q_EMIT daemon.ActionInvoked(1, u"show"_s); // closed: forgotten
        QVERIFY(deliver(*channel, timer)); // what was said before it has arrived
        QCOMPARE(m_acted.size(), 2);
        QCOMPARE(daemon.shown[1].replaces, 0u);
    }

    void hostileTextIsNoMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<bool>("escaped");
        QTest::newRow("with markup") << QStringList{u"body"_s, u"body-markup"_s} << true;
        QTest::newRow("without") << QStringList{u"body"_s} << false;
    }
    void hostileTextIsNoMarkup()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(bool, escaped);
        Daemon daemon;
        daemon.capabilities = capabilities;
        QVERIFY(serve(daemon));
        const auto channel = makeDesktopChannel(parts());
        QVERIFY(deliver(*channel, messageOf(u"m1"_s, u"c"_s, CauseNoticeKind::Opened, hostileText)));
        const QString body = daemon.shown.value(0).body;
        QCOMPARE(body.contains(u"<script>"_s), !escaped);
        QCOMPARE(body.contains(u"&lt;script&gt;"_s), escaped);
        QVERIFY(!body.contains(QChar(0x1b)) && !body.contains(QChar(0x202e)));
        QVERIFY(daemon.shown.value(0).actions.isEmpty());
    }

    void withoutADaemonItIsSaid()
    {
        QDBusConnection(u"daemon"_s).unregisterService(u"org.freedesktop.Notifications"_s);
        const auto channel = makeDesktopChannel(parts());
        const auto result = deliver(*channel, messageOf(u"m1"_s));
        QVERIFY(result && !*result);
        QVERIFY(result->error().message.contains(u"No desktop"_s));
        QVERIFY(result->error().kind != ErrorKind::Denied);
    }

    void withoutABusItIsSaid()
    {
        m_bus.kill();
        QVERIFY(m_bus.waitForFinished());
        QVERIFY(!hasDesktop());
        const auto channel = makeDesktopChannel(parts());
        const auto result = deliver(*channel, messageOf(u"m1"_s));
        QVERIFY(result && !*result);
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
