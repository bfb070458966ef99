#pragma once

#include "core/connector/batch/ledger.h"
#include "core/connector/slurm/joblisting.h"
#include "core/connector/slurm/position.h"
#include "core/connector/slurm/restcalls.h"

namespace jobwatch::slurm {

// Reads the jobs of all users: the controller's list where it changed, and the accounting for what ended in
// an absence. One reading at a time.
class JobsReader
{
public:
    JobsReader(const ServerDefinition &server, RestCalls &calls);

    // `cluster` is looked at when the jobs have come.
    void read(const QByteArray &position, const batch::ClusterState &cluster, Done<JobsRead> done);

    QList<QString> remarks() const; // about what is not known

private:
    void askForJobs(qint64 now);
    void take(const HttpReply &reply, qint64 now);
    void askAccounting(qint64 now);
    void takeAccounting(const Result<HttpReply> &reply, qint64 now);
    void judge(const QList<batch::BatchJob> &accounting);
    void finish(Result<JobsRead> read);

    const ServerDefinition &m_server;
    RestCalls &m_calls;
    Wanted m_wanted;
    JobListings m_listings;
    batch::WaitsTold m_told{};
    Instant m_nextListing{};
    Instant m_nextAccounting{};
    QString m_accountingTrouble{};

    // Of the reading under way.
    const batch::ClusterState *m_state = nullptr;
    Position m_position{};
    std::optional<JobListing> m_listing{};
    bool m_isFirst = false;
    Done<JobsRead> m_done{};
};

} // namespace jobwatch::slurm
