// The parts of the frame and how they hang together.
#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "core/settings/configwatch.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/busyline.h"
#include "ui/window/actionset.h"
#include "ui/window/asofbanner.h"
#include "ui/window/detailsdock.h"
#include "ui/window/exports.h"
#include "ui/window/mainwindow.h"
#include "ui/window/markactions.h"
#include "ui/window/menus.h"
#include "ui/window/noticebar.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"
#include "ui/window/tableactions.h"
#include "ui/window/timeractions.h"
#include "ui/window/tray.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

void MainWindow::buildBars()
{
    m_themes = themeActions(m_appearance.choice(), this);
    buildMenuBar(menuBar(), *m_actions, *m_themes);
    m_toolBar = addToolBar(QString());
    buildToolBar(m_toolBar, *m_actions);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new NoticeArea(centre);
    m_pages = new PageStack(m_questions, *m_setup.clock, bool(m_setup.startDemo), centre);
    m_banner = new AsOfBanner(centre);
    m_busy = new BusyLine(centre);
    column->addWidget(m_banner);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
    setCentralWidget(centre);
}

void MainWindow::buildSideBar()
{
    m_sideBar = new SideBar(this);
    m_sideDock = new QDockWidget(tr("Side bar"), this);
    m_sideDock->setObjectName(u"sideBar"_s);
    m_sideDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_sideDock->setTitleBarWidget(new QWidget(m_sideDock));
    m_sideDock->setWidget(m_sideBar);
    // Docks keep their side in every language; the side bar belongs where reading begins.
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const Qt::DockWidgetArea leading = leftToRight ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    setCorner(leftToRight ? Qt::BottomLeftCorner : Qt::BottomRightCorner, leading);
    addDockWidget(leading, m_sideDock);
}

void MainWindow::buildDetails()
{
    m_details = new DetailsDock(m_questions, *m_setup.clock, *m_actions, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_details);
    resizeDocks({m_details}, {284}, Qt::Vertical);
}

void MainWindow::buildStatusLine()
{
    m_status = new StatusLine(statusBar());
    connect(m_status, &StatusLine::clockPressed, (*m_actions)[ActionId::TimesInUtc], &QAction::trigger);
    connect(m_status, &StatusLine::undoPressed, this, [this] { run(ActionId::Undo); });
    connect(m_status, &StatusLine::readOnlyPressed, this, [this] { run(ActionId::ReadOnly); });
    connect(m_status, &StatusLine::budgetPressed, this, [this] { openSettings(SettingsPageId::Tests); });
    connect(m_status, &StatusLine::mutedPressed, this, [this] { run(ActionId::MuteNotices); });
    connect(m_status, &StatusLine::networkPressed, this, [this] { m_orders.refresh({}); });
}

void MainWindow::connectParts()
{
    connect(m_actions, &ActionSet::triggered, this, &MainWindow::run);
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { takeTheme(ThemeChoice(action->data().toInt())); });
    connect(m_sideBar, &SideBar::viewChosen, this, &MainWindow::openView);
    connect(m_sideBar, &SideBar::serverChosen, this, &MainWindow::filterServer);
    connect(m_sideBar, &SideBar::savedViewChosen, this, &MainWindow::openSavedView);
    connect(m_sideBar, &SideBar::savedViewRenamed, this, &MainWindow::renameSavedView);
    connect(m_sideBar, &SideBar::savedViewMoved, this, &MainWindow::moveSavedView);
    connect(m_sideBar, &SideBar::serverMenuRequested, this, &MainWindow::showServerMenu);
    connect(m_sideBar, &SideBar::savedViewRemoved, this, &MainWindow::removeSavedView);
    connect(m_notices, &NoticeArea::pressed, this, &MainWindow::pressNotice);
    connect(m_checks, &CheckActions::done, this, &MainWindow::noteDone);
    connect(m_marks, &MarkActions::done, this, &MainWindow::noteDone);
    connect(m_tables, &TableActions::done, this, &MainWindow::say);
    connect(m_tables, &TableActions::failed, this, &MainWindow::showFailure);
    connect(m_tables, &TableActions::began, m_busy, &BusyLine::begin);
    connect(m_tables, &TableActions::ended, m_busy, &BusyLine::end);
    connect(m_busy, &BusyLine::cancelled, m_tables, &TableActions::breakOff);
    connect(m_timers, &TimerActions::done, this, &MainWindow::noteDone);
    connect(m_timers, &TimerActions::failed, this, &MainWindow::showFailure);
    connect(m_timers, &TimerActions::reviewPostponed, m_pages, &PageStack::remindOfTargetsAfter);
    connect(m_configuration, &ConfigWatch::changed, this, &MainWindow::tick);
    connect(&m_ticks, &QTimer::timeout, this, &MainWindow::tick);
    connectExports();
    connectServers();
    connectTray();
    connectPages();
}

// One way for all of them.
void MainWindow::connectExports()
{
    connect(m_tables, &TableActions::exportOffered, m_exports, &Exports::offer);
    connect(m_timers, &TimerActions::exportOffered, m_exports, &Exports::offer);
    connect(m_servers, &ServerActions::exportOffered, m_exports, &Exports::offer);
    connect(m_pages, &PageStack::exportOffered, m_exports, &Exports::offer);
    connect(m_exports, &Exports::saved, this, &MainWindow::saySaved);
    connect(m_exports, &Exports::failed, this, &MainWindow::sayNotSaved);
    connect(m_exports, &Exports::cancelled, this,
            [this] { say(tr("The export was cancelled; nothing was written.")); });
    connect(m_status, &StatusLine::openPressed, this, &MainWindow::openSaved);
}

