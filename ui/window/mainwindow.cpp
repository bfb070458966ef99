#include "ui/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "core/base/log.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/timerspage.h"
#include "ui/tables/filter.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/asofbanner.h"
#include "ui/window/configwatch.h"
#include "ui/window/detailsdock.h"
#include "ui/window/headline.h"
#include "ui/window/markactions.h"
#include "ui/window/menus.h"
#include "ui/window/noticebar.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"
#include "ui/window/tableactions.h"
#include "ui/window/timebar.h"
#include "ui/window/timeractions.h"
#include "ui/window/tray.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(900, 600);
constexpr int narrowWidth = 1200;

QList<QRect> screenPlaces()
{
    QList<QRect> places;
    for (const QScreen *screen : QGuiApplication::screens())
        places.append(screen->availableGeometry());
    return places;
}

} // namespace

MainWindow::MainWindow(const Orders &orders, const Questions &questions, const WindowSetup &setup,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_orders(orders)
    , m_clock(*setup.clock)
    , m_questions(seenAsOf(questions, m_clock))
    , m_setup(setup)
    , m_appearance(readWindowState(setup.stateFile).theme)
    , m_actions(new ActionSet(this))
    , m_travel(new TimeTravel(questions, m_clock, this))
    , m_checks(new CheckActions(orders, questions, this))
    , m_servers(new ServerActions(orders, setup, this))
    , m_tables(new TableActions(this))
    , m_timers(new TimerActions(orders, this))
    , m_marks(new MarkActions(orders, setup.who, this))
    , m_configuration(new ConfigWatch(setup.configFile, this))
    , m_tray(new Tray(this))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSize);
    buildBars();
    m_setup.clock = &m_clock; // all views look at its moment
    buildCentre();
    buildTimeTravel();
    buildSideBar();
    buildDetails();
    buildStatusLine();
    buildKeys();
    bindActions();
    connectParts();
    m_firstDocks = saveState();
    takeState(readWindowState(setup.stateFile));
    showSnapshot({});
    m_ticks.start(std::chrono::seconds(1));
}

MainWindow::~MainWindow() = default;

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
    column->addWidget(m_banner);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    for (const ViewId view : allViews)
        if (TableView *table = m_pages->page(view)->table())
            m_actions->serve(table);
}

void MainWindow::buildSideBar()
{
    m_sideBar = new SideBar(this);
    m_sideDock = new QDockWidget(tr("Side bar"), this);
    m_sideDock->setObjectName(u"sideBar"_s);
    m_sideDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_sideDock->setTitleBarWidget(new QWidget(m_sideDock));
    m_sideDock->setWidget(m_sideBar);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_sideDock);
}

void MainWindow::buildDetails()
{
    m_details = new DetailsDock(m_questions, *m_setup.clock, *m_actions, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_details);
    resizeDocks({m_details}, {284}, Qt::Vertical);
    m_actions->serve(m_details->jobs());
}

