#include <QTest>

#include "core/domain/whatif/policyreplay.h"
#include "core/domain/whatif/recordedevidence.h"
#include "core/domain/whatif/whatif.h"
#include "tests/domain/assessorworld.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;

namespace {

const RunnerKey one = key(0, 0, 0);

Evidence user(Span after, std::optional<Stage> failed = {}, std::optional<int> exitCode = {})
{
    return job(one, JobKind::User, failed, start + after, exitCode);
}

Evidence testJob(Span after, JobKind kind = JobKind::FullTest, std::optional<Stage> failed = {})
{
    Evidence evidence = job(one, kind, failed, start + after);
    evidence.submittedAt = evidence.knownAt - 60s;
    if (!failed)
        evidence.cpuTime = 30s;
    return evidence;
}

TestPolicy fixed(Span every)
{
    return {.kind = PolicyKind::Fixed, .every = every};
}

ReplaySetup setup(const TestPolicy &present = fixed(10min), bool hasTest = true)
{
    return {.servers = {}, .runners = {{one, present, hasTest}}};
}

// A day that begins and ends well; for six hours in the middle nothing starts. Two tests saw it.
QList<Evidence> dayWithOneOutage()
{
    return {user(0h), testJob(12h, JobKind::FullTest, Stage::Startup), testJob(18h), user(24h)};
}

// Two weeks of two runners with user jobs, tests and outages, by a fixed seed.
QList<Evidence> longHistory()
{
    QRandomGenerator random(7);
    QList<Evidence> all;
    for (int runner = 0; runner < 2; ++runner) {
        bool broken = false;
        for (Span at = 0h; at < 14 * 24h; at += Span(qint64(60'000) * (5 + random.bounded(90)))) {
            broken = random.bounded(100) < (broken ? 80 : 2);
            const JobKind kind = random.bounded(3) == 0 ? JobKind::FullTest : JobKind::User;
            const auto failed = broken ? std::optional(Stage::Startup) : std::nullopt;
            all.append(job(key(0, 0, runner), kind, failed, start + at));
            all.last().cpuTime = 20s;
        }
    }
    return all;
}

ReplaySetup longSetup()
{
    return {.servers = {}, .runners = {{key(0, 0, 0), {}, true}, {key(0, 0, 1), {}, true}}};
}

class DailyReader final : public HistoryReader
{
public:
    explicit DailyReader(QList<Evidence> evidence)
        : m_evidence(std::move(evidence))
    {
    }
    Result<QList<Evidence>> evidence(const HistoryQuery &query) const override
    {
        QList<Evidence> found;
        for (const Evidence &evidence : m_evidence) {
            if (query.scope.contains(evidence.runner) && evidence.knownAt >= *query.from
                && evidence.knownAt < *query.to)
                found.prepend(evidence);
        }
        return found;
    }
    Result<QList<HistoryEvent>> events(const HistoryQuery &) const override { return QList<HistoryEvent>(); }
    Result<QList<DurationPoint>> durations(const HistoryQuery &) const override
    {
        return QList<DurationPoint>();
    }
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &, std::optional<Stage>, Instant,
                                             Instant) const override
    {
        return QList<StatusPoint>();
    }

private:
    QList<Evidence> m_evidence{};
};

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePresentIsWhatWasRecorded()
    {
        const auto result = whatIf(dayWithOneOutage(), setup(), fixed(1h));
        QVERIFY(result);
        QCOMPARE(result->days(), 1.0);
        QCOMPARE(result->userJobs, 2);
        QCOMPARE(result->testJobs, 2);
        QCOMPARE(result->present.testsPerDay, 2.0);
        QCOMPARE(result->present.cpuSecondsPerDay, 30.0);
        QCOMPARE(result->present.outages, 1);
        QCOMPARE(result->present.missed, 0);
        QCOMPARE(result->present.foundAfter, std::optional<Span>(0s));
        QCOMPARE(result->present.statusChangesPerDay, 2.0);
        QCOMPARE(result->present.wrongShare, 0.0);
    }

    // Tests start at 0:30, 1:30 … 23:30 and tell a minute later: the six from 12:30 on fail and cost nothing.
    void anHourlyTestFindsTheOutageAtTheNextTest()
    {
        const auto result = whatIf(dayWithOneOutage(), setup(), fixed(1h));
        QVERIFY(result);
        const Consequences &proposed = result->proposed;
        QCOMPARE(proposed.testsPerDay, 24.0);
        QCOMPARE(proposed.cpuSecondsPerDay, 18 * 30.0);
        QCOMPARE(proposed.outages, 1);
        QCOMPARE(proposed.missed, 0);
        QCOMPARE(proposed.foundAfter, std::optional<Span>(31min));
        QCOMPARE(proposed.foundAfter95, std::optional<Span>(31min));
        QCOMPARE(proposed.statusChangesPerDay, 2.0);
        QCOMPARE(proposed.okWhileDown, 31.0 / (24 * 60));
        QCOMPARE(proposed.downWhileOk, 31.0 / (24 * 60));
        QCOMPARE(proposed.wrongShare, 62.0 / (24 * 60));
    }

    // The first one starts at 0:05; the one at 12:05 tells at 12:06.
    void everyTenMinutesIsAlwaysCompared()
    {
        const auto result = whatIf(dayWithOneOutage(), setup(), fixed(1h));
        QVERIFY(result);
        QCOMPARE(result->fixedTen.foundAfter, std::optional<Span>(6min));
        // 60 tests an hour are allowed and 6 asked for.
        QCOMPARE(result->fixedTen.testsPerDay, 144.0);
    }

    void withoutTestsAnOutageThatOnlyTestsSawIsMissed()
    {
        const auto result = whatIf(dayWithOneOutage(), setup(), {.kind = PolicyKind::Never});
        QVERIFY(result);
        QCOMPARE(result->proposed.testsPerDay, 0.0);
        QCOMPARE(result->proposed.cpuSecondsPerDay, 0.0);
        QCOMPARE(result->proposed.missed, 1);
        QCOMPARE(result->proposed.foundAfter, std::optional<Span>(6h));
    }

    void theBudgetOfTheServerHolds()
    {
        ReplaySetup scarce = setup();
        scarce.servers = {{one.server, serverPlan({.testsPerHour = 2, .burst = 1, .concurrent = 1}, false)}};
        const auto result = whatIf(dayWithOneOutage(), scarce, fixed(1min));
        QVERIFY(result);
        QVERIFY(result->proposed.testsPerDay >= 40);
        QVERIFY(result->proposed.testsPerDay <= 1 + 2 * 24);
    }

    void userJobsAloneAreTheSameWithAndWithoutASetting()
    {
        QList<Evidence> jobs;
        for (int hour = 0; hour <= 24; ++hour)
            jobs.append(user(hour * 1h, hour == 10 ? std::optional(Stage::Startup) : std::nullopt));
        const TestPolicy never{.kind = PolicyKind::Never};
        const auto result = whatIf(jobs, setup(never), never);
        QVERIFY(result);
        QCOMPARE(result->proposed, result->present);
        QCOMPARE(result->present.testsPerDay, 0.0);
        QCOMPARE(result->present.outages, 1);
        QVERIFY(result->limits.contains(WhatIfLimit::CostsAssumed));
    }

    void aFailureOfTheUsersOwnIsNoOutage()
    {
        const auto result = whatIf({user(0h), user(1h, Stage::Execution, 1), user(24h)}, setup(), fixed(1h));
        QVERIFY(result);
        QCOMPARE(result->present.outages, 0);
        QVERIFY(!result->present.foundAfter);
        QVERIFY(result->limits.contains(WhatIfLimit::NoOutages));
        QVERIFY(!result->limits.contains(WhatIfLimit::OnsetUnknown));
    }

    void nothingRecordedIsSaidPlainly_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("nothing") << 0;
        QTest::newRow("one job") << 1;
    }

