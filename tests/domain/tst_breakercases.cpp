#include <algorithm>
#include <limits>
#include <QSet>
#include <QTest>

#include "tests/domain/breakerstory.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace jobwatch::breakerstory;

using Deed = BreakerDeed;
using State = BreakerState;

namespace {

// A breaker, its clock and what was said to do, one event after the other.
struct Story
{
    Breaker breaker{};
    Instant at = now;
    BreakerContext context = everyTwoMinutes();
    QList<Deed> deeds{}; // of all events
    QList<Deed> last{}; // of the last event

    Story &after(Span span)
    {
        at += span;
        return *this;
    }
    Story &take(const Transition &turn)
    {
        breaker = turn.after;
        last = turn.deeds;
        deeds += turn.deeds;
        return *this;
    }
    Story &on(const BreakerEvent &event) { return take(afterBreakerEvent(breaker, event, context, at)); }
    Story &pass() { return on(RunPassed{breaker.generation}); }
    Story &fail(Cause cause = Cause::TargetFailed) { return on(RunFailed{breaker.generation, cause, {}}); }
    Story &resume() { return on(ResumeDue{breaker.generation}); }
    Story &restart() { return take(reconciled(breaker, context, at)); }
    qsizetype count(Deed deed) const { return deeds.count(deed); }
    Span wait() const { return *breaker.resumeAt - at; }
};

Story tripped()
{
    Story story;
    story.fail().fail().fail();
    story.deeds.clear();
    return story;
}

Story withProbeInFlight()
{
    Story story = tripped();
    story.after(5min).resume();
    story.deeds.clear();
    return story;
}

// Opened for the `times`-th time in a row.
Story trippedAgain(int times)
{
    Story story = tripped();
    while (story.breaker.openCount < times)
        story.after(story.wait()).resume().fail();
    return story;
}

} // namespace

