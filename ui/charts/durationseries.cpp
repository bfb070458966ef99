#include "ui/charts/durationseries.h"

#include <algorithm>
#include <cmath>

namespace jobwatch {

std::optional<Span> valueOf(const DurationBucket &bucket, DurationLine line)
{
    switch (line) {
    case DurationLine::WaitMedian:
        return bucket.waitMedian;
    case DurationLine::Wait95:
        return bucket.wait95;
    case DurationLine::RunMedian:
        return bucket.runMedian;
    case DurationLine::Run95:
        return bucket.run95;
    }
    Q_UNREACHABLE();
}

QList<QList<QPointF>> durationStretches(const QList<DurationBucket> &buckets, DurationLine line)
{
    QList<QList<QPointF>> stretches;
    bool joined = false;
    for (const DurationBucket &bucket : buckets) {
        const auto value = valueOf(bucket, line);
        if (!value) {
            joined = false;
            continue;
        }
        if (!joined)
            stretches.append(QList<QPointF>{});
        joined = true;
        const Instant middle = bucket.range.from + bucket.range.length() / 2;
        stretches.last().append(QPointF(double(toMs(middle)), decades(*value)));
    }
    return stretches;
}

double decades(Span span)
{
    return std::log10(std::max(1.0, double(span.count()) / 1000));
}

double highestDecade(const QList<DurationBucket> &buckets)
{
    double highest = decades(std::chrono::minutes(10));
    for (const DurationBucket &bucket : buckets) {
        for (const auto &value : {bucket.wait95, bucket.run95})
            highest = value ? std::max(highest, decades(*value)) : highest;
    }
    return highest * 1.04;
}

} // namespace jobwatch