    void nothingRecordedIsSaidPlainly()
    {
        QFETCH(int, jobs);
        const auto result = whatIf(dayWithOneOutage().mid(0, jobs), setup(), fixed(1h));
        QVERIFY(result);
        QVERIFY(!result->hasHistory());
        QCOMPARE(result->limits, QList{WhatIfLimit::NoHistory});
        QCOMPARE(result->proposed, Consequences());
        QCOMPARE(*whatIf(*result, setup(), fixed(2h)), *result);
    }

    void evidenceOfOtherRunnersIsLeftOut()
    {
        QList<Evidence> evidence = dayWithOneOutage();
        evidence.append(job(key(0, 1, 0), JobKind::FullTest, Stage::Polling, start + 30h));
        QCOMPARE(whatIf(evidence, setup(), fixed(1h))->proposed,
                 whatIf(dayWithOneOutage(), setup(), fixed(1h))->proposed);
    }

    void aRunnerWithoutATestIsNeverTested()
    {
        const auto result = whatIf({user(0h), user(24h)}, setup({}, false), TestPolicy{.price = .01});
        QVERIFY(result);
        QCOMPARE(result->proposed.testsPerDay, 0.0);
        QCOMPARE(result->fixedTen.testsPerDay, 0.0);
        QVERIFY(result->limits.contains(WhatIfLimit::NoTestDefined));
    }

