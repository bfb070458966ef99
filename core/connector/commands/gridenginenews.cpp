#include "core/connector/commands/gridenginenews.h"

#include <algorithm>

namespace jobwatch::commands {

using batch::BatchJob;
using batch::BatchState;
using batch::WaitReason;

namespace {

constexpr Span newsOfFirstReading = std::chrono::minutes(10); // what ended before is old
constexpr qint64 firstReading = 256 * 1024; // bytes: the last thousand jobs or so
constexpr qint64 mostOfOneReading = 16 * 1024 * 1024;

FilePlace lastBytes(const FileFacts &file, qint64 most)
{
    const qint64 offset = std::max(qint64(0), file.size - most);
    return {.offset = offset, .isInsideLine = offset > 0};
}

bool isOld(const BatchJob &row, const batch::Listing &listing)
{
    const Instant end = row.ended.value_or(row.submitted.value_or(Instant{}));
    return listing.isFirst && end < listing.now - newsOfFirstReading;
}

// Each row of the accounting is a run of its own, whatever it is called.
void numberRun(BatchJob &row, const batch::Ledger &ledger)
{
    while (ledger.isCounted(row))
        ++row.restarts;
}

QSet<JobId> idsOf(const QList<BatchJob> &jobs)
{
    QSet<JobId> ids;
    for (const BatchJob &job : jobs)
        ids.insert(job.id);
    return ids;
}

} // namespace

std::optional<FileFacts> parseStat(const QByteArray &text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    bool isInode = false;
    bool isSize = false;
    const FileFacts facts{words.value(0).toLongLong(&isInode), words.value(1).toLongLong(&isSize)};
    return isInode && isSize && facts.size >= 0 ? std::optional(facts) : std::nullopt;
}

FilePlace placeToRead(const std::optional<ReadMark> &mark, const FileFacts &file)
{
    if (!mark || mark->inode == 0)
        return lastBytes(file, firstReading);
    const bool isSameFile = mark->inode == file.inode && mark->offset <= file.size;
    const qint64 offset = isSameFile ? mark->offset : 0;
    if (file.size - offset <= mostOfOneReading)
        return {.offset = offset};
    FilePlace place = lastBytes(file, mostOfOneReading);
    place.skipsSome = true;
    return place;
}

QList<BatchJob> withWaitReasons(QList<BatchJob> jobs, const batch::ClusterState &cluster)
{
    for (BatchJob &job : jobs) {
        if (job.state != BatchState::Pending || job.wait != WaitReason::None)
            continue;
        const auto capacity = batch::capacityOf(cluster, job.partition);
        // Busy hosts and wishes that nobody can fulfil look the same here.
        job.wait = capacity && capacity->hasNoNode() ? WaitReason::NodesUnavailable : WaitReason::Other;
    }
    return jobs;
}

QList<Evidence> newsOfGridEngine(const batch::Listing &listing, const QList<BatchJob> &ended,
                                 batch::Ledger &ledger, batch::WaitsTold &told)
{
    batch::Listing now = listing;
    now.jobs.clear();
    QList<Evidence> news;
    // Row by row, so that two runs of one job in one reading are told apart.
    for (BatchJob row : ended) {
        const bool isError = row.state == BatchState::InError;
        if (isOld(row, listing) || (isError && ledger.isOver(row.id)))
            continue;
        numberRun(row, ledger);
        now.jobs = {row};
        batch::WaitsTold afresh;
        news += batch::newsOf(now, ledger, isError ? afresh : told);
        ledger.count(row);
    }
    now.jobs.clear();
    for (BatchJob job : listing.jobs) {
        const bool isError = job.state == BatchState::InError;
        if (isError && ledger.isOver(job.id))
            continue;
        if (!isError && ledger.isOver(job.id)) { // it was cleared, or put back
            job.restarts = 1;
            ledger.countLostRun(job);
            job.restarts = 0;
        }
        now.jobs.append(job);
    }
    news += batch::newsOf(now, ledger, told);
    for (const BatchJob &job : std::as_const(now.jobs)) {
        if (job.state == BatchState::InError)
            ledger.count(job);
    }
    ledger.keepOnly(idsOf(listing.jobs));
    return news;
}

} // namespace jobwatch::commands