// The corner cases of the breakers by their numbers; those that need the engine, the store or the network
// are tested there.
class TestBreakerCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void case01ARestartBeforeTheProbeKeepsItsTime()
    {
        Story story = tripped();
        const Breaker before = story.breaker;
        story.after(3min).restart();
        QCOMPARE(shown(story.breaker), shown(before));
        story.after(2min).resume();
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case01ARestartAfterTheProbeWasDueStartsExactlyOne()
    {
        Story story = tripped();
        story.after(10h).restart();
        QCOMPARE(story.breaker.state, State::Open);
        QVERIFY(story.wait() >= Span{} && story.wait() <= Span(1min));
        const quint64 generation = story.breaker.generation;
        story.after(story.wait()).on(ResumeDue{generation}).on(ResumeDue{generation}).on(TimeChecked{});
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case01OverdueProbesOfAllTimersAreSpread()
    {
        QSet<qint64> moments;
        for (int timer = 0; timer <= 20; ++timer) {
            Story story = tripped();
            story.context.draw = timer / 10.0 - 1;
            story.after(10h).restart();
            QVERIFY(story.wait() >= Span{} && story.wait() <= Span(1min));
            moments.insert(story.wait().count());
        }
        QCOMPARE(moments.size(), 21);
    }

    void case02ARestartWithAProbeInFlightPlansAnother()
    {
        Story story = withProbeInFlight();
        const Breaker before = story.breaker;
        story.after(1min).restart();
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.breaker.openCount, before.openCount);
        QCOMPARE(story.breaker.failureCount, before.failureCount);
        story.on(RunPassed{before.generation});
        QCOMPARE(story.last, QList{Deed::Drop});
        story.after(story.wait()).resume();
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case02AProbeThatAServerRunsOutlivesARestart()
    {
        Story story = withProbeInFlight();
        story.context.ours = false;
        story.after(1min).restart().pass();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case03OpenWithoutItsResumptionGetsOne()
    {
        Story story = tripped();
        story.breaker.resumeAt.reset();
        story.restart();
        QCOMPARE(story.wait(), Span(5min));
        QCOMPARE(story.last, QList{Deed::PauseTimer});
        story.breaker.resumeAt.reset();
        story.on(TimeChecked{});
        QCOMPARE(story.wait(), Span(5min));
    }

    void case03HalfOpenIsUnpausedAgainAfterARestart()
    {
        Story story{.breaker = halfOpen()};
        story.restart();
        QCOMPARE(story.breaker.state, State::HalfOpen);
        QCOMPARE(story.last, QList{Deed::UnpauseTimer});
    }

    void case04AResumptionOfAClosedTimerIsDropped()
    {
        Story story = tripped();
        const quint64 generation = story.breaker.generation;
        story.pass().after(5min).on(ResumeDue{generation});
        QCOMPARE(story.breaker.state, State::Closed);
        QCOMPARE(story.last, QList{Deed::Drop});
        story.breaker.resumeAt = story.at; // stored by a program that went wrong
        story.restart();
        QVERIFY(!story.breaker.resumeAt);
    }

    void case05TheWatchdogFindsALostResumption()
    {
        Story story = tripped();
        story.after(5min).on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::Open);
        story.after(31s).on(TimeChecked{}).on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::HalfOpen);
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case06TwoFailuresAtOnceTripOnce()
    {
        Story story;
        story.fail().fail();
        const quint64 generation = story.breaker.generation;
        story.on(RunFailed{generation, Cause::TargetFailed, {}});
        story.on(RunFailed{generation, Cause::TargetFailed, {}});
        QCOMPARE(story.last, QList{Deed::Drop});
        QCOMPARE(story.breaker.openCount, 1);
        QCOMPARE(story.count(Deed::TellOpened), 1);
    }

    void case07ManualResumeWhileAProbeIsInFlightStartsNoOther()
    {
        Story story = withProbeInFlight();
        const Breaker before = story.breaker;
        story.on(ProbeAsked{});
        QCOMPARE(story.last, QList{Deed::Skip});
        QCOMPARE(shown(story.breaker), shown(before));
        story.pass();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case08ManualResumeTwiceStartsOneProbe()
    {
        Story story = tripped();
        story.on(ProbeAsked{}).on(ProbeAsked{});
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case09ManualResumeAndResumptionInOneTickStartOneProbe_data()
    {
        QTest::addColumn<bool>("personFirst");
        QTest::newRow("the person first") << true;
        QTest::newRow("the resumption first") << false;
    }

    void case09ManualResumeAndResumptionInOneTickStartOneProbe()
    {
        QFETCH(bool, personFirst);
        Story story = tripped();
        const ResumeDue resumption{story.breaker.generation};
        story.after(5min);
        if (personFirst)
            story.on(ProbeAsked{}).on(resumption);
        else
            story.on(resumption).on(ProbeAsked{});
        QCOMPARE(story.breaker.state, State::HalfOpen);
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case10ALateSuccessDoesNotEnable_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("disabled while open") << int(State::Open);
        QTest::newRow("disabled while half-open") << int(State::HalfOpen);
        QTest::newRow("disabled with a probe in flight") << 0;
    }

    void case10ALateSuccessDoesNotEnable()
    {
        QFETCH(int, state);
        Story story = state == int(State::Open) ? tripped()
            : state == int(State::HalfOpen)     ? Story{.breaker = halfOpen()}
                                                : withProbeInFlight();
        const Breaker before = story.breaker;
        story.on(DisableAsked{}).on(RunPassed{before.generation});
        QCOMPARE(story.breaker.state, State::Disabled);
        QCOMPARE(story.last, QList{Deed::Drop});
        story.on(ResumeDue{before.generation}).on(ScheduleFired{}).on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::Disabled);
        QCOMPARE(story.breaker.failureCount, before.failureCount);
        QCOMPARE(story.breaker.openCount, before.openCount);
        QCOMPARE(story.breaker.lastFailed, before.lastFailed);
    }

    void case11EnablingAgainLetsAProbeDecide()
    {
        Story story = tripped();
        story.on(DisableAsked{}).after(1h).on(EnableAsked{});
        QCOMPARE(story.breaker.state, State::HalfOpen);
        QCOMPARE(story.breaker.failureCount, 3);
        QCOMPARE(story.count(Deed::StartProbe), 1);
        story.fail();
        QCOMPARE(story.breaker.openCount, 2);
    }

    void case11EnablingAClosedTimerForgetsItsFailures()
    {
        Story story;
        story.fail().fail().on(DisableAsked{});
        QCOMPARE(story.breaker.failureCount, 2);
        story.on(EnableAsked{});
        QCOMPARE(story.breaker.state, State::Closed);
        QCOMPARE(story.breaker.failureCount, 0);
        story.fail();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case12AnEditedScheduleDoesNotUnpause()
    {
        Story story = trippedAgain(4);
        QCOMPARE(story.wait(), Span(30min));
        const Breaker before = story.breaker;
        story.on(TimerEdited{true});
        QCOMPARE(shown(story.breaker), shown(before));
        QCOMPARE(story.last, QList<Deed>{});
    }

    void case12AShorterScheduleShortensTheWait()
    {
        Story story{.context = {.interval = 6h}};
        story.fail().fail(Cause::RouteNotFound);
        QCOMPARE(story.wait(), Span(6h));
        story.context.interval = 5min;
        story.on(TimerEdited{true});
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.wait(), Span(33min));
    }

    void case12AnEditedTargetBeginsAnewWithAProbe()
    {
        Story story = trippedAgain(3);
        const quint64 generation = story.breaker.generation;
        story.on(TimerEdited{});
        QCOMPARE(story.breaker.state, State::HalfOpen);
        QCOMPARE(story.breaker.failureCount, 0);
        QCOMPARE(story.breaker.openCount, 0);
        story.on(RunFailed{generation, Cause::TargetFailed, {}});
        QCOMPARE(story.last, QList{Deed::Drop});
        story.on(ScheduleFired{}).pass();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case13WhatComesAfterTheTargetVanishedIsDropped()
    {
        Story story = tripped();
        const quint64 generation = story.breaker.generation;
        story.on(ForceOpenAsked{Cause::TargetGone, u"the module was uninstalled"_s});
        QVERIFY(!story.breaker.resumeAt);
        story.on(RunPassed{generation}).on(ResumeDue{generation}).pass();
        QCOMPARE(story.breaker.state, State::ForcedOpen);
        QCOMPARE(story.count(Deed::Drop), 3);
        QCOMPARE(story.count(Deed::TellForcedOpen), 1);
    }

    void case15TheClockSetForwardProbesOnce()
    {
        Story story = tripped();
        const quint64 generation = story.breaker.generation;
        story.after(1h).restart();
        story.after(story.wait()).on(ResumeDue{generation}).on(TimeChecked{});
        QCOMPARE(story.count(Deed::StartProbe), 1);
    }

    void case15TheClockSetBackDoesNotWaitForEver_data()
    {
        QTest::addColumn<bool>("noticed");
        QTest::newRow("found by reconciling") << true;
        QTest::newRow("found by the watchdog") << false;
    }

    void case15TheClockSetBackDoesNotWaitForEver()
    {
        QFETCH(bool, noticed);
        Story story = tripped();
        story.after(-24h);
        if (noticed)
            story.restart();
        else
            story.on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.wait(), Span(33min));
    }

    void case15AStepOfTheClockDoesNotLoseAProbe()
    {
        Story story = withProbeInFlight();
        story.after(-1h).on(TimeChecked{}).after(4min).on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::HalfOpen);
        story.after(2min).on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::Open);
    }

    void case16ALongSleepBringsOneProbe()
    {
        Story story = tripped();
        story.after(8h).restart();
        for (int missed = 0; missed < 240; ++missed)
            story.on(ScheduleFired{});
        story.after(story.wait()).resume();
        for (int missed = 0; missed < 240; ++missed)
            story.on(ScheduleFired{});
        QCOMPARE(story.count(Deed::StartProbe), 1);
        QCOMPARE(story.count(Deed::StartRun), 0);
    }

    void case17AProbeLongerThanTheIntervalIsNotOverlapped()
    {
        Story story = withProbeInFlight();
        story.context.usualDuration = 10min;
        for (int fire = 0; fire < 8; ++fire)
            story.after(2min).on(ScheduleFired{}).on(TimeChecked{});
        QCOMPARE(story.count(Deed::StartProbe), 0);
        QCOMPARE(story.breaker.skipped, 8);
        story.pass();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case18AResultAfterItsTimeoutIsDropped()
    {
        Story story = withProbeInFlight();
        const quint64 probe = story.breaker.generation;
        story.after(6min).on(TimeChecked{});
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.breaker.reason, Cause::ProbeLost);
        QCOMPARE(story.breaker.openCount, 2);
        story.on(RunPassed{probe});
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.last, QList{Deed::Drop});
    }

    void case19AThresholdLoweredBelowTheCountOpensWithTheNextFailure()
    {
        Story story;
        story.context.rules.failures = 10;
        for (int failure = 0; failure < 5; ++failure)
            story.fail();
        story.context.rules.failures = 2;
        story.on(TimeChecked{}).on(ScheduleFired{});
        QCOMPARE(story.breaker.state, State::Closed);
        story.fail();
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.breaker.openCount, 1);
    }

    void case20AThresholdOfOneOpensAtOnce()
    {
        Story story;
        story.context.rules.failures = 1;
        story.fail();
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.count(Deed::TellOpened), 1);
    }

    void case21AnIntervalAboveTheCapIsTheCap()
    {
        Story story{.context = {.interval = 6h}};
        story.fail().fail();
        for (int opening = 1; opening < 10; ++opening)
            story.after(story.wait()).resume().fail();
        QCOMPARE(story.wait(), Span(6h));
    }

    void case22CountersStayAtTheirEnd()
    {
        constexpr int last = std::numeric_limits<int>::max();
        Story story{.breaker = probing()};
        story.breaker.failureCount = last;
        story.breaker.openCount = last;
        story.breaker.skipped = std::numeric_limits<qint64>::max();
        story.fail().on(ScheduleFired{});
        QCOMPARE(story.breaker.failureCount, last);
        QCOMPARE(story.breaker.openCount, last);
        QCOMPARE(story.breaker.skipped, std::numeric_limits<qint64>::max());
        QCOMPARE(story.wait(), Span(30min));
    }

    void case23ASuccessByHandWhileOpenCloses()
    {
        Story story = tripped();
        story.pass();
        QCOMPARE(story.breaker.state, State::Closed);
        QCOMPARE(story.last, (QList{Deed::UnpauseTimer, Deed::TellClosed}));
    }

    void case23ATimerThatOpenedTwiceNeedsTwoSuccesses()
    {
        Story story = trippedAgain(2);
        story.pass();
        QCOMPARE(story.breaker.state, State::HalfOpen);
        story.pass();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case24TheLatestReasonDecides_data()
    {
        QTest::addColumn<QList<int>>("causes");
        QTest::addColumn<int>("opensAt");
        QTest::addColumn<int>("minutes");

        const int temporary = int(Cause::TargetFailed);
        const int permanent = int(Cause::ModuleNotEntitled);
        QTest::newRow("temporary, permanent") << QList{temporary, permanent} << 2 << 30;
        QTest::newRow("permanent, temporary, temporary") << QList{permanent, temporary, temporary} << 3 << 5;
        QTest::newRow("permanent twice") << QList{permanent, permanent} << 2 << 30;
    }

    void case24TheLatestReasonDecides()
    {
        QFETCH(QList<int>, causes);
        QFETCH(int, opensAt);
        QFETCH(int, minutes);
        Story story;
        for (int failure = 1; failure <= causes.size(); ++failure) {
            QCOMPARE(story.breaker.state, State::Closed);
            story.fail(Cause(causes.at(failure - 1)));
            QCOMPARE(story.breaker.state, failure == opensAt ? State::Open : State::Closed);
        }
        QCOMPARE(story.wait(), Span(std::chrono::minutes(minutes)));
    }

    void case24PermanentFailuresDoNotMakeTheBackOffGrow()
    {
        Story story = tripped();
        for (int probe = 0; probe < 5; ++probe)
            story.after(story.wait()).resume().fail(Cause::RouteNotFound);
        QCOMPARE(story.breaker.openCount, 1);
        QCOMPARE(story.wait(), Span(30min));
        story.after(30min).resume().fail(Cause::TargetFailed);
        QCOMPARE(story.breaker.openCount, 2);
        QCOMPARE(story.wait(), Span(10min));
    }

    void case27TimersThatTripTogetherProbeOneAfterTheOther()
    {
        QSet<qint64> moments;
        for (int timer = 0; timer < 30; ++timer) {
            Story story;
            story.context.draw = -1 + 2.0 * timer / 29;
            story.fail().fail().fail();
            moments.insert(story.wait().count());
        }
        QCOMPARE(moments.size(), 30);
        QCOMPARE(*std::min_element(moments.begin(), moments.end()), Span(4min + 30s).count());
        QCOMPARE(*std::max_element(moments.begin(), moments.end()), Span(5min + 30s).count());
    }

    void case29ATimerThatIsOnlyWatchedClosesByWhatIsSeen()
    {
        Story story{.context = {.interval = 1h, .ours = false}};
        story.fail().fail().fail();
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.breaker.failureCount, 3);
        QCOMPARE(story.count(Deed::TellOpened), 1);
        story.pass();
        QCOMPARE(story.breaker.state, State::Closed);
    }

    void case30AProbeThatLostOurLoginIsNoFailureOfTheTimer()
    {
        Story story = withProbeInFlight();
        const Breaker before = story.breaker;
        story.on(RunAbandoned{before.generation});
        QCOMPARE(story.breaker.state, State::Open);
        QCOMPARE(story.breaker.failureCount, before.failureCount);
        QCOMPARE(story.breaker.openCount, before.openCount);
        QCOMPARE(story.breaker.reason, before.reason);
        QCOMPARE(story.wait(), Span(5min));
        QCOMPARE(story.count(Deed::TellProbeFailed), 0);
        story.on(RunPassed{before.generation});
        QCOMPARE(story.last, QList{Deed::Drop});
    }

    void anOutageIsToldOnce()
    {
        Story story = trippedAgain(6);
        story.after(story.wait()).resume().pass().on(ScheduleFired{}).pass();
        QCOMPARE(story.breaker.state, State::Closed);
        QCOMPARE(story.count(Deed::TellOpened), 0);
        QCOMPARE(story.count(Deed::TellClosed), 1);
        QCOMPARE(story.count(Deed::TellProbeFailed), 5);
    }
};

QTEST_APPLESS_MAIN(TestBreakerCases)
#include "tst_breakercases.moc"
