#include <functional>
#include <QTest>

#include "tests/domain/assessorworld.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

const RunnerKey here = key(0, 0, 0);
const RunnerKey sameRunner = key(0, 1, 0);
const RunnerKey otherRunner = key(0, 0, 1);

std::optional<Stage> allPass(const TestDecision &, Instant)
{
    return {};
}

Assessor watching(const QList<RunnerKey> &keys, const RunnerPlan &plan)
{
    Assessor assessor;
    for (const RunnerKey &runner : keys)
        assessor.setRunner(runner, plan, start);
    return assessor;
}

RunnerAssessment shownAt(const Assessor &assessor, const RunnerKey &runner, Instant now)
{
    return assessor.shown(runner, now).value_or(RunnerAssessment{});
}

} // namespace

class TestAssessor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunnerWithoutEvidenceIsUnknownInEveryStage()
    {
        const Assessor assessor = watching({here}, plan(false));
        const RunnerAssessment shown = shownAt(assessor, here, start);
        QCOMPARE(shown.status, Status::Unknown);
        for (const Stage stage : allStages)
            QCOMPARE(shown.stages[stage], Status::Unknown);
        QCOMPARE(shown.reason.why, StatusWhy::NoEvidence);
    }

    void aHealthyRunnerIsOkInEveryStage()
    {
        Assessor assessor = watching({here}, plan(false));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(3));
        const RunnerAssessment shown = shownAt(assessor, here, player.now());
        QCOMPARE(shown.status, Status::Ok);
        for (const Stage stage : allStages)
            QCOMPARE(shown.stages[stage], Status::Ok);
        QCOMPARE(shown.reason.why, StatusWhy::JobsPass);
        QVERIFY(player.fullTests > 0);
        QCOMPARE(player.smokeTests, 0);
    }

    void testsThatFailWhileUsersSucceedBlameTheTest()
    {
        Assessor assessor = watching({here}, plan(false));
        Instant now = start;
        for (int round = 0; round < 12; ++round) {
            now += seconds(600);
            assessor.tick(now);
            assessor.observe(job(here, JobKind::User, {}, now), now);
            assessor.observe(job(here, JobKind::FullTest, Stage::Execution, now, 1), now);
        }
        assessor.observe(job(here, JobKind::User, {}, now), now);
        const RunnerAssessment shown = shownAt(assessor, here, now);
        QVERIFY(shown.testMayBeBroken);
        QCOMPARE(shown.status, Status::Ok);
        QCOMPARE(shown.reason.why, StatusWhy::TestBroken);
    }

    void usersThatFailWhileTestsPassShowAFaultTheTestDoesNotSee()
    {
        Assessor assessor = watching({here}, plan(false));
        Instant now = start;
        for (int round = 0; round < 12; ++round) {
            now += seconds(600);
            assessor.tick(now);
            Evidence failed = job(here, JobKind::User, Stage::Execution, now, 139);
            failed.stages[Stage::Execution].cause = Cause::Interrupted;
            assessor.observe(failed, now);
            assessor.observe(job(here, JobKind::FullTest, {}, now), now);
        }
        const RunnerAssessment shown = shownAt(assessor, here, now);
        QVERIFY(shown.faultUnseenByTests);
        QCOMPARE(shown.status, Status::Down);
        QCOMPARE(shown.reason.why, StatusWhy::UsersFail);
    }

    void ofTwoRunnersOnlyTheFailingOneIsDown()
    {
        Assessor assessor = watching({here, otherRunner}, plan(false));
        Player player(assessor, [](const TestDecision &decision, Instant) {
            return decision.runner == otherRunner ? std::optional(Stage::Startup) : std::nullopt;
        });
        player.playTo(start + std::chrono::hours(3));
        QCOMPARE(shownAt(assessor, here, player.now()).status, Status::Ok);
        const RunnerAssessment down = shownAt(assessor, otherRunner, player.now());
        QCOMPARE(down.status, Status::Down);
        QCOMPARE(down.decisiveStage, std::optional(Stage::Startup));
        QCOMPARE(down.stages[Stage::Submission], Status::Ok);
        QCOMPARE(down.stages[Stage::Startup], Status::Down);
        QCOMPARE(down.stages[Stage::Execution], Status::Unknown);
    }

    void aFailingStageIsNotClearedByAnotherStagesSuccess()
    {
        Assessor assessor = watching({here}, plan(false));
        Instant now = start;
        for (int round = 0; round < 6; ++round) {
            now += seconds(300);
            assessor.tick(now);
            assessor.observe(job(here, JobKind::FullTest, Stage::Polling, now), now);
        }
        QCOMPARE(shownAt(assessor, here, now).stages[Stage::Polling], Status::Down);
        // Jobs that say that all before polling is well, and nothing about polling.
        for (int round = 0; round < 6; ++round) {
            Evidence evidence = job(here, JobKind::FullTest, {}, now);
            evidence.stages[Stage::Polling] = {};
            assessor.observe(evidence, now);
        }
        const RunnerAssessment shown = shownAt(assessor, here, now);
        QCOMPARE(shown.stages[Stage::Execution], Status::Ok);
        QCOMPARE(shown.stages[Stage::Polling], Status::Down);
        QCOMPARE(shown.status, Status::Down);
    }

    void aSecondServiceFailingOnTheSameRunnerBlamesTheRunner()
    {
        const RunnerKey third = key(0, 2, 0);
        Assessor assessor = watching({here, sameRunner, third, otherRunner}, plan(false));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(6));
        const Instant now = player.now();
        for (const RunnerKey &runner : {here, sameRunner}) {
            for (int round = 0; round < 2; ++round)
                assessor.observe(job(runner, JobKind::FullTest, Stage::Startup, now), now);
        }
        assessor.observe(job(otherRunner, JobKind::FullTest, {}, now), now);
        const RunnerAssessment shown = shownAt(assessor, third, now);
        QCOMPARE(shown.status, Status::Down);
        QCOMPARE(shown.reason.why, StatusWhy::FaultOfRunner);
        QCOMPARE(shown.reason.total, 3);
    }

    void aUsersOwnFailureDoesNotMakeARunnerDown()
    {
        Assessor assessor = watching({here}, plan(false));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(6));
        const Instant now = player.now();
        for (int round = 0; round < 5; ++round) {
            Evidence evidence = job(here, JobKind::User, Stage::Execution, now, 1);
            evidence.client = QStringLiteral("somebody");
            assessor.observe(evidence, now);
        }
        QCOMPARE(shownAt(assessor, here, now).status, Status::Ok);
        QCOMPARE(assessor.nextTest(here, now)->why, ForecastWhy::UserJobFailed);
        QVERIFY(assessor.nextTest(here, now)->userFailureRate.has_value());
    }

    void exitCodesOfTheShellBelongToStartup()
    {
        const std::optional<JobNews> news = jobNews(job(here, JobKind::User, Stage::Execution, start, 127));
        QVERIFY(news.has_value());
        QCOMPARE(news->verdicts[Stage::Startup], Verdict::Failed);
        QCOMPARE(news->verdicts[Stage::Execution], Verdict::NotReached);
        QVERIFY(!news->userMayBeAtFault);
    }

    void aTestProblemSaysNothingAndHoldsTheTestBack()
    {
        Assessor assessor = watching({here}, plan(false));
        const QList<TestDecision> first = assessor.tick(start);
        QCOMPARE(first.size(), 1);
        const LeafCells before = assessor.watch().pairs.front().belief;
        Evidence evidence = job(here, JobKind::FullTest, Stage::Submission, start);
        evidence.testProblem = Cause::TestMisconfigured;
        assessor.observe(evidence, start + seconds(5));
        QCOMPARE(assessor.watch().pairs.front().belief, before);
        QVERIFY(!assessor.shown(here, start)->lastEvidence);
        QVERIFY(assessor.tick(start + seconds(300)).isEmpty());
        QCOMPARE(assessor.nextTest(here, start + seconds(300))->why, ForecastWhy::TestProblem);
        RunnerPlan corrected = plan(false);
        corrected.full.seconds = 61;
        assessor.setRunner(here, corrected, start + seconds(300));
        QCOMPARE(assessor.tick(start + seconds(360)).size(), 1);
    }

    void aWarningTwiceIsShownAsAWarning()
    {
        Assessor assessor = watching({here}, plan(false));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(6));
        for (int round = 0; round < 3; ++round) {
            Evidence evidence = job(here, JobKind::FullTest, {}, player.now());
            evidence.stages[Stage::Execution] = {Verdict::Warned, Cause::DeadlineExceeded};
            assessor.observe(evidence, player.now());
        }
        QCOMPARE(shownAt(assessor, here, player.now()).status, Status::Warning);
    }

    void aFailedTestIsConfirmedAtOnce()
    {
        Assessor assessor = watching({here, sameRunner}, plan(true));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(6));
        const Instant now = player.now();
        assessor.observe(job(here, JobKind::SmokeTest, Stage::Startup, now), now);
        QVERIFY(assessor.wakeAt() <= now + seconds(1));
        const RunnerAssessment shown = shownAt(assessor, here, now);
        QCOMPARE(shown.status, Status::Ok);
        QVERIFY(shown.confirming);
        QCOMPARE(shown.reason.why, StatusWhy::Confirming);
        const int before = player.smokeTests + player.fullTests;
        player.playTo(now + seconds(180));
        QVERIFY(player.smokeTests + player.fullTests > before);
    }

    void aBadReportIsAReasonToTestAndNoVerdict()
    {
        Assessor assessor = watching({here}, plan(true));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(6));
        const Instant now = player.now();
        const double before = assessor.shown(here, now)->outlook.ok;
        const ReportedStatus bad{QStringLiteral("DOWN"), Status::Down,
                                 QStringLiteral("completed unsuccessfully"), now};
        assessor.observeReport(here.server, here.service, bad, now);
        const RunnerAssessment shown = shownAt(assessor, here, now);
        QCOMPARE(shown.status, Status::Ok);
        QVERIFY(shown.outlook.ok < before);
        QCOMPARE(assessor.nextTest(here, now)->why, ForecastWhy::ServerReportsTrouble);
        // The same timestamp again is no news, and neither is an old one.
        assessor.observeReport(here.server, here.service, bad, now);
        QCOMPARE(shownAt(assessor, here, now).outlook, shown.outlook);
        ReportedStatus old = bad;
        old.at = now - std::chrono::hours(2);
        assessor.observeReport(here.server, here.service, old, now);
        QCOMPARE(shownAt(assessor, here, now).outlook, shown.outlook);
    }

    void pausedAndFixedRunnersAreJudgedButNotTested_data()
    {
        QTest::addColumn<int>("testing");
        QTest::newRow("paused") << int(Testing::Paused);
        QTest::newRow("by others") << int(Testing::ByOthers);
    }
    void pausedAndFixedRunnersAreJudgedButNotTested()
    {
        QFETCH(int, testing);
        RunnerPlan quiet = plan(true);
        quiet.testing = Testing(testing);
        Assessor assessor = watching({here}, quiet);
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(48));
        QCOMPARE(player.fullTests + player.smokeTests, 0);
        assessor.observe(job(here, JobKind::User, {}, player.now()), player.now());
        QCOMPARE(shownAt(assessor, here, player.now()).status, Status::Ok);
    }

    void evidenceThatIsTooOldShowsAsUnknown()
    {
        RunnerPlan quiet = plan(false);
        quiet.testing = Testing::ByOthers;
        Assessor assessor = watching({here}, quiet);
        assessor.tick(start);
        assessor.observe(job(here, JobKind::FullTest, {}, start), start);
        QCOMPARE(shownAt(assessor, here, start).status, Status::Ok);
        const Instant later = start + std::chrono::hours(72);
        assessor.tick(later);
        const RunnerAssessment shown = shownAt(assessor, here, later);
        QCOMPARE(shown.status, Status::Unknown);
        QCOMPARE(shown.reason.why, StatusWhy::StaleEvidence);
    }

    void whileItCannotStartSmokeTestsAreSpacedOnServersThatBackOff()
    {
        const auto smokeTests = [](bool backsOff) {
            Assessor assessor = watching({here}, plan(true, .001));
            ServerPlan server;
            server.backsOffOnErrors = backsOff;
            assessor.setServer(here.server, server);
            Player player(assessor, [](const TestDecision &, Instant) { return Stage::Startup; });
            player.playTo(start + std::chrono::hours(2));
            const int before = player.smokeTests;
            player.playTo(player.now() + std::chrono::hours(4));
            return player.smokeTests - before;
        };
        QVERIFY2(smokeTests(true) <= 24, "at most one in ten minutes");
        QVERIFY(smokeTests(false) > 24);
    }

    void theCostOfTestsIsCountedByDay()
    {
        Assessor assessor = watching({here}, plan(true));
        Evidence full = job(here, JobKind::FullTest, {}, start);
        full.cpuTime = seconds(12);
        assessor.observe(full, start);
        Evidence smoke = job(here, JobKind::SmokeTest, {}, start);
        smoke.runTime = seconds(2);
        assessor.observe(smoke, start);
        const ServiceCosts costs = assessor.costs(here.server, here.service);
        QCOMPARE(costs.days.size(), size_t(1));
        QCOMPARE(costs.days[0].cpuSeconds, 14.0);
        QCOMPARE(costs.days[0].fullTests, 1);
        QCOMPARE(costs.days[0].smokeTests, 1);
        QCOMPARE(costs.full->cpuSeconds, 12.0);
    }

    void whatWasLearntSurvivesARestart()
    {
        Assessor assessor = watching({here, sameRunner, otherRunner}, plan(true));
        Player player(assessor, [](const TestDecision &decision, Instant) {
            return decision.runner == otherRunner ? std::optional(Stage::Execution) : std::nullopt;
        });
        player.playTo(start + std::chrono::hours(30));
        const Instant now = assessor.watch().lastTick.value_or(start);
        const QByteArray saved = assessor.saved(here.server);
        Assessor again = watching({here, sameRunner, otherRunner}, plan(true));
        QVERIFY(again.restore(saved, now));
        for (const RunnerKey &runner : {here, sameRunner, otherRunner}) {
            QCOMPARE(shownAt(again, runner, now).status, shownAt(assessor, runner, now).status);
            QCOMPARE(shownAt(again, runner, now).outlook, shownAt(assessor, runner, now).outlook);
        }
        QCOMPARE(again.tick(now).size() <= 2, true);
        QCOMPARE(again.costs(here.server, here.service), assessor.costs(here.server, here.service));
    }

    void bytesThatMakeNoSenseChangeNothing()
    {
        Assessor assessor = watching({here}, plan(true));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(3));
        const QByteArray saved = assessor.saved(here.server);
        Assessor fresh = watching({here}, plan(true));
        const QByteArray before = [&] {
            Assessor copy = fresh;
            copy.tick(start);
            return copy.saved(here.server);
        }();
        for (qsizetype length = 0; length < saved.size(); length += 7)
            QVERIFY(!fresh.restore(saved.left(length), start));
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray spoilt = saved;
            for (int flips = 0; flips < 3; ++flips)
                spoilt[random.bounded(spoilt.size())] = char(random.bounded(256));
            Assessor copy = fresh;
            if (!copy.restore(spoilt, start))
                continue;
            copy.tick(start + seconds(60));
            const RunnerAssessment shown = shownAt(copy, here, start + seconds(60));
            QVERIFY(shown.risk >= 0 && shown.risk <= .35 + 1e-9);
        }
        fresh.tick(start);
        QCOMPARE(fresh.saved(here.server), before);
    }

    void aNightAsleepEndsWithoutABurst()
    {
        QList<RunnerKey> many;
        for (int service = 0; service < 100; ++service)
            many.append(key(0, service, service % 5));
        Assessor assessor = watching(many, plan(true));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(12));
        const Instant morning = player.now() + std::chrono::hours(9);
        const QList<TestDecision> decisions = assessor.tick(morning);
        QVERIFY(decisions.size() <= 8);
    }

    void aClockSetBackDoesNotStopTheTests()
    {
        Assessor assessor = watching({here}, plan(true));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(12));
        Instant now = player.now() - std::chrono::hours(6);
        qsizetype tests = 0;
        for (int minute = 0; minute < 120; ++minute, now += seconds(60)) {
            for (const TestDecision &decision : assessor.tick(now)) {
                ++tests;
                assessor.observe(job(decision.runner, JobKind::SmokeTest, {}, now), now);
                assessor.noteTestEnded(decision.runner, decision.kind);
            }
        }
        QVERIFY(tests > 0);
    }

    void aForecastChangesNothingAndComesAboutTrue()
    {
        Assessor assessor = watching({here}, plan(false));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(30));
        const QByteArray before = assessor.saved(here.server);
        const TestForecast forecast = assessor.nextTest(here, player.now()).value_or(TestForecast{});
        QCOMPARE(assessor.saved(here.server), before);
        QVERIFY(forecast.at.has_value());
        QCOMPARE(forecast.kind, TestKind::Full);
        const int tests = player.fullTests;
        const Span wait = *forecast.at - player.now();
        player.playTo(player.now() + wait + wait / 3 + seconds(120));
        QVERIFY(player.fullTests > tests);
    }

    void aRunnerThatGoesIsForgottenByItsNeighboursOnly()
    {
        Assessor assessor = watching({here, sameRunner}, plan(false));
        Player player(assessor, allPass);
        player.playTo(start + std::chrono::hours(3));
        assessor.removeRunner(sameRunner);
        QVERIFY(!assessor.shown(sameRunner, player.now()));
        QCOMPARE(shownAt(assessor, here, player.now()).status, Status::Ok);
        assessor.setRunner(sameRunner, plan(false), player.now());
        QCOMPARE(shownAt(assessor, sameRunner, player.now()).status, Status::Ok);
    }
};

QTEST_APPLESS_MAIN(TestAssessor)
#include "tst_assessor.moc"
