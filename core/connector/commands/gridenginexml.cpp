#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include "core/connector/commands/gridenginetext.h"
#include "core/connector/commands/gridenginewords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

using batch::BatchJob;

namespace {

constexpr qsizetype mostJobs = 1'000'000;

Error unreadable(const QString &command, const QString &why)
{
    return {.kind = ErrorKind::Malformed,
            .message =
                QCoreApplication::translate("Commands", "The answer of %1 could not be read.").arg(command),
            .detail = oneLine(why)};
}

// "2026-11-22T04:10:29", and "2026-11-22T04:10:29.120" of newer ones.
std::optional<Instant> timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(instantFromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

// The fields of one <job_list>: each name once, the first one counts.
QHash<QString, QString> fieldsOf(QXmlStreamReader &xml)
{
    QHash<QString, QString> fields;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (!fields.contains(name))
            fields.insert(name, text);
    }
    return fields;
}

// "short.q@node", or the queue that was asked for; the part behind the sign names a host.
QString queueOf(const QHash<QString, QString> &fields)
{
    const QString queue = fields.value(u"queue_name"_s);
    return (queue.isEmpty() ? fields.value(u"hard_req_queue"_s) : queue).section(u'@', 0, 0);
}

BatchJob jobOf(const QHash<QString, QString> &fields, const QString &cluster)
{
    BatchJob job;
    job.id.value = fields.value(u"JB_job_number"_s);
    const QString task = fields.value(u"tasks"_s);
    job.cluster = cluster;
    job.partition = queueOf(fields);
    job.user = fields.value(u"JB_owner"_s);
    job.name = fields.value(u"full_job_name"_s, fields.value(u"JB_name"_s));
    job.account = fields.value(u"JB_project"_s);
    job.word = fields.value(u"state"_s);
    job.state = stateOfGridEngine(job.word);
    job.wait = waitReasonOfGridEngine(job.word);
    job.submitted = timeOf(fields.value(u"JB_submission_time"_s));
    job.started = timeOf(fields.value(u"JAT_start_time"_s));
    job.node = fields.value(u"queue_name"_s).section(u'@', 1);
    // Tasks that wait are told together: "1-100:1".
    if (!task.isEmpty() && job.state == batch::BatchState::Running)
        job.id.value += u'.' + task;
    return job;
}

// One <queue> of a host: the state of the queue there.
struct QueueOnHost
{
    QString queue{};
    QString letters{};
};

QueueOnHost queueOnHost(QXmlStreamReader &xml)
{
    QueueOnHost there{.queue = xml.attributes().value(u"name"_s).toString()};
    while (xml.readNextStartElement()) {
        const bool isState = xml.attributes().value(u"name"_s) == "state_string"_L1;
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (isState)
            there.letters = text.trimmed();
    }
    return there;
}

void addQueue(batch::ClusterState &state, const QueueOnHost &there, const QString &host)
{
    state.nodes.append({.name = there.queue + u'@' + host,
                        .word = there.letters,
                        .isUsable = isUsableInGridEngine(there.letters),
                        .partitions = {there.queue}});
    const bool isDisabled = isDisabledInGridEngine(there.letters);
    for (batch::Partition &partition : state.partitions) {
        if (partition.name != there.queue)
            continue;
        if (!isDisabled) // it takes jobs somewhere
            partition = {.name = there.queue, .word = u"up"_s, .state = batch::PartitionState::Up};
        return;
    }
    state.partitions.append({.name = there.queue,
                             .word = isDisabled ? u"disabled"_s : u"up"_s,
                             .state = isDisabled ? batch::PartitionState::Down : batch::PartitionState::Up});
}

} // namespace

Result<QList<BatchJob>> parseQstat(const QByteArray &bytes, const QString &cluster)
{
    QList<BatchJob> jobs;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != "job_info"_L1)
        return unreadable(u"qstat"_s, xml.errorString());
    while (!xml.atEnd() && jobs.size() < mostJobs) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "job_list"_L1)
            continue;
        const BatchJob job = jobOf(fieldsOf(xml), cluster);
        if (job.id.isEmpty())
            return unreadable(u"qstat"_s, u"a job without JB_job_number"_s);
        jobs.append(job);
    }
    if (xml.hasError())
        return unreadable(u"qstat"_s, xml.errorString());
    return jobs;
}

Result<batch::ClusterState> parseQhost(const QByteArray &bytes, const QString &cluster)
{
    batch::ClusterState state{.cluster = cluster};
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != "qhost"_L1)
        return unreadable(u"qhost"_s, xml.errorString());
    while (xml.readNextStartElement()) { // <host>
        const QString host = xml.attributes().value(u"name"_s).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == "queue"_L1)
                addQueue(state, queueOnHost(xml), host);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return unreadable(u"qhost"_s, xml.errorString());
    return state;
}

QString parseQstatReason(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString reason;
    while (!xml.atEnd() && reason.isEmpty()) {
        const bool isMessage = xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == "QIM_message"_L1 || xml.name() == "SME_message"_L1
                || xml.name() == "MES_message"_L1);
        if (isMessage)
            reason = xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return oneLine(reason);
}

} // namespace jobwatch::commands
