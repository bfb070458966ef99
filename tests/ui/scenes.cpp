#include "tests/ui/scenes.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/find.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/page.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/tables/timerlook.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/noticebar.h"
#include "ui/window/pagestack.h"
#include "ui/window/trayface.h"
#include "ui/window/windowstate.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QList<SavedView> someViews()
{
    return {{u"Down now"_s, ViewId::Services, u"status:down"_s},
            {u"Startup faults"_s, ViewId::Runners, u"stage:startup"_s},
            {u"No evidence for 6 h"_s, ViewId::Runners, u"evidence>6h"_s},
            {u"Paused things"_s, ViewId::Runners, u"status:paused"_s},
            {u"Open circuits"_s, ViewId::Timers, u"circuit:open,half-open"_s}};
}

WindowFixture fixture(const SceneSetup &setup)
{
    WindowFixture f;
    f.questions = setup.questions;
    f.setup.stateFile = setup.folder + u"/state.ini"_s;
    f.setup.storeLocation = u"/var/lib/jobwatch/history.db"_s;
    f.setup.settings = settingsOf(setup.snapshot);
    f.setup.startDemo = [] { return QList<ServerDefinition>(); };
    WindowState state{.place = {QPoint(0, 0), setup.size}, .theme = setup.theme};
    state.saved = someViews();
    (void)writeWindowState(state, f.setup.stateFile);
    return f;
}

void open(WindowFixture &f, const SceneSetup &setup, const Snapshot &snapshot)
{
    f.open(snapshot);
    f.window->resize(setup.size);
    settle();
}

bool select(TableView *table, const Scope &scope)
{
    return table->selectWhere(
        [&scope](const QModelIndex &index) { return index.data(ScopeRole).value<Scope>() == scope; });
}

// The first row with trouble of the sample, or simply the first.
void selectSomething(Page *page)
{
    TableView *table = page->table();
    if (!table || page->id() == ViewId::Events)
        return;
    if (page->id() == ViewId::Services)
        table->expandAll();
    if (page->id() == ViewId::Timers || !select(table, scopeOf(sampleRunner())))
        table->setCurrentIndex(table->model()->index(0, 0));
}

void showView(WindowFixture &f, ViewId view)
{
    f.window->openView(view);
    settle();
    selectSomething(f.window->pages().page());
    settle();
}

QString nameOf(ViewId view)
{
    return view == ViewId::Reports ? u"report"_s : QString(viewKey(view));
}

// All is well, and was so since yesterday.
Snapshot calm(const SceneSetup &setup)
{
    Snapshot snapshot = setup.snapshot;
    setup.questions.asOf(qApp, {.present = snapshot, .at = snapshot.at},
                         [&snapshot](const Result<AsOfAnswer> &past) { snapshot = past->snapshot; });
    snapshot.timers.removeIf([](const TimerState &timer) { return timerLook(timer) != TimerLook::Closed; });
    return snapshot;
}

Snapshot offline(Snapshot snapshot)
{
    snapshot.offline = true;
    snapshot.offlineSince = snapshot.at - 6min;
    return snapshot;
}

Snapshot unreachable(Snapshot snapshot)
{
    ServerState &server = snapshot.servers[1];
    server.contact = Contact::Unreachable;
    server.contactSince = snapshot.at - 8min;
    server.nextContact = snapshot.at + 42s;
    server.contactError = Error{.kind = ErrorKind::Timeout, .message = u"It did not answer within 10 s."_s};
    return snapshot;
}

Snapshot inMemory(Snapshot snapshot, const std::optional<Error> &error)
{
    snapshot.storage = StorageState::MemoryOnly;
    snapshot.storageError = error;
    return snapshot;
}

Snapshot muted(Snapshot snapshot)
{
    snapshot.muting = Muting{u"J. Lind"_s, snapshot.at - 2min, snapshot.at + 58min};
    return snapshot;
}

Snapshot lookingOn(Snapshot snapshot)
{
    snapshot.lookingOn = true;
    snapshot.owner = {u"M. Okafor"_s, u"cluster-north"_s, snapshot.at - 3h};
    return snapshot;
}

