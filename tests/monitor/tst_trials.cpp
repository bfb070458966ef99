#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/monitor.h"
#include "tests/support/enginestory.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/fakestore.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// A server with tests that are not due for long, so that nothing but trials runs.
ServerDefinition quiet(const TestBudget &budget = {})
{
    ServerDefinition server = serverWith(2, 24h, budget);
    server.policy = TestPolicy{.kind = PolicyKind::Never};
    return server;
}

ServerDefinition quietHere()
{
    ServerDefinition server = quiet();
    server.url = QUrl(u"http://127.0.0.1:1"_s);
    return server;
}

QString refusalIn(const QList<Action> &actions)
{
    const auto refused = EngineStory::only<RefuseTrial>(actions);
    return refused.isEmpty() ? QString() : refused.first().reason;
}

bool starts(const QList<Action> &actions)
{
    return EngineStory::only<StartTrial>(actions).size() == 1;
}

int running(const EngineStory &story)
{
    return story.engine.snapshot(story.now).servers.first().testsRunning;
}

class Bench
{
public:
    Bench()
    {
        server.evidence.stages = allPassed;
        MonitorParts parts{clock,
                           std::make_unique<test::FakeHttp>(),
                           std::make_unique<test::FakeSecrets>(),
                           [this](const ServerDefinition &, const ConnectorParts &) {
                               return std::make_unique<FakeConnector>(server);
                           },
                           [] { return true; },
                           OpenedStore{std::make_unique<FakeStore>(history), u"memory"_s, true, {}}};
        monitor = std::make_unique<Monitor>(std::move(parts));
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(), [this](const Snapshot &snapshot) {
            shown = snapshot;
            monitor->taken(snapshot.sequence);
        });
        QObject::connect(monitor.get(), &Monitor::happened, monitor.get(),
                         [this](const QList<HistoryEvent> &events) { news += events; });
        monitor->begin({quietHere()});
    }

    quint64 ask(const TestDefinition &definition = {})
    {
        return monitor->tryTest(runnerOf(0), definition, [this](const Trial &trial) { seen.append(trial); });
    }
    bool isOver() const { return !seen.isEmpty() && seen.last().isOver(); }

    SystemClock clock{};
    FakeServer server{};
    FakeHistory history{};
    Snapshot shown{};
    QList<HistoryEvent> news{};
    QList<Trial> seen{};
    std::unique_ptr<Monitor> monitor{};
};

} // namespace

