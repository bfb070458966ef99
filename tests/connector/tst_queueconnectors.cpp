// Queueing systems by their commands: what is asked, in which order, and what is made of the answers.
#include <QFile>
#include <QTest>

#include "core/connector/batch/servicematch.h"
#include "core/connector/commands/queueconnector.h"
#include "core/connector/commands/readmark.h"
#include "tests/support/fakecommandline.h"

using namespace jobwatch;
using namespace jobwatch::commands;
using namespace jobwatch::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/commands/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SetClock final : public Clock
{
public:
    Instant time = instantFromMs(1'795'321'810'000); // when the listings were recorded
    Instant now() const override { return time; }
};

CommandReply says(const QByteArray &output)
{
    return {.output = output};
}

CommandReply fails(const QByteArray &errors, int exitCode = 1)
{
    return {.exitCode = exitCode, .errors = errors};
}

// Every job is its own service, so that what each says can be told apart.
ServerDefinition serverOf(QueueSystem system, const QStringList &names)
{
    ServerDefinition server;
    server.name.value = u"cell"_s;
    server.kind = ServerKind::Slurm;
    server.commands = QueueCommands{.system = system, .accounting = u"/srv/accounting"_s};
    for (const QString &name : names)
        server.services.append({.id = ServiceId{name}, .match = {.jobName = name}});
    return server;
}

const QByteArray controllerDown =
    "slurm_load_partitions: Unable to contact slurm controller (connect failure)\n";

const QStringList slurmNames{u"ok"_s,      u"exit1"_s, u"e127"_s,  u"e126"_s,   u"segv"_s,
                             u"out"_s,     u"kill"_s,  u"hold"_s,  u"dep"_s,    u"late"_s,
                             u"drained"_s, u"big"_s,   u"pdown"_s, u"requeue"_s};
const QStringList gridNames{u"ok"_s,  u"exit1"_s,  u"e127"_s,    u"e126"_s, u"segv"_s, u"hrt"_s,  u"e100"_s,
                            u"cwd"_s, u"interp"_s, u"outfile"_s, u"hold"_s, u"long"_s, u"nores"_s};

} // namespace

class TestQueueConnectors : public QObject
{
    Q_OBJECT

private:
    void make(QueueSystem system, const QStringList &names)
    {
        m_talk = {};
        m_talk.answer = system == QueueSystem::Slurm ? slurm() : gridEngine();
        m_clock = {};
        if (system == QueueSystem::GridEngine)
            m_clock.time = instantFromMs(1'795'320'640'000);
        m_connector =
            makeQueueConnector(serverOf(system, names), m_clock, std::make_unique<FakeCommandLine>(m_talk));
    }

    // Answers by the program's name; what is in m_instead comes first.
    std::function<Result<CommandReply>(const Command &)> slurm()
    {
        return [this](const Command &command) -> Result<CommandReply> {
            const QString key = command.program + u' ' + command.arguments.value(0);
            if (m_instead.contains(command.program))
                return m_instead.value(command.program);
            if (key == "scontrol show"_L1)
                return says(recorded(u"slurm/scontrol-config.txt"_s));
            if (command.program == "sinfo"_L1)
                return says(recorded(u"slurm/sinfo.txt"_s));
            if (command.program == "squeue"_L1)
                return says(recorded(u"slurm/squeue.json"_s));
            if (command.program == "sbatch"_L1)
                return says("42\n");
            return fails("unexpected: " + command.program.toUtf8());
        };
    }

    std::function<Result<CommandReply>(const Command &)> gridEngine()
    {
        return [this](const Command &command) -> Result<CommandReply> {
            if (m_instead.contains(command.program))
                return m_instead.value(command.program);
            if (command.program == "qhost"_L1)
                return says(recorded(u"gridengine/qhost.xml"_s));
            if (command.program == "qstat"_L1)
                return says(recorded(command.arguments.contains(u"-j"_s) ? u"gridengine/qstat-job.xml"_s
                                                                         : u"gridengine/qstat.xml"_s));
            if (command.program == "stat"_L1)
                return says("7 " + QByteArray::number(m_accounting.size()) + '\n');
            if (command.program == "tail"_L1)
                return says(m_accounting.mid(command.arguments.value(1).mid(1).toLongLong() - 1));
            return fails("unexpected: " + command.program.toUtf8());
        };
    }

