#pragma once

#include <optional>
#include <vector>

#include "core/domain/historyreader.h"

namespace jobwatch {

// What one policy would have cost and shown, over all runners replayed. Shares are of the time of all
// runners, 0 to 1. Found after: from the first job that failed to the first status other than ok or unknown;
// an outage that was missed counts with its whole length.
struct Consequences
{
    double testsPerDay = 0;
    double cpuSecondsPerDay = 0;
    int outages = 0; // of five minutes or more
    int missed = 0;
    std::optional<Span> foundAfter{}; // mean; nothing without outages
    std::optional<Span> foundAfter95{};
    double statusChangesPerDay = 0;
    double wrongShare = 0; // weighted: saying "warning" or "unknown" is less wrong than saying "ok"
    double okWhileDown = 0;
    double downWhileOk = 0;

    bool operator==(const Consequences &) const = default;
};

// What one policy did with one runner.
struct PlayedRunner
{
    std::vector<StatusPoint> shown{}; // changes only, oldest first, from the first recorded evidence on
    qint64 tests = 0;
    double cpuSeconds = 0;
    std::vector<Instant> testStarts{}; // oldest first
};

// The same runner as the record has it.
struct TrueRunner
{
    std::vector<StatusPoint> status{};
};

Consequences consequencesOf(const std::vector<TrueRunner> &recorded, const std::vector<PlayedRunner> &played,
                            Instant from, Instant to);

} // namespace jobwatch
