#include "core/domain/schedule/runnerplan.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span startGrace = 1min; // beside the time that a test may wait and run

// The expected cost stays at its default until runs have been measured.
void addTest(RunnerPlan &plan, const TestDefinition &test)
{
    const Span limit = test.timeout + test.queueWaitLimit + startGrace;
    switch (test.kind) {
    case TestKind::Full:
        plan.hasFullTest = true;
        plan.fullLimit = limit;
        return;
    case TestKind::Smoke:
        plan.hasSmokeTest = true;
        plan.smokeLimit = limit;
        return;
    }
}

Testing testingOf(const QList<TestDefinition> &tests, const TestPolicy &policy, bool paused)
{
    if (paused)
        return Testing::Paused;
    switch (policy.kind) {
    case PolicyKind::Adaptive:
        return tests.isEmpty() ? Testing::ByOthers : Testing::ByDoubt;
    case PolicyKind::Fixed:
    case PolicyKind::Never:
        break;
    }
    return Testing::ByOthers;
}

} // namespace

RunnerPlan runnerPlan(const QList<TestDefinition> &tests, const TestPolicy &policy, bool paused)
{
    RunnerPlan plan;
    plan.hasFullTest = false;
    for (const TestDefinition &test : tests)
        addTest(plan, test);
    plan.testing = testingOf(tests, policy, paused);
    plan.price = policy.price;
    plan.shortest = policy.shortest;
    plan.longest = policy.longest;
    return plan;
}

} // namespace jobwatch