    template <typename T, typename Ask>
    Result<T> answered(Ask ask)
    {
        std::optional<Result<T>> result;
        ask([&result](const Result<T> &answer) { result = answer; });
        if (result)
            return Error{.message = u"answered too early"_s};
        [&] { QTRY_VERIFY(result); }();
        return result ? *result : Result<T>(Error{.message = u"no answer"_s});
    }

    Result<JobsRead> read(const QByteArray &position = {})
    {
        return answered<JobsRead>([&](auto done) { m_connector->fetchJobs(position, done); });
    }

    // Service -> what it says: "startup command-not-found", "ok".
    static QMap<QString, QString> wordsOf(const QList<Evidence> &news)
    {
        QMap<QString, QString> words;
        for (const Evidence &evidence : news) {
            const auto stage = decisiveStage(evidence);
            QString word = stage ? stageId(*stage) + u' ' + causeId(evidence.stages[*stage].cause) : u"ok"_s;
            if (!stage && evidence.stages[Stage::Execution].verdict == Verdict::NotReached)
                word = u"no verdict"_s;
            QString &all = words[evidence.runner.service.value];
            all += all.isEmpty() ? word : u"; "_s + word;
        }
        return words;
    }

    TestJob testJob(const QString &runner = u"short"_s)
    {
        TestJob job;
        job.runner = {ServerId{u"cell"_s}, ServiceId{u"clustal o"_s}, RunnerId{runner}};
        job.definition.runner.value = runner;
        job.definition.script = u"/etc/tests/clustalo.sh"_s;
        job.definition.timeout = 90s;
        job.definition.environment = {{u"DB"_s, u"a,b"_s}};
        job.fileContents.insert(job.definition.script, "#!/bin/bash -l\nclustalo --version\n");
        return job;
    }

    CommandTalk m_talk{};
    SetClock m_clock{};
    QHash<QString, CommandReply> m_instead{};
    QByteArray m_accounting{};
    std::unique_ptr<Connector> m_connector{};

private Q_SLOTS:
    void init()
    {
        m_instead.clear();
        m_accounting = recorded(u"gridengine/accounting"_s);
    }
    void cleanup() { m_connector.reset(); }

    void jobsOfSlurmSayWhatTheTableSays()
    {
        make(QueueSystem::Slurm, slurmNames);
        const auto jobs = read();
        QVERIFY2(jobs, jobs ? "" : qPrintable(jobs.error().message));
        const QMap<QString, QString> expected{{u"ok"_s, u"ok"_s},
                                              {u"exit1"_s, u"execution program-failed"_s},
                                              {u"e127"_s, u"startup command-not-found"_s},
                                              {u"e126"_s, u"startup not-executable"_s},
                                              {u"segv"_s, u"execution interrupted"_s},
                                              {u"out"_s, u"startup output-not-writable"_s},
                                              {u"kill"_s, u"no verdict"_s},
                                              {u"drained"_s, u"startup no-capacity"_s},
                                              {u"pdown"_s, u"startup partition-down"_s},
                                              {u"big"_s, u"startup partition-down"_s},
                                              {u"dep"_s, u"startup dependency-never-satisfied"_s}};
        QMap<QString, QString> said = wordsOf(jobs->jobs);
        said.remove(u"requeue"_s);
        QCOMPARE(said, expected);
        QCOMPARE(jobs->jobs[0].runner.runner.value.section(u'/', 0, 0), u"peer"_s);
        QVERIFY(jobs->remarks.join(u' ').contains(u"disk is full"_s));
        QCOMPARE(m_talk.programs(), (QStringList{u"scontrol"_s, u"sinfo"_s, u"squeue"_s}));
    }

    void eachOutcomeIsToldOnce()
    {
        make(QueueSystem::Slurm, slurmNames);
        const auto first = read();
        m_clock.time += 20s;
        const auto second = read(first->position);
        QVERIFY(second);
        QCOMPARE(wordsOf(second->jobs), (QMap<QString, QString>{}));
        QVERIFY(!m_talk.programs().contains(u"sacct"_s));
    }

