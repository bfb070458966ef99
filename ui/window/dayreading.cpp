#include "ui/window/dayreading.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int mostJobs = 1'000; // the newest of a runner: more say nothing new of a percentile

std::optional<Span> percentile95(QList<Span> &values)
{
    if (values.isEmpty())
        return {};
    const auto place = values.begin() + qsizetype(std::ceil(0.95 * double(values.size()))) - 1;
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

RunnerDay dayOf(const QList<DurationPoint> &points)
{
    RunnerDay day{.jobs = int(points.size())};
    QList<Span> waits, runs;
    for (const DurationPoint &point : points) {
        if (point.queueWait)
            waits.append(*point.queueWait);
        if (point.runTime)
            runs.append(*point.runTime);
        if (!point.passed)
            day.lastFailed = std::max(day.lastFailed, std::optional(point.at));
    }
    day.wait95 = percentile95(waits);
    day.run95 = percentile95(runs);
    return day;
}

} // namespace

Result<DayTimes> readDay(const HistoryReader &history, const DayQuestion &question)
{
    DayTimes all;
    for (const RunnerKey &runner : question.runners) {
        if (question.stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}};
        const auto points = history.durations(HistoryQuery{
            .scope = scopeOf(runner), .from = question.to - 24h, .to = question.to, .limit = mostJobs});
        if (!points)
            return points.error();
        if (!points->isEmpty())
            all.insert(runner, dayOf(*points));
    }
    return all;
}

} // namespace jobwatch
