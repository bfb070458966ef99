#pragma once

#include <QHash>
#include <QJsonDocument>

#include "core/connector/slurm/joblisting.h"
#include "core/connector/slurm/parsecluster.h"
#include "core/domain/server.h"
#include "tests/support/fakehttp.h"
#include "tests/support/recordedexchange.h"

// What the tests of the Slurm connector share.
namespace jobwatch::test {

inline HttpReply slurmReply(const QString &name)
{
    return recorded(QStringLiteral("slurm"), name).reply;
}

// The jobs of a recorded listing, by their number.
inline QHash<QString, batch::BatchJob> jobsIn(const QString &exchange)
{
    QHash<QString, batch::BatchJob> jobs;
    const auto listing = slurm::parseJobs(slurmReply(exchange).body, slurm::Wanted::all());
    if (!listing)
        qFatal("%s: %s", qPrintable(exchange), qPrintable(listing.error().message));
    for (const batch::BatchJob &job : listing->jobs)
        jobs.insert(job.id.value, job);
    return jobs;
}

inline batch::BatchJob onlyJobIn(const QString &exchange)
{
    return jobsIn(exchange).cbegin().value();
}

// "P F:command-not-found - P": the four stages in their order.
inline QString stagesText(const PerStage<StageFinding> &stages)
{
    QStringList words;
    for (const StageFinding &finding : stages) {
        switch (finding.verdict) {
        case Verdict::NotReached:
            words.append(QStringLiteral("-"));
            break;
        case Verdict::Passed:
            words.append(QStringLiteral("P"));
            break;
        case Verdict::Warned:
            words.append(QStringLiteral("W:") + causeId(finding.cause));
            break;
        case Verdict::Failed:
            words.append(QStringLiteral("F:") + causeId(finding.cause));
            break;
        }
    }
    return words.join(u' ');
}

// The recorded cluster: partitions short (n1, n2), long (n1), solo (n2).
inline batch::ClusterState recordedCluster()
{
    const auto object = [](const QString &name) {
        return QJsonDocument::fromJson(slurmReply(name).body).object();
    };
    const QJsonObject partitions = object(QStringLiteral("get-v0.0.38-partitions"));
    const QJsonObject nodes = object(QStringLiteral("get-v0.0.36-nodes"));
    batch::ClusterState cluster;
    cluster.partitions = *slurm::parsePartitions(partitions);
    cluster.nodes = *slurm::parseNodes(nodes, partitions);
    return cluster;
}

// The same with the second node out of work.
inline batch::ClusterState clusterWithoutN2()
{
    batch::ClusterState cluster = recordedCluster();
    for (batch::Node &node : cluster.nodes) {
        if (node.name == QStringLiteral("n2")) {
            node.isUsable = false;
            node.word = QStringLiteral("allocated drain");
            node.reason = QStringLiteral("jobwatch test drain");
        }
    }
    return cluster;
}

inline ServerDefinition slurmServer(const ServiceRule &rule = {.jobName = QStringLiteral("jw-*")})
{
    ServerDefinition server;
    server.name = ServerId{QStringLiteral("cluster")};
    server.kind = ServerKind::Slurm;
    server.url = QUrl(QStringLiteral("http://127.0.0.1:6820"));
    server.user = QStringLiteral("games");
    server.token = {SecretReference::Place::Keyring, {}};
    server.services = {{.id = ServiceId{QStringLiteral("clustalo")}, .match = rule}};
    return server;
}

} // namespace jobwatch::test
