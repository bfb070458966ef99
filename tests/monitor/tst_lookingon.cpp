#include <QTest>

#include "core/monitor/monitor.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/fakestore.h"
#include "tests/support/timerstory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const HistoryOwner ann{u"Ann"_s, u"desk"_s, instantFromMs(1'800'000'000'000)};

class Bench
{
public:
    Bench()
    {
        history.shared = true;
        server.evidence.stages = allPassed;
        auto web = std::make_unique<test::FakeHttp>();
        http = web.get();
        MonitorParts parts{
            clock,
            std::move(web),
            std::make_unique<test::FakeSecrets>(),
            [this](const ServerDefinition &, const ConnectorParts &) -> std::unique_ptr<Connector> {
                return std::make_unique<FakeConnector>(server);
            },
            [] { return true; },
            OpenedStore{std::make_unique<FakeStore>(history), u"postgresql://db/jobwatch"_s, true, {}},
            {}};
        parts.who = u"Zoë"_s;
        monitor = std::make_unique<Monitor>(std::move(parts));
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(), [this](const Snapshot &snapshot) {
            shown = snapshot;
            monitor->taken(snapshot.sequence);
        });
        QObject::connect(monitor.get(), &Monitor::happened, monitor.get(),
                         [this](const QList<HistoryEvent> &events) { news += events; });
    }

    std::optional<HistoryEvent> told(HistoryKind kind) const
    {
        for (const HistoryEvent &event : news) {
            if (event.kind == kind)
                return event;
        }
        return {};
    }

    RunnerState runner() const
    {
        const RunnerState *state = findRunner(shown, runnerOf(0));
        return state ? *state : RunnerState{};
    }

    SystemClock clock{};
    FakeServer server{};
    FakeHistory history{};
    test::FakeHttp *http = nullptr; // the monitor's
    Snapshot shown{};
    QList<HistoryEvent> news{};
    std::unique_ptr<Monitor> monitor{};
};

const Instant lastTest = SystemClock().now() - 1min;

RunnerRecord recordOf(Status status)
{
    RunnerRecord record;
    record.key = runnerOf(0);
    for (StageState &stage : record.stages.values)
        stage = {.status = status, .since = instantFromMs(1'700'000'000'000)};
    record.lastTest = lastTest;
    return record;
}

RequestTimer callEverySecond()
{
    RequestTimer timer;
    timer.name = TimerId{u"export"_s};
    timer.url = u"http://127.0.0.1:1/run"_s;
    timer.schedule.every = 1s;
    return timer;
}

TimerRecord openUntil(Instant resumeAt)
{
    TimerRecord record{.key = {{}, TimerKind::Request, TimerId{u"export"_s}}};
    record.breaker = {.state = BreakerState::Open,
                      .failureCount = 3,
                      .openCount = 1,
                      .openedAt = resumeAt - 30min,
                      .resumeAt = resumeAt,
                      .generation = 7};
    return record;
}

} // namespace

