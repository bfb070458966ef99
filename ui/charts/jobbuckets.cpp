#include "ui/charts/jobbuckets.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/words.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 mostBuckets = 4000;
constexpr qsizetype mostSingleJobs = 400; // more are told by the lines alone

struct Spans
{
    QList<Span> waits{};
    QList<Span> runs{};
};

std::optional<Span> percentile(QList<Span> &values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto place = std::min(qsizetype(share * double(values.size())), values.size() - 1);
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[place];
}

void add(JobBucket &bucket, Spans &spans, const DurationPoint &point)
{
    if (point.queueWait)
        spans.waits.append(*point.queueWait);
    if (point.runTime)
        spans.runs.append(*point.runTime);
    if (point.source == Source::UserJob)
        ++bucket.userJobs;
    else
        ++(point.passed ? bucket.testsPassed : bucket.testsFailed);
}

void summarise(JobBucket &bucket, Spans &spans)
{
    bucket.waitMedian = percentile(spans.waits, 0.5);
    bucket.wait95 = percentile(spans.waits, 0.95);
    bucket.runMedian = percentile(spans.runs, 0.5);
    bucket.run95 = percentile(spans.runs, 0.95);
}

std::optional<qsizetype> placeOf(const QList<JobBucket> &buckets, Span length, Instant at)
{
    if (buckets.isEmpty() || at < buckets.first().range.from || at >= buckets.last().range.to)
        return std::nullopt;
    return (at - buckets.first().range.from) / length;
}

// An hour that is longer than a bucket is spread evenly: how its CPU time was spent within is not kept.
void addCosts(JobHistory &history, const QList<EvidenceTotal> &totals)
{
    const qint64 parts = std::max<qint64>(1, Span(1h) / history.bucket);
    for (const EvidenceTotal &total : totals) {
        if (total.source != Source::TestJob)
            continue;
        for (qint64 part = 0; part < parts; ++part) {
            const auto place = placeOf(history.buckets, history.bucket, total.from + part * history.bucket);
            if (!place)
                continue;
            history.buckets[*place].testCpu += total.cpuTime / parts;
            history.whole.testCpu += total.cpuTime / parts;
        }
    }
}

struct Sum
{
    Span run{};
    qint64 timed = 0;
};

void add(JobBucket &bucket, Sum &sum, const EvidenceTotal &total)
{
    if (total.source == Source::UserJob) {
        bucket.userJobs += int(total.passed + total.failed);
    } else {
        bucket.testsPassed += int(total.passed);
        bucket.testsFailed += int(total.failed);
        bucket.testCpu += total.cpuTime;
    }
    sum.run += total.runTime;
    sum.timed += total.timed;
    if (sum.timed > 0)
        bucket.runMedian = sum.run / sum.timed;
    if (total.longestRun)
        bucket.run95 = std::max(bucket.run95.value_or(0ms), *total.longestRun);
}

QString spanText(const std::optional<Span> &span)
{
    return span ? durationText(*span) : u"–"_s;
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("Chart", text, nullptr, n);
}

QString durationWords(const JobHistory &history)
{
    const JobBucket &whole = history.whole;
    switch (history.basis) {
    case BucketBasis::Jobs:
        return QCoreApplication::translate("Chart", "wait p50 %1, p95 %2; run p50 %3, p95 %4")
            .arg(spanText(whole.waitMedian), spanText(whole.wait95), spanText(whole.runMedian),
                 spanText(whole.run95));
    case BucketBasis::Sums:
        return QCoreApplication::translate("Chart", "run mean %1, longest %2")
            .arg(spanText(whole.runMedian), spanText(whole.run95));
    }
    Q_UNREACHABLE();
}

} // namespace

Span bucketLength(const TimeRange &range)
{
    if (range.length() <= 6h)
        return 5min;
    if (range.length() <= 48h)
        return 30min;
    if (range.length() <= std::chrono::days(10))
        return 2h;
    return range.length() <= std::chrono::days(60) ? Span(6h) : Span(24h);
}

QList<JobBucket> emptyBuckets(const TimeRange &range, Span length)
{
    if (range.length() <= 0ms || length <= 0ms || range.length() / length > mostBuckets)
        return {};
    QList<JobBucket> buckets;
    // Round times, so that a bucket does not change while the range moves on.
    Instant from = Instant(range.from.time_since_epoch() / length * length);
    for (; from < range.to; from += length)
        buckets.append(JobBucket{.range = {from, from + length}});
    return buckets;
}

