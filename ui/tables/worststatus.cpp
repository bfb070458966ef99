#include "ui/tables/worststatus.h"

#include <algorithm>
#include <array>

namespace jobwatch {

namespace {

struct Step
{
    Instant at{};
    std::optional<Status> before{};
    Status after = Status::Unknown;
};

QList<Step> stepsOf(const QList<QList<StatusPoint>> &histories)
{
    QList<Step> steps;
    for (const QList<StatusPoint> &history : histories) {
        std::optional<Status> before;
        for (const StatusPoint &point : history) {
            steps.append({point.at, before, point.status});
            before = point.status;
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.at < b.at; });
    return steps;
}

} // namespace

QList<StatusPoint> worstHistory(const QList<QList<StatusPoint>> &histories)
{
    const QList<Step> steps = stepsOf(histories);
    std::array<int, 4> holders{}; // how many histories are in each status, by its number
    QList<StatusPoint> worstOnes;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].before)
            --holders[size_t(*steps[i].before)];
        ++holders[size_t(steps[i].after)];
        if (i + 1 < steps.size() && steps[i + 1].at == steps[i].at)
            continue;
        Status now = Status::Ok;
        for (const Status status : {Status::Unknown, Status::Warning, Status::Down}) {
            if (holders[size_t(status)] > 0)
                now = worse(now, status);
        }
        if (worstOnes.isEmpty() || worstOnes.last().status != now)
            worstOnes.append({steps[i].at, now});
    }
    return worstOnes;
}

} // namespace jobwatch
