#pragma once

#include <functional>
#include <map>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include "ui/dialogs/shownsettings.h"
#include "ui/tables/copying.h"
#include "ui/theme/appearance.h"
#include "ui/window/action.h"
#include "ui/window/checkactions.h"
#include "ui/window/notice.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/timetravel.h"
#include "ui/window/undosteps.h"
#include "ui/window/windowsetup.h"
#include "ui/window/windowstate.h"

class QActionGroup;
class QDockWidget;

namespace jobwatch {

class ActionSet;
class ConfigWatch;
class AsOfBanner;
class BusyLine;
class DetailsDock;
class Exports;
class MarkActions;
class NoticeArea;
class Page;
class PageStack;
class SettingsDialog;
class ServerActions;
class SideBar;
class Tray;
class StatusLine;
class TableActions;
class TimeBar;
class TimerActions;

// The frame: side bar, notices, views, details, status bar. It shows snapshots and gives orders; it knows
// nothing of the core but these two structs of functions.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Orders &orders, const Questions &questions, const WindowSetup &setup,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void showSnapshot(const Snapshot &snapshot);
    void showEvents(const QList<HistoryEvent> &events);
    void showHistoryOpened(); // from now on the history can be asked

    const ActionSet &actions() const { return *m_actions; }
    bool isBound(ActionId action) const { return m_does.contains(action); } // it does something
    PageStack &pages() const { return *m_pages; }
    void openView(ViewId view);
    void raiseWindow(); // from the tray, or because the program was started again
    // Comes to the front with what a notice or the tray is about.
    void showAsked(const Scope &scope, const std::optional<TimerKey> &timer);
    void filterServer(const ServerId &server); // in the view shown; empty: all
    void travel(std::optional<Instant> at); // all views as of that moment; nothing: back to now

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    QMenu *createPopupMenu() override { return nullptr; }

private:
    void buildBars();
    void buildCentre();
    void buildSideBar();
    void buildDetails();
    void buildStatusLine();
    void buildKeys();
    void connectParts();
    void connectTray();
    void connectServers();
    void connectPages();
    void connectPage(Page *page); // which has just been made
    void connectOverview();
    void connectHistory();
    void connectReports();
    void keepReports(const QList<ReportDefinition> &definitions);
    void showContextMenu(const QPoint &position);
    void buildTimeTravel();
    void takeState(const WindowState &state);
    void takeTheme(ThemeChoice theme);
    void resetLayout();
    WindowState state() const;

    void showShown(const Snapshot &snapshot); // in all views
    void showMoment();
    void tickTime();
    ShownTime wallTime() const;
    void refreshSituation();
    void showDetails();
    void tick();
    void keepTime(); // while it is seen
    void setNarrow(bool narrow);
    void bindActions();
    void bindChecks();
    void bindTimers();
    void bindTable();
    void bindServers();
    void bindOneServer();
    void bindMuting();
    void offerMuting(); // at the part of the status bar that says so, or in the middle
    void bindWindow();
    void run(ActionId action);
    void copyRows(CopyFormat format);
    void say(const QString &sentence); // in the status bar, for a while
    void sayDone(const QString &sentence); // what nobody can take back
    void noteDone(const UndoStep &step);
    void sayRefused(const HistoryEvent &event);
    void refuse(const QString &reason); // in the status bar
    void takeBack();
    void doAgain();
    void saveView();
    void openSavedView(int number);
    void renameSavedView(int number);
    void removeSavedView(int number);
    void moveSavedView(int number, int step);
    void showSideBar();
    void openFiltered(ViewId view, const QString &line);
    void filterByRow();
    void openRow(const Scope &scope, const std::optional<TimerKey> &timer); // with its details
    void showWhy();
    void showColumns();
    void showAbout();
    SettingsDialog *openSettings(SettingsPageId page);
    void connectSettings(SettingsDialog *dialog);
    void keepSettings(const Settings &edited);
    void setShortcuts(const QMap<QString, QString> &shortcuts);
    void tellOfSleep(const QList<HistoryEvent> &events);
    void quit();
    void quitNow();
    void pauseEverything(); // asked from the tray
    void showFailure(const QString &sentence);
    void showInTimeZone(bool utc);
    QList<Notice> notices() const;
    void pressNotice(const Notice &notice, NoticeButton button);
    // Of a notice or the side bar, whatever is selected.
    void runOnServer(ActionId action, const ServerId &server);
    void showServerMenu(const ServerId &server, const QPoint &position);
    void switchReadOnly();
    void leaveReadOnly();
    void enterReadOnly();
    void connectExports();
    void saySaved(const QString &place);
    void sayNotSaved(const QString &place, const QString &why);
    void openSaved();
    void print();
    void tellPrinted(Printed result, const QString &place);
    void moveFocus(int step);
    void cycleView(int step);
    Situation situation() const;
    bool isMonitoredElsewhere() const;
    Selection selection() const;
    ShownTime time() const;

    Orders m_orders{};
    ShownClock m_clock; // before everything that looks at it
    Questions m_questions{};
    WindowSetup m_setup{};
    Appearance m_appearance;
    Snapshot m_snapshot{}; // as shown
    Snapshot m_live{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    QTimer m_ticks{};
    QList<Notice> m_failures{};
    std::optional<Instant> m_stopped{}; // the monitoring, as a waking computer tells
    std::optional<Notice> m_slept{};
    Instant m_sleptToldUntil{};
    QByteArray m_firstDocks{};
    QMap<QString, QString> m_shortcuts{}; // those that a person gave
    bool m_quitting = false;
    bool m_toldOfTray = false; // once for ever
    bool m_narrow = false;
    QList<SavedView> m_saved{};
    QList<std::optional<int>> m_savedCounts{};
    ViewId m_toolView = ViewId::Overview; // whose tools the tool bar offers
    bool m_sideBarWanted = true;

    ActionSet *m_actions = nullptr;
    QActionGroup *m_themes = nullptr;
    QToolBar *m_toolBar = nullptr;
    TimeTravel *m_travel = nullptr;
    TimeBar *m_timeBar = nullptr;
    AsOfBanner *m_banner = nullptr;
    NoticeArea *m_notices = nullptr;
    BusyLine *m_busy = nullptr;
    PageStack *m_pages = nullptr;
    SideBar *m_sideBar = nullptr;
    QDockWidget *m_sideDock = nullptr;
    DetailsDock *m_details = nullptr;
    StatusLine *m_status = nullptr;
    CheckActions *m_checks = nullptr;
    ServerActions *m_servers = nullptr;
    TableActions *m_tables = nullptr;
    TimerActions *m_timers = nullptr;
    MarkActions *m_marks = nullptr;
    ConfigWatch *m_configuration = nullptr;
    Tray *m_tray = nullptr;
    QPointer<SettingsDialog> m_settingsDialog{}; // while it is open
    UndoSteps m_steps{};
    Exports *m_exports = nullptr;
    QString m_savedPlace{}; // of the last export
    std::map<ActionId, std::function<void()>> m_does{}; // what each action does
    std::map<ActionId, std::function<void(const ServerId &)>> m_onServer{}; // … of those about one server
};

} // namespace jobwatch
