#include "core/connector/commands/slurmtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/connector/batch/slurmwords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

using batch::BatchJob;

// A name may hold anything, and so comes last.
const QString sacctFields =
    u"Cluster,JobIDRaw,User,Account,Partition,QOS,WCKey,State,ExitCode,Submit,Eligible,"
    "Start,End,NodeList,Reason,Comment,JobName"_s;
const QString sinfoFormat = u"%R\x1f%a\x1f%N\x1f%T\x1f%E"_s;

namespace {

enum SacctField : qsizetype {
    Cluster,
    Number,
    User,
    Account,
    Partition,
    Qos,
    WcKey,
    State,
    ExitCode,
    Submitted,
    Eligible,
    Started,
    Ended,
    Nodes,
    Reason,
    Comment,
    Name,
    sacctFieldCount
};
enum SinfoField : qsizetype { PartitionName, Availability, NodeName, NodeState, NodeReason, sinfoFieldCount };

Error unreadable(const QString &command, const QByteArray &text)
{
    return {.kind = ErrorKind::Malformed,
            .message =
                QCoreApplication::translate("Commands", "The answer of %1 could not be read.").arg(command),
            .detail = oneLine(QString::fromUtf8(text.left(1000)))};
}

// Seconds since 1970, or a time of day of UTC; "Unknown" and "None" are none.
std::optional<Instant> timeOf(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds > 0 && seconds < 100'000'000'000 ? std::optional(instantFromMs(seconds * 1000))
                                                        : std::nullopt;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(instantFromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

// A start or an end is a forecast until the state says that it has come.
void keepWhatHasCome(BatchJob &job)
{
    if (job.state == batch::BatchState::Pending)
        job.started.reset();
    if (!batch::hasEnded(job.state))
        job.ended.reset();
}

BatchJob jobOf(const QStringList &fields)
{
    BatchJob job;
    job.id.value = fields[Number];
    job.cluster = fields[Cluster];
    job.partition = fields[Partition];
    job.qos = fields[Qos];
    job.user = fields[User];
    job.name = fields.mid(Name).join(fieldSeparator);
    job.wckey = fields[WcKey];
    job.comment = fields[Comment];
    job.account = fields[Account];
    job.word = fields[State];
    job.state = batch::stateOfSlurm(job.word);
    job.reason = fields[Reason];
    if (job.state == batch::BatchState::Pending)
        job.wait = batch::waitReasonOfSlurm(job.reason);
    if (job.state == batch::BatchState::Failed)
        job.exit = batch::exitOfPair(fields[ExitCode]);
    job.launch = batch::launchFaultOfSlurm(job.exit, job.reason);
    job.submitted = timeOf(fields[Submitted]);
    job.eligible = timeOf(fields[Eligible]);
    job.started = timeOf(fields[Started]);
    job.ended = timeOf(fields[Ended]);
    job.node = fields[Nodes] == "None assigned"_L1 ? QString() : fields[Nodes];
    job.isFromAccounting = true;
    keepWhatHasCome(job);
    return job;
}

// "drained*", "down~": a sign behind the state says how the node answers; a star that it does not.
bool isUsable(const QString &word)
{
    static const QRegularExpression signs(u"[*~#!%$@^+-]+$"_s);
    QString state = word;
    state.remove(signs);
    const QStringList flags = word.contains(u'*') ? QStringList{u"NOT_RESPONDING"_s} : QStringList{};
    return batch::isUsableInSlurm(state, flags);
}

void addNode(batch::ClusterState &state, const QStringList &fields)
{
    const QString &name = fields[NodeName];
    for (batch::Node &node : state.nodes) {
        if (node.name == name) {
            node.partitions.append(fields[PartitionName]);
            return;
        }
    }
    const QString reason = fields.mid(NodeReason).join(fieldSeparator);
    state.nodes.append({.name = name,
                        .word = fields[NodeState],
                        .isUsable = isUsable(fields[NodeState]),
                        .reason = reason == "none"_L1 ? QString() : reason,
                        .partitions = {fields[PartitionName]}});
}

void addPartition(batch::ClusterState &state, const QStringList &fields)
{
    for (const batch::Partition &partition : state.partitions) {
        if (partition.name == fields[PartitionName])
            return;
    }
    state.partitions.append({.name = fields[PartitionName],
                             .word = fields[Availability],
                             .state = batch::partitionStateOfSlurm(fields[Availability])});
}

// The value behind "Key=", up to the next space.
QString valueOf(const QString &line, QLatin1StringView key)
{
    const QString begin = u' ' + key + u'=';
    const qsizetype at = (u' ' + line).indexOf(begin);
    if (at < 0)
        return {};
    const QString value = line.mid(at + begin.size() - 1).section(u' ', 0, 0);
    return value == "(null)"_L1 || value == "N/A"_L1 ? QString() : value;
}

} // namespace

SacctText parseSacct(const QByteArray &text)
{
    SacctText read;
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(fieldSeparator);
        if (fields.size() < sacctFieldCount || fields[Number].isEmpty())
            ++read.unreadable;
        else if (!fields[Number].contains(u'.')) // a step
            read.jobs.append(jobOf(fields));
    }
    return read;
}

Result<batch::ClusterState> parseSinfo(const QByteArray &text, const QString &cluster)
{
    batch::ClusterState state{.cluster = cluster};
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(fieldSeparator);
        if (fields.size() < sinfoFieldCount)
            return unreadable(u"sinfo"_s, line.toUtf8());
        addPartition(state, fields);
        if (!fields[NodeName].isEmpty())
            addNode(state, fields);
    }
    return state;
}

