#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QWhatsThis>

#include "core/settings/configwatch.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/keyboarddialog.h"
#include "ui/dialogs/pausechoice.h"
#include "ui/pages/historypage.h"
#include "ui/tables/rows.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/detailsdock.h"
#include "ui/window/mainwindow.h"
#include "ui/window/markactions.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/tableactions.h"
#include "ui/window/timeractions.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QList<RunnerKey> keysOf(const QList<const RunnerState *> &runners)
{
    QList<RunnerKey> keys;
    for (const RunnerState *runner : runners)
        keys.append(runner->key);
    return keys;
}

// Expanding more rows than this at once would freeze the window.
constexpr int mostExpanded = 20'000;

} // namespace

// What each action of the table does.
void MainWindow::bindActions()
{
    bindChecks();
    bindTimers();
    bindTable();
    bindServers();
    bindMuting();
    bindWindow();
    for (const ViewId view : allViews)
        m_does[goTo(view)] = [this, view] { openView(view); };
}

void MainWindow::bindChecks()
{
    m_does[ActionId::TestNow] = [this] { m_checks->testNow(selection()); };
    m_does[ActionId::Pause] = [this] { m_checks->pause(selection()); };
    m_does[ActionId::Resume] = [this] { m_checks->resume(selection()); };
    m_does[ActionId::Interval] = [this] { m_checks->interval(selection()); };
    m_does[ActionId::EditTests] = [this] { m_servers->editTests(selection()); };
    m_does[ActionId::Acknowledge] = [this] { m_marks->acknowledge(selection()); };
    m_does[ActionId::LiftAcknowledgement] = [this] { m_marks->lift(selection()); };
    m_does[ActionId::PlanMaintenance] = [this] { m_marks->maintain(selection()); };
    m_does[ActionId::Undo] = [this] { takeBack(); };
    m_does[ActionId::Redo] = [this] { doAgain(); };
}

void MainWindow::bindTimers()
{
    m_does[ActionId::ProbeTimers] = [this] { m_timers->probe(selection()); };
    m_does[ActionId::PauseTimers] = [this] { m_timers->pause(selection()); };
    m_does[ActionId::ResumeTimers] = [this] { m_timers->resume(selection()); };
    m_does[ActionId::ResetFailures] = [this] { m_timers->resetFailures(selection()); };
    m_does[ActionId::ReviewTimers] = [this] { m_timers->review(selection()); };
    m_does[ActionId::RemoveTimers] = [this] { m_timers->remove(selection()); };
    m_does[ActionId::ExportTimers] = [this] { m_timers->exportDescriptors(selection()); };
}

void MainWindow::bindTable()
{
    const std::pair<ActionId, CopyFormat> copies[] = {{ActionId::Copy, CopyFormat::Lines},
                                                      {ActionId::CopyTsv, CopyFormat::Tsv},
                                                      {ActionId::CopyCsv, CopyFormat::Csv},
                                                      {ActionId::CopyMarkdown, CopyFormat::Markdown},
                                                      {ActionId::CopyJson, CopyFormat::Json}};
    for (const auto &[action, format] : copies)
        m_does[action] = [this, format] { copyRows(format); };
    m_does[ActionId::CopyCell] = [this] {
        QGuiApplication::clipboard()->setText(m_pages->page()->table()->copiedCell());
        say(tr("Copied"));
    };
    m_does[ActionId::ExportCsv] = [this] {
        Page *page = m_pages->page();
        if (page->table())
            m_tables->offerExport(*page->table(), u"jobwatch-"_s + viewKey(page->id()));
        else
            page->exportShown();
    };
    m_does[ActionId::Print] = [this] { print(); };
    m_does[ActionId::SelectAll] = [this] { m_pages->page()->table()->selectAll(); };
    m_does[ActionId::Find] = [this] {
        m_pages->page()->filterLine()->setFocus();
        m_pages->page()->filterLine()->selectAll();
    };
    m_does[ActionId::FilterByRow] = [this] { filterByRow(); };
    m_does[ActionId::ClearFilter] = [this] { m_pages->page()->filterLine()->setLine({}); };
    m_does[ActionId::CollapseAll] = [this] { m_pages->page()->table()->collapseAll(); };
    m_does[ActionId::ExpandAll] = [this] {
        if (countRunners(m_snapshot).total() > mostExpanded)
            say(tr("Too many rows to expand all at once."));
        else
            m_pages->page()->table()->expandAll();
    };
}

