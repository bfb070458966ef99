#include "ui/pages/striprows.h"

#include <algorithm>

#include "core/text/words.h"
#include "ui/tables/rows.h"
#include "ui/tables/worststatus.h"

namespace jobwatch {

namespace {

constexpr int stageIndent = 18;
constexpr int mostWindows = 500; // more are narrower than a pixel

std::optional<Status> statusAt(const QList<StatusPoint> &points, std::optional<Instant> at)
{
    std::optional<Status> status;
    for (const StatusPoint &point : points) {
        if (at && point.at > *at)
            break;
        status = point.status;
    }
    return status;
}

// What was planned for a runner, in the range.
QList<PlannedPart> plannedParts(const RunnerKey &runner, const StripView &view)
{
    QList<PlannedPart> parts;
    if (!view.planned)
        return parts;
    for (const Maintenance &plan : plansFor(runner, view.maintenance))
        for (const MaintenanceWindow &window : windowsIn(plan, view.range.from, view.range.to, mostWindows))
            parts.append({{window.from, window.to}, plan.reason});
    return parts;
}

StripRow runnerRow(const RunnerHistory &runner, const StripView &view)
{
    return {.key = stripKey(runner.key),
            .heading = {.name = runner.key.service.value,
                        .detail = runner.key.runner.value + QStringLiteral("  ") + runner.key.server.value,
                        .status = statusAt(runner.status, view.asOf),
                        .folds = true},
            .strip = {.range = view.range,
                      .points = runner.status,
                      .paused = runner.paused,
                      .planned = plannedParts(runner.key, view),
                      .pausesShown = view.planned}};
}

StripRow stageRow(const RunnerHistory &runner, Stage stage, const StripView &view)
{
    return {.heading = {.name = stageText(stage),
                        .status = statusAt(runner.stages[stage], view.asOf),
                        .indent = stageIndent},
            .strip = {.range = view.range,
                      .points = runner.stages[stage],
                      .planned = plannedParts(runner.key, view)}};
}

StripRow timerRow(const TimerHistory &timer, const StripView &view)
{
    const Strip strip = breakerStrip(timer, view.range);
    return {.key = timerName(timer.key),
            .heading = {.name = timer.name.isEmpty() ? timer.key.id.value : timer.name,
                        .detail = timer.key.server.value,
                        .status = statusAt(strip.points, view.asOf)},
            .strip = strip,
            .marks = runMarks(timer.runs, view.range, view.width, view.zone)};
}

} // namespace

QList<Maintenance> plansFor(const RunnerKey &runner, const QList<Maintenance> &plans)
{
    QList<Maintenance> found;
    std::copy_if(plans.begin(), plans.end(), std::back_inserter(found), [&runner](const Maintenance &plan) {
        return plan.scope.server.isEmpty() || plan.scope.contains(runner);
    });
    return found;
}

QString stripKey(const RunnerKey &runner)
{
    return QStringLiteral("%1\x1F%2\x1F%3")
        .arg(runner.server.value, runner.service.value, runner.runner.value);
}

QList<StripRow> stripRows(const ChartAnswer &answer, const StripView &view)
{
    QList<StripRow> rows;
    for (const RunnerHistory &runner : answer.runners) {
        rows.append(runnerRow(runner, view));
        if (!view.unfolded.contains(rows.last().key))
            continue;
        for (const Stage stage : allStages)
            rows.append(stageRow(runner, stage, view));
    }
    for (const TimerHistory &timer : answer.timers)
        rows.append(timerRow(timer, view));
    return rows;
}

Strip worstStrip(const ChartAnswer &answer, const TimeRange &range)
{
    QList<QList<StatusPoint>> all;
    for (const RunnerHistory &runner : answer.runners)
        all.append(runner.status);
    return {.range = range, .points = worstHistory(all)};
}

QList<Instant> changesOf(const ChartAnswer &answer, const TimeRange &range)
{
    QList<Instant> changes;
    for (const RunnerHistory &runner : answer.runners) {
        for (const StatusPoint &point : runner.status) {
            if (range.contains(point.at))
                changes.append(point.at);
        }
    }
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    return changes;
}

} // namespace jobwatch