    void whatEndedInAnAbsenceIsReadFromTheAccounting()
    {
        make(QueueSystem::Slurm, slurmNames);
        const QByteArray long_ago = ReadMark{.at = m_clock.time - 1h}.saved();
        m_instead.insert(u"squeue"_s, says("{\"jobs\":[],\"errors\":[]}"));
        m_instead.insert(u"sacct"_s, says(recorded(u"slurm/sacct.txt"_s)));
        const auto jobs = read(long_ago);
        QVERIFY2(jobs, jobs ? "" : qPrintable(jobs.error().message));
        const QMap<QString, QString> said = wordsOf(jobs->jobs);
        QCOMPARE(said[u"e127"_s], u"startup command-not-found"_s);
        QCOMPARE(said[u"e126"_s], u"startup not-executable"_s);
        QCOMPARE(said[u"requeue"_s], u"execution node-failed"_s);
        QVERIFY(!said.contains(u"drained"_s));
        const Command &sacct = m_talk.asked.constLast();
        QCOMPARE(sacct.program, u"sacct"_s);
        QCOMPARE(sacct.arguments.constLast(), u"2026-11-22T03:29:10"_s);
        QCOMPARE(sacct.environment.value(u"TZ"_s), u"UTC"_s);
    }

    void aSiteWithoutAccountingSaysSo()
    {
        make(QueueSystem::Slurm, slurmNames);
        m_instead.insert(u"sacct"_s, fails("Slurm accounting storage is disabled\n"));
        const auto jobs = read(ReadMark{.at = m_clock.time - 1h}.saved());
        QVERIFY(jobs);
        QVERIFY(jobs->remarks.join(u' ').contains(u"accounting"_s));
        QCOMPARE(wordsOf(jobs->jobs)[u"e127"_s], u"startup command-not-found"_s);
    }

    void aDeadControllerIsTold()
    {
        make(QueueSystem::Slurm, slurmNames);
        for (const QString &program : {u"sinfo"_s, u"scontrol"_s, u"squeue"_s, u"sbatch"_s})
            m_instead.insert(program, fails(controllerDown));
        const auto jobs = read();
        QVERIFY(!jobs);
        QCOMPARE(jobs.error().kind, ErrorKind::Refused);
        const auto handle = answered<JobHandle>([&](auto done) { m_connector->submit(testJob(), done); });
        QVERIFY(!handle);
        const JobLife life{
            .runner = testJob().runner, .submitError = handle.error(), .endedAt = m_clock.time};
        const Evidence evidence = m_connector->classify(life);
        QCOMPARE(evidence.stages[Stage::Submission], (StageFinding{Verdict::Failed, Cause::ControllerDown}));
        m_instead.insert(u"squeue"_s, says(recorded(u"slurm/squeue-controller-down.json"_s)));
        m_instead.insert(u"scontrol"_s, says(recorded(u"slurm/scontrol-config.txt"_s)));
        m_instead.insert(u"sinfo"_s, says(recorded(u"slurm/sinfo.txt"_s)));
        QVERIFY(!read());
    }

    void aTestOfSlurmIsSubmittedWithItsScript()
    {
        make(QueueSystem::Slurm, {});
        const auto handle =
            answered<JobHandle>([&](auto done) { m_connector->submit(testJob(u"peer/short/test"_s), done); });
        QVERIFY(handle);
        QCOMPARE(handle->id.value, u"42"_s);
        QCOMPARE(handle->accepted.phase, JobPhase::Queued);
        const Command &sbatch = m_talk.asked.constLast();
        QCOMPARE(sbatch.program, u"sbatch"_s);
        QCOMPARE(sbatch.input, testJob().fileContents.first());
        for (const QString &argument : {u"--job-name=jobwatch-clustal_o"_s, u"--partition=short"_s,
                                        u"--qos=test"_s, u"--time=3"_s, u"--export=PATH,DB"_s})
            QVERIFY2(sbatch.arguments.contains(argument), qPrintable(sbatch.arguments.join(u' ')));
        QCOMPARE(sbatch.environment.value(u"DB"_s), u"a,b"_s);
    }

