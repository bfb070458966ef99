#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWhatsThis>

#include "core/settings/settings.h"
#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/acknowledgedialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/keyboarddialog.h"
#include "ui/dialogs/maintenancedialog.h"
#include "ui/dialogs/momentdialog.h"
#include "ui/dialogs/pausedialog.h"
#include "ui/dialogs/removetimersdialog.h"
#include "ui/dialogs/saveviewdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/testsdialog.h"
#include "ui/dialogs/timerpausedialog.h"
#include "ui/dialogs/timerresumedialog.h"
#include "ui/pages/historypage.h"
#include "ui/pages/reportspage.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/tables/timerlook.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"
#include "ui/window/whynot.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using enum ActionId;

// What an action reaches. Every action has to be named here: the compiler asks for it.
enum class Effect {
    Looks, // at what is known, in this window or in files of the operator
    Asks, // servers or the configuration, which answer of the present
    Changes, // a server, a plan or the configuration
};

Effect effectOf(ActionId action)
{
    switch (action) {
    case ExportCsv:
    case Print:
    case ExportTimers:
    case Quit:
    case Copy:
    case CopyTsv:
    case CopyCsv:
    case CopyMarkdown:
    case CopyJson:
    case CopyCell:
    case FilterByRow:
    case AuditLog:
    case SelectAll:
    case Find:
    case ClearFilter:
    case ShowWhy:
    case Columns:
    case FlatList:
    case ExpandAll:
    case CollapseAll:
    case SideBar:
    case Details:
    case FullScreen:
    case ResetLayout:
    case TimesInUtc:
    case AsOf:
    case BackToNow:
    case GoOverview:
    case GoServices:
    case GoServers:
    case GoServiceList:
    case GoRunners:
    case GoStages:
    case GoTimers:
    case GoHistory:
    case GoEvents:
    case GoReports:
    case OpenInHistory:
    case OpenServerPage:
    case Keyboard:
    case About:
    case SaveView:
    case EditShortcuts:
    case OpenSettings: // its pages say what they may not change
    case KeepInTray:
    case WhatsThis:
    case ExportConfiguration:
    case Redo:
    case Undo: // by what is taken back: see anOrderIsTakenBackOnlyWhereItCouldBeGiven
        return Effect::Looks;
    case Refresh:
    case ConnectNow:
    case ReloadConfiguration:
    case ActionId::ReadOnly:
        return Effect::Asks;
    case TestNow:
    case Pause:
    case Resume:
    case Interval:
    case EditTests:
    case AddServer:
    case EditServer:
    case RemoveServer:
    case ImportTests:
    case ProbeTimers:
    case PauseTimers:
    case ResumeTimers:
    case ResetFailures:
    case ReviewTimers:
    case RemoveTimers:
    case Notifications:
    case Acknowledge:
    case LiftAcknowledgement:
    case PlanMaintenance:
    case ImportConfiguration:
    case MuteNotices:
    case MuteHalfHour:
    case MuteHour:
    case MuteUntilMorning:
    case UnmuteNotices:
        return Effect::Changes;
    }
    Q_UNREACHABLE();
}

void addActionRows()
{
    QTest::addColumn<int>("id");
    for (const ActionSpec &spec : actionTable())
        QTest::newRow(spec.key) << int(spec.id);
}

Snapshot withoutTests(Snapshot snapshot)
{
    for (ServerState &server : snapshot.servers)
        server.testsRunning = 0;
    return snapshot;
}

const QString thePast = u"You look at the past. Go back to now first."_s;
const QString readOnly = u"This session is read-only: nothing is changed from here."_s;

} // namespace

// Each action of the table: that it does what it is for, and when it is refused.
class TestActions : public QObject
{
    Q_OBJECT

private:
    // What has to be so before, and how its having been done is seen.
    struct Deed
    {
        std::function<void()> prepare{};
        std::function<bool()> isDone{};
    };

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<WindowFixture> m_f{};
    QString m_printed{}; // the name of a job
    QUrl m_opened{};

    PageStack &pages() const { return m_f->window->pages(); }
    TableView *table() const { return pages().page()->table(); }
    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    QString said() const { return m_f->window->findChild<StatusLine *>()->said(); }
    QDockWidget *dock(const QString &name) const { return m_f->window->findChild<QDockWidget *>(name); }
    template <typename T>
    bool isShown() const
    {
        return visibleIn<T>(m_f->window.get());
    }

