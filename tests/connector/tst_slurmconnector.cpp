#include <QTest>

#include "core/connector/slurm/slurmconnector.h"
#include "tests/support/connectorparts.h"
#include "tests/support/slivkacalls.h"
#include "tests/support/slurmcluster.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class HandClock final : public Clock
{
public:
    Instant time = instantFromMs(1'795'299'500'000);
    Instant now() const override { return time; }
};

QByteArray tokenUntil(Instant expires)
{
    const QByteArray claims = "{\"exp\":" + QByteArray::number(toMs(expires) / 1000) + ",\"sun\":\"games\"}";
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

HttpReply notThere()
{
    return slurmReply(u"unknown-version"_s);
}

// A slurmrestd of recorded replies, by path; nothing else is there.
struct Cluster
{
    HandClock clock{};
    FakeSecrets secrets{};
    FakeHttp http{};
    QHash<QString, QList<Result<HttpReply>>> replies{}; // the last one stays
    ServerDefinition server = slurmServer();
    std::unique_ptr<SlurmConnector> connector{};

    Cluster()
    {
        secrets.held.insert(u"cluster/token"_s, tokenUntil(clock.time + 24h));
        for (const char *name : {"ping", "diag", "nodes", "partitions", "jobs"})
            on("/slurm/v0.0.38/"_L1 + QString::fromLatin1(name),
               slurmReply(u"get-v0.0.38-"_s + QString::fromLatin1(name)));
        on(u"/slurm/v0.0.38/jobs"_s, slurmReply(u"jobs-v0.0.38-after-cases"_s));
        on(u"/slurmdb/v0.0.38/jobs"_s, slurmReply(u"get-db-v0.0.38-jobs"_s));
        on(u"/slurmdb/v0.0.38/clusters"_s, slurmReply(u"get-db-v0.0.38-clusters"_s));
        http.answer = [this](const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            const auto found = replies.find(request.url.path());
            if (found == replies.end())
                return notThere();
            return found->size() > 1 ? found->takeFirst() : found->first();
        };
        connect();
    }

    void connect()
    {
        connector = std::make_unique<SlurmConnector>(server, ConnectorParts{http, secrets, clock});
    }
    void on(const QString &path, const Result<HttpReply> &reply) { replies[path] = {reply}; }
    void next(const QString &path, const Result<HttpReply> &reply) { replies[path].prepend(reply); }

    Result<JobsRead> jobs(const QByteArray &position = {})
    {
        Answer<JobsRead> answer;
        connector->fetchJobs(position, answer);
        if (!QTest::qWaitFor([&answer] { return answer.count() > 0; }))
            qFatal("no answer to fetchJobs");
        return answer.result();
    }
    Result<Inventory> inventory()
    {
        Answer<Inventory> answer;
        connector->fetchInventory(answer);
        if (!QTest::qWaitFor([&answer] { return answer.count() > 0; }))
            qFatal("no answer to fetchInventory");
        return answer.result();
    }
    Result<JobState> poll(const QString &id)
    {
        Answer<JobState> answer;
        connector->poll(JobHandle{.id = JobId{id}}, answer);
        if (!QTest::qWaitFor([&answer] { return answer.count() > 0; }))
            qFatal("no answer to poll");
        return answer.result();
    }
    Result<JobHandle> submit()
    {
        TestJob job;
        job.runner = {server.name, ServiceId{u"clustalo"_s}, RunnerId{u"jobwatch/short"_s}};
        job.definition.runner = job.runner.runner;
        job.definition.script = u"a.sh"_s;
        job.fileContents = {{u"a.sh"_s, "#!/bin/sh\n"}};
        Answer<JobHandle> answer;
        connector->submit(job, answer);
        if (!QTest::qWaitFor([&answer] { return answer.count() > 0; }))
            qFatal("no answer to submit");
        return answer.result();
    }
    QStringList test()
    {
        std::optional<QList<ConnectionStep>> steps;
        connector->testConnection([&steps](const QList<ConnectionStep> &told) { steps = told; });
        if (!QTest::qWaitFor([&steps] { return steps.has_value(); }))
            qFatal("no answer to testConnection");
        QStringList texts;
        for (const ConnectionStep &step : *steps)
            texts.append(u"%1 %2 %3"_s.arg(step.title).arg(int(step.outcome)).arg(step.sentence));
        return texts;
    }
};

HttpReply nothingChanged()
{
    return slurmReply(u"jobs-update_time-nochange"_s);
}

HttpReply slowly(HttpReply reply, Span elapsed)
{
    reply.elapsed = elapsed;
    return reply;
}

} // namespace

class TestSlurmConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestCarriesUserAndToken()
    {
        Cluster cluster;
        QVERIFY(cluster.inventory().has_value());
        for (const HttpRequest &request : cluster.http.sent) {
            QCOMPARE(headerOf(request, "x-slurm-user-name"), "games");
            QVERIFY(headerOf(request, "x-slurm-user-token").startsWith("e30."));
            QVERIFY(request.timeout >= 15s);
            QVERIFY(!request.url.toString().contains(u"e30."_s));
        }
    }

    void anInventoryNamesTheProductAndWhatIsDown()
    {
        Cluster cluster;
        const auto inventory = cluster.inventory();
        QCOMPARE(inventory->product, u"Slurm 22.05.8"_s);
        QCOMPARE(inventory->services.size(), 1);
        QCOMPARE(inventory->services.first().id, ServiceId{u"clustalo"_s});
        QVERIFY(inventory->remarks.isEmpty());
        HttpReply nodes = slurmReply(u"get-v0.0.38-nodes"_s);
        nodes.body.replace("\"name\":\"n2\"", "\"name\":\"n2\",\"reason\":\"disk\"");
        nodes.body.replace("\"state\":\"idle\"", "\"state\":\"down\"");
        cluster.on(u"/slurm/v0.0.38/nodes"_s, nodes);
        const QList<QString> remarks = cluster.inventory()->remarks;
        QCOMPARE(remarks.size(), 3);
        QVERIFY2(remarks.last().startsWith(u"The partition solo has no usable node: n2 down"_s),
                 qPrintable(remarks.last()));
    }

    void oneRequestIsUnderWayAtATime()
    {
        Cluster cluster;
        cluster.http.answer = {};
        Answer<Inventory> inventory;
        Answer<JobsRead> jobs;
        Answer<JobState> state;
        cluster.connector->fetchInventory(inventory);
        cluster.connector->fetchJobs({}, jobs);
        cluster.connector->poll(JobHandle{.id = JobId{u"1"_s}}, state);
        QTRY_COMPARE(cluster.http.open().size(), 1);
        QCOMPARE(cluster.http.sent.size(), 1);
        cluster.http.finish(1, slurmReply(u"get-v0.0.38-partitions"_s));
        QTRY_COMPARE(cluster.http.sent.size(), 2);
        QCOMPARE(cluster.http.open().size(), 1);
    }

    void theApiVersionIsFound_data()
    {
        QTest::addColumn<QString>("version");
        for (const auto version : slurm::apiVersions)
            QTest::newRow(version.data()) << QString(version);
    }
    void theApiVersionIsFound()
    {
        QFETCH(QString, version);
        Cluster cluster;
        cluster.replies.clear();
        for (const QString &name : {u"partitions"_s, u"nodes"_s})
            cluster.on(u"/slurm/%1/%2"_s.arg(version, name), slurmReply(u"get-v0.0.38-"_s + name));
        QVERIFY(cluster.inventory().has_value());
        const qsizetype tries = cluster.http.sent.size();
        QVERIFY(cluster.inventory().has_value());
        QCOMPARE(cluster.http.sent.size(), tries + 2); // and kept
    }

    void aServerOfNoKnownVersionIsNamedAsSuch()
    {
        Cluster cluster;
        cluster.replies.clear();
        const auto inventory = cluster.inventory();
        QCOMPARE(inventory.error().kind, ErrorKind::NotSupported);
        QCOMPARE(cluster.http.sent.size(), int(slurm::apiVersions.size()));
    }

    void aBadTokenIsToldFromADeadController_data()
    {
        QTest::addColumn<QString>("jobs");
        QTest::addColumn<QString>("ping36");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const int denied = int(ErrorKind::Denied);
        const int down = int(ErrorKind::HttpStatus);
        QTest::newRow("no headers") << u"auth-no-headers-jobs"_s << u"auth-no-headers-ping"_s << denied
                                    << u"refuses the token"_s;
        QTest::newRow("bad token") << u"auth-badtoken-jobs"_s << u"auth-bad-slurm_v0.0.36_ping"_s << denied
                                   << u"refuses the token"_s;
        QTest::newRow("controller stopped, told late")
            << u"ctld-down-jobs"_s << u"ctld-down-ping36"_s << down << u"slurmctld"_s;
        QTest::newRow("controller stopped, told at once")
            << u"auth-badtoken-jobs"_s << u"ctld-down-ping36"_s << down << u"slurmctld"_s;
        QTest::newRow("hung") << u"ctld-hung-ping"_s << u"ctld-down-ping36"_s << down << u"slurmctld"_s;
        QTest::newRow("nobody can tell")
            << u"auth-badtoken-jobs"_s << u"unknown-version"_s << down << u"fails without a reason"_s;
    }
    void aBadTokenIsToldFromADeadController()
    {
        QFETCH(QString, jobs);
        QFETCH(QString, ping36);
        QFETCH(int, kind);
        QFETCH(QString, word);
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/partitions"_s, slurmReply(jobs));
        cluster.on(u"/slurm/v0.0.36/ping"_s, slurmReply(ping36));
        const auto inventory = cluster.inventory();
        QVERIFY(!inventory);
        QCOMPARE(int(inventory.error().kind), kind);
        QVERIFY2(inventory.error().message.contains(word), qPrintable(inventory.error().message));
    }

    void aDeadControllerIsNotAskedTwiceInARow()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/partitions"_s, slurmReply(u"ctld-down-jobs"_s));
        QVERIFY(!cluster.inventory());
        const qsizetype sent = cluster.http.sent.size();
        QCOMPARE(cluster.jobs().error().message, cluster.poll(u"1"_s).error().message);
        QCOMPARE(cluster.http.sent.size(), sent);
        cluster.clock.time += 6s;
        QVERIFY(cluster.jobs().has_value());
    }

    void aTokenThatWasReplacedIsReadAgain()
    {
        Cluster cluster;
        QVERIFY(cluster.inventory().has_value());
        cluster.secrets.held[u"cluster/token"_s] = tokenUntil(cluster.clock.time + 48h);
        cluster.next(u"/slurm/v0.0.38/partitions"_s, slurmReply(u"auth-no-headers-jobs"_s));
        QVERIFY(cluster.inventory().has_value());
    }

    void anExpiredTokenIsSaidToBeExpired()
    {
        Cluster cluster;
        cluster.secrets.held[u"cluster/token"_s] = tokenUntil(cluster.clock.time - 3h);
        cluster.on(u"/slurm/v0.0.38/partitions"_s, slurmReply(u"auth-expired-token-jobs"_s));
        cluster.on(u"/slurm/v0.0.36/ping"_s, slurmReply(u"auth-bad-slurm_v0.0.36_ping"_s));
        const auto inventory = cluster.inventory();
        QCOMPARE(inventory.error().kind, ErrorKind::Denied);
        QCOMPARE(inventory.error().message,
                 u"The server refuses the token of the user games. The token expired 3 h 00 min ago. "
                 "Make a new one with “scontrol token”."_s);
    }

    void aTokenThatExpiresSoonIsARemark()
    {
        Cluster cluster;
        cluster.secrets.held[u"cluster/token"_s] = tokenUntil(cluster.clock.time + 4min);
        QCOMPARE(cluster.inventory()->remarks,
                 QList<QString>{u"The token expires in 4 min. Make a new one with “scontrol token”."_s});
        QCOMPARE(cluster.jobs()->remarks.size(), 1);
    }

    void aMissingTokenSendsNothing()
    {
        Cluster cluster;
        cluster.secrets.held.clear();
        QVERIFY(cluster.inventory().error().message.startsWith(u"The token for slurmrestd cannot be read"_s));
        QVERIFY(cluster.http.sent.isEmpty());
    }

    void eachOutcomeIsCountedOnce()
    {
        Cluster cluster;
        const auto first = cluster.jobs();
        QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().message));
        QStringList texts;
        for (const Evidence &evidence : first->jobs) {
            QCOMPARE(evidence.runner.server, ServerId{u"cluster"_s});
            texts.append(evidence.job.value + u' ' + stagesText(evidence.stages));
        }
        QVERIFY(texts.contains(u"3 P F:command-not-found - P"_s));
        QVERIFY(texts.contains(u"25 P P W:requeued P"_s));
        QCOMPARE(first->jobs.size(), 20);
        QCOMPARE(first->jobs.first().runner.runner, RunnerId{u"jobwatch/short"_s});
        cluster.clock.time += 1min;
        QVERIFY(cluster.jobs(first->position)->jobs.isEmpty());
        cluster.connect(); // started anew: the position is all that is left
        QStringList again;
        const auto read = cluster.jobs(first->position);
        for (const Evidence &evidence : read->jobs)
            again.append(evidence.job.value + u' ' + stagesText(evidence.stages));
        QCOMPARE(
            again, // what still waits for what cannot come
            (QStringList{u"12 P W:limit-above-partition - P"_s, u"15 P W:dependency-never-satisfied - P"_s}));
    }

    void nothingChangedIsNoListing()
    {
        Cluster cluster;
        const QByteArray position = cluster.jobs()->position;
        cluster.clock.time += 1min;
        cluster.on(u"/slurm/v0.0.38/jobs"_s, nothingChanged());
        const auto second = cluster.jobs(position);
        QVERIFY(second->jobs.isEmpty());
        QCOMPARE(second->position, position);
        QCOMPARE(cluster.http.sent.last().url.query(), u"update_time=1795298739"_s);
    }

    void aSlowListingIsAskedForLessOften()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/jobs"_s, slowly(slurmReply(u"jobs-v0.0.38-after-cases"_s), 3s));
        const QByteArray position = cluster.jobs()->position;
        const qsizetype sent = cluster.http.sent.size();
        cluster.clock.time += 59s;
        QCOMPARE(cluster.jobs(position)->position, position);
        QCOMPARE(cluster.http.sent.size(), sent);
        cluster.clock.time += 1s;
        QVERIFY(cluster.jobs(position).has_value());
        QVERIFY(cluster.http.sent.size() > sent);
    }

    void anAbsenceIsFilledFromTheAccounting()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/jobs"_s, httpReply(200, "{\"errors\":[],\"jobs\":[]}"));
        HttpReply rows = slurmReply(u"db-jobs"_s);
        cluster.on(u"/slurmdb/v0.0.38/jobs"_s, rows);
        const auto read = cluster.jobs(); // the first start
        QVERIFY(read->jobs.size() > 10);
        QVERIFY(read->remarks.isEmpty());
        QCOMPARE(cluster.http.sent.last().url.query(),
                 u"start_time=uts1795295139&end_time=uts1795298739&skip_steps=true"_s);
        QString lost;
        for (const Evidence &evidence : read->jobs) {
            if (evidence.job == JobId{u"3"_s})
                lost = evidence.text;
        }
        QVERIFY2(lost.contains(u"The exit code is not known"_s), qPrintable(lost));
    }

    void anAccountingThatDoesNotAnswerIsSaidAndAskedAgain_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("isAskedAgain");
        QTest::newRow("database down") << u"dbd-down-db-jobs"_s << true;
        QTest::newRow("token refused") << u"auth-bad-slurmdb_v0.0.38_jobs"_s << true;
        QTest::newRow("no accounting at all") << u"noacct-slurmdb"_s << false;
    }
    void anAccountingThatDoesNotAnswerIsSaidAndAskedAgain()
    {
        QFETCH(QString, reply);
        QFETCH(bool, isAskedAgain);
        Cluster cluster;
        cluster.on(u"/slurmdb/v0.0.38/jobs"_s, slurmReply(reply));
        const auto first = cluster.jobs();
        QCOMPARE(first->jobs.size(), 20); // jobs go on
        QCOMPARE(first->remarks.size(), 1);
        QVERIFY(first->remarks.first().startsWith(u"Jobs that ended while nobody watched are not known: "_s));
        cluster.on(u"/slurm/v0.0.38/jobs"_s, nothingChanged());
        cluster.on(u"/slurmdb/v0.0.38/jobs"_s, slurmReply(u"get-db-v0.0.38-jobs"_s));
        cluster.clock.time += 11min;
        const qsizetype sent = cluster.http.sent.size();
        const auto second = cluster.jobs(first->position);
        QCOMPARE(second->remarks.isEmpty(), isAskedAgain);
        QCOMPARE(cluster.http.sent.size() - sent, isAskedAgain ? 3 : 2);
    }

    void aTestJobIsFollowedToItsEnd()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/job/submit"_s, slurmReply(u"submit-success"_s));
        const auto handle = cluster.submit();
        QCOMPARE(handle->id, JobId{u"1"_s});
        QCOMPARE(cluster.http.sent.last().verb, "POST");
        QCOMPARE(headerOf(cluster.http.sent.last(), "content-type"), "application/json");
        cluster.on(u"/slurm/v0.0.38/job/1"_s, slurmReply(u"job-term-trapped"_s));
        const auto state = cluster.poll(u"1"_s);
        QCOMPARE(state->word, u"FAILED"_s);
        QVERIFY(state->ended);
        QCOMPARE(state->batch->exit.code, 3);
        JobLife life;
        life.handle = *handle;
        life.states = {{cluster.clock.time, *state}};
        life.endedAt = cluster.clock.time;
        const Evidence evidence = cluster.connector->classify(life);
        QCOMPARE(stagesText(evidence.stages), u"P P F:program-failed P"_s);
        QCOMPARE(evidence.exitCode, 3);
        QCOMPARE(evidence.job, JobId{u"30"_s});
    }

    void aRefusedTestJobHasItsCause_data()
    {
        QTest::addColumn<QString>("stages");
        QTest::newRow("submit-refused-partition") << u"F:submission-refused - - -"_s;
        QTest::newRow("submit-qoslimit5") << u"W:quota-reached - - -"_s;
        QTest::newRow("ctld-down-submit") << u"F:controller-down - - -"_s;
        QTest::newRow("auth-expired-token-submit") << u"F:token-refused - - -"_s;
    }
    void aRefusedTestJobHasItsCause()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/job/submit"_s, slurmReply(QString::fromLatin1(QTest::currentDataTag())));
        const auto handle = cluster.submit();
        QVERIFY(!handle);
        JobLife life;
        life.submitError = handle.error();
        QTEST(stagesText(cluster.connector->classify(life).stages), "stages");
    }

    void aForgottenJobIsLookedUpInTheAccounting()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/job/2"_s, slurmReply(u"job-nosuch"_s));
        cluster.on(u"/slurmdb/v0.0.38/job/2"_s, slurmReply(u"db-job-2"_s));
        const auto state = cluster.poll(u"2"_s);
        QVERIFY(state->ended);
        QVERIFY(!state->batch->exit.isKnown);
        cluster.on(u"/slurmdb/v0.0.38/job/2"_s, slurmReply(u"mariadb-down-db-job"_s));
        const auto lost = cluster.poll(u"2"_s);
        QCOMPARE(lost.error().kind, ErrorKind::NotFound);
        JobLife life;
        life.handle = JobHandle{.id = JobId{u"2"_s}};
        life.states = {{cluster.clock.time, JobState{.word = u"RUNNING"_s}}};
        life.pollError = lost.error();
        QCOMPARE(stagesText(cluster.connector->classify(life).stages), u"P - - F:job-forgotten"_s);
    }

    void aJobIsCancelled()
    {
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/job/28"_s, slurmReply(u"cancel-running"_s));
        Answer<void> answer;
        cluster.connector->cancel(JobHandle{.id = JobId{u"28"_s}}, answer);
        QTRY_COMPARE(answer.count(), 1);
        QVERIFY(answer.result().has_value());
        QCOMPARE(cluster.http.sent.last().verb, "DELETE");
    }

    void outputsAreOutOfReach()
    {
        Cluster cluster;
        Answer<QList<JobOutput>> answer;
        cluster.connector->fetchOutputs({}, {}, answer);
        QTRY_COMPARE(answer.count(), 1);
        QCOMPARE(answer.result().error().kind, ErrorKind::NotSupported);
    }

    void aConnectionTestExplainsEachStep()
    {
        Cluster cluster;
        QCOMPARE(cluster.test(),
                 (QStringList{
                     u"Name 0 127.0.0.1 has an address."_s, u"Connection 0 Port 6820 accepts connections."_s,
                     u"TLS 3 Not used: the address begins with http://."_s, u"HTTP 0 The server answered."_s,
                     u"API version 0 API v0.0.38."_s, u"Token 0 The token is accepted."_s,
                     u"Controller 0 Slurm 22.05.8 answers."_s, u"Permission 0 Partitions found: 3."_s,
                     u"Accounting 0 The accounting answers."_s}));
    }

    void aConnectionTestStopsWhereItFails_data()
    {
        QTest::addColumn<QString>("ping");
        QTest::addColumn<QString>("failed");
        QTest::newRow("refused") << QString() << u"Connection"_s;
        QTest::newRow("no token") << u"auth-no-headers-ping"_s << u"Token"_s;
        QTest::newRow("no such version") << u"unknown-version"_s << u"API version"_s;
        QTest::newRow("controller down") << u"ctld-down-ping"_s << u"Controller"_s;
        QTest::newRow("not Slurm") << u"submit-refused-badjson"_s << u"HTTP"_s;
    }
    void aConnectionTestStopsWhereItFails()
    {
        QFETCH(QString, ping);
        QFETCH(QString, failed);
        Cluster cluster;
        cluster.on(u"/slurm/v0.0.38/ping"_s,
                   ping.isEmpty() ? Result<HttpReply>(Error{.kind = ErrorKind::Refused, .message = u"No."_s})
                                  : Result<HttpReply>(slurmReply(ping)));
        const QStringList steps = cluster.test();
        QStringList failures;
        for (const QString &step : steps) {
            if (step.startsWith(failed + u" 2 "_s))
                failures.append(step);
        }
        QVERIFY2(failures.size() == 1, qPrintable(steps.join(u'\n')));
    }

    void aWrongAddressSendsNothing()
    {
        Cluster cluster;
        cluster.server.url = QUrl(u"ftp://host/"_s);
        cluster.connect();
        QCOMPARE(cluster.inventory().error().kind, ErrorKind::Misconfigured);
        QVERIFY(cluster.test().first().startsWith(u"Name 2 "_s));
        QVERIFY(cluster.http.sent.isEmpty());
        QCOMPARE(slurm::rootUrl(QUrl(u"https://h/prefix/slurm/v0.0.38"_s))->toString(),
                 u"https://h/prefix/"_s);
        QVERIFY(!slurm::rootUrl(QUrl(u"https://u:p@h/"_s)));
    }

    void nothingIsDeliveredAfterTheEnd()
    {
        Cluster cluster;
        cluster.http.answer = {};
        Answer<Inventory> inventory;
        Answer<JobsRead> jobs;
        cluster.connector->fetchInventory(inventory);
        cluster.connector->fetchJobs({}, jobs);
        QTRY_VERIFY(!cluster.http.sent.isEmpty());
        cluster.connector.reset();
        bool isIdle = false;
        QMetaObject::invokeMethod(
            this, [&isIdle] { isIdle = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isIdle);
        QCOMPARE(inventory.count() + jobs.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSlurmConnector)
#include "tst_slurmconnector.moc"