JobHistory historyOfJobs(QList<DurationPoint> points, const QList<EvidenceTotal> &totals,
                         const TimeRange &range)
{
    JobHistory history{.range = range, .bucket = bucketLength(range)};
    history.buckets = emptyBuckets(range, history.bucket);
    history.whole.range = range;
    points.removeIf([&range](const DurationPoint &point) { return !range.contains(point.at); });
    QList<Spans> spans(history.buckets.size());
    Spans all;
    for (const DurationPoint &point : points) {
        const auto place = placeOf(history.buckets, history.bucket, point.at);
        if (!place)
            continue;
        add(history.buckets[*place], spans[*place], point);
        add(history.whole, all, point);
    }
    for (qsizetype i = 0; i < history.buckets.size(); ++i)
        summarise(history.buckets[i], spans[i]);
    summarise(history.whole, all);
    addCosts(history, totals);
    if (points.size() <= mostSingleJobs) {
        std::stable_sort(points.begin(), points.end(),
                         [](const DurationPoint &a, const DurationPoint &b) { return a.at < b.at; });
        history.jobs = std::move(points);
    }
    return history;
}

JobHistory historyOfSums(const QList<EvidenceTotal> &totals, Bucket width, const TimeRange &range)
{
    const Span kept = width == Bucket::Hour ? Span(1h) : Span(24h);
    JobHistory history{
        .range = range, .bucket = std::max(bucketLength(range), kept), .basis = BucketBasis::Sums};
    history.buckets = emptyBuckets(range, history.bucket);
    history.whole.range = range;
    QList<Sum> sums(history.buckets.size());
    Sum all;
    for (const EvidenceTotal &total : totals) {
        const auto place = placeOf(history.buckets, history.bucket, total.from);
        if (!place)
            continue;
        add(history.buckets[*place], sums[*place], total);
        add(history.whole, all, total);
    }
    return history;
}

const JobBucket *bucketAt(const JobHistory &history, Instant at)
{
    const auto place =
        history.bucket > 0ms ? placeOf(history.buckets, history.bucket, at) : std::optional<qsizetype>();
    return place ? &history.buckets[*place] : nullptr;
}

QString jobWords(const JobHistory &history)
{
    const JobBucket &whole = history.whole;
    if (whole.isEmpty())
        return QCoreApplication::translate("Chart", "No jobs in this range.");
    return QCoreApplication::translate("Chart", "%1: %2; %3, %4, %5.",
                                       "range, what is known of durations, counts of jobs")
        .arg(durationText(history.range.length()), durationWords(history),
             counted(QT_TRANSLATE_N_NOOP("Chart", "%n user jobs"), whole.userJobs),
             counted(QT_TRANSLATE_N_NOOP("Chart", "%n tests passed"), whole.testsPassed),
             counted(QT_TRANSLATE_N_NOOP("Chart", "%n tests failed"), whole.testsFailed));
}

QString jobsAsCsv(const JobHistory &history, QChar separator)
{
    const auto seconds = [](const std::optional<Span> &span) {
        return span ? QString::number(double(span->count()) / 1000) : QString();
    };
    const bool sums = history.basis == BucketBasis::Sums;
    QStringList lines{QStringList{u"from"_s, u"to"_s, u"wait_p50_s"_s, u"wait_p95_s"_s,
                                  sums ? u"run_mean_s"_s : u"run_p50_s"_s,
                                  sums ? u"run_max_s"_s : u"run_p95_s"_s, u"user_jobs"_s, u"tests_passed"_s,
                                  u"tests_failed"_s, u"test_cpu_s"_s}
                          .join(separator)};
    for (const JobBucket &bucket : history.buckets) {
        if (!bucket.isEmpty())
            lines.append(QStringList{toDateTime(bucket.range.from).toString(Qt::ISODate),
                                     toDateTime(bucket.range.to).toString(Qt::ISODate),
                                     seconds(bucket.waitMedian), seconds(bucket.wait95),
                                     seconds(bucket.runMedian), seconds(bucket.run95),
                                     QString::number(bucket.userJobs), QString::number(bucket.testsPassed),
                                     QString::number(bucket.testsFailed), seconds(bucket.testCpu)}
                             .join(separator));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace jobwatch
