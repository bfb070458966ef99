#include <cmath>
#include <functional>
#include <QTest>

#include "core/domain/belief/report.h"
#include "core/domain/schedule/doubt.h"
#include "tests/domain/assessorworld.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

struct Start
{
    Instant at{};
    TestDecision test{};
};

// A random world and a random history, from one seed.
class RandomHistory
{
public:
    RandomHistory(quint32 seed, bool smokeTests, Span hold = Span(0))
        : m_random(seed)
        , assessor(withHold(hold))
    {
        for (int i = 2 + m_random.bounded(8); i > 0; --i) {
            const RunnerKey runner = key(m_random.bounded(2), m_random.bounded(3), m_random.bounded(3));
            RunnerPlan runnerPlan = plan(smokeTests && m_random.bounded(3) > 0, prices[m_random.bounded(4)]);
            assessor.setRunner(runner, runnerPlan, now);
            keys.append(runner);
        }
        for (int server = 0; server < 2; ++server)
            assessor.setServer(key(server, 0, 0).server, serverPlan({60, 6, 2}, server == 1));
        assessor.tick(now);
    }

    RunnerKey anyRunner() { return keys[m_random.bounded(keys.size())]; }

    Evidence anyJob(JobKind kind)
    {
        const int stage = m_random.bounded(8);
        const int exits[] = {0, 1, 2, 126, 127, 137, 139, 255};
        Evidence evidence =
            job(anyRunner(), kind, stage < 4 ? std::optional(Stage(stage)) : std::nullopt, now);
        if (stage < 4 && m_random.bounded(4) > 0)
            evidence.exitCode = exits[m_random.bounded(8)];
        if (m_random.bounded(10) == 0)
            evidence.stages[Stage(m_random.bounded(4))].verdict = Verdict::Warned;
        evidence.submittedAt = now - seconds(m_random.bounded(4000)) + seconds(m_random.bounded(100));
        evidence.client = QString::number(m_random.bounded(3));
        return evidence;
    }

    JobKind anyKind() { return JobKind(m_random.bounded(3)); }

    ReportedStatus anyReport()
    {
        const QString messages[] = {QStringLiteral("timeout"),
                                    QStringLiteral("completed unsuccessfully"),
                                    QStringLiteral("no such file"),
                                    {}};
        return {{},
                Status(1 + m_random.bounded(3)),
                messages[m_random.bounded(4)],
                now - seconds(m_random.bounded(60))};
    }

    // Time: mostly ticks of a minute; sometimes none, hours, or twelve days.
    void pass()
    {
        const double spans[] = {0, .001, 1, 30, 60, 60, 60, 60, 600, 7200, 1e6};
        now += seconds(spans[m_random.bounded(m_random.bounded(10) == 0 ? 11 : 9)]);
    }

    void tick()
    {
        for (const TestDecision &decision : assessor.tick(now)) {
            starts.push_back({now, decision});
            running.append(decision);
        }
    }

    void endOne()
    {
        if (running.isEmpty())
            return;
        const TestDecision decision = running.takeAt(m_random.bounded(running.size()));
        const JobKind kind = decision.kind == TestKind::Full ? JobKind::FullTest : JobKind::SmokeTest;
        Evidence evidence = anyJob(kind);
        evidence.runner = decision.runner;
        if (m_random.bounded(20) == 0)
            evidence.testProblem = Cause::TestFileMissing;
        assessor.observe(evidence, now);
    }

    // One random event; what a user's job or a report says comes at any time, also twice.
    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            assessor.observe(anyJob(JobKind::User), now);
            break;
        case 2: {
            const RunnerKey runner = anyRunner();
            assessor.observeReport(runner.server, runner.service, anyReport(), now);
            break;
        }
        case 3:
            endOne();
            break;
        default:
            pass();
            tick();
        }
    }

    static constexpr double prices[] = {.01, .1, 1, 5};
    Instant now = start;