    QAbstractButton *visibleNamed(const QString &name) const
    {
        for (QAbstractButton *button : m_f->window->findChildren<QAbstractButton *>())
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                return button;
        return nullptr;
    }
    QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : m_f->window->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    void selectScope(const Scope &scope) const
    {
        QVERIFY(table()->selectWhere(
            [&scope](const QModelIndex &index) { return index.data(ScopeRole).value<Scope>() == scope; }));
    }
    void selectTimer(const std::function<bool(const TimerState &)> &chosen) const
    {
        m_f->window->openView(ViewId::Timers);
        const QList<TimerState> timers = sampleTimers();
        const auto timer = std::find_if(timers.begin(), timers.end(), chosen);
        QVERIFY(timer != timers.end());
        QVERIFY(table()->selectWhere([key = timer->key](const QModelIndex &index) {
            return index.data(TimerRole).value<TimerKey>() == key;
        }));
    }
    static bool isOpen(const TimerState &timer) { return timerLook(timer) == TimerLook::Open; }

    std::function<void()> runner() const
    {
        return [this] { selectScope(scopeOf(sampleRunner())); };
    }
    std::function<void()> pausedRunner() const
    {
        return [this] { selectScope(Scope{{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}}); };
    }
    std::function<void()> server() const
    {
        return [this] { selectScope(Scope{{u"bio-tools"_s}, {}, {}}); };
    }
    std::function<void()> timer(const std::function<bool(const TimerState &)> &chosen) const
    {
        return [this, chosen] { selectTimer(chosen); };
    }
    static std::function<void()> nothing()
    {
        return [] {};
    }

    template <typename T>
    Deed opens(const std::function<void()> &prepare) const
    {
        return {prepare, [this] { return isShown<T>() && m_f->recorder.orders.isEmpty(); }};
    }
    Deed opensSettings(SettingsPageId page) const
    {
        return {nothing(), [this, page] {
                    const auto *dialog = visibleIn<SettingsDialog>(m_f->window.get());
                    return dialog && dialog->findChild<QListWidget *>()->currentRow() == int(page);
                }};
    }
    Deed orders(const std::function<void()> &prepare, const QString &order) const
    {
        return {prepare, [this, order] { return m_f->recorder.orders == QStringList{order}; }};
    }
    Deed goes(ViewId view) const
    {
        return {[this, view] {
                    m_f->window->openView(view == ViewId::Servers ? ViewId::Runners : ViewId::Servers);
                },
                [this, view] { return pages().view() == view; }};
    }
    Deed copies(const QString &part) const
    {
        return {runner(), [part] {
                    const QString text = QGuiApplication::clipboard()->text();
                    return text.contains(u"slurm"_s) && text.contains(part);
                }};
    }
    Deed toggles(const QString &dockName) const
    {
        return {[this, dockName] { QVERIFY(dock(dockName)->isVisible()); },
                [this, dockName] { return !dock(dockName)->isVisible(); }};
    }

