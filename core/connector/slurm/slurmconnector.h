#pragma once

#include "core/connector/batch/listsjobs.h"
#include "core/connector/slurm/connectiontest.h"
#include "core/connector/slurm/jobsreader.h"

namespace jobwatch {

// A Slurm cluster over slurmrestd. Services are what the rules of the configuration make of its jobs, runners
// its partitions. Jobs of all users are evidence; the files that a job writes cannot be read.
class SlurmConnector final : public Connector, public batch::ListsJobs
{
public:
    SlurmConnector(const ServerDefinition &server, const ConnectorParts &parts);

    Capabilities capabilities() const override;
    void fetchInventory(Done<Inventory> done) override;
    void fetchJobs(const QByteArray &position, Done<JobsRead> done) override;
    void submit(const TestJob &job, Done<JobHandle> done) override;
    void poll(const JobHandle &handle, Done<JobState> done) override;
    void cancel(const JobHandle &handle, Done<void> done) override;
    void fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done) override;
    void ping(Done<void> done) override;
    Evidence classify(const JobLife &life) const override;
    void testConnection(std::function<void(const QList<ConnectionStep> &)> done) override;
    void listJobs(Done<QList<batch::BatchJob>> done) override;

private:
    void fetchNodes(const QJsonObject &partitions, Done<Inventory> done);
    Inventory inventoryOf(const QString &product) const;
    QList<QString> remarks() const;
    void askAccountingFor(const JobHandle &handle, const Error &forgotten, Done<JobState> done);
    void testMore(slurm::ConnectionAnswers answers, std::function<void(const QList<ConnectionStep> &)> done);

    ServerDefinition m_server;
    slurm::RestCalls m_calls;
    batch::ClusterState m_cluster{}; // as of the last inventory
    slurm::JobsReader m_jobs;
};

} // namespace jobwatch