private:
    static ScheduleParameters withHold(Span hold)
    {
        ScheduleParameters parameters;
        parameters.hold = hold;
        return parameters;
    }

    QRandomGenerator m_random;

public:
    Assessor assessor;
    QList<RunnerKey> keys{};
    QList<TestDecision> running{};
    std::vector<Start> starts{};
};

bool isProbability(double p)
{
    return p >= 0 && p <= 1; // false for NaN
}

bool isSound(const SharedNode &node)
{
    for (const BeliefCell cell : allCells) {
        const Account &account = node.accounts[cell];
        if (!isProbability(node.belief[cell].bad) || !(account.doubt >= 0) || !(account.rate >= 0))
            return false;
    }
    return true;
}

bool isSound(const WatchedPair &pair)
{
    for (const BeliefCell cell : allCells) {
        double sum = 0;
        for (const double p : pair.belief[cell].p.values) {
            if (!isProbability(p))
                return false;
            sum += p;
        }
        if (std::abs(sum - 1) > 1e-9 || !(pair.accounts[cell].doubt >= 0))
            return false;
    }
    return true;
}

bool isSound(const Watch &watch)
{
    const auto sound = [](const auto &entry) { return isSound(entry.node); };
    return std::all_of(watch.servers.begin(), watch.servers.end(), sound)
        && std::all_of(watch.runners.begin(), watch.runners.end(), sound)
        && std::all_of(watch.services.begin(), watch.services.end(), sound)
        && std::all_of(watch.pairs.begin(), watch.pairs.end(),
                       [](const WatchedPair &pair) { return isSound(pair); });
}

std::vector<double> sharedBads(const Watch &watch)
{
    std::vector<double> bads;
    const auto collect = [&](const auto &entries) {
        for (const auto &entry : entries) {
            for (const SharedCell &cell : entry.node.belief)
                bads.push_back(cell.bad);
        }
    };
    collect(watch.servers);
    collect(watch.runners);
    collect(watch.services);
    return bads;
}

std::vector<double> downs(const Watch &watch)
{
    std::vector<double> values;
    for (const WatchedPair &pair : watch.pairs)
        values.push_back(pair.outlook.down);
    return values;
}

bool noneRose(const std::vector<double> &before, const std::vector<double> &after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](double was, double is) { return is <= was + 1e-12; });
}

QByteArray logOf(const RandomHistory &history)
{
    QByteArray log;
    for (const Start &event : history.starts)
        log += QByteArray::number(toMs(event.at)) + event.test.runner.service.value.toUtf8()
            + QByteArray::number(int(event.test.kind)) + '\n';
    for (const ServerId &server : {key(0, 0, 0).server, key(1, 0, 0).server})
        log += history.assessor.saved(server);
    return log;
}

} // namespace

class TestDoubtProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beliefsStaySoundAndShownStatusIsTheCheapestOne()
    {
        for (quint32 seed = 0; seed < 400; ++seed) {
            RandomHistory history(seed, seed % 2 == 0);
            for (int i = 0; i < 120; ++i) {
                history.step();
                QVERIFY2(isSound(history.assessor.watch()), qPrintable(QString::number(seed)));
            }
            for (const WatchedPair &pair : history.assessor.watch().pairs) {
                QVERIFY(pair.judged.risk >= 0 && pair.judged.risk <= .35);
                for (const Status status : {Status::Ok, Status::Warning, Status::Down, Status::Unknown})
                    QVERIFY(expectedLoss(pair.outlook, pair.judged.status)
                            <= expectedLoss(pair.outlook, status));
                QCOMPARE(pair.displayed, pair.judged.status);
            }
        }
    }

    void aSuccessRaisesNoSharedFaultAndAUsersSuccessNoDownProbability()
    {
        for (quint32 seed = 0; seed < 1000; ++seed) {
            RandomHistory history(seed, true);
            for (int i = 0; i < 30; ++i)
                history.step();
            const JobKind kind = history.anyKind();
            const Watch before = history.assessor.watch();
            history.assessor.observe(job(history.anyRunner(), kind, {}, history.now), history.now);
            const Watch &after = history.assessor.watch();
            QVERIFY(noneRose(sharedBads(before), sharedBads(after)));
            if (kind == JobKind::User)
                QVERIFY(noneRose(downs(before), downs(after)));
        }
    }

    void aSmokeTestSaysNothingAboutDeepExecution()
    {
        for (quint32 seed = 0; seed < 1000; ++seed) {
            RandomHistory history(seed, true);
            for (int i = 0; i < 20; ++i)
                history.step();
            const Watch before = history.assessor.watch();
            history.assessor.observe(history.anyJob(JobKind::SmokeTest), history.now);
            const Watch &after = history.assessor.watch();
            for (size_t i = 0; i < before.pairs.size(); ++i) {
                QCOMPARE(after.pairs[i].belief[BeliefCell::DeepExecution],
                         before.pairs[i].belief[BeliefCell::DeepExecution]);
                QCOMPARE(after.pairs[i].lastDeep, before.pairs[i].lastDeep);
            }
            for (size_t i = 0; i < before.services.size(); ++i)
                QCOMPARE(after.services[i].node.belief[BeliefCell::DeepExecution],
                         before.services[i].node.belief[BeliefCell::DeepExecution]);
        }
    }

    void testsKeepTheirDistanceAndTheBudget()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            RandomHistory history(seed, seed % 3 != 0);
            for (int i = 0; i < 200; ++i) {
                history.step();
                for (const WatchedServer &server : history.assessor.watch().servers) {
                    QVERIFY(server.full.inFlight <= server.plan.full.concurrent);
                    QVERIFY(server.smoke.inFlight <= server.plan.smoke.concurrent);
                }
            }
            for (size_t i = 0; i < history.starts.size(); ++i)
                checkStart(history, i);
        }
    }

    void coveredDoubtStaysAtZeroUntilTheTestTells()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            RandomHistory history(seed, true);
            for (int i = 0; i < 40; ++i)
                history.step();
            history.pass();
            for (const TestDecision &decision : history.assessor.tick(history.now)) {
                const auto pair = pairOf(history.assessor.watch(), decision.runner);
                QVERIFY(clearedBy(history.assessor.watch(), pair, decision.kind) == 0.0);
            }
            // Within the cover a further tick books nothing there, however great the risk.
            const Watch before = history.assessor.watch();
            history.assessor.tick(history.now + seconds(5));
            for (size_t i = 0; i < before.pairs.size(); ++i) {
                const Account &was = before.pairs[i].accounts[BeliefCell::Startup];
                if (was.coveredUntil >= history.now + seconds(5))
                    QVERIFY(history.assessor.watch().pairs[i].accounts[BeliefCell::Startup].doubt
                            <= was.doubt);
            }
        }
    }

    void noMoreIsBookedThanIsAtRisk()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            RandomHistory history(seed, true);
            for (int i = 0; i < 30; ++i)
                history.step();
            Watch watch = history.assessor.watch();
            for (WatchedPair &pair : watch.pairs) {
                const RiskShares shares = riskShares(beliefOf(watch, pair), pair.judged.risk);
                double sum = 0;
                for (const BeliefCell cell : allCells) {
                    sum += shares.own[cell];
                    for (const PerCell<double> &node : shares.shared)
                        sum += node[cell];
                }
                QVERIFY(sum >= 0 && sum <= pair.judged.risk + 1e-12);
            }
        }
    }

    void withoutSmokeTestsOnlyFullTestsAreStarted()
    {
        qsizetype full = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            RandomHistory history(seed, false);
            for (int i = 0; i < 100; ++i)
                history.step();
            for (const Start &event : history.starts)
                QCOMPARE(event.test.kind, TestKind::Full);
            full += qsizetype(history.starts.size());
        }
        QVERIFY(full > 200);
    }

    void theSameHistoryGivesTheSameBytes()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            RandomHistory first(seed, true);
            RandomHistory second(seed, true);
            for (int i = 0; i < 150; ++i) {
                first.step();
                second.step();
            }
            QCOMPARE(logOf(first), logOf(second));
        }
    }

    // Asking and observing between two ticks must not change the time that the ticks account for.
    void observationsDoNotChangeTheTimeThatTicksAccountFor()
    {
        Assessor once;
        Assessor often;
        for (Assessor *assessor : {&once, &often}) {
            assessor->setRunner(key(0, 0, 0), plan(false), start);
            assessor->setRunner(key(1, 0, 0), plan(false), start);
            assessor->tick(start);
        }
        for (int second = 10; second < 60; second += 10)
            often.observe(job(key(1, 0, 0), JobKind::User, {}, start + seconds(second)),
                          start + seconds(second));
        once.tick(start + seconds(60));
        often.tick(start + seconds(60));
        QCOMPARE(often.watch().pairs[0].belief, once.watch().pairs[0].belief);
        QCOMPARE(often.watch().pairs[0].accounts, once.watch().pairs[0].accounts);
    }

    void aHeldOkIsLeftNoEarlierThanTheHoldTime()
    {
        constexpr Span hold = std::chrono::seconds(30);
        int left = 0;
        for (quint32 seed = 0; seed < 300; ++seed) {
            RandomHistory history(seed, true, hold);
            QHash<RunnerKey, Instant> wantsOut;
            for (int i = 0; i < 150; ++i) {
                const Watch before = history.assessor.watch();
                history.step();
                left += checkHold(before, history.assessor.watch(), wantsOut, history.now, hold);
            }
        }
        QVERIFY(left > 0);
    }

    void aWakeUpLiesInTheFuture()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            RandomHistory history(seed, true, std::chrono::seconds(seed % 2 ? 30 : 0));
            for (int i = 0; i < 60; ++i) {
                history.step();
                history.tick();
                QVERIFY(history.assessor.wakeAt() > history.now);
                QVERIFY(history.assessor.wakeAt() <= history.now + seconds(60));
            }
        }
    }

    void manyThatStartTogetherDoNotTestTogether()
    {
        Assessor assessor;
        for (int i = 0; i < 200; ++i)
            assessor.setRunner(key(i % 2, i, i % 7), plan(i % 3 == 0), start);
        QList<TestDecision> decisions = assessor.tick(start);
        QVERIFY(decisions.size() > 0);
        QVERIFY(decisions.size() <= 2 * (2 + 6));
    }

    void aForecastChangesNothing()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            RandomHistory history(seed, true);
            for (int i = 0; i < 40; ++i)
                history.step();
            const QByteArray before = logOf(history);
            for (const RunnerKey &runner : history.keys)
                QVERIFY(history.assessor.nextTest(runner, history.now).has_value());
            QCOMPARE(logOf(history), before);
        }
    }

    void reportsKeepAllBeliefsSound()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            RandomHistory history(seed, true);
            for (int i = 0; i < 60; ++i) {
                history.now += seconds(1);
                const RunnerKey runner = history.anyRunner();
                history.assessor.observeReport(runner.server, runner.service, history.anyReport(),
                                               history.now);
                QVERIFY(isSound(history.assessor.watch()));
            }
        }
    }

    void noFewerTestsWhenTheyAreCheap()
    {
        int before = std::numeric_limits<int>::max();
        for (const double price : {.02, .1, 1.0, 5.0}) {
            Assessor assessor;
            for (int i = 0; i < 12; ++i)
                assessor.setRunner(key(0, i % 4, i / 4), plan(true, price), start);
            Player player(assessor, [](const TestDecision &decision, Instant now) {
                const bool sick =
                    decision.runner.runner == key(0, 0, 1).runner && toMs(now) / 10'000'000 % 2 == 0;
                return sick ? std::optional(Stage::Startup) : std::nullopt;
            });
            player.playTo(start + std::chrono::hours(96));
            const int tests = player.fullTests * 40 + player.smokeTests;
            QVERIFY(tests <= before);
            before = tests;
        }
    }

    void moreSuccessesOfUsersMeanNoMoreTests()
    {
        int before = std::numeric_limits<int>::max();
        for (const int minutes : {100000, 240, 60, 10}) {
            Assessor assessor;
            assessor.setRunner(key(0, 0, 0), plan(false), start);
            Player player(assessor, [](const TestDecision &, Instant) { return std::nullopt; });
            for (int minute = 1; minute < 4 * 1440; ++minute) {
                player.playTo(start + std::chrono::minutes(minute));
                if (minute % minutes == 0)
                    assessor.observe(job(key(0, 0, 0), JobKind::User, {}, player.now()), player.now());
            }
            QVERIFY(player.fullTests <= before);
            before = player.fullTests;
        }
    }

    void aFullTestComesAtTheLatestAfterTheLongestInterval()
    {
        Assessor assessor;
        RunnerPlan dear = plan(true, 1e6);
        dear.longest = std::chrono::hours(24);
        assessor.setRunner(key(0, 0, 0), dear, start);
        Player player(assessor, [](const TestDecision &, Instant) { return std::nullopt; });
        player.playTo(start + std::chrono::hours(24 * 20));
        QVERIFY(player.fullTests >= 19);
    }