    Deed deedOf(ActionId action) const;
    Deed connecting() const;
    Deed lifting() const;
    Deed undoing() const;
    Deed reloading() const;
    Deed resetting() const;
    Deed countingInUtc() const;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_f = std::make_unique<WindowFixture>();
        m_f->setup.configFile = m_folder->filePath(u"config.yaml"_s);
        m_f->setup.stateFile = m_folder->filePath(u"window.ini"_s);
        m_f->setup.settings = settingsOf(sampleSnapshot());
        QVERIFY(writeSettings(m_f->setup.settings, m_f->setup.configFile));
        m_printed.clear();
        m_f->setup.print = [this](const PrintJob &job, QWidget *, const AfterPrinting &) {
            m_printed = job.name;
        };
        QGuiApplication::clipboard()->clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_f.reset();
    }
    void takeUrl(const QUrl &url) { m_opened = url; }

    void everyActionDoesWhatItIsFor_data() { addActionRows(); }
    void everyActionDoesWhatItIsFor()
    {
        QFETCH(int, id);
        const auto which = ActionId(id);
        m_f->open();
        m_f->window->openView(ViewId::Services);
        if (which == KeepInTray) { // needs a desktop that has one
            QVERIFY(!action(which)->isEnabled());
            QCOMPARE(action(which)->statusTip(), u"This desktop has no tray."_s);
            return;
        }
        const Deed deed = deedOf(which);
        deed.prepare();
        QVERIFY2(action(which)->isEnabled(), qPrintable(action(which)->statusTip()));
        QVERIFY(!deed.isDone());
        action(which)->trigger();
        QVERIFY2(deed.isDone(), qPrintable(said() + u' ' + m_f->recorder.orders.join(u", "_s)));
    }

    void whileTestsRunQuittingAsks()
    {
        m_f->open();
        action(Quit)->trigger();
        QVERIFY(m_f->window->isVisible());
        auto *question = visibleIn<QMessageBox>(m_f->window.get());
        QVERIFY(question);
        QVERIFY2(question->text().startsWith(u"1 test"_s), qPrintable(question->text()));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(m_f->window->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        action(Quit)->trigger();
        action(Quit)->trigger(); // asked for twice
        QVERIFY(!m_f->window->isVisible());
    }

    void aReadOnlySessionRefusesWhatChanges_data() { addActionRows(); }
    void aReadOnlySessionRefusesWhatChanges()
    {
        QFETCH(int, id);
        const ActionSpec &spec = actionSpec(ActionId(id));
        const QString reason = whyNotNow(spec, {.readOnly = true});
        QCOMPARE(reason == readOnly, effectOf(spec.id) == Effect::Changes);
    }

    void whoOnlyLooksOnGivesNoOrders()
    {
        const Situation now{.monitoredBy = u"ann on ops-2"_s};
        for (const ActionId id : {TestNow, ActionId::Pause, Resume, Interval, Acknowledge, ProbeTimers,
                                  PauseTimers, MuteNotices, MuteHour, UnmuteNotices})
            QVERIFY2(whyNotNow(actionSpec(id), now).startsWith(u"ann on ops-2 does the monitoring"_s),
                     actionSpec(id).key);
        for (const ActionId id : {AddServer, GoHistory, Copy})
            QVERIFY2(!whyNotNow(actionSpec(id), now).contains(u"does the monitoring"_s), actionSpec(id).key);
    }

    void theWindowKnowsWhoMonitors()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.lookingOn = true;
        snapshot.owner = {u"ann"_s, u"ops-2"_s, sampleNow()};
        m_f->open(snapshot);
        m_f->window->openView(ViewId::Services);
        QVERIFY(!action(TestNow)->isEnabled());
        QVERIFY2(action(TestNow)->statusTip().contains(u"ann on ops-2 does the monitoring"_s),
                 qPrintable(action(TestNow)->statusTip()));
    }

    void anOrderIsTakenBackOnlyWhereItCouldBeGiven_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        QTest::newRow("read-only") << u"read-only"_s << readOnly;
        QTest::newRow("in the past") << u"past"_s << thePast;
        QTest::newRow("looking on") << u"looking on"_s
                                    << u"ann on ops-2 does the monitoring; give the order there."_s;
    }
    void anOrderIsTakenBackOnlyWhereItCouldBeGiven()
    {
        QFETCH(QString, where);
        QFETCH(QString, reason);
        m_f->open();
        m_f->window->openView(ViewId::Services);
        pausedRunner()();
        action(Resume)->trigger();
        QCOMPARE(m_f->recorder.orders.size(), 1);
        QVERIFY(action(Undo)->isEnabled());
        QAbstractButton *link = visibleNamed(u"Undo"_s);
        QVERIFY(link);

        if (where == u"past"_s) {
            m_f->window->travel(sampleNow() - 60h);
        } else if (where == u"looking on"_s) {
            Snapshot snapshot = sampleSnapshot();
            snapshot.lookingOn = true;
            snapshot.owner = {u"ann"_s, u"ops-2"_s, sampleNow()};
            m_f->window->showSnapshot(snapshot);
        } else {
            action(ActionId::ReadOnly)->trigger();
        }
        QVERIFY(!action(Undo)->isEnabled());
        QCOMPARE(action(Undo)->statusTip(), reason);
        link->click(); // the word in the status bar is a way past the menu
        m_f->recorder.orders.removeAll(u"enter read-only"_s);
        QCOMPARE(m_f->recorder.orders.size(), 1);
        QCOMPARE(said(), reason);

        if (where == u"read-only"_s)
            return; // leaving it asks
        if (where == u"past"_s)
            m_f->window->travel(std::nullopt);
        else
            m_f->window->showSnapshot(sampleSnapshot());
        QVERIFY(action(Undo)->isEnabled()); // a refusal forgets nothing
        action(Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.size(), 2);
    }

    void whatChangedTheWindowAloneIsTakenBackAnywhere()
    {
        Situation now{.undoable = true};
        now.readOnly = true;
        now.past = true;
        now.monitoredBy = u"ann on ops-2"_s;
        QCOMPARE(whyNotNow(actionSpec(Undo), now), QString());
    }

    void readOnlyIsLeftAfterAQuestion()
    {
        m_f->setup.readOnly = true;
        m_f->open();
        m_f->window->openView(ViewId::Services);
        runner()();
        QVERIFY(!action(TestNow)->isEnabled());
        QAbstractButton *leave = visibleNamed(u"Leave read-only…"_s);
        QVERIFY(leave);
        leave->click();
        auto *question = visibleIn<QMessageBox>(m_f->window.get());
        QVERIFY(question);
        QVERIFY(question->informativeText().startsWith(u"Actions on servers become possible again."_s));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(m_f->recorder.orders.isEmpty());
        QVERIFY(!action(TestNow)->isEnabled());

        visibleNamed(u"Session: Read-only"_s)->click();
        question = visibleIn<QMessageBox>(m_f->window.get());
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"leave read-only"_s});
        QVERIFY(action(TestNow)->isEnabled());
        QVERIFY(!action(ActionId::ReadOnly)->isChecked());
        QVERIFY(!visibleNamed(u"Leave read-only…"_s));
        QVERIFY(!visibleNamed(u"Session: Read-only"_s));
    }

    void readOnlyIsEnteredWhileTheWindowRuns()
    {
        m_f->open();
        m_f->window->openView(ViewId::Services);
        runner()();
        QVERIFY(action(TestNow)->isEnabled());
        QVERIFY(!action(ActionId::ReadOnly)->isChecked());
        action(ActionId::ReadOnly)->trigger();
        QCOMPARE(m_f->recorder.orders, QStringList{u"enter read-only"_s});
        QVERIFY(action(ActionId::ReadOnly)->isChecked());
        QVERIFY(!action(TestNow)->isEnabled());
        QCOMPARE(action(TestNow)->statusTip(), readOnly);
        QVERIFY(visibleNamed(u"Leave read-only…"_s));
        QVERIFY(visibleNamed(u"Session: Read-only"_s));

        action(ActionId::ReadOnly)->trigger(); // leaving asks
        auto *question = visibleIn<QMessageBox>(m_f->window.get());
        QVERIFY(question);
        QVERIFY(action(ActionId::ReadOnly)->isChecked());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(action(ActionId::ReadOnly)->isChecked());
    }

    void aSharedHistoryThatWasGivenUpIsNobodysAndTakenAgain()
    {
        m_f->open();
        action(ActionId::ReadOnly)->trigger();
        Snapshot snapshot = sampleSnapshot();
        snapshot.lookingOn = true; // at a history that nobody writes
        m_f->window->showSnapshot(snapshot);
        QVERIFY(visibleNamed(u"Leave read-only…"_s));
        QVERIFY(!shownText().contains(u"does the monitoring"_s));
        QVERIFY(action(ActionId::ReadOnly)->isEnabled());
    }

    void whatCannotBeLeftOffersNoLeaving()
    {
        m_f->setup.readOnly = true;
        Snapshot snapshot = sampleSnapshot();
        snapshot.lookingOn = true;
        snapshot.owner = {u"ann"_s, u"ops-2"_s, sampleNow()};
        m_f->open(snapshot);
        QVERIFY(!visibleNamed(u"Leave read-only…"_s));
        QVERIFY(action(ActionId::ReadOnly)->isChecked());
        QCOMPARE(action(ActionId::ReadOnly)->statusTip(),
                 u"ann on ops-2 does the monitoring; this window only looks on."_s);
    }

    void withoutANetworkItsSettingsAreOneClickAway()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.offline = true;
        bool works = true;
        int opened = 0;
        m_f->setup.openNetworkSettings = [&] {
            ++opened;
            return works;
        };
        m_f->open(snapshot);
        visibleNamed(u"Network settings…"_s)->click();
        QCOMPARE(opened, 1);
        works = false;
        visibleNamed(u"Network settings…"_s)->click();
        QVERIFY(shownText().contains(u"The network settings of this computer could not be opened."_s));
    }

    void aDesktopWithoutNetworkSettingsOffersNone()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.offline = true;
        m_f->open(snapshot);
        QVERIFY(visibleNamed(u"Check again"_s));
        QVERIFY(!visibleNamed(u"Network settings…"_s));
    }

    void aServerThatDoesNotAnswerIsOneClickFromItsSettings_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("button");
        QTest::newRow("no answer") << ErrorKind::Timeout << u"Server settings…"_s;
        QTest::newRow("login refused") << ErrorKind::Denied << u"Sign in…"_s;
    }
    void aServerThatDoesNotAnswerIsOneClickFromItsSettings()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, button);
        Snapshot snapshot = sampleSnapshot();
        for (ServerState &server : snapshot.servers)
            server.contact = Contact::Reachable;
        snapshot.servers[1].contact = Contact::Unreachable;
        snapshot.servers[1].contactError = Error{.kind = kind, .message = u"No."_s};
        m_f->open(snapshot);
        visibleNamed(button)->click();
        auto *dialog = visibleIn<ServerDialog>(m_f->window.get());
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Edit server"_s);
        QStringList values;
        for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
            values.append(field->text());
        QVERIFY(values.contains(snapshot.servers[1].name.value));
    }

    void thePastRefusesWhatChangesOrAsks_data() { addActionRows(); }
    void thePastRefusesWhatChangesOrAsks()
    {
        QFETCH(int, id);
        const ActionSpec &spec = actionSpec(ActionId(id));
        const QString reason = whyNotNow(spec, {.past = true});
        QCOMPARE(reason == thePast, effectOf(spec.id) != Effect::Looks);
    }

    void aPageCannotDoWhatTheSessionMayNot()
    {
        m_f->setup.readOnly = true;
        m_f->open();
        m_f->window->openView(ViewId::Timers);
        Q_EMIT pages().page()->actionRequested(ReviewTimers);
        QVERIFY(!isShown<RemoveTimersDialog>());
        QCOMPARE(said(), readOnly);
        Q_EMIT pages().addServerRequested();
        QVERIFY(!isShown<ServerDialog>());
    }

    void reportsAreNotKeptWhereNothingMayBeChanged_data()
    {
        QTest::addColumn<bool>("past");
        QTest::newRow("read-only") << false;
        QTest::newRow("in the past") << true;
    }
    void reportsAreNotKeptWhereNothingMayBeChanged()
    {
        QFETCH(bool, past);
        m_f->setup.readOnly = !past;
        m_f->open();
        m_f->window->openView(ViewId::Reports);
        if (past)
            m_f->window->travel(sampleNow() - 60h);
        ReportDefinition weekly;
        weekly.name = u"weekly"_s;
        Q_EMIT pages().reports()->definitionsChanged({weekly});
        QVERIFY(readSettings(m_f->setup.configFile).settings.reports.isEmpty());
        QVERIFY(shownText().contains(past ? thePast : readOnly));
    }
};

