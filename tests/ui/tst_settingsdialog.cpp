#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/budgetpage.h"
#include "ui/dialogs/notificationspage.h"
#include "ui/dialogs/retentionpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutspage.h"
#include "ui/theme/theme.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

// Every control of the settings: what it changes, when that holds, and when it may not.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<WindowFixture> m_f{};

    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    SettingsDialog *open(SettingsPageId page) const
    {
        if (!m_f->window)
            m_f->open();
        action(ActionId::OpenSettings)->trigger();
        auto *dialog = visibleIn<SettingsDialog>(m_f->window.get());
        if (dialog)
            dialog->showPage(page);
        return dialog;
    }
    Settings written() const { return readSettings(m_f->setup.configFile).settings; }
    const ServerDefinition &firstWritten() const
    {
        static Settings kept;
        kept = written();
        return kept.servers.first();
    }
    static void chooseServer(const SettingsDialog *dialog, int row)
    {
        auto *table = seen<QTreeWidget>(dialog, u"Budgets of the servers"_s);
        QVERIFY(table);
        table->setCurrentItem(table->topLevelItem(row));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_f = std::make_unique<WindowFixture>();
        m_f->setup.configFile = m_folder->filePath(u"config.yaml"_s);
        m_f->setup.stateFile = m_folder->filePath(u"window.ini"_s);
        m_f->setup.storeLocation = u"/var/lib/jobwatch/history.db"_s;
        m_f->setup.settings = settingsOf(sampleSnapshot());
        QVERIFY(writeSettings(m_f->setup.settings, m_f->setup.configFile));
    }
    void cleanup() { m_f.reset(); }

    void aThemeHoldsAtOnceAndTheMenuKnows()
    {
        auto *dialog = open(SettingsPageId::Appearance);
        QVERIFY(dialog);
        seen<QRadioButton>(dialog, u"Dark"_s)->click();
        QVERIFY(themeOf(QApplication::palette()).dark);
        seen<QRadioButton>(dialog, u"Light"_s)->click();
        QVERIFY(!themeOf(QApplication::palette()).dark);
        dialog->close();
        m_f->window->close();
        QCOMPARE(readWindowState(m_f->setup.stateFile).theme, ThemeChoice::Light);
        QVERIFY(seen<QRadioButton>(open(SettingsPageId::Appearance), u"Light"_s)->isChecked());
    }

    void timesInUtcHoldAtOnce()
    {
        auto *dialog = open(SettingsPageId::Appearance);
        QVERIFY(!action(ActionId::TimesInUtc)->isChecked());
        seen<QRadioButton>(dialog, u"In UTC"_s)->click();
        QVERIFY(action(ActionId::TimesInUtc)->isChecked());
        button(dialog, u"Defaults"_s)->click();
        QVERIFY(!action(ActionId::TimesInUtc)->isChecked());
    }

    void theLayoutIsResetAndWhatIsNoLayoutStays()
    {
        auto *dialog = open(SettingsPageId::Appearance);
        action(ActionId::Details)->trigger();
        QVERIFY(!action(ActionId::Details)->isChecked());
        seen<QRadioButton>(dialog, u"In UTC"_s)->click();
        Q_EMIT dialog->shortcutsChosen({{u"refresh"_s, u"Ctrl+Alt+Y"_s}});
        button(dialog, u"Reset window layout"_s)->click();
        QVERIFY(action(ActionId::Details)->isChecked());
        QVERIFY(action(ActionId::TimesInUtc)->isChecked());
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"Ctrl+Alt+Y"_s));
    }

    void withoutATrayItSaysSo()
    {
        auto *dialog = open(SettingsPageId::Window);
        QVERIFY(
            !seen<QCheckBox>(dialog, u"Keep watching in the tray when the window is closed"_s)->isEnabled());
        QVERIFY(says(dialog, u"This desktop has no tray."_s));
        QVERIFY(says(dialog, m_f->setup.stateFile));
    }

    void withATrayItIsChosen()
    {
        SettingsDialog dialog({.keepInTray = true}, {}, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.showPage(SettingsPageId::Window);
        dialog.QDialog::show();
        QSignalSpy chosen(&dialog, &SettingsDialog::trayChosen);
        auto *keep = seen<QCheckBox>(&dialog, u"Keep watching in the tray when the window is closed"_s);
        QVERIFY(keep->isChecked());
        keep->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toBool(), false);
    }

    void nothingToSaveIsNotSaved()
    {
        auto *dialog = open(SettingsPageId::Tests);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        QVERIFY(button(dialog, u"Close"_s));
        auto *perHour = seen<QSpinBox>(dialog, u"Tests per hour"_s);
        const int before = perHour->value();
        perHour->setValue(before + 1);
        QVERIFY(button(dialog, u"Save"_s)->isEnabled());
        QVERIFY(button(dialog, u"Cancel"_s));
        perHour->setValue(before);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        perHour->setValue(before + 1);
        button(dialog, u"Cancel"_s)->click();
        QVERIFY(m_f->recorder.orders.isEmpty());
        QCOMPARE(written(), m_f->setup.settings);
    }

    void aBudgetIsSavedAndTakenBack()
    {
        auto *dialog = open(SettingsPageId::Tests);
        chooseServer(dialog, 0);
        seen<QSpinBox>(dialog, u"Tests per hour"_s)->setValue(120);
        seen<QSpinBox>(dialog, u"In a row"_s)->setValue(9);
        seen<QSpinBox>(dialog, u"At the same time"_s)->setValue(3);
        seen<QSpinBox>(dialog, u"Requests at the same time"_s)->setValue(2);
        seen<QSpinBox>(dialog, u"Wait for an answer"_s)->setValue(45);
        QVERIFY(says(dialog, u"On average a test every 30 s, at most 9 in a row."_s));
        button(dialog, u"Save"_s)->click();
        QVERIFY(!visibleIn<SettingsDialog>(m_f->window.get()));
        const QString name = m_f->setup.settings.servers.first().name.value;
        QCOMPARE(m_f->recorder.orders, QStringList{u"server "_s + name});
        QCOMPARE(firstWritten().budget, (TestBudget{120, 9, 3}));
        QCOMPARE(firstWritten().requestsInFlight, 2);
        QCOMPARE(firstWritten().requestTimeout, Span(45s));
        QVERIFY(QFile::exists(m_f->setup.configFile + u".bak"_s));
        QCOMPARE(m_f->window->findChild<StatusLine *>()->said(), u"Settings changed"_s);
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.size(), 2);
        QCOMPARE(m_f->recorder.servers.last().budget, TestBudget{});
        QCOMPARE(written(), m_f->setup.settings);
    }

    void aTimeLimitBelowASecondIsKept()
    {
        m_f->setup.settings.servers[0].requestTimeout = 1500ms;
        auto *dialog = open(SettingsPageId::Tests);
        chooseServer(dialog, 0);
        seen<QSpinBox>(dialog, u"In a row"_s)->setValue(9);
        button(dialog, u"Save"_s)->click();
        QCOMPARE(firstWritten().requestTimeout, Span(1500ms));
    }

    void aServerWithoutTestsHasNoBudgetOfThem()
    {
        m_f->setup.settings.servers = {{.name = {u"galaxy"_s}, .kind = ServerKind::Feed, .path = u"/a"_s}};
        auto *dialog = open(SettingsPageId::Tests);
        chooseServer(dialog, 0);
        QVERIFY(!seen<QSpinBox>(dialog, u"Tests per hour"_s)->isEnabled());
        QVERIFY(seen<QSpinBox>(dialog, u"Wait for an answer"_s)->isEnabled());
        QVERIFY(says(dialog, u"No test jobs are run on this kind of server."_s));
    }

    void withoutServersThereIsNothingToSet()
    {
        m_f->setup.settings.servers.clear();
        auto *dialog = open(SettingsPageId::Tests);
        QVERIFY(!seen<QSpinBox>(dialog, u"Wait for an answer"_s)->isEnabled());
        QVERIFY(says(dialog, u"No server is watched yet."_s));
    }

    void whatIsUsedOfTheBudgetFollows()
    {
        auto *dialog = open(SettingsPageId::Tests);
        const auto used = [dialog] {
            return seen<QTreeWidget>(dialog, u"Budgets of the servers"_s)->topLevelItem(0)->text(4);
        };
        Snapshot snapshot = sampleSnapshot();
        QCOMPARE(used(), QString::number(snapshot.servers[0].testsLastHour));
        snapshot.servers[0].testsLastHour = 17;
        m_f->window->showSnapshot(snapshot);
        QCOMPARE(used(), u"17"_s);
    }

    void demoServersAreChangedAndNotWritten()
    {
        m_f->setup.demo = true;
        auto *dialog = open(SettingsPageId::Tests);
        chooseServer(dialog, 0);
        seen<QSpinBox>(dialog, u"In a row"_s)->setValue(9);
        button(dialog, u"Save"_s)->click();
        QCOMPARE(m_f->recorder.servers.last().budget.burst, 9);
        QVERIFY(written().servers.isEmpty());
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.servers.last().budget, TestBudget{});
    }

    void howLongTheHistoryIsKeptIsSavedAndHolds()
    {
        auto *dialog = open(SettingsPageId::History);
        QVERIFY(says(dialog, u"/var/lib/jobwatch/history.db"_s));
        auto *raw = seen<QSpinBox>(dialog, u"Each job, event and timer run"_s);
        auto *hours = seen<QSpinBox>(dialog, u"Sums by the hour"_s);
        auto *days = seen<QSpinBox>(dialog, u"Sums by the day"_s);
        QCOMPARE(raw->value(), 400);
        QCOMPARE(days->text(), u"for ever"_s);
        QVERIFY(!says(dialog, u"in the coming night"_s));
        raw->setValue(90);
        QVERIFY(says(dialog, u"in the coming night"_s));
        hours->setValue(30);
        QVERIFY(says(dialog, u"not kept longer than sums"_s));
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        hours->setValue(180);
        days->setValue(3650);
        button(dialog, u"Save"_s)->click();
        const Retention wanted{24h * 90, 24h * 180, 24h * 3650};
        QCOMPARE(m_f->recorder.orders, QStringList{u"retention"_s});
        QCOMPARE(m_f->recorder.retention, wanted);
        QCOMPARE(written().history.keep, wanted);
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.retention, Retention{});
        QCOMPARE(written().history.keep, Retention{});
    }

    void aLengthInHoursIsKeptUntilItIsChanged()
    {
        RetentionPage page({.keep = {36h, 24h * 10, Span{}}}, {});
        QCOMPARE(page.history().keep, (Retention{36h, 24h * 10, Span{}}));
        page.reset();
        QCOMPARE(page.history().keep, Retention{});
    }

    void notificationsAreSavedWithTheRest()
    {
        m_f->setup.settings.notifications = {};
        QVERIFY(writeSettings(m_f->setup.settings, m_f->setup.configFile));
        auto *dialog = open(SettingsPageId::Notifications);
        seen<QSpinBox>(dialog, u"Wait before telling"_s)->setValue(120);
        dialog->showPage(SettingsPageId::History);
        seen<QSpinBox>(dialog, u"Each job, event and timer run"_s)->setValue(90);
        button(dialog, u"Save"_s)->click();
        QCOMPARE(written().notifications.wait, Span(120s));
        QCOMPARE(written().history.keep.raw, Span(24h * 90));
        QCOMPARE(m_f->recorder.notifications.wait, Span(120s));
        action(ActionId::Undo)->trigger();
        QCOMPARE(written(), m_f->setup.settings);
    }

    void takingBackLeavesAloneWhatElseWasChanged()
    {
        Settings before = m_f->setup.settings;
        Settings now = before;
        now.servers[0].caFile = u"/etc/ca.pem"_s;
        now.servers[0].budget.burst = 9;
        now.servers.append({.name = {u"new"_s}});
        Settings wanted = now;
        wanted.servers[0].budget = before.servers[0].budget;
        QCOMPARE(withEdited(now, before), wanted);
    }

    void keysAreGivenAtOnce()
    {
        auto *dialog = open(SettingsPageId::Keyboard);
        auto *table = seen<QTreeWidget>(dialog, u"Shortcuts"_s);
        table->setCurrentItem(table->findItems(u"Refresh"_s, Qt::MatchExactly, 1).value(0));
        auto *keys = dialog->findChild<QKeySequenceEdit *>();
        keys->setKeySequence(QKeySequence(u"Ctrl+Q"_s));
        button(dialog, u"Set keys"_s)->click();
        QVERIFY(says(dialog, u"These keys belong to “Quit”."_s));
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"F5"_s));
        keys->setKeySequence(QKeySequence(u"Ctrl+Alt+Y"_s));
        button(dialog, u"Set keys"_s)->click();
        QVERIFY(!says(dialog, u"These keys belong"_s));
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"Ctrl+Alt+Y"_s));
        dialog->findChild<ShortcutsPage *>()->findChildren<QPushButton *>().last()->click(); // Reset
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"F5"_s));
        keys->setKeySequence(QKeySequence(u"Ctrl+Alt+Y"_s));
        button(dialog, u"Set keys"_s)->click();
        button(dialog, u"Defaults"_s)->click();
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"F5"_s));
    }

    void whereNothingMayBeChangedThePagesSayWhy_data()
    {
        QTest::addColumn<bool>("past");
        QTest::addColumn<QString>("reason");
        QTest::newRow("read-only") << false << u"This session is read-only"_s;
        QTest::newRow("past") << true << u"You look at the past"_s;
    }
    void whereNothingMayBeChangedThePagesSayWhy()
    {
        QFETCH(bool, past);
        QFETCH(QString, reason);
        m_f->setup.readOnly = !past;
        m_f->open();
        if (past)
            m_f->window->travel(sampleNow() - 60h);
        auto *dialog = open(SettingsPageId::Notifications);
        QVERIFY(says(dialog, reason));
        QVERIFY(!dialog->findChild<NotificationsPage *>()->isEnabled());
        dialog->showPage(SettingsPageId::Tests);
        QVERIFY(says(dialog, reason));
        QVERIFY(!dialog->findChild<BudgetPage *>()->isEnabled());
        QVERIFY(!button(dialog, u"Defaults"_s)->isEnabled());
        dialog->showPage(SettingsPageId::History);
        QVERIFY(!dialog->findChild<RetentionPage *>()->isEnabled());
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        dialog->showPage(SettingsPageId::Appearance);
        seen<QRadioButton>(dialog, u"Dark"_s)->click(); // is the person's own
        QVERIFY(themeOf(QApplication::palette()).dark);
        seen<QRadioButton>(dialog, u"Light"_s)->click();
        Settings changed = m_f->setup.settings;
        changed.history.keep.raw = 24h;
        Q_EMIT dialog->decided(changed); // however it comes
        QVERIFY(m_f->recorder.orders.isEmpty());
        QCOMPARE(written(), m_f->setup.settings);
    }

    void aReadOnlySessionIsLeftFromHere()
    {
        m_f->setup.readOnly = true;
        auto *dialog = open(SettingsPageId::Window);
        QVERIFY(says(dialog, u"Read-only"_s));
        button(dialog, u"Leave read-only"_s)->click();
        QVERIFY(!visibleIn<SettingsDialog>(m_f->window.get()));
        QVERIFY(visibleIn<QMessageBox>(m_f->window.get()));
        QVERIFY(m_f->recorder.orders.isEmpty()); // it asks first
    }

    void aFileWithMistakesIsNotWrittenOver()
    {
        m_f->setup.issues = {{.file = m_f->setup.configFile, .line = 3, .sentence = u"Not a number."_s}};
        auto *dialog = open(SettingsPageId::History);
        seen<QSpinBox>(dialog, u"Each job, event and timer run"_s)->setValue(90);
        button(dialog, u"Save"_s)->click();
        QCOMPARE(written().history.keep, Retention{});
        QVERIFY(says(m_f->window.get(), u"was not changed: this holds until you quit"_s));
    }

    void withoutAFileItSaysHowLongItHolds()
    {
        m_f->setup.configFile.clear();
        auto *dialog = open(SettingsPageId::History);
        QVERIFY(says(dialog, u"There is no configuration file: this holds until you quit."_s));
        dialog->showPage(SettingsPageId::Appearance);
        QVERIFY(says(dialog, u"What is chosen here holds at once."_s));
    }

    void aMistakeThatWasThereBeforeKeepsNothingElseFromBeingSaved()
    {
        auto *dialog = open(SettingsPageId::Notifications); // whose mail has no server
        QVERIFY(says(dialog, u"The mail server is missing."_s));
        dialog->showPage(SettingsPageId::History);
        seen<QSpinBox>(dialog, u"Each job, event and timer run"_s)->setValue(90);
        QVERIFY(button(dialog, u"Save"_s)->isEnabled());
        button(dialog, u"Save"_s)->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"retention"_s});
    }

    void aMistakeOnAnotherPageIsNamed()
    {
        auto *dialog = open(SettingsPageId::History);
        seen<QSpinBox>(dialog, u"Sums by the hour"_s)->setValue(1);
        dialog->showPage(SettingsPageId::Tests);
        QVERIFY(says(dialog, u"History: Single jobs"_s));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestSettingsDialog)
#include "tst_settingsdialog.moc"
