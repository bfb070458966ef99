#pragma once

#include <optional>
#include <vector>

#include "core/domain/belief/cells.h"
#include "core/domain/historyreader.h"
#include "core/domain/schedule/plan.h"

namespace jobwatch {

// A cell as one job found it, until another job says otherwise.
struct CellFinding
{
    Instant at{};
    StageFinding finding{};

    bool operator==(const CellFinding &) const = default;
};

// What the record says of one runner. The rule for the time between two pieces of evidence: a cell stays as
// the earlier one found it until the later one is known. A user's job whose program failed with an exit
// code of its own says nothing about execution here: it may have been the user's doing.
struct RecordedRunner
{
    RunnerKey key{};
    std::vector<Evidence> evidence{}; // oldest first
    PerCell<std::vector<CellFinding>> cells{}; // changes only, oldest first
    std::vector<StatusPoint> status{}; // the worst cell; changes only, oldest first
    bool hasFullTest = false; // such a test was recorded
    bool hasSmokeTest = false;
    std::optional<TestCost> full{}; // mean of the passed ones that were measured
    std::optional<TestCost> smoke{};
};

// `evidence` is of this runner alone, oldest first, and not empty.
RecordedRunner recordedRunner(const RunnerKey &key, const std::vector<Evidence> &evidence);

// What a test begun at `start` would have found.
Evidence inferredResult(const RecordedRunner &runner, TestKind kind, Instant start);

TestCost costOf(const RecordedRunner &runner, TestKind kind);

} // namespace jobwatch
