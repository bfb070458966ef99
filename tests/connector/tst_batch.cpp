#include <QTest>

#include "core/connector/batch/batchevidence.h"
#include "core/connector/batch/ledger.h"
#include "core/connector/batch/servicematch.h"
#include "core/connector/batch/slurmwords.h"
#include "core/domain/belief/jobnews.h"
#include "tests/support/slurmcluster.h"

using namespace jobwatch;
using namespace jobwatch::batch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString afterCases = u"jobs-v0.0.38-after-cases"_s;
const Instant now = instantFromMs(1'795'299'500'000);
const RunnerKey runner{ServerId{u"cluster"_s}, ServiceId{u"clustalo"_s}, RunnerId{u"jobwatch/short"_s}};

BatchView viewOf(const BatchJob &job, bool isOwnTest, const ClusterState &cluster = recordedCluster())
{
    return {
        .runner = runner, .isOwnTest = isOwnTest, .capacity = capacityOf(cluster, job.partition), .now = now};
}

BatchJob pending(const QString &reason, const QString &description = {})
{
    BatchJob job;
    job.id = JobId{u"7"_s};
    job.name = u"jw-waits"_s;
    job.partition = u"short"_s;
    job.word = u"PENDING"_s;
    job.state = BatchState::Pending;
    job.reason = reason;
    job.description = description;
    job.wait = waitReasonOfSlurm(reason, description);
    return job;
}

BatchJob ended(const QString &word, int restarts = 0, const QString &id = u"26"_s)
{
    BatchJob job;
    job.id = JobId{id};
    job.name = u"jw-a"_s;
    job.cluster = u"jobwatch"_s;
    job.partition = u"short"_s;
    job.restarts = restarts;
    job.word = word;
    job.state = stateOfSlurm(word);
    job.exit = {.isKnown = true};
    job.submitted = now - 60s;
    job.started = now - 50s;
    job.ended = now - 40s;
    job.node = u"n1"_s;
    return job;
}

JobLife lifeWith(const BatchJob &job, Span watched = 300s)
{
    JobLife life;
    life.runner = runner;
    life.submittedAt = now;
    life.endedAt = now + watched;
    life.handle = JobHandle{.id = job.id};
    life.states = {{now, jobStateOf(job)}};
    return life;
}

QStringList causesOf(const QList<Evidence> &news)
{
    QStringList texts;
    for (const Evidence &evidence : news)
        texts.append(evidence.job.value + u' ' + stagesText(evidence.stages));
    return texts;
}

