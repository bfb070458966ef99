#include "core/domain/whatif/outagereplay.h"

#include <algorithm>

namespace jobwatch {

namespace {

using namespace std::chrono_literals;

constexpr Span shortest = 5min;
constexpr Span longestShown = 12h;

// Of two outages the one that shows more.
bool isBetter(Span length, Span than)
{
    if ((length <= longestShown) != (than <= longestShown))
        return length <= longestShown;
    return length <= longestShown ? length > than : length < than;
}

QList<OutageJob> userJobs(const RecordedRunner &runner, Instant from, Instant to)
{
    QList<OutageJob> jobs;
    for (const Evidence &job : runner.evidence) {
        if (job.source == Source::UserJob && job.knownAt >= from && job.knownAt < to)
            jobs.append({job.knownAt, decisiveStage(job).has_value()});
    }
    return jobs;
}

} // namespace

std::optional<OutageReplay> outageToShow(const std::vector<RecordedRunner> &recorded, Instant end)
{
    std::optional<OutageReplay> best;
    const RecordedRunner *owner = nullptr;
    for (const RecordedRunner &runner : recorded) {
        for (size_t i = 0; i < runner.status.size(); ++i) {
            const Instant began = runner.status[i].at;
            const Instant ended = i + 1 < runner.status.size() ? runner.status[i + 1].at : end;
            if (runner.status[i].status != Status::Down || ended - began < shortest)
                continue;
            if (best && !isBetter(ended - began, best->ended - best->began))
                continue;
            best = OutageReplay{.runner = runner.key, .began = began, .ended = ended};
            owner = &runner;
        }
    }
    if (best) {
        const Span margin = std::max<Span>(10min, (best->ended - best->began) / 6);
        best->from = best->began - margin;
        best->to = best->ended + margin / 2;
        best->userJobs = userJobs(*owner, best->from, best->to);
    }
    return best;
}

OutageLane laneOf(const OutageReplay &outage, const PlayedRunner &played)
{
    OutageLane lane;
    for (const StatusPoint &point : played.shown) {
        if (point.at <= outage.from)
            lane.shown = {{outage.from, point.status}};
        else if (point.at < outage.to)
            lane.shown.append(point);
        const bool inOutage = point.at < outage.ended && isTrouble(point.status);
        if (point.at < outage.began)
            lane.found = isTrouble(point.status) ? std::optional(outage.began) : std::nullopt;
        else if (inOutage && !lane.found)
            lane.found = point.at;
    }
    for (const Instant test : played.testStarts) {
        if (test >= outage.from && test < outage.to)
            lane.tests.append(test);
    }
    return lane;
}

} // namespace jobwatch
