#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/domain/historyreader.h"
#include "ui/charts/timerange.h"

namespace jobwatch {

// One line of "Show as table" and one step of the charts.
struct DurationBucket
{
    TimeRange range{};
    std::optional<Span> waitMedian{};
    std::optional<Span> wait95{};
    std::optional<Span> runMedian{};
    std::optional<Span> run95{};
    int userJobs = 0;
    int testsPassed = 0;
    int testsFailed = 0;

    bool isEmpty() const { return userJobs + testsPassed + testsFailed == 0; }

    bool operator==(const DurationBucket &) const = default;
};

// 5 min, 30 min, 2 h, 6 h, 1 d by the length of the range.
Span bucketLength(const TimeRange &range);

// Buckets that fill the range; empty ones stay empty, so that nothing is joined over a gap.
QList<DurationBucket> durationBuckets(const QList<DurationPoint> &points, const TimeRange &range,
                                      Span length);

// "24 h, wait p50 7 s, p95 24 s, run p50 58 s, p95 1 min 52 s, 14 user jobs, 4 tests passed, 1 failed."
QString durationWords(const QList<DurationPoint> &points, const TimeRange &range);

} // namespace jobwatch
