#include <algorithm>

#include "core/connector/batch/batchevidence.h"
#include "core/connector/batch/ledger.h"
#include "core/connector/batch/servicematch.h"

// From a list of jobs to what is new in it.
namespace jobwatch::batch {

namespace {

// Beside each job of one list; there are many jobs, and few partitions of many nodes.
class Views
{
public:
    explicit Views(const Listing &listing)
        : m_listing(listing)
    {
    }

    BatchView of(const ServiceDefinition &service, const BatchJob &job)
    {
        auto capacity = m_capacities.constFind(job.partition);
        if (capacity == m_capacities.cend())
            capacity = m_capacities.insert(job.partition, capacityOf(m_listing.cluster, job.partition));
        return {.runner = {m_listing.server.name, service.id, runnerOf(service, job)},
                .capacity = *capacity,
                .now = m_listing.now};
    }

private:
    const Listing &m_listing;
    QHash<QString, std::optional<Capacity>> m_capacities{};
};

// The last told of a runner stands: the oldest end comes first, waiting jobs after all ends.
QList<BatchJob> inOrder(QList<BatchJob> jobs)
{
    std::stable_sort(jobs.begin(), jobs.end(), [](const BatchJob &a, const BatchJob &b) {
        return a.ended.value_or(Instant::max()) < b.ended.value_or(Instant::max());
    });
    return jobs;
}

// A run that was lost before we looked for the first time is old, unless its job still waits for the next.
bool isLostRunNews(const BatchJob &job, const Listing &listing, const Ledger &ledger)
{
    return job.restarts > 0 && !ledger.isLostRunCounted(job)
        && (!listing.isFirst || job.state == BatchState::Pending);
}

bool isToldLately(const Evidence &wait, Instant now, WaitsTold &told)
{
    const Cause cause = wait.stages[Stage::Startup].cause;
    Instant &last = told[{wait.runner, cause}];
    if (last != Instant{} && now < last + waitToldAgain && last <= now)
        return true;
    last = now;
    return false;
}

} // namespace

QList<Evidence> newsOf(const Listing &listing, Ledger &ledger, WaitsTold &told)
{
    QList<Evidence> news;
    Views views(listing);
    const QList<BatchJob> jobs = inOrder(listing.jobs);
    for (const BatchJob &job : jobs) {
        const ServiceDefinition *service = serviceOf(listing.server.services, job);
        if (!service)
            continue;
        const BatchView view = views.of(*service, job);
        if (isLostRunNews(job, listing, ledger)) {
            news.append(evidenceOfLostRun(job, view));
            ledger.countLostRun(job);
        }
        const bool isOver = hasEnded(job.state);
        if (isOver && ledger.isCounted(job))
            continue;
        const Evidence evidence = evidenceOf(job, view);
        if (isOver)
            ledger.count(job);
        if (reachedAnyStage(evidence) && (isOver || !isToldLately(evidence, listing.now, told)))
            news.append(evidence);
    }
    return news;
}

// The accounting does not number the runs of a job: its last row is the outcome, earlier ones are lost runs.
QList<Evidence> newsOfAccounting(const Listing &rows, const QSet<JobId> &listed, Ledger &ledger)
{
    QHash<JobId, int> rowsLeft;
    for (const BatchJob &row : rows.jobs)
        ++rowsLeft[row.id];
    QList<Evidence> news;
    Views views(rows);
    const QList<BatchJob> jobs = inOrder(rows.jobs);
    for (BatchJob row : jobs) {
        const bool isLast = --rowsLeft[row.id] == 0;
        const ServiceDefinition *service = serviceOf(rows.server.services, row);
        if (!service || !hasEnded(row.state) || listed.contains(row.id) || ledger.isOver(row.id))
            continue;
        row.restarts = isLast ? 0 : 1;
        if (!isLast && ledger.isLostRunCounted(row))
            continue;
        const Evidence evidence = evidenceOf(row, views.of(*service, row));
        if (isLast)
            ledger.count(row);
        else
            ledger.countLostRun(row);
        if (reachedAnyStage(evidence))
            news.append(evidence);
    }
    return news;
}

} // namespace jobwatch::batch
