#include <QTest>

#include "tests/support/enginestory.h"

using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const PerStage<StageFinding> cannotStart{passed, failed(Cause::CommandNotFound), notReached, notReached};

ServerDefinition serverBy(PolicyKind kind, int services)
{
    ServerDefinition server = serverWith(services, 10min);
    server.policy = TestPolicy{.kind = kind};
    return server;
}

// Passes time a minute at a time and ends every test that was started, each as `stages` says.
int play(EngineStory &story, Span span, const PerStage<StageFinding> &stages)
{
    int tests = 0;
    const Instant end = story.now + span;
    while (story.now < end) {
        for (const StartTest &test : EngineStory::only<StartTest>(std::exchange(story.all, {}))) {
            story.end(test, stages, QStringLiteral("tool: not found"));
            ++tests;
        }
        story.pass(1min);
    }
    return tests;
}

} // namespace

class TestEngineDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunnerIsTestedByDoubtAndSaysWhy()
    {
        EngineStory story(serverBy(PolicyKind::Adaptive, 3));
        const int tests = play(story, 24h, allPassed);
        QVERIFY2(tests >= 3 && tests < 3 * 144, qPrintable(QString::number(tests)));
        const RunnerState state = story.runner(runnerOf(0));
        QCOMPARE(state.status, Status::Ok);
        QCOMPARE(state.assessment->reason.why, StatusWhy::JobsPass);
        QCOMPARE(state.nextTestWhy, NextTestWhy::ByDoubt);
        QVERIFY(state.nextTest.has_value());
        QCOMPARE(state.forecast->why, ForecastWhy::NoRecentJobs);
    }

    void neverMeansThatNothingIsTested()
    {
        EngineStory story(serverBy(PolicyKind::Never, 2));
        QCOMPARE(play(story, 24h, allPassed), 0);
        QCOMPARE(story.runner(runnerOf(0)).nextTestWhy, NextTestWhy::NeverByPolicy);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Unknown);
    }

    void aFailureIsConfirmedBeforeItIsShown()
    {
        EngineStory story(serverBy(PolicyKind::Adaptive, 1));
        play(story, 12h, allPassed);
        while (EngineStory::only<StartTest>(story.all).isEmpty())
            story.pass(1min);
        story.end(EngineStory::only<StartTest>(std::exchange(story.all, {})).last(), cannotStart);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Ok);
        QVERIFY(story.runner(runnerOf(0)).assessment->confirming);
        play(story, 15min, cannotStart);
        const RunnerState down = story.runner(runnerOf(0));
        QCOMPARE(down.status, Status::Down);
        QCOMPARE(down.decisiveStage, std::optional(Stage::Startup));
        QCOMPARE(down.stages[Stage::Startup].cause, Cause::CommandNotFound);
        QCOMPARE(down.stages[Stage::Startup].text, QStringLiteral("tool: not found"));
        play(story, 6h, allPassed);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Ok);
        QCOMPARE(story.runner(runnerOf(0)).stages[Stage::Startup].cause, Cause::None);
    }

    void aPausedRunnerIsNotTestedByDoubt()
    {
        EngineStory story(serverBy(PolicyKind::Adaptive, 1));
        play(story, 3h, allPassed);
        story.tell(PauseAsked{{scopeOf(runnerOf(0))}, Pause{}});
        story.all.clear();
        QCOMPARE(play(story, 30h, allPassed), 0);
        story.tell(ResumeAsked{{scopeOf(runnerOf(0))}, {}});
        QVERIFY(play(story, 30h, allPassed) > 0);
    }

    void whatIsBelievedSurvivesARestart()
    {
        EngineStory story(serverBy(PolicyKind::Adaptive, 2));
        play(story, 12h, allPassed);
        EngineStory next;
        next.now = story.now;
        QVERIFY(next.engine.restoreBelief(story.engine.belief(ServerId{QStringLiteral("bio")}), next.now));
        next.tell(ServerSet{serverBy(PolicyKind::Adaptive, 2)});
        QCOMPARE(next.runner(runnerOf(1)).status, Status::Ok);
    }

    void startsStayWithinTheBudget()
    {
        EngineStory story(serverBy(PolicyKind::Adaptive, 40));
        QVERIFY(play(story, 1h, allPassed) <= 6 + 60);
    }
};

QTEST_APPLESS_MAIN(TestEngineDoubt)
#include "tst_enginedoubt.moc"
