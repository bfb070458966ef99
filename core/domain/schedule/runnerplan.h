#pragma once

#include "core/domain/schedule/plan.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// What the tests defined for a runner and the policy chosen for it mean for doubt.
RunnerPlan runnerPlan(const QList<TestDefinition> &tests, const TestPolicy &policy, bool paused);

// A server of this kind backs off when jobs cannot start, which its users feel.
inline bool backsOffOnErrors(ServerKind kind)
{
    return kind == ServerKind::Slivka;
}

} // namespace jobwatch