void MainWindow::bindServers()
{
    m_does[ActionId::AddServer] = [this] { m_servers->add(); };
    m_does[ActionId::ReloadConfiguration] = [this] {
        m_configuration->take();
        m_servers->reload();
        tick();
    };
    m_does[ActionId::ReadOnly] = [this] { switchReadOnly(); };
    m_does[ActionId::ImportConfiguration] = [this] { m_servers->importConfiguration(); };
    m_does[ActionId::ExportConfiguration] = [this] { m_servers->exportConfiguration(); };
    bindOneServer();
}

void MainWindow::bindMuting()
{
    const auto mute = [this](Instant until) { m_marks->mute(until, m_live.muting, wallTime()); };
    m_does[ActionId::MuteNotices] = [this] { offerMuting(); };
    m_does[ActionId::MuteHalfHour] = [this, mute] { mute(m_clock.wallNow() + std::chrono::minutes(30)); };
    m_does[ActionId::MuteHour] = [this, mute] { mute(m_clock.wallNow() + std::chrono::hours(1)); };
    m_does[ActionId::MuteUntilMorning] = [this, mute] { mute(tomorrowMorning(wallTime())); };
    m_does[ActionId::UnmuteNotices] = [this] { m_marks->unmute(m_live.muting); };
}

void MainWindow::bindWindow()
{
    m_does[ActionId::Quit] = [this] { quit(); };
    m_does[ActionId::Refresh] = [this] { m_orders.refresh({}); };
    m_does[ActionId::ShowWhy] = [this] { showWhy(); };
    m_does[ActionId::SaveView] = [this] { saveView(); };
    m_does[ActionId::Columns] = [this] { showColumns(); };
    m_does[ActionId::FlatList] = [this] {
        openView((*m_actions)[ActionId::FlatList]->isChecked() ? ViewId::Runners : ViewId::Services);
    };
    m_does[ActionId::SideBar] = [this] {
        const bool shown = (*m_actions)[ActionId::SideBar]->isChecked();
        m_sideDock->setVisible(shown);
        if (!m_narrow)
            m_sideBarWanted = shown;
    };
    m_does[ActionId::Details] = [this] { refreshSituation(); };
    m_does[ActionId::FullScreen] = [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); };
    m_does[ActionId::ResetLayout] = [this] { resetLayout(); };
    m_does[ActionId::TimesInUtc] = [this] {
        showInTimeZone((*m_actions)[ActionId::TimesInUtc]->isChecked());
    };
    m_does[ActionId::OpenInHistory] = [this] {
        if (const QList<TimerKey> timers = m_pages->page()->selectedTimers(); !timers.isEmpty())
            m_pages->history()->chooseTimers(timers);
        else
            m_pages->history()->choose(keysOf(runnersIn(m_snapshot, m_pages->page()->selected())));
        openView(ViewId::History);
    };
    m_does[ActionId::Keyboard] = [this] { (new KeyboardDialog(*m_actions, this))->open(); };
    m_does[ActionId::EditShortcuts] = [this] { openSettings(SettingsPageId::Keyboard); };
    m_does[ActionId::WhatsThis] = [] { QWhatsThis::enterWhatsThisMode(); };
    m_does[ActionId::KeepInTray] = [] {}; // its state is asked when the window closes
    m_does[ActionId::AuditLog] = [this] { openFiltered(ViewId::Events, u"mark:person"_s); };
    m_does[ActionId::OpenSettings] = [this] { openSettings(SettingsPageId::Appearance); };
    m_does[ActionId::Notifications] = [this] { openSettings(SettingsPageId::Notifications); };
    m_does[ActionId::About] = [this] { showAbout(); };
}

// Whoever asks: a page may offer what is not possible any more.
void MainWindow::run(ActionId action)
{
    if (const QString reason = whyNotNow(actionSpec(action), situation()); !reason.isEmpty())
        return refuse(reason);
    m_does.at(action)();
}

// The rows of the table that has the focus: of the view, or of the details.
void MainWindow::copyRows(CopyFormat format)
{
    TableView *jobs = m_details->jobs();
    TableView *table = jobs && jobs->hasFocus() ? jobs : m_pages->page()->table();
    if (table)
        m_tables->copy(*table, format);
}

void MainWindow::showColumns()
{
    if (TableView *table = m_pages->page()->table())
        (new ColumnsDialog(table, this))->open();
}

void MainWindow::showAbout()
{
    const QString none = tr("nowhere");
    const auto shown = [&none](const QString &file) {
        return file.isEmpty() ? none : QDir::toNativeSeparators(file);
    };
    (new AboutDialog({tr("Configuration: %1").arg(shown(m_setup.configFile)),
                      tr("Window layout: %1").arg(shown(m_setup.stateFile))},
                     this))
        ->open();
}

} // namespace jobwatch