TestActions::Deed TestActions::deedOf(ActionId which) const
{
    const auto focused = [this] { return m_f->window->focusWidget(); };
    switch (which) {
    case ExportCsv:
        return opens<QFileDialog>(nothing());
    case Print:
        return {nothing(), [this] { return m_printed == u"jobwatch-services"_s; }};
    case Quit:
        return {[this] { m_f->window->showSnapshot(withoutTests(sampleSnapshot())); },
                [this] { return !m_f->window->isVisible(); }};
    case Copy:
        return copies({});
    case CopyTsv:
        return copies(u"\t"_s);
    case CopyCsv:
        return copies(u","_s);
    case CopyMarkdown:
        return copies(u"|"_s);
    case CopyJson:
        return copies(u"\"Status\": \"Down\""_s);
    case FilterByRow:
        return {runner(), [this] {
                    return pages().page()->filterLine()->text() == u"server:bio-tools service:muscle"_s;
                }};
    case AuditLog:
        return {nothing(), [this] {
                    return pages().view() == ViewId::Events
                        && pages().page()->filterLine()->text() == u"mark:person"_s;
                }};
    case CopyCell:
        return {runner(), [] { return QGuiApplication::clipboard()->text() == u"slurm"_s; }};
    case SelectAll:
        return {runner(), [this] { return pages().page()->selected().size() > 5; }};
    case Find:
        return {runner(), [=, this] { return focused() == pages().page()->filterLine(); }};
    case ClearFilter:
        return {[this] { pages().page()->filterLine()->setLine(u"status:down"_s); },
                [this] { return pages().page()->filterLine()->text().isEmpty(); }};
    case Refresh:
        return orders(nothing(), u"refresh"_s);
    case ShowWhy:
        return {[this] {
                    action(Details)->trigger();
                    selectScope(scopeOf(sampleRunner()));
                },
                [this] { return dock(u"details"_s)->isVisible(); }};
    case Columns:
        return opens<ColumnsDialog>(nothing());
    case FlatList:
        return {nothing(), [this] { return pages().view() == ViewId::Runners; }};
    case ExpandAll:
        return {[this] { table()->collapseAll(); },
                [this] { return table()->isExpanded(table()->model()->index(0, 0)); }};
    case CollapseAll:
        return {[this] { table()->expandAll(); },
                [this] { return !table()->isExpanded(table()->model()->index(0, 0)); }};
    case ActionId::SideBar:
        return toggles(u"sideBar"_s);
    case Details:
        return toggles(u"details"_s);
    case FullScreen:
        return {nothing(), [this] { return m_f->window->isFullScreen(); }};
    case ResetLayout:
        return resetting();
    case TimesInUtc:
        return countingInUtc();
    case AsOf:
        return opens<MomentDialog>(nothing());
    case BackToNow:
        return {[this] { m_f->window->travel(sampleNow() - 60h); },
                [this] { return !action(BackToNow)->isEnabled(); }};
    case GoOverview:
        return goes(ViewId::Overview);
    case GoServices:
        return goes(ViewId::Services);
    case GoServers:
        return goes(ViewId::Servers);
    case GoServiceList:
        return goes(ViewId::ServiceList);
    case GoRunners:
        return goes(ViewId::Runners);
    case GoStages:
        return goes(ViewId::Stages);
    case GoTimers:
        return goes(ViewId::Timers);
    case GoHistory:
        return goes(ViewId::History);
    case GoEvents:
        return goes(ViewId::Events);
    case GoReports:
        return goes(ViewId::Reports);
    case OpenInHistory:
        return {runner(), [this] {
                    return pages().view() == ViewId::History
                        && pages().history()->chosen() == QList<RunnerKey>{sampleRunner()};
                }};
    case OpenServerPage:
        return {server(), [this] { return m_opened.scheme() == u"https"_s; }};
    case TestNow:
        return orders(runner(), u"test bio-tools/muscle/slurm"_s);
    case ActionId::Pause:
        return opens<PauseDialog>(runner());
    case Resume:
        return orders(pausedRunner(), u"resume bio-tools/aacon/local"_s);
    case Interval:
        return opens<IntervalDialog>(runner());
    case EditTests:
        return opens<TestsDialog>(runner());
    case AddServer:
        return opens<ServerDialog>(nothing());
    case EditServer:
        return opens<ServerDialog>(server());
    case RemoveServer:
        return opens<QMessageBox>(server());
    case ConnectNow:
        return connecting();
    case ImportTests:
        return opens<QFileDialog>(server());
    case Keyboard:
        return opens<KeyboardDialog>(nothing());
    case About:
        return opens<AboutDialog>(nothing());
    case ProbeTimers:
        return {timer(isOpen),
                [this] { return m_f->recorder.orders == QStringList{u"probe "_s + words({sampleTimer()})}; }};
    case PauseTimers:
        return opens<TimerPauseDialog>(timer(isOpen));
    case ResumeTimers:
        return opens<TimerResumeDialog>(timer(
            [](const TimerState &one) { return timerLook(one) == TimerLook::Paused && isDeletable(one); }));
    case ReviewTimers:
        return opens<RemoveTimersDialog>(nothing());
    case RemoveTimers:
        return opens<RemoveTimersDialog>(timer(isDeletable));
    case ExportTimers:
        return opens<QFileDialog>(timer(isOpen));
    case Notifications:
        return opensSettings(SettingsPageId::Notifications);
    case Acknowledge:
        return opens<AcknowledgeDialog>(runner());
    case LiftAcknowledgement:
        return lifting();
    case PlanMaintenance:
        return opens<MaintenanceDialog>(runner());
    case Undo:
        return undoing();
    case SaveView:
        return opens<SaveViewDialog>(nothing());
    case ReloadConfiguration:
        return reloading();
    case EditShortcuts:
        return opensSettings(SettingsPageId::Keyboard);
    case OpenSettings:
        return opensSettings(SettingsPageId::Appearance);
    case WhatsThis:
        return {nothing(), [] {
                    const bool asks = QWhatsThis::inWhatsThisMode();
                    QWhatsThis::leaveWhatsThisMode();
                    return asks;
                }};
    case ImportConfiguration:
    case ExportConfiguration:
        return opens<QFileDialog>(nothing());
    case MuteNotices:
        return {nothing(), [] {
                    QWidget *menu = QApplication::activePopupWidget();
                    return menu && menu->close();
                }};
    case MuteHalfHour:
    case MuteHour:
    case MuteUntilMorning:
        return orders(nothing(), u"mute"_s);
    case UnmuteNotices:
        return orders(
            [this] {
                Snapshot snapshot = sampleSnapshot();
                snapshot.muting = Muting{u"J. Lind"_s, sampleNow(), sampleNow() + 1h};
                m_f->window->showSnapshot(snapshot);
            },
            u"unmute"_s);
    case ActionId::ReadOnly:
        return orders(nothing(), u"enter read-only"_s);
    case Redo:
        return {[this] {
                    pausedRunner()();
                    action(Resume)->trigger();
                    action(Undo)->trigger();
                },
                [this] {
                    return m_f->recorder.orders.size() == 3
                        && m_f->recorder.orders.last() == u"resume bio-tools/aacon/local"_s;
                }};
    case ResetFailures:
        return {timer(hasResettableFailures),
                [this] { return m_f->recorder.orders.value(0).startsWith(u"reset "_s); }};
    case KeepInTray:
        break; // not possible here
    }
    return {};
}

