#pragma once

#include <QHash>

#include "core/base/time.h"
#include "core/domain/ids.h"

namespace jobwatch {

// What the history of the last 24 h says of a runner's jobs, those of users and tests alike.
struct RunnerDay
{
    std::optional<Span> wait95{}; // of 95 % of the jobs the longest
    std::optional<Span> run95{};
    std::optional<Instant> lastFailed{};
    int jobs = 0;

    bool operator==(const RunnerDay &) const = default;
};

using DayTimes = QHash<RunnerKey, RunnerDay>;

} // namespace jobwatch