Listing listingOf(const ServerDefinition &server, const ClusterState &cluster, const QList<BatchJob> &jobs,
                  bool isFirst = false, Instant at = now)
{
    return {.server = server, .cluster = cluster, .jobs = jobs, .isFirst = isFirst, .now = at};
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordedJobIsJudged_data()
    {
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("ofUser");
        QTest::addColumn<QString>("ofTest");
        const auto same = [](const char *name, const QString &file, const char *id, const QString &stages) {
            QTest::newRow(name) << file << QString::fromLatin1(id) << stages << stages;
        };
        const auto row = [](const char *name, const QString &file, const char *id, const QString &ofUser,
                            const QString &ofTest) {
            QTest::newRow(name) << file << QString::fromLatin1(id) << ofUser << ofTest;
        };

        same("success", afterCases, "1", u"P P P P"_s);
        same("exit 1", afterCases, "2", u"P P F:program-failed P"_s);
        same("command not found", afterCases, "3", u"P F:command-not-found - P"_s);
        same("not executable", afterCases, "4", u"P F:not-executable - P"_s);
        row("script interpreter missing", afterCases, "5", u"P P F:program-failed P"_s,
            u"P F:interpreter-missing - P"_s);
        row("script without #!", afterCases, "16", u"P P F:program-failed P"_s,
            u"P F:interpreter-missing - P"_s);
        row("SIGSEGV in script", afterCases, "6", u"P P W:interrupted P"_s, u"P P F:interrupted P"_s);
        row("child killed -9, script exits 137", afterCases, "7", u"P P W:interrupted P"_s,
            u"P P F:interrupted P"_s);
        row("time limit", afterCases, "8", u"P P - -"_s, u"P P F:time-limit-reached P"_s);
        same("output file unwritable", afterCases, "10", u"P F:output-not-writable - P"_s);
        row("cancelled pending", afterCases, "11", u"P - - -"_s, u"P W:removed-from-queue - P"_s);
        row("cancelled running", u"job-cancelled-running"_s, "28", u"P P - -"_s, u"P P W:interrupted P"_s);
        same("TERM trapped, exit 3", u"job-term-trapped"_s, "30", u"P P F:program-failed P"_s);
        same("node killed, --no-requeue", u"job-node-fail"_s, "32", u"P P F:node-failed P"_s);
        same("node killed, requeue", u"job-node-fail-requeued"_s, "26", u"- - - -"_s);
        same("node drained", u"job-pending-node-drained"_s, "17", u"P F:no-capacity - P"_s);
        same("node down", u"job-pending-node-down"_s, "27", u"P F:no-capacity - P"_s);
        same("partition DOWN", u"job-pending-partition-down"_s, "29", u"P F:partition-down - P"_s);
        same("begin later", afterCases, "14", u"- - - -"_s);
        row("dependency on failed", afterCases, "15", u"P W:dependency-never-satisfied - P"_s,
            u"P F:dependency-never-satisfied - P"_s);
        row("held", u"job-held"_s, "19", u"- - - -"_s, u"P W:job-held - P"_s);
        row("limit above partition", afterCases, "12", u"P W:limit-above-partition - P"_s,
            u"P F:limit-above-partition - P"_s);
    }
    void aRecordedJobIsJudged()
    {
        QFETCH(QString, exchange);
        QFETCH(QString, id);
        const auto jobs = jobsIn(exchange);
        QVERIFY(jobs.contains(id));
        const BatchJob job = jobs[id];
        const ClusterState cluster = clusterWithoutN2();
        QTEST(stagesText(evidenceOf(job, viewOf(job, false, cluster)).stages), "ofUser");
        QTEST(stagesText(evidenceOf(job, viewOf(job, true, cluster)).stages), "ofTest");
    }

    void aUsersExitCodeMayBeHisOwnFault()
    {
        const BatchJob job = jobsIn(afterCases)[u"2"_s];
        const Evidence ofUser = evidenceOf(job, viewOf(job, false));
        QCOMPARE(ofUser.source, Source::UserJob);
        QCOMPARE(ofUser.exitCode, 1);
        QCOMPARE(ofUser.client, u"games"_s);
        QCOMPARE(ofUser.text, u"FAILED (NonZeroExitCode), exit code 1, on n1"_s);
        QVERIFY(jobNews(ofUser)->userMayBeAtFault);
        QVERIFY(!jobNews(evidenceOf(job, viewOf(job, true)))->userMayBeAtFault);
        const BatchJob notFound = jobsIn(afterCases)[u"3"_s];
        QVERIFY(!jobNews(evidenceOf(notFound, viewOf(notFound, false)))->userMayBeAtFault);
    }

    void timesThatAreForecastsAreNotBelieved()
    {
        const auto jobs = jobsIn(afterCases);
        QCOMPARE(jobs[u"14"_s].started, std::nullopt); // begins later
        QCOMPARE(jobs[u"14"_s].ended, std::nullopt);
        QCOMPARE(jobs[u"11"_s].started, std::nullopt); // cancelled while it waited
        const Evidence timedOut = evidenceOf(jobs[u"8"_s], viewOf(jobs[u"8"_s], true));
        QCOMPARE(timedOut.queueWait, Span(0));
        QCOMPARE(timedOut.runTime, Span(83s));
    }

    void waitingAloneIsNoFault_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("description");
        QTest::addColumn<bool>("isWithoutNodes");
        QTest::addColumn<QString>("ofUser");
        QTest::addColumn<QString>("ofTest");
        const QString none = u"- - - -"_s;
        const QString noNodes = u"P F:no-capacity - P"_s;
        QTest::newRow("priority") << u"Priority"_s << QString() << false << none << none;
        QTest::newRow("busy nodes") << u"Resources"_s << QString() << false << none << none;
        QTest::newRow("no node at all") << u"Resources"_s << QString() << true << noNodes << noNodes;
        QTest::newRow("behind one without a node")
            << u"Priority"_s << QString() << true << noNodes << noNodes;
        QTest::newRow("its nodes are down, others are not")
            << u"ReqNodeNotAvail, UnavailableNodes:n2"_s << QString() << false << u"P W:no-capacity - P"_s
            << u"P W:no-capacity - P"_s;
        QTest::newRow("held by an admin")
            << u"JobHeldAdmin"_s << QString() << false << none << u"P W:job-held - P"_s;
        QTest::newRow("quota") << u"QOSMaxJobsPerUserLimit"_s << QString() << false << none
                               << u"P W:quota-reached - P"_s;
        QTest::newRow("account gone") << u"InvalidAccount"_s << QString() << false
                                      << u"P W:submission-refused - P"_s << u"P F:submission-refused - P"_s;
        QTest::newRow("launch failed") << u"JobHoldMaxRequeue"_s << QString() << false
                                       << u"P F:start-failed - P"_s << u"P F:start-failed - P"_s;
        QTest::newRow("license") << u"Licenses"_s << QString() << false << none << none;
        QTest::newRow("unknown word") << u"Astrology"_s << QString() << false << none << none;
    }
    void waitingAloneIsNoFault()
    {
        QFETCH(QString, reason);
        QFETCH(QString, description);
        QFETCH(bool, isWithoutNodes);
        BatchJob job = pending(reason, description);
        if (isWithoutNodes)
            job.partition = u"solo"_s;
        const ClusterState cluster = isWithoutNodes ? clusterWithoutN2() : recordedCluster();
        QTEST(stagesText(evidenceOf(job, viewOf(job, false, cluster)).stages), "ofUser");
        QTEST(stagesText(evidenceOf(job, viewOf(job, true, cluster)).stages), "ofTest");
    }

    void anEvidenceTextNamesTheNodeAndItsReason()
    {
        BatchJob job = pending(u"Resources"_s);
        job.partition = u"solo"_s;
        const Evidence evidence = evidenceOf(job, viewOf(job, false, clusterWithoutN2()));
        QCOMPARE(
            evidence.text,
            u"PENDING (Resources): all fitting nodes are busy. n2 allocated drain: jobwatch test drain"_s);
    }

    void aRemarkTellsOfAPartitionWithoutNodes()
    {
        QVERIFY(capacityRemarks(recordedCluster()).isEmpty());
        ClusterState cluster = clusterWithoutN2();
        cluster.partitions[1].state = PartitionState::Down;
        cluster.partitions[1].word = u"DOWN"_s;
        QCOMPARE(capacityRemarks(cluster),
                 (QList<QString>{
                     u"The partition short has 1 of 2 nodes: n2 allocated drain: jobwatch test drain."_s,
                     u"The partition long is DOWN."_s,
                     u"The partition solo has no usable node: n2 allocated drain: jobwatch test drain."_s}));
    }

    void aLostExitCodeIsSaidToBeLost()
    {
        const auto listing = slurm::parseAccounting(slurmReply(u"db-jobs"_s).body, slurm::Wanted::all());
        QVERIFY(listing.has_value());
        QMap<QString, QString> found;
        QString text;
        for (const BatchJob &job : listing->jobs) {
            const Evidence evidence = evidenceOf(job, viewOf(job, false));
            found.insert(job.name, stagesText(evidence.stages));
            if (job.name == u"jw-cmd-not-found-127"_s)
                text = evidence.text;
        }
        QCOMPARE(found[u"jw-success"_s], u"P P P P"_s);
        QCOMPARE(found[u"jw-cmd-not-found-127"_s], u"P - F:program-failed -"_s);
        QCOMPARE(found[u"jw-signal-segv"_s], u"P P W:interrupted P"_s); // signals are kept
        QCOMPARE(found[u"jw-timeout"_s], u"P P - -"_s);
        QVERIFY2(text.contains(u"The exit code is not known: the accounting does not keep it."_s),
                 qPrintable(text));
    }

    void aRequeuedJobCountsTwiceAndNeverThrice()
    {
        const ServerDefinition server = slurmServer();
        const ClusterState cluster = recordedCluster();
        const BatchJob requeued = onlyJobIn(u"job-node-fail-requeued"_s);
        BatchJob running = requeued;
        running.word = u"RUNNING"_s;
        running.state = BatchState::Running;
        BatchJob done = ended(u"COMPLETED"_s, 1);
        Ledger ledger;
        WaitsTold told;
        QStringList news;
        for (const BatchJob &job : {requeued, requeued, running, running, done, done, done}) {
            news += causesOf(newsOf(listingOf(server, cluster, {job}), ledger, told));
            ledger = Ledger::restored(ledger.saved()); // the program may end at any time
        }
        QCOMPARE(news, (QStringList{u"26 P P W:requeued P"_s, u"26 P P P P"_s}));
    }

    void aRunLostLongAgoIsNoNews()
    {
        const ServerDefinition server = slurmServer();
        const ClusterState cluster = recordedCluster();
        Ledger ledger;
        WaitsTold told;
        const auto news = newsOf(listingOf(server, cluster, {ended(u"COMPLETED"_s, 3)}, true), ledger, told);
        QCOMPARE(causesOf(news), QStringList{u"26 P P P P"_s});
    }

    void theOldestEndIsToldFirst()
    {
        const ServerDefinition server = slurmServer();
        const ClusterState cluster = recordedCluster();
        BatchJob late = ended(u"COMPLETED"_s, 0, u"2"_s);
        late.ended = now - 1s;
        BatchJob waits = onlyJobIn(u"job-pending-partition-down"_s);
        Ledger ledger;
        WaitsTold told;
        const QList<BatchJob> jobs{waits, late, ended(u"NODE_FAIL"_s, 0, u"3"_s)};
        const auto news = newsOf(listingOf(server, cluster, jobs), ledger, told);
        QCOMPARE(causesOf(news),
                 (QStringList{u"3 P P F:node-failed P"_s, u"2 P P P P"_s, u"29 P F:partition-down - P"_s}));
    }

    void aFaultThatManyWaitForIsToldOnceInAWhile()
    {
        const ServerDefinition server = slurmServer();
        const ClusterState cluster = recordedCluster();
        QList<BatchJob> jobs;
        for (int i = 0; i < 100; ++i) {
            jobs.append(onlyJobIn(u"job-pending-partition-down"_s));
            jobs.last().id = JobId{QString::number(i)};
        }
        Ledger ledger;
        WaitsTold told;
        QCOMPARE(newsOf(listingOf(server, cluster, jobs), ledger, told).size(), 1);
        QCOMPARE(newsOf(listingOf(server, cluster, jobs, false, now + 9min), ledger, told).size(), 0);
        QCOMPARE(newsOf(listingOf(server, cluster, jobs, false, now + 10min), ledger, told).size(), 1);
    }

    void theAccountingFillsAGapOnce()
    {
        const ServerDefinition server = slurmServer();
        const ClusterState cluster = recordedCluster();
        BatchJob lost = ended(u"NODE_FAIL"_s);
        lost.isFromAccounting = true;
        BatchJob done = ended(u"COMPLETED"_s);
        done.isFromAccounting = true;
        done.ended = now - 1s;
        const QList<BatchJob> rows{lost, done, ended(u"FAILED"_s, 0, u"8"_s)};
        Ledger ledger;
        const QSet<JobId> listed{JobId{u"8"_s}}; // the controller knows more of that one
        QCOMPARE(causesOf(newsOfAccounting(listingOf(server, cluster, rows), listed, ledger)),
                 (QStringList{u"26 P P F:node-failed P"_s, u"26 P P P P"_s}));
        QVERIFY(newsOfAccounting(listingOf(server, cluster, rows), listed, ledger).isEmpty());
        WaitsTold told;
        QVERIFY(newsOf(listingOf(server, cluster, {ended(u"COMPLETED"_s)}), ledger, told).isEmpty());
    }

    void aLedgerSurvivesAndForgetsWhatIsGone()
    {
        Ledger ledger;
        ledger.count(ended(u"COMPLETED"_s, 0, u"1"_s));
        ledger.count(ended(u"FAILED"_s, 2, u"17_3"_s));
        ledger.countLostRun(ended(u"PENDING"_s, 1, u"5"_s));
        QCOMPARE(Ledger::restored(ledger.saved()), ledger);
        QCOMPARE(ledger.saved(), "17_3:3. 1:1. 5:1");
        ledger.keepOnly({JobId{u"5"_s}});
        QCOMPARE(ledger.saved(), "5:1");
        for (const char *damaged : {"x", "1:", ":1.", "1:-1.", "1:1. 2", "1:99999999999"})
            QCOMPARE(Ledger::restored(damaged), Ledger());
    }

    void ourOwnTestsAreNobodysJobs()
    {
        BatchJob own = ended(u"COMPLETED"_s);
        own.name = u"jobwatch-clustalo"_s;
        const ServerDefinition server = slurmServer({.jobName = u"*"_s});
        QCOMPARE(serviceOf(server.services, own), nullptr);
        QVERIFY(serviceOf(server.services, ended(u"COMPLETED"_s)));
    }

    void aGlobMatchesTheWholeText_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("plain") << u"clustalo"_s << u"clustalo"_s << true;
        QTest::newRow("longer") << u"clustalo"_s << u"clustalo2"_s << false;
        QTest::newRow("prefix") << u"clustalo*"_s << u"clustalo-17"_s << true;
        QTest::newRow("middle") << u"a*b*c"_s << u"axxbyyc"_s << true;
        QTest::newRow("suffix") << u"*omega"_s << u"clustal-omega"_s << true;
        QTest::newRow("one") << u"job?"_s << u"job7"_s << true;
        QTest::newRow("one too few") << u"job?"_s << u"job"_s << false;
        QTest::newRow("set") << u"node[1-3x]"_s << u"node2"_s << true;
        QTest::newRow("not in the set") << u"node[!1-3]"_s << u"node2"_s << false;
        QTest::newRow("an open bracket is itself") << u"a[b"_s << u"a[b"_s << true;
        QTest::newRow("case counts") << u"Clustal*"_s << u"clustalo"_s << false;
        QTest::newRow("star matches nothing") << u"*"_s << QString() << true;
        QTest::newRow("regex signs are letters") << u"a.c"_s << u"abc"_s << false;
        QTest::newRow("stars in a row") << QString(40, u'*') + u'b' << QString(2000, u'a') << false;
    }
    void aGlobMatchesTheWholeText()
    {
        QFETCH(QString, glob);
        QFETCH(QString, text);
        QTEST(globMatches(glob, text), "matches");
    }

    void allPatternsOfARuleMustMatch()
    {
        BatchJob job = ended(u"COMPLETED"_s);
        job.wckey = u"muscle"_s;
        job.account = u"slivka"_s;
        job.comment = u"service=clustalo;kind=user"_s;
        QVERIFY(!matches({}, job)); // no rule, no jobs
        QVERIFY(matches({.wckey = u"muscle"_s}, job));
        QVERIFY(matches({.comment = u"service=clustalo;*"_s}, job));
        QVERIFY(matches({.wckey = u"mus*"_s, .account = u"slivka"_s}, job));
        QVERIFY(!matches({.wckey = u"mus*"_s, .account = u"other"_s}, job));
    }

    void aRunnerHasItsQosWhereATestAsksForIt()
    {
        ServiceDefinition service{.id = ServiceId{u"clustalo"_s}};
        BatchJob job = ended(u"COMPLETED"_s);
        job.qos = u"long"_s;
        QCOMPARE(runnerOf(service, job).value, u"jobwatch/short"_s);
        service.tests = {{.runner = RunnerId{u"jobwatch/short/long"_s}}};
        QCOMPARE(runnerOf(service, job).value, u"jobwatch/short/long"_s);
        service.tests = {{.runner = RunnerId{u"short"_s}}};
        QCOMPARE(runnerOf(service, job).value, u"short"_s);
        QCOMPARE(partsOf(RunnerId{u"a/b/c"_s}), (RunnerParts{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(partsOf(RunnerId{u"short"_s}), (RunnerParts{{}, u"short"_s, {}}));
        QCOMPARE(partsOf(RunnerId{u"default"_s}), RunnerParts{});
    }

    void rulesArePreviewedOnTheJobsThatAreThere()
    {
        const QList<BatchJob> jobs = jobsIn(afterCases).values();
        const QList<ServiceDefinition> services{
            {.id = ServiceId{u"limits"_s}, .match = {.jobName = u"jw-qoslimit*"_s}},
            {.id = ServiceId{u"refused"_s}, .match = {.jobName = u"jw-ref-*"_s}},
            {.id = ServiceId{u"without"_s}},
            {.id = ServiceId{u"tests"_s}, .match = {.qos = u"test"_s}}};
        const RulePreview preview = previewOf(services, jobs);
        QCOMPARE(preview.jobs, 27);
        QCOMPARE(preview.matched, 10);
        QCOMPARE(preview.services,
                 (QList<RulePreview::Count>{{ServiceId{u"limits"_s}, 5, 5},
                                            {ServiceId{u"refused"_s}, 5, 0},
                                            {ServiceId{u"tests"_s}, 0, 0}}));
        QCOMPARE(preview.unmatched.size(), 10);
        QCOMPARE(preview.unmatched.first(), u"jw-bad-interpreter"_s);
        const QStringList lines = previewLines(preview);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), u"10 of 27 jobs match 2 of 3 services."_s);
        QCOMPARE(lines.at(1), u"  limits: 5 (5 of them match a later rule too)"_s);
        QCOMPARE(lines.at(3), u"  tests: 0"_s);
        QVERIFY(lines.at(4).startsWith(u"No rule matches, for example: jw-bad-interpreter, "_s));
    }

    void theLifeOfATestJobIsJudged_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("stages");
        QTest::newRow("busy to the end of our patience") << u"Priority"_s << u"P - - -"_s;
        QTest::newRow("never looked at") << u"None"_s << u"P F:no-worker - P"_s;
        QTest::newRow("for an unknown reason") << u"Astrology"_s << u"P W:no-worker - P"_s;
        QTest::newRow("partition down") << u"PartitionDown"_s << u"P F:partition-down - P"_s;
    }
    void theLifeOfATestJobIsJudged()
    {
        QFETCH(QString, reason);
        const Evidence evidence = evidenceOfLife(lifeWith(pending(reason)), {});
        QTEST(stagesText(evidence.stages), "stages");
        QCOMPARE(evidence.source, Source::TestJob);
        QCOMPARE(evidence.knownAt, now + 300s);
        QVERIFY(evidence.text.startsWith(u"PENDING"_s));
    }

    void aTestThatRunsTooLongIsAWarning()
    {
        BatchJob job = pending({});
        job.word = u"RUNNING"_s;
        job.state = BatchState::Running;
        const Evidence evidence = evidenceOfLife(lifeWith(job), {});
        QCOMPARE(stagesText(evidence.stages), u"P P W:deadline-exceeded P"_s);
        QCOMPARE(evidence.text, u"RUNNING for 300 s"_s);
    }

    void whatWasRefusedOrLostIsTheConnectorsToSay()
    {
        JobLife life = lifeWith(pending(u"Priority"_s));
        life.pollError = Error{.message = u"Gone."_s};
        QCOMPARE(stagesText(evidenceOfLife(life, {.lost = Cause::ControllerDown}).stages),
                 u"P - - F:controller-down"_s);
        life.states.clear();
        life.handle.reset();
        life.submitError = Error{.message = u"No."_s};
        const LifeView refused{.refused = {Verdict::Warned, Cause::QuotaReached}};
        QCOMPARE(stagesText(evidenceOfLife(life, refused).stages), u"W:quota-reached - - -"_s);
        const LifeView wrong{.refused = {Verdict::Failed, Cause::TestMisconfigured}};
        QCOMPARE(evidenceOfLife(life, wrong).testProblem, Cause::TestMisconfigured);
        QVERIFY(!reachedAnyStage(evidenceOfLife(life, wrong)));
    }

    void exitCodesAreReadInBothForms_data()
    {
        QTest::addColumn<int>("raw");
        QTest::addColumn<QString>("pair");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("signal");
        QTest::newRow("ok") << 0 << u"0:0"_s << 0 << 0;
        QTest::newRow("exit 1") << 256 << u"1:0"_s << 1 << 0;
        QTest::newRow("127") << 32512 << u"127:0"_s << 127 << 0;
        QTest::newRow("core dump") << 139 << u"0:11"_s << 0 << 11;
        QTest::newRow("I/O error") << 4021 << u"0:53"_s << 0 << 53;
    }
    void exitCodesAreReadInBothForms()
    {
        QFETCH(int, raw);
        QFETCH(QString, pair);
        QFETCH(int, code);
        QFETCH(int, signal);
        const BatchExit expected{.isKnown = true, .code = code, .signal = signal};
        QCOMPARE(exitOfWaitStatus(raw), expected);
        QCOMPARE(exitOfPair(pair), expected);
    }

    void nonsenseIsNoExitCode()
    {
        for (const QString &pair : {QString(), u"1"_s, u"x:0"_s, u"0:x"_s, u"-1:0"_s, u"300:0"_s, u":"_s})
            QVERIFY2(!exitOfPair(pair).isKnown, qPrintable(pair));
        QVERIFY(!exitOfWaitStatus(-1).isKnown);
        QVERIFY(!exitOfWaitStatus(1 << 20).isKnown);
    }

    void statesAreKnownWithTheirAdditions()
    {
        QCOMPARE(stateOfSlurm(u"CANCELLED by 5"), BatchState::Cancelled);
        QCOMPARE(stateOfSlurm(u"COMPLETING"), BatchState::Running);
        QCOMPARE(stateOfSlurm(u""), BatchState::Unclear);
        QCOMPARE(stateOfSlurm(u"SOMETHING"), BatchState::Unclear);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
