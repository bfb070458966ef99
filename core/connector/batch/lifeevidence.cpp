#include <QCoreApplication>

#include "core/connector/batch/findings.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

// What the life of a test job says: the job itself, or that it never was or was lost sight of.
namespace jobwatch::batch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

Evidence bare(const JobLife &life)
{
    Evidence evidence;
    evidence.runner = life.runner;
    evidence.job = life.handle ? life.handle->id : JobId{};
    evidence.source = Source::TestJob;
    evidence.kind = life.definition.kind;
    evidence.submittedAt = life.submittedAt;
    evidence.knownAt = life.endedAt;
    return evidence;
}

Evidence ofRefusal(const JobLife &life, const StageFinding &refused)
{
    Evidence evidence = bare(life);
    evidence.text = oneLine(life.submitError->message, 400);
    if (isTestProblem(refused.cause))
        evidence.testProblem = refused.cause;
    else if (refused.cause != Cause::None)
        evidence.stages[Stage::Submission] = refused;
    return evidence;
}

Evidence ofLostSight(const JobLife &life, Cause lost)
{
    Evidence evidence = bare(life);
    evidence.text = oneLine(life.pollError->message, 400);
    evidence.stages[Stage::Submission] = passed();
    if (lost != Cause::None && !isTestProblem(lost))
        evidence.stages[Stage::Polling] = failed(lost);
    return evidence;
}

QString forHowLong(const JobLife &life)
{
    const JobStateAt &last = life.states.last();
    const auto seconds = std::chrono::round<std::chrono::seconds>(life.endedAt - last.at).count();
    return Words::tr("%1 for %2 s").arg(last.state.word).arg(seconds);
}

// It waited to the end of our patience, and its reason is no fault: busy is not broken. A scheduler that
// never looked at it tells no reason.
PerStage<StageFinding> ofLongWait(WaitReason wait)
{
    PerStage<StageFinding> stages{passed(), {}, {}, {}};
    if (wait == WaitReason::None)
        stages = {passed(), failed(Cause::NoWorker), {}, passed()};
    else if (wait == WaitReason::Other)
        stages = {passed(), warned(Cause::NoWorker), {}, passed()};
    return stages;
}

Evidence ofUnended(const JobLife &life, Evidence evidence)
{
    const JobState &state = life.states.last().state;
    if (reachedAnyStage(evidence))
        return evidence;
    const QString text = forHowLong(life);
    evidence.text = evidence.text.isEmpty() ? text : text + u". "_s + evidence.text;
    if (state.phase == JobPhase::Queued)
        evidence.stages = ofLongWait(state.batch ? state.batch->wait : WaitReason::None);
    else if (state.phase == JobPhase::Running)
        evidence.stages = {passed(), passed(), warned(Cause::DeadlineExceeded), passed()};
    else
        evidence.stages = {passed(), {}, {}, warned(Cause::UnknownAnswer)};
    return evidence;
}

} // namespace

Evidence evidenceOfLife(const JobLife &life, const LifeView &view)
{
    if (life.submitError)
        return ofRefusal(life, view.refused);
    if (life.states.isEmpty())
        return bare(life);
    const JobState &last = life.states.last().state;
    if (life.pollError && !last.ended)
        return ofLostSight(life, view.lost);
    Evidence evidence = bare(life);
    if (last.batch) {
        evidence = evidenceOf(*last.batch,
                              {.runner = life.runner,
                               .isOwnTest = true,
                               .kind = life.definition.kind,
                               .capacity = view.capacity,
                               .now = life.endedAt});
        evidence.submittedAt = life.submittedAt;
    }
    return last.ended ? evidence : ofUnended(life, evidence);
}

} // namespace jobwatch::batch
