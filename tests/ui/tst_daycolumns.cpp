#include <QTest>

#include "tests/ui/windowfixture.h"
#include "ui/pages/dayasking.h"
#include "ui/tables/daycells.h"
#include "ui/tables/rowmodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/dayreading.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const RunnerKey muscle{{u"bio"_s}, {u"muscle"_s}, {u"slurm"_s}};
const RunnerKey idle{{u"bio"_s}, {u"idle"_s}, {u"slurm"_s}};

// Jobs of one runner, the others have none.
class DayHistory final : public HistoryReader
{
public:
    QList<DurationPoint> points{};
    mutable QList<HistoryQuery> asked{};
    std::stop_source *stop = nullptr; // requested with the first question

    Result<QList<Evidence>> evidence(const HistoryQuery &) const override { return QList<Evidence>{}; }
    Result<QList<HistoryEvent>> events(const HistoryQuery &) const override { return QList<HistoryEvent>{}; }
    Result<QList<DurationPoint>> durations(const HistoryQuery &query) const override
    {
        asked.append(query);
        if (stop)
            stop->request_stop();
        return query.scope == scopeOf(muscle) ? points : QList<DurationPoint>{};
    }
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &, std::optional<Stage>, Instant,
                                             Instant) const override
    {
        return QList<StatusPoint>{};
    }
};

DurationPoint job(Span ago, std::optional<Span> wait, std::optional<Span> run, bool passed = true)
{
    return {.at = sampleNow() - ago, .queueWait = wait, .runTime = run, .passed = passed};
}

} // namespace

