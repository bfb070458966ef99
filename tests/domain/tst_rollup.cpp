#include <QTest>

#include "core/domain/rollup.h"

using namespace jobwatch;

namespace {

const Instant t0 = instantFromMs(1'000'000);
const Instant t1 = instantFromMs(2'000'000);

Evidence evidenceAt(Instant at, const PerStage<StageFinding> &stages)
{
    Evidence evidence;
    evidence.knownAt = at;
    evidence.stages = stages;
    evidence.text = QStringLiteral("tool: not found");
    return evidence;
}

const StageFinding passed{Verdict::Passed, Cause::None};
const StageFinding notReached{};
const StageFinding missing{Verdict::Failed, Cause::CommandNotFound};

} // namespace

class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterStagesSuccessImpliesTheEarlierOnes()
    {
        const auto stages = withImpliedSuccess({notReached, notReached, passed, notReached});
        QCOMPARE(stages[Stage::Submission].verdict, Verdict::Passed);
        QCOMPARE(stages[Stage::Startup].verdict, Verdict::Passed);
        QCOMPARE(stages[Stage::Polling].verdict, Verdict::NotReached);
    }

    void goodPollingSaysNothingAboutAnExecutionThatWasNotReached()
    {
        const auto stages = withImpliedSuccess({notReached, missing, notReached, passed});
        QCOMPARE(stages[Stage::Submission].verdict, Verdict::Passed);
        QCOMPARE(stages[Stage::Startup].verdict, Verdict::Failed);
        QCOMPARE(stages[Stage::Execution].verdict, Verdict::NotReached);
    }

    void pollingThatWorkedDoesNotClearAnExecutionThatWasNotReached()
    {
        const auto stages = withImpliedSuccess({notReached, missing, notReached, passed});
        QCOMPARE(stages[Stage::Submission].verdict, Verdict::Passed);
        QCOMPARE(stages[Stage::Execution].verdict, Verdict::NotReached);
    }

    void whatAUserMayHaveCausedLeavesTheExecutionAsItWas_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<Status>("execution");
        QTest::newRow("exit 1 of a user's job") << Source::UserJob << 1 << Status::Ok;
        QTest::newRow("exit 139 of a user's job: killed by a signal")
            << Source::UserJob << 139 << Status::Down;
        QTest::newRow("exit 1 of a test job") << Source::TestJob << 1 << Status::Down;
    }

    void whatAUserMayHaveCausedLeavesTheExecutionAsItWas()
    {
        QFETCH(Source, source);
        QFETCH(int, exitCode);
        Evidence evidence =
            evidenceAt(t1, {passed, passed, {Verdict::Failed, Cause::ProgramFailed}, notReached});
        evidence.source = source;
        evidence.exitCode = exitCode;
        const auto before = afterEvidence({}, evidenceAt(t0, {passed, passed, passed, passed}));
        const auto after = afterLastJob(before, evidence);
        QTEST(after[Stage::Execution].status, "execution");
        QCOMPARE(*after[Stage::Startup].lastEvidence, t1);
    }

    void aStageThatWasNotReachedKeepsItsStatusAndTime()
    {
        const auto healthy = afterEvidence({}, evidenceAt(t0, {passed, passed, passed, passed}));
        const auto broken = afterEvidence(healthy, evidenceAt(t1, {passed, missing, notReached, notReached}));
        QCOMPARE(broken[Stage::Execution].status, Status::Ok);
        QCOMPARE(broken[Stage::Execution].lastEvidence, std::optional(t0));
        QCOMPARE(broken[Stage::Startup].status, Status::Down);
        QCOMPARE(broken[Stage::Startup].since, std::optional(t1));
        QCOMPARE(broken[Stage::Startup].text, QStringLiteral("tool: not found"));
        QCOMPARE(broken[Stage::Submission].since, std::optional(t0));
        QCOMPARE(broken[Stage::Submission].lastEvidence, std::optional(t1));
    }

    void evidenceThatComesLateDoesNotHideNewerOne()
    {
        Evidence newer;
        newer.knownAt = instantFromMs(2000);
        newer.stages[Stage::Startup] = {Verdict::Failed, Cause::NoWorker};
        Evidence late;
        late.knownAt = instantFromMs(1000);
        late.stages[Stage::Startup] = {Verdict::Passed, Cause::None};
        late.stages[Stage::Polling] = {Verdict::Passed, Cause::None};
        const auto before = afterEvidence({}, newer);
        const auto after = afterEvidence(before, late);
        QCOMPARE(after[Stage::Startup], before[Stage::Startup]);
        QCOMPARE(after[Stage::Polling].status, Status::Ok);
        late.knownAt = newer.knownAt; // of the same moment: the later told one counts
        QCOMPARE(afterEvidence(before, late)[Stage::Startup].status, Status::Ok);
        late.knownAt = instantFromMs(1500);
        const auto setRight = heardUntil(before, instantFromMs(1200));
        QCOMPARE(setRight[Stage::Startup].lastEvidence, std::optional(instantFromMs(1200)));
        QCOMPARE(afterEvidence(setRight, late)[Stage::Startup].status, Status::Ok);
        QCOMPARE(heardUntil(before, newer.knownAt), before);
    }

    void theWorstStageMakesTheRunner_data()
    {
        QTest::addColumn<QList<int>>("stages");
        QTest::addColumn<int>("runner");
        const int ok = int(Status::Ok), unknown = int(Status::Unknown), warning = int(Status::Warning),
                  down = int(Status::Down);
        QTest::newRow("all ok") << QList{ok, ok, ok, ok} << ok;
        QTest::newRow("grey is not green") << QList{ok, ok, unknown, ok} << unknown;
        QTest::newRow("warning outranks unknown") << QList{ok, warning, unknown, ok} << warning;
        QTest::newRow("down outranks all") << QList{warning, down, unknown, ok} << down;
        QTest::newRow("nothing known") << QList{unknown, unknown, unknown, unknown} << unknown;
    }
    void theWorstStageMakesTheRunner()
    {
        QFETCH(QList<int>, stages);
        QFETCH(int, runner);
        PerStage<StageState> states;
        for (const Stage stage : allStages)
            states[stage].status = Status(stages[int(stage)]);
        QCOMPARE(int(runnerStatus(states)), runner);
    }
};

QTEST_APPLESS_MAIN(TestRollup)
#include "tst_rollup.moc"
