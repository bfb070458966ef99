#include "ui/charts/charttable.h"

#include <QCoreApplication>

namespace jobwatch {

namespace {

constexpr ChartSpec charts[]{
    {"durations", QT_TRANSLATE_NOOP("Chart", "Queue wait and run time"), durationDrawing, durationValues, 3},
    {"tests", QT_TRANSLATE_NOOP("Chart", "Tests and CPU"), testsDrawing, testsValues, 2},
};

} // namespace

std::span<const ChartSpec> chartTable()
{
    return charts;
}

QList<NamedValue> valuesAt(const JobHistory &history, Instant at)
{
    QList<NamedValue> values;
    if (const JobBucket *bucket = bucketAt(history, at)) {
        for (const ChartSpec &chart : charts)
            values += chart.values(*bucket, history.basis);
    }
    return values;
}

} // namespace jobwatch