// The incidents are asked once the range has come to rest.
void waitForIncidents(HistoryPage *page)
{
    while (page->isSettling())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool tellsOfAChangedFile(const MainWindow &window)
{
    const auto bars = window.findChildren<NoticeBar *>();
    return std::any_of(bars.begin(), bars.end(),
                       [](const NoticeBar *bar) { return bar->notice().kind == NoticeKind::FileChanged; });
}

void showChangedFile(const SceneSetup &setup, const Look &look)
{
    WindowFixture f = fixture(setup);
    f.setup.configFile = setup.folder + u"/config.yaml"_s;
    QFile file(f.setup.configFile);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("No configuration can be written.");
    open(f, setup, setup.snapshot);
    file.write("version: 1\n");
    file.close();
    while (!tellsOfAChangedFile(*f.window))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    look(*f.window, u"configuration-changed"_s);
    f.window.reset();
    file.remove();
}

struct OpenedBy
{
    ActionId action;
    QLatin1StringView name;
};

// Shows every dialog that the action opens, and closes it.
void showDialog(WindowFixture &f, const OpenedBy &opened, const Look &look)
{
    f.window->actions()[opened.action]->trigger();
    settle();
    int found = 0;
    for (QDialog *dialog : f.window->findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            look(*dialog, opened.name);
            ++found;
        }
        dialog->close();
    }
    if (found != 1)
        qFatal("%d dialogs instead of %s", found, opened.name.data());
    settle();
}

void showRunnerDialogs(WindowFixture &f, const Look &look)
{
    showView(f, ViewId::Services);
    const OpenedBy all[] = {
        {ActionId::Pause, "pause"_L1},
        {ActionId::Acknowledge, "acknowledge"_L1},
        {ActionId::PlanMaintenance, "maintenance"_L1},
        {ActionId::Interval, "interval"_L1},
        {ActionId::EditTests, "test-jobs-none"_L1},
        {ActionId::Columns, "columns"_L1},
        {ActionId::SaveView, "save-view"_L1},
        {ActionId::AsOf, "choose-time"_L1},
        {ActionId::EditServer, "edit-server"_L1},
        {ActionId::RemoveServer, "remove-server"_L1},
        {ActionId::Keyboard, "keyboard"_L1},
        {ActionId::About, "about"_L1},
    };
    for (const OpenedBy &opened : all)
        showDialog(f, opened, look);
    TableView *table = f.window->pages().page()->table();
    table->selectAll();
    settle();
    showDialog(f, {ActionId::TestNow, "test-many"_L1}, look);
    showDialog(f, {ActionId::Pause, "pause-many"_L1}, look);
}

using SettingsPages = QList<std::pair<SettingsPageId, QString>>;

void showSettings(WindowFixture &f, const SettingsPages &pages, const Look &look)
{
    f.window->actions()[ActionId::OpenSettings]->trigger();
    auto *dialog = visibleIn<SettingsDialog>(f.window.get());
    if (!dialog)
        qFatal("no settings");
    for (const auto &[page, name] : pages) {
        dialog->showPage(page);
        settle();
        look(*dialog, u"settings-"_s + name);
    }
    dialog->close();
    settle();
}

void showSettingsOfReadOnly(const SceneSetup &setup, const Look &look)
{
    WindowFixture f = fixture(setup);
    f.setup.readOnly = true;
    open(f, setup, setup.snapshot);
    showSettings(
        f, {{SettingsPageId::Window, u"window-read-only"_s}, {SettingsPageId::Tests, u"tests-read-only"_s}},
        look);
}

void showTimerDialogs(WindowFixture &f, const Look &look)
{
    showView(f, ViewId::Timers);
    TableView *table = f.window->pages().page()->table();
    showDialog(f, {ActionId::ReviewTimers, "timers-without-target"_L1}, look);
    table->selectAll();
    settle();
    showDialog(f, {ActionId::PauseTimers, "pause-timers"_L1}, look);
}