void MainWindow::buildStatusLine()
{
    m_status = new StatusLine(statusBar());
    connect(m_status, &StatusLine::clockPressed, (*m_actions)[ActionId::TimesInUtc], &QAction::trigger);
    connect(m_status, &StatusLine::undoPressed, this, &MainWindow::takeBack);
    connect(m_status, &StatusLine::budgetPressed, this, [this] { openView(ViewId::Servers); });
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
    connect(m_sideBar, &SideBar::savedViewRemoved, this, &MainWindow::removeSavedView);
    connect(m_notices, &NoticeArea::pressed, this, &MainWindow::pressNotice);
    connect(m_pages, &PageStack::situationChanged, this, &MainWindow::refreshSituation);
    connect(m_pages, &PageStack::whyRequested, this, &MainWindow::showWhy);
    connect(m_pages, &PageStack::columnsRequested, this, &MainWindow::showColumns);
    connect(m_pages, &PageStack::contextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        buildContextMenu(menu, *m_actions, !m_pages->page()->selectedTimers().isEmpty());
        menu->popup(position);
    });
    connect(m_pages->overview(), &OverviewPage::filterRequested, this, &MainWindow::openFiltered);
    connect(m_pages->overview(), &OverviewPage::rowRequested, this, &MainWindow::openRow);
    connect(m_pages->overview(), &OverviewPage::historyRequested, this, [this](const RunnerKey &runner) {
        m_pages->history()->choose({runner});
        openView(ViewId::History);
    });
    connect(m_pages->firstRun(), &FirstRunPage::addServerRequested, m_servers, &ServerActions::add);
    connect(m_pages->firstRun(), &FirstRunPage::demoRequested, m_servers, &ServerActions::startDemo);
    connect(m_servers, &ServerActions::demoStarted, this, [this] {
        m_setup.demo = true;
        m_pages->reports()->setDemo(true);
    });
    connect(m_pages, &PageStack::actionRequested, this, &MainWindow::run);
    m_pages->reports()->setDefinitions(m_setup.settings.reports,
                                       mailChannels(m_setup.settings.notifications));
    connect(m_servers, &ServerActions::reportsChanged, m_pages->reports(), &ReportsPage::setDefinitions);
    m_pages->reports()->setDemo(m_setup.demo);
    connect(m_pages->reports(), &ReportsPage::definitionsChanged, m_servers, &ServerActions::keepReports);
    connect(m_pages->reports(), &ReportsPage::saved, this, &MainWindow::say);
    connect(m_pages->reports(), &ReportsPage::failed, this, &MainWindow::showFailure);
    connect(m_checks, &CheckActions::done, this, &MainWindow::sayUndoable);
    connect(m_marks, &MarkActions::done, this, &MainWindow::sayUndoable);
    connect(m_servers, &ServerActions::done, this, &MainWindow::say);
    connect(m_tables, &TableActions::done, this, &MainWindow::say);
    connect(m_timers, &TimerActions::done, this, &MainWindow::sayUndoable);
    connect(m_servers, &ServerActions::configurationWritten, m_configuration, &ConfigWatch::take);
    connect(m_servers, &ServerActions::issuesChanged, this,
            [this](const QList<SettingsIssue> &issues) { m_setup.issues = issues; });
    connect(m_tray, &Tray::windowRequested, this, &MainWindow::raiseWindow);
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    connect(m_tray, &Tray::rowRequested, this, &MainWindow::showAsked);
    connect(m_configuration, &ConfigWatch::changed, this, &MainWindow::tick);
    connect(m_pages->history(), &HistoryPage::done, this, &MainWindow::say);
    connect(m_pages->history(), &HistoryPage::failed, this, &MainWindow::showFailure);
    connect(m_servers, &ServerActions::failed, this, &MainWindow::showFailure);
    connect(m_tables, &TableActions::failed, this, &MainWindow::showFailure);
    connect(m_timers, &TimerActions::failed, this, &MainWindow::showFailure);
    connect(m_timers, &TimerActions::reviewPostponed, this,
            [this](Instant until) { m_pages->timers()->setRemindAfter(until); });
    connect(&m_ticks, &QTimer::timeout, this, &MainWindow::tick);
}

void MainWindow::takeState(const WindowState &state)
{
    const QRect place = state.place.isEmpty() ? QRect(QPoint(0, 0), firstSize) : state.place;
    const QRect fitted = fittedTo(place, screenPlaces(), smallestSize);
    if (state.place.isEmpty())
        resize(fitted.size());
    else
        setGeometry(fitted);
    if (state.maximized)
        setWindowState(Qt::WindowMaximized);
    if (!state.docks.isEmpty())
        restoreState(state.docks);
    m_sideBarWanted = state.sideBar;
    m_sideDock->setVisible(state.sideBar && !m_narrow);
    (*m_actions)[ActionId::SideBar]->setChecked(state.sideBar && !m_narrow);
    (*m_actions)[ActionId::Details]->setChecked(state.details);
    m_saved = state.saved;
    m_shortcuts = state.shortcuts;
    m_actions->setShortcuts(m_shortcuts);
    (*m_actions)[ActionId::KeepInTray]->setChecked(state.keepInTray);
    m_pages->timers()->setRemindAfter(state.remindOfTargets);
    m_pages->takeState(state);
    showInTimeZone(state.utc);
    openView(state.view);
}

WindowState MainWindow::state() const
{
    WindowState state{.place = isMaximized() || isFullScreen() ? normalGeometry() : geometry(),
                      .maximized = isMaximized(),
                      .docks = saveState(),
                      .sideBar = m_sideBarWanted,
                      .details = (*m_actions)[ActionId::Details]->isChecked(),
                      .theme = m_appearance.choice(),
                      .utc = (*m_actions)[ActionId::TimesInUtc]->isChecked()};
    state.saved = m_saved;
    state.shortcuts = m_shortcuts;
    state.keepInTray = (*m_actions)[ActionId::KeepInTray]->isChecked();
    state.remindOfTargets = m_pages->timers()->remindAfter();
    m_pages->addStateTo(state);
    return state;
}

void MainWindow::takeTheme(ThemeChoice theme)
{
    m_appearance.choose(theme);
}

void MainWindow::showSnapshot(const Snapshot &snapshot)
{
    m_live = snapshot;
    if (m_travel->moment())
        tick();
    else
        showShown(snapshot);
}

