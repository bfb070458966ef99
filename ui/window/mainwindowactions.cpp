#include <QAction>
#include <QDir>
#include <QDockWidget>

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/issuesdialog.h"
#include "ui/dialogs/keyboarddialog.h"
#include "ui/pages/historypage.h"
#include "ui/tables/filter.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/detailspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/sidebar.h"
#include "ui/window/tableactions.h"

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
void MainWindow::run(ActionId action)
{
    switch (action) {
    case ActionId::TestNow:
        return m_checks->testNow(selection());
    case ActionId::Pause:
        return m_checks->pause(selection());
    case ActionId::Resume:
        return m_checks->resume(selection());
    case ActionId::Interval:
        return m_checks->interval(selection());
    case ActionId::ExportCsv:
    case ActionId::Copy:
    case ActionId::CopyTsv:
    case ActionId::CopyCsv:
    case ActionId::CopyMarkdown:
    case ActionId::SelectAll:
    case ActionId::Find:
    case ActionId::ClearFilter:
    case ActionId::ExpandAll:
    case ActionId::CollapseAll:
        return runOnTable(action);
    case ActionId::AddServer:
    case ActionId::EditServer:
    case ActionId::RemoveServer:
    case ActionId::ConnectNow:
    case ActionId::ImportTests:
    case ActionId::OpenServerPage:
        return runOnServers(action);
    case ActionId::Quit:
    case ActionId::Refresh:
    case ActionId::ShowWhy:
    case ActionId::Columns:
    case ActionId::FlatList:
    case ActionId::SideBar:
    case ActionId::Details:
    case ActionId::FullScreen:
    case ActionId::ResetLayout:
    case ActionId::TimesInUtc:
    case ActionId::GoServices:
    case ActionId::GoServers:
    case ActionId::GoServiceList:
    case ActionId::GoRunners:
    case ActionId::GoStages:
    case ActionId::GoHistory:
    case ActionId::GoEvents:
    case ActionId::OpenInHistory:
    case ActionId::Keyboard:
    case ActionId::About:
        return runOnWindow(action);
    }
}

void MainWindow::runOnTable(ActionId action)
{
    Page *page = m_pages->page();
    TableView *table = page->table();
    if (m_details->jobs()->hasFocus() && action == ActionId::Copy)
        table = m_details->jobs();
    if (!table)
        return;
    if (action == ActionId::ExportCsv)
        m_tables->exportCsv(*table, u"jobwatch-"_s + viewKey(page->id()));
    else if (action == ActionId::Copy)
        m_tables->copy(*table, CopyFormat::Lines);
    else if (action == ActionId::CopyTsv)
        m_tables->copy(*table, CopyFormat::Tsv);
    else if (action == ActionId::CopyCsv)
        m_tables->copy(*table, CopyFormat::Csv);
    else if (action == ActionId::CopyMarkdown)
        m_tables->copy(*table, CopyFormat::Markdown);
    else if (action == ActionId::SelectAll)
        table->selectAll();
    else if (action == ActionId::Find) {
        page->filterLine()->setFocus();
        page->filterLine()->selectAll();
    } else if (action == ActionId::ClearFilter)
        page->filterLine()->setLine({});
    else if (action == ActionId::CollapseAll)
        table->collapseAll();
    else if (action == ActionId::ExpandAll && m_pages->page()->selected().size() <= mostExpanded)
        table->expandAll();
}

void MainWindow::runOnServers(ActionId action)
{
    const Selection now = selection();
    const ServerId name = now.scopes.value(0).server;
    if (action == ActionId::AddServer)
        m_servers->add();
    else if (action == ActionId::EditServer)
        m_servers->edit(name);
    else if (action == ActionId::RemoveServer)
        m_servers->remove(now);
    else if (action == ActionId::ConnectNow)
        m_orders.refresh({name});
    else if (action == ActionId::ImportTests)
        m_servers->importTests(name);
    else if (const ServerState *server = findServer(m_snapshot, name))
        m_servers->openPage(*server);
}

void MainWindow::runOnWindow(ActionId action)
{
    const QAction *state = (*m_actions)[action];
    for (const ViewId view : allViews)
        if (action == goTo(view))
            return openView(view);
    if (action == ActionId::Quit)
        close();
    else if (action == ActionId::Refresh)
        m_orders.refresh({});
    else if (action == ActionId::ShowWhy)
        showWhy();
    else if (action == ActionId::Columns)
        showColumns();
    else if (action == ActionId::FlatList)
        openView(state->isChecked() ? ViewId::Runners : ViewId::Services);
    else if (action == ActionId::SideBar) {
        m_sideDock->setVisible(state->isChecked());
        if (!m_narrow)
            m_sideBarWanted = state->isChecked();
    } else if (action == ActionId::Details)
        refreshSituation();
    else if (action == ActionId::FullScreen)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else if (action == ActionId::ResetLayout) {
        restoreState(m_firstDocks);
        takeState({.view = m_pages->page()->id(), .theme = m_appearance.choice()});
    } else if (action == ActionId::TimesInUtc)
        showInTimeZone(state->isChecked());
    else if (action == ActionId::OpenInHistory) {
        m_pages->history()->choose(keysOf(runnersIn(m_snapshot, m_pages->page()->selected())));
        openView(ViewId::History);
    } else if (action == ActionId::Keyboard)
        (new KeyboardDialog(this))->open();
    else if (action == ActionId::About)
        showAbout();
}

void MainWindow::openView(ViewId view)
{
    m_pages->open(view);
    if (m_sideBar->hasFocus())
        return;
    m_pages->page()->focusContent();
}

void MainWindow::filterServer(const ServerId &server)
{
    if (!m_pages->page()->filterLine())
        openView(ViewId::Services);
    FilterLine *line = m_pages->page()->filterLine();
    line->setLine(withServer(line->text(), server.value));
    m_sideBar->setShownServer(server);
}

void MainWindow::showWhy()
{
    (*m_actions)[ActionId::Details]->setChecked(true);
    refreshSituation();
    m_details->focusWhy();
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

void MainWindow::showFailure(const QString &sentence)
{
    m_failures = {{.kind = NoticeKind::Failure,
                   .headline = tr("That did not work."),
                   .text = sentence,
                   .buttons = {},
                   .key = u"failure "_s + sentence}};
    tick();
}

void MainWindow::showInTimeZone(bool utc)
{
    m_zone = utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    (*m_actions)[ActionId::TimesInUtc]->setChecked(utc);
    m_pages->showTimesIn(m_zone);
    m_details->showTimesIn(m_zone);
    tick();
}

void MainWindow::pressNotice(const Notice &notice, NoticeButton button)
{
    switch (button) {
    case NoticeButton::CheckAgain:
        m_orders.refresh({});
        return;
    case NoticeButton::TryNow:
        m_orders.refresh({notice.server});
        return;
    case NoticeButton::Details:
        openView(ViewId::Servers);
        m_pages->page()->filterLine()->setLine(withServer({}, notice.server.value));
        return;
    case NoticeButton::ShowIssues:
        (new IssuesDialog(m_setup.issues, this))->open();
        return;
    }
}

} // namespace jobwatch