    void aTestOfSlurmIsFollowedBeyondItsPurge()
    {
        make(QueueSystem::Slurm, {});
        const QByteArray line = recorded(u"slurm/scontrol-jobs.txt"_s).split('\n').at(2);
        m_instead.insert(u"scontrol"_s, says(line));
        const JobHandle handle{.id = JobId{u"3"_s}};
        const auto poll = [&] {
            return answered<JobState>([&](auto done) { m_connector->poll(handle, done); });
        };
        QVERIFY(poll()->ended);
        QCOMPARE(poll()->batch->exit.code, 127);
        m_instead.insert(u"scontrol"_s, fails("slurm_load_jobs error: Invalid job id specified\n"));
        m_instead.insert(u"sacct"_s, says(recorded(u"slurm/sacct.txt"_s).split('\n').at(2) + '\n'));
        QCOMPARE(poll()->batch->exit.code, 127);
        m_instead.insert(u"sacct"_s, says({}));
        const auto lost = poll();
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::NotFound);
    }

    void jobsOfGridEngineSayWhatTheTableSays()
    {
        make(QueueSystem::GridEngine, gridNames);
        const auto jobs = read();
        QVERIFY2(jobs, jobs ? "" : qPrintable(jobs.error().message));
        const QMap<QString, QString> expected{{u"ok"_s, u"ok"_s},
                                              {u"exit1"_s, u"execution program-failed"_s},
                                              {u"e127"_s, u"startup command-not-found"_s},
                                              {u"e126"_s, u"startup not-executable"_s},
                                              {u"segv"_s, u"execution interrupted"_s},
                                              {u"hrt"_s, u"no verdict"_s},
                                              {u"e100"_s, u"startup job-in-error"_s},
                                              {u"cwd"_s, u"startup work-folder-missing"_s},
                                              {u"interp"_s, u"startup interpreter-missing"_s},
                                              {u"outfile"_s, u"startup output-not-writable"_s}};
        QCOMPARE(wordsOf(jobs->jobs), expected);
        QCOMPARE(jobs->jobs[0].runner.runner.value, u"short.q"_s);
    }

    void theAccountingIsReadAsItGrows()
    {
        make(QueueSystem::GridEngine, gridNames);
        const QByteArray whole = m_accounting;
        m_accounting = whole.left(whole.indexOf("e127") + 10); // in the middle of a line
        auto jobs = read();
        QVERIFY(jobs);
        QVERIFY(!wordsOf(jobs->jobs).contains(u"e127"_s));
        m_accounting = whole;
        jobs = read(jobs->position);
        QCOMPARE(wordsOf(jobs->jobs)[u"e127"_s], u"startup command-not-found"_s);
        QVERIFY(!wordsOf(jobs->jobs).contains(u"ok"_s));
        const auto third = read(jobs->position);
        QVERIFY(third->jobs.isEmpty());
        QVERIFY(m_talk.asked.constLast().program != "tail"_L1);
    }

    void aReplacedAccountingIsReadFromItsBeginning()
    {
        make(QueueSystem::GridEngine, gridNames);
        auto jobs = read();
        m_accounting = m_accounting.left(m_accounting.indexOf("exit1"));
        m_accounting = m_accounting.left(m_accounting.lastIndexOf('\n') + 1);
        jobs = read(jobs->position);
        QVERIFY(jobs);
        QCOMPARE(wordsOf(jobs->jobs), (QMap<QString, QString>{{u"ok"_s, u"ok"_s}}));
    }

    void anErrorStateIsToldOnceAndAgainAfterItWasCleared()
    {
        make(QueueSystem::GridEngine, {u"cwd"_s});
        m_accounting.clear();
        auto jobs = read();
        QCOMPARE(wordsOf(jobs->jobs), (QMap<QString, QString>{{u"cwd"_s, u"startup job-in-error"_s}}));
        QVERIFY(jobs->jobs[0].text.contains(u"can't chdir to /nonexistent/x"_s));
        // Its failed start stands in the accounting later; that is the same fault.
        m_accounting = recorded(u"gridengine/accounting"_s);
        m_clock.time += 1min;
        jobs = read(jobs->position);
        QVERIFY(jobs->jobs.isEmpty());
        // An operator clears it: it waits, and fails again.
        QByteArray waiting = recorded(u"gridengine/qstat.xml"_s);
        m_instead.insert(u"qstat"_s, says(waiting.replace("Eqw", "qw")));
        jobs = read(jobs->position);
        QVERIFY(jobs->jobs.isEmpty());
        m_instead.clear();
        m_clock.time += 11min;
        jobs = read(jobs->position);
        QCOMPARE(wordsOf(jobs->jobs), (QMap<QString, QString>{{u"cwd"_s, u"startup job-in-error"_s}}));
    }

    void aDeadHostLetsNoJobStart()
    {
        make(QueueSystem::GridEngine, {u"nores"_s});
        QByteArray listed = recorded(u"gridengine/qstat.xml"_s);
        listed.replace("<full_job_name>nores</full_job_name>",
                       "<full_job_name>nores</full_job_name><hard_req_queue>short.q</hard_req_queue>");
        m_instead.insert(u"qstat"_s, says(listed));
        QVERIFY(read()->jobs.isEmpty());
        m_instead.insert(u"qhost"_s, says(recorded(u"gridengine/qhost-host-down.xml"_s)));
        const auto jobs = read();
        QCOMPARE(wordsOf(jobs->jobs), (QMap<QString, QString>{{u"nores"_s, u"startup no-capacity"_s}}));
        QVERIFY(jobs->remarks.join(u' ').contains(u"short.q"_s));
    }

    void aTestOfGridEngineIsSubmittedAndFollowed()
    {
        make(QueueSystem::GridEngine, {});
        m_instead.insert(u"qsub"_s, says("13\n"));
        const auto handle =
            answered<JobHandle>([&](auto done) { m_connector->submit(testJob(u"short.q"_s), done); });
        QVERIFY(handle);
        const Command qsub = m_talk.asked.constLast();
        const QString line = qsub.arguments.join(u' ');
        for (const QString &part :
             {u"-N jobwatch-clustal_o"_s, u"-q short.q"_s, u"-S /bin/bash"_s, u"-v DB"_s})
            QVERIFY2(line.contains(part), qPrintable(line));
        const auto poll = [&] {
            return answered<JobState>([&](auto done) { m_connector->poll(*handle, done); });
        };
        QCOMPARE(poll()->phase, JobPhase::Queued);
        m_instead.insert(u"qstat"_s, says("<job_info><queue_info/><job_info/></job_info>"));
        m_instead.insert(u"qacct"_s, fails("error: job id 13 not found\n"));
        const auto waiting = poll(); // the accounting is written some seconds later
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().kind, ErrorKind::NotFound);
        m_instead.insert(u"qacct"_s, says(recorded(u"gridengine/qacct.txt"_s)));
        QCOMPARE(poll()->batch->exit.code, 127);
    }

    void aConnectionTestCountsWhatTheRulesMatch()
    {
        make(QueueSystem::Slurm, {u"e*"_s, u"ok"_s});
        std::optional<QList<ConnectionStep>> steps;
        m_connector->testConnection([&steps](const QList<ConnectionStep> &told) { steps = told; });
        QTRY_VERIFY(steps);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->at(1).outcome, ConnectionStep::Outcome::Passed);
        QCOMPARE(steps->at(1).sentence, u"4 of 19 jobs belong to 2 services."_s);
        m_instead.insert(u"sinfo"_s, fails(controllerDown));
        steps.reset();
        m_connector->testConnection([&steps](const QList<ConnectionStep> &told) { steps = told; });
        QTRY_VERIFY(steps);
        QCOMPARE(steps->at(0).outcome, ConnectionStep::Outcome::Failed);
        QCOMPARE(steps->at(1).outcome, ConnectionStep::Outcome::NotTested);
    }

    void theMarkSurvivesTheStore()
    {
        const ReadMark mark{.at = m_clock.time, .ledger = "3:1.", .inode = 1ll << 60, .offset = 12};
        QCOMPARE(ReadMark::restored(mark.saved()), mark);
        for (const QByteArray &damaged : {QByteArray(), QByteArray("x"), mark.saved().chopped(2)})
            QCOMPARE(ReadMark::restored(damaged), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestQueueConnectors)
#include "tst_queueconnectors.moc"
