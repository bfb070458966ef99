#include "core/connector/slivka/classify.h"

#include "core/connector/plaintext.h"
#include "core/connector/slivka/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace slivka {

StageFinding passed()
{
    return {Verdict::Passed, Cause::None};
}

StageFinding warned(Cause cause)
{
    return {Verdict::Warned, cause};
}

StageFinding failed(Cause cause)
{
    return {Verdict::Failed, cause};
}

namespace {

Finding decide(const Observed &seen)
{
    for (const Rule rule : submissionRules() + waitingRules() + endRules()) {
        if (const auto finding = rule(seen))
            return *finding;
    }
    return {};
}

QString stderrTail(const JobLife &life)
{
    const JobOutput *errors = findOutput(life, u"stderr"_s);
    if (!errors)
        return {};
    return plainText((errors->head + errors->tail).right(stderrTailLimit));
}

} // namespace

} // namespace slivka

Evidence classifySlivka(const JobLife &life)
{
    const slivka::Observed seen = slivka::observe(life);
    const slivka::Finding finding = slivka::decide(seen);

    Evidence evidence;
    evidence.runner = life.runner;
    evidence.job = life.handle ? life.handle->id : JobId{};
    evidence.source = Source::TestJob;
    evidence.kind = life.definition.kind;
    evidence.submittedAt = life.submittedAt;
    evidence.knownAt = life.endedAt;
    evidence.stages = withImpliedSuccess(finding.stages);
    evidence.testProblem = finding.testProblem;
    if (evidence.testProblem == Cause::None && seen.hasUnreadableOutput)
        evidence.testProblem = Cause::ResultsNotDownloadable;
    evidence.exitCode = finding.exitCode;
    evidence.queueWait = slivka::queueWait(life);
    evidence.runTime = slivka::runTime(life);
    evidence.text = finding.text;
    evidence.stderrTail = slivka::stderrTail(life);
    return evidence;
}

} // namespace jobwatch
