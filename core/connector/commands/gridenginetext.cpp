#include "core/connector/commands/gridenginetext.h"

#include <QCoreApplication>
#include <QHash>

#include "core/connector/commands/gridenginewords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

using batch::BatchJob;

namespace {

// Fields of a line of the accounting file.
enum Field : qsizetype {
    Queue,
    Host,
    Group,
    Owner,
    Name,
    Number,
    Account,
    Priority,
    Submitted,
    Started,
    Ended,
    Failed,
    ExitStatus,
    Project = 31,
    Task = 35,
    ParallelTask = 41
};
constexpr qsizetype fewest = ExitStatus + 1;

// Seconds, or in newer ones milliseconds; 0: not at all.
std::optional<Instant> timeOf(qint64 number)
{
    constexpr qint64 mostSeconds = 100'000'000'000;
    if (number <= 0 || number > mostSeconds * 1000)
        return {};
    return instantFromMs(number < mostSeconds ? number * 1000 : number);
}

std::optional<qint64> numberIn(const QList<QByteArray> &fields, Field field)
{
    bool isNumber = false;
    const qint64 number = fields.value(field).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString textIn(const QList<QByteArray> &fields, Field field)
{
    const QString text = QString::fromUtf8(fields.value(field));
    return text == "NONE"_L1 ? QString() : text;
}

// Nothing: it is no line of an accounting file. The share of one host in a parallel job is none of its own.
std::optional<BatchJob> jobOf(const QList<QByteArray> &fields, const QString &cluster)
{
    const auto number = numberIn(fields, Number);
    const auto failed = numberIn(fields, Failed);
    const auto exitStatus = numberIn(fields, ExitStatus);
    if (fields.size() < fewest || !number || !failed || !exitStatus)
        return {};
    BatchJob job;
    job.id.value = QString::number(*number);
    if (const qint64 task = numberIn(fields, Task).value_or(0); task > 0)
        job.id.value += u'.' + QString::number(task);
    job.cluster = cluster;
    job.partition = textIn(fields, Queue);
    job.node = textIn(fields, Host);
    job.user = textIn(fields, Owner);
    job.name = textIn(fields, Name);
    job.account = textIn(fields, Project);
    job.submitted = timeOf(numberIn(fields, Submitted).value_or(0));
    job.started = timeOf(numberIn(fields, Started).value_or(0));
    job.ended = timeOf(numberIn(fields, Ended).value_or(0));
    endGridEngineJob(job, int(qBound(qint64(-1), *failed, qint64(1000))),
                     int(qBound(qint64(-1), *exitStatus, qint64(1000))));
    return job;
}

bool isShareOfParallelJob(const QList<QByteArray> &fields)
{
    return !textIn(fields, ParallelTask).isEmpty();
}

// "failed       27  : searching requested shell" -> 27
int leadingNumber(const QString &text)
{
    return text.section(u' ', 0, 0, QString::SectionSkipEmpty).toInt();
}

QString spaceless(const QByteArray &line)
{
    return QString::fromUtf8(line).simplified();
}

} // namespace

Result<JobId> parseQsub(const QByteArray &text)
{
    // An array's answer is "16.1-3:1"; the job is 16.
    const QByteArray line = text.trimmed();
    const QByteArray number = line.split('.').constFirst();
    if (number.toLongLong() > 0)
        return JobId{QString::fromLatin1(number)};
    return Error{.kind = ErrorKind::Malformed,
                 .message =
                     QCoreApplication::translate("Commands", "qsub did not tell the number of the job."),
                 .detail = oneLine(QString::fromUtf8(text.left(1000)))};
}

AccountingText parseAccounting(const QByteArray &text, const QString &cluster)
{
    AccountingText read;
    for (;;) {
        const qsizetype end = text.indexOf('\n', read.consumed);
        if (end < 0)
            return read;
        const QByteArray line = text.sliced(read.consumed, end - read.consumed);
        read.consumed = end + 1;
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.split(':');
        const auto job = jobOf(fields, cluster);
        if (!job)
            ++read.unreadable;
        else if (!isShareOfParallelJob(fields))
            read.jobs.append(*job);
    }
}

std::optional<BatchJob> parseQacct(const QByteArray &text, const QString &cluster)
{
    QHash<QString, QString> fields; // a later run overwrites an earlier one
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QString plain = spaceless(line);
        const QString name = plain.section(u' ', 0, 0);
        if (!name.isEmpty() && !name.startsWith(u'='))
            fields.insert(name, plain.section(u' ', 1));
    }
    if (!fields.contains(u"exit_status"_s) || !fields.contains(u"jobnumber"_s))
        return {};
    BatchJob job;
    job.id.value = fields.value(u"jobnumber"_s);
    job.cluster = cluster;
    job.partition = fields.value(u"qname"_s);
    job.node = fields.value(u"hostname"_s);
    job.user = fields.value(u"owner"_s);
    job.name = fields.value(u"jobname"_s);
    endGridEngineJob(job, leadingNumber(fields.value(u"failed"_s)),
                     leadingNumber(fields.value(u"exit_status"_s)));
    return job;
}

} // namespace jobwatch::commands
