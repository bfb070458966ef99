#include "core/connector/commands/gridenginecommands.h"

#include "core/connector/batch/servicematch.h"
#include "core/connector/commands/queueconnector.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

Command command(const QString &program, const QStringList &arguments)
{
    return {.program = program,
            .arguments = arguments,
            .environment = {{u"TZ"_s, u"UTC"_s}, {u"LC_ALL"_s, u"C"_s}}};
}

// The program of the script's first line: by default a queue runs every script by a shell of its own choice.
QString interpreterOf(const QByteArray &script)
{
    if (!script.startsWith("#!/"))
        return {};
    const QString line = QString::fromUtf8(script.mid(2, script.indexOf('\n') - 2));
    return line.section(u' ', 0, 0, QString::SectionSkipEmpty).trimmed();
}

} // namespace

Command qhostCommand()
{
    return command(u"qhost"_s, {u"-q"_s, u"-xml"_s});
}

// -r: the queue that a waiting job asked for.
Command qstatCommand()
{
    return command(u"qstat"_s, {u"-xml"_s, u"-r"_s, u"-u"_s, u"*"_s});
}

Command qstatJobCommand(const JobId &job)
{
    return command(u"qstat"_s, {u"-xml"_s, u"-j"_s, job.value});
}

Command qacctCommand(const JobId &job)
{
    return command(u"qacct"_s, {u"-j"_s, job.value});
}

Command qdelCommand(const JobId &job)
{
    return command(u"qdel"_s, {job.value});
}

Result<Command> qsubCommand(const TestJob &job)
{
    const auto script = scriptOf(job);
    if (!script)
        return script.error();
    const TestDefinition &test = job.definition;
    const batch::RunnerParts parts = batch::partsOf(job.runner.runner);
    QStringList arguments{u"-terse"_s,
                          u"-N"_s,
                          nameOfTest(job),
                          u"-r"_s,
                          u"n"_s,
                          u"-j"_s,
                          u"y"_s,
                          u"-o"_s,
                          u"/dev/null"_s,
                          u"-wd"_s,
                          test.workFolder.isEmpty() ? u"/tmp"_s : test.workFolder};
    if (!parts.partition.isEmpty())
        arguments += {u"-q"_s, parts.partition};
    if (!test.account.isEmpty())
        arguments += {u"-P"_s, test.account};
    if (const QString shell = interpreterOf(*script); !shell.isEmpty())
        arguments += {u"-S"_s, shell};
    // Names alone: their values come from the environment of qsub, commas and all.
    for (auto entry = test.environment.begin(); entry != test.environment.end(); ++entry)
        arguments += {u"-v"_s, entry.key()};
    Command qsub = command(u"qsub"_s, arguments);
    qsub.environment.insert(test.environment);
    qsub.input = *script;
    return qsub;
}

QString accountingFile(const QueueCommands &place)
{
    if (!place.accounting.isEmpty())
        return place.accounting;
    QString root = place.environment.value(u"SGE_ROOT"_s);
    QString cell = place.environment.value(u"SGE_CELL"_s, u"default"_s);
    if (root.isEmpty() && place.ssh.isEmpty()) {
        root = qEnvironmentVariable("SGE_ROOT");
        cell = qEnvironmentVariable("SGE_CELL", cell);
    }
    return root.isEmpty() ? QString() : root + u'/' + cell + u"/common/accounting"_s;
}

Command statCommand(const QString &file)
{
    return command(u"stat"_s, {u"-L"_s, u"-c"_s, u"%i %s"_s, file});
}

Command tailCommand(const QString &file, qint64 offset)
{
    return command(u"tail"_s, {u"-c"_s, u'+' + QString::number(offset + 1), file});
}

} // namespace jobwatch::commands
