#include <QTest>

#include "tests/support/timerstory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReportedTimer foo = TimerStory::reported();
const TimerKey key = TimerStory::keyOf(foo);

QList<ChangeTimer> changes(const TimerStory &story)
{
    return EngineStory::only<ChangeTimer>(story.all);
}

// Answers the last change as a server does that carried it out.
void carryOut(TimerStory &story, const ReportedTimer &after)
{
    const ChangeTimer change = changes(story).constLast();
    story.tell(TimerChanged{change.timer, change.number, change.change, change.who, after});
}

ReportedTimer disabled(ReportedTimer timer)
{
    timer.enabled = false;
    return timer;
}

} // namespace

class TestServerTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseDisablesItOnTheServerAndSaysWho()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, false});
        QCOMPARE(changes(story).size(), 1);
        QCOMPARE(changes(story).constLast().change, TimerChange::Disable);
        QCOMPARE(changes(story).constLast().who, u"me"_s);
        carryOut(story, disabled(foo));
        QCOMPARE(story.breaker(key).state, BreakerState::Disabled);
        QCOMPARE(story.timer(key).record.who, u"me"_s);
        story.listing({disabled(foo)});
        QCOMPARE(changes(story).size(), 1);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::TimerPaused).size(), 1);
    }

    void aResumeMakesItAnewSoThatItFires()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, false});
        carryOut(story, disabled(foo));
        story.tell(ResumeTimersAsked{{key}, u"me"_s, true});
        QCOMPARE(changes(story).constLast().change, TimerChange::Recreate);
        ReportedTimer anew = foo;
        anew.serverId = u"id-2"_s;
        carryOut(story, anew);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
        QCOMPARE(story.timer(key).record.serverId, u"id-2"_s);
        QCOMPARE(story.timer(key).record.formerIds, QList{u"id-1"_s});
    }

    void aRefusalOfTheServerIsToldAndChangesNothing()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.tell(RemoveTimersAsked{{key}, u"me"_s});
        const ChangeTimer change = changes(story).constLast();
        QCOMPARE(change.change, TimerChange::Delete);
        story.tell(TimerChanged{key, change.number, change.change, change.who,
                                Error{ErrorKind::Denied, u"Not yours."_s, {}}});
        const auto refusals = EngineStory::told(story.all, HistoryKind::OrderRefused);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.constFirst().reason, u"Not yours."_s);
        QCOMPARE(story.timer(key).key, key);
    }

    void case14ANewIdAfterAnUpgradeKeepsWhatIsKnown()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.log({story.logged(foo, RunStep::Failed, Cause::AccessDenied)});
        QCOMPARE(story.breaker(key).failureCount, 1);
        ReportedTimer upgraded = foo;
        upgraded.serverId = u"id-2"_s;
        upgraded.moduleId = u"mod-foo-2.0.0"_s;
        story.listing({upgraded});
        QCOMPARE(story.breaker(key).failureCount, 1);
        QCOMPARE(story.timer(key).record.formerIds, QList{u"id-1"_s});
    }

    void case29ASystemTimerIsWatchedButNeverChanged()
    {
        ReportedTimer system = foo;
        system.system = true;
        system.writable = false;
        TimerStory story;
        ServerDefinition guarding = TimerStory::folio();
        guarding.guardsTimers = true;
        story.begin();
        story.tell(ServerSet{guarding});
        story.listing({system});
        for (int i = 0; i < 4; ++i) {
            story.now += 10min;
            story.log({story.logged(system, RunStep::Failed, Cause::AccessDenied)});
        }
        QCOMPARE(story.breaker(key).state, BreakerState::Open);
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"noise"_s, {}, {}}, false});
        story.pass(2h);
        QVERIFY(changes(story).isEmpty());
        QCOMPARE(EngineStory::told(story.all, HistoryKind::OrderRefused).size(), 1);
        QVERIFY(!story.timer(key).guarded);
        story.log({story.logged(system, RunStep::Passed)});
        story.log({story.logged(system, RunStep::Passed)});
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
    }

    void aGuardedTimerIsPausedProbedByUsAndMadeAnew()
    {
        TimerStory story;
        ServerDefinition guarding = TimerStory::folio();
        guarding.guardsTimers = true;
        story.begin();
        story.tell(ServerSet{guarding});
        story.listing({foo});
        for (int i = 0; i < 3; ++i) {
            story.now += 1min;
            story.log({story.logged(foo, RunStep::Failed, Cause::TargetFailed)});
        }
        QCOMPARE(changes(story).constLast().change, TimerChange::Disable);
        carryOut(story, disabled(foo));
        QCOMPARE(story.breaker(key).state, BreakerState::Open);
        story.listing({disabled(foo)});
        QCOMPARE(story.breaker(key).state, BreakerState::Open);
        QCOMPARE(story.passWith(6min, true), 1); // our own call of its endpoint
        QCOMPARE(changes(story).constLast().change, TimerChange::Recreate);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
    }

    void case28AnEnabledTimerThatNeverStartsIsTold()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.log({}); // the log is read, and silent
        story.pass(19min);
        QVERIFY(!story.timer(key).notFiring);
        story.pass(2min);
        QVERIFY(story.timer(key).notFiring);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::TimerNotFiring).size(), 1);
        story.pass(1h);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::TimerNotFiring).size(), 1);
    }

    void withoutALogNobodySaysThatATimerDoesNotFire()
    {
        TimerStory story;
        ServerDefinition silent = TimerStory::folio();
        silent.logFile.clear();
        story.tell(ServerSet{silent});
        story.tell(TimersArrived{silent.name, QList{foo}});
        story.pass(5h);
        QVERIFY(!story.timer(key).notFiring);
    }

    void aVanishedEndpointForcesItOpenUntilItIsBack()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        ReportedTimer gone = foo;
        gone.target = TargetVerdict::EndpointVanished;
        gone.targetText = u"/foo/timers"_s;
        story.listing({gone});
        QCOMPARE(story.breaker(key).state, BreakerState::ForcedOpen);
        QCOMPARE(story.breaker(key).reason, Cause::TargetGone);
        story.listing({gone});
        QCOMPARE(EngineStory::told(story.all, HistoryKind::BreakerForcedOpen).size(), 1);
        story.listing({foo});
        QCOMPARE(story.breaker(key).state, BreakerState::HalfOpen);
    }

    void theSystemTimersOfAnUninstalledModuleLeaveTheList()
    {
        ReportedTimer system = foo;
        system.system = true;
        TimerStory story;
        story.begin();
        story.listing({system});
        system.target = TargetVerdict::ModuleUninstalled;
        story.listing({system});
        QVERIFY(story.engine.snapshot(story.now).timers.isEmpty());
        QCOMPARE(EngineStory::told(story.all, HistoryKind::TimerRemoved).size(), 1);
        QVERIFY(story.kept(key).removed);
    }

    void whatSomebodyElseSwitchesIsSeen()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.listing({disabled(foo)});
        QCOMPARE(story.breaker(key).state, BreakerState::Disabled);
        QVERIFY(story.timer(key).record.who.isEmpty());
        story.listing({foo});
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
    }

    void aListingThatWasAskedForBeforeAChangeIsNotBelieved()
    {
        TimerStory story;
        story.begin();
        story.listing({foo});
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, false});
        story.tell(RefreshAsked{{}}); // asked for now
        carryOut(story, disabled(foo));
        story.tell(TimersArrived{TimerStory::folio().name, QList{foo}}); // and answered from before
        QCOMPARE(story.breaker(key).state, BreakerState::Disabled);
        QVERIFY(EngineStory::told(story.all, HistoryKind::TimerResumed).isEmpty());
    }

    void testsOfARunnerAreATimerWithABreaker()
    {
        EngineStory story(serverWith(1, 10min));
        const TimerKey test = testTimerKey(runnerOf(0));
        const PerStage<StageFinding> missing{passed, failed(Cause::CommandNotFound), notReached, notReached};
        for (int i = 0; i < 3; ++i) {
            story.pass(11min);
            story.end(story.started(runnerOf(0)), missing);
        }
        const auto timers = story.engine.snapshot(story.now).timers;
        QCOMPARE(timers.size(), 1);
        QCOMPARE(timers.constFirst().key, test);
        QCOMPARE(timers.constFirst().record.breaker.state, BreakerState::Open);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::BreakerOpened).size(), 1);
        story.pass(11min);
        story.end(story.started(runnerOf(0)), allPassed);
        QCOMPARE(story.engine.snapshot(story.now).timers.constFirst().record.breaker.state,
                 BreakerState::Closed);
    }

    void aFixedIntervalIsKeptWhileTheBreakerIsOpen()
    {
        ServerDefinition server = serverWith(1, 1min);
        EngineStory story(server);
        const PerStage<StageFinding> missing{passed, failed(Cause::CommandNotFound), notReached, notReached};
        QList<Instant> starts;
        quint64 last = 0;
        for (int minute = 0; minute < 120; ++minute) {
            story.pass(1min);
            const StartTest test = story.started(runnerOf(0));
            if (test.test == last)
                continue;
            last = test.test;
            starts.append(story.now);
            story.end(test, missing);
        }
        QVERIFY(starts.size() > 50);
        for (qsizetype i = 4; i < starts.size(); ++i)
            QVERIFY(starts[i] - starts[i - 1] >= 1min);
    }

    void aTestTimerIsPausedAndResumedWithItsRunner()
    {
        EngineStory story(serverWith(1, 10min));
        const TimerKey test = testTimerKey(runnerOf(0));
        story.tell(PauseTimersAsked{{test}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, false});
        QVERIFY(story.runner(runnerOf(0)).pause);
        QCOMPARE(story.engine.snapshot(story.now).timers.constFirst().record.breaker.state,
                 BreakerState::Disabled);
        story.tell(ResumeTimersAsked{{test}, u"me"_s, false});
        QVERIFY(!story.runner(runnerOf(0)).pause);
        QCOMPARE(story.engine.snapshot(story.now).timers.constFirst().record.breaker.state,
                 BreakerState::Closed);
    }
};

QTEST_MAIN(TestServerTimers)
#include "tst_servertimers.moc"
