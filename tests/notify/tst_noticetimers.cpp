#include <QTest>

#include "core/text/noticewords.h"
#include "tests/notify/noticestory.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

TimerKey timerKey(const QString &id)
{
    return {ServerId{u"bio"_s}, TimerKind::Server, TimerId{id}};
}

HistoryEvent breaker(HistoryKind kind, const QString &timer, Cause cause = Cause::TargetFailed)
{
    HistoryEvent event;
    event.kind = kind;
    event.scope = Scope{ServerId{u"bio"_s}, {}, {}};
    event.timer = timerKey(timer);
    event.cause = cause;
    event.reason = u"HTTP 500"_s;
    return event;
}

HistoryEvent testBreaker(HistoryKind kind, const RunnerKey &runner, Cause cause = Cause::CommandNotFound)
{
    HistoryEvent event = breaker(kind, {}, cause);
    event.timer = testTimerKey(runner);
    event.scope = scopeOf(runner);
    return event;
}

} // namespace

// What is said of timers and their circuits.
class TestNoticeTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breakersOfOneCauseAreOneNotice()
    {
        NoticeStory story;
        for (int i = 0; i < 5; ++i)
            story.tell(breaker(HistoryKind::BreakerOpened, u"t%1"_s.arg(i)));
        QCOMPARE(story.passed(1h), u"opened 5"_s);
        QCOMPARE(story.all[0].notices[0].topic, NoticeTopic::BreakerOpened);
        story.tell(breaker(HistoryKind::BreakerProbed, u"t1"_s));
        QCOMPARE(story.passed(1h), u""_s);
        for (int i = 0; i < 5; ++i)
            story.tell(breaker(HistoryKind::BreakerClosed, u"t%1"_s.arg(i), Cause::None));
        QCOMPARE(story.passed(1h), u"resolved 5"_s);
        QCOMPARE(story.all[1].notices[0].topic, NoticeTopic::BreakerClosed);
    }

    void aTargetThatIsGoneHasATopicOfItsOwn()
    {
        NoticeStory story(with({.events = {NoticeTopic::TargetGone}}));
        story.tell(breaker(HistoryKind::BreakerOpened, u"t1"_s));
        story.tell(breaker(HistoryKind::BreakerForcedOpen, u"t2"_s, Cause::TargetGone));
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        QCOMPARE(story.all[0].notices[0].topic, NoticeTopic::TargetGone);
    }

    void theNoticeOfABreakerHoldsItsFacts()
    {
        NoticeStory story;
        TimerState timer;
        timer.key = timerKey(u"t1"_s);
        timer.name = u"POST /export"_s;
        ReportedTimer reported;
        reported.method = u"POST"_s;
        reported.path = u"/export"_s;
        reported.owner = u"diku_admin"_s;
        timer.reported = reported;
        timer.record.breaker.state = BreakerState::Open;
        timer.record.breaker.failureCount = 3;
        timer.record.breaker.failingSince = story.now - 2h;
        timer.record.breaker.resumeAt = story.now + 5min;
        story.snapshot.timers = {timer};
        story.tell(breaker(HistoryKind::BreakerOpened, u"t1"_s));
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        const NoticeEntry entry = story.all[0].notices[0].entries[0];
        QCOMPARE(entry.facts->endpoint, u"POST /export"_s);
        QCOMPARE(entry.facts->user, u"diku_admin"_s);
        QCOMPARE(entry.facts->failures, 3);
        QCOMPARE(entry.facts->nextProbe, timer.record.breaker.resumeAt);
        QCOMPARE(entry.since, *timer.record.breaker.failingSince);
        story.snapshot.timers[0].record.breaker = Breaker{};
        story.tell(breaker(HistoryKind::BreakerClosed, u"t1"_s));
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
        const NoticeEntry ended = story.all[1].notices[0].entries[0];
        QCOMPARE(ended.facts, entry.facts); // the end says what it was
        QCOMPARE(ended.cause, entry.cause);
        QCOMPARE(ended.since, entry.since);
        QVERIFY(ended.endedAt);
    }

    // The runner fails, then its circuit opens; both end with the first success.
    void aRunnersFaultAndTheCircuitOfItsTestsAreOneNotice()
    {
        NoticeStory story;
        TimerState timer;
        timer.key = testTimerKey(muscle);
        timer.record.breaker.state = BreakerState::Open;
        timer.record.breaker.failureCount = 3;
        timer.record.breaker.resumeAt = story.now + 10min;
        story.snapshot.timers = {timer};
        story.down(muscle);
        story.tell(testBreaker(HistoryKind::BreakerOpened, muscle));
        QCOMPARE(story.passed(24h), u"opened 1"_s);
        const NoticeEntry entry = story.all[0].notices[0].entries[0];
        QVERIFY(!entry.timer);
        QCOMPARE(entry.facts.value().failures, 3);
        QCOMPARE(entry.facts->nextProbe, timer.record.breaker.resumeAt);
        const QString said = noticeLines(story.all[0].notices[0], QTimeZone::utc()).join(u'\n');
        QVERIFY2(said.contains(u"Its tests are stopped"_s) && said.contains(u"Next probe:"_s)
                     && said.contains(u"jobwatch timers resume"_s),
                 qPrintable(said));
        story.tell(testBreaker(HistoryKind::BreakerClosed, muscle, Cause::None));
        story.up(muscle);
        QCOMPARE(story.passed(24h), u"resolved 1"_s);
    }

    void theCircuitThatOpensFirstIsNoNoticeOfItsOwn()
    {
        NoticeStory story(with({.failures = 5})); // the circuit opens at the third
        story.down(muscle);
        story.evidence(muscle, Status::Down);
        story.evidence(muscle, Status::Down);
        story.tell(testBreaker(HistoryKind::BreakerOpened, muscle));
        QCOMPARE(story.passed(1h), u""_s);
        story.evidence(muscle, Status::Down);
        story.evidence(muscle, Status::Down);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
    }

    void whoWantsCircuitsAloneIsToldOfThoseOfTests()
    {
        NoticeStory story(with({.events = {NoticeTopic::BreakerOpened, NoticeTopic::BreakerClosed}}));
        story.down(muscle);
        story.tell(testBreaker(HistoryKind::BreakerOpened, muscle));
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.tell(testBreaker(HistoryKind::BreakerClosed, muscle, Cause::None));
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void aWrongTestAndItsCircuitAreOneNotice()
    {
        NoticeStory story;
        HistoryEvent wrong = testBreaker(HistoryKind::TestNotPossible, muscle, Cause::TestMisconfigured);
        wrong.timer.reset();
        story.tell(wrong);
        story.tell(testBreaker(HistoryKind::BreakerForcedOpen, muscle, Cause::TestMisconfigured));
        QCOMPARE(story.passed(24h), u"opened 1"_s);
        QCOMPARE(story.all[0].notices[0].topic, NoticeTopic::TestProblem);
    }

    void aPauseByAPersonIsNewsBesideTheFault()
    {
        NoticeStory story;
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        HistoryEvent pause = testBreaker(HistoryKind::TimerPaused, muscle, Cause::None);
        pause.who = u"A. Berg"_s;
        story.tell(pause);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
    }

    void nothingAboutTimersOfAServerThatIsDown()
    {
        NoticeStory story;
        story.server(HistoryKind::ServerDown);
        story.tell(breaker(HistoryKind::BreakerOpened, u"t1"_s));
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        QVERIFY(story.all[0].notices[0].entries[0].scope.service.isEmpty());
        QVERIFY(!story.all[0].notices[0].entries[0].timer);
    }
};

QTEST_APPLESS_MAIN(TestNoticeTimers)
#include "tst_noticetimers.moc"
