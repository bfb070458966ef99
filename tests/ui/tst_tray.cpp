#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/notificationspage.h"
#include "ui/dialogs/pausedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/window/pagestack.h"
#include "ui/window/tray.h"

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

ShownTime now()
{
    return {sampleNow(), QTimeZone::utc()};
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

    void whileNoticesAreMutedTheBadgeAndTheTextSaySo()
    {
        Snapshot muted = with(Status::Down);
        muted.muting = Muting{u"J. Lind"_s, sampleNow(), sampleNow() + 1h};
        QVERIFY(trayBadge(muted).glyph == std::optional(Glyph::Paused));
        const QString text = trayText(muted, now());
        QVERIFY2(text.startsWith(u"Jobwatch: 1 down"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u" Notices muted until "_s + momentText(sampleNow() + 1h, now()) + u'.'),
                 qPrintable(text));
        for (const Theme &theme : {lightTheme(), darkTheme()})
            QVERIFY(picture(trayBadge(muted), theme) != picture(trayBadge(with(Status::Down)), theme));
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

    void theMenuBeginsWithTheCountsAndTheWorst()
    {
        TrayFace face;
        face.show(sampleSnapshot(), now(), lightTheme());
        QStringList texts;
        for (const QAction *action : face.menu().actions())
            texts.append(action->isSeparator() ? u"-"_s : action->text());
        QVERIFY2(texts.first().startsWith(u"3 down"_s), qPrintable(texts.first()));
        QVERIFY(!face.menu().actions().first()->isEnabled());
        QVERIFY2(texts.value(1).contains(u"muscle › slurm – Down"_s), qPrintable(texts.value(1)));
        QCOMPARE(texts.mid(1).indexOf(u"-"_s), 5); // of many problems five
        QCOMPARE(texts.mid(6),
                 QStringList({u"-"_s, u"Show window"_s, u"Mute notices"_s, u"Pause everything…"_s,
                              u"Settings…"_s, u"-"_s, u"Quit"_s}));
        for (const QAction *action : face.menu().actions().mid(1, 5))
            QVERIFY(!action->icon().isNull());
    }

    void aMenuThatWouldBeTheSameIsLeftAlone()
    {
        TrayFace face;
        face.show(with(Status::Down), now(), lightTheme());
        const QAction *before = face.menu().actions().value(1);
        Snapshot later = with(Status::Down);
        later.sequence = 2;
        face.show(later, {sampleNow() + 5min, QTimeZone::utc()}, lightTheme());
        QCOMPARE(face.menu().actions().value(1), before); // somebody may have it open
        face.show(with(Status::Warning), now(), lightTheme());
        QVERIFY(face.menu().actions().value(1)->text().endsWith(u"Warning"_s));
        face.show(with(Status::Ok), now(), lightTheme());
        QVERIFY(face.menu().actions().value(1)->isSeparator());
        QCOMPARE(face.menu().actions().first()->text(), u"Nothing is down"_s);
    }

    void theIconFollowsStatusAndTheme()
    {
        TrayFace face;
        const auto shown = [&face](Status status, const Theme &theme) {
            face.show(with(status), now(), theme);
            return face.icon().pixmap(QSize(22, 22), 1).toImage();
        };
        const QImage down = shown(Status::Down, lightTheme());
        const qint64 key = face.icon().cacheKey();
        QCOMPARE(shown(Status::Down, lightTheme()), down);
        QCOMPARE(face.icon().cacheKey(), key); // the tray need not take it anew
        QVERIFY(shown(Status::Ok, lightTheme()) != down);
        QVERIFY(shown(Status::Down, darkTheme()) != down);
    }

    void everyEntryOfTheMenuAsksForSomething()
    {
        TrayFace face;
        face.show(with(Status::Down), now(), lightTheme());
        QSignalSpy row(&face, &TrayFace::rowRequested), window(&face, &TrayFace::windowRequested),
            pause(&face, &TrayFace::pauseRequested), settings(&face, &TrayFace::settingsRequested),
            quit(&face, &TrayFace::quitRequested);
        for (QAction *action : face.menu().actions())
            action->trigger();
        for (const QSignalSpy *asked : {&row, &window, &pause, &settings, &quit})
            QCOMPARE(asked->size(), 1);
        QCOMPARE(row.first().first().value<Scope>(), scopeOf(sampleRunner()));
    }

    void theMenuOfHostileNamesHasNoKeysAndNoLines()
    {
        Snapshot snapshot = with(Status::Down);
        snapshot.servers[0].services[0].runners[0].key.service = {u"a&b\u202E\nc"_s};
        TrayFace face;
        face.show(snapshot, now(), lightTheme());
        const QString text = face.menu().actions().value(1)->text();
        QVERIFY2(text.contains(u"a&&b"_s), qPrintable(text));
        QVERIFY(!text.contains(u'\n') && !text.contains(u'\u202E'));
    }

    void aProblemOfTheMenuIsShownInTheWindow()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->hide();
        TrayFace *face = fixture.window->findChild<Tray *>()->face();
        face->show(sampleSnapshot(), now(), lightTheme());
        face->menu().actions().value(1)->trigger();
        QVERIFY(fixture.window->isVisible());
        QCOMPARE(fixture.window->pages().view(), ViewId::Services);
        QCOMPARE(fixture.window->pages().page()->current(), scopeOf(sampleRunner()));
    }

    void everythingIsPausedAfterADialogOnly()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->hide();
        Q_EMIT fixture.window->findChild<Tray *>()->face()->pauseRequested();
        QVERIFY(fixture.window->isVisible());
        QVERIFY(visibleIn<PauseDialog>(fixture.window.get()));
        QVERIFY(fixture.recorder.orders.isEmpty());
    }

    void noticesAreMutedFromTheMenu()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->hide();
        const auto choices = [&fixture] {
            for (const QAction *action : fixture.window->findChild<Tray *>()->face()->menu().actions())
                if (action->text() == u"Mute notices"_s)
                    return action->menu()->actions();
            return QList<QAction *>();
        };
        QStringList texts;
        for (const QAction *choice : choices())
            texts.append(choice->isSeparator() ? u"-"_s : choice->text().remove(u'&'));
        QCOMPARE(
            texts,
            (QStringList{u"For 30 min"_s, u"For 1 h"_s, u"Until tomorrow 08:00"_s, u"-"_s, u"Unmute"_s}));
        QVERIFY(!choices().last()->isEnabled());
        choices().first()->trigger();
        QCOMPARE(fixture.recorder.orders, QStringList{u"mute"_s});
        QCOMPARE(fixture.recorder.until, std::optional<Instant>(sampleNow() + 30min));
        QVERIFY(!fixture.window->isVisible());
    }

    void theTrayIsNoWayPastAReadOnlySession()
    {
        WindowFixture fixture;
        fixture.setup.readOnly = true;
        fixture.open();
        TrayFace *face = fixture.window->findChild<Tray *>()->face();
        Q_EMIT face->pauseRequested();
        QVERIFY(!visibleIn<PauseDialog>(fixture.window.get()));
        Q_EMIT face->settingsRequested(); // where what changes the configuration is disabled
        auto *settings = visibleIn<SettingsDialog>(fixture.window.get());
        QVERIFY(settings);
        settings->showPage(SettingsPageId::Notifications);
        QVERIFY(!settings->findChild<NotificationsPage *>()->isEnabled());
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
