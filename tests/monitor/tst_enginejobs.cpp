#include <QTest>

#include "tests/support/enginestory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const ServerId galaxy{u"galaxy"_s};

// Fixed: the last outcome makes the status by itself.
ServerDefinition feed()
{
    ServerDefinition server;
    server.name = galaxy;
    server.kind = ServerKind::Feed;
    server.path = u"/var/lib/galaxy/outcomes.jsonl"_s;
    server.policy = TestPolicy{.kind = PolicyKind::Fixed};
    return server;
}

RunnerKey key(const QString &service, const QString &runner = u"default"_s)
{
    return {galaxy, ServiceId{service}, RunnerId{runner}};
}

Evidence job(const RunnerKey &runner, Instant at, const PerStage<StageFinding> &stages = allPassed)
{
    Evidence evidence;
    evidence.runner = runner;
    evidence.source = Source::UserJob;
    evidence.submittedAt = at - 1min;
    evidence.knownAt = at;
    evidence.stages = stages;
    return evidence;
}

const PerStage<StageFinding> notFound{passed, failed(Cause::CommandNotFound), notReached, passed};

JobsArrived arrived(const QList<Evidence> &jobs, const QByteArray &position = "1", bool more = false)
{
    return {galaxy, JobsRead{jobs, position, more, {}}};
}

InventoryArrived inventory(const QList<QString> &services = {})
{
    Inventory found{u"Evidence feed"_s, {}, {}};
    for (const QString &service : services)
        found.services.append(ReportedService{.id = ServiceId{service}});
    return {galaxy, found};
}

ServerState stateOf(const EngineStory &story)
{
    return story.engine.snapshot(story.now).servers.value(0);
}

QStringList runnersOf(const EngineStory &story)
{
    QStringList names;
    for (const ServiceState &service : stateOf(story).services) {
        for (const RunnerState &runner : service.runners)
            names.append(service.id.value + u'/' + runner.key.runner.value);
    }
    return names;
}

} // namespace

class TestEngineJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyServersThatTellOfJobsAreAsked()
    {
        EngineStory slivka(serverWith(1, 10min));
        slivka.pass(5min);
        QVERIFY(EngineStory::only<FetchJobs>(slivka.all).isEmpty());
        EngineStory story;
        const auto asked = EngineStory::only<FetchJobs>(story.tell(ServerSet{feed()}));
        QCOMPARE(asked, QList{(FetchJobs{galaxy, {}})});
    }

    void jobsAreAskedForEveryTenSecondsAndOnceAtATime()
    {
        EngineStory story(feed());
        QVERIFY(EngineStory::only<FetchJobs>(story.pass(5min)).isEmpty()); // no answer yet
        story.tell(arrived({}));
        QVERIFY(EngineStory::only<FetchJobs>(story.pass(10s - 1ms)).isEmpty());
        QCOMPARE(EngineStory::only<FetchJobs>(story.pass(1ms)), QList{(FetchJobs{galaxy, QByteArray("1")})});
    }

    void whereThereIsMoreIsAskedAgainAtOnce()
    {
        EngineStory story(feed());
        const auto actions = story.tell(arrived({job(key(u"s"_s), story.now)}, "7", true));
        QCOMPARE(EngineStory::only<FetchJobs>(actions), QList{(FetchJobs{galaxy, QByteArray("7")})});
    }

    void userJobsMakeStatusHistoryAndRunners()
    {
        EngineStory story(feed());
        story.tell(inventory());
        const auto actions = story.tell(arrived(
            {job(key(u"clustalo"_s), story.now), job(key(u"muscle"_s, u"gpu"_s), story.now, notFound)}));
        QCOMPARE(EngineStory::only<RecordEvidence>(actions).size(), 2);
        QCOMPARE(story.runner(key(u"clustalo"_s)).status, Status::Ok);
        const RunnerState broken = story.runner(key(u"muscle"_s, u"gpu"_s));
        QCOMPARE(broken.status, Status::Down);
        QCOMPARE(broken.decisiveStage, std::optional(Stage::Startup));
        QCOMPARE(broken.stages[Stage::Startup].lastSource, std::optional(Source::UserJob));
        QVERIFY(!EngineStory::told(actions, HistoryKind::StatusChanged).isEmpty());
        QVERIFY(EngineStory::only<StartTest>(story.pass(24h)).isEmpty());
        // A service of which a runner is known has no other that stands in for it.
        story.tell(inventory({u"clustalo"_s, u"muscle"_s, u"nothing yet"_s}));
        QCOMPARE(runnersOf(story),
                 (QStringList{u"clustalo/default"_s, u"muscle/gpu"_s, u"nothing yet/default"_s}));
        for (const ServiceState &service : stateOf(story).services)
            QVERIFY(service.onServer);
    }

    void aConfiguredServiceThatIsNeverHeardOfIsUnknown()
    {
        ServerDefinition server = feed();
        server.services.append(ServiceDefinition{.id = ServiceId{u"awaited"_s}});
        EngineStory story(server);
        story.tell(inventory());
        QCOMPARE(runnersOf(story), QStringList{u"awaited/default"_s});
        QCOMPARE(story.runner(key(u"awaited"_s)).status, Status::Unknown);
        story.tell(arrived({job(key(u"awaited"_s, u"gpu"_s), story.now)}));
        QCOMPARE(runnersOf(story), QStringList{u"awaited/gpu"_s});
    }

    void oldNewsDoNotHideNewerOnes()
    {
        EngineStory story(feed());
        const Instant then = story.now - 1h;
        story.tell(arrived({job(key(u"s"_s), story.now, notFound), job(key(u"s"_s), then)}));
        RunnerState runner = story.runner(key(u"s"_s));
        QCOMPARE(runner.stages[Stage::Startup].status, Status::Down);
        QCOMPARE(runner.stages[Stage::Startup].lastEvidence, std::optional(story.now));
        // Of a stage that the newer one did not reach, the older one is the newest there is.
        QCOMPARE(runner.stages[Stage::Execution].status, Status::Ok);
        QCOMPARE(runner.stages[Stage::Execution].lastEvidence, std::optional(then));
        QCOMPARE(EngineStory::only<RecordEvidence>(story.all).size(), 2); // history has both
    }

    void aClockThatWentBackDoesNotFreezeTheStatus()
    {
        EngineStory story(feed());
        story.tell(arrived({job(key(u"s"_s), story.now, notFound)}));
        story.now -= 48h;
        story.tell(Ticked{});
        story.tell(arrived({job(key(u"s"_s), story.now)}, "2"));
        QCOMPARE(story.runner(key(u"s"_s)).stages[Stage::Startup].status, Status::Ok);
    }

    void freshJobsAreBelievedAndOldOnesAreHistory_data()
    {
        QTest::addColumn<qint64>("minutesAgo");
        QTest::addColumn<int>("startup");
        QTest::newRow("fresh") << qint64(0) << int(Status::Down);
        QTest::newRow("of yesterday") << qint64(24 * 60) << int(Status::Unknown);
    }
    void freshJobsAreBelievedAndOldOnesAreHistory()
    {
        QFETCH(qint64, minutesAgo);
        ServerDefinition server = feed();
        server.policy = TestPolicy{};
        EngineStory story(server);
        QList<Evidence> jobs;
        for (int i = 0; i < 5; ++i)
            jobs.append(job(key(u"s"_s), story.now - std::chrono::minutes(minutesAgo), notFound));
        const auto actions = story.tell(arrived(jobs));
        QCOMPARE(EngineStory::only<RecordEvidence>(actions).size(), 5);
        QTEST(int(story.runner(key(u"s"_s)).stages[Stage::Startup].status), "startup");
        QVERIFY(EngineStory::only<StartTest>(story.pass(24h)).isEmpty());
    }

    void thePositionIsKeptBesideTheEvidence()
    {
        EngineStory story(feed());
        const auto first = story.tell(arrived({job(key(u"s"_s), story.now)}, "17"));
        QCOMPARE(EngineStory::only<KeepValue>(first), QList{(KeepValue{u"feed/galaxy"_s, "17"})});
        story.pass(10s);
        const auto second = story.tell(arrived({}, "17"));
        QVERIFY(EngineStory::only<KeepValue>(second).isEmpty());
    }

    void failuresCountAsContactFailures()
    {
        EngineStory story(feed());
        const Error missing{ErrorKind::NotFound, u"There is no file."_s, {}};
        story.tell(JobsArrived{galaxy, missing});
        QCOMPARE(EngineStory::only<FetchJobs>(story.pass(10s)).size(), 1);
        QCOMPARE(stateOf(story).contact, Contact::NotYet);
        const auto down = story.tell(JobsArrived{galaxy, missing});
        QCOMPARE(EngineStory::told(down, HistoryKind::ServerDown).value(0).reason, missing.message);
        QCOMPARE(stateOf(story).contactError, std::optional(missing));
        QVERIFY(EngineStory::only<FetchJobs>(story.pass(60s - 1ms)).isEmpty());
        QCOMPARE(EngineStory::only<FetchJobs>(story.pass(1ms)).size(), 1);
        // The inventory alone does not make it well.
        story.tell(inventory());
        QCOMPARE(stateOf(story).contact, Contact::Unreachable);
        const auto well = story.tell(arrived({}));
        QCOMPARE(EngineStory::only<FetchInventory>(well).size(), 1);
        const auto up = story.tell(inventory());
        QCOMPARE(EngineStory::told(up, HistoryKind::ServerUp).size(), 1);
        QVERIFY(!stateOf(story).contactError);
    }

    void remarksAreShownAsTheyCome()
    {
        EngineStory story(feed());
        story.tell(JobsArrived{galaxy, JobsRead{{}, "1", false, {u"One line could not be read."_s}}});
        QCOMPARE(stateOf(story).remarks, QList<QString>{u"One line could not be read."_s});
        QCOMPARE(stateOf(story).url, QUrl(u"file:///var/lib/galaxy/outcomes.jsonl"_s));
    }

    void aRefreshAsksForJobsToo()
    {
        EngineStory story(feed());
        story.tell(arrived({}));
        QCOMPARE(EngineStory::only<FetchJobs>(story.tell(RefreshAsked{{galaxy}})).size(), 1);
    }

    void aReplacedServersAnswerIsNotWaitedFor()
    {
        EngineStory story(feed());
        ServerDefinition moved = feed();
        moved.path = u"/elsewhere"_s;
        QCOMPARE(EngineStory::only<FetchJobs>(story.tell(ServerSet{moved})).size(), 1);
        story.tell(ServerRemoved{galaxy});
        QVERIFY(story.tell(arrived({job(key(u"s"_s), story.now)})).isEmpty());
    }

    void aRestartKnowsTheRunnersItHeardOf()
    {
        EngineStory first(feed());
        first.tell(inventory());
        first.tell(arrived(
            {job(key(u"s"_s, u"gpu"_s), first.now, notFound), job(key(u"ancient"_s), first.now - 24h * 29)}));
        QCOMPARE(runnersOf(first), (QStringList{u"ancient/default"_s, u"s/gpu"_s}));
        QHash<RunnerKey, RunnerRecord> kept;
        for (const KeepRunner &keep : EngineStory::only<KeepRunner>(first.all))
            kept.insert(keep.record.key, keep.record);

        EngineStory second;
        second.now = first.now + 48h;
        second.tell(RecordsRestored{kept.values(), {}});
        second.tell(ServerSet{feed()});
        second.tell(inventory());
        QCOMPARE(runnersOf(second), QStringList{u"s/gpu"_s});
        QCOMPARE(second.runner(key(u"s"_s, u"gpu"_s)).stages, first.runner(key(u"s"_s, u"gpu"_s)).stages);
    }

    void evidenceThatIsGivenIsBookedAsTheServersOwn()
    {
        EngineStory story(feed());
        const RunnerKey muscle = key(u"muscle"_s);
        const auto actions = story.tell(EvidenceGiven{{job(muscle, story.now)}, u"api"_s});
        QCOMPARE(EngineStory::only<RecordEvidence>(actions).size(), 1);
        const auto told = EngineStory::told(actions, HistoryKind::EvidenceArrived);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().who, u"api"_s);
        QCOMPARE(story.runner(muscle).status, Status::Ok);
    }

    void evidenceAboutWhatNobodyWatchesIsRefused()
    {
        EngineStory story(serverWith(1, 10min));
        const RunnerKey elsewhere{ServerId{u"nobody"_s}, ServiceId{u"x"_s}, RunnerId{u"default"_s}};
        const RunnerKey unknown{runnerOf(0).server, ServiceId{u"x"_s}, RunnerId{u"default"_s}};
        const auto actions =
            story.tell(EvidenceGiven{{job(elsewhere, story.now), job(unknown, story.now)}, u"api"_s});
        QCOMPARE(EngineStory::only<RecordEvidence>(actions).size(), 0);
        const auto refused = EngineStory::told(actions, HistoryKind::OrderRefused);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.first().who, u"api"_s);
        QCOMPARE(EngineStory::only<RecordEvidence>(
                     story.tell(EvidenceGiven{{job(runnerOf(0), story.now)}, u"api"_s}))
                     .size(),
                 1);
    }

    void theSameJobsGiveTheSameActions()
    {
        const auto play = [] {
            EngineStory story(feed());
            for (int i = 0; i < 100; ++i) {
                QList<Evidence> jobs;
                for (int j = 0; j < i % 5; ++j)
                    jobs.append(job(key(u"s%1"_s.arg((i + j) % 7)), story.now - std::chrono::seconds(j),
                                    i % 3 == 0 ? notFound : allPassed));
                story.tell(arrived(jobs, QByteArray::number(i)));
                story.pass(10s);
            }
            return story.all;
        };
        QVERIFY(play() == play());
    }
};

QTEST_APPLESS_MAIN(TestEngineJobs)
#include "tst_enginejobs.moc"