void showMenus(WindowFixture &f, const Look &look)
{
    showView(f, ViewId::Services);
    for (QAction *action : f.window->menuBar()->actions())
        look(*action->menu(), u"menu"_s);
    Page *page = f.window->pages().page();
    Q_EMIT page->contextMenuRequested(f.window->mapToGlobal(QPoint(400, 300)));
    settle();
    QWidget *menu = QApplication::activePopupWidget();
    if (!menu)
        qFatal("no context menu");
    look(*menu, u"context-menu"_s);
    menu->close();
    settle();
    look(*f.window->actions()[ActionId::MuteNotices]->menu<QMenu *>(), u"mute-menu"_s);
}

// Every badge in the sizes of common trays.
void showTrayIcons(const SceneSetup &setup, const Look &look)
{
    const Theme theme = setup.theme == ThemeChoice::Dark ? darkTheme() : lightTheme();
    Snapshot warning = calm(setup);
    warning.servers[0].services[0].runners[0].status = Status::Warning;
    QWidget panel;
    QPalette colours;
    colours.setColor(QPalette::Window, theme.window);
    panel.setPalette(colours);
    auto *row = new QHBoxLayout(&panel);
    for (const Snapshot &snapshot :
         {calm(setup), warning, setup.snapshot, Snapshot{}, offline(setup.snapshot), muted(setup.snapshot)})
        for (const int side : {22, 16, 32}) {
            auto *icon = new QLabel(&panel);
            icon->setPixmap(trayIcon(trayBadge(snapshot), theme).pixmap(QSize(side, side)));
            row->addWidget(icon);
        }
    panel.resize(panel.sizeHint());
    look(panel, u"tray-icons"_s);
}

void showFilters(WindowFixture &f, const Look &look)
{
    showView(f, ViewId::Services);
    FilterLine *line = f.window->pages().page()->filterLine();
    const std::pair<QString, QString> all[] = {{u"status:down,warning"_s, u"filter-and-menu"_s},
                                               {u"stat:down"_s, u"filter-wrong"_s},
                                               {u"nothing-of-the-kind"_s, u"filter-empty"_s}};
    for (const auto &[text, name] : all) {
        line->setLine(text);
        settle();
        look(*f.window, name);
    }
    line->setLine({});
}

} // namespace

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QStringList textsOfScenes()
{
    QStringList texts{u"https://bio.example.org/slivka"_s,
                      u"/etc/config.yaml"_s,
                      u"config.yaml"_s,
                      u"/var/lib/jobwatch/history.db"_s,
                      u"/srv/tests/small.fasta"_s,
                      u"/opt/muscle/bin/muscle: Permission denied"_s,
                      u"seq-type"_s,
                      u"protein"_s,
                      u"CLUSTAL"_s,
                      u"stdout"_s,
                      u"stderr"_s,
                      u"PENDING"_s,
                      u"QUEUED"_s,
                      u"FAILED"_s,
                      u"pQ3x7kZt"_s,
                      u"default"_s,
                      u"input"_s,
                      u"It did not answer within 10 s."_s,
                      u"The disk is full."_s,
                      u"Not known: usr."_s,
                      u"Not a number."_s,
                      u"stat:down"_s,
                      u"status:down,warning"_s,
                      u"nothing-of-the-kind"_s,
                      u"\"stat\""_s,
                      u"status"_s,
                      u"http://cluster.example.org:6820"_s,
                      u"https://gateway.example.org"_s,
                      u"https://example.org/slivka"_s,
                      u"bio"_s,
                      u"iprscan.service.yaml"_s,
                      u"operators"_s,
                      u"desktop"_s,
                      u"J. Lind"_s,
                      u"A. Berg"_s,
                      u"module update"_s,
                      u"Access Denied"_s,
                      u"The test has no parameters and was left out."_s};
    for (const SavedView &view : someViews())
        texts.append(view.name);
    for (const ConnectionStep &step : goodSteps() + badSteps())
        texts += {step.title, step.sentence};
    return texts;
}

void showViews(const SceneSetup &setup, const Look &look)
{
    WindowFixture f = fixture(setup);
    open(f, setup, setup.snapshot);
    for (const ViewId view : allViews) {
        if (view == ViewId::History) // has scenes of its own
            continue;
        showView(f, view);
        look(*f.window, nameOf(view));
    }
}

