#include "ui/window/chartreading.h"

#include <algorithm>

#include "ui/charts/jobhistory.h"

namespace jobwatch {

namespace {

constexpr int mostPauses = 1000;
constexpr int mostTimerEvents = 2000;
constexpr int mostTimerRuns = 5000;
constexpr auto pauseLookBack = std::chrono::days(60);

const QList<HistoryKind> &breakerKinds()
{
    static const QList<HistoryKind> kinds{HistoryKind::BreakerOpened, HistoryKind::BreakerProbed,
                                          HistoryKind::BreakerClosed, HistoryKind::BreakerForcedOpen,
                                          HistoryKind::TimerPaused,   HistoryKind::TimerResumed,
                                          HistoryKind::TimerProbed};
    return kinds;
}

Result<TimerHistory> readTimer(const HistoryReader &history, const TimerKey &timer, const TimeRange &range)
{
    const auto events = history.events({.scope = {.server = timer.server},
                                        .from = range.from,
                                        .limit = mostTimerEvents,
                                        .kinds = breakerKinds()});
    if (!events)
        return events.error();
    const auto runs = history.timerRuns(timer, range.from, range.to, mostTimerRuns);
    if (!runs && runs.error().kind != ErrorKind::NotSupported)
        return runs.error();
    TimerHistory result{.key = timer};
    if (runs)
        result.runs = *runs;
    std::copy_if(events->begin(), events->end(), std::back_inserter(result.events),
                 [&timer](const HistoryEvent &event) { return event.timer == timer; });
    return result;
}

} // namespace

QList<TimeRange> pausesOf(const QList<HistoryEvent> &events, const TimeRange &range)
{
    QList<TimeRange> pauses;
    Instant from = range.from;
    bool paused = false;
    for (const HistoryEvent &event : events) {
        if (event.kind == HistoryKind::Paused && !paused)
            from = event.at;
        if (event.kind == HistoryKind::Resumed && paused)
            pauses.append({from, event.at});
        paused = event.kind == HistoryKind::Paused;
    }
    if (paused)
        pauses.append({from, range.to});
    pauses.removeIf(
        [&range](const TimeRange &pause) { return pause.to <= range.from || pause.from >= range.to; });
    return pauses;
}

Result<RunnerHistory> readStatuses(const HistoryReader &history, const RunnerKey &key, const TimeRange &range)
{
    RunnerHistory result{.key = key};
    const auto status = history.statusHistory(key, std::nullopt, range.from, range.to);
    if (!status)
        return status.error();
    result.status = *status;
    for (const Stage stage : allStages) {
        const auto points = history.statusHistory(key, stage, range.from, range.to);
        if (!points)
            return points.error();
        result.stages[stage] = *points;
    }
    auto pauses = history.events({.scope = scopeOf(key),
                                  .from = range.from - pauseLookBack,
                                  .to = range.to,
                                  .limit = mostPauses,
                                  .kinds = {HistoryKind::Paused, HistoryKind::Resumed}});
    if (!pauses)
        return pauses.error();
    std::reverse(pauses->begin(), pauses->end());
    result.paused = pausesOf(*pauses, range);
    return result;
}

Result<ChartAnswer> readCharts(const HistoryReader &history, const ChartQuestion &question)
{
    ChartAnswer answer;
    for (const RunnerKey &key : question.runners) {
        auto runner = readStatuses(history, key, question.range);
        if (!runner)
            return runner.error();
        answer.runners.append(std::move(*runner));
    }
    for (const TimerKey &key : question.timers) {
        auto timer = readTimer(history, key, question.range);
        if (!timer)
            return timer.error();
        answer.timers.append(std::move(*timer));
    }
    auto jobs = readJobHistory(history, question.runners, question.range);
    if (!jobs)
        return jobs.error();
    answer.jobs = std::move(*jobs);
    return answer;
}

} // namespace jobwatch