// What the history says of a day beside what the snapshot says of now.
class TestDayColumns : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_f{};
    int m_asked = 0;

    TableView *table() const { return m_f->window->pages().page()->table(); }
    int column(const QString &id) const
    {
        const auto &columns = static_cast<const RowModel *>(table()->proxy().sourceModel())->columns();
        for (int i = 0; i < columns.size(); ++i)
            if (columns[i].id == id)
                return i;
        return -1;
    }
    QString text(const RunnerKey &key, const QString &id) const
    {
        table()->selectWhere([&key](const QModelIndex &index) {
            return index.data(ScopeRole).value<Scope>() == scopeOf(key);
        });
        return table()->currentIndex().siblingAtColumn(column(id)).data().toString();
    }
    void countQuestions()
    {
        m_f->questions.day = [this, ask = m_f->questions.day](QObject *context, const DayQuestion &question,
                                                              const Questions::Then<DayTimes> &then) {
            ++m_asked;
            ask(context, question, then);
        };
    }

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_f = std::make_unique<WindowFixture>();
        countQuestions();
    }
    void cleanup() { m_f.reset(); }

    void ofHundredJobsTheFiveLongestAreLeftOut()
    {
        DayHistory history;
        for (int i = 100; i >= 1; --i)
            history.points.append(job(i * 1min, i * 1s, i * 2s, i != 7));
        const auto day = readDay(history, {.runners = {muscle, idle}, .to = sampleNow()});
        QVERIFY(day);
        QCOMPARE(day->size(), 1);
        const RunnerDay known = day->value(muscle);
        QCOMPARE(known.wait95, std::optional<Span>(95s));
        QCOMPARE(known.run95, std::optional<Span>(190s));
        QCOMPARE(known.lastFailed, std::optional(sampleNow() - 7min));
        QCOMPARE(known.jobs, 100);
        QCOMPARE(history.asked.size(), 2);
        QCOMPARE(history.asked[0].from, std::optional<Instant>(sampleNow() - 24h));
        QCOMPARE(history.asked[0].to, std::optional(sampleNow()));
    }

    void whatNobodyMeasuredIsNotKnown()
    {
        DayHistory history;
        history.points = {job(2h, {}, 4s), job(1h, {}, {})};
        const auto day = readDay(history, {.runners = {muscle}, .to = sampleNow()});
        QVERIFY(day);
        QCOMPARE(day->value(muscle), (RunnerDay{.run95 = Span(4s), .jobs = 2}));
    }

    void whoeverStopsWaitingStopsTheReading()
    {
        DayHistory history;
        std::stop_source stop;
        history.stop = &stop;
        const auto day = readDay(
            history, {.runners = {muscle, idle, muscle}, .to = sampleNow(), .stop = stop.get_token()});
        QVERIFY(!day);
        QCOMPARE(day.error().kind, ErrorKind::Cancelled);
        QCOMPARE(history.asked.size(), 1);
    }

    void nobodyAsksWhileNoColumnIsShown()
    {
        m_f->open();
        m_f->window->showSnapshot(sampleSnapshot());
        QCOMPARE(m_asked, 0);
        table()->chooseColumn(u"confidence"_s, true); // the snapshot has it
        m_f->window->showSnapshot(sampleSnapshot());
        QCOMPARE(m_asked, 0);
    }

    void oneQuestionAMinuteIsAskedWhileAColumnIsShown()
    {
        m_f->open();
        table()->chooseColumn(u"wait95"_s, true);
        QCOMPARE(m_asked, 1);
        QCOMPARE(text(sampleRunner(), u"wait95"_s), u"24 s"_s);
        table()->chooseColumn(u"run95"_s, true);
        m_f->window->showSnapshot(sampleSnapshot());
        QCOMPARE(m_asked, 1); // one for all
        QCOMPARE(text(sampleRunner(), u"run95"_s), u"1 min 52 s"_s);
        m_f->clock.turnTo(sampleNow() + 61s);
        m_f->window->showSnapshot(sampleSnapshot());
        m_f->window->showSnapshot(sampleSnapshot());
        QCOMPARE(m_asked, 2);
        m_f->window->openView(ViewId::Timers); // it is not seen any more
        m_f->clock.turnTo(sampleNow() + 200s);
        m_f->window->showSnapshot(sampleSnapshot());
        QCOMPARE(m_asked, 2);
    }

    void aQuestionThatIsNotAnsweredIsNotAskedAgain()
    {
        m_f->questions.day = [this](QObject *, const DayQuestion &, const Questions::Then<DayTimes> &) {
            ++m_asked;
        };
        m_f->open();
        table()->chooseColumn(u"wait95"_s, true);
        m_f->clock.turnTo(sampleNow() + 10min);
        m_f->window->showSnapshot(sampleSnapshot());
        QCOMPARE(m_asked, 1);
        QCOMPARE(text(sampleRunner(), u"wait95"_s), u"–"_s);
    }

    void whatIsNotKnownIsADash()
    {
        m_f->open();
        for (const QString &id : {u"wait95"_s, u"run95"_s, u"lastfailed"_s})
            table()->chooseColumn(id, true);
        const RunnerKey other{{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}};
        for (const QString &id : {u"wait95"_s, u"run95"_s, u"lastfailed"_s})
            QCOMPARE(text(other, id), u"–"_s);
        QCOMPARE(text(sampleRunner(), u"lastfailed"_s), u"9 min"_s);
    }

    void filtersAskAndFind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("found");
        QTest::newRow("waits longer") << u"wait>10s"_s << true;
        QTest::newRow("waits shorter") << u"wait<10s"_s << false;
        QTest::newRow("runs longer") << u"run>1min"_s << true;
        QTest::newRow("failed lately") << u"failed<1h"_s << true;
        QTest::newRow("failed long ago") << u"failed>1h"_s << false;
    }
    void filtersAskAndFind()
    {
        QFETCH(QString, line);
        QFETCH(bool, found);
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        m_f->window->pages().page()->filterLine()->setLine(line);
        QCOMPARE(m_asked, 1);
        QTRY_COMPARE(table()->model()->rowCount(), found ? 1 : 0); // it catches up within a second
    }

    void theLongestWaitComesLastAndTheUnknownAfterIt()
    {
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        table()->chooseColumn(u"wait95"_s, true);
        table()->proxy().sort(column(u"wait95"_s), Qt::AscendingOrder);
        QCOMPARE(table()->model()->index(0, 0).data(ScopeRole).value<Scope>(), scopeOf(sampleRunner()));
        table()->proxy().sort(column(u"wait95"_s), Qt::DescendingOrder);
        QCOMPARE(table()->model()->index(0, 0).data(ScopeRole).value<Scope>(), scopeOf(sampleRunner()));
    }

    void confidenceIsThatOfTheStatusShown_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("shown");
        QTest::newRow("ok") << Status::Ok << u"99 %"_s; // never all
        QTest::newRow("warning") << Status::Warning << u"30 %"_s;
        QTest::newRow("down") << Status::Down << u"71 %"_s;
        QTest::newRow("unknown") << Status::Unknown << u"–"_s;
    }
    void confidenceIsThatOfTheStatusShown()
    {
        QFETCH(Status, status);
        QFETCH(QString, shown);
        RunnerState runner{.key = muscle, .status = status};
        QVERIFY(!confidenceOf(runner)); // under a fixed interval nothing is believed
        runner.assessment = RunnerAssessment{.outlook = {.ok = 1, .degraded = .301, .down = .718}};
        const RunnerRow row{.runner = Shared<RunnerState>(runner)};
        QCOMPARE(confidenceCell(row, {}).text, shown);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestDayColumns)
#include "tst_daycolumns.moc"
