#include <QTest>

#include "tests/notify/noticestory.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

void addRunner(NoticeStory &story, const RunnerKey &key, std::optional<Acknowledgement> acknowledgement = {},
               std::optional<Instant> maintenanceUntil = {})
{
    ServiceState service;
    service.id = key.service;
    RunnerState runner;
    runner.key = key;
    runner.acknowledgement = acknowledgement;
    runner.maintenanceUntil = maintenanceUntil;
    service.runners = {runner};
    story.snapshot.servers[0].services.append(service);
}

} // namespace

// What is an incident, and what is said of it.
class TestNoticeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsToldOnceAndSoIsItsEnd()
    {
        NoticeStory story;
        story.down(muscle);
        QCOMPARE(story.passed(29s), u""_s);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        QCOMPARE(story.passed(24h), u""_s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
        QCOMPARE(story.all[0].notices[0].incident, story.all[1].notices[0].incident);
        QCOMPARE(story.all[1].notices[0].entries[0].endedAt.value()
                     - story.all[1].notices[0].entries[0].since,
                 Span(25h + 29s));
        QVERIFY(story.all[0].id != story.all[1].id);
    }

    void whatPassesWithinTheWaitIsNotTold()
    {
        NoticeStory story;
        story.down(muscle);
        QCOMPARE(story.passed(20s), u""_s);
        story.up(muscle);
        QCOMPARE(story.passed(24h), u""_s);
    }

    void twoHundredServicesOfOneServerAreTwoNotices_data()
    {
        QTest::addColumn<bool>("serverIsGone");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("the server answers, a common cause") << false << Cause::CommandNotFound;
        QTest::newRow("the server is gone") << true << Cause::ConnectionRefused;
        QTest::newRow("the server is gone, and the jobs fail otherwise") << true << Cause::PollingFailed;
    }
    void twoHundredServicesOfOneServerAreTwoNotices()
    {
        QFETCH(bool, serverIsGone);
        QFETCH(Cause, cause);
        NoticeStory story;
        const auto service = [](int i) { return runnerKey(u"s%1"_s.arg(i)); };
        for (int i = 0; i < 200; ++i)
            story.status(service(i), Status::Ok, Cause::None, Status::Unknown);
        story.pass(1h);
        QCOMPARE(story.all.size(), 0);
        for (int i = 0; i < 200; ++i) { // at ten seconds each: over half an hour
            if (serverIsGone && i == 1)
                story.server(HistoryKind::ServerDown);
            story.down(service(i), cause);
            story.pass(serverIsGone ? 10s : 100ms);
        }
        story.pass(2h);
        QCOMPARE(story.all.size(), 1);
        if (serverIsGone)
            story.server(HistoryKind::ServerUp);
        for (int i = 0; i < 200; ++i) {
            story.up(service(i));
            story.pass(10s);
        }
        story.pass(24h);
        QCOMPARE(NoticeStory::words(story.all).count(u"opened"_s), 1);
        QCOMPARE(NoticeStory::words(story.all).count(u"resolved"_s), 1);
        QCOMPARE(story.all.size(), 2);
    }

    void whatIsStillBrokenAfterItsServerCameBackIsToldThen()
    {
        NoticeStory story;
        story.server(HistoryKind::ServerDown);
        story.down(muscle, Cause::ConnectionRefused);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.server(HistoryKind::ServerUp);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
        story.evidence(muscle, Status::Down);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void twoCausesAreTwoNotices()
    {
        NoticeStory story;
        story.down(muscle, Cause::CommandNotFound);
        story.down(clustalo, Cause::NoWorker);
        QCOMPARE(story.passed(1h), u"opened 1, opened 1"_s);
    }

    void whoJoinsAKnownFaultIsToldTogether()
    {
        NoticeStory story;
        for (int i = 0; i < 20; ++i)
            story.status(runnerKey(u"s%1"_s.arg(i)), Status::Ok, Cause::None, Status::Unknown);
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.down(runnerKey(u"s1"_s));
        story.pass(5min);
        story.down(runnerKey(u"s2"_s));
        QCOMPARE(story.passed(1h), u"spread 2"_s);
        story.up(runnerKey(u"s1"_s));
        QCOMPARE(story.passed(1h), u""_s); // the cause is still there
        story.up(muscle);
        story.up(runnerKey(u"s2"_s));
        QCOMPARE(story.passed(1h), u"resolved 3"_s);
    }

    void anotherCauseIsAChangeInTheSameThread()
    {
        NoticeStory story;
        story.down(muscle, Cause::CommandNotFound);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        HistoryEvent stage;
        stage.kind = HistoryKind::StatusChanged;
        stage.scope = scopeOf(muscle);
        stage.stage = Stage::Execution;
        stage.status = Status::Down;
        stage.cause = Cause::ProgramFailed;
        story.tell(stage);
        QCOMPARE(story.passed(1h), u"changed 1"_s);
        QCOMPARE(story.all[1].notices[0].entries[0].cause, Cause::ProgramFailed);
        QCOMPARE(story.all[1].notices[0].incident, story.all[0].notices[0].incident);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void recoveryIsToldThoughTheCauseChangedJustBefore()
    {
        NoticeStory story;
        story.down(muscle, Cause::CommandNotFound);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.status(muscle, Status::Down, Cause::NoWorker, Status::Down);
        story.pass(5s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void worseIsToldAndBetterIsNot()
    {
        NoticeStory story;
        story.status(muscle, Status::Warning, Cause::NoWorker);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.status(muscle, Status::Down, Cause::NoWorker, Status::Warning);
        QCOMPARE(story.passed(1h), u"changed 1"_s);
        story.status(muscle, Status::Warning, Cause::NoWorker, Status::Down);
        QCOMPARE(story.passed(1h), u""_s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void theRulesOfNumbers_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("bad");
        QTest::addColumn<QString>("told");
        QTest::newRow("one of one") << 1 << 1 << u"opened 1"_s;
        QTest::newRow("two of three") << 3 << 2 << u""_s;
        QTest::newRow("three of three") << 3 << 3 << u"opened 1"_s;
    }
    void theRulesOfNumbers()
    {
        QFETCH(int, failures);
        QFETCH(int, bad);
        QFETCH(QString, told);
        NoticeStory story(with({.failures = failures}));
        story.down(muscle);
        for (int i = 1; i < bad; ++i) {
            story.pass(10min);
            story.evidence(muscle, Status::Down);
        }
        story.pass(10min);
        QCOMPARE(NoticeStory::words(story.all), told);
    }

    void recoveryWaitsForItsSuccesses()
    {
        NoticeStory story(with({.successes = 3}));
        story.down(muscle);
        story.pass(10min);
        story.up(muscle);
        QCOMPARE(story.passed(10min), u""_s);
        story.evidence(muscle, Status::Ok);
        QCOMPARE(story.passed(10min), u""_s);
        story.evidence(muscle, Status::Ok);
        QCOMPARE(story.passed(10min), u"resolved 1"_s);
    }

    void whatFlapsIsToldAtItsStartAndAtItsEnd()
    {
        NoticeStory story;
        story.status(muscle, Status::Ok, Cause::None, Status::Unknown);
        for (int i = 0; i < 20; ++i) { // eight hours of up and down
            story.pass(12min);
            story.down(muscle);
            story.pass(12min);
            story.up(muscle);
        }
        const QString words = NoticeStory::words(story.all);
        QCOMPARE(words.count(u"flapping 1"_s), 1);
        QVERIFY2(story.all.size() <= 7, qPrintable(words)); // the first three ups and downs, and then one
        const qsizetype before = story.all.size();
        for (int i = 0; i < 20; ++i) {
            story.pass(12min);
            story.evidence(muscle, Status::Ok);
        }
        story.pass(1h);
        QCOMPARE(NoticeStory::words(story.all.mid(before)), u"flapping-ended 1"_s);
        QCOMPARE(story.all.last().notices[0].entries[0].status, Status::Ok);
    }

    void whatCeasesToFlapWhileDownIsNotToldAgainButItsRecoveryIs()
    {
        NoticeStory story;
        story.status(muscle, Status::Ok, Cause::None, Status::Unknown);
        for (int i = 0; i < 5; ++i) {
            story.pass(10s);
            story.down(muscle);
            story.pass(10s);
            story.up(muscle);
        }
        story.pass(10s);
        story.down(muscle);
        story.pass(1h);
        QCOMPARE(NoticeStory::words(story.all), u"flapping 1"_s);
        for (int i = 0; i < 20; ++i) {
            story.evidence(muscle, Status::Down);
            story.pass(10min);
        }
        QCOMPARE(NoticeStory::words(story.all), u"flapping 1, flapping-ended 1"_s);
        QCOMPARE(story.all.last().notices[0].entries[0].status, Status::Down);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void theComputersOwnTroubleIsTold_data()
    {
        QTest::addColumn<HistoryKind>("begin");
        QTest::addColumn<HistoryKind>("end");
        QTest::addColumn<NoticeTopic>("topic");
        QTest::newRow("offline") << HistoryKind::WentOffline << HistoryKind::CameOnline
                                 << NoticeTopic::Offline;
        QTest::newRow("storage") << HistoryKind::StorageTrouble << HistoryKind::StorageTrouble
                                 << NoticeTopic::Storage;
        QTest::newRow("configuration") << HistoryKind::ConfigurationTrouble
                                       << HistoryKind::ConfigurationTrouble << NoticeTopic::Configuration;
        QTest::newRow("a wrong test")
            << HistoryKind::TestNotPossible << HistoryKind::TestFinished << NoticeTopic::TestProblem;
    }
    void theComputersOwnTroubleIsTold()
    {
        QFETCH(HistoryKind, begin);
        QFETCH(HistoryKind, end);
        QFETCH(NoticeTopic, topic);
        NoticeStory story;
        HistoryEvent event;
        event.kind = begin;
        event.status = Status::Down;
        if (topic == NoticeTopic::TestProblem) {
            event.scope = scopeOf(muscle);
            event.cause = Cause::TestMisconfigured;
        }
        story.tell(event);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        QCOMPARE(story.all[0].notices[0].topic, topic);
        event.kind = end;
        event.status = Status::Ok;
        story.tell(event);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void aRestartForgetsNothing()
    {
        NoticeStory whole(with({.remindEvery = 3h}, 2));
        NoticeStory parts(with({.remindEvery = 3h}, 2));
        const auto restart = [&] {
            const QByteArray state = parts.rules.state();
            parts.rules = NoticeRules(parts.settings);
            if (!parts.rules.restore(state))
                qFatal("the state is refused");
        };
        const auto both = [&](auto step) {
            step(whole);
            step(parts);
            restart();
        };
        both([](NoticeStory &story) { story.down(muscle); });
        both([](NoticeStory &story) { story.pass(10s); });
        both([](NoticeStory &story) { story.down(clustalo, Cause::NoWorker); });
        both([](NoticeStory &story) { story.pass(1min); });
        both([](NoticeStory &story) { story.down(runnerKey(u"x"_s), Cause::ProgramFailed); });
        both([](NoticeStory &story) { story.pass(5h); });
        both([](NoticeStory &story) { story.up(muscle); });
        both([](NoticeStory &story) { story.pass(1h); });
        both([](NoticeStory &story) { story.server(HistoryKind::ServerDown); });
        both([](NoticeStory &story) { story.pass(1h); });
        QCOMPARE(NoticeStory::words(parts.all), NoticeStory::words(whole.all));
        QCOMPARE(parts.all, whole.all);
        QVERIFY(whole.all.size() > 5);
    }

    void strangeStatesAreRefusedOrHarmless_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{", 3);
        QTest::newRow("another version") << QByteArray("{\"version\":99}");
        QTest::newRow("wrong types") << QByteArray(
            "{\"version\":1,\"runners\":[1,{}],\"incidents\":[{\"members\":7}],\"delivery\":[]}");
    }
    void strangeStatesAreRefusedOrHarmless()
    {
        QFETCH(QByteArray, state);
        NoticeStory story;
        const Result<void> restored = story.rules.restore(state);
        QCOMPARE(restored.has_value(), state.contains("\"version\":1,"));
        story.down(muscle);
        QVERIFY(NoticeStory::words(story.pass(1h)).contains(u"opened 1"_s));
    }

    void whatWasMissedIsSeenInTheSnapshot()
    {
        NoticeStory story;
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        addRunner(story, muscle);
        story.snapshot.servers[0].services[0].runners[0].status = Status::Ok;
        story.rules.follow(story.snapshot, story.now);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void aRemovedServerIsNotRemindedOf()
    {
        NoticeStory story(with({.remindEvery = 1h}));
        story.down(muscle);
        QCOMPARE(story.passed(30min), u"opened 1"_s);
        story.snapshot.servers.clear();
        story.rules.follow(story.snapshot, story.now);
        QCOMPARE(story.passed(24h), u""_s);
    }
};

QTEST_APPLESS_MAIN(TestNoticeRules)
#include "tst_noticerules.moc"