private:
    static WatchedPair pairOf(const Watch &watch, const RunnerKey &runner)
    {
        return watch.pairs[size_t(*findPair(watch, runner))];
    }

    static void checkStart(const RandomHistory &history, size_t last)
    {
        const Start &event = history.starts[last];
        const bool full = event.test.kind == TestKind::Full;
        const BucketLimit limit = full ? BucketLimit{60, 6, 2} : BucketLimit{240, 20, 6};
        const WatchedPair pair = pairOf(history.assessor.watch(), event.test.runner);
        QVERIFY(full || pair.plan.hasSmokeTest);
        int counted = 0;
        bool isOwnPrevious = true;
        for (size_t i = last + 1; i-- > 0;) {
            const Start &earlier = history.starts[i];
            if (earlier.test.kind != event.test.kind
                || earlier.test.runner.server != event.test.runner.server)
                continue;
            ++counted;
            const double hours = secondsBetween(earlier.at, event.at) / 3600;
            QVERIFY(counted <= limit.burst + limit.perHour * hours + 1e-6);
            if (i < last && earlier.test.runner == event.test.runner && isOwnPrevious) {
                isOwnPrevious = false;
                QVERIFY(event.at - earlier.at >= (full ? pair.plan.shortest : pair.plan.shortestSmoke));
            }
        }
    }

    // Returns how many left a held ok; each of them must have wanted to for long enough, or be certainly
    // down.
    static int checkHold(const Watch &before, const Watch &after, QHash<RunnerKey, Instant> &wantsOut,
                         Instant now, Span hold)
    {
        int left = 0;
        for (size_t i = 0; i < after.pairs.size(); ++i) {
            const WatchedPair &pair = after.pairs[i];
            const bool wasOk = before.pairs[i].displayed == Status::Ok;
            if (wasOk && pair.displayed != Status::Ok) {
                ++left;
                const Instant since = wantsOut.value(pair.key, now);
                const bool allowed = pair.outlook.down >= .97 || now - since >= hold;
                if (!allowed)
                    QTest::qFail("left ok too early", __FILE__, __LINE__);
            }
            if (pair.judged.status == Status::Ok || pair.displayed != Status::Ok)
                wantsOut.remove(pair.key);
            else if (!wantsOut.contains(pair.key))
                wantsOut.insert(pair.key, now);
        }
        return left;
    }
};

QTEST_APPLESS_MAIN(TestDoubtProperties)
#include "tst_doubtproperties.moc"
