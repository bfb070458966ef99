#pragma once

#include "core/domain/evidence.h"

namespace jobwatch {

// What is known about one stage of one runner.
struct StageState
{
    Status status = Status::Unknown;
    Cause cause = Cause::None;
    QString text{}; // the decisive line behind the cause, plain text
    std::optional<Instant> since{}; // when the status became what it is
    std::optional<Instant> lastEvidence{}; // of any source, about this stage
    std::optional<Source> lastSource{};

    bool operator==(const StageState &) const = default;
};

// The stage after one more finding. A stage that was not reached keeps its old status and time, and so does
// one that later evidence has told of already: a feed may be late.
StageState afterFinding(const StageState &before, const StageFinding &finding, const Evidence &evidence);
PerStage<StageState> afterEvidence(const PerStage<StageState> &before, const Evidence &evidence);
// The same where the last job decides: a failure that its user may have caused leaves the execution as it
// was.
PerStage<StageState> afterLastJob(const PerStage<StageState> &before, const Evidence &evidence);

// Evidence from a future that a clock set right has undone: else nothing could be newer until then.
PerStage<StageState> heardUntil(const PerStage<StageState> &stages, Instant now);

// The worst stage makes the runner; unknown outranks ok, so a runner is ok when all four stages are.
Status runnerStatus(const PerStage<StageState> &stages);
// The stage that makes the runner's status; nothing if the runner is ok or unknown throughout.
std::optional<Stage> decisiveStage(const PerStage<StageState> &stages);

} // namespace jobwatch