TestActions::Deed TestActions::connecting() const
{
    ServerId lost;
    for (const ServerState &one : sampleSnapshot().servers)
        if (one.contact == Contact::Unreachable)
            lost = one.name;
    return orders([this, lost] { selectScope(Scope{lost, {}, {}}); }, u"refresh "_s + lost.value);
}

TestActions::Deed TestActions::lifting() const
{
    const auto acknowledged = [this] {
        Snapshot snapshot = sampleSnapshot();
        for (ServiceState &service : snapshot.servers[0].services)
            for (RunnerState &one : service.runners)
                if (one.key == sampleRunner())
                    one.acknowledgement = Acknowledgement{.who = u"J. Lind"_s, .since = sampleNow()};
        m_f->window->showSnapshot(snapshot);
        selectScope(scopeOf(sampleRunner()));
    };
    return orders(acknowledged, u"lift bio-tools/muscle/slurm"_s);
}

TestActions::Deed TestActions::undoing() const
{
    return {[this] {
                pausedRunner()();
                action(Resume)->trigger();
            },
            [this] {
                return m_f->recorder.orders.size() == 2
                    && m_f->recorder.orders.last().startsWith(u"pause bio-tools/aacon/local"_s);
            }};
}

TestActions::Deed TestActions::reloading() const
{
    const auto allGone = [this] { QVERIFY(writeSettings(Settings{}, m_f->setup.configFile)); };
    return {allGone, [this] { return m_f->recorder.orders.contains(u"remove cluster-north"_s); }};
}

TestActions::Deed TestActions::resetting() const
{
    return {[this] {
                table()->chooseColumn(u"since"_s, false);
                pages().page()->filterLine()->setLine(u"status:down"_s);
            },
            [this] {
                return table()->isColumnChosen(u"since"_s) && pages().page()->filterLine()->text().isEmpty();
            }};
}

TestActions::Deed TestActions::countingInUtc() const
{
    return {nothing(), [this] {
                m_f->window->show();
                m_f->window->close(); // what is kept for the next start
                return readWindowState(m_f->setup.stateFile).utc;
            }};
}

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestActions)
#include "tst_actions.moc"
