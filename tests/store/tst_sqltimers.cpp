#include <QTemporaryDir>
#include <QTest>

#include "tests/store/samples.h"

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

std::unique_ptr<Store> openedIn(const QTemporaryDir &dir)
{
    auto store = openStore(dir.filePath(u"history.db"_s), StoreMode::ReadWrite);
    return store ? std::move(*store) : nullptr;
}

} // namespace

class TestSqlTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerComesBackWhole()
    {
        QTemporaryDir dir;
        StoreBatch batch;
        batch.timers = {recordOf(request), recordOf(foo)};
        QVERIFY(openedIn(dir)->write(batch));
        const auto store = openedIn(dir);
        QCOMPARE(store->timers(), Result(batch.timers));
        batch.timers = {TimerRecord{.key = foo}};
        QVERIFY(store->write(batch));
        QCOMPARE(store->timers(), Result(QList{recordOf(request), TimerRecord{.key = foo}}));
    }

    void runsComeNewestFirstAndOnce()
    {
        QTemporaryDir dir;
        const auto store = openedIn(dir);
        StoreBatch batch;
        batch.runs = {runOf(foo, 1, RunStep::Started), runOf(foo, 2, RunStep::Failed),
                      runOf(request, 2, RunStep::Passed), runOf(foo, 2, RunStep::Failed)};
        QVERIFY(store->write(batch));
        QVERIFY(store->write(batch)); // a log that is read again
        QCOMPARE(store->timerRuns(foo, minute(0), minute(9), 10),
                 Result(QList{runOf(foo, 2, RunStep::Failed), runOf(foo, 1, RunStep::Started)}));
        QCOMPARE(store->timerRuns(foo, minute(0), minute(9), 1)->size(), 1);
        QCOMPARE(store->timerRuns(foo, minute(0), minute(2), 10)->size(), 1);
    }

    void anEventKnowsItsTimer()
    {
        QTemporaryDir dir;
        const auto store = openedIn(dir);
        HistoryEvent event;
        event.at = minute(1);
        event.kind = HistoryKind::BreakerOpened;
        event.scope.server = foo.server;
        event.timer = foo;
        event.cause = Cause::AccessDenied;
        StoreBatch batch;
        batch.events = {event};
        QVERIFY(store->write(batch));
        QCOMPARE(store->events({}), Result(batch.events));
    }
};

QTEST_GUILESS_MAIN(TestSqlTimers)
#include "tst_sqltimers.moc"
