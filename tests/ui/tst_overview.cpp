#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "tests/ui/windowfixture.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/overviewwords.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/sideentries.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const ShownTime time{sampleNow(), QTimeZone::utc(), QLocale(QLocale::English)};

Snapshot calmSnapshot()
{
    Snapshot snapshot = sampleSnapshot();
    snapshot.timers.clear();
    snapshot.servers.removeIf([](const ServerState &server) { return server.contact != Contact::Reachable; });
    for (ServerState &server : snapshot.servers)
        for (ServiceState &service : server.services)
            for (RunnerState &runner : service.runners)
                if (!runner.pause)
                    runner.status = Status::Ok;
    RunnerState &runner = snapshot.servers[0].services[3].runners[0];
    runner.lastDay = {{sampleNow() - 24h, Status::Ok},
                      {sampleNow() - 40min, Status::Warning},
                      {sampleNow() - 30min, Status::Down},
                      {sampleNow() - 26min, Status::Ok}};
    return snapshot;
}

QStringList names(const QList<ProblemRow> &rows)
{
    QStringList names;
    for (const ProblemRow &row : rows)
        names.append(problemName(row));
    return names;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    OverviewPage *page() const { return m_f->window->pages().overview(); }
    void open(const Snapshot &snapshot = sampleSnapshot())
    {
        m_f->open(snapshot);
        m_f->window->openView(ViewId::Overview);
    }
    Chip *chip(const QString &word) const
    {
        for (Chip *one : page()->findChildren<Chip *>())
            if (one->text().endsWith(word))
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void theWorstAndLongestStandFirst()
    {
        const QStringList all = names(problemRows(sampleSnapshot()));
        QCOMPARE(all.mid(0, 4),
                 (QStringList{u"muscle › slurm"_s, u"iprscan › grid"_s,
                              u"POST /circulation/scheduled-age-to-lost-fee-charging"_s, u"bio-staging"_s}));
        QCOMPARE(all.last(), u"jronn › local"_s);
    }

    void whatAPersonHasSeenStandsLastOfItsClass()
    {
        Snapshot snapshot = sampleSnapshot();
        for (ServiceState &service : snapshot.servers[0].services)
            for (RunnerState &runner : service.runners)
                if (runner.key == sampleRunner())
                    runner.acknowledgement = Acknowledgement{.who = u"J. Lind"_s, .comment = u"disk"_s};
        QCOMPARE(names(problemRows(snapshot)).value(3), u"muscle › slurm"_s);
    }

    void withoutANetworkEverythingIsAsLastKnown()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.offline = true;
        snapshot.offlineSince = sampleNow() - 6min;
        const QList<ProblemRow> rows = problemRows(snapshot);
        const QStringList unreachable{u"bio-staging"_s}; // nobody can be reached now
        QCOMPARE(names(rows).size(), problemRows(sampleSnapshot()).size() - unreachable.size());
        TableModel<ProblemRow> problems(problemColumns());
        problems.setTree(flatProblems(rows), sampleNow());
        QCOMPARE(problems.index(0, 3).data().toString(), u"Frozen"_s);
        const QList<UpcomingRow> upcoming = upcomingRows(snapshot, 20);
        QVERIFY(!upcoming.isEmpty());
        QVERIFY(
            std::all_of(upcoming.begin(), upcoming.end(), [](const UpcomingRow &row) { return row.frozen; }));
        QVERIFY(overviewSubline(snapshot, time).startsWith(u"Last known: 3 down, 4 with warnings."_s));
        QCOMPARE(overviewHeadline(snapshot, time),
                 u"Your own network is offline since "_s + momentText(*snapshot.offlineSince, time));
    }

    void withoutANetworkNothingIsColoured()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.offline = true;
        for (const SideEntry &entry : sideEntries(snapshot)) {
            QVERIFY(entry.badge == 0 || entry.badgeTone == Tone::Unknown);
            if (entry.kind != SideEntry::Kind::Server)
                continue;
            QCOMPARE(entry.tone, Tone::Unknown);
            if (entry.text == "bio-tools"_L1) // as it was
                QCOMPARE(entry.glyph, std::optional(Glyph::Down));
        }
    }

    void aProblemIsSummedUpInFewWords()
    {
        const QList<ProblemRow> rows = problemRows(sampleSnapshot());
        QCOMPARE(names(rows).first(), u"muscle › slurm"_s);
        QCOMPARE(problemSummary(rows.first()), u"Exit 126: /opt/muscle/bin/muscle: Permission denied"_s);
        TableModel<ProblemRow> model(problemColumns());
        model.setTree(flatProblems(rows), sampleNow());
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains("may not be executed"_L1), qPrintable(tip)); // the whole of it
    }

    void oneCauseFoldsItsProblems()
    {
        Snapshot snapshot = sampleSnapshot();
        for (ServiceState &service : snapshot.servers[0].services)
            for (RunnerState &runner : service.runners)
                if (runner.key.runner.value == u"grid"_s && runner.key.service.value == u"iprscan"_s)
                    runner.stages[Stage::Execution].cause = Cause::NotExecutable;
        const QList<ProblemRow> rows = problemRows(snapshot);
        const auto trees = groupedProblems(rows);
        QCOMPARE(trees.first().row.members, 2);
        QCOMPARE(trees.first().below.size(), 2);
        int leaves = 0;
        for (const auto &tree : trees)
            leaves += tree.below.isEmpty() ? 1 : int(tree.below.size());
        QCOMPARE(leaves, int(rows.size()));
    }

    void theModelsKeepTheRules()
    {
        using Tester = QAbstractItemModelTester;
        TableModel<ProblemRow> problems(problemColumns());
        TableModel<UpcomingRow> upcoming(upcomingColumns());
        TableModel<ChangeRow> changes(changeColumns());
        TableModel<TileRow> tiles(tileColumns());
        const Tester first(&problems, Tester::FailureReportingMode::QtTest);
        const Tester second(&upcoming, Tester::FailureReportingMode::QtTest);
        const Tester third(&changes, Tester::FailureReportingMode::QtTest);
        const Tester fourth(&tiles, Tester::FailureReportingMode::QtTest);
        for (const Snapshot &snapshot : {sampleSnapshot(), calmSnapshot(), sampleSnapshot()}) {
            const QList<ProblemRow> rows = problemRows(snapshot);
            problems.setTree(flatProblems(rows), sampleNow());
            problems.setTree(groupedProblems(rows), sampleNow());
            upcoming.setRows(upcomingRows(snapshot, 20), sampleNow());
            tiles.setRows(tileRows(snapshot), sampleNow());
            changes.setRows(changeRows(sampleEvents(), 50), sampleNow());
        }
        QVERIFY(problems.rowCount() > 0);
        QCOMPARE(tiles.rowCount(), int(sampleSnapshot().servers.size()));
    }

    void headlinesSayHowMuchIsWrong()
    {
        const QString headline = overviewHeadline(sampleSnapshot(), time);
        QCOMPARE(headline, u"3 down, 4 with warnings, 1 server(s) cannot be reached"_s);
        QVERIFY(overviewSubline(sampleSnapshot(), time)
                    .startsWith(u"Oldest: muscle on bio-tools, 2 h 14 min."_s));
        QCOMPARE(overviewHeadline(calmSnapshot(), time), u"Nothing is down"_s);
        QCOMPARE(overviewHeadline(Snapshot{}, time), u"Starting…"_s);
        QCOMPARE(overviewHeadline(Snapshot{.sequence = 1}, time), u"Nothing is known yet"_s);
        const auto last = lastProblem(calmSnapshot());
        QVERIFY(last);
        QCOMPARE(lastProblemText(*last, sampleNow()),
                 u"The last one, jpred4 › slurm, ended 26 min ago after 14 min."_s);
    }

    void whatIsPlannedStandsInItsOrder()
    {
        const QList<UpcomingRow> rows = upcomingRows(sampleSnapshot(), 20);
        QVERIFY(rows.size() > 5);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].at <= rows[i].at);
        QCOMPARE(upcomingRows(sampleSnapshot(), 3).size(), 3);
    }

    void theEndOfAMutingAndReportsArePlanned()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.muting = Muting{u"berg"_s, sampleNow(), sampleNow() + 30min};
        snapshot.reports = {{u"Every week"_s, sampleNow() + 1h}, {u"Every month"_s, sampleNow() + 2h, true}};
        QStringList told;
        TableModel<UpcomingRow> model(upcomingColumns());
        model.setRows(upcomingRows(snapshot, 1000), sampleNow());
        for (int row = 0; row < model.rowCount(); ++row)
            told.append(model.index(row, 0).data(CellRole).value<Cell>().text + u": "_s
                        + model.index(row, 0).data(CellRole).value<Cell>().second);
        QVERIFY(told.contains(u"Notices are sent again: set by berg"_s));
        QVERIFY(told.contains(u"Report “Every week” is sent: by e-mail"_s));
        QVERIFY(told.contains(u"Report “Every month” is sent: tried again"_s));
    }

    void onlyChangesAreRecentChanges()
    {
        const QList<ChangeRow> rows = changeRows(sampleEvents(), 50);
        QCOMPARE(rows.size(), 4); // one piece of evidence is none
        QCOMPARE(changeRows(sampleEvents(), 2).size(), 2);
    }

    void enterOpensTheRowWhereItIsAtHome()
    {
        open();
        page()->table()->setCurrentIndex(page()->table()->model()->index(0, 0));
        m_f->window->actions()[ActionId::ShowWhy]->trigger();
        QCOMPARE(m_f->window->pages().page()->id(), ViewId::Services);
        QCOMPARE(words({m_f->window->pages().page()->current()}), u"bio-tools/muscle/slurm"_s);
        open();
        page()->table()->setCurrentIndex(page()->table()->model()->index(2, 0));
        m_f->window->actions()[ActionId::ShowWhy]->trigger();
        QCOMPARE(m_f->window->pages().page()->id(), ViewId::Timers);
        QCOMPARE(m_f->window->pages().page()->currentTimer(), std::optional(sampleTimer()));
    }

    void whatAFilterHidesIsShownWhenItIsAskedFor()
    {
        open();
        m_f->window->openView(ViewId::Services);
        m_f->window->pages().page()->filterLine()->setLine(u"status:ok"_s);
        m_f->window->openView(ViewId::Overview);
        page()->table()->setCurrentIndex(page()->table()->model()->index(0, 0));
        m_f->window->actions()[ActionId::ShowWhy]->trigger();
        QCOMPARE(words({m_f->window->pages().page()->current()}), u"bio-tools/muscle/slurm"_s);
    }

    void aChipLeadsToTheRowsItCounts()
    {
        open();
        QVERIFY(chip(u"Target gone"_s));
        QCOMPARE(chip(u"Target gone"_s)->count(), 4);
        chip(u"Target gone"_s)->click();
        QCOMPARE(m_f->window->pages().page()->id(), ViewId::Timers);
        QCOMPARE(m_f->window->pages().page()->filterLine()->text(), u"circuit:gone"_s);
        m_f->window->openView(ViewId::Overview);
        chip(u"Down"_s)->click(); // runners and timers: a menu asks
        QMenu *menu = nullptr;
        for (QMenu *one : page()->findChildren<QMenu *>())
            if (one->isVisible())
                menu = one;
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().first()->trigger();
        QCOMPARE(m_f->window->pages().page()->filterLine()->text(), u"status:down"_s);
    }

    void aTimerAndARunnerAreNotMixed()
    {
        open();
        page()->table()->selectAll();
        QVERIFY(!m_f->window->actions()[ActionId::Pause]->isEnabled());
        QVERIFY(!m_f->window->actions()[ActionId::PauseTimers]->isEnabled());
        QCOMPARE(m_f->window->actions()[ActionId::PauseTimers]->statusTip(),
                 u"Runners are selected. Select timers alone."_s);
    }

    void aServerHasItsActionsInTheOverview()
    {
        WindowFixture f;
        f.open();
        TableView *servers = nullptr;
        for (TableView *table : f.window->pages().overview()->findChildren<TableView *>())
            if (table->accessibleName() == "Servers"_L1)
                servers = table;
        QVERIFY(servers);
        QVERIFY(servers->selectWhere([](const QModelIndex &index) {
            return index.data(ScopeRole).value<Scope>().server.value == "bio-staging"_L1;
        }));
        Q_EMIT servers->customContextMenuRequested({5, 5});
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&') == "Connect now"_L1)
                action->trigger();
        menu->close();
        QCOMPARE(f.recorder.orders, QStringList{u"refresh bio-staging"_s});
    }

    void withoutProblemsTheLastOneIsNamed()
    {
        open(calmSnapshot());
        QVERIFY(!page()->table()->isVisible());
        bool named = false;
        for (const QLabel *label : page()->findChildren<QLabel *>())
            named = named || (label->isVisible() && label->text().contains(u"jpred4 › slurm"_s));
        QVERIFY(named);
    }

    void aNarrowWindowKeepsTheProblems()
    {
        open();
        m_f->window->resize(1024, 700);
        QVERIFY(page()->table()->isVisible());
        m_f->window->resize(1440, 900);
        QVERIFY(page()->table()->isVisible());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestOverview)
#include "tst_overview.moc"
