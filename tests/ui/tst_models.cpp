#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "tests/ui/windowfixture.h"
#include "ui/pages/page.h"
#include "ui/tables/overviewtables.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using Tester = QAbstractItemModelTester;

// What the headers of the window declare, in words that match the expression.
QSet<QString> declared(const QString &expression)
{
    QSet<QString> found;
    QDirIterator files(QStringLiteral(JOBWATCH_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto matches = QRegularExpression(expression).globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.insert(matches.next().captured(1));
    }
    return found;
}

template <typename Row>
QList<RowTree<Row>> asTree(const QList<Row> &rows)
{
    QList<RowTree<Row>> tree;
    for (const Row &row : rows)
        tree.append({row, {}});
    return tree;
}

// Through all that can happen to rows: they come, go, change places, come back.
template <typename Row>
void goThrough(std::span<const Column<Row>> columns, const QList<RowTree<Row>> &all)
{
    QVERIFY(all.size() > 1);
    const FixedClock clock(sampleNow());
    TableModel<Row> model(columns);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    TableView view(&model, clock, u"Rows"_s);
    const Tester proxyTester(&view.proxy(), Tester::FailureReportingMode::Fatal);
    view.sortByColumn(0, Qt::DescendingOrder);
    QList<RowTree<Row>> odd;
    for (qsizetype i = 1; i < all.size(); i += 2)
        odd.append(all[i]);
    QList<RowTree<Row>> backwards(all.rbegin(), all.rend());
    for (const auto &filter : {u""_s, u"a"_s, u"-status:ok"_s}) {
        view.proxy().setFilter(*parseFilter(filter));
        for (const auto &rows : {all, odd, backwards, all, QList<RowTree<Row>>(), backwards, odd}) {
            model.setTree(rows, sampleNow());
            view.proxy().catchUp();
            QCOMPARE(model.rowCount(), int(rows.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(model.rowAt(model.index(row, 0)) == rows[row].row);
        }
    }
}

template <typename Row>
void goThrough(std::span<const Column<Row>> columns, const QList<Row> &all)
{
    goThrough(columns, asTree(all));
}

Incident incident(const RunnerKey &runner, Span ago, Stage stage)
{
    return {.runner = runner, .began = sampleNow() - ago, .worst = Status::Down, .stage = stage};
}

struct Table
{
    const char *row = ""; // the type of its rows
    void (*check)() = nullptr;
};

const TimeRange week{sampleNow() - 168h, sampleNow()};

const Table tables[] = {
    {"ServicesRow", [] { goThrough(servicesColumns(), servicesTree(sampleSnapshot())); }},
    {"ServerRow", [] { goThrough(serverColumns(), serverRows(sampleSnapshot())); }},
    {"ServiceRow", [] { goThrough(serviceColumns(), serviceRows(sampleSnapshot())); }},
    {"RunnerRow", [] { goThrough(runnerColumns(), runnerRows(sampleSnapshot())); }},
    {"StageRow", [] { goThrough(stageColumns(), stageRows(sampleSnapshot())); }},
    {"TimerRow", [] { goThrough(timerColumns(), timerRows(sampleSnapshot())); }},
    {"EventRow", [] { goThrough(eventColumns(), eventRows(sampleEvents())); }},
    {"JobRow", [] { goThrough(jobColumns(), jobRows(sampleEvidence())); }},
    {"IncidentRow",
     [] {
         goThrough(incidentColumns(),
                   incidentRows({incident(sampleRunner(), 5h, Stage::Startup),
                                 incident(sampleRunner(), 50h, Stage::Polling),
                                 incident(sampleRunner(), 90h, Stage::Execution)}));
     }},
    {"BucketRow", [] { goThrough(bucketColumns(), bucketRows(historyOfJobs(sampleDurations(), {}, week))); }},
    {"ProblemRow", [] { goThrough(problemColumns(), groupedProblems(problemRows(sampleSnapshot()))); }},
    {"UpcomingRow", [] { goThrough(upcomingColumns(), upcomingRows(sampleSnapshot(), 20)); }},
    {"ChangeRow", [] { goThrough(changeColumns(), changeRows(sampleEvents(), 50)); }},
    {"TileRow", [] { goThrough(tileColumns(), tileRows(sampleSnapshot())); }},
};

} // namespace

// Every model of the window keeps the rules of Qt's models, whatever happens to its rows.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A table is a list of columns; one that is missing above would not be tested.
    void everyTableIsTestedHere()
    {
        QSet<QString> tested;
        for (const Table &table : tables)
            tested.insert(QString::fromLatin1(table.row));
        QCOMPARE(tested, declared(u"std::span<const Column<(\\w+)>> \\w+Columns\\(\\);"_s));
    }

    // The two classes that all tables are made of. Lists that are filled once are Qt's own.
    void noOtherModelIsOurs()
    {
        const QSet<QString> models =
            declared(u"class (\\w+)(?: final)? : public (?:Q\\w+Model|RowModel)\\b"_s);
        QCOMPARE(models, (QSet<QString>{u"RowModel"_s, u"TableProxy"_s, u"TableModel"_s}));
    }

    void theRowsComeAndGo_data()
    {
        QTest::addColumn<int>("table");
        for (int i = 0; i < int(std::size(tables)); ++i)
            QTest::newRow(tables[i].row) << i;
    }
    void theRowsComeAndGo()
    {
        QFETCH(int, table);
        tables[table].check();
    }

    void allModelsOfTheWindowStaySound()
    {
        WindowFixture fixture;
        fixture.open();
        for (const ViewId view : allViews)
            fixture.window->openView(view);
        std::vector<std::unique_ptr<Tester>> testers;
        for (QAbstractItemModel *model : fixture.window->findChildren<QAbstractItemModel *>())
            testers.push_back(std::make_unique<Tester>(model, Tester::FailureReportingMode::Fatal));
        QVERIFY(testers.size() > 2 * allViews.size());
        Snapshot fewer = sampleSnapshot();
        fewer.servers.removeFirst();
        fewer.timers.removeFirst();
        fewer.sequence += 1;
        Snapshot back = sampleSnapshot();
        back.sequence += 2;
        for (const Snapshot &snapshot : {fewer, back}) {
            fixture.window->showSnapshot(snapshot);
            for (const ViewId view : allViews) {
                fixture.window->openView(view);
                if (FilterLine *line = fixture.window->pages().page()->filterLine())
                    line->setLine(u"a"_s);
                QCOMPARE(fixture.window->pages().view(), view);
            }
        }
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestModels)
#include "tst_models.moc"