// Tests that a person tries out before they are saved.
class TestTrials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsAsItIsGivenAndTakesFromTheBudget()
    {
        EngineStory story(quiet({.testsPerHour = 60, .burst = 1, .concurrent = 2}));
        TestDefinition draft;
        draft.parameters = {{u"seq"_s, {u"ACGT"_s}}};
        const auto actions = story.tell(TrialAsked{7, runnerOf(0), draft});
        QCOMPARE(EngineStory::only<StartTrial>(actions),
                 (QList<StartTrial>{StartTrial{7, runnerOf(0), draft}}));
        QCOMPARE(running(story), 1);
        QCOMPARE(story.engine.snapshot(story.now).servers.first().testsLastHour, 1);
        story.tell(TrialEnded{7, 3s});
        QCOMPARE(running(story), 0);
        QCOMPARE(testCostSince(story.engine.snapshot(story.now).testCosts, story.now - 1h), Span(3s));
        const QString reason = refusalIn(story.tell(TrialAsked{8, runnerOf(0), draft}));
        QCOMPARE(reason, u"No test is left in this server's budget; possible again in 1 min."_s);
        story.pass(61s);
        QVERIFY(starts(story.tell(TrialAsked{9, runnerOf(0), draft})));
    }

    void ofARunnerThatIsNotConfiguredItRunsToo()
    {
        EngineStory story(quiet());
        RunnerKey other = runnerOf(0);
        other.runner = RunnerId{u"new"_s};
        QVERIFY(starts(story.tell(TrialAsked{1, other, {}})));
    }

    void itIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("read-only") << u"read-only"_s << u"This session is read-only."_s;
        QTest::newRow("paused") << u"paused"_s << u"Paused; resume it first."_s;
        QTest::newRow("running") << u"running"_s << u"A test is running already."_s;
        QTest::newRow("offline") << u"offline"_s << u"This computer is offline."_s;
        QTest::newRow("unknown") << u"unknown"_s << u"This server is not watched."_s;
        QTest::newRow("full") << u"full"_s << u"This server runs as many tests as its budget allows."_s;
    }
    void itIsRefusedWithTheReason()
    {
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        EngineStory story(quiet({.testsPerHour = 60, .burst = 6, .concurrent = kind == u"full"_s ? 1 : 2}));
        if (kind == u"read-only"_s)
            story.tell(ReadOnlySet{true});
        else if (kind == u"paused"_s)
            story.tell(PauseAsked{{scopeOf(runnerOf(0))}, {.who = u"me"_s, .reason = u"repair"_s}});
        else if (kind == u"running"_s)
            story.tell(TrialAsked{1, runnerOf(0), {}});
        else if (kind == u"full"_s)
            story.tell(TrialAsked{1, runnerOf(1), {}});
        else if (kind == u"offline"_s)
            story.tell(NetworkChecked{false});
        else
            story.tell(ServerRemoved{ServerId{u"bio"_s}});
        const auto actions = story.tell(TrialAsked{2, runnerOf(0), {}});
        QCOMPARE(refusalIn(actions), reason);
        QVERIFY(!starts(actions));
    }

    void meanwhileNoOtherTestRunsOnTheRunner()
    {
        EngineStory story(serverWith(2, 10min));
        story.pass(10min - 1s); // both were tested by then
        for (const int service : {0, 1})
            story.end(story.started(runnerOf(service)), allPassed);
        story.tell(TrialAsked{1, runnerOf(0), {}});
        const auto actions = story.pass(11min);
        for (const StartTest &start : EngineStory::only<StartTest>(actions))
            QCOMPARE(start.runner, runnerOf(1));
        QVERIFY(!EngineStory::only<StartTest>(actions).isEmpty());
        const auto waited = EngineStory::only<StartTest>(story.tell(TrialEnded{1, {}}));
        QCOMPARE(waited.size(), 1);
        QCOMPARE(waited[0].runner, runnerOf(0));
    }

    void aServerThatIsSetAnewForgetsIt()
    {
        EngineStory story(quiet());
        story.tell(TrialAsked{1, runnerOf(0), {}});
        story.tell(ServerSet{quiet()});
        QCOMPARE(running(story), 0);
        QVERIFY(starts(story.tell(TrialAsked{2, runnerOf(0), {}})));
        story.tell(TrialEnded{1, 5s}); // comes late
        QCOMPARE(running(story), 1);
    }

    void itsEndIsShownAndNothingIsRecorded()
    {
        Bench bench;
        bench.server.evidence.cpuTime = 2s;
        bench.ask();
        QTRY_VERIFY(bench.isOver());
        const Trial trial = bench.seen.last();
        QCOMPARE(trial.refusal, QString());
        QCOMPARE(trial.job, JobId{u"1"_s});
        QCOMPARE(trial.states.last().word, u"COMPLETED"_s);
        QCOMPARE(trial.evidence->stages, allPassed);
        QVERIFY(bench.seen.size() > 1); // it was told on the way
        QTRY_COMPARE(testCostSince(bench.shown.testCosts, bench.clock.now() - 1h), Span(2s));
        bench.monitor.reset(); // writes what is still to be written
        QVERIFY(bench.history.written.evidence.isEmpty());
        for (const HistoryEvent &event : std::as_const(bench.news))
            QVERIFY(event.kind != HistoryKind::EvidenceArrived && event.kind != HistoryKind::TestFinished);
    }

    void aFailureIsShownWithItsStage()
    {
        Bench bench;
        bench.server.evidence.stages = {passed, failed(Cause::NotExecutable), notReached, passed};
        bench.server.evidence.stderrTail = u"permission denied"_s;
        bench.ask();
        QTRY_VERIFY(bench.isOver());
        QCOMPARE(bench.seen.last().evidence->stages[Stage::Startup].cause, Cause::NotExecutable);
        QCOMPARE(bench.seen.last().evidence->stderrTail, u"permission denied"_s);
        bench.monitor->taken(bench.shown.sequence);
        QCOMPARE(bench.shown.servers.first().status, Status::Unknown); // it says nothing about the service
    }

    void aFileThatIsMissingIsNamedAndFreesTheBudget()
    {
        Bench bench;
        TestDefinition draft;
        draft.files = {{u"input"_s, u"/nowhere/small.fasta"_s}};
        bench.ask(draft);
        QVERIFY(bench.isOver());
        QVERIFY(bench.seen.last().refusal.contains(u"/nowhere/small.fasta"_s));
        QCOMPARE(bench.server.jobsSubmitted, 0);
        QTRY_COMPARE(bench.shown.servers.first().testsRunning, 0);
    }

    void brokenOffItIsNotHeardOfAndItsPlaceIsFree()
    {
        Bench bench;
        bench.ask();
        bench.monitor->breakOffTrial(1);
        bench.seen.clear();
        bench.ask();
        QTRY_VERIFY(bench.isOver());
        for (const Trial &trial : std::as_const(bench.seen))
            QCOMPARE(trial.refusal, QString());
        QCOMPARE(bench.seen.last().job, JobId{u"2"_s});
        bench.monitor->breakOffTrial(2); // is over already
        bench.monitor->breakOffTrial(77);
    }

    void aServerThatChangesMeanwhileEndsIt()
    {
        Bench bench;
        bench.ask();
        bench.monitor->handle(ServerSet{quietHere()});
        QVERIFY(bench.isOver());
        QVERIFY(bench.seen.last().refusal.startsWith(u"The server was changed meanwhile"_s));
    }
};

QTEST_GUILESS_MAIN(TestTrials)
#include "tst_trials.moc"
