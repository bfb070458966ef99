#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/connectiontest.h"
#include "ui/pages/historypage.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/busyline.h"
#include "ui/window/chartreading.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"
#include "ui/window/stoppablehistory.h"
#include "ui/window/tableactions.h"
#include "ui/window/tableexport.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Asks nothing of a store; stops whoever asks after some questions.
class CountingHistory final : public HistoryReader
{
public:
    std::stop_source stop{};
    int stopAt = 0;
    mutable int asked = 0;

    Result<QList<Evidence>> evidence(const HistoryQuery &) const override { return QList<Evidence>(count()); }
    Result<QList<HistoryEvent>> events(const HistoryQuery &) const override
    {
        return QList<HistoryEvent>(count());
    }
    Result<QList<DurationPoint>> durations(const HistoryQuery &) const override
    {
        return QList<DurationPoint>(count());
    }
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &, std::optional<Stage>, Instant,
                                             Instant) const override
    {
        return QList<StatusPoint>(count());
    }
    Result<QList<TimerRun>> timerRuns(const TimerKey &, Instant, Instant, int) const override
    {
        return QList<TimerRun>(count());
    }
    Result<QList<EvidenceTotal>> totals(const RunnerKey &, Bucket, Instant, Instant) const override
    {
        return QList<EvidenceTotal>(count());
    }

private:
    int count() const
    {
        if (++asked == stopAt)
            stop.request_stop();
        return 0;
    }
};

// A table of services on many runners, and a folder to write it to.
struct TableBench
{
    explicit TableBench(int runners) { show(runners); }

    void show(int runners)
    {
        Snapshot snapshot{.sequence = 1, .at = sampleNow()};
        ServerState server{.name = {u"bio"_s}, .contact = Contact::Reachable};
        for (int i = 0; i < runners; ++i) {
            const RunnerKey key{{u"bio"_s}, {u"s%1"_s.arg(i)}, {u"local"_s}};
            server.services.append(ServiceState{.id = key.service, .runners = {RunnerState{.key = key}}});
        }
        snapshot.servers = {server};
        fixture.window ? fixture.window->showSnapshot(snapshot) : fixture.open(snapshot);
        fixture.window->openView(ViewId::Services);
    }
    const TableView &table() const { return *fixture.window->pages().page()->table(); }
    qsizetype rows() const { return rowsBelow({}); }
    qsizetype rowsBelow(const QModelIndex &parent) const
    {
        qsizetype all = 0;
        for (int row = 0; row < table().model()->rowCount(parent); ++row)
            all += 1 + rowsBelow(table().model()->index(row, 0, parent));
        return all;
    }
    QString written() const
    {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    }

    WindowFixture fixture{};
    QTemporaryDir folder{};
    QString file = folder.filePath(u"table.csv"_s);
};

QList<RunnerKey> manyRunners(int count)
{
    QList<RunnerKey> runners;
    for (int i = 0; i < count; ++i)
        runners.append(RunnerKey{{u"bio"_s}, {u"s%1"_s.arg(i)}, {u"local"_s}});
    return runners;
}

} // namespace

