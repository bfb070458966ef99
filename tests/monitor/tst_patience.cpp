#include <QTest>

#include "core/monitor/patience.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant start = instantFromMs(1'000'000'000);

JobLife lifeIn(JobPhase phase, Span since)
{
    JobLife life;
    life.submittedAt = start;
    life.definition.timeout = 5min;
    life.definition.queueWaitLimit = 3min;
    life.states = {{start + since, {.word = u"X"_s, .phase = phase, .ended = phase == JobPhase::Ended}}};
    return life;
}

} // namespace

class TestPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patienceEndsByPhase_data()
    {
        QTest::addColumn<JobPhase>("phase");
        QTest::addColumn<int>("limit"); // seconds since the phase began
        QTest::newRow("nobody picks it up") << JobPhase::NotPickedUp << 30;
        QTest::newRow("the queue refuses") << JobPhase::Refused << 75;
        QTest::newRow("queued") << JobPhase::Queued << 180;
        QTest::newRow("running") << JobPhase::Running << 300;
        QTest::newRow("unclear") << JobPhase::Unclear << 300;
    }
    void patienceEndsByPhase()
    {
        QFETCH(JobPhase, phase);
        QFETCH(int, limit);
        const JobLife life = lifeIn(phase, 20s);
        const Instant end = start + 20s + std::chrono::seconds(limit);
        const WaitDecision before = decide(life, end - 1ms);
        QCOMPARE(before.step, WaitStep::AskAt);
        QCOMPARE(before.at, end); // once more at the very end
        QCOMPARE(decide(life, end).step, WaitStep::GiveUp);
    }

    void anEndedJobIsTakenHoweverLate()
    {
        QCOMPARE(decide(lifeIn(JobPhase::Ended, 1s), start + 10h).step, WaitStep::TakeResult);
    }

    void aJobThatGoesBackAndForthIsNotWaitedForForever()
    {
        const JobLife life = lifeIn(JobPhase::Queued, 20min);
        QCOMPARE(decide(life, start + 20min).step, WaitStep::GiveUp);
    }

    void pausesGrowFromFirstToLongest_data()
    {
        QTest::addColumn<int>("passedMs");
        QTest::addColumn<int>("pauseMs");
        QTest::newRow("at once") << 0 << 1000;
        QTest::newRow("after the first") << 1000 << 1500;
        QTest::newRow("after the second") << 2500 << 2250;
        QTest::newRow("near the top") << 17'000 << 9500;
        QTest::newRow("at the top") << 60'000 << 10'000;
        QTest::newRow("the clock went back") << -5000 << 1000;
    }
    void pausesGrowFromFirstToLongest()
    {
        QFETCH(int, passedMs);
        QFETCH(int, pauseMs);
        const Instant now = start + Span(passedMs);
        const WaitDecision decision = decide(lifeIn(JobPhase::Running, 0s), now);
        QCOMPARE(decision, (WaitDecision{WaitStep::AskAt, now + Span(pauseMs)}));
    }

    void failingQuestionsAreRepeatedForAWhile_data()
    {
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::addColumn<int>("seconds");
        QTest::newRow("no answer") << 0 << 30;
        QTest::newRow("server error") << 500 << 30;
        QTest::newRow("job unknown") << 404 << 5;
    }
    void failingQuestionsAreRepeatedForAWhile()
    {
        QFETCH(int, status);
        QFETCH(int, seconds);
        JobLife life = lifeIn(JobPhase::Running, 0s);
        life.pollError = Error{.kind = ErrorKind::Timeout};
        if (status != 0)
            life.pollHttpStatus = status;
        life.pollFailingSince = start + 10s;
        const Instant end = start + 10s + std::chrono::seconds(seconds);
        QCOMPARE(decide(life, end - 1ms).step, WaitStep::AskAt);
        QCOMPARE(decide(life, end).step, WaitStep::GiveUp);
    }
};

QTEST_APPLESS_MAIN(TestPatience)
#include "tst_patience.moc"
