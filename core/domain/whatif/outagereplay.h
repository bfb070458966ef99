#pragma once

#include <optional>
#include <QList>
#include <vector>

#include "core/domain/whatif/consequences.h"
#include "core/domain/whatif/recordedrunner.h"

namespace jobwatch {

// What one setting did around one outage.
struct OutageLane
{
    QList<StatusPoint> shown{}; // oldest first; the first holds at the beginning of the window
    QList<Instant> tests{}; // when they started
    std::optional<Instant> found{}; // the first warning or down within the outage

    bool operator==(const OutageLane &) const = default;
};

struct OutageJob
{
    Instant at{};
    bool failed = false;

    bool operator==(const OutageJob &) const = default;
};

// One outage that was really recorded, under each setting.
struct OutageReplay
{
    RunnerKey runner{};
    Instant began{};
    Instant ended{};
    Instant from{}; // the window shown: some time before and after
    Instant to{};
    QList<OutageJob> userJobs{};
    OutageLane present{};
    OutageLane proposed{};
    OutageLane fixedTen{};

    bool operator==(const OutageReplay &) const = default;
};

// The outage that is shown: the longest of at most half a day, else the shortest. Without lanes; nothing if
// none was recorded.
std::optional<OutageReplay> outageToShow(const std::vector<RecordedRunner> &recorded, Instant end);

OutageLane laneOf(const OutageReplay &outage, const PlayedRunner &played);

} // namespace jobwatch
