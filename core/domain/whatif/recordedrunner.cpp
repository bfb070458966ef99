#include "core/domain/whatif/recordedrunner.h"

#include <algorithm>

#include "core/domain/belief/jobnews.h"
#include "core/domain/measuredtime.h"

namespace jobwatch {

namespace {

StageFinding findingOf(const Evidence &evidence, const JobNews &news, Stage stage)
{
    const Verdict verdict = news.verdicts[stage];
    return {verdict, verdict == Verdict::Passed ? Cause::None : evidence.stages[stage].cause};
}

void note(std::vector<CellFinding> &cell, Instant at, const StageFinding &finding)
{
    if (cell.empty() || cell.back().finding != finding)
        cell.push_back({at, finding});
}

Status statusOf(const PerCell<std::vector<CellFinding>> &cells)
{
    Status status = Status::Ok;
    for (const std::vector<CellFinding> &cell : cells) {
        const Verdict verdict = cell.empty() ? Verdict::NotReached : cell.back().finding.verdict;
        if (verdict == Verdict::Failed)
            return Status::Down;
        if (verdict == Verdict::Warned)
            status = Status::Warning;
    }
    return status;
}

// A failure of execution that a smoke test did not see is one of its deep part.
bool isAbout(const JobNews &news, BeliefCell cell)
{
    const Verdict verdict = news.verdicts[stageOf(cell)];
    if (verdict == Verdict::NotReached || !meets(news.kind, cell))
        return false;
    if (stageOf(cell) != Stage::Execution)
        return true;
    if (news.userMayBeAtFault)
        return false;
    return news.kind == JobKind::SmokeTest || cell == BeliefCell::DeepExecution || verdict == Verdict::Passed;
}

void learn(RecordedRunner &runner, const Evidence &evidence)
{
    const std::optional<JobNews> news = jobNews(evidence);
    if (!news)
        return;
    for (const BeliefCell cell : allCells) {
        if (isAbout(*news, cell))
            note(runner.cells[cell], evidence.knownAt, findingOf(evidence, *news, stageOf(cell)));
    }
    const Status status = statusOf(runner.cells);
    if (runner.status.empty() || runner.status.back().status != status)
        runner.status.push_back({evidence.knownAt, status});
}

std::optional<TestCost> meanCost(const RecordedRunner &runner, TestKind kind)
{
    double tests = 0;
    TestCost sum{0, 0};
    for (const Evidence &evidence : runner.evidence) {
        const std::optional<Span> measured = measuredTime(evidence);
        if (evidence.source != Source::TestJob || evidence.kind != kind || !measured
            || decisiveStage(evidence))
            continue;
        ++tests;
        sum.cpuSeconds += double(measured->count()) / 1000;
        sum.seconds += double((evidence.knownAt - evidence.submittedAt).count()) / 1000;
    }
    if (tests == 0)
        return {};
    return TestCost{sum.cpuSeconds / tests, std::max(0.0, sum.seconds / tests)};
}

StageFinding findingAt(const std::vector<CellFinding> &cell, Instant at)
{
    const auto later = std::upper_bound(cell.begin(), cell.end(), at,
                                        [](Instant t, const CellFinding &f) { return t < f.at; });
    return later == cell.begin() ? StageFinding{Verdict::Passed, Cause::None} : std::prev(later)->finding;
}

int gravity(Verdict verdict)
{
    return verdict == Verdict::Failed ? 2 : verdict == Verdict::Warned ? 1 : 0;
}

PerStage<StageFinding> findingsAt(const RecordedRunner &runner, TestKind kind, Instant at)
{
    const JobKind job = kind == TestKind::Smoke ? JobKind::SmokeTest : JobKind::FullTest;
    PerStage<StageFinding> stages;
    for (const BeliefCell cell : allCells) {
        StageFinding &stage = stages[stageOf(cell)];
        if (!meets(job, cell))
            continue;
        const StageFinding found = findingAt(runner.cells[cell], at);
        if (stage.verdict == Verdict::NotReached || gravity(found.verdict) > gravity(stage.verdict))
            stage = found;
    }
    bool failed = false;
    for (StageFinding &stage : stages.values) {
        if (failed)
            stage = {};
        failed = failed || stage.verdict == Verdict::Failed;
    }
    return stages;
}

bool hasRun(const PerStage<StageFinding> &stages)
{
    return stages[Stage::Execution].verdict != Verdict::NotReached;
}

} // namespace

RecordedRunner recordedRunner(const RunnerKey &key, const std::vector<Evidence> &evidence)
{
    RecordedRunner runner{.key = key, .evidence = evidence};
    for (const Evidence &one : evidence) {
        learn(runner, one);
        if (one.source == Source::TestJob)
            (one.kind == TestKind::Full ? runner.hasFullTest : runner.hasSmokeTest) = true;
    }
    if (runner.status.empty()) // jobs that said nothing about the service
        runner.status.push_back({evidence.front().knownAt, Status::Unknown});
    runner.full = meanCost(runner, TestKind::Full);
    runner.smoke = meanCost(runner, TestKind::Smoke);
    return runner;
}

TestCost costOf(const RecordedRunner &runner, TestKind kind)
{
    return kind == TestKind::Full ? runner.full.value_or(RunnerPlan{}.full)
                                  : runner.smoke.value_or(RunnerPlan{}.smoke);
}

Evidence inferredResult(const RecordedRunner &runner, TestKind kind, Instant start)
{
    const TestCost cost = costOf(runner, kind);
    Evidence evidence;
    evidence.runner = runner.key;
    evidence.source = Source::TestJob;
    evidence.kind = kind;
    evidence.submittedAt = start;
    evidence.stages = findingsAt(runner, kind, start);
    evidence.knownAt = start + Span(qint64(1000 * cost.seconds));
    evidence.cpuTime = Span(hasRun(evidence.stages) ? qint64(1000 * cost.cpuSeconds) : 0);
    return evidence;
}

} // namespace jobwatch
