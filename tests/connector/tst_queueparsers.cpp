// What the commands of real systems wrote, and what becomes of it when it is damaged.
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "core/connector/commands/gridenginenews.h"
#include "core/connector/commands/gridenginetext.h"
#include "core/connector/commands/gridenginewords.h"
#include "core/connector/commands/queuetrouble.h"
#include "core/connector/commands/slurmtext.h"
#include "core/connector/commands/squeuejson.h"

using namespace jobwatch;
using namespace jobwatch::batch;
using namespace jobwatch::commands;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/commands/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const BatchJob &named(const QList<BatchJob> &jobs, const QString &name)
{
    static const BatchJob none;
    for (const BatchJob &job : jobs) {
        if (job.name == name)
            return job;
    }
    return none;
}

BatchExit code(int number)
{
    return {.isKnown = true, .code = number};
}

BatchExit signal(int number)
{
    return {.isKnown = true, .signal = number};
}

Instant at(qint64 seconds)
{
    return instantFromMs(seconds * 1000);
}

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int flips = 1 + random.bounded(4); flips > 0; --flips) {
        char &byte = bytes[random.bounded(int(bytes.size()))];
        byte = char(byte ^ (1 << random.bounded(8)));
    }
    return random.bounded(3) == 0 ? bytes.left(random.bounded(int(bytes.size()))) : bytes;
}

} // namespace

class TestQueueParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void squeueTellsOfEndedJobsToo()
    {
        const auto jobs = parseSqueue(recorded(u"slurm/squeue.json"_s), slurm::Wanted::all());
        QVERIFY2(jobs, jobs ? "" : qPrintable(jobs.error().message));
        QCOMPARE(jobs->size(), 19);
        QCOMPARE(named(*jobs, u"e127"_s).exit, code(127));
        QCOMPARE(named(*jobs, u"segv"_s).exit, signal(11));
        QCOMPARE(named(*jobs, u"out"_s).launch, LaunchFault::OutputNotWritable);
        QCOMPARE(named(*jobs, u"hold"_s).wait, WaitReason::HeldByUser);
        QCOMPARE(named(*jobs, u"dep"_s).wait, WaitReason::DependencyNeverSatisfied);
        QCOMPARE(named(*jobs, u"late"_s).wait, WaitReason::BeginTime);
        QCOMPARE(named(*jobs, u"drained"_s).wait, WaitReason::NodesUnavailable);
        QCOMPARE(named(*jobs, u"pdown"_s).wait, WaitReason::PartitionDown);
        QCOMPARE(named(*jobs, u"ok"_s).cluster, u"peer"_s);
    }

    void aRequeuedJobTellsHowOften()
    {
        const auto jobs = parseSqueue(recorded(u"slurm/squeue-node-down.json"_s), slurm::Wanted::all());
        QVERIFY(jobs);
        QCOMPARE(named(*jobs, u"requeue"_s).restarts, 1);
        QCOMPARE(named(*jobs, u"requeue"_s).state, BatchState::Pending);
        QCOMPARE(named(*jobs, u"kill"_s).state, BatchState::Cancelled);
    }

    void squeueWithoutAControllerIsNoEmptyQueue()
    {
        const auto jobs = parseSqueue(recorded(u"slurm/squeue-controller-down.json"_s), slurm::Wanted::all());
        QVERIFY(!jobs);
        QCOMPARE(jobs.error().kind, ErrorKind::Refused);
        QCOMPARE(jobs.error().detail, u"Failed while looking for jobs"_s);
    }

    void sacctKeepsExitCodes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("state");
        QTest::addColumn<BatchExit>("exit");
        QTest::addColumn<int>("launch");

        const auto row = [](const QString &name, BatchState state, BatchExit exit,
                            LaunchFault launch = LaunchFault::None) {
            QTest::newRow(qPrintable(name)) << name << int(state) << exit << int(launch);
        };
        row(u"ok"_s, BatchState::Completed, {});
        row(u"exit1"_s, BatchState::Failed, code(1));
        row(u"e127"_s, BatchState::Failed, code(127));
        row(u"e126"_s, BatchState::Failed, code(126));
        row(u"segv"_s, BatchState::Failed, signal(11));
        row(u"out"_s, BatchState::Failed, signal(53), LaunchFault::OutputNotWritable);
        row(u"kill"_s, BatchState::Cancelled, {});
        row(u"requeue"_s, BatchState::NodeFailed, {});
        row(u"drained"_s, BatchState::Pending, {});
        row(u"cwd|pipe `q`"_s, BatchState::Completed, {});
    }
    void sacctKeepsExitCodes()
    {
        QFETCH(QString, name);
        QFETCH(BatchExit, exit);
        const SacctText text = parseSacct(recorded(u"slurm/sacct.txt"_s));
        QCOMPARE(text.unreadable, 0);
        const BatchJob &job = named(text.jobs, name);
        QTEST(int(job.state), "state");
        QCOMPARE(job.exit, exit);
        QTEST(int(job.launch), "launch");
        QVERIFY(job.isFromAccounting);
        QCOMPARE(job.ended.has_value(), hasEnded(job.state));
        QCOMPARE(job.cluster, u"peer"_s);
    }

    void sinfoTellsOfPartitionsAndNodes()
    {
        const auto state = parseSinfo(recorded(u"slurm/sinfo.txt"_s), u"peer"_s);
        QVERIFY(state);
        QCOMPARE(state->partitions.size(), 2);
        const auto inShort = capacityOf(*state, u"short"_s);
        QVERIFY(inShort->hasNoNode() && !inShort->isDown());
        QCOMPARE(inShort->trouble, u"n1 drained: disk is full"_s);
        QVERIFY(capacityOf(*state, u"long"_s)->isDown());
        const auto down = parseSinfo(recorded(u"slurm/sinfo-node-down.txt"_s), u"peer"_s);
        QVERIFY(capacityOf(*down, u"long"_s)->hasNoNode());
        QVERIFY(!capacityOf(*down, u"short"_s)->hasNoNode());
        QVERIFY(!parseSinfo("short|up|n1\n", {}));
    }

    void scontrolTellsOfTheClusterAndOneJob()
    {
        const SlurmSettings settings = parseScontrolConfig(recorded(u"slurm/scontrol-config.txt"_s));
        QCOMPARE(settings, (SlurmSettings{u"peer"_s, u"22.05.8"_s, 300s}));
        const QList<QByteArray> lines = recorded(u"slurm/scontrol-jobs.txt"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 19);
        QList<BatchJob> jobs;
        for (const QByteArray &line : lines) {
            const auto job = parseScontrolJob(line, u"peer"_s);
            QVERIFY2(job, line.constData());
            jobs.append(*job);
        }
        QCOMPARE(named(jobs, u"e126"_s).exit, code(126));
        QCOMPARE(named(jobs, u"e126"_s).user, u"games"_s);
        QCOMPARE(named(jobs, u"e126"_s).node, u"n1"_s);
        QCOMPARE(named(jobs, u"drained"_s).wait, WaitReason::NodesUnavailable);
        QVERIFY(!named(jobs, u"drained"_s).started);
        QVERIFY(!named(jobs, u"late"_s).started); // a forecast
        QVERIFY(named(jobs, u"ok"_s).started && named(jobs, u"ok"_s).ended);
        QVERIFY(!parseScontrolJob("slurm_load_jobs error: Invalid job id specified", {}));
    }

    void submissionsTellTheirNumbers()
    {
        QCOMPARE(parseSbatch("17\n")->value, u"17"_s);
        QCOMPARE(parseSbatch("17;peer\n")->value, u"17"_s);
        QCOMPARE(parseQsub("16\n")->value, u"16"_s);
        QCOMPARE(parseQsub("16.1-3:1\n")->value, u"16"_s);
        for (const QByteArray &text : {""_ba, "\n"_ba, "Submitted batch job 17"_ba, "-3"_ba, "0"_ba}) {
            QVERIFY(!parseSbatch(text));
            QVERIFY(!parseQsub(text));
        }
    }

    void qstatTellsWhatIsNotOver()
    {
        const auto jobs = parseQstat(recorded(u"gridengine/qstat.xml"_s), {});
        QVERIFY(jobs);
        QCOMPARE(named(*jobs, u"long"_s).state, BatchState::Running);
        QCOMPARE(named(*jobs, u"long"_s).partition, u"long.q"_s);
        QCOMPARE(named(*jobs, u"long"_s).node, u"grid"_s);
        QCOMPARE(named(*jobs, u"long"_s).started, at(1795320630));
        QCOMPARE(named(*jobs, u"cwd"_s).state, BatchState::InError);
        QCOMPARE(named(*jobs, u"cwd"_s).partition, u"short.q"_s);
        QCOMPARE(named(*jobs, u"hold"_s).wait, WaitReason::HeldByUser);
        QCOMPARE(named(*jobs, u"nores"_s).state, BatchState::Pending);
        QCOMPARE(
            parseQstatReason(recorded(u"gridengine/qstat-job.xml"_s)),
            u"11/22/2026 04:10:29 [5:1685]: error: can't chdir to /nonexistent/x: No such file or directory"_s);
    }

    void qhostTellsOfQueuesAndHosts()
    {
        const auto state = parseQhost(recorded(u"gridengine/qhost.xml"_s), {});
        QVERIFY(state);
        QCOMPARE(state->partitions.size(), 2);
        QCOMPARE(capacityOf(*state, u"short.q"_s)->usableNodes, 1);
        const auto down = parseQhost(recorded(u"gridengine/qhost-host-down.xml"_s), {});
        QVERIFY(capacityOf(*down, u"short.q"_s)->hasNoNode());
        QVERIFY(!capacityOf(*down, u"short.q"_s)->isDown());
        QVERIFY(capacityOf(*down, u"long.q"_s)->isDown()); // disabled as well
    }

    void theAccountingTellsHowJobsEnded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("state");
        QTest::addColumn<BatchExit>("exit");
        QTest::addColumn<int>("launch");

        const auto row = [](const QString &name, BatchState state, BatchExit exit,
                            LaunchFault launch = LaunchFault::None) {
            QTest::newRow(qPrintable(name)) << name << int(state) << exit << int(launch);
        };
        row(u"ok"_s, BatchState::Completed, code(0));
        row(u"exit1"_s, BatchState::Failed, code(1));
        row(u"e127"_s, BatchState::Failed, code(127));
        row(u"e126"_s, BatchState::Failed, code(126));
        row(u"bin127"_s, BatchState::Failed, code(127));
        row(u"segv"_s, BatchState::Failed, signal(11));
        row(u"kill"_s, BatchState::Failed, signal(9));
        row(u"hrt"_s, BatchState::TimedOut, signal(9));
        row(u"e100"_s, BatchState::InError, {});
        row(u"cwd"_s, BatchState::InError, {}, LaunchFault::WorkFolderMissing);
        row(u"interp"_s, BatchState::InError, {}, LaunchFault::InterpreterMissing);
        row(u"outfile"_s, BatchState::InError, {}, LaunchFault::OutputNotWritable);
    }
    void theAccountingTellsHowJobsEnded()
    {
        QFETCH(QString, name);
        QFETCH(BatchExit, exit);
        const AccountingText text = parseAccounting(recorded(u"gridengine/accounting"_s), {});
        QCOMPARE(text.unreadable, 0);
        QCOMPARE(text.jobs.size(), 16);
        const BatchJob &job = named(text.jobs, name);
        QTEST(int(job.state), "state");
        QCOMPARE(job.exit, exit);
        QTEST(int(job.launch), "launch");
        QVERIFY(job.submitted);
    }

    void tasksOfAnArrayAreJobsOfTheirOwn()
    {
        const AccountingText text = parseAccounting(recorded(u"gridengine/accounting"_s), {});
        QStringList ids;
        for (const BatchJob &job : text.jobs) {
            if (job.name == "arr"_L1)
                ids.append(job.id.value);
        }
        QCOMPARE(ids, (QStringList{u"16.1"_s, u"16.2"_s, u"16.3"_s}));
    }

    void otherCodesOfTheAccountingAreFaultsBeforeTheJob()
    {
        for (const int failed : {1, 7, 8, 19, 21, 29, 36, 38}) {
            BatchJob job;
            endGridEngineJob(job, failed, 0);
            QCOMPARE(job.state, BatchState::Failed);
            QCOMPARE(job.launch, LaunchFault::Other);
            QVERIFY(!job.exit.isKnown);
        }
        BatchJob job;
        endGridEngineJob(job, 25, 0);
        QCOMPARE(job.state, BatchState::NodeFailed);
    }

    void timesOfNewerReleasesAreMilliseconds()
    {
        const QByteArray line = "q:h:g:o:n:7:a:0:1795320628123:1795320629000:1795320630000:0:0:1\n";
        const AccountingText text = parseAccounting(line, {});
        QCOMPARE(text.jobs.size(), 1);
        QCOMPARE(text.jobs[0].submitted, instantFromMs(1795320628123));
        QCOMPARE(text.jobs[0].ended, at(1795320630));
    }

    void howTheAccountingIsCutMakesNoDifference()
    {
        const QByteArray whole = recorded(u"gridengine/accounting"_s);
        const QList<BatchJob> once = parseAccounting(whole, {}).jobs;
        QRandomGenerator random(22);
        for (int round = 0; round < 100; ++round) {
            QList<BatchJob> jobs;
            qsizetype begin = 0;
            qsizetype end = 0;
            while (end < whole.size()) {
                end = std::min(whole.size(), end + 1 + random.bounded(400));
                const AccountingText text = parseAccounting(whole.sliced(begin, end - begin), {});
                jobs += text.jobs;
                begin += text.consumed;
            }
            QCOMPARE(jobs, once);
            QCOMPARE(begin, whole.size());
        }
    }

    void qacctTellsOfOneJob()
    {
        const auto job = parseQacct(recorded(u"gridengine/qacct.txt"_s), {});
        QVERIFY(job);
        QCOMPARE(job->id.value, u"3"_s);
        QCOMPARE(job->exit, code(127));
        QVERIFY(!parseQacct("error: job id 999 not found\n", {}));
    }

    void statesOfGridEngineAreUnderstood_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("state");

        const auto row = [](const QString &letters, BatchState state) {
            QTest::newRow(qPrintable(letters)) << letters << int(state);
        };
        row(u"r"_s, BatchState::Running);
        row(u"t"_s, BatchState::Running);
        row(u"Rr"_s, BatchState::Running);
        row(u"dr"_s, BatchState::Running);
        row(u"s"_s, BatchState::Running);
        row(u"S"_s, BatchState::Running);
        row(u"qw"_s, BatchState::Pending);
        row(u"hqw"_s, BatchState::Pending);
        row(u"Rq"_s, BatchState::Pending);
        row(u"hRwq"_s, BatchState::Pending);
        row(u"Eqw"_s, BatchState::InError);
        row(u"Ehqw"_s, BatchState::InError);
        row(u"dEqw"_s, BatchState::InError);
        row(u"?"_s, BatchState::Unclear);
        row({}, BatchState::Unclear);
    }
    void statesOfGridEngineAreUnderstood()
    {
        QFETCH(QString, letters);
        QTEST(int(stateOfGridEngine(letters)), "state");
    }

    void whatCommandsSayIsUnderstood_data()
    {
        QTest::addColumn<int>("system");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<int>("cause");

        const auto slurm = [](const char *name, const char *errors, Cause cause) {
            QTest::newRow(name) << int(QueueSystem::Slurm) << QByteArray(errors) << int(cause);
        };
        const auto grid = [](const char *name, const char *errors, Cause cause) {
            QTest::newRow(name) << int(QueueSystem::GridEngine) << QByteArray(errors) << int(cause);
        };
        slurm("controller",
              "sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect "
              "failure)",
              Cause::ControllerDown);
        slurm(
            "partition",
            "sbatch: error: invalid partition specified: nosuch\nsbatch: error: Batch job submission failed: "
            "Invalid partition name specified",
            Cause::SubmissionRefused);
        slurm("script",
              "sbatch: error: This does not look like a batch script.  The first\nsbatch: error: line must "
              "start",
              Cause::TestMisconfigured);
        slurm("quota",
              "sbatch: error: QOSMaxSubmitJobPerUserLimit\nsbatch: error: Batch job submission failed: Job "
              "violates accounting/QOS policy",
              Cause::QuotaReached);
        grid("controller",
             "error: commlib error: got select error (Connection refused)\nUnable to run job: unable to send "
             "message to qmaster using port 16444 on host \"grid\": got send error.",
             Cause::ControllerDown);
        grid("queue", "Unable to run job: Job was rejected because job requests unknown queue \"nosuch.q\".",
             Cause::SubmissionRefused);
        grid("resource", "Unable to run job: unknown resource \"nosuch\".", Cause::SubmissionRefused);
        grid("project", "Unable to run job: job rejected: the requested project \"nosuch\" does not exist.",
             Cause::SubmissionRefused);
        grid("script", "Unable to read script file because of error: error opening /nonexistent/script",
             Cause::TestMisconfigured);
    }
    void whatCommandsSayIsUnderstood()
    {
        QFETCH(int, system);
        QFETCH(QByteArray, errors);
        const QueueSystem which = QueueSystem(system);
        const Error error = errorOf(which, {.program = u"sbatch"_s}, {.exitCode = 1, .errors = errors});
        QTEST(int(refusalOf(which, error).cause), "cause");
        QVERIFY(!error.message.isEmpty() && !error.detail.contains(u'\n'));
    }

    void damageIsRefusedOrMeansJobs()
    {
        QRandomGenerator random(20261122);
        const QByteArray squeue = recorded(u"slurm/squeue-node-down.json"_s);
        const QByteArray sacct = recorded(u"slurm/sacct.txt"_s);
        const QByteArray sinfo = recorded(u"slurm/sinfo.txt"_s);
        const QByteArray scontrol = recorded(u"slurm/scontrol-jobs.txt"_s).left(1500);
        const QByteArray qstat = recorded(u"gridengine/qstat.xml"_s);
        const QByteArray qhost = recorded(u"gridengine/qhost.xml"_s);
        const QByteArray accounting = recorded(u"gridengine/accounting"_s);
        const QByteArray qacct = recorded(u"gridengine/qacct.txt"_s);
        for (int round = 0; round < 2000; ++round) {
            for (const BatchJob &job : parseSacct(damaged(sacct, random)).jobs)
                QVERIFY(!job.id.isEmpty() && job.ended.has_value() <= hasEnded(job.state));
            const AccountingText text = parseAccounting(damaged(accounting, random), {});
            for (const BatchJob &job : text.jobs)
                QVERIFY(!job.id.isEmpty() && job.exit.code >= 0 && job.exit.code <= 255);
            const auto listed = parseQstat(damaged(qstat, random), {});
            QVERIFY(!listed || listed->size() <= 9);
            (void)parseQhost(damaged(qhost, random), {});
            (void)parseSinfo(damaged(sinfo, random), {});
            (void)parseScontrolJob(damaged(scontrol, random), {});
            (void)parseQacct(damaged(qacct, random), {});
            if (round % 10 == 0)
                (void)parseSqueue(damaged(squeue, random), slurm::Wanted::all());
        }
        for (qsizetype size = 0; size < qstat.size() - 12; size += 7)
            QVERIFY(!parseQstat(qstat.left(size), {}));
    }

    void entitiesOfXmlAreNotBlownUp()
    {
        QByteArray bomb =
            "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">";
        for (char name = 'b'; name < 'l'; ++name) {
            bomb += QByteArray("<!ENTITY ") + name + " \"";
            for (int i = 0; i < 10; ++i)
                bomb += QByteArray("&") + char(name - 1) + ';';
            bomb += "\">";
        }
        bomb += "]><job_info><job_list><JB_job_number>&k;</JB_job_number></job_list></job_info>";
        QVERIFY(!parseQstat(bomb, {}));
    }
};

QTEST_APPLESS_MAIN(TestQueueParsers)
#include "tst_queueparsers.moc"
