#include "tests/store/historytest.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

// The slow and obvious way.
QList<EvidenceTotal> summedUp(const QList<Evidence> &evidence, Bucket bucket)
{
    const qint64 width = bucket == Bucket::Hour ? 3'600'000 : 86'400'000;
    QMap<std::pair<qint64, int>, EvidenceTotal> totals;
    for (const Evidence &one : evidence) {
        const qint64 from = toMs(one.knownAt) / width * width;
        EvidenceTotal &total = totals[{from, int(one.source)}];
        total.from = instantFromMs(from);
        total.source = one.source;
        (decisiveStage(one) ? total.failed : total.passed) += 1;
        total.timed += 1;
        total.runTime += *one.runTime;
        total.cpuTime += one.cpuTime ? *one.cpuTime : *one.runTime;
        total.shortestRun = total.shortestRun ? std::min(*total.shortestRun, *one.runTime) : *one.runTime;
        total.longestRun = total.longestRun ? std::max(*total.longestRun, *one.runTime) : *one.runTime;
    }
    return totals.values();
}

} // namespace

// What is asked of a history, and by what.
class TestSqlQuestions : public HistoryTest
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsAskedByScopeAndTime_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QStringList>("jobs");
        const Scope all, server{{u"bio"_s}, {}, {}}, service{{u"bio"_s}, {u"clustalo"_s}, {}};
        QTest::newRow("all") << all << 0 << 100 << 99
                             << QStringList{u"hpc3"_s, u"muscle2"_s, u"big1"_s, u"default1"_s, u"default0"_s};
        QTest::newRow("limit") << all << 0 << 100 << 2 << QStringList{u"hpc3"_s, u"muscle2"_s};
        QTest::newRow("server") << server << 0 << 100 << 99
                                << QStringList{u"muscle2"_s, u"big1"_s, u"default1"_s, u"default0"_s};
        QTest::newRow("service") << service << 0 << 100 << 99
                                 << QStringList{u"big1"_s, u"default1"_s, u"default0"_s};
        QTest::newRow("runner") << scopeOf(clustalo) << 0 << 100 << 99
                                << QStringList{u"default1"_s, u"default0"_s};
        QTest::newRow("from counts, to does not")
            << scopeOf(clustalo) << 0 << 1 << 99 << QStringList{u"default0"_s};
        QTest::newRow("from on") << all << 2 << 100 << 99 << QStringList{u"hpc3"_s, u"muscle2"_s};
        QTest::newRow("nothing") << all << 50 << 40 << 99 << QStringList{};
        QTest::newRow("no limit below zero") << all << 0 << 100 << -1 << QStringList{};
        QTest::newRow("unknown server") << Scope{{u"nowhere"_s}, {}, {}} << 0 << 100 << 99 << QStringList{};
    }
    void evidenceIsAskedByScopeAndTime()
    {
        QFETCH(Scope, scope);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, limit);
        QFETCH(QStringList, jobs);
        const auto named = [](const RunnerKey &runner, int n, const QString &name) {
            Evidence evidence = evidenceOf(runner, n);
            evidence.job = {name};
            return evidence;
        };
        QVERIFY(m_store->write(batchOf({named(elsewhere, 3, u"hpc3"_s), named(clustalo, 0, u"default0"_s),
                                        named(clustalo, 1, u"default1"_s), named(clustaloBig, 1, u"big1"_s),
                                        named(muscle, 2, u"muscle2"_s)})));
        const auto found = m_store->evidence({scope, minute(from), minute(to), limit});
        QVERIFY(found);
        QStringList names;
        for (const Evidence &evidence : *found)
            names.append(evidence.job.value);
        QCOMPARE(names, jobs);
    }

    void costsOfTestsAreSummedByQuartersOfAnHour()
    {
        const auto job = [](const RunnerKey &runner, int n, Source source, std::optional<Span> cpu) {
            Evidence evidence = evidenceOf(runner, n);
            evidence.source = source;
            evidence.runTime = Span(1000);
            evidence.cpuTime = cpu;
            return evidence;
        };
        // A quarter of an hour begins 40 s after minute(1).
        QVERIFY(m_store->write(
            batchOf({job(clustalo, 0, Source::TestJob, Span(500)), job(clustalo, 1, Source::TestJob, {}),
                     job(muscle, 2, Source::TestJob, Span(300)), job(elsewhere, 3, Source::TestJob, Span(70)),
                     job(elsewhere, 4, Source::UserJob, Span(900))})));
        const auto costs = m_store->testCosts(minute(0));
        QVERIFY(costs);
        QList<CostSlice> expected;
        for (const auto &[n, cpu] : {std::pair(0, 500), {1, 1000}, {2, 300}, {3, 70}})
            expected = withTestCost(expected, minute(n), Span(cpu), minute(4));
        QCOMPARE(expected.size(), 2);
        QCOMPARE(*costs, expected);
        QCOMPARE(testCostSince(*m_store->testCosts(minute(2)), Instant{}), Span(370));
        QVERIFY(m_store->testCosts(minute(50))->isEmpty());
    }

    void eventsOfAScopeAreThoseWithinIt()
    {
        HistoryEvent serverDown;
        serverDown.kind = HistoryKind::ServerDown;
        serverDown.scope = {{u"bio"_s}, {}, {}};
        serverDown.at = minute(1);
        const HistoryEvent change = statusEvent(clustalo, {}, 2, Status::Down);
        const HistoryEvent other = statusEvent(elsewhere, {}, 3, Status::Ok);
        QVERIFY(m_store->write(eventsOnly({serverDown, change, other})));
        const auto ask = [&](const Scope &scope) { return m_store->events({scope, {}, {}, 10}); };
        QCOMPARE(ask({}), Result(QList<HistoryEvent>({other, change, serverDown})));
        QCOMPARE(ask({{u"bio"_s}, {}, {}}), Result(QList<HistoryEvent>({change, serverDown})));
        QCOMPARE(ask(scopeOf(clustalo)), Result(QList<HistoryEvent>{change}));
    }

    void eventsOfAKindCanBeAskedFor()
    {
        HistoryEvent paused = statusEvent(clustalo, {}, 1, Status::Ok);
        paused.kind = HistoryKind::Paused;
        const HistoryEvent change = statusEvent(clustalo, {}, 2, Status::Down);
        QVERIFY(m_store->write(eventsOnly({paused, change})));
        const auto ask = [&](const QList<HistoryKind> &kinds) {
            return m_store->events({.scope = scopeOf(clustalo), .limit = 10, .kinds = kinds});
        };
        QCOMPARE(ask({HistoryKind::Paused}), Result(QList<HistoryEvent>{paused}));
        QCOMPARE(ask({HistoryKind::Paused, HistoryKind::StatusChanged}),
                 Result(QList<HistoryEvent>({change, paused})));
        QCOMPARE(ask({HistoryKind::Resumed}), Result(QList<HistoryEvent>()));
    }

    void durationsComeOldestFirstFromTheNewest()
    {
        QVERIFY(m_store->write(batchOf({evidenceOf(clustalo, 3), evidenceOf(clustalo, 1),
                                        evidenceOf(clustalo, 2), evidenceOf(muscle, 5)})));
        const auto points = m_store->durations({scopeOf(clustalo), {}, {}, 2});
        QVERIFY(points);
        QCOMPARE(points->size(), 2);
        QCOMPARE(points->first(),
                 (DurationPoint{.at = minute(2),
                                .source = Source::TestJob,
                                .queueWait = {},
                                .runTime = Span(1002),
                                .passed = true}));
        QCOMPARE(points->last().at, minute(3));
        QVERIFY(!points->last().passed);
    }

    void aStatusHistoryBeginsWithWhatHeldAtItsBeginning()
    {
        QVERIFY(m_store->write(eventsOnly(
            {statusEvent(clustalo, {}, 1, Status::Ok), statusEvent(clustalo, {}, 2, Status::Warning),
             statusEvent(clustalo, {}, 5, Status::Down), statusEvent(clustalo, {}, 9, Status::Ok),
             statusEvent(clustalo, Stage::Startup, 4, Status::Down),
             statusEvent(clustaloBig, {}, 3, Status::Down)})));
        const auto ask = [&](std::optional<Stage> stage, int from, int to) {
            return m_store->statusHistory(clustalo, stage, minute(from), minute(to));
        };
        const StatusPoint warning{minute(2), Status::Warning}, down{minute(5), Status::Down};
        QCOMPARE(ask({}, 3, 9), Result(QList<StatusPoint>{warning, down}));
        QCOMPARE(ask({}, 2, 5), Result(QList<StatusPoint>{warning}));
        QCOMPARE(ask({}, 0, 1), Result(QList<StatusPoint>{}));
        QCOMPARE(ask(Stage::Startup, 0, 9), Result(QList<StatusPoint>{{minute(4), Status::Down}}));
        QCOMPARE(ask(Stage::Polling, 0, 9), Result(QList<StatusPoint>{}));
    }

    void totalsAreTheSumsOfTheirHours()
    {
        QList<Evidence> evidence;
        for (int n = 0; n < 300; ++n)
            evidence.append(evidenceOf(clustalo, n));
        evidence[5].source = Source::UserJob;
        evidence[6].cpuTime = Span(50);
        for (int n = 0; n < 300; n += 30) // sums of several batches are added up
            QVERIFY(m_store->write(batchOf(evidence.mid(n, 30))));
        for (const Bucket bucket : {Bucket::Hour, Bucket::Day}) {
            const auto totals = m_store->totals(clustalo, bucket, instantFromMs(0), minute(1'000'000));
            QVERIFY(totals);
            QCOMPARE(*totals, summedUp(evidence, bucket));
        }
    }
};

QTEST_GUILESS_MAIN(TestSqlQuestions)
#include "tst_sqlquestions.moc"