void MainWindow::connectServers()
{
    connect(m_servers, &ServerActions::done, this, &MainWindow::sayDone);
    connect(m_servers, &ServerActions::failed, this, &MainWindow::showFailure);
    connect(m_servers, &ServerActions::configurationWritten, m_configuration, &ConfigWatch::take);
    connect(m_servers, &ServerActions::issuesChanged, this,
            [this](const QList<SettingsIssue> &issues) { m_setup.issues = issues; });
    m_checks->setNotifications(m_servers->notifications());
    connect(m_servers, &ServerActions::notificationsChanged, m_checks, &CheckActions::setNotifications);
    connect(m_checks, &CheckActions::notificationsChosen, m_servers, &ServerActions::keepNotifications);
    connect(m_checks, &CheckActions::rulesRequested, this,
            [this](int rule) { openSettings(SettingsPageId::Notifications)->showRule(rule); });
    connect(m_servers, &ServerActions::doneUndoably, this, &MainWindow::noteDone);
    connect(m_servers, &ServerActions::demoStarted, this, [this] {
        m_setup.demo = true;
        if (m_pages->madePage(ViewId::Reports))
            m_pages->reports()->setDemo(true);
    });
}

void MainWindow::connectTray()
{
    TrayFace *face = m_tray->face();
    fillMuteMenu(&face->muteMenu(), *m_actions);
    connect(face, &TrayFace::windowRequested, this, &MainWindow::raiseWindow);
    connect(face, &TrayFace::quitRequested, this, &MainWindow::quit);
    connect(face, &TrayFace::rowRequested, this, &MainWindow::showAsked);
    connect(face, &TrayFace::pauseRequested, this, &MainWindow::pauseEverything);
    connect(face, &TrayFace::settingsRequested, this, [this] {
        raiseWindow();
        run(ActionId::OpenSettings);
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(m_pages, &PageStack::situationChanged, this, &MainWindow::refreshSituation);
    connect(m_pages, &PageStack::whyRequested, this, &MainWindow::showWhy);
    connect(m_pages, &PageStack::columnsRequested, this, &MainWindow::showColumns);
    connect(m_pages, &PageStack::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_pages, &PageStack::actionRequested, this, &MainWindow::run);
    connect(m_pages, &PageStack::addServerRequested, this, [this] { run(ActionId::AddServer); });
    connect(m_pages, &PageStack::importRequested, this, [this] { run(ActionId::ImportConfiguration); });
    connect(m_pages, &PageStack::demoRequested, m_servers, &ServerActions::startDemo);
}

void MainWindow::connectPage(Page *page)
{
    if (TableView *table = page->table())
        m_actions->serve(table);
    switch (page->id()) {
    case ViewId::Overview:
        return connectOverview();
    case ViewId::History:
        return connectHistory();
    case ViewId::Reports:
        return connectReports();
    case ViewId::Services:
    case ViewId::Timers:
    case ViewId::Events:
    case ViewId::Servers:
    case ViewId::ServiceList:
    case ViewId::Runners:
    case ViewId::Stages:
        return;
    }
}

void MainWindow::connectOverview()
{
    connect(m_pages->overview(), &OverviewPage::filterRequested, this, &MainWindow::openFiltered);
    connect(m_pages->overview(), &OverviewPage::rowRequested, this, &MainWindow::openRow);
    connect(m_pages->overview(), &OverviewPage::serverMenuRequested, this, &MainWindow::showServerMenu);
    connect(m_pages->overview(), &OverviewPage::historyRequested, this, [this](const RunnerKey &runner) {
        m_pages->history()->choose({runner});
        openView(ViewId::History);
    });
}

void MainWindow::connectHistory()
{
    connect(m_pages->history(), &HistoryPage::asOfAsked, this, &MainWindow::travel);
    connect(m_pages->history(), &HistoryPage::done, this, &MainWindow::say);
}

void MainWindow::connectReports()
{
    ReportsPage *reports = m_pages->reports();
    reports->setDefinitions(m_servers->reports(), mailChannels(m_servers->notifications()));
    reports->setDemo(m_setup.demo);
    connect(m_servers, &ServerActions::reportsChanged, reports, &ReportsPage::setDefinitions);
    connect(reports, &ReportsPage::definitionsChanged, this, &MainWindow::keepReports);
    connect(reports, &ReportsPage::told, this, &MainWindow::say);
    connect(reports, &ReportsPage::failed, this, &MainWindow::showFailure);
}

// The page has no action for it, but the same reasons stand against it.
void MainWindow::keepReports(const QList<ReportDefinition> &definitions)
{
    const QString reason = whyNoEffect(ActionEffect::Changes, situation());
    if (reason.isEmpty())
        return m_servers->keepReports(definitions);
    m_pages->reports()->setDefinitions(m_servers->reports(), mailChannels(m_servers->notifications()));
    showFailure(reason);
}

void MainWindow::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    buildContextMenu(menu, *m_actions, !m_pages->page()->selectedTimers().isEmpty());
    menu->popup(position);
}

} // namespace jobwatch