// A week with the cursor, as a table, a zoomed few hours, with a timer, as of a past moment.
void showHistories(const SceneSetup &setup, const Look &look)
{
    WindowFixture f = fixture(setup);
    open(f, setup, setup.snapshot);
    f.window->openView(ViewId::History);
    HistoryPage *page = f.window->pages().history();
    const auto settled = [&](const QString &name) {
        waitForIncidents(page);
        settle();
        look(*f.window, name);
    };
    page->chooseRange(RangeChoice::Week);
    page->showCursorAt(setup.snapshot.at - 63h);
    settled(u"history"_s);
    page->setTableShown(true);
    settled(u"history-table"_s);
    page->setTableShown(false);
    page->chooseRange(RangeChoice::SixHours);
    settled(u"history-hours"_s);
    if (!setup.snapshot.timers.isEmpty())
        page->chooseTimers({setup.snapshot.timers.first().key});
    page->chooseRange(RangeChoice::Month);
    settled(u"history-month-timer"_s);
    page->chooseTimers({});
    page->chooseRange(RangeChoice::Week);
    f.window->travel(setup.snapshot.at - 63h);
    settled(u"history-asof"_s);
    for (const ViewId view : {ViewId::Overview, ViewId::Services}) {
        showView(f, view);
        look(*f.window, nameOf(view) + u"-asof"_s);
    }
}

void showStates(const SceneSetup &setup, const Look &look)
{
    const Error full{ErrorKind::Storage, u"The disk is full."_s, {}};
    const std::pair<QString, Snapshot> all[] = {
        {u"first-run"_s, Snapshot{.sequence = 1, .at = setup.snapshot.at}},
        {u"overview-calm"_s, calm(setup)},
        {u"network-offline"_s, offline(setup.snapshot)},
        {u"server-unreachable"_s, unreachable(setup.snapshot)},
        {u"memory-only"_s, inMemory(setup.snapshot, {})},
        {u"storage-failed"_s, inMemory(setup.snapshot, full)},
        {u"looking-on"_s, lookingOn(setup.snapshot)},
        {u"muted"_s, muted(setup.snapshot)},
        {u"muted-1024"_s, muted(setup.snapshot)},
        {u"read-only"_s, setup.snapshot},
        {u"configuration-mistakes"_s, setup.snapshot},
    };
    for (const auto &[name, snapshot] : all) {
        WindowFixture f = fixture(setup);
        f.setup.readOnly = name == u"read-only"_s;
        if (name == u"configuration-mistakes"_s)
            f.setup.issues = {{.file = u"/etc/config.yaml"_s, .line = 7, .sentence = u"Not known: usr."_s},
                              {.file = u"/etc/config.yaml"_s, .line = 9, .sentence = u"Not a number."_s}};
        open(f, setup, snapshot);
        if (name == u"server-unreachable"_s)
            showView(f, ViewId::Services);
        if (name == u"muted-1024"_s) {
            f.window->resize(1024, 700);
            settle();
        }
        if (name == u"read-only"_s)
            showView(f, ViewId::Timers);
        look(*f.window, name);
    }
    showChangedFile(setup, look);
}

void showDialogs(const SceneSetup &setup, const Look &look)
{
    WindowFixture f = fixture(setup);
    open(f, setup, setup.snapshot);
    showRunnerDialogs(f, look);
    showTimerDialogs(f, look);
    showSettings(f,
                 {{SettingsPageId::Appearance, u"appearance"_s},
                  {SettingsPageId::Window, u"window"_s},
                  {SettingsPageId::Notifications, u"notifications"_s},
                  {SettingsPageId::Tests, u"tests"_s},
                  {SettingsPageId::History, u"history"_s},
                  {SettingsPageId::Keyboard, u"keyboard"_s}},
                 look);
    showSettingsOfReadOnly(setup, look);
    showMenus(f, look);
    showFilters(f, look);
    showTrayIcons(setup, look);
}

} // namespace jobwatch
