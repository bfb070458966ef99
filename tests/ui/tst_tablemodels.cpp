#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <random>

#include "core/domain/rollup.h"
#include "core/text/words.h"
#include "tests/support/samplesnapshot.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/overviewtables.h"
#include "ui/tables/runnercells.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Tester = QAbstractItemModelTester;

namespace {

class FixedClock final : public Clock
{
public:
    Instant now() const override { return sampleNow(); }
};

RunnerState randomRunner(const ServiceState &service, int number, std::mt19937 &random)
{
    RunnerState runner;
    runner.key = {{u"s"_s}, service.id, {u"r%1"_s.arg(number)}};
    for (const Stage stage : allStages)
        runner.stages[stage].status = Status(random() % 4);
    runner.status = runnerStatus(runner.stages);
    runner.decisiveStage = decisiveStage(runner.stages);
    runner.since = sampleNow() - std::chrono::minutes(random() % 500);
    if (random() % 4 == 0)
        runner.pause = Pause{};
    return runner;
}

// Servers, services and runners come, go, change and move.
Snapshot randomSnapshot(std::mt19937 &random)
{
    Snapshot snapshot{.at = sampleNow()};
    QList<int> names{0, 1, 2, 3};
    std::shuffle(names.begin(), names.end(), random);
    for (int i = 0; i < int(random() % 4); ++i) {
        ServerState server{.name = {u"server%1"_s.arg(names[i])}};
        for (int j = 0; j < 6; ++j) {
            if (random() % 2)
                continue;
            ServiceState service{.id = {u"service%1"_s.arg(j)}};
            for (int k = 0; k < int(random() % 4); ++k) {
                RunnerState runner = randomRunner(service, k, random);
                runner.key.server = server.name;
                service.runners.append(runner);
            }
            service.status = serviceStatus(service.runners);
            server.services.append(service);
        }
        snapshot.servers.append(server);
    }
    return snapshot;
}

// Everything that a model shows, row below row.
void read(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(u'|'));
        read(model, model.index(row, 0, parent), lines);
    }
}

QStringList content(const QAbstractItemModel &model)
{
    QStringList lines;
    read(model, {}, lines);
    return lines;
}

QModelIndex indexOf(const QAbstractItemModel &model, const QString &key, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(KeyRole).toString() == key)
            return index;
        if (const QModelIndex below = indexOf(model, key, index); below.isValid())
            return below;
    }
    return {};
}

QString keyOf(const RunnerKey &key)
{
    return rowKey(RunnerRow{.runner = RunnerState{.key = key}});
}

int columnOf(const RowModel &model, const QString &id)
{
    for (int i = 0; i < model.columns().size(); ++i) {
        if (model.columns()[i].id == id)
            return i;
    }
    return -1;
}

Snapshot hostileSnapshot(const QString &text)
{
    Snapshot snapshot = sampleSnapshot();
    ServerState &server = snapshot.servers.first();
    server.product = text;
    ServiceState &service = server.services.first();
    service.id = {text};
    service.name = text;
    service.reported.word = text;
    service.reported.status = Status::Unknown;
    service.reported.message = text;
    RunnerState &runner = service.runners.first();
    runner.key.service = service.id;
    runner.key.runner = {text};
    runner.stages[Stage::Startup] = {.status = Status::Down, .cause = Cause::NotExecutable, .text = text};
    runner.pause = Pause{.who = text, .reason = text};
    runner.testProblemText = text;
    return snapshot;
}

