#include "app/commands/lastbelief.h"

#include "core/domain/schedule/assessor.h"
#include "core/domain/schedule/runnerplan.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QList<TestDefinition> testsOf(const ServerDefinition &server, const RunnerKey &runner)
{
    QList<TestDefinition> tests;
    for (const ServiceDefinition &service : server.services) {
        for (const TestDefinition &test : service.tests) {
            if (service.id == runner.service && test.runner == runner.runner)
                tests.append(test);
        }
    }
    return tests;
}

bool knowsLastEvidence(const RunnerAssessment &shown, const RunnerState &runner)
{
    constexpr Span rounding = 1s;
    return shown.lastEvidence
        && (!runner.lastEvidence || *shown.lastEvidence + rounding >= *runner.lastEvidence);
}

void addBelief(RunnerState &runner, const Assessor &assessor, Instant now)
{
    if (runner.policy.kind == PolicyKind::Fixed) // its last test stands, whatever is believed
        return;
    const std::optional<RunnerAssessment> shown = assessor.shown(runner.key, now);
    if (!shown || !knowsLastEvidence(*shown, runner))
        return;
    runner.assessment = shown;
    if (runner.nextTestWhy != NextTestWhy::ByDoubt)
        return;
    runner.forecast = assessor.nextTest(runner.key, now);
    if (runner.forecast)
        runner.nextTest = runner.forecast->at;
}

} // namespace

Result<void> addBelief(ServerState &state, const ServerDefinition &server, const QByteArray &saved,
                       Instant now)
{
    Assessor assessor;
    if (const Result<void> restored = assessor.restore(saved, now); !restored)
        return restored.error();
    assessor.setServer(server.name, serverPlan(server.budget, backsOffOnErrors(server.kind)));
    for (const ServiceState &service : state.services) {
        for (const RunnerState &runner : service.runners) {
            const RunnerPlan plan =
                runnerPlan(testsOf(server, runner.key), runner.policy, runner.pause.has_value());
            assessor.setRunner(runner.key, plan, now);
        }
    }
    for (ServiceState &service : state.services) {
        for (RunnerState &runner : service.runners)
            addBelief(runner, assessor, now);
        service.testDays = assessor.costs(server.name, service.id).days;
    }
    return {};
}

} // namespace jobwatch
