// What the frame looks like: as it was left, as it fits.
#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>

#include "core/base/log.h"
#include "ui/window/actionset.h"
#include "ui/window/detailsdock.h"
#include "ui/window/exports.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"
#include "ui/window/tray.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QMargins frameRoom(4, 32, 4, 6); // for the title bar and the borders of a window manager
constexpr QSize smallestSize(900, 600);
constexpr int narrowWidth = 1200;

QList<QRect> screenPlaces()
{
    QList<QRect> places;
    for (const QScreen *screen : QGuiApplication::screens())
        places.append(screen->availableGeometry().marginsRemoved(frameRoom));
    return places;
}

} // namespace

void MainWindow::takeState(const WindowState &state)
{
    setMinimumSize(smallestSize);
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
    setNarrow(fitted.width() < narrowWidth); // before it shows: it would be laid out and painted twice
    m_sideDock->setVisible(state.sideBar && !m_narrow);
    (*m_actions)[ActionId::SideBar]->setChecked(state.sideBar && !m_narrow);
    (*m_actions)[ActionId::Details]->setChecked(state.details);
    m_saved = state.saved;
    m_shortcuts = state.shortcuts;
    m_actions->setShortcuts(m_shortcuts);
    (*m_actions)[ActionId::KeepInTray]->setChecked(state.keepInTray);
    m_toldOfTray = state.toldOfTray;
    m_pages->takeState(state);
    m_exports->setFolder(state.folder);
    m_details->takeSplitters(state.splitters);
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
    state.toldOfTray = m_toldOfTray;
    state.folder = m_exports->folder();
    m_pages->addStateTo(state);
    m_details->addSplittersTo(state.splitters);
    return state;
}

// What is no matter of the layout stays as it was chosen.
void MainWindow::resetLayout()
{
    const WindowState now = state();
    restoreState(m_firstDocks);
    WindowState first{.view = m_pages->page()->id(), .theme = now.theme, .utc = now.utc};
    first.saved = now.saved;
    first.shortcuts = now.shortcuts;
    first.folder = now.folder;
    first.keepInTray = now.keepInTray;
    first.toldOfTray = now.toldOfTray;
    first.remindOfTargets = now.remindOfTargets;
    takeState(first);
}

void MainWindow::takeTheme(ThemeChoice theme)
{
    m_appearance.choose(theme);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool goesOn = !m_quitting && m_tray->isThere() && (*m_actions)[ActionId::KeepInTray]->isChecked();
    if (goesOn && !std::exchange(m_toldOfTray, true))
        m_tray->sayItGoesOn();
    if (const Result<void> kept = writeWindowState(state(), m_setup.stateFile); !kept)
        qCWarning(logWindow) << kept.error().message << kept.error().detail;
    if (goesOn) {
        event->ignore();
        hide(); // it is watched on; the tray says how it goes
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::raiseWindow()
{
    qCDebug(logWindow) << "the window is raised";
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

void MainWindow::showInTimeZone(bool utc)
{
    m_zone = utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    (*m_actions)[ActionId::TimesInUtc]->setChecked(utc);
    m_pages->showTimesIn(m_zone);
    m_details->showTimesIn(m_zone);
    tick();
}

// The same reasons stand against it as against pausing what is selected.
void MainWindow::pauseEverything()
{
    raiseWindow();
    QList<Scope> all;
    for (const ServerState &server : std::as_const(m_snapshot.servers))
        all.append(Scope{server.name, {}, {}});
    const Situation now = withTimers(withSelection(situation(), m_snapshot, all), m_snapshot, {});
    if (const QString reason = whyNotNow(actionSpec(ActionId::Pause), now); !reason.isEmpty())
        return refuse(reason);
    m_checks->pause({m_snapshot, all, {}, time()});
}

// Tests of ours end by themselves on their servers, but nobody hears of their results.
void MainWindow::quit()
{
    int running = 0;
    for (const ServerState &server : std::as_const(m_live.servers))
        running += server.testsRunning;
    if (running == 0 || m_setup.demo || m_live.lookingOn)
        return quitNow();
    if (findChild<QMessageBox *>(u"quit"_s))
        return quitNow(); // asked for twice
    raiseWindow();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Quit"),
                        tr("%n test(s) are running. Quit and let them end by themselves?", nullptr, running),
                        QMessageBox::Cancel, this);
    question->setObjectName(u"quit"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leave = question->addButton(tr("Quit"), QMessageBox::AcceptRole);
    question->setDefaultButton(leave);
    connect(leave, &QPushButton::clicked, this, &MainWindow::quitNow);
    question->open();
}

// Not into the tray, whatever closing the window does.
void MainWindow::quitNow()
{
    m_quitting = true;
    close();
    QCoreApplication::quit();
}

} // namespace jobwatch
