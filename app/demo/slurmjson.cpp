#include "app/demo/slurmjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

qint64 seconds(Instant t)
{
    return toMs(t) / 1000;
}

// As the server tells it: a forecast while the job waits, the limit while it runs.
qint64 endTime(const SlurmJob &job, const SlurmJobState &state)
{
    if (state.ended)
        return seconds(state.since);
    return state.started ? seconds(job.startsAt + 1h) : 0;
}

QJsonObject nodeJson(const DemoSlurm &slurm, const SlurmNode &node, Instant now)
{
    const SlurmPartition &partition = *slurm.partition(node.partition);
    const bool drained = slurm.isDrained(partition, now);
    const bool busy = std::any_of(slurm.jobs().begin(), slurm.jobs().end(), [&](const SlurmJob &job) {
        return job.node == node.name && stateOf(job, now).word == "RUNNING"_L1;
    });
    return {{u"name"_s, node.name},
            {u"hostname"_s, node.name},
            {u"address"_s, u"127.0.0.1"_s},
            {u"cpus"_s, 64},
            {u"state"_s, busy ? u"mixed"_s : u"idle"_s},
            {u"state_flags"_s, drained ? QJsonArray{u"DRAIN"_s} : QJsonArray{}},
            {u"partitions"_s, QJsonArray{node.partition}},
            {u"reason"_s, drained ? partition.drainReason : QString()},
            {u"reason_changed_at"_s, drained ? seconds(now - 30s) : 0},
            {u"reason_set_by_user"_s, drained ? QJsonValue(u"root"_s) : QJsonValue::Null},
            {u"slurmd_start_time"_s, seconds(slurm.started())},
            {u"slurmd_version"_s, u"22.05.8"_s}};
}

} // namespace

QJsonObject slurmMeta(int version)
{
    const QJsonObject release{{u"version"_s, QJsonObject{{u"major"_s, 22}, {u"micro"_s, 8}, {u"minor"_s, 5}}},
                              {u"release"_s, u"22.05.8"_s}};
    const QJsonObject plugin{
        {u"type"_s, u"openapi/v0.0.%1"_s.arg(version)},
        {u"name"_s, version == 36 ? u"REST v0.0.36"_s : u"Slurm OpenAPI v0.0.%1"_s.arg(version)}};
    return {{u"plugin"_s, plugin}, {u"Slurm"_s, release}};
}

QJsonObject slurmJobJson(const SlurmJob &job, Instant now)
{
    const SlurmJobState state = stateOf(job, now);
    const SlurmRequest &request = job.request;
    return {{u"job_id"_s, job.id},
            {u"name"_s, request.name},
            {u"job_state"_s, state.word},
            {u"state_reason"_s, state.reason},
            {u"state_description"_s, state.description},
            {u"exit_code"_s, state.waitStatus},
            {u"derived_exit_code"_s, 0},
            {u"submit_time"_s, seconds(job.submittedAt)},
            {u"eligible_time"_s, request.held && !state.started ? 0 : seconds(job.submittedAt)},
            {u"start_time"_s, state.started ? seconds(job.startsAt) : 0},
            {u"end_time"_s, endTime(job, state)},
            {u"suspend_time"_s, 0},
            {u"time_limit"_s, 60},
            {u"partition"_s, request.partition},
            {u"cluster"_s, u"miniature"_s},
            {u"user_name"_s, request.user},
            {u"user_id"_s, 1000 + int(request.user.size())},
            {u"account"_s, request.account},
            {u"qos"_s, request.qos},
            {u"wckey"_s, request.wckey},
            {u"comment"_s, request.comment},
            {u"nodes"_s, state.started ? job.node : QString()},
            {u"batch_host"_s, state.started ? job.node : QString()},
            {u"array_job_id"_s, 0},
            {u"array_task_id"_s, QJsonValue::Null},
            {u"het_job_id"_s, 0},
            {u"restart_cnt"_s, 0},
            {u"requeue"_s, true},
            {u"cpus"_s, 1},
            {u"flags"_s, QJsonArray{}},
            {u"standard_output"_s, u"/srv/jobs/%j.out"_s}};
}

QJsonArray slurmJobsJson(const DemoSlurm &slurm, Instant now)
{
    QJsonArray jobs;
    for (const SlurmJob &job : slurm.jobs())
        jobs.append(slurmJobJson(job, now));
    return jobs;
}

QJsonArray slurmNodesJson(const DemoSlurm &slurm, Instant now)
{
    QJsonArray nodes;
    for (const SlurmNode &node : slurm.nodes())
        nodes.append(nodeJson(slurm, node, now));
    return nodes;
}

QJsonArray slurmPartitionsJson(const DemoSlurm &slurm)
{
    QJsonArray partitions;
    for (const SlurmPartition &partition : slurm.partitions()) {
        QStringList nodes;
        for (const SlurmNode &node : slurm.nodes()) {
            if (node.partition == partition.name)
                nodes.append(node.name);
        }
        partitions.append(QJsonObject{{u"name"_s, partition.name},
                                      {u"flags"_s, QJsonArray{}},
                                      {u"state"_s, u"UP"_s},
                                      {u"nodes"_s, nodes.join(u',')},
                                      {u"max_time_limit"_s, partition.longestMinutes},
                                      {u"total_cpus"_s, 64 * nodes.size()},
                                      {u"total_nodes"_s, nodes.size()}});
    }
    return partitions;
}

QJsonObject slurmStatisticsJson(const DemoSlurm &slurm, Instant now)
{
    const auto count = [&](QLatin1StringView word) {
        return int(std::count_if(slurm.jobs().begin(), slurm.jobs().end(),
                                 [&](const SlurmJob &job) { return stateOf(job, now).word == word; }));
    };
    return {{u"req_time"_s, seconds(now)},
            {u"req_time_start"_s, seconds(slurm.started())},
            {u"server_thread_count"_s, 3},
            {u"dbd_agent_queue_size"_s, 0},
            {u"jobs_submitted"_s, slurm.jobs().size()},
            {u"jobs_completed"_s, count("COMPLETED"_L1)},
            {u"jobs_canceled"_s, count("CANCELLED"_L1)},
            {u"jobs_failed"_s, count("FAILED"_L1)},
            {u"jobs_pending"_s, count("PENDING"_L1)},
            {u"jobs_running"_s, count("RUNNING"_L1)}};
}

} // namespace jobwatch