void MainWindow::showShown(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_savedCounts = savedCounts(m_saved, snapshot);
    showSideBar();
    m_pages->showSnapshot(snapshot);
    setWindowTitle(titleText(snapshot, m_setup.demo));
    m_tray->show(snapshot, time());
    refreshSituation();
    tick();
}

void MainWindow::showEvents(const QList<HistoryEvent> &events)
{
    m_pages->showEvents(events);
    for (const HistoryEvent &event : events)
        if (event.kind == HistoryKind::OrderRefused)
            say(tr("Refused: %1").arg(event.reason));
}

void MainWindow::say(const QString &sentence)
{
    sayUndoable(sentence, {});
}

void MainWindow::showHistoryOpened()
{
    m_pages->reload();
}

// What depends on the view, the selection and the snapshot: actions, side bar, details.
void MainWindow::refreshSituation()
{
    const Page *page = m_pages->page();
    m_actions->update(situation());
    for (const ViewId view : allViews)
        (*m_actions)[goTo(view)]->setChecked(view == page->id());
    (*m_actions)[ActionId::FlatList]->setChecked(page->id() == ViewId::Runners);
    const bool timers = page->id() == ViewId::Timers;
    if (std::exchange(m_timerTools, timers) != timers)
        fillToolBar(m_toolBar, *m_actions, timers);
    m_sideBar->setShown(page->id());
    const bool wanted = (*m_actions)[ActionId::Details]->isChecked();
    const bool hasDetails = page->hasDetails() && !m_pages->isFirstRun();
    m_details->setVisible(wanted && hasDetails);
    if (hasDetails)
        m_details->show(*page, m_snapshot);
}

Situation MainWindow::situation() const
{
    const Page *page = m_pages->page();
    Situation now{.view = page->id(), .table = page->table() != nullptr};
    now.tray = m_tray->isThere();
    now.readOnly = m_setup.readOnly;
    now.undoable = bool(m_undo);
    now.configuration = !m_setup.configFile.isEmpty();
    now.filterable = page->filterLine() != nullptr;
    now.filtered = page->filterLine() && !page->filterLine()->text().isEmpty();
    now.tree = page->id() == ViewId::Services;
    now.rows = page->table() && page->table()->model()->rowCount() > 0;
    now.row = page->table() && page->table()->currentIndex().isValid();
    now.past = m_travel->moment().has_value();
    now = withSelection(now, m_snapshot, page->selected());
    return withTimers(now, m_snapshot, page->selectedTimers());
}

void MainWindow::tick()
{
    const ShownTime now = time();
    QList<Notice> notices = m_failures;
    if (m_setup.readOnly)
        notices.append(readOnlyNotice());
    if (m_configuration->hasChanged())
        notices.append(fileChangedNotice(m_setup.configFile, m_configuration->changes()));
    notices += noticesOf(m_snapshot, m_setup.issues, m_setup.configFile, now);
    if (m_setup.demo) // invented data are not meant to be kept
        notices.removeIf([](const Notice &notice) { return notice.key == u"memory"; });
    m_notices->show(m_travel->moment() ? m_failures : notices); // what is now is no matter then
    m_status->show(m_live, wallTime());
    tickTime();
    if (m_details->isVisible())
        m_details->tick();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    setNarrow(width() < narrowWidth);
}

// Under 1200 px the side bar closes by itself, icons stay without words and columns give way.
void MainWindow::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_toolBar->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_sideDock->setVisible(!narrow && m_sideBarWanted);
    (*m_actions)[ActionId::SideBar]->setChecked(!narrow && m_sideBarWanted);
    m_pages->setNarrow(narrow);
    m_details->setNarrow(narrow);
    m_status->setNarrow(narrow);
    tick();
}

// Glyphs in the status bar are drawn in the colours of the theme.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status) {
        tick();
        m_tray->show(m_snapshot, time());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const Result<void> kept = writeWindowState(state(), m_setup.stateFile); !kept)
        qCWarning(logWindow) << kept.error().message << kept.error().detail;
    if (!m_quitting && m_tray->isThere() && (*m_actions)[ActionId::KeepInTray]->isChecked()) {
        event->ignore();
        hide(); // it is watched on; the tray says how it goes
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::raiseWindow()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showAsked(const Scope &scope, const std::optional<TimerKey> &timer)
{
    raiseWindow();
    if (timer || !scope.server.isEmpty())
        openRow(scope, timer);
}

ShownTime MainWindow::time() const
{
    return {m_setup.clock->now(), m_zone, locale()};
}

Selection MainWindow::selection() const
{
    return {m_snapshot, m_pages->page()->selected(), m_pages->page()->selectedTimers(), time()};
}

} // namespace jobwatch