SlurmSettings parseScontrolConfig(const QByteArray &text)
{
    SlurmSettings settings;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        const QString key = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (key == "ClusterName"_L1)
            settings.cluster = value;
        else if (key == "SLURM_VERSION"_L1)
            settings.version = value;
        else if (key == "MinJobAge"_L1 && value.section(u' ', 0, 0).toInt() > 0)
            settings.jobsKept = std::chrono::seconds(value.section(u' ', 0, 0).toInt());
    }
    return settings;
}

Result<BatchJob> parseScontrolJob(const QByteArray &text, const QString &cluster)
{
    const QString line = QString::fromUtf8(text).simplified();
    BatchJob job;
    job.id.value = valueOf(line, "JobId"_L1);
    job.word = valueOf(line, "JobState"_L1);
    if (job.id.isEmpty() || job.word.isEmpty())
        return unreadable(u"scontrol"_s, text);
    job.restarts = valueOf(line, "Restarts"_L1).toInt();
    job.cluster = cluster;
    job.partition = valueOf(line, "Partition"_L1);
    job.qos = valueOf(line, "QOS"_L1);
    job.user = valueOf(line, "UserId"_L1).section(u'(', 0, 0);
    job.name = valueOf(line, "JobName"_L1);
    job.account = valueOf(line, "Account"_L1);
    job.state = batch::stateOfSlurm(job.word);
    const QString reason = valueOf(line, "Reason"_L1);
    // A sentence is written in place of the reason, its spaces as underscores.
    const bool isSentence = reason.contains(u'_') && reason.startsWith("Nodes"_L1);
    job.reason = isSentence ? u"Resources"_s : reason;
    job.description = isSentence ? QString(reason).replace(u'_', u' ') : QString();
    if (job.state == batch::BatchState::Pending)
        job.wait = batch::waitReasonOfSlurm(job.reason, job.description);
    if (batch::hasEnded(job.state))
        job.exit = batch::exitOfPair(valueOf(line, "ExitCode"_L1));
    job.launch = batch::launchFaultOfSlurm(job.exit, job.reason);
    job.submitted = timeOf(valueOf(line, "SubmitTime"_L1));
    job.eligible = timeOf(valueOf(line, "EligibleTime"_L1));
    job.started = timeOf(valueOf(line, "StartTime"_L1));
    job.ended = timeOf(valueOf(line, "EndTime"_L1));
    job.node = valueOf(line, "NodeList"_L1);
    keepWhatHasCome(job);
    return job;
}

Result<JobId> parseSbatch(const QByteArray &text)
{
    // "17", or "17;cluster"
    const QByteArray line = text.trimmed();
    const QByteArray number = line.split(';').constFirst();
    if (number.toLongLong() > 0)
        return JobId{QString::fromLatin1(number)};
    return Error{.kind = ErrorKind::Malformed,
                 .message =
                     QCoreApplication::translate("Commands", "sbatch did not tell the number of the job."),
                 .detail = oneLine(QString::fromUtf8(text.left(1000)))};
}

} // namespace jobwatch::commands
