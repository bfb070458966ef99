#include "tests/store/historytest.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

const TimerKey foo{ServerId{u"library"_s}, TimerKind::Server, TimerId{u"user#mod-foo#POST#/foo/timer"_s}};
const TimerKey request{ServerId{}, TimerKind::Request, TimerId{u"nächtlich"_s}};

// Every field is another than its default.
TimerRecord recordOf(const TimerKey &key)
{
    return {.key = key,
            .breaker = {.state = BreakerState::Open,
                        .failureCount = 3,
                        .openCount = 2,
                        .probesPassed = 1,
                        .lastFailed = minute(1),
                        .reason = Cause::AccessDenied,
                        .reasonText = u"Access Denied"_s,
                        .failingSince = minute(2),
                        .openedAt = minute(3),
                        .resumeAt = minute(4),
                        .probeStarted = minute(5),
                        .before = BreakerState::HalfOpen,
                        .generation = 7,
                        .skipped = 8},
            .who = u"Zoë"_s,
            .why = u"upgrade"_s,
            .pausedAt = minute(6),
            .pausedUntil = minute(7),
            .untilGreen = true,
            .lastStart = minute(8),
            .lastPassed = minute(9),
            .usualDuration = Span(1234),
            .serverId = u"id-2"_s,
            .formerIds = {u"id-0"_s, u"id-1"_s},
            .removed = true};
}

TimerRun runOf(const TimerKey &key, int at, RunStep step)
{
    return {.timer = key,
            .step = step,
            .at = minute(at),
            .duration = Span(250),
            .httpStatus = 403,
            .cause = Cause::AccessDenied,
            .text = u"denied; DROP TABLE timer_run"_s,
            .probe = true};
}

} // namespace

class TestSqlTimers : public HistoryTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerComesBackWhole()
    {
        StoreBatch batch;
        batch.timers = {recordOf(request), recordOf(foo)};
        QVERIFY(m_store->write(batch));
        reopen();
        QCOMPARE(m_store->timers(), Result(batch.timers));
        const TimerRecord later{.key = foo, .breaker = {.generation = 8}};
        batch.timers = {later};
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->timers(), Result(QList{recordOf(request), later}));
    }

    void aBreakerIsNotTakenBackToAnEarlierGeneration()
    {
        StoreBatch batch;
        batch.timers = {recordOf(foo)};
        QVERIFY(m_store->write(batch));
        batch.timers[0].breaker.failureCount = 4; // of the same generation
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->timers(), Result(batch.timers));

        StoreBatch old;
        old.timers = {recordOf(request), recordOf(foo)};
        old.timers[1].breaker.generation = 6;
        old.values = {{u"name"_s, "content"}};
        const auto refused = m_store->write(old);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY2(refused.error().message.contains(u"mod-foo"_s), qPrintable(refused.error().message));
        QCOMPARE(m_store->timers(), Result(batch.timers)); // nothing of the batch
        QCOMPARE(m_store->value(u"name"_s), Result(QByteArray()));
    }

    void runsComeNewestFirstAndOnce()
    {
        StoreBatch batch;
        batch.runs = {runOf(foo, 1, RunStep::Started), runOf(foo, 2, RunStep::Failed),
                      runOf(request, 2, RunStep::Passed), runOf(foo, 2, RunStep::Failed)};
        QVERIFY(m_store->write(batch));
        QVERIFY(m_store->write(batch)); // a log that is read again
        QCOMPARE(m_store->timerRuns(foo, minute(0), minute(9), 10),
                 Result(QList{runOf(foo, 2, RunStep::Failed), runOf(foo, 1, RunStep::Started)}));
        QCOMPARE(m_store->timerRuns(foo, minute(0), minute(9), 1)->size(), 1);
        QCOMPARE(m_store->timerRuns(foo, minute(0), minute(2), 10)->size(), 1);
    }

    void anEventKnowsItsTimer()
    {
        HistoryEvent event;
        event.at = minute(1);
        event.kind = HistoryKind::BreakerOpened;
        event.scope.server = foo.server;
        event.timer = foo;
        event.cause = Cause::AccessDenied;
        StoreBatch batch;
        batch.events = {event};
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->events({}), Result(batch.events));
    }
};

QTEST_GUILESS_MAIN(TestSqlTimers)
#include "tst_sqltimers.moc"
