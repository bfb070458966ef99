#include "core/connector/commands/slurmcommands.h"

#include "core/connector/batch/servicematch.h"
#include "core/connector/commands/queueconnector.h"
#include "core/connector/commands/slurmtext.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

// Times come in UTC and words in English, whatever the user's habits are there.
Command command(const QString &program, const QStringList &arguments)
{
    return {
        .program = program,
        .arguments = arguments,
        .environment = {{u"TZ"_s, u"UTC"_s}, {u"LC_ALL"_s, u"C"_s}, {u"SLURM_TIME_FORMAT"_s, u"standard"_s}}};
}

Command sacctOf(const QStringList &which)
{
    // -D: each run of a job that was put back into the queue has its row.
    Command sacct = command(u"sacct"_s,
                            QStringList{u"-P"_s, u"-n"_s, u"-X"_s, u"-a"_s, u"-D"_s,
                                        u"--delimiter="_s + fieldSeparator, u"-o"_s, sacctFields}
                                + which);
    sacct.environment[u"SLURM_TIME_FORMAT"_s] = u"%s"_s;
    return sacct;
}

QString minutesFor(Span timeout)
{
    return QString::number(std::chrono::ceil<std::chrono::minutes>(timeout).count() + 1);
}

} // namespace

Command squeueCommand()
{
    return command(u"squeue"_s, {u"--json"_s});
}

// As text: sinfo --json knows no partitions in 22.05, and something else in each later release.
Command sinfoCommand()
{
    return command(u"sinfo"_s, {u"-h"_s, u"-a"_s, u"-N"_s, u"-o"_s, sinfoFormat});
}

Command scontrolConfigCommand()
{
    return command(u"scontrol"_s, {u"show"_s, u"config"_s});
}

// `scontrol ping` ends well even if nobody answers.
Command scontrolPingCommand()
{
    return command(u"sinfo"_s, {u"-h"_s, u"-o"_s, u"%R"_s});
}

Command scontrolJobCommand(const JobId &job)
{
    return command(u"scontrol"_s, {u"-o"_s, u"show"_s, u"job"_s, job.value});
}

Command sacctCommand(Instant since)
{
    return sacctOf({u"-S"_s, toDateTime(since).toString(u"yyyy-MM-ddTHH:mm:ss"_s)});
}

Command sacctJobCommand(const JobId &job)
{
    return sacctOf({u"-j"_s, job.value});
}

Command scancelCommand(const JobId &job)
{
    return command(u"scancel"_s, {job.value});
}

Result<Command> sbatchCommand(const TestJob &job)
{
    const auto script = scriptOf(job);
    if (!script)
        return script.error();
    const TestDefinition &test = job.definition;
    const batch::RunnerParts parts = batch::partsOf(job.runner.runner);
    QStringList arguments{u"--parsable"_s,
                          u"--no-requeue"_s,
                          u"--job-name="_s + nameOfTest(job),
                          u"--time="_s + minutesFor(test.timeout),
                          u"--output=/dev/null"_s,
                          u"--chdir="_s + (test.workFolder.isEmpty() ? u"/tmp"_s : test.workFolder)};
    if (!parts.partition.isEmpty())
        arguments.append(u"--partition="_s + parts.partition);
    if (const QString qos = test.qos.isEmpty() ? parts.qos : test.qos; !qos.isEmpty())
        arguments.append(u"--qos="_s + qos);
    if (!test.account.isEmpty())
        arguments.append(u"--account="_s + test.account);
    // Names alone: their values come from the environment of sbatch, commas and all.
    arguments.append(u"--export="_s + (QStringList{u"PATH"_s} + test.environment.keys()).join(u','));
    Command sbatch = command(u"sbatch"_s, arguments);
    sbatch.environment.insert(test.environment);
    sbatch.input = *script;
    return sbatch;
}

} // namespace jobwatch::commands
