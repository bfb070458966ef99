#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/domain/whatif/consequences.h"
#include "core/domain/whatif/recordedrunner.h"
#include "core/domain/whatif/replaysetup.h"

namespace jobwatch {

// Lets the assessor live through the record under one policy for all runners (nothing: as it was, the
// recorded tests and each runner's own policy for how it is judged). Every runner begins with its first
// recorded evidence, whatever the policy, and that one is not counted as a test. User jobs come as
// recorded; other tests give inferredResult(). One entry a runner, in the order of `recorded`; nothing if
// it was asked to stop.
std::optional<std::vector<PlayedRunner>> play(const std::vector<RecordedRunner> &recorded,
                                              const ReplaySetup &setup,
                                              const std::optional<TestPolicy> &policy, Instant end,
                                              const std::stop_token &stop);

} // namespace jobwatch
