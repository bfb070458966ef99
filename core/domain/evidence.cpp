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
    const auto isTrouble = [](const StageFinding &finding) {
        return finding.verdict == Verdict::Failed || finding.verdict == Verdict::Warned;
    };
    const auto firstTrouble = std::find_if(stages.values.begin(), stages.values.end(), isTrouble);
    bool laterPassed = false;
    for (auto finding = stages.values.end(); finding != stages.values.begin();) {
        --finding;
        // A job that failed to start never ran, though asking for it worked all along.
        if (laterPassed && finding->verdict == Verdict::NotReached && finding < firstTrouble)
            finding->verdict = Verdict::Passed;
        laterPassed = laterPassed || finding->verdict == Verdict::Passed;
    }
    return stages;
}

} // namespace jobwatch
