#include "ui/window/mainwindow.h"

#include <QAction>
#include <QEvent>

#include "core/settings/configwatch.h"
#include "core/text/ownerwords.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/tables/tableview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/scrollareaface.h"
#include "ui/window/actionset.h"
#include "ui/window/asofbanner.h"
#include "ui/window/detailsdock.h"
#include "ui/window/exports.h"
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
    , m_exports(new Exports(this))
{
    keepScrollAreasAnswering();
    setWindowIcon(applicationIcon());
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
    m_pages->setWatchesNothing(m_setup.settings.servers.isEmpty());
    takeState(readWindowState(setup.stateFile));
    showSnapshot({});
}

MainWindow::~MainWindow() = default;

void MainWindow::showSnapshot(const Snapshot &snapshot)
{
    m_live = snapshot;
    if (m_settingsDialog)
        m_settingsDialog->showSnapshot(snapshot);
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
    tellOfSleep(events);
    for (const HistoryEvent &event : events)
        if (event.kind == HistoryKind::OrderRefused)
            sayRefused(event);
}

void MainWindow::showHistoryOpened()
{
    m_pages->reload();
}

// What depends on the view, the selection and the snapshot: actions, side bar, details.
void MainWindow::refreshSituation()
{
    const ViewId shown = m_pages->view();
    m_actions->setObject(ActionId::Undo, m_steps.toUndo() ? m_steps.toUndo()->name : QString());
    m_actions->setObject(ActionId::Redo, m_steps.toRedo() ? m_steps.toRedo()->name : QString());
    m_actions->update(situation());
    (*m_actions)[ActionId::ReadOnly]->setChecked(m_setup.readOnly);
    for (const ViewId view : allViews)
        (*m_actions)[goTo(view)]->setChecked(view == shown);
    (*m_actions)[ActionId::FlatList]->setChecked(shown == ViewId::Runners);
    if (toolsOf(std::exchange(m_toolView, shown)) != toolsOf(shown))
        fillToolBar(m_toolBar, *m_actions, shown);
    m_sideBar->setShown(shown);
    showDetails();
}

void MainWindow::showDetails()
{
    const bool wanted = (*m_actions)[ActionId::Details]->isChecked();
    const bool shown = wanted && !m_pages->isFirstRun() && m_pages->page()->hasDetails();
    if (shown) // before it is seen
        m_details->show(*m_pages->page(), m_snapshot);
    m_details->setVisible(shown);
}

Situation MainWindow::situation() const
{
    Situation now{.view = m_pages->view()};
    now.tray = m_tray->isThere();
    now.printing = bool(m_setup.print);
    now.readOnly = m_setup.readOnly;
    now.monitoredBy = isMonitoredElsewhere() ? ownerText(m_snapshot.owner) : QString();
    now.muted = m_live.muting.has_value();
    now.undoable = m_steps.toUndo() != nullptr;
    now.undoOrders = now.undoable && m_steps.toUndo()->orders;
    now.redoable = m_steps.toRedo() != nullptr;
    now.redoOrders = now.redoable && m_steps.toRedo()->orders;
    now.configuration = !m_setup.configFile.isEmpty();
    now.past = m_travel->moment().has_value();
    if (m_pages->isFirstRun())
        return withTimers(withSelection(now, m_snapshot, {}), m_snapshot, {});
    const Page *page = m_pages->page();
    now.table = page->table() != nullptr;
    now.filterable = page->filterLine() != nullptr;
    now.filtered = page->filterLine() && !page->filterLine()->text().isEmpty();
    now.tree = page->id() == ViewId::Services;
    now.rows = page->table() && page->table()->model()->rowCount() > 0;
    now.row = page->table() && page->table()->currentIndex().isValid();
    now = withSelection(now, m_snapshot, page->selected());
    return withTimers(now, m_snapshot, page->selectedTimers());
}

// A read-only session only looks at a shared history, even while nobody has it.
bool MainWindow::isMonitoredElsewhere() const
{
    const bool isNobodys = m_snapshot.owner.who.isEmpty() && m_snapshot.owner.host.isEmpty();
    return m_snapshot.lookingOn && !(m_setup.readOnly && isNobodys);
}

void MainWindow::tick()
{
    m_notices->show(m_travel->moment() ? m_failures : notices()); // what is now is no matter then
    m_status->setReadOnly(m_setup.readOnly);
    m_status->show(m_live, wallTime(), m_travel->moment());
    tickTime();
    if (m_details->isVisible())
        m_details->tick();
}

// Glyphs in the status bar are drawn in the colours of the theme.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status) {
        tick();
        m_tray->show(m_snapshot, time());
    }
    if (event->type() == QEvent::WindowStateChange)
        keepTime();
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
