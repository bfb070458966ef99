#pragma once

#include <optional>

#include "core/domain/pause.h"
#include "core/domain/rollup.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// What is kept of a runner between two starts, so that history survives a restart.
struct RunnerRecord
{
    RunnerKey key{};
    PerStage<StageState> stages{};
    std::optional<Instant> lastTest{}; // start of the last test job
    std::optional<Pause> pause{};
    std::optional<TestPolicy> policy{}; // set by hand in the window; overrides the configuration
    Cause testProblem = Cause::None;
    QString testProblemText{};

    bool operator==(const RunnerRecord &) const = default;
};

} // namespace jobwatch
