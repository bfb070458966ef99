#include <QTest>

#include "tests/support/timerstory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const RequestTimer everyTwo = TimerStory::request(2min);
const TimerKey key = TimerStory::keyOf(everyTwo);

// Its breaker has just opened.
class Opened : public TimerStory
{
public:
    Opened()
    {
        begin();
        tell(TimersSet{{everyTwo}});
        passWith(5min, false);
    }
};

} // namespace

Q_DECLARE_METATYPE(jobwatch::BreakerState)

class TestTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestTimerRunsOnItsSchedule()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        QCOMPARE(story.passWith(20min, true), 11);
        QCOMPARE(story.timer(key).runs, 11);
        QCOMPARE(story.timer(key).failures, 0);
        QCOMPARE(story.timer(key).nextRuns.size(), 5);
    }

    void threeFailuresOpenItsBreakerOnceAndOneProbeTells()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        QCOMPARE(story.passWith(5min, false), 3);
        const Breaker open = story.breaker(key);
        QCOMPARE(open.state, BreakerState::Open);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::BreakerOpened).size(), 1);
        const Span wait = *open.resumeAt - *open.lastFailed;
        QVERIFY(wait >= 270s && wait <= 330s);
        QCOMPARE(story.passWith(wait + 1min, false), 1); // the probe, and nothing on schedule meanwhile
        QCOMPARE(EngineStory::told(story.all, HistoryKind::BreakerOpened).size(), 1);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::BreakerProbed).size(), 1);
        story.passWith(30min, true);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::BreakerClosed).size(), 1);
    }

    void theBreakerIsKeptBeforeTheProbeIsSent()
    {
        Opened story;
        const QList<Action> actions = story.pass(7min);
        qsizetype keptAt = -1;
        qsizetype sentAt = -1;
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const auto *kept = std::get_if<KeepTimer>(&actions.at(i));
            if (kept && kept->record.breaker.state == BreakerState::HalfOpen && keptAt < 0)
                keptAt = i;
            if (std::holds_alternative<CallEndpoint>(actions.at(i)))
                sentAt = i;
        }
        QVERIFY(keptAt >= 0 && sentAt > keptAt);
    }

    void case01ARestartWhileOpenProbesOnceAtTheSameTime_data()
    {
        QTest::addColumn<qint64>("awayMs");
        QTest::newRow("the probe is to come") << qint64(60'000);
        QTest::newRow("the probe was missed") << qint64(3'600'000);
    }
    void case01ARestartWhileOpenProbesOnceAtTheSameTime()
    {
        QFETCH(qint64, awayMs);
        const Opened before;
        const TimerRecord kept = before.kept(key);
        TimerStory after;
        after.now = before.now + Span(awayMs);
        after.tell(TimersRestored{{kept}});
        after.begin();
        after.tell(TimersSet{{everyTwo}});
        const bool isMissed = *kept.breaker.resumeAt < after.now;
        if (!isMissed)
            QCOMPARE(after.breaker(key).resumeAt, kept.breaker.resumeAt);
        QCOMPARE(after.breaker(key).state, BreakerState::Open);
        QCOMPARE(after.passWith(*after.breaker(key).resumeAt - after.now + 1min, false), 1);
    }

    void case02AProbeThatDiedWithTheProgramIsSentAgainOnce()
    {
        Opened before;
        before.pass(7min); // the probe is on its way and never answered
        const TimerRecord kept = before.kept(key);
        QVERIFY(kept.breaker.probeStarted);
        TimerStory after;
        after.now = before.now + 1min;
        after.tell(TimersRestored{{kept}});
        after.begin();
        after.tell(TimersSet{{everyTwo}});
        QCOMPARE(after.passWith(2min, true), 1);
        QCOMPARE(after.breaker(key).state, BreakerState::Closed);
    }

    void case07And08AResumeByHandProbesOnceHoweverOftenItIsAsked()
    {
        Opened story;
        story.tell(ResumeTimersAsked{{key}, u"me"_s, false});
        story.tell(ResumeTimersAsked{{key}, u"me"_s, false});
        QCOMPARE(story.breaker(key).state, BreakerState::HalfOpen);
        QCOMPARE(story.answerCalls(true), 1);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
    }

    void case10ALateSuccessDoesNotEnableWhatAPersonDisabled()
    {
        Opened story;
        story.tell(ResumeTimersAsked{{key}, u"me"_s, false}); // the probe is on its way
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, false});
        story.answerCalls(true);
        QCOMPARE(story.breaker(key).state, BreakerState::Disabled);
        QCOMPARE(story.timer(key).record.why, u"upgrade"_s);
        QCOMPARE(story.passWith(1h, true), 0);
    }

    void case11EnabledAgainItProbesBeforeItRuns()
    {
        Opened story;
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, false});
        story.tell(ResumeTimersAsked{{key}, u"me"_s, false});
        QCOMPARE(story.breaker(key).state, BreakerState::HalfOpen);
        QCOMPARE(story.answerCalls(false), 1);
        QCOMPARE(story.breaker(key).state, BreakerState::Open);
    }

    void aPauseEndsAtItsTime()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(1min, true);
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, story.now + 30min}, false});
        QCOMPARE(story.passWith(29min, true), 0);
        QVERIFY(story.passWith(5min, true) > 0);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::TimerResumed).size(), 1);
    }

    void aPauseUntilGreenEndsWithAGoodProbe()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(1min, true);
        story.tell(PauseTimersAsked{{key}, Pause{u"me"_s, u"upgrade"_s, {}, {}}, true});
        story.tell(ProbeTimersAsked{{key}, u"me"_s});
        story.answerCalls(false);
        QCOMPARE(story.breaker(key).state, BreakerState::Disabled);
        story.tell(ProbeTimersAsked{{key}, u"me"_s});
        story.answerCalls(true);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
    }

    void case12AnEditOfTheScheduleDoesNotUnpause()
    {
        Opened story;
        RequestTimer edited = everyTwo;
        edited.schedule.every = 1min;
        story.tell(TimersSet{{edited}});
        QCOMPARE(story.breaker(key).state, BreakerState::Open);
        edited.url = u"/other"_s;
        story.tell(TimersSet{{edited}});
        QCOMPARE(story.breaker(key).state, BreakerState::HalfOpen);
        QCOMPARE(story.breaker(key).failureCount, 0);
    }

    void case13ADeletedTimerIsNotProbed()
    {
        Opened story;
        story.tell(TimersSet{{}});
        QCOMPARE(story.passWith(1h, true), 0);
        QVERIFY(story.engine.snapshot(story.now).timers.isEmpty());
    }

    void case15AClockThatGoesBackDoesNotPutTheProbeOff()
    {
        Opened story;
        story.now -= 5h;
        story.tell(Ticked{});
        QVERIFY(*story.breaker(key).resumeAt - story.now <= 33min);
    }

    void case16ALongSleepIsFollowedByOneRun()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(1min, true);
        story.now += 8h;
        story.tell(Ticked{});
        QCOMPARE(story.answerCalls(true), 1);
    }

    void case17ARunThatTakesLongerThanItsIntervalIsNotDoubled()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.pass(9min);
        QCOMPARE(EngineStory::only<CallEndpoint>(story.all).size(), 1);
    }

    void case25WithoutANetworkNothingFailsAndNothingRuns()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(1min, true);
        story.passWith(2min, false, Cause::TargetUnreachable);
        QVERIFY(!EngineStory::only<CheckNetwork>(story.all).isEmpty());
        story.tell(NetworkChecked{false});
        QCOMPARE(story.breaker(key).failureCount, 0);
        story.pass(30min);
        QCOMPARE(story.answerCalls(false), 0);
        story.tell(NetworkChecked{true});
        story.passWith(1min, true);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
        QCOMPARE(story.timer(key).failures, 0);
    }

    void case27ThirtyTimersOfOneServerProbeApart()
    {
        TimerStory story;
        story.begin();
        QList<RequestTimer> timers;
        for (int i = 0; i < 30; ++i)
            timers.append(TimerStory::request(2min, u"t%1"_s.arg(i)));
        story.tell(TimersSet{timers});
        story.passWith(5min, false);
        QSet<qint64> moments;
        for (const RequestTimer &timer : timers) {
            const Breaker open = story.breaker(TimerStory::keyOf(timer));
            QCOMPARE(open.state, BreakerState::Open);
            moments.insert(toMs(*open.resumeAt));
        }
        QVERIFY2(moments.size() >= 25, qPrintable(QString::number(moments.size())));
    }

    void case30ALoginThatIsLostMidProbeIsNoFailureOfTheTimer()
    {
        Opened story;
        const int failures = story.breaker(key).failureCount;
        story.tell(ResumeTimersAsked{{key}, u"me"_s, false});
        const CallEndpoint call = EngineStory::only<CallEndpoint>(story.all).constLast();
        story.tell(CallEnded{key, call.number, Error{ErrorKind::Denied, u"The login failed."_s, {}}});
        QCOMPARE(story.breaker(key).failureCount, failures);
        QVERIFY(story.breaker(key).state != BreakerState::Closed);
        QVERIFY(story.passWith(1h, true) > 0);
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
    }

    void failuresAreResetByAPersonAndCountedFromNothing()
    {
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        QCOMPARE(story.passWith(3min, false), 2);
        QCOMPARE(story.breaker(key).failureCount, 2);
        story.tell(ResetFailuresAsked{{key}, u"me"_s, {}});
        QCOMPARE(story.breaker(key).failureCount, 0);
        QCOMPARE(story.kept(key).breaker, story.breaker(key)); // it is stored
        const auto told = EngineStory::told(story.all, HistoryKind::TimerReset);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].who, u"me"_s);
        QCOMPARE(told[0].timer, std::optional(key));
        QVERIFY2(told[0].reason.contains(u'2'), qPrintable(told[0].reason));
        QCOMPARE(story.passWith(4min, false), 2); // the third failure in all
        QCOMPARE(story.breaker(key).state, BreakerState::Closed);
        QCOMPARE(story.passWith(2min, false), 1);
        QCOMPARE(story.breaker(key).state, BreakerState::Open);
    }

    void aResetIsTakenBackWhileNothingRanSince()
    {
        QFETCH(bool, ran);
        TimerStory story;
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(3min, false);
        const TimerRecord before = story.timer(key).record;
        story.tell(ResetFailuresAsked{{key}, u"me"_s, {}});
        if (ran)
            story.passWith(2min, true);
        story.tell(ResetFailuresAsked{{key}, u"me"_s, {before}});
        QCOMPARE(story.breaker(key).failureCount, ran ? 0 : 2);
        QCOMPARE(story.breaker(key) == before.breaker, !ran);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::OrderRefused).size(), ran ? 1 : 0);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::TimerReset).size(), ran ? 1 : 2);
    }
    void aResetIsTakenBackWhileNothingRanSince_data()
    {
        QTest::addColumn<bool>("ran");
        QTest::newRow("nothing ran") << false;
        QTest::newRow("a run passed") << true;
    }

    void onlyTheFailuresOfAClosedBreakerAreReset()
    {
        Opened story;
        const Breaker open = story.breaker(key);
        QCOMPARE(open.state, BreakerState::Open);
        story.tell(ResetFailuresAsked{{key}, u"me"_s, {}});
        QCOMPARE(story.breaker(key), open);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::OrderRefused).value(0).who, u"me"_s);

        TimerStory quiet;
        quiet.begin();
        quiet.tell(TimersSet{{everyTwo}});
        quiet.tell(ResetFailuresAsked{{key}, u"me"_s, {}}); // there are none
        QCOMPARE(EngineStory::told(quiet.all, HistoryKind::OrderRefused).size(), 1);

        TimerStory looking;
        looking.begin();
        looking.tell(TimersSet{{everyTwo}});
        looking.passWith(3min, false);
        looking.tell(ReadOnlySet{});
        looking.tell(ResetFailuresAsked{{key}, u"me"_s, {}});
        QCOMPARE(looking.breaker(key).failureCount, 2);
        QVERIFY(EngineStory::told(looking.all, HistoryKind::TimerReset).isEmpty());
    }

    void nothingIsSentInAReadOnlySession()
    {
        TimerStory story;
        story.tell(ReadOnlySet{});
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(1h, true);
        story.tell(ProbeTimersAsked{{key}, u"me"_s});
        story.tell(ResumeTimersAsked{{key}, u"me"_s, false});
        QVERIFY(EngineStory::only<CallEndpoint>(story.all).isEmpty());
        QCOMPARE(EngineStory::told(story.all, HistoryKind::OrderRefused).size(), 2);
    }

    void whatAReadOnlySessionKeptBackGoesOnWhenItIsLeft()
    {
        TimerStory story;
        story.tell(ReadOnlySet{});
        story.begin();
        story.tell(TimersSet{{everyTwo}});
        story.passWith(1h, true);
        QVERIFY(EngineStory::only<CallEndpoint>(story.all).isEmpty());
        story.tell(ReadOnlySet{false});
        QVERIFY(EngineStory::only<CallEndpoint>(story.all).size() <= 1); // what was missed is not made up for
        const int calls = story.passWith(20min, true);
        QVERIFY2(calls >= 9 && calls <= 11, qPrintable(QString::number(calls)));
    }
};

QTEST_MAIN(TestTimers)
#include "tst_timers.moc"
