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
    bool laterPassed = false;
    for (auto stage = allStages.rbegin(); stage != allStages.rend(); ++stage) {
        StageFinding &finding = stages[*stage];
        if (laterPassed && finding.verdict == Verdict::NotReached)
            finding.verdict = Verdict::Passed;
        laterPassed = laterPassed || finding.verdict == Verdict::Passed;
    }
    return stages;
}

} // namespace jobwatch
