#include <cstdio>

#include "core/domain/schedule/assessor.h"
#include "tests/bench/ratio.h"

using namespace jobwatch;

// What the adaptive policy costs the monitor with 2,000 runners: one tick a minute, one job, one forecast.
int main()
{
    constexpr int runners = 2000;
    constexpr int rounds = 300;
    const auto keyOf = [](int i) {
        return RunnerKey{{QString::number(i % 4)}, {QString::number(i / 8)}, {QString::number(i % 8)}};
    };
    Assessor assessor;
    Instant now = instantFromMs(1'700'000'000'000);
    for (int i = 0; i < runners; ++i) {
        RunnerPlan plan;
        plan.hasSmokeTest = i % 3 > 0;
        assessor.setRunner(keyOf(i), plan, now);
    }
    const auto passing = [&](const RunnerKey &key, TestKind kind) {
        Evidence evidence;
        evidence.runner = key;
        evidence.kind = kind;
        evidence.submittedAt = now - std::chrono::seconds(10);
        evidence.knownAt = now;
        for (StageFinding &finding : evidence.stages.values)
            finding.verdict = Verdict::Passed;
        return evidence;
    };
    std::vector<double> ticks;
    std::vector<double> jobs;
    for (int round = 0; round < rounds; ++round) {
        now += std::chrono::seconds(60);
        double before = bench::cpuTime();
        const QList<TestDecision> decisions = assessor.tick(now);
        ticks.push_back(bench::cpuTime() - before);
        for (const TestDecision &decision : decisions) {
            before = bench::cpuTime();
            assessor.observe(passing(decision.runner, decision.kind), now);
            jobs.push_back(bench::cpuTime() - before);
        }
    }
    double before = bench::cpuTime();
    for (int i = 0; i < runners; ++i)
        assessor.nextTest(keyOf(i), now);
    const double forecast = (bench::cpuTime() - before) / runners;
    before = bench::cpuTime();
    for (int i = 0; i < runners; ++i)
        assessor.shown(keyOf(i), now);
    const double shown = (bench::cpuTime() - before) / runners;
    before = bench::cpuTime();
    qsizetype size = 0;
    for (int server = 0; server < 4; ++server)
        size += assessor.saved({QString::number(server)}).size();
    const double saving = bench::cpuTime() - before;
    std::printf("%d runners: tick %.0f us (%.4f %% of a core), result of a job %.0f us, forecast %.1f us, "
                "explained status %.1f us, saved state %lld KiB in %.0f us\n",
                runners, bench::median(ticks), bench::median(ticks) / 60e6 * 100, bench::median(jobs),
                forecast, shown, static_cast<long long>(size / 1024), saving);
    return 0;
}
