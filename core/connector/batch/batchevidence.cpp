#include "core/connector/batch/batchevidence.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/connector/batch/findings.h"
#include "core/text/words.h"

namespace jobwatch::batch {

namespace {

std::optional<Span> between(const std::optional<Instant> &from, const std::optional<Instant> &to)
{
    if (!from || !to || *to < *from)
        return {};
    return *to - *from;
}

Evidence evidenceWith(const Finding &finding, const BatchJob &job, const BatchView &view)
{
    Evidence evidence;
    evidence.runner = view.runner;
    evidence.job = job.id;
    evidence.source = view.isOwnTest ? Source::TestJob : Source::UserJob;
    evidence.kind = view.kind;
    evidence.submittedAt = job.submitted.value_or(view.now);
    evidence.knownAt = view.now;
    evidence.stages = withImpliedSuccess(finding.stages);
    evidence.exitCode = finding.exitCode;
    evidence.client = view.isOwnTest ? QString() : oneLine(job.user, 60);
    evidence.queueWait = between(job.submitted, job.started);
    evidence.runTime = between(job.started, job.ended);
    evidence.text = finding.text;
    return evidence;
}

Finding findingOf(const BatchJob &job, const BatchView &view)
{
    if (hasEnded(job.state))
        return findingOfEnd(job, view);
    const bool isWaiting = job.state == BatchState::Pending || job.state == BatchState::InError;
    return isWaiting ? findingOfWait(job, view) : Finding{};
}

} // namespace

Evidence evidenceOf(const BatchJob &job, const BatchView &view)
{
    return evidenceWith(findingOf(job, view), job, view);
}

Evidence evidenceOfLostRun(const BatchJob &job, const BatchView &view)
{
    const QString text =
        QCoreApplication::translate("Batch", "Run %1 was lost and the job put back into the queue")
            .arg(job.restarts);
    BatchJob before = job; // whatever its times are, they are those of the run that follows
    before.started.reset();
    before.ended.reset();
    return evidenceWith(atExecution(warned(Cause::Requeued), text), before, view);
}

JobState jobStateOf(const BatchJob &job)
{
    JobState state{.word = oneLine(job.word, 40), .ended = hasEnded(job.state), .batch = job};
    if (state.ended)
        state.phase = JobPhase::Ended;
    else if (job.state == BatchState::Pending || job.state == BatchState::InError)
        state.phase = JobPhase::Queued;
    else if (job.state == BatchState::Running)
        state.phase = JobPhase::Running;
    state.completionTimeSet = state.ended && job.ended.has_value();
    state.completedAt = state.completionTimeSet ? job.ended : std::nullopt;
    return state;
}

Cause causeOfTransport(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return Cause::ConnectionRefused;
    case ErrorKind::Dns:
        return Cause::NameNotFound;
    case ErrorKind::Tls:
        return Cause::TlsFailed;
    case ErrorKind::Timeout:
    case ErrorKind::Network:
        return Cause::NoAnswer;
    case ErrorKind::Denied:
        return Cause::AccessDenied;
    case ErrorKind::HttpStatus:
    case ErrorKind::TooLarge:
    case ErrorKind::Malformed:
        return Cause::NotTheProtocol;
    case ErrorKind::Cancelled: // by ourselves: says nothing
    case ErrorKind::NotSupported:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
        return Cause::None;
    case ErrorKind::NotFound:
        return Cause::TestFileMissing;
    case ErrorKind::Misconfigured:
        return Cause::TestMisconfigured;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch::batch
