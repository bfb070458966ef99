#include "app/demo/slurmsubmit.h"

#include <QJsonDocument>

#include "app/demo/slurmerrors.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr QLatin1StringView knownKeys[] = {
    "name"_L1,
    "partition"_L1,
    "account"_L1,
    "qos"_L1,
    "wckey"_L1,
    "comment"_L1,
    "time_limit"_L1,
    "current_working_directory"_L1,
    "environment"_L1,
    "hold"_L1,
    "standard_output"_L1,
    "standard_error"_L1,
    "standard_input"_L1,
    "requeue"_L1,
    "nodes"_L1,
    "tasks"_L1,
    "cpus_per_task"_L1,
    "memory_per_node"_L1,
    "begin_time"_L1,
    "dependency"_L1,
    "priority"_L1,
    "tags"_L1,
    "nice"_L1,
};

RestAnswer unparsable(int version, const QJsonObject &why)
{
    return slurmReply(version, {}, 400, {why, codedError(9001, u"Failure during parsing"_s)});
}

std::optional<QString> unknownKey(const QJsonObject &job)
{
    const QStringList keys = job.keys();
    for (const QString &key : keys) {
        if (std::find(std::begin(knownKeys), std::end(knownKeys), key) == std::end(knownKeys))
            return key;
    }
    return {};
}

// A warning comes with the number of a job that was taken all the same.
QJsonArray warnings(const DemoSlurm &slurm, const SlurmRequest &request, int minutes, Instant now)
{
    QJsonArray list;
    const SlurmPartition &partition = *slurm.partition(request.partition);
    if (request.held)
        list.append(codedError(2042, u"Job is in held state, pending scheduler release"_s));
    if (minutes > partition.longestMinutes)
        list.append(codedError(2015, u"Job's time limit exceeds partition limit"_s));
    if (slurm.isDrained(partition, now))
        list.append(codedError(2068, u"Required node not available (down, drained or reserved)"_s));
    return list;
}

} // namespace

RestAnswer submitToSlurm(DemoSlurm &slurm, int version, const QString &user, const QByteArray &body,
                         Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return slurmText(400, "Unable to parse query.");
    const QJsonObject job = document["job"_L1].toObject();
    if (const auto key = unknownKey(job))
        return unparsable(
            version, {{u"description"_s, u"Unknown key \"%1\""_s.arg(*key)}, {u"source"_s, u"hsearch_r"_s}});
    if (!job["environment"_L1].isObject())
        return unparsable(version, codedError(2127, u"environment must be set"_s));
    const SlurmRequest request{.name = job["name"_L1].toString(u"openapi"_s),
                               .user = user,
                               .partition = job["partition"_L1].toString(u"short"_s),
                               .account = job["account"_L1].toString(user),
                               .qos = job["qos"_L1].toString(u"normal"_s),
                               .wckey = job["wckey"_L1].toString(),
                               .comment = job["comment"_L1].toString(),
                               .held = job["hold"_L1].toBool()};
    if (!slurm.partition(request.partition))
        return slurmReply(version, {}, 500, {codedError(2000, u"Invalid partition name specified"_s)});
    if (request.qos != "normal"_L1 && request.qos != "test"_L1)
        return slurmReply(version, {}, 500, {codedError(2066, u"Invalid qos specification"_s)});
    const QJsonArray warned = warnings(slurm, request, job["time_limit"_L1].toInt(), now);
    const SlurmJob &taken = slurm.submit(request, now);
    return slurmReply(
        version, {{u"job_id"_s, taken.id}, {u"step_id"_s, u"BATCH"_s}, {u"job_submit_user_msg"_s, u""_s}},
        200, warned);
}

} // namespace jobwatch