// How often a widget was painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class TestTableModels : public QObject
{
    Q_OBJECT

    FixedClock m_clock{};

    template <typename Row>
    void checkFlat(std::span<const Column<Row>> columns, QList<Row> (*rows)(const Snapshot &))
    {
        std::mt19937 random(4711);
        TableModel<Row> model(columns);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        TableProxy proxy(&model);
        const Tester proxyTester(&proxy, Tester::FailureReportingMode::Fatal);
        proxy.sort(1);
        proxy.setFilter(*parseFilter(u"-status:ok"_s));
        for (int round = 0; round < 60; ++round) {
            const auto expected = rows(randomSnapshot(random));
            model.setRows(expected, sampleNow());
            QCOMPARE(model.rowCount(), int(expected.size()));
            for (int row = 0; row < expected.size(); ++row)
                QVERIFY(model.rowAt(model.index(row, 0)) == expected[row]);
            proxy.catchUp();
        }
    }

private Q_SLOTS:
    void theServicesTreeStaysSoundOverAnySnapshots()
    {
        std::mt19937 random(20260512);
        TableModel<ServicesRow> model(servicesColumns());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        TableProxy proxy(&model);
        const Tester proxyTester(&proxy, Tester::FailureReportingMode::Fatal);
        TableView view(&model, m_clock, u"Services"_s);
        view.proxy().sort(1, Qt::DescendingOrder);
        TableModel<ServicesRow> cut(servicesColumns());
        const Tester cutTester(&cut, Tester::FailureReportingMode::Fatal);
        const char *const filters[] = {"", "status:down", "r1 -status:ok", "server:server1", "since>2h"};
        for (int round = 0; round < 120; ++round) {
            const Snapshot snapshot = randomSnapshot(random);
            model.setTree(servicesTree(snapshot), snapshot.at);
            TableModel<ServicesRow> fresh(servicesColumns());
            fresh.setTree(servicesTree(snapshot), snapshot.at);
            QCOMPARE(content(model), content(fresh));
            cut.cutTree(servicesPlaces(snapshot), snapshot.at);
            QCOMPARE(content(cut), content(fresh));
            proxy.setFilter(*parseFilter(QString::fromLatin1(filters[round % 5])));
            proxy.catchUp();
            view.proxy().catchUp();
        }
    }

    void theFlatTablesStaySoundOverAnySnapshots()
    {
        checkFlat<ServerRow>(serverColumns(), serverRows);
        checkFlat<ServiceRow>(serviceColumns(), serviceRows);
        checkFlat<RunnerRow>(runnerColumns(), runnerRows);
        checkFlat<StageRow>(stageColumns(), stageRows);
    }

    void rowsCutFromPlacesAreTheSame()
    {
        std::mt19937 random(1203);
        TableModel<RunnerRow> model(runnerColumns());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        for (int round = 0; round < 60; ++round) {
            const Snapshot snapshot = randomSnapshot(random);
            const QList<RunnerRow> expected = runnerRows(snapshot);
            model.cutRows(runnerPlaces(snapshot), snapshot.at);
            QCOMPARE(model.rowCount(), int(expected.size()));
            for (int row = 0; row < expected.size(); ++row)
                QVERIFY(model.rowAt(model.index(row, 0)) == expected[row]);
        }
    }

    void whatARowTakesFromItsSurroundingsIsAnnouncedToo_data()
    {
        QTest::addColumn<std::function<void(Snapshot &)>>("change");
        QTest::addColumn<int>("rows");
        using Change = std::function<void(Snapshot &)>;
        const int all = int(runnerRows(sampleSnapshot()).size());
        QTest::newRow("nothing") << Change([](Snapshot &) {}) << 0;
        QTest::newRow("equal, but not shared") << Change([](Snapshot &snapshot) {
            snapshot.servers[0].services[2].runners[0].testsLastDay += 0;
        }) << 0;
        QTest::newRow("a runner") << Change([](Snapshot &snapshot) {
            snapshot.servers[0].services[2].runners[0].testsLastDay += 1;
        }) << 1;
        QTest::newRow("the name of its service")
            << Change([](Snapshot &snapshot) { snapshot.servers[0].services[2].name += u'!'; }) << 1;
        QTest::newRow("what the server says")
            << Change([](Snapshot &snapshot) { snapshot.servers[0].services[2].reported.word = u"new"_s; })
            << 1;
        QTest::newRow("our own network")
            << Change([](Snapshot &snapshot) { snapshot.offline = !snapshot.offline; }) << all;
    }
    void whatARowTakesFromItsSurroundingsIsAnnouncedToo()
    {
        QFETCH(std::function<void(Snapshot &)>, change);
        TableModel<RunnerRow> model(runnerColumns());
        Snapshot snapshot = sampleSnapshot();
        model.cutRows(runnerPlaces(snapshot), snapshot.at);
        QSignalSpy changed(&model, &RowModel::dataChanged);
        const Snapshot before = snapshot; // shares all with the next
        change(snapshot);
        model.cutRows(runnerPlaces(snapshot), snapshot.at);
        int rows = 0;
        for (const auto &announced : changed)
            rows += announced[1].toModelIndex().row() - announced[0].toModelIndex().row() + 1;
        QTEST(rows, "rows");
    }

    void onlyRowsInSightArePaintedAnew()
    {
        TableModel<RunnerRow> model(runnerColumns());
        Snapshot snapshot = sampleSnapshot();
        model.cutRows(runnerPlaces(snapshot), snapshot.at);
        TableView view(&model, m_clock, u"Runners"_s);
        view.resize(900, view.header()->height() + 4 * view.sizeHintForRow(0));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        PaintCounter paintings(view.viewport());
        const auto server = std::find_if(snapshot.servers.rbegin(), snapshot.servers.rend(),
                                         [](const ServerState &one) { return !one.services.isEmpty(); });
        ServiceState &last = server->services.last();
        last.runners[last.runners.size() - 1].testsLastDay += 1;
        model.cutRows(runnerPlaces(snapshot), snapshot.at);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(paintings.count(), 0);
        snapshot.servers[0].services[0].runners[0].testsLastDay += 1;
        model.cutRows(runnerPlaces(snapshot), snapshot.at);
        QTRY_COMPARE(paintings.count(), 1);
        view.scrollToBottom();
        QTRY_COMPARE(paintings.count(), 2);
        last.runners[last.runners.size() - 1].testsLastDay += 1;
        model.cutRows(runnerPlaces(snapshot), snapshot.at);
        QTRY_COMPARE(paintings.count(), 3);
    }

    void eventsAndJobsAreAddedAtTheTop()
    {
        TableModel<EventRow> events(eventColumns());
        const Tester tester(&events, Tester::FailureReportingMode::Fatal);
        QList<HistoryEvent> all = sampleEvents();
        events.setRows(eventRows(all), sampleNow());
        QSignalSpy removed(&events, &RowModel::rowsRemoved);
        QSignalSpy inserted(&events, &RowModel::rowsInserted);
        all.prepend(all.first()); // equal in every field, but another event
        events.setRows(eventRows(all), sampleNow());
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first()[1].toInt(), 0);
        TableModel<JobRow> jobs(jobColumns());
        const Tester jobTester(&jobs, Tester::FailureReportingMode::Fatal);
        jobs.setRows(jobRows(sampleEvidence()), sampleNow());
        QCOMPARE(jobs.rowCount(), int(sampleEvidence().size()));
    }

    void everyColumnHasAnIdATitleAndNoTwoShareOne()
    {
        const auto check = [](const QList<ColumnSpec> &columns) {
            QSet<QString> ids;
            for (const ColumnSpec &column : columns) {
                QVERIFY(!column.id.isEmpty());
                QVERIFY(!column.title.isEmpty());
                QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
                QVERIFY(column.shape.pixels > 0 || *column.shape.sample);
                ids.insert(column.id);
            }
        };
        check(specsOf(servicesColumns()));
        check(specsOf(serverColumns()));
        check(specsOf(serviceColumns()));
        check(specsOf(runnerColumns()));
        check(specsOf(stageColumns()));
        check(specsOf(eventColumns()));
        check(specsOf(jobColumns()));
    }

    void oneRunnerThatChangesIsOneShortAnnouncement()
    {
        TableModel<ServicesRow> model(servicesColumns());
        Snapshot snapshot = sampleSnapshot();
        model.setTree(servicesTree(snapshot), snapshot.at);
        QSignalSpy changed(&model, &RowModel::dataChanged);
        QSignalSpy inserted(&model, &RowModel::rowsInserted);
        QSignalSpy removed(&model, &RowModel::rowsRemoved);
        snapshot.servers[0].services[2].runners[0].testsLastDay = 99; // iprscan, alone in its service
        model.setTree(servicesTree(snapshot), snapshot.at);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size() + removed.size(), 0);
        QCOMPARE(changed.first()[0].toModelIndex().row(), 2);
        QCOMPARE(changed.first()[1].toModelIndex().row(), 2);
        changed.clear();
        model.setTree(servicesTree(snapshot), snapshot.at + 5s);
        QCOMPARE(changed.size(), 0);
    }

    void aServiceOfOneRunnerIsOneRow()
    {
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        const QModelIndex bio = model.index(0, 0);
        QCOMPARE(model.index(0, 0, bio).data().toString(), u"aacon local"_s);
        QCOMPARE(model.rowCount(model.index(0, 0, bio)), 0);
        QCOMPARE(model.index(1, 0, bio).data().toString(), u"clustalo 2 runners"_s);
        QCOMPARE(model.rowCount(model.index(1, 0, bio)), 2);
        QVERIFY(bio.data(SpanRole).toBool());
        QVERIFY(!model.index(0, 0, bio).data(SpanRole).toBool());
    }

    void cellsSayWhatTheyShow_data()
    {
        QTest::addColumn<QString>("runner");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const QString muscle = keyOf(sampleRunner());
        const QString jronn = keyOf({{u"bio-tools"_s}, {u"jronn"_s}, {u"local"_s}});
        const QString aacon = keyOf({{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}});
        const QString disembl = keyOf({{u"bio-staging"_s}, {u"disembl"_s}, {u"local"_s}});
        QTest::newRow("the deciding stage")
            << muscle << u"s1"_s << u"exit 126"_s << u"Startup: down, exit 126, decides the status"_s;
        QTest::newRow("a stage that is fine")
            << muscle << u"s0"_s << u"11 min"_s << u"Submission: ok, 11 min"_s;
        QTest::newRow("a stage nobody knows")
            << muscle << u"s2"_s << u"2 h"_s << u"Execution: unknown, 2 h"_s;
        QTest::newRow("since") << muscle << u"since"_s << u"2 h 14 min"_s << u"2 h 14 min"_s;
        QTest::newRow("waiting for the budget")
            << jronn << u"next"_s << u"no budget left"_s << u"no budget left"_s;
        QTest::newRow("paused until")
            << aacon << u"next"_s << u"paused until 14:00"_s << u"paused until 14:00"_s;
        QTest::newRow("paused is a status") << aacon << u"status"_s << u"Paused"_s << u"Paused"_s;
        QTest::newRow("unreachable is not ok") << disembl << u"status"_s << u"OK"_s << u"OK, as last seen"_s;
        QTest::newRow("nothing is planned without contact")
            << disembl << u"next"_s << u"frozen"_s << u"frozen"_s;
        QTest::newRow("a server that does not answer")
            << u"bio-staging"_s << u"name"_s
            << u"bio-staging cannot be reached since 13:24 – 1 runners show their last status"_s
            << u"bio-staging: Unreachable. cannot be reached since 13:24 – 1 runners show their last status"_s;
        QTest::newRow("the last day in words")
            << jronn << u"strip"_s << QString() << u"Last 24 h: OK 95 %, unknown 5 %"_s;
    }
    void cellsSayWhatTheyShow()
    {
        QFETCH(QString, runner);
        QFETCH(QString, column);
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        model.setZone(QTimeZone::utc());
        const QModelIndex cell = indexOf(model, runner).siblingAtColumn(columnOf(model, column));
        QVERIFY(cell.isValid());
        QTEST(cell.data().toString(), "text");
        QTEST(cell.data(Qt::AccessibleTextRole).toString(), "spoken");
    }

    void theNextTestSaysWhyInShortAndAtLength()
    {
        RunnerRow row{.runner = *findRunner(sampleSnapshot(), sampleRunner())};
        row.runner.edit().nextTestWhy = NextTestWhy::ByDoubt;
        row.runner.edit().forecast =
            TestForecast{.why = ForecastWhy::UserJobsPass, .at = row.runner->nextTest, .userJobs = 4};
        const Cell cell = nextCell(row, Shown{sampleNow(), QTimeZone::utc()});
        QCOMPARE(cell.text, u"6 min"_s);
        QCOMPARE(cell.detail, u"4 user jobs OK"_s);
        QVERIFY2(cell.toolTip.endsWith(u"\n4 user jobs in a row succeeded. Full test in about 6 min."_s),
                 qPrintable(cell.toolTip));
    }

    void theCostOfTestsIsShownWhereItIsMeasured()
    {
        const Shown shown{sampleNow(), QTimeZone::utc()};
        RunnerRow row{.runner = *findRunner(sampleSnapshot(), sampleRunner())};
        QCOMPARE(cpuCell(row, shown).text, u"–"_s);
        row.runner.edit().testCpuLastDay = 80s;
        QCOMPARE(cpuCell(row, shown).text, u"1 min 20 s"_s);
        ServiceRow service;
        service.service.runners = {*row.runner, *row.runner};
        QCOMPARE(cpuCell(service, shown).text, u"2 min 40 s"_s);
    }

    void agesGrowWithoutAnnouncements()
    {
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        const QModelIndex since =
            indexOf(model, keyOf(sampleRunner())).siblingAtColumn(columnOf(model, u"since"_s));
        QSignalSpy changed(&model, &RowModel::dataChanged);
        model.setNow(sampleNow() + 1min);
        QCOMPARE(since.data().toString(), u"2 h 15 min"_s);
        QCOMPARE(changed.size(), 0);
    }

    void whatAServerSendsIsShownAsPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<b>bold</b><img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("right-to-left marks") << u"a\u202Eexe.cod\u202C\u2066x"_s;
        QTest::newRow("line breaks") << u"one\ntwo\r\nthree\u2028four"_s;
        QTest::newRow("a megabyte") << QString(1'000'000, u'x');
        QTest::newRow("control characters") << QString(QChar(0)) + u"\x1b[31mred\x07"_s;
    }
    void whatAServerSendsIsShownAsPlainText()
    {
        QFETCH(QString, text);
        TableModel<ServicesRow> model(servicesColumns());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setTree(servicesTree(hostileSnapshot(text)), sampleNow());
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const QModelIndex &index : {row.siblingAtColumn(column), model.index(0, column)}) {
                const QString shown = index.data().toString();
                QVERIFY(shown.size() < 500);
                for (const QChar c : shown)
                    QVERIFY2(c.isPrint() && c != QChar(0x202E) && c != QChar(0x2066), qPrintable(shown));
                const QString tip = index.data(Qt::ToolTipRole).toString();
                QVERIFY(!tip.contains(u"<b>"_s) && !tip.contains(u"<img"_s));
                QVERIFY(tip.size() < 20'000);
            }
        }
        TableView view(&model, m_clock, u"Services"_s);
        view.resize(1000, 400);
        QImage image(view.size(), QImage::Format_ARGB32);
        view.render(&image);
        QVERIFY(view.header()->length() >= 900);
    }

    void anyToolTipStaysPlain()
    {
        QVERIFY(plainToolTip({}).isEmpty());
        QVERIFY(plainToolTip(u"<a href='x'>y</a>"_s).contains(u"&lt;a"_s));
        QVERIFY(Qt::mightBeRichText(plainToolTip(u"a < b"_s))); // so that Qt takes what was escaped as such
    }

    void theSelectionStaysOverUpdates()
    {
        TableModel<ServicesRow> model(servicesColumns());
        Snapshot snapshot = sampleSnapshot();
        model.setTree(servicesTree(snapshot), snapshot.at);
        TableView view(&model, m_clock, u"Services"_s);
        view.selectKey(keyOf(sampleRunner()));
        QSignalSpy current(&view, &TableView::currentRowChanged);
        snapshot.servers[0].services.removeFirst();
        snapshot.servers[0].services[5].runners[1].testsLastDay = 7;
        model.setTree(servicesTree(snapshot), snapshot.at);
        QCOMPARE(view.selectedScopes(), QList<Scope>{scopeOf(sampleRunner())});
        QCOMPARE(view.currentSource().data(KeyRole).toString(), keyOf(sampleRunner()));
        QCOMPARE(current.size(), 1);
    }

    void whatAPersonFoldedStaysFolded()
    {
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        TableView view(&model, m_clock, u"Services"_s);
        const QModelIndex bio = view.proxy().index(0, 0);
        QVERIFY(view.isExpanded(bio));
        view.collapse(bio);
        const TableLayout layout = view.tableLayout();
        QCOMPARE(layout.folded, QStringList{u"bio-tools"_s});
        view.proxy().setFilter(*parseFilter(u"gpu"_s));
        view.proxy().setFilter({});
        QVERIFY(!view.isExpanded(view.proxy().index(0, 0)));
        TableView other(&model, m_clock, u"Services"_s);
        other.setTableLayout(layout);
        QVERIFY(!other.isExpanded(other.proxy().index(0, 0)));
        QVERIFY(other.isExpanded(other.proxy().index(1, 0)));
    }

    void aLayoutComesBackByColumn()
    {
        TableModel<RunnerRow> model(runnerColumns());
        TableView view(&model, m_clock, u"Runners"_s);
        view.resize(1600, 400);
        view.chooseColumn(u"evidence"_s, false);
        view.header()->moveSection(view.header()->visualIndex(columnOf(model, u"since"_s)), 2);
        view.header()->setSortIndicator(columnOf(model, u"status"_s), Qt::DescendingOrder);
        const TableLayout layout = view.tableLayout();
        TableView other(&model, m_clock, u"Runners"_s);
        other.resize(1600, 400);
        other.setTableLayout(tableLayoutFromJson(toJson(layout)));
        QCOMPARE(other.tableLayout(), layout);
        QVERIFY(!other.isColumnChosen(u"evidence"_s));
        QCOMPARE(other.header()->visualIndex(columnOf(model, u"since"_s)), 2);
        QCOMPARE(other.proxy().sortColumn(), columnOf(model, u"status"_s));
    }

    void columnsGoWhenTheViewIsNarrowAndComeBack()
    {
        TableModel<ServicesRow> model(servicesColumns());
        TableView view(&model, m_clock, u"Services"_s);
        const int perDay = columnOf(model, u"perday"_s);
        const int strip = columnOf(model, u"strip"_s);
        view.resize(2000, 300);
        view.show();
        QVERIFY(!view.isColumnHidden(perDay));
        view.resize(view.header()->length() - 40 - view.columnWidth(0) + view.header()->minimumSectionSize(),
                    300);
        QTRY_VERIFY(view.isColumnHidden(perDay));
        view.resize(600, 300);
        QTRY_VERIFY(view.isColumnHidden(strip));
        QVERIFY(!view.isColumnHidden(0));
        view.resize(2000, 300);
        QTRY_VERIFY(!view.isColumnHidden(perDay) && !view.isColumnHidden(strip));
    }

    void whatAPersonSaidOfARunnerStandsBesideIt()
    {
        Snapshot snapshot = sampleSnapshot();
        RunnerState runner = *findRunner(snapshot, sampleRunner());
        runner.acknowledgement = Acknowledgement{.who = u"J. Lind"_s, .comment = u"new disk is coming"_s};
        const RunnerRow row{.runner = runner};
        const Shown shown{sampleNow(), QTimeZone::utc()};
        QCOMPARE(nameCell(row, shown).mark, std::optional(Glyph::Acknowledged));
        QVERIFY(nameCell(row, shown).toolTip.contains(u"J. Lind: new disk is coming"_s));
        QCOMPARE(noteCell(row, shown).text, u"J. Lind: new disk is coming"_s);
        runner.acknowledgement.reset();
        runner.testCpuLastDay = std::chrono::minutes(12);
        QVERIFY(noteCell(RunnerRow{.runner = runner}, shown).text.isEmpty());
        const FilterSubject subject = subjectOf(RunnerRow{.runner = runner}, sampleNow());
        QVERIFY(matches(*parseFilter(u"cpu>11"_s), subject));
        QVERIFY(!matches(*parseFilter(u"cpu>12"_s), subject));
    }

    void anAddressWithoutServicesIsDoubted()
    {
        ServerRow row{.server = {.name = {u"bio"_s}, .kind = ServerKind::Slivka}};
        row.around.contact = Contact::Reachable;
        const Shown shown{sampleNow(), QTimeZone::utc()};
        QVERIFY(nameCell(row, shown).detail.endsWith(u"Does this address belong to a Slivka server?"_s));
        row.server.kind = ServerKind::Folio; // its timers are all there is
        QVERIFY(nameCell(row, shown).detail.endsWith(u"no runners"_s));
    }

    void anEventOfATimerNamesTheTimer()
    {
        const HistoryEvent paused{
            .at = sampleNow(),
            .kind = HistoryKind::TimerPaused,
            .scope = {{u"library-prod"_s}, {}, {}},
            .timer = TimerKey{{u"library-prod"_s}, TimerKind::Server, {u"user#mod-foo#POST#/foo/timer"_s}},
            .who = u"A. Berg"_s};
        TableModel<EventRow> model(eventColumns());
        model.setRows(eventRows({paused}), sampleNow());
        QCOMPARE(model.index(0, 2).data().toString(), u"POST /foo/timer library-prod"_s);
        const FilterSubject subject = subjectOf(EventRow{paused}, sampleNow());
        QVERIFY(matches(*parseFilter(u"foo/timer mark:person"_s), subject));
        QCOMPARE(eventSubject({.timer = testTimerKey(sampleRunner())}), u"muscle › slurm"_s);
    }

    void aStageIsNeverCutInItsColumn()
    {
        const ColumnShape shape = problemColumns()[1].shape;
        QVERIFY(shape.words);
        for (const Stage stage : allStages)
            QVERIFY(shape.words().contains(stageText(stage)));
    }

    void theSelectionIsCopiedAsShown()
    {
        TableModel<EventRow> model(eventColumns());
        model.setRows(eventRows(sampleEvents()), sampleNow());
        model.setZone(QTimeZone::utc());
        TableView view(&model, m_clock, u"Events"_s);
        view.resize(1400, 300);
        view.show();
        view.setCurrentIndex(view.proxy().index(1, 0));
        view.selectionModel()->select(view.proxy().index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList lines = view.copiedSelection(CopyFormat::Tsv).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Time\tEvent\t"_s));
        QVERIFY(lines[1].startsWith(u"13:28:08\tEvidence\tmuscle › slurm bio-tools\tStartup\tDown\t"_s));
        QVERIFY(lines[2].startsWith(u"13:24:08\tServer unreachable\tbio-staging\t"_s));
        QCOMPARE(view.copiedCell(), u"13:24:08"_s);
    }

    void sortsInNaturalOrderAndMissingValuesLast()
    {
        Snapshot snapshot{.at = sampleNow()};
        ServerState server{.name = {u"s"_s}};
        for (const QString &id : {u"tool10"_s, u"tool2"_s, u"tool1"_s}) {
            ServiceState service{.id = {id}};
            RunnerState runner{.key = {server.name, service.id, {u"default"_s}}};
            if (id != u"tool2"_s)
                runner.since = sampleNow() - (id == u"tool1"_s ? 1h : 2h);
            service.runners = {runner};
            server.services.append(service);
        }
        snapshot.servers = {server};
        TableModel<RunnerRow> model(runnerColumns());
        model.setRows(runnerRows(snapshot), snapshot.at);
        TableProxy proxy(&model);
        const auto order = [&] {
            QStringList names;
            for (int row = 0; row < proxy.rowCount(); ++row)
                names.append(proxy.index(row, 0).data().toString());
            return names;
        };
        proxy.sort(0);
        QCOMPARE(order(), (QStringList{u"tool1"_s, u"tool2"_s, u"tool10"_s}));
        proxy.sort(columnOf(model, u"since"_s));
        QCOMPARE(order(), (QStringList{u"tool10"_s, u"tool1"_s, u"tool2"_s}));
        proxy.sort(columnOf(model, u"since"_s), Qt::DescendingOrder);
        QCOMPARE(order(), (QStringList{u"tool1"_s, u"tool10"_s, u"tool2"_s}));
    }

    void theWorstStandsFirst()
    {
        TableModel<RunnerRow> model(runnerColumns());
        model.setRows(runnerRows(sampleSnapshot()), sampleNow());
        TableProxy proxy(&model);
        proxy.sort(columnOf(model, u"status"_s));
        QCOMPARE(proxy.index(0, 0).data().toString(), u"muscle"_s); // down for the longest time
        QCOMPARE(proxy.index(1, 0).data().toString(), u"iprscan"_s);
        QCOMPARE(proxy.index(2, 0).data().toString(), u"tcoffee"_s);
    }

    void aFilterCountsWhatItHides()
    {
        TableModel<ServicesRow> model(servicesColumns());
        model.setTree(servicesTree(sampleSnapshot()), sampleNow());
        TableProxy proxy(&model);
        const int all = int(runnerRows(sampleSnapshot()).size()) + 1; // a server without services is a row
        QCOMPARE(proxy.hiddenLeaves(), 0);
        proxy.setFilter(*parseFilter(u"status:down"_s));
        QCOMPARE(proxy.hiddenLeaves(), all - 2);
        proxy.setFilter(*parseFilter(u"nothing-like-this"_s));
        QCOMPARE(proxy.hiddenLeaves(), all);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void aRowThatChangesIsFilteredAgainWithinASecond()
    {
        TableModel<RunnerRow> model(runnerColumns());
        Snapshot snapshot = sampleSnapshot();
        model.setRows(runnerRows(snapshot), snapshot.at);
        TableProxy proxy(&model);
        proxy.setFilter(*parseFilter(u"status:down"_s));
        QCOMPARE(proxy.rowCount(), 2);
        snapshot.servers[0].services[2].runners[0].status = Status::Ok;
        model.setRows(runnerRows(snapshot), snapshot.at);
        QTRY_COMPARE(proxy.rowCount(), 1);
    }

    void rowsAreCountedOnceEach()
    {
        const StatusCounts counts = countRunners(sampleSnapshot());
        QCOMPARE(counts.total(), int(runnerRows(sampleSnapshot()).size()));
        QCOMPARE(counts.paused, 1);
        QCOMPARE(counts.down, 2);
        QCOMPARE(counts.of(Status::Unknown), 1);
    }
};

QTEST_MAIN(TestTableModels)
#include "tst_tablemodels.moc"
