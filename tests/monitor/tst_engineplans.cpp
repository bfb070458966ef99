#include <QTest>

#include "tests/support/enginestory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const PerStage<StageFinding> missing{passed, failed(Cause::CommandNotFound), notReached, notReached};

// A service that is down, with a fixed interval: one test makes the status.
class Down : public EngineStory
{
public:
    Down()
        : EngineStory(serverWith(2, 10min))
    {
        pass(1min);
        end(started(runnerOf(0)), missing);
        end(started(runnerOf(1)), allPassed);
    }

    void acknowledge(std::optional<Instant> until = {})
    {
        tell(AcknowledgeAsked{{scopeOf(runnerOf(0))}, {u"me"_s, u"being looked at"_s, {}, until, {}}});
    }

    void test(const PerStage<StageFinding> &stages)
    {
        pass(11min);
        end(started(runnerOf(0)), stages);
    }
};

} // namespace

class TestEnginePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsAcknowledgedAndKept()
    {
        Down story;
        story.acknowledge();
        const auto given = story.runner(runnerOf(0)).acknowledgement;
        QVERIFY(given);
        QCOMPARE(given->comment, u"being looked at"_s);
        QCOMPARE(given->cause, Cause::CommandNotFound);
        QVERIFY(!EngineStory::only<KeepValue>(story.all).constLast().value.isEmpty());
    }

    void whatIsNotWrongCannotBeAcknowledged()
    {
        Down story;
        story.tell(AcknowledgeAsked{{scopeOf(runnerOf(1))}, {u"me"_s, {}, {}, {}, {}}});
        QVERIFY(!story.runner(runnerOf(1)).acknowledgement);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::OrderRefused).size(), 1);
    }

    void itStaysWhileTheFaultIsTheSame()
    {
        Down story;
        story.acknowledge();
        story.test(missing);
        QVERIFY(story.runner(runnerOf(0)).acknowledgement);
    }

    void aNewCauseLiftsIt()
    {
        Down story;
        story.acknowledge();
        story.test({passed, failed(Cause::NotExecutable), notReached, notReached});
        QVERIFY(!story.runner(runnerOf(0)).acknowledgement);
        QCOMPARE(EngineStory::told(story.all, HistoryKind::AcknowledgementLifted).size(), 1);
    }

    void aRecoveryLiftsIt()
    {
        Down story;
        story.acknowledge();
        story.test(allPassed);
        QVERIFY(!story.runner(runnerOf(0)).acknowledgement);
    }

    void itExpires()
    {
        Down story;
        story.acknowledge(story.now + 5min);
        story.pass(6min);
        QVERIFY(!story.runner(runnerOf(0)).acknowledgement);
    }

    void maintenanceIsShownAndEndsMonitoringNever()
    {
        Down story;
        Maintenance plan;
        plan.id = u"1"_s;
        plan.from = story.now;
        plan.lasts = 2h;
        plan.reason = u"disks"_s;
        story.tell(MaintenanceAsked{plan});
        QCOMPARE(story.runner(runnerOf(0)).maintenanceUntil, story.now + 2h);
        QCOMPARE(story.engine.snapshot(story.now).maintenance.size(), 1);
        QVERIFY(!EngineStory::only<StartTest>(story.pass(30min)).isEmpty());
        story.tell(MaintenanceEndAsked{u"1"_s, u"me"_s});
        QVERIFY(!story.runner(runnerOf(0)).maintenanceUntil);
    }

    void maintenanceOfAnotherServerDoesNotHoldHere()
    {
        Down story;
        Maintenance plan;
        plan.scope.server = ServerId{u"elsewhere"_s};
        plan.from = story.now;
        plan.lasts = 2h;
        story.tell(MaintenanceAsked{plan});
        QVERIFY(!story.runner(runnerOf(0)).maintenanceUntil);
    }

    void plansSurviveARestart()
    {
        Down story;
        Acknowledgements given;
        given.insert(runnerOf(0), {u"me"_s, u"known"_s, story.now, {}, Cause::CommandNotFound});
        PlansRestored restored;
        restored.acknowledgements = given;
        story.tell(restored);
        QCOMPARE(story.runner(runnerOf(0)).acknowledgement->comment, u"known"_s);
    }
};

QTEST_GUILESS_MAIN(TestEnginePlans)
#include "tst_engineplans.moc"