    void aHigherPriceMeansNotMoreTests()
    {
        const QList<Evidence> evidence = longHistory();
        double before = 1e9;
        for (const double price : {.01, .02, .1, 1.0, 5.0}) {
            const auto result = whatIf(evidence, longSetup(), TestPolicy{.price = price});
            QVERIFY(result);
            QVERIFY2(result->proposed.testsPerDay <= before, qPrintable(QString::number(price)));
            before = result->proposed.testsPerDay;
        }
        QVERIFY(before > 0); // the longest interval still holds
    }

    void theSameInputGivesTheSameNumbers()
    {
        const QList<Evidence> evidence = longHistory();
        const auto first = whatIf(evidence, longSetup(), TestPolicy{.price = .1});
        QCOMPARE(*whatIf(evidence, longSetup(), TestPolicy{.price = .1}), *first);
        QList<Evidence> reversed(evidence.rbegin(), evidence.rend());
        QCOMPARE(whatIf(reversed, longSetup(), TestPolicy{.price = .1})->proposed, first->proposed);
    }

    void anotherProposalNeedsNoSecondReading()
    {
        const auto thrifty = whatIf(longHistory(), longSetup(), TestPolicy{.price = 1});
        const auto fast = whatIf(longHistory(), longSetup(), TestPolicy{.price = .01});
        QVERIFY(thrifty->proposed != fast->proposed);
        QCOMPARE(*whatIf(*thrifty, longSetup(), TestPolicy{.price = .01}), *fast);
    }

    void aReplayCanBeStopped()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!whatIf(longHistory(), longSetup(), TestPolicy{}, source.get_token()));
    }

    void aStageStaysAsTheEarlierJobFoundIt()
    {
        const RecordedRunner runner =
            recordedRunner(one, {user(0h), user(2h, Stage::Execution, 127), testJob(4h)});
        const auto startup = [&runner](Span after) {
            return inferredResult(runner, TestKind::Full, start + after).stages[Stage::Startup].verdict;
        };
        QCOMPARE(startup(2h - 1ms), Verdict::Passed);
        QCOMPARE(startup(2h), Verdict::Failed); // 127: the program was not found
        QCOMPARE(startup(4h - 1ms), Verdict::Failed);
        QCOMPARE(startup(4h), Verdict::Passed);
        const Evidence failed = inferredResult(runner, TestKind::Full, start + 3h);
        QCOMPARE(failed.stages[Stage::Execution].verdict, Verdict::NotReached);
        QCOMPARE(failed.knownAt, start + 3h + 60s);
        QCOMPARE(failed.cpuTime, std::optional<Span>(0s));
    }

    void aSmokeTestDoesNotSeeWhatOnlyFullTestsSaw()
    {
        const RecordedRunner runner =
            recordedRunner(one,
                           {testJob(0h), testJob(1h, JobKind::FullTest, Stage::Execution),
                            testJob(2h, JobKind::SmokeTest), user(3h)});
        const auto execution = [&runner](TestKind kind, Span after) {
            return inferredResult(runner, kind, start + after).stages[Stage::Execution].verdict;
        };
        QCOMPARE(execution(TestKind::Smoke, 150min), Verdict::Passed);
        QCOMPARE(execution(TestKind::Full, 150min), Verdict::Failed);
        QCOMPARE(execution(TestKind::Full, 3h), Verdict::Passed);
    }

    void theHistoryIsReadOldestFirstAndWithoutTexts()
    {
        QList<Evidence> stored;
        for (int hour = 0; hour < 60; ++hour) {
            stored.append(testJob(hour * 1h));
            stored.last().stderrTail = QStringLiteral("secret of the user");
            stored.append(job(key(0, 1, 0), JobKind::User, {}, start + hour * 1h));
        }
        const DailyReader reader(stored);
        const auto read = recordedEvidence(reader, setup(), start + 1h, start + 55h);
        QVERIFY(read);
        QCOMPARE(read->size(), 54);
        for (qsizetype i = 0; i < read->size(); ++i) {
            QCOMPARE(read->at(i).knownAt, start + (i + 1) * 1h);
            QCOMPARE(read->at(i).runner, one);
            QVERIFY(read->at(i).stderrTail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