// Monitors that share a history: one does the work, the others show what it writes.
class TestLookingOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLooksOnDoesNothingAndShowsWhatIsStored()
    {
        Bench bench;
        bench.history.owner = std::optional(ann);
        bench.history.kept = {recordOf(Status::Down)};
        const Instant resumeAt = bench.clock.now() + 10min;
        bench.history.keptTimers = {openUntil(resumeAt)};
        bench.monitor->begin({localServer()}, {callEverySecond()});
        QVERIFY(bench.shown.lookingOn);
        QCOMPARE(bench.shown.owner, ann);
        QCOMPARE(bench.shown.storage, StorageState::Persistent);
        QCOMPARE(bench.runner().status, Status::Down);
        QCOMPARE(bench.runner().nextTest, std::optional(lastTest + 10min));

        bench.history.kept = {recordOf(Status::Ok)}; // the owner goes on
        QTRY_COMPARE(bench.runner().status, Status::Ok);
        QCOMPARE(bench.shown.servers.value(0).status, Status::Ok);
        const auto isExport = [](const TimerState &timer) { return timer.key.kind == TimerKind::Request; };
        const auto timer = std::find_if(bench.shown.timers.begin(), bench.shown.timers.end(), isExport);
        QVERIFY(timer != bench.shown.timers.end());
        QCOMPARE(timer->record, openUntil(resumeAt));
        QCOMPARE(bench.server.jobsSubmitted, 0);
        QCOMPARE(bench.history.transactions, 0);
        bench.monitor.reset();
        QCOMPARE(bench.history.transactions, 0); // nor at the end
    }

    void whatTheOwnerTellsIsToldHere()
    {
        Bench bench;
        bench.history.owner = std::optional(ann);
        HistoryEvent before;
        before.at = bench.clock.now();
        before.kind = HistoryKind::Paused;
        bench.history.written.events = {before};
        bench.monitor->begin({localServer()});
        HistoryEvent event = before;
        event.kind = HistoryKind::BreakerOpened;
        bench.history.written.events = {event, before}; // newest first
        QTRY_VERIFY(bench.told(HistoryKind::BreakerOpened));
        QVERIFY(!bench.told(HistoryKind::Paused)); // was history already
        QCOMPARE(bench.news.count(event), 1);
    }

    void whatTheOwnerMutedIsShownHere()
    {
        Bench bench;
        bench.history.owner = std::optional(ann);
        const Muting muting{u"Ann"_s, bench.clock.now(), bench.clock.now() + 1h};
        bench.history.written.values[u"muting"_s] = mutingToJson(muting);
        bench.monitor->begin({localServer()});
        QTRY_COMPARE(bench.shown.muting, std::optional(muting));
        bench.history.written.values[u"muting"_s] = {};
        QTRY_VERIFY(!bench.shown.muting);
        QCOMPARE(bench.history.transactions, 0);
    }

    void whatTestsCostIsReadWhenTheOwnerTestedAndOnceAMinute()
    {
        FakeHistory history;
        const FakeStore store(history);
        LookingOn known;
        Instant now = instantFromMs(1'800'000'000'000);
        const auto costsRead = [&] {
            const auto seen = look(store, known, now);
            known.nextLook = now;
            QList<CostSlice> costs;
            for (const Event &event : seen->events) {
                if (const auto *restored = std::get_if<TestCostsRestored>(&event))
                    costs = restored->costs;
            }
            return costs;
        };
        history.costs = {{now - 1h, 5s}};
        QCOMPARE(costsRead(), history.costs); // at the first look
        now += 2min;
        QVERIFY(costsRead().isEmpty()); // no test has ended
        HistoryEvent ended;
        ended.at = now;
        ended.kind = HistoryKind::TestFinished;
        history.written.events = {ended};
        QCOMPARE(costsRead(), history.costs);
        ended.at = now += 2s;
        history.written.events.prepend(ended);
        QVERIFY(costsRead().isEmpty()); // it was read just now
        now += 1min;
        QCOMPARE(costsRead(), history.costs);
    }

    void anOrderIsRefusedWithTheNameOfTheOwner_data()
    {
        QTest::addColumn<Event>("order");
        const QList<Scope> scopes{scopeOf(runnerOf(0))};
        const QList<TimerKey> timers{openUntil({}).key};
        QTest::newRow("test") << Event(TestAsked{scopes, u"Zoë"_s});
        QTest::newRow("pause") << Event(PauseAsked{scopes, {u"Zoë"_s, {}, {}, {}}});
        QTest::newRow("resume") << Event(ResumeAsked{scopes, u"Zoë"_s});
        QTest::newRow("interval") << Event(PolicyAsked{scopes, {}, u"Zoë"_s});
        QTest::newRow("pause a timer") << Event(PauseTimersAsked{timers, {u"Zoë"_s, {}, {}, {}}});
        QTest::newRow("resume a timer") << Event(ResumeTimersAsked{timers, u"Zoë"_s});
        QTest::newRow("probe a timer") << Event(ProbeTimersAsked{timers, u"Zoë"_s});
        QTest::newRow("remove a timer") << Event(RemoveTimersAsked{timers, u"Zoë"_s});
        QTest::newRow("acknowledge") << Event(AcknowledgeAsked{scopes, {.who = u"Zoë"_s}});
        QTest::newRow("lift") << Event(AcknowledgementLiftAsked{scopes, u"Zoë"_s});
        QTest::newRow("plan") << Event(MaintenanceAsked{{.who = u"Zoë"_s}});
        QTest::newRow("end of a plan") << Event(MaintenanceEndAsked{u"1"_s, u"Zoë"_s});
        QTest::newRow("mute") << Event(MutingAsked{SystemClock().now() + 1h, u"Zoë"_s});
        QTest::newRow("unmute") << Event(UnmutingAsked{u"Zoë"_s});
        QTest::newRow("evidence") << Event(EvidenceGiven{{}, u"Zoë"_s});
    }
    void anOrderIsRefusedWithTheNameOfTheOwner()
    {
        QFETCH(Event, order);
        Bench bench;
        bench.history.owner = std::optional(ann);
        bench.monitor->begin({localServer()}, {callEverySecond()});
        bench.monitor->handle(order);
        const auto refusal = bench.told(HistoryKind::OrderRefused);
        QVERIFY(refusal);
        QVERIFY2(refusal->reason.contains(u"Ann on desk"_s), qPrintable(refusal->reason));
        QCOMPARE(refusal->who, u"Zoë"_s);
        QCOMPARE(bench.news.size(), 1);
        QCOMPARE(bench.history.transactions, 0);
    }

    void case26WhenTheOwnerEndsTheNextOneBeginsWithWhatIsStored()
    {
        Bench bench;
        bench.history.owner = std::optional(ann);
        bench.history.kept = {recordOf(Status::Down)};
        const Instant resumeAt = bench.clock.now() + 10min;
        bench.history.keptTimers = {openUntil(resumeAt)};
        bench.monitor->begin({localServer()}, {callEverySecond()});
        bench.monitor->handle(ServerSet{serverWith(2, 10min)}); // configured meanwhile
        bench.history.owner = std::optional<HistoryOwner>{};
        QTRY_VERIFY(!bench.shown.lookingOn);
        QVERIFY(bench.told(HistoryKind::MonitorStarted));
        QTRY_COMPARE(bench.server.jobsSubmitted,
                     1); // of the service without a record; the other's is not due
        QTRY_VERIFY(!bench.history.written.evidence.isEmpty());
        for (const TimerState &timer : bench.shown.timers) {
            if (timer.key.kind == TimerKind::Request)
                QCOMPARE(timer.record.breaker, openUntil(resumeAt).breaker);
        }
        QVERIFY(bench.http->sent.isEmpty());
    }

    void case26WhoIsOvertakenStopsAndLooksOn()
    {
        Bench bench;
        bench.monitor->begin({localServer()}, {});
        QVERIFY(!bench.shown.lookingOn);
        QTRY_COMPARE(bench.history.written.evidence.size(), 1);
        bench.history.owner = std::optional(ann);
        bench.history.refusal = Error{ErrorKind::Denied, u"Ann runs the monitoring."_s, {}};
        bench.monitor->handle(PauseAsked{{scopeOf(runnerOf(0))}, Pause{u"Zoë"_s, {}, {}, {}}});
        QTRY_VERIFY(bench.shown.lookingOn);
        const auto trouble = bench.told(HistoryKind::StorageTrouble);
        QVERIFY(trouble);
        QCOMPARE(trouble->reason, u"Ann runs the monitoring."_s);
        bench.history.refusal.reset();
        bench.monitor.reset();
        for (const RunnerRecord &record : bench.history.written.runners)
            QVERIFY(!record.pause); // what was thought on the old state is not written later
    }

    void whoIsStillTheOwnerReadsAnotherOnesChangesAndGoesOn()
    {
        Bench bench;
        bench.monitor->begin({}, {callEverySecond()});
        const Instant resumeAt = bench.clock.now() + 10min;
        bench.history.keptTimers = {openUntil(resumeAt)}; // opened by another one, past the lock
        bench.history.refusal = Error{ErrorKind::Denied, u"The timer was changed."_s, {}};
        QTRY_VERIFY(bench.told(HistoryKind::StorageTrouble));
        bench.history.refusal.reset();
        const auto isOpen = [&] {
            return bench.shown.timers.value(0).record.breaker == openUntil(resumeAt).breaker;
        };
        QTRY_VERIFY(isOpen());
        QVERIFY(!bench.shown.lookingOn);
        QCOMPARE(bench.shown.storage, StorageState::Persistent);
    }

    void aCallThatCannotBeWrittenDownIsNotMade()
    {
        Bench bench;
        bench.history.refusal = Error{ErrorKind::Storage, u"The connection was lost."_s, {}};
        bench.monitor->begin({localServer()}, {callEverySecond()});
        QTRY_COMPARE(bench.shown.storage, StorageState::MemoryOnly);
        QTRY_COMPARE(bench.server.jobsSubmitted, 1); // tests go on
        const auto skippedOne = [&] { // its moment came, and it was planned anew
            for (const TimerState &timer : bench.shown.timers) {
                if (timer.key.kind == TimerKind::Request)
                    return timer.record.lastStart.has_value() && !timer.running;
            }
            return false;
        };
        QTRY_VERIFY(skippedOne());
        QVERIFY(bench.http->sent.isEmpty());
    }

    void aHistoryThatCannotBeReachedIsWaitedFor()
    {
        Bench bench;
        bench.history.owner = Error{ErrorKind::Storage, u"The history cannot be opened."_s, {}};
        bench.monitor->begin({localServer()}, {callEverySecond()});
        QVERIFY(bench.shown.lookingOn);
        QCOMPARE(bench.shown.storage, StorageState::MemoryOnly);
        QCOMPARE(bench.shown.storageError->message, u"The history cannot be opened."_s);
        QCOMPARE(bench.runner().status, Status::Unknown);
        bench.monitor->handle(TestAsked{{scopeOf(runnerOf(0))}, u"Zoë"_s});
        QVERIFY(bench.told(HistoryKind::OrderRefused)->reason.contains(u"cannot be opened"_s));
        QCOMPARE(bench.server.jobsSubmitted, 0);
    }

    void aReadOnlySessionNeverTakesOver()
    {
        Bench bench;
        bench.monitor->begin({localServer()}, {}, true);
        QVERIFY(bench.shown.lookingOn);
        QCOMPARE(bench.history.transactions, 0);
    }

    void aReadOnlySessionThatIsLeftTakesOver()
    {
        Bench bench;
        bench.monitor->begin({localServer()}, {}, true);
        QVERIFY(bench.shown.lookingOn);
        bench.monitor->leaveReadOnly({}, {});
        QTRY_VERIFY(!bench.shown.lookingOn);
        QTRY_COMPARE(bench.server.jobsSubmitted, 1);
    }

    void aSessionThatBecomesReadOnlyGivesUpWhatIsShared()
    {
        Bench bench;
        bench.monitor->begin({localServer()}, {});
        QTRY_COMPARE(bench.server.jobsSubmitted, 1);
        bench.monitor->enterReadOnly({});
        QVERIFY(bench.history.released);
        QVERIFY(bench.history.written.values.contains(aliveName)); // for whoever comes next
        QTRY_VERIFY(bench.shown.lookingOn);
        const int before = bench.history.transactions;
        bench.monitor->handle(TestAsked{{scopeOf(runnerOf(0))}, u"Zoë"_s});
        QVERIFY(bench.told(HistoryKind::OrderRefused));
        QCOMPARE(bench.server.jobsSubmitted, 1);
        QCOMPARE(bench.history.transactions, before);

        bench.history.released = false;
        bench.monitor->leaveReadOnly({}, {});
        QTRY_VERIFY(!bench.shown.lookingOn);
        QVERIFY(!bench.history.released);
    }

    void aTestThatRunsWhenReadOnlyIsEnteredIsReadToItsEnd()
    {
        Bench bench;
        bench.history.shared = false;
        bench.monitor->begin({localServer()}, {});
        QTRY_COMPARE(bench.server.jobsSubmitted, 1);
        QVERIFY(bench.history.written.evidence.isEmpty());
        bench.monitor->enterReadOnly({});
        QVERIFY(!bench.shown.lookingOn);
        bench.monitor->handle(TestAsked{{scopeOf(runnerOf(0))}, u"Zoë"_s});
        QVERIFY(bench.told(HistoryKind::OrderRefused));
        QTRY_VERIFY(bench.told(HistoryKind::TestFinished));
        QCOMPARE(bench.server.jobsSubmitted, 1);
    }

    void leavingDoesNotOustTheOwner()
    {
        Bench bench;
        bench.history.owner = std::optional(ann);
        bench.monitor->begin({localServer()}, {}, true);
        bench.monitor->leaveReadOnly({}, {});
        QVERIFY(bench.shown.lookingOn);
        bench.monitor->handle(TestAsked{{scopeOf(runnerOf(0))}, u"Zoë"_s});
        QVERIFY(bench.told(HistoryKind::OrderRefused)->reason.contains(u"Ann on desk"_s));
        QCOMPARE(bench.server.jobsSubmitted, 0);
    }

    void aHistoryOfOurOwnNeedsNoTurnWhenReadOnlyIsLeft()
    {
        Bench bench;
        bench.history.shared = false;
        bench.monitor->begin({localServer()}, {}, true);
        QVERIFY(!bench.shown.lookingOn);
        bench.monitor->handle(TestAsked{{scopeOf(runnerOf(0))}, u"Zoë"_s});
        QVERIFY(bench.told(HistoryKind::OrderRefused));
        QCOMPARE(bench.server.jobsSubmitted, 0);
        bench.monitor->leaveReadOnly({}, {});
        QTRY_COMPARE(bench.server.jobsSubmitted, 1);
    }
};

QTEST_GUILESS_MAIN(TestLookingOn)
#include "tst_lookingon.moc"
