#pragma once

#include <map>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include "core/connector/batch/batchjob.h"
#include "core/connector/batch/capacity.h"
#include "core/domain/evidence.h"
#include "core/domain/server.h"

namespace jobwatch::batch {

// Which outcomes were counted already, run by run: a job that is put back into the queue ends more than
// once. Bounded by what the queueing system itself still lists, see keepOnly().
class Ledger
{
public:
    bool isCounted(const BatchJob &job) const; // the outcome of its present run
    bool isLostRunCounted(const BatchJob &job) const; // that of the run before
    bool isOver(const JobId &job) const; // its last counted run was an outcome
    void count(const BatchJob &job);
    void countLostRun(const BatchJob &job);
    void keepOnly(const QSet<JobId> &listed);
    qsizetype size() const { return m_runs.size(); }

    QByteArray saved() const;
    static Ledger restored(const QByteArray &saved); // empty for what is damaged

    bool operator==(const Ledger &) const = default;

private:
    struct Counted
    {
        int runs = 0; // runs 0..runs-1 are counted
        bool isOver = false;

        bool operator==(const Counted &) const = default;
    };

    QHash<JobId, Counted> m_runs{};
};

// Faults of waiting jobs are told once a runner and cause, and again only after a while.
using WaitsTold = std::map<std::pair<RunnerKey, Cause>, Instant>;

inline constexpr Span waitToldAgain = std::chrono::minutes(10);

// What a list of jobs says that was not counted yet, the oldest end first; books it in the ledger. Jobs
// without a service and test jobs of this program are left out.
struct Listing
{
    const ServerDefinition &server;
    const ClusterState &cluster;
    QList<BatchJob> jobs{};
    bool isFirst = false; // nothing was read before: what was lost before is not news
    Instant now{};
};

QList<Evidence> newsOf(const Listing &listing, Ledger &ledger, WaitsTold &told);

// The same for rows of the accounting of jobs that the queueing system itself has forgotten: those in
// `listed` are left out. A requeued job has a row a run.
QList<Evidence> newsOfAccounting(const Listing &rows, const QSet<JobId> &listed, Ledger &ledger);

} // namespace jobwatch::batch
