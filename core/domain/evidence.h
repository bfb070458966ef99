#pragma once

#include <optional>
#include <QString>

#include "core/base/time.h"
#include "core/domain/cause.h"
#include "core/domain/ids.h"
#include "core/domain/status.h"

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class Source { UserJob = 1, TestJob = 2 };
enum class TestKind { Full = 1, Smoke = 2 };
enum class Verdict { NotReached = 0, Passed = 1, Warned = 2, Failed = 3 };

// What one job said about one stage.
struct StageFinding
{
    Verdict verdict = Verdict::NotReached;
    Cause cause = Cause::None; // set when the verdict is Warned or Failed

    bool operator==(const StageFinding &) const = default;
};

// What one job said about the stages it reached. A stage that was not reached says nothing.
struct Evidence
{
    RunnerKey runner{};
    JobId job{}; // empty when the job was never created
    Source source = Source::TestJob;
    TestKind kind = TestKind::Full; // only meaningful for test jobs
    Instant submittedAt{};
    Instant knownAt{}; // when we learned it
    PerStage<StageFinding> stages{};
    Cause testProblem = Cause::None; // a fault of the test or beside the stages; see isTestProblem
    std::optional<int> exitCode{}; // where the server tells it, or stderr gives it away
    QString client{}; // who submitted a user job, as far as the server tells; may be empty
    std::optional<Span> queueWait{};
    std::optional<Span> runTime{};
    std::optional<Span> cpuTime{}; // measured by the server; wall time stands in for it elsewhere
    QString text{}; // the decisive line, as the server or the program wrote it: plain text, one line
    QString stderrTail{}; // the last 4 KiB at most, plain text

    bool operator==(const Evidence &) const = default;
};

// The first stage that failed, else the first that warned; nothing if every reached stage passed.
std::optional<Stage> decisiveStage(const Evidence &evidence);
bool reachedAnyStage(const Evidence &evidence);

// A later stage's success implies the earlier ones, up to the first stage in trouble: what comes after that
// was not reached, though polling works all along. Polling runs beside startup and execution: that a job can
// be asked for says that it was submitted, not that it started.
PerStage<StageFinding> withImpliedSuccess(PerStage<StageFinding> stages);

} // namespace jobwatch
