#include <QAction>

#include "tests/ui/scenes.h"
#include "ui/pages/historypage.h"
#include "ui/tables/tableview.h"
#include "ui/window/actionset.h"
#include "ui/window/exports.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

void open(WindowFixture &f, const SceneSetup &setup, const Snapshot &snapshot, ViewId view)
{
    f.questions = setup.questions;
    f.setup.settings = settingsOf(snapshot);
    f.setup.openPlace = [](const QString &) { return true; };
    f.open(snapshot);
    f.window->resize(setup.size);
    f.window->openView(view);
    settle();
}

// An export that comes to `result`, wherever it goes.
ExportOffer offerOf(const Result<void> &result)
{
    return {.write = [result](const QString &, const ExportOffer::Then &then) { then(result); }};
}

void showExports(const SceneSetup &setup, const Look &look)
{
    WindowFixture f;
    open(f, setup, setup.snapshot, ViewId::Services);
    auto *exports = f.window->findChild<Exports *>();
    exports->write(offerOf({}), u"/srv/reports/april.pdf"_s);
    settle();
    look(*f.window, u"saved"_s);
    exports->write(offerOf(Error{ErrorKind::Storage, u"Permission denied"_s, {}}),
                   u"/srv/reports/april.pdf"_s);
    settle();
    look(*f.window, u"not-saved"_s);
}

void showHiddenColumns(const SceneSetup &setup, const Look &look)
{
    WindowFixture f;
    open(f, setup, setup.snapshot, ViewId::Runners);
    TableView *table = f.window->pages().page()->table();
    for (const QString &id : {u"s0"_s, u"s1"_s, u"s2"_s, u"s3"_s})
        table->chooseColumn(id, false);
    for (const QString &id : {u"wait95"_s, u"run95"_s, u"confidence"_s, u"lastfailed"_s, u"note"_s})
        table->chooseColumn(id, true);
    settle();
    look(*f.window, u"runners-day"_s);
}

void showPlannedPauses(const SceneSetup &setup, const Look &look)
{
    Snapshot snapshot = setup.snapshot;
    snapshot.maintenance.append({.id = u"planned"_s,
                                 .from = sampleNow() - 5 * 24h - 3h,
                                 .lasts = 5h,
                                 .repeat = Repeat::Daily,
                                 .who = u"A. Berg"_s,
                                 .reason = u"nightly backup"_s});
    WindowFixture f;
    open(f, setup, snapshot, ViewId::History);
    f.window->pages().history()->chooseRange(RangeChoice::Week);
    settle();
    look(*f.window, u"history-planned"_s);
}

void showUndo(const SceneSetup &setup, const Look &look)
{
    WindowFixture f;
    open(f, setup, setup.snapshot, ViewId::Services);
    f.window->actions()[ActionId::MuteHour]->trigger();
    settle();
    look(*f.window, u"undoable"_s);
    f.window->actions()[ActionId::ReadOnly]->trigger();
    settle();
    look(*f.window, u"read-only-entered"_s);
}

} // namespace

void showDeeds(const SceneSetup &setup, const Look &look)
{
    showExports(setup, look);
    showHiddenColumns(setup, look);
    showPlannedPauses(setup, look);
    showUndo(setup, look);
}

} // namespace jobwatch
