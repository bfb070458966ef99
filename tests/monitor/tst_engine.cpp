#include <QTest>

#include "tests/support/enginestory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Error refused{ErrorKind::Refused, u"Nobody listens at example.org."_s, {}};

QList<Scope> only(const RunnerKey &key)
{
    return {scopeOf(key)};
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRunnerIsTestedAndThenEveryInterval()
    {
        EngineStory story(serverWith(1, 10min));
        const StartTest first = story.started(runnerOf(0));
        QVERIFY(first.test > 0);
        story.end(first, allPassed);
        QVERIFY(EngineStory::only<StartTest>(story.pass(10min - 1s)).isEmpty());
        QCOMPARE(EngineStory::only<StartTest>(story.pass(2s)).size(), 1);
    }

    void evidenceBecomesStatusStageByStage()
    {
        EngineStory story(serverWith(1, 10min));
        story.end(story.started(runnerOf(0)),
                  {passed, failed(Cause::CommandNotFound), notReached, notReached}, u"tool: not found"_s);
        const RunnerState broken = story.runner(runnerOf(0));
        QCOMPARE(broken.status, Status::Down);
        QCOMPARE(broken.stages[Stage::Submission].status, Status::Ok);
        QCOMPARE(broken.stages[Stage::Execution].status, Status::Unknown);
        QCOMPARE(broken.decisiveStage, std::optional(Stage::Startup));
        QCOMPARE(broken.stages[Stage::Startup].text, u"tool: not found"_s);

        story.pass(10min);
        const auto actions = story.end(story.started(runnerOf(0)), allPassed);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Ok);
        const auto changes = EngineStory::told(actions, HistoryKind::StatusChanged);
        QVERIFY(!changes.isEmpty());
        QVERIFY(!changes.last().stage);
        QCOMPARE(changes.last().before, std::optional(Status::Down));
        QCOMPARE(changes.last().status, std::optional(Status::Ok));
    }

    void aPausedRunnerIsNotTestedAndKeepsItsStatus()
    {
        EngineStory story(serverWith(1, 10min));
        story.end(story.started(runnerOf(0)), allPassed);
        story.tell(PauseAsked{only(runnerOf(0)), Pause{u"ann"_s, u"move of the disks"_s, {}, {}}});
        QVERIFY(EngineStory::only<StartTest>(story.pass(24h)).isEmpty());
        const RunnerState paused = story.runner(runnerOf(0));
        QCOMPARE(paused.status, Status::Ok);
        QCOMPARE(paused.nextTestWhy, NextTestWhy::Paused);
        QCOMPARE(paused.pause->reason, u"move of the disks"_s);
        const auto resumed = story.tell(ResumeAsked{only(runnerOf(0)), u"bob"_s});
        QCOMPARE(EngineStory::told(resumed, HistoryKind::Resumed).value(0).who, u"bob"_s);
        QCOMPARE(EngineStory::only<StartTest>(resumed).size(), 1);
    }

    void aTestThatRunsWhenReadOnlyBeginsEndsByItselfAndCounts()
    {
        EngineStory story(serverWith(2, 10min));
        const StartTest running = story.started(runnerOf(0));
        story.tell(ReadOnlySet{});
        story.end(running, {passed, failed(Cause::CommandNotFound), notReached, notReached});
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Down);
        QVERIFY(EngineStory::only<StartTest>(story.pass(24h)).isEmpty());
        QVERIFY(!EngineStory::only<StartTest>(story.tell(ReadOnlySet{false})).isEmpty());
    }

    void whatAPersonAskedForIsForgottenWhenReadOnlyBegins()
    {
        EngineStory story(serverWith(6, 10min, {.testsPerHour = 60, .burst = 1, .concurrent = 1}));
        story.pass(6s);
        story.tell(TestAsked{only(runnerOf(5)), u"ann"_s});
        QCOMPARE(story.runner(runnerOf(5)).nextTestWhy, NextTestWhy::AskedByPerson);
        story.tell(ReadOnlySet{});
        QVERIFY(story.runner(runnerOf(5)).nextTestWhy != NextTestWhy::AskedByPerson);
        story.end(story.started(runnerOf(0)), allPassed);
        story.pass(1h);
        QVERIFY(
            EngineStory::told(story.tell(TestAsked{only(runnerOf(0)), u"ann"_s}), HistoryKind::OrderRefused)
                .size()
            == 1);
    }

    void aPauseWithAnEndEndsByItself()
    {
        EngineStory story(serverWith(1, 10min));
        story.end(story.started(runnerOf(0)), allPassed);
        story.tell(PauseAsked{only(runnerOf(0)), Pause{u"ann"_s, u"reboot"_s, {}, story.now + 1h}});
        const auto actions = story.pass(1h + 1s);
        QCOMPARE(EngineStory::told(actions, HistoryKind::Resumed).size(), 1);
        QCOMPARE(EngineStory::only<StartTest>(actions).size(), 1);
    }

    void aTestThatWaitedWhenThePauseCameIsNotStarted()
    {
        EngineStory story(serverWith(4, 10min, {.testsPerHour = 60, .burst = 4, .concurrent = 1}));
        story.pass(5s);
        QCOMPARE(story.runner(runnerOf(3)).nextTestWhy, NextTestWhy::WaitingForBudget);
        story.tell(PauseAsked{only(runnerOf(3)), Pause{u"ann"_s, u"why"_s, {}, {}}});
        for (int i = 0; i < 3; ++i)
            story.end(story.started(runnerOf(i)), allPassed);
        story.pass(1min);
        QCOMPARE(story.started(runnerOf(3)).test, quint64(0));
    }

    void neverMoreTestsThanTheBudgetAllows_data()
    {
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("burst");
        QTest::addColumn<int>("concurrent");
        QTest::newRow("default") << 60 << 6 << 2;
        QTest::newRow("one at a time") << 30 << 1 << 1;
        QTest::newRow("many at once") << 120 << 20 << 10;
    }
    void neverMoreTestsThanTheBudgetAllows()
    {
        QFETCH(int, perHour);
        QFETCH(int, burst);
        QFETCH(int, concurrent);
        EngineStory story(serverWith(50, 1min, {perHour, burst, concurrent}));
        QList<StartTest> running = EngineStory::only<StartTest>(story.all);
        int starts = int(running.size());
        for (int second = 0; second < 3 * 3600; second += 5) {
            QVERIFY(running.size() <= concurrent);
            if (!running.isEmpty() && second % 10 == 0)
                running += EngineStory::only<StartTest>(story.end(running.takeFirst(), allPassed));
            running += EngineStory::only<StartTest>(story.pass(5s));
        }
        starts = int(EngineStory::only<StartTest>(story.all).size());
        QVERIFY2(starts <= burst + 3 * perHour, qPrintable(QString::number(starts)));
        QVERIFY2(starts >= 3 * perHour * 9 / 10, qPrintable(QString::number(starts)));
    }

    void aTestAskedByAPersonGoesFirstButWithinTheBudget()
    {
        EngineStory story(serverWith(6, 10min, {.testsPerHour = 60, .burst = 1, .concurrent = 1}));
        story.pass(6s);
        story.tell(TestAsked{only(runnerOf(5)), u"ann"_s});
        QCOMPARE(story.runner(runnerOf(5)).nextTestWhy, NextTestWhy::AskedByPerson);
        story.end(story.started(runnerOf(0)), allPassed);
        const auto next = EngineStory::only<StartTest>(story.pass(61s));
        QCOMPARE(next.value(0).runner, runnerOf(5));
    }

    void refusedOrdersSayWhy_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("running") << u"running"_s << u"running already"_s;
        QTest::newRow("paused") << u"paused"_s << u"Paused"_s;
        QTest::newRow("just tested") << u"tested"_s << u"possible again in"_s;
        QTest::newRow("no test") << u"no test"_s << u"No test job"_s;
    }
    void refusedOrdersSayWhy()
    {
        QFETCH(QString, state);
        QFETCH(QString, word);
        ServerDefinition server = serverWith(1, 10min);
        if (state == u"no test"_s)
            server.services[0].tests.clear();
        EngineStory story(server);
        if (state != u"running"_s && state != u"no test"_s)
            story.end(story.started(runnerOf(0)), allPassed);
        if (state == u"paused"_s)
            story.tell(PauseAsked{only(runnerOf(0)), Pause{u"ann"_s, u"why"_s, {}, {}}});
        const auto actions = story.tell(TestAsked{only(runnerOf(0)), u"ann"_s});
        const auto told = EngineStory::told(actions, HistoryKind::OrderRefused);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].reason.contains(word), qPrintable(told[0].reason));
        QVERIFY(EngineStory::only<StartTest>(actions).isEmpty());
    }

    void aServerIsDownAfterTheSecondFailureAndUpAgainAtTheFirstAnswer()
    {
        ServerDefinition server = serverWith(0, 10min);
        server.url = QUrl(u"http://127.0.0.1:1"_s);
        EngineStory story(server);
        QVERIFY(EngineStory::told(story.tell(InventoryArrived{server.name, refused}), HistoryKind::ServerDown)
                    .isEmpty());
        QCOMPARE(EngineStory::only<FetchInventory>(story.pass(6s)).size(), 1);
        const auto down =
            EngineStory::told(story.tell(InventoryArrived{server.name, refused}), HistoryKind::ServerDown);
        QCOMPARE(down.size(), 1);
        QCOMPARE(down[0].reason, refused.message);
        QCOMPARE(story.engine.snapshot(story.now).servers[0].contact, Contact::Unreachable);
        story.pass(11s);
        QVERIFY(EngineStory::told(story.tell(InventoryArrived{server.name, refused}), HistoryKind::ServerDown)
                    .isEmpty());
        story.pass(25s);
        const auto up = story.tell(InventoryArrived{server.name, Inventory{}});
        QCOMPARE(EngineStory::told(up, HistoryKind::ServerUp).size(), 1);
        QCOMPARE(story.engine.snapshot(story.now).servers[0].contact, Contact::Reachable);
    }

    void anOfflineComputerFreezesAndRecordsNothing()
    {
        EngineStory story(serverWith(1, 10min));
        const StartTest test = story.started(runnerOf(0));
        const auto doubtful = story.end(
            test, {failed(Cause::NameNotFound), notReached, notReached, notReached}, u"no address"_s);
        QVERIFY(EngineStory::only<RecordEvidence>(doubtful).isEmpty());
        QCOMPARE(EngineStory::only<CheckNetwork>(doubtful).size(), 1);
        const auto offline = story.tell(NetworkChecked{false});
        QCOMPARE(EngineStory::told(offline, HistoryKind::WentOffline).size(), 1);
        QVERIFY(EngineStory::only<RecordEvidence>(offline).isEmpty());
        QVERIFY(story.engine.snapshot(story.now).offline);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Unknown);

        const auto later = story.pass(11s);
        QCOMPARE(EngineStory::only<CheckNetwork>(later).size(), 1);
        story.tell(NetworkChecked{false});
        story.pass(30min);
        QVERIFY(EngineStory::only<StartTest>(story.all).size() == 1);
        QCOMPARE(story.runner(runnerOf(0)).nextTestWhy, NextTestWhy::Offline);

        const auto back = story.tell(NetworkChecked{true});
        QCOMPARE(EngineStory::told(back, HistoryKind::CameOnline).size(), 1);
        QCOMPARE(EngineStory::only<StartTest>(back).size(), 1);
    }

    void commandsRunHereAreNotFrozenWithoutANetwork()
    {
        ServerDefinition server = serverWith(1, 10min);
        server.url.clear();
        server.commands.emplace();
        EngineStory story(server);
        story.tell(NetworkChecked{false});
        const auto booked = story.end(story.started(runnerOf(0)),
                                      {failed(Cause::ControllerDown), notReached, notReached, notReached});
        QCOMPARE(EngineStory::only<RecordEvidence>(booked).size(), 1);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Down);
    }

    void aFailureIsBookedWhenOurOwnNetworkIsFine()
    {
        EngineStory story(serverWith(1, 10min));
        story.end(story.started(runnerOf(0)),
                  {failed(Cause::ConnectionRefused), notReached, notReached, notReached});
        const auto booked = story.tell(NetworkChecked{true});
        QCOMPARE(EngineStory::only<RecordEvidence>(booked).size(), 1);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Down);
    }

    void aWrongTestDefinitionIsNoFaultOfTheService()
    {
        EngineStory story(serverWith(1, 10min));
        story.end(story.started(runnerOf(0)), allPassed);
        story.pass(10min);
        const StartTest test = story.started(runnerOf(0));
        Evidence evidence;
        evidence.runner = test.runner;
        evidence.testProblem = Cause::TestMisconfigured;
        evidence.text = u"count: not an integer"_s;
        const auto actions = story.tell(TestEnded{test.runner, test.test, evidence});
        QCOMPARE(EngineStory::told(actions, HistoryKind::TestNotPossible).size(), 1);
        QCOMPARE(story.runner(runnerOf(0)).status, Status::Ok);
        QCOMPARE(story.runner(runnerOf(0)).nextTestWhy, NextTestWhy::Misconfigured);
        QCOMPARE(story.runner(runnerOf(0)).testProblemText, u"count: not an integer"_s);
    }

    void aLateEndOfAReplacedServersTestIsIgnored()
    {
        EngineStory story(serverWith(1, 10min));
        const StartTest old = story.started(runnerOf(0));
        ServerDefinition changed = serverWith(1, 10min);
        changed.services[0].tests[0].timeout = 1min;
        story.tell(ServerSet{changed});
        QVERIFY(EngineStory::only<RecordEvidence>(story.end(old, allPassed)).isEmpty());
    }

    void aRestartBeginsWhereTheLastRunEnded()
    {
        EngineStory first(serverWith(2, 10min));
        first.end(first.started(runnerOf(0)), {passed, failed(Cause::NotExecutable), notReached, notReached});
        first.tell(PauseAsked{only(runnerOf(1)), Pause{u"ann"_s, u"why"_s, {}, {}}});
        QHash<RunnerKey, RunnerRecord> kept;
        for (const KeepRunner &keep : EngineStory::only<KeepRunner>(first.all))
            kept.insert(keep.record.key, keep.record);

        EngineStory second;
        second.now = first.now + 5min;
        second.tell(RecordsRestored{kept.values(), {}});
        second.tell(ServerSet{serverWith(2, 10min)});
        const RunnerState restored = second.runner(runnerOf(0));
        QCOMPARE(restored.status, Status::Down);
        QCOMPARE(restored.since, std::optional(first.now));
        QCOMPARE(restored.stages, first.runner(runnerOf(0)).stages);
        QVERIFY(second.runner(runnerOf(1)).pause.has_value());
        QVERIFY(EngineStory::only<StartTest>(second.pass(4min)).isEmpty());
        QCOMPARE(EngineStory::only<StartTest>(second.pass(2min)).size(), 1);
    }

    void aClockThatWentBackDelaysNoTestForLong()
    {
        EngineStory story(serverWith(1, 10min));
        story.end(story.started(runnerOf(0)), allPassed);
        story.now -= 48h;
        story.pass(11min);
        QCOMPARE(EngineStory::only<StartTest>(story.all).size(), 2);
    }

    void aLongSleepMakesNoBurst()
    {
        EngineStory story(serverWith(40, 10min));
        for (int i = 0; i < 40; ++i) {
            story.pass(1min);
            story.end(story.started(runnerOf(i)), allPassed);
        }
        story.now += 8h;
        const auto actions = story.tell(Ticked{});
        QCOMPARE(EngineStory::told(actions, HistoryKind::Slept).size(), 1);
        const auto stops = EngineStory::told(actions, HistoryKind::MonitorStopped);
        QCOMPARE(stops.size(), 1); // so that reports know when the sleep began
        QCOMPARE(stops[0].at, story.now - 8h);
        QVERIFY(EngineStory::only<StartTest>(actions).size() <= 2);
    }

    void theSameEventsGiveTheSameActions()
    {
        const auto play = [] {
            EngineStory story(serverWith(20, 3min));
            for (int i = 0; i < 200; ++i) {
                story.pass(Span{7'000 + 13 * i});
                const StartTest test = story.started(runnerOf(i % 20));
                story.end(test,
                          i % 3 == 0 ? PerStage<StageFinding>{passed, failed(Cause::NoWorker), {}, {}}
                                     : allPassed);
            }
            return story.all;
        };
        QCOMPARE(play() == play(), true);
    }

    void theServersListAndTheConfigurationAreShownTogether()
    {
        EngineStory story(serverWith(1, 10min));
        ReportedService extra;
        extra.id = ServiceId{u"zeta"_s};
        extra.name = u"Zeta"_s;
        story.tell(InventoryArrived{ServerId{u"bio"_s}, Inventory{u"Slivka 0.8.5"_s, {extra}, {}}});
        const ServerState server = story.engine.snapshot(story.now).servers.value(0);
        QCOMPARE(server.services.size(), 2);
        QCOMPARE(server.services[0].onServer, false);
        QCOMPARE(server.services[1].name, u"Zeta"_s);
        QCOMPARE(server.services[1].runners.value(0).nextTestWhy, NextTestWhy::NotTested);
        QCOMPARE(server.services[1].status, Status::Unknown);
    }

    void snapshotsShareTheRunnersThatDidNotChange()
    {
        EngineStory story(serverWith(2, 10min));
        const Snapshot first = story.engine.snapshot(story.now);
        const Snapshot second = story.engine.snapshot(story.now);
        const auto runnerOf = [](const Snapshot &snapshot, int service) {
            return snapshot.servers[0].services[service].runners.shared()[0];
        };
        QVERIFY(runnerOf(first, 0).isCopyOf(runnerOf(second, 0)));
        QVERIFY(runnerOf(first, 1).isCopyOf(runnerOf(second, 1)));
        const RunnerKey key = runnerOf(first, 0)->key;
        story.tell(PauseAsked{{scopeOf(key)}, Pause{u"anna"_s, u"repair"_s, story.now, {}}});
        const Snapshot third = story.engine.snapshot(story.now);
        QVERIFY(!runnerOf(second, 0)->pause);
        QVERIFY(runnerOf(third, 0)->pause);
        QVERIFY(runnerOf(second, 1).isCopyOf(runnerOf(third, 1)));
    }

    void testsAreCountedInTheirQuarterOfAnHour()
    {
        EngineStory story(serverWith(1, 10min));
        QVERIFY(story.engine.snapshot(story.now).testCosts.isEmpty());
        const Instant quarter = story.now;
        story.tell(TestCostsRestored{{{quarter - 15min, 7s}}});
        story.pass(2min);
        Evidence evidence;
        evidence.runner = runnerOf(0);
        evidence.job = JobId{u"1"_s};
        evidence.submittedAt = evidence.knownAt = story.now;
        evidence.stages = allPassed;
        evidence.runTime = 90s;
        evidence.cpuTime = 40s;
        story.tell(TestEnded{runnerOf(0), story.started(runnerOf(0)).test, evidence});
        QCOMPARE(story.engine.snapshot(story.now).testCosts,
                 (QList<CostSlice>{{quarter - 15min, 7s}, {quarter, 40s}}));
    }

    void jobsOfUsersCostNothing()
    {
        EngineStory story(serverWith(1, 10min));
        Evidence evidence;
        evidence.runner = runnerOf(0);
        evidence.job = JobId{u"1"_s};
        evidence.source = Source::UserJob;
        evidence.submittedAt = evidence.knownAt = story.now;
        evidence.stages = allPassed;
        evidence.runTime = 90s;
        story.tell(EvidenceGiven{{evidence}, u"me"_s});
        QVERIFY(story.engine.snapshot(story.now).testCosts.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
