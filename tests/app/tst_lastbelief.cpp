#include <QTest>

#include "app/commands/eventwhy.h"
#include "app/commands/lastbelief.h"
#include "app/commands/lastknown.h"
#include "core/text/explain.h"
#include "tests/support/enginestory.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

constexpr Span testTime = 3s;

// A monitor that has watched the servers for a while and was then stopped, and what it has written down.
struct Watched
{
    ServerDefinition server = serverWith(2, 10min);
    EngineStory story{};
    QList<RunnerRecord> records{};

    Watched(PolicyKind kind, const PerStage<StageFinding> &stages)
    {
        server.policy.kind = kind;
        story.tell(ServerSet{server});
        for (int minute = 0; minute < 12 * 60; ++minute) {
            for (const StartTest &test : EngineStory::only<StartTest>(std::exchange(story.all, {})))
                end(test, stages);
            keepRecords(story.pass(1min));
        }
    }

    void end(const StartTest &test, const PerStage<StageFinding> &stages)
    {
        Evidence evidence;
        evidence.runner = test.runner;
        evidence.job = JobId{QString::number(test.test)};
        evidence.submittedAt = story.now;
        evidence.knownAt = story.now;
        evidence.stages = stages;
        evidence.cpuTime = testTime;
        keepRecords(story.tell(TestEnded{test.runner, test.test, evidence}));
    }

    void keepRecords(const QList<Action> &actions)
    {
        for (const KeepRunner &keep : EngineStory::only<KeepRunner>(actions)) {
            records.removeIf([&](const RunnerRecord &record) { return record.key == keep.record.key; });
            records.append(keep.record);
        }
    }

    ServerState known(Instant now) const
    {
        ServerState state = lastKnown(QList{server}, records).first();
        const auto added = addBelief(state, server, story.engine.belief(server.name), now);
        return added ? state : ServerState{};
    }
};

const PerStage<StageFinding> cannotStart{passed, failed(Cause::CommandNotFound), notReached, notReached};

} // namespace

class TestLastBelief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheMonitorBelievedIsToldAsItWould()
    {
        const Watched watched(PolicyKind::Adaptive, allPassed);
        const RunnerState live = watched.story.runner(runnerOf(0));
        const RunnerState told = watched.known(watched.story.now).services.first().runners.first();
        QCOMPARE(told.status, live.status);
        QVERIFY(told.assessment && live.assessment);
        QCOMPARE(told.assessment->reason.why, live.assessment->reason.why);
        QCOMPARE(told.nextTestWhy, NextTestWhy::ByDoubt);
        QVERIFY(told.forecast);
        QCOMPARE(told.forecast->why, live.forecast->why);
        QVERIFY(told.nextTest && *told.nextTest >= watched.story.now);
        QVERIFY2(runnerWhy(told, watched.story.now).startsWith("Jobs pass: "_L1),
                 qPrintable(runnerWhy(told, watched.story.now)));
    }

    void aFaultOfAllServicesIsNamed()
    {
        const Watched watched(PolicyKind::Adaptive, cannotStart);
        const RunnerState told = watched.known(watched.story.now).services.first().runners.first();
        QCOMPARE(told.status, Status::Down);
        QVERIFY(told.assessment);
        QCOMPARE(told.forecast->why, ForecastWhy::DownSince);
        QCOMPARE(stageWhy(told, Stage::Startup, watched.story.now)
                     .count(statusWhyText(told.key, told.assessment->reason, watched.story.now)),
                 1);
    }

    void aBeliefOlderThanTheLastEvidenceSaysNothing()
    {
        Watched watched(PolicyKind::Adaptive, allPassed);
        for (RunnerRecord &record : watched.records)
            record.stages[Stage::Polling].lastEvidence = watched.story.now + 1min;
        const RunnerState told = watched.known(watched.story.now + 2min).services.first().runners.first();
        QVERIFY(!told.assessment && !told.forecast && !told.nextTest);
        QCOMPARE(runnerWhy(told, watched.story.now + 2min),
                 u"All four stages work. The last evidence is 1 min old."_s);
        QCOMPARE(nextTestText(told, watched.story.now), u"When the doubt is worth it."_s);
    }

    void aFixedIntervalNeedsNoBelief()
    {
        const Watched watched(PolicyKind::Fixed, allPassed);
        const RunnerState told = watched.known(watched.story.now).services.first().runners.first();
        QVERIFY(!told.assessment && !told.forecast);
        QCOMPARE(told.nextTestWhy, NextTestWhy::Interval);
        QCOMPARE(nextTestText(told, watched.story.now), u"Fixed interval: every 10 min."_s);
    }

    void whatTestsCostIsKeptByDay()
    {
        const Watched watched(PolicyKind::Fixed, allPassed);
        const ServerState state = watched.known(watched.story.now);
        const RunnerState live = watched.story.runner(runnerOf(0));
        int tests = 0;
        double cpuSeconds = 0;
        for (const DayCost &day : state.services.first().testDays) {
            tests += day.fullTests;
            cpuSeconds += day.cpuSeconds;
        }
        QVERIFY(tests >= 70 && tests <= live.testsLastDay);
        QCOMPARE(cpuSeconds, tests * 3.0);
        QCOMPARE(live.testCpuLastDay, tests * testTime);
        QCOMPARE(watched.story.engine.snapshot(watched.story.now).servers.first().services.first().testDays,
                 state.services.first().testDays);
    }

    void theCostOfTestsIsForgottenAfterADay()
    {
        Watched watched(PolicyKind::Fixed, allPassed);
        watched.story.pass(25h);
        QCOMPARE(watched.story.runner(runnerOf(0)).testCpuLastDay, Span{0});
    }

    void aBeliefThatCannotBeReadIsAnError()
    {
        const Watched watched(PolicyKind::Adaptive, allPassed);
        ServerState state = lastKnown(QList{watched.server}, watched.records).first();
        const ServerState before = state;
        const QByteArray saved = watched.story.engine.belief(watched.server.name);
        QVERIFY(!addBelief(state, watched.server, saved.left(saved.size() / 2), watched.story.now));
        QVERIFY(!addBelief(state, watched.server, "nonsense", watched.story.now));
        QCOMPARE(state, before);
    }

    void anEventIsExplainedByASnapshotThatStillShowsIt()
    {
        const Watched watched(PolicyKind::Adaptive, cannotStart);
        const Snapshot snapshot = watched.story.engine.snapshot(watched.story.now);
        HistoryEvent event;
        event.at = snapshot.at;
        event.kind = HistoryKind::StatusChanged;
        event.scope = scopeOf(runnerOf(0));
        event.status = Status::Down;
        QCOMPARE(whyOf(event, snapshot), runnerWhy(*findRunner(snapshot, runnerOf(0)), snapshot.at));
        event.stage = Stage::Startup;
        QVERIFY(whyOf(event, snapshot).startsWith("Startup is down."_L1));
        event.status = Status::Ok;
        QCOMPARE(whyOf(event, snapshot), QString());
        event.status = Status::Down;
        event.at += 1ms;
        QCOMPARE(whyOf(event, snapshot), QString());
        event.at = snapshot.at;
        event.scope = scopeOf(runnerOf(9));
        QCOMPARE(whyOf(event, snapshot), QString());
        event.scope = scopeOf(runnerOf(0));
        event.kind = HistoryKind::TestFinished;
        QCOMPARE(whyOf(event, snapshot), QString());
    }
};

QTEST_APPLESS_MAIN(TestLastBelief)
#include "tst_lastbelief.moc"
