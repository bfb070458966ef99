#include "ui/charts/durationbuckets.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/words.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 mostBuckets = 4000;

struct Spans
{
    QList<Span> waits{};
    QList<Span> runs{};
};

std::optional<Span> percentile(QList<Span> values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto place = std::min(qsizetype(share * double(values.size())), values.size() - 1);
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[place];
}

void add(DurationBucket &bucket, Spans &spans, const DurationPoint &point)
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

void summarise(DurationBucket &bucket, const Spans &spans)
{
    bucket.waitMedian = percentile(spans.waits, 0.5);
    bucket.wait95 = percentile(spans.waits, 0.95);
    bucket.runMedian = percentile(spans.runs, 0.5);
    bucket.run95 = percentile(spans.runs, 0.95);
}

QString spanText(const std::optional<Span> &span)
{
    return span ? durationText(*span) : u"–"_s;
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

QList<DurationBucket> durationBuckets(const QList<DurationPoint> &points, const TimeRange &range, Span length)
{
    if (range.length() <= 0ms || length <= 0ms || range.length() / length > mostBuckets)
        return {};
    QList<DurationBucket> buckets;
    // Round times, so that a bucket does not change while the range moves on.
    Instant from = Instant(range.from.time_since_epoch() / length * length);
    for (; from < range.to; from += length)
        buckets.append(DurationBucket{.range = {from, from + length}});
    QList<Spans> spans(buckets.size());
    for (const DurationPoint &point : points) {
        if (!range.contains(point.at))
            continue;
        const auto place = (point.at - buckets.first().range.from) / length;
        add(buckets[place], spans[place], point);
    }
    for (qsizetype i = 0; i < buckets.size(); ++i)
        summarise(buckets[i], spans[i]);
    return buckets;
}

QString durationWords(const QList<DurationPoint> &points, const TimeRange &range)
{
    DurationBucket whole{.range = range};
    Spans spans;
    for (const DurationPoint &point : points) {
        if (range.contains(point.at))
            add(whole, spans, point);
    }
    if (whole.isEmpty())
        return QCoreApplication::translate("Chart", "No jobs in this range.");
    summarise(whole, spans);
    const auto counted = [](const char *text, int n) {
        return QCoreApplication::translate("Chart", text, nullptr, n);
    };
    return QCoreApplication::translate("Chart", "%1: wait p50 %2, p95 %3; run p50 %4, p95 %5; %6, %7, %8.",
                                       "range, four durations, counts of jobs")
        .arg(durationText(range.length()), spanText(whole.waitMedian), spanText(whole.wait95),
             spanText(whole.runMedian), spanText(whole.run95),
             counted(QT_TRANSLATE_N_NOOP("Chart", "%n user jobs"), whole.userJobs),
             counted(QT_TRANSLATE_N_NOOP("Chart", "%n tests passed"), whole.testsPassed),
             counted(QT_TRANSLATE_N_NOOP("Chart", "%n tests failed"), whole.testsFailed));
}

} // namespace jobwatch
