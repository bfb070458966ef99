#include "core/domain/timerschedule.h"

#include <algorithm>

#include "core/domain/cron.h"
#include "core/domain/effectivezone.h"

namespace jobwatch {

namespace {

constexpr int runsToJudgeBy = 20;

QList<Instant> cronStarts(const TimerSchedule &schedule, Instant after, int limit)
{
    const auto cron = parseCron(schedule.cron);
    return cron ? nextRuns(*cron, effectiveZone(schedule.zone).zone, after, limit) : QList<Instant>{};
}

QList<Instant> delayStarts(Span every, Instant first, int limit)
{
    QList<Instant> starts;
    while (starts.size() < limit)
        starts.append(first + qint64(starts.size()) * every);
    return starts;
}

// A start in the future is none: the clock was set back.
std::optional<Instant> believable(std::optional<Instant> last, Instant now)
{
    return last ? std::optional(std::min(*last, now)) : std::nullopt;
}

} // namespace

std::optional<Instant> nextStart(const TimerSchedule &schedule, std::optional<Instant> last, Instant now)
{
    const QList<Instant> starts = nextStarts(schedule, last, now, 1);
    return starts.isEmpty() ? std::nullopt : std::optional(starts.first());
}

QList<Instant> nextStarts(const TimerSchedule &schedule, std::optional<Instant> last, Instant now, int limit)
{
    const std::optional<Instant> before = believable(last, now);
    if (schedule.every > Span{})
        return delayStarts(schedule.every, before ? std::max(*before + schedule.every, now) : now, limit);
    QList<Instant> starts = cronStarts(schedule, before.value_or(now), 1);
    if (starts.isEmpty() || limit <= 0)
        return {};
    starts.first() = std::max(starts.first(), now);
    return starts + cronStarts(schedule, starts.first(), limit - 1);
}

Span usualInterval(const TimerSchedule &schedule, Instant now)
{
    if (schedule.every > Span{})
        return schedule.every;
    const QList<Instant> runs = cronStarts(schedule, now, runsToJudgeBy);
    QList<Span> distances;
    for (qsizetype i = 1; i < runs.size(); ++i)
        distances.append(runs.at(i) - runs.at(i - 1));
    if (distances.isEmpty())
        return {};
    const auto middle = distances.begin() + distances.size() / 2;
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

} // namespace jobwatch
