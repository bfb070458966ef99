#include <QCoreApplication>
#include <QStringList>

#include "core/connector/batch/findings.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

// What the end of a job says.
namespace jobwatch::batch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

constexpr int firstSignal = 129; // as a shell tells them
constexpr int lastSignal = 192;
constexpr int noSuchFile = 2; // ENOENT and ENOEXEC, which Slurm hands on as exit codes
constexpr int notAProgram = 8;

// Users may give a program nonsense; our test's input is known to be good.
StageFinding faultOf(Cause cause, const BatchView &view)
{
    return view.isOwnTest ? failed(cause) : warned(cause);
}

// The end says nothing of the service: only what the job reached counts.
Finding noFault(const BatchJob &job)
{
    Finding finding{.text = endText(job)};
    finding.stages[Stage::Submission] = passed();
    if (job.started)
        finding.stages[Stage::Startup] = passed();
    return finding;
}

bool endedAtOnce(const BatchJob &job)
{
    return job.started && job.ended && *job.ended - *job.started < std::chrono::seconds(1);
}

Finding withUnknownExit(const BatchJob &job)
{
    Finding finding;
    finding.text =
        endText(job) + u". "_s + Words::tr("The exit code is not known: the accounting does not keep it.");
    finding.stages[Stage::Submission] = passed();
    finding.stages[Stage::Execution] = failed(Cause::ProgramFailed);
    return finding;
}

Finding withSignal(const BatchJob &job, const BatchView &view, int signal)
{
    Finding finding = atExecution(faultOf(Cause::Interrupted, view), endText(job));
    finding.exitCode = firstSignal - 1 + signal;
    return finding;
}

Finding withExitCode(const BatchJob &job, const BatchView &view)
{
    const int code = job.exit.code;
    const QString text = endText(job);
    if (code >= firstSignal && code <= lastSignal)
        return withSignal(job, view, code - firstSignal + 1);
    Finding finding;
    if (code == 127)
        finding = atStartup(failed(Cause::CommandNotFound), text);
    else if (code == 126)
        finding = atStartup(failed(Cause::NotExecutable), text);
    else if (view.isOwnTest && endedAtOnce(job) && (code == noSuchFile || code == notAProgram))
        finding = atStartup(failed(Cause::InterpreterMissing), text);
    else // of a user's job perhaps his own fault: whoever judges weighs it by its exit code
        finding = atExecution(failed(Cause::ProgramFailed), text);
    finding.exitCode = code;
    return finding;
}

Finding ofFailure(const BatchJob &job, const BatchView &view)
{
    if (job.launch != LaunchFault::None)
        return atStartup(failed(causeOfLaunch(job.launch)), endText(job));
    if (!job.exit.isKnown)
        return withUnknownExit(job);
    if (job.exit.signal != 0)
        return withSignal(job, view, job.exit.signal);
    if (job.exit.code == 0 && !job.started)
        return atStartup(failed(Cause::StartFailed), endText(job));
    return withExitCode(job, view);
}

// Not by us: what we cancel we do not ask for again.
Finding ofCancellation(const BatchJob &job, const BatchView &view)
{
    if (!view.isOwnTest)
        return noFault(job);
    return job.started ? atExecution(warned(Cause::Interrupted), endText(job))
                       : atStartup(warned(Cause::RemovedFromQueue), endText(job));
}

} // namespace

QString endText(const BatchJob &job)
{
    QString text = oneLine(job.word, 40);
    if (!job.reason.isEmpty() && job.reason != "None"_L1)
        text += u" ("_s + oneLine(job.reason, 60) + u')';
    QStringList parts{text};
    if (job.exit.isKnown && job.exit.signal != 0)
        parts.append(Words::tr("signal %1").arg(job.exit.signal));
    else if (job.exit.isKnown && job.exit.code != 0)
        parts.append(Words::tr("exit code %1").arg(job.exit.code));
    if (!job.node.isEmpty())
        parts.append(Words::tr("on %1").arg(oneLine(job.node, 60)));
    return parts.join(u", "_s);
}

Cause causeOfLaunch(LaunchFault fault)
{
    switch (fault) {
    case LaunchFault::OutputNotWritable:
        return Cause::OutputNotWritable;
    case LaunchFault::InterpreterMissing:
        return Cause::InterpreterMissing;
    case LaunchFault::WorkFolderMissing:
        return Cause::WorkFolderMissing;
    case LaunchFault::None:
    case LaunchFault::Other:
        return Cause::StartFailed;
    }
    Q_UNREACHABLE();
}

Finding findingOfEnd(const BatchJob &job, const BatchView &view)
{
    switch (job.state) {
    case BatchState::Completed:
        return {.stages = {passed(), passed(), passed(), passed()}, .exitCode = 0, .text = {}};
    case BatchState::Failed:
        return ofFailure(job, view);
    case BatchState::Cancelled:
        return ofCancellation(job, view);
    case BatchState::TimedOut:
        return view.isOwnTest ? atExecution(failed(Cause::TimeLimitReached), endText(job)) : noFault(job);
    case BatchState::NodeFailed:
        return atExecution(failed(Cause::NodeFailed), endText(job));
    case BatchState::BootFailed:
        return atStartup(failed(Cause::NodeFailed), endText(job));
    case BatchState::OutOfMemory:
        return atExecution(faultOf(Cause::OutOfMemory, view), endText(job));
    case BatchState::Preempted:
    case BatchState::PastDeadline:
    case BatchState::Pending:
    case BatchState::Running:
    case BatchState::InError:
    case BatchState::Unclear:
        return noFault(job);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch::batch
