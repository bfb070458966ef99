#pragma once

#include "core/connector/commands/queueconnector.h"
#include "core/connector/commands/slurmtext.h"
#include "core/connector/slurm/joblisting.h"

namespace jobwatch::commands {

// Slurm without slurmrestd. Ended jobs are listed for some minutes; what ended while nobody looked is read
// from the accounting, which unlike the one behind slurmrestd keeps exit codes.
class SlurmConnector final : public QueueConnector
{
public:
    using QueueConnector::QueueConnector;

    void fetchInventory(Done<Inventory> done) override;
    void fetchJobs(const QByteArray &position, Done<JobsRead> done) override;
    void submit(const TestJob &job, Done<JobHandle> done) override;
    void poll(const JobHandle &handle, Done<JobState> done) override;
    void cancel(const JobHandle &handle, Done<void> done) override;
    void listJobs(Done<QList<batch::BatchJob>> done) override;

protected:
    Command aliveCommand() const override;

private:
    void fetchJobsThatAre(const slurm::Wanted &wanted, const Done<QList<batch::BatchJob>> &done);
    template <typename T>
    void lookAtCluster(const Done<T> &done, const std::function<void()> &then);
    template <typename T>
    void lookAtNodes(const Done<T> &done, const std::function<void()> &then);
    void catchUp(const QByteArray &position, const QList<batch::BatchJob> &listed,
                 const Done<JobsRead> &done);
    JobsRead read(const QByteArray &position, const QList<batch::BatchJob> &listed, const SacctText &rows);
    void pollAccounting(const JobHandle &handle, const Error &unknown, const Done<JobState> &done);

    SlurmSettings m_settings{}; // without a cluster: not asked yet
    QList<QString> m_remarks{};
};

} // namespace jobwatch::commands
