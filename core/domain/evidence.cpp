#include "core/domain/evidence.h"

#include <algorithm>

namespace jobwatch {

std::optional<Stage> decisiveStage(const Evidence &evidence)
{
    for (const Verdict wanted : {Verdict::Failed, Verdict::Warned}) {
        for (const Stage stage : allStages) {
            if (evidence.stages[stage].verdict == wanted)
                return stage;
        }
    }
    return {};
}

bool reachedAnyStage(const Evidence &evidence)
{
    return std::any_of(evidence.stages.begin(), evidence.stages.end(),
                       [](const StageFinding &finding) { return finding.verdict != Verdict::NotReached; });
}

PerStage<StageFinding> withImpliedSuccess(PerStage<StageFinding> stages)
{
    const auto imply = [&stages](Stage later, Stage earlier) {
        StageFinding &finding = stages[earlier];
        if (stages[later].verdict == Verdict::Passed && finding.verdict == Verdict::NotReached)
            finding.verdict = Verdict::Passed;
    };
    imply(Stage::Execution, Stage::Startup);
    imply(Stage::Startup, Stage::Submission);
    imply(Stage::Polling, Stage::Submission);
    return stages;
}

} // namespace jobwatch
