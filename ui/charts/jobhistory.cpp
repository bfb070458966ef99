#include "ui/charts/jobhistory.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

Bucket widthFor(Span bucket)
{
    return bucket >= 24h ? Bucket::Day : Bucket::Hour;
}

Span lengthOf(Bucket width)
{
    return width == Bucket::Day ? Span(24h) : Span(1h);
}

Result<QList<EvidenceTotal>> readTotals(const HistoryReader &reader, const QList<RunnerKey> &runners,
                                        Bucket width, const TimeRange &range)
{
    const Instant from(range.from.time_since_epoch() / lengthOf(width) * lengthOf(width));
    QList<EvidenceTotal> all;
    for (const RunnerKey &runner : runners) {
        const auto totals = reader.totals(runner, width, from, range.to);
        if (totals)
            all += *totals;
        else if (totals.error().kind != ErrorKind::NotSupported)
            return totals.error();
    }
    return all;
}

qint64 jobsIn(const QList<EvidenceTotal> &totals)
{
    qint64 jobs = 0;
    for (const EvidenceTotal &total : totals)
        jobs += total.passed + total.failed;
    return jobs;
}

} // namespace

Result<JobHistory> readJobHistory(const HistoryReader &reader, const QList<RunnerKey> &runners,
                                  const TimeRange &range)
{
    const Bucket width = widthFor(bucketLength(range));
    const auto totals = readTotals(reader, runners, width, range);
    if (!totals)
        return totals.error();
    if (jobsIn(*totals) > mostJobsRead)
        return historyOfSums(*totals, width, range);
    QList<DurationPoint> points;
    for (const RunnerKey &runner : runners) {
        const auto part = reader.durations(
            {.scope = scopeOf(runner), .from = range.from, .to = range.to, .limit = int(mostJobsRead) + 1});
        if (!part)
            return part.error();
        points += *part;
        // Jobs that told nothing of any stage are in no sum.
        if (points.size() > mostJobsRead)
            return historyOfSums(*totals, width, range);
    }
    return historyOfJobs(std::move(points), *totals, range);
}

} // namespace jobwatch
