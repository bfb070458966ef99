#include <QImage>
#include <QTest>

#include "tests/ui/windowfixture.h"
#include "ui/window/tray.h"
#include "ui/window/traywords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// One server with one runner in that state.
Snapshot with(Status status, bool acknowledged = false)
{
    RunnerState runner{.key = sampleRunner(), .status = status, .since = sampleNow() - 5min};
    runner.decisiveStage = Stage::Startup;
    runner.stages[Stage::Startup].status = status;
    if (acknowledged)
        runner.acknowledgement = Acknowledgement{.who = u"J. Lind"_s, .since = sampleNow()};
    ServiceState service{.id = runner.key.service, .runners = {runner}};
    service.status = status;
    ServerState server{.name = runner.key.server, .contact = Contact::Reachable, .services = {service}};
    server.status = status;
    return {.sequence = 1, .at = sampleNow(), .servers = {server}};
}

QImage picture(const TrayBadge &badge, const Theme &theme)
{
    return trayIcon(badge, theme).pixmap(QSize(22, 22), 1).toImage();
}

} // namespace

// What the tray would show. The platform of the tests has none, which the window has to bear.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBadgeIsTheWorstThatNobodyHasSeen_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<std::optional<Glyph>>("glyph");
        Snapshot offline = with(Status::Down);
        offline.offline = true;
        QTest::newRow("down") << with(Status::Down) << std::optional(Glyph::Down);
        QTest::newRow("warning") << with(Status::Warning) << std::optional(Glyph::Warning);
        QTest::newRow("ok") << with(Status::Ok) << std::optional<Glyph>();
        QTest::newRow("acknowledged") << with(Status::Down, true) << std::optional<Glyph>();
        QTest::newRow("offline") << offline << std::optional(Glyph::Disabled);
        QTest::newRow("nothing watched") << Snapshot{.sequence = 1} << std::optional(Glyph::Unknown);
        QTest::newRow("many") << sampleSnapshot() << std::optional(Glyph::Down);
    }
    void theBadgeIsTheWorstThatNobodyHasSeen()
    {
        QFETCH(Snapshot, snapshot);
        QFETCH(std::optional<Glyph>, glyph);
        QVERIFY(trayBadge(snapshot).glyph == glyph);
    }

    void theTextCountsAndNamesTheOldest()
    {
        const QString text = trayText(with(Status::Down), {sampleNow(), QTimeZone::utc()});
        QVERIFY2(text.startsWith(u"Jobwatch: 1 down"_s), qPrintable(text));
        QVERIFY2(text.contains(u"muscle"_s), qPrintable(text));
        QVERIFY2(text.contains(u"5 min"_s), qPrintable(text));
    }

    void theTextOfHostileNamesIsOneHarmlessLine()
    {
        Snapshot snapshot = with(Status::Down);
        snapshot.servers[0].services[0].runners[0].key.service = {u"<b>x</b>\u202Ey\n\x01"_s};
        const QString text = trayText(snapshot, {sampleNow(), QTimeZone::utc()});
        QVERIFY(!text.contains(u'\u202E') && !text.contains(u'\n') && !text.contains(u'\x01'));
    }

    void eachBadgeIsAnotherPictureOnBothThemes()
    {
        const TrayBadge down = trayBadge(with(Status::Down)), warning = trayBadge(with(Status::Warning)),
                        calm = trayBadge(with(Status::Ok));
        for (const Theme &theme : {lightTheme(), darkTheme()}) {
            QVERIFY(picture(down, theme) != picture(warning, theme));
            QVERIFY(picture(down, theme) != picture(calm, theme));
            QVERIFY(picture(warning, theme) != picture(calm, theme));
        }
        QVERIFY(picture(calm, lightTheme()) != picture(calm, darkTheme()));
        QVERIFY(trayIcon(down, lightTheme()).availableSizes().size() >= 4);
    }

    void withoutATrayClosingTheWindowEndsIt()
    {
        WindowFixture fixture;
        fixture.open();
        const auto *tray = fixture.window->findChild<Tray *>();
        QVERIFY(tray);
        QVERIFY(!tray->isThere());
        QVERIFY(fixture.window->isVisible());
        QVERIFY(fixture.window->close()); // accepted, so the last window is closed
        QVERIFY(!fixture.window->isVisible());
    }

    void aHiddenWindowComesBackToTheFront()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->hide();
        fixture.window->raiseWindow();
        QVERIFY(fixture.window->isVisible());
        fixture.window->showMinimized();
        fixture.window->raiseWindow();
        QVERIFY(!fixture.window->isMinimized());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestTray)
#include "tst_tray.moc"
