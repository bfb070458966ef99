#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/domain/historyreader.h"
#include "ui/charts/timerange.h"

namespace jobwatch {

// What the durations of a bucket rest on: every single job, or the sums that are kept by the hour and the
// day where there are too many jobs to read. Sums know no percentiles and nothing of queues.
enum class BucketBasis { Jobs, Sums };

// One line of "Show as table" and one step of the charts.
struct JobBucket
{
    TimeRange range{};
    std::optional<Span> waitMedian{};
    std::optional<Span> wait95{};
    std::optional<Span> runMedian{}; // of sums: the mean
    std::optional<Span> run95{}; // of sums: the longest
    int userJobs = 0;
    int testsPassed = 0;
    int testsFailed = 0;
    Span testCpu{}; // of its tests; of a bucket under an hour an even part of the hour's

    bool isEmpty() const { return userJobs + testsPassed + testsFailed == 0; }
    int tests() const { return testsPassed + testsFailed; }

    bool operator==(const JobBucket &) const = default;
};

// What the charts of one range are drawn from.
struct JobHistory
{
    TimeRange range{};
    Span bucket{};
    BucketBasis basis = BucketBasis::Jobs;
    QList<JobBucket> buckets{}; // adjoining, empty ones too
    JobBucket whole{}; // the range as one bucket
    QList<DurationPoint> jobs{}; // the single jobs, oldest first, where they are few enough to be drawn

    bool operator==(const JobHistory &) const = default;
};

// 5 min, 30 min, 2 h, 6 h, 1 d by the length of the range.
Span bucketLength(const TimeRange &range);

// Round buckets that fill the range; empty ones stay, so that nothing is joined over a gap. None for a range
// or a length that makes no sense.
QList<JobBucket> emptyBuckets(const TimeRange &range, Span length);

// `points` in any order; `totals` of any runners, for the CPU time: by the hour, or by the day for buckets
// of a day.
JobHistory historyOfJobs(QList<DurationPoint> points, const QList<EvidenceTotal> &totals,
                         const TimeRange &range);
JobHistory historyOfSums(const QList<EvidenceTotal> &totals, Bucket width, const TimeRange &range);

const JobBucket *bucketAt(const JobHistory &history, Instant at);

// "24 h, wait p50 7 s, p95 24 s, run p50 58 s, p95 1 min 52 s, 14 user jobs, 4 tests passed, 1 failed."
QString jobWords(const JobHistory &history);

// One line a bucket with a job: times in ISO 8601, durations in seconds. For spreadsheets, never translated.
QString jobsAsCsv(const JobHistory &history, QChar separator = u',');

} // namespace jobwatch