// What takes its time says so, and can be broken off.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverSoonIsNeverTold()
    {
        QWidget window;
        BusyLine line(&window);
        window.show();
        line.begin(u"Reading…"_s);
        QVERIFY(!line.isVisible());
        line.end();
        QSignalSpy cancelled(&line, &BusyLine::cancelled);
        line.begin(u"Reading…"_s);
        QTRY_VERIFY(line.isVisible());
        QCOMPARE(line.accessibleName(), u"Reading…"_s);
        button(&line, u"Cancel"_s)->click();
        QVERIFY(!line.isVisible());
        QVERIFY(!line.isBusy());
        QCOMPARE(cancelled.size(), 1);
    }

    void whoWantsNoMoreGetsNoMore()
    {
        CountingHistory history;
        const ChartQuestion question{.runners = manyRunners(100),
                                     .range = {sampleNow() - 24h, sampleNow()},
                                     .stop = history.stop.get_token()};
        QVERIFY(readCharts(StoppableHistory(history, question.stop), question));
        QVERIFY(history.asked > 100);

        history.asked = 0;
        history.stopAt = 7;
        const auto answer = readCharts(StoppableHistory(history, question.stop), question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(history.asked, 7);
    }

    void aLongReadingOfTheHistoryIsBrokenOff()
    {
        WindowFixture fixture;
        QList<ChartQuestion> asked;
        Questions::Then<ChartAnswer> answerLate;
        const auto charts = fixture.questions.charts;
        bool isSlow = false;
        fixture.questions.charts = [&](QObject *context, const ChartQuestion &question,
                                       const Questions::Then<ChartAnswer> &then) {
            asked.append(question);
            if (isSlow)
                answerLate = then;
            else
                charts(context, question, then);
        };
        fixture.open();
        fixture.window->openView(ViewId::History);
        HistoryPage *page = fixture.window->pages().history();
        auto *line = page->findChild<BusyLine *>();
        QTRY_VERIFY(!line->isBusy()); // the incidents are asked when the range has come to rest
        QVERIFY(!line->isVisible());

        isSlow = true;
        page->chooseRange(RangeChoice::Year);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(!asked.last().stop.stop_requested());
        button(line, u"Cancel"_s)->click();
        QVERIFY(asked.last().stop.stop_requested());
        QVERIFY(!line->isVisible());
        QVERIFY(fixture.window->findChild<StatusLine *>()->said().contains(u"cancelled"_s));
        const qsizetype before = asked.size();
        answerLate(ChartAnswer{}); // too late: nothing comes of it
        QCOMPARE(asked.size(), before);
        QVERIFY(!line->isBusy());

        isSlow = false;
        page->chooseRange(RangeChoice::Week); // and it goes on as before
        QVERIFY(!asked.last().stop.stop_requested());
    }

    void aTableIsWrittenWholeWhileTheWindowGoesOn()
    {
        TableBench bench(200);
        TableExport exporting(bench.table(), bench.file, nullptr);
        QSignalSpy ended(&exporting, &TableExport::ended);
        exporting.begin();
        QVERIFY(ended.isEmpty()); // not at once: the window has its turn first
        QVERIFY(!QFile::exists(bench.file));
        QTRY_COMPARE(ended.size(), 1);
        const QStringList lines = bench.written().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + bench.rows());
        QVERIFY(lines[0].startsWith(u"Service and runner,"_s));
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size()); // none twice
    }

    void aTableThatChangesMeanwhileIsBegunAnew()
    {
        TableBench bench(8'000);
        TableExport exporting(bench.table(), bench.file, nullptr);
        QSignalSpy ended(&exporting, &TableExport::ended);
        exporting.begin();
        QCoreApplication::processEvents(); // some rows are written
        QVERIFY(ended.isEmpty());
        bench.show(300); // most rows are gone
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended[0][0].value<Result<void>>());
        QCOMPARE(bench.written().count(u"\r\n"_s), 1 + bench.rows());
    }

    void anExportThatIsCancelledLeavesTheFileAsItWas()
    {
        TableBench bench(8'000);
        QFile before(bench.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("kept");
        before.close();
        QWidget window;
        TableActions actions(&window);
        std::optional<Result<void>> done;
        actions.write(bench.table(), bench.file, [&done](const Result<void> &result) { done = result; });
        QCoreApplication::processEvents(); // some rows are written
        QVERIFY(!done);
        QSignalSpy failed(&actions, &TableActions::failed);
        actions.write(bench.table(), bench.file, [](const Result<void> &) {});
        QCOMPARE(failed.size(), 1); // one at a time
        actions.breakOff();
        QVERIFY(done && !*done);
        QCOMPARE(done->error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.written(), u"kept"_s);
        QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files).size(),
                 1); // nothing half-written beside it
        actions.breakOff(); // nothing to break off
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        TableBench bench(10);
        QWidget window;
        TableActions actions(&window);
        QSignalSpy ended(&actions, &TableActions::ended);
        std::optional<Result<void>> done;
        actions.write(bench.table(), bench.folder.filePath(u"nowhere/table.csv"_s),
                      [&done](const Result<void> &result) { done = result; });
        QCOMPARE(ended.size(), 1);
        QVERIFY(done && !*done);
        QCOMPARE(done->error().kind, ErrorKind::Storage);
    }

    void aConnectionTestIsBrokenOff()
    {
        QPointer<QObject> asker;
        Orders::Steps answer;
        Orders orders;
        orders.testConnection = [&](const ServerDefinition &, QObject *context, const Orders::Steps &then) {
            asker = context;
            answer = then;
        };
        ConnectionTest test(orders);
        static_cast<QWidget &>(test).show();
        test.setServer({.url = QUrl(u"https://bio.example.org"_s)});
        auto *press = test.findChild<QToolButton *>();
        QCOMPARE(press->text(), u"Test again"_s);
        QTRY_VERIFY(asker);
        QCOMPARE(press->text(), u"Cancel the test"_s);
        press->click();
        QVERIFY(!asker); // which ends it in the core
        QCOMPARE(press->text(), u"Test again"_s);

        press->click();
        QVERIFY(asker);
        answer({{.title = u"Name"_s}});
        QCOMPARE(press->text(), u"Test again"_s);
        QCOMPARE(test.steps().size(), 1);
        press->click();
        test.setServer({.url = QUrl(u"https://other.example.org"_s)}); // nobody waits for the first any more
        QVERIFY(!asker);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestProgress)
#include "tst_progress.moc"
