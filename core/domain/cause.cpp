#include "core/domain/cause.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct CauseRow
{
    Cause cause;
    QLatin1StringView id;
    Permanence permanence;
};

constexpr std::array rows{
    CauseRow{Cause::None, "none"_L1, Permanence::Unclear},
    CauseRow{Cause::ConnectionRefused, "connection-refused"_L1, Permanence::Temporary},
    CauseRow{Cause::NameNotFound, "name-not-found"_L1, Permanence::Temporary},
    CauseRow{Cause::TlsFailed, "tls-failed"_L1, Permanence::Permanent},
    CauseRow{Cause::NoAnswer, "no-answer"_L1, Permanence::Temporary},
    CauseRow{Cause::ServerError, "server-error"_L1, Permanence::Temporary},
    CauseRow{Cause::NotTheProtocol, "not-the-protocol"_L1, Permanence::Unclear},
    CauseRow{Cause::SchedulerNotRunning, "scheduler-not-running"_L1, Permanence::Temporary},
    CauseRow{Cause::QueueRefuses, "queue-refuses"_L1, Permanence::Temporary},
    CauseRow{Cause::GivenUp, "given-up"_L1, Permanence::Permanent},
    CauseRow{Cause::NoRunnerTakesInput, "no-runner-takes-input"_L1, Permanence::Permanent},
    CauseRow{Cause::AccessDenied, "access-denied"_L1, Permanence::Permanent},
    CauseRow{Cause::NoWorker, "no-worker"_L1, Permanence::Temporary},
    CauseRow{Cause::CommandNotFound, "command-not-found"_L1, Permanence::Permanent},
    CauseRow{Cause::NotExecutable, "not-executable"_L1, Permanence::Permanent},
    CauseRow{Cause::StartFailed, "start-failed"_L1, Permanence::Unclear},
    CauseRow{Cause::RemovedFromQueue, "removed-from-queue"_L1, Permanence::Temporary},
    CauseRow{Cause::ProgramFailed, "program-failed"_L1, Permanence::Unclear},
    CauseRow{Cause::Interrupted, "interrupted"_L1, Permanence::Temporary},
    CauseRow{Cause::DeadlineExceeded, "deadline-exceeded"_L1, Permanence::Temporary},
    CauseRow{Cause::WrongOutput, "wrong-output"_L1, Permanence::Permanent},
    CauseRow{Cause::JobLost, "job-lost"_L1, Permanence::Temporary},
    CauseRow{Cause::StatusChecksGaveUp, "status-checks-gave-up"_L1, Permanence::Permanent},
    CauseRow{Cause::PollingFailed, "polling-failed"_L1, Permanence::Temporary},
    CauseRow{Cause::JobForgotten, "job-forgotten"_L1, Permanence::Permanent},
    CauseRow{Cause::UnknownAnswer, "unknown-answer"_L1, Permanence::Unclear},
    CauseRow{Cause::TestMisconfigured, "test-misconfigured"_L1, Permanence::Permanent},
    CauseRow{Cause::ServiceRemoved, "service-removed"_L1, Permanence::Permanent},
    CauseRow{Cause::ResultsNotDownloadable, "results-not-downloadable"_L1, Permanence::Permanent},
    CauseRow{Cause::TestFileMissing, "test-file-missing"_L1, Permanence::Permanent},
    CauseRow{Cause::RouteNotFound, "route-not-found"_L1, Permanence::Permanent},
    CauseRow{Cause::HandlerNotFound, "handler-not-found"_L1, Permanence::Unclear},
    CauseRow{Cause::ModuleNotEntitled, "module-not-entitled"_L1, Permanence::Permanent},
    CauseRow{Cause::ModuleAmbiguous, "module-ambiguous"_L1, Permanence::Permanent},
    CauseRow{Cause::ModuleNotLocated, "module-not-located"_L1, Permanence::Permanent},
    CauseRow{Cause::LoginRefused, "login-refused"_L1, Permanence::Temporary},
    CauseRow{Cause::AuthorizationDown, "authorization-down"_L1, Permanence::Temporary},
    CauseRow{Cause::OwnerGone, "owner-gone"_L1, Permanence::Permanent},
    CauseRow{Cause::SystemUserMissing, "system-user-missing"_L1, Permanence::Permanent},
    CauseRow{Cause::RequestTimedOut, "request-timed-out"_L1, Permanence::Temporary},
    CauseRow{Cause::TargetUnreachable, "target-unreachable"_L1, Permanence::Temporary},
    CauseRow{Cause::TargetFailed, "target-failed"_L1, Permanence::Temporary},
    CauseRow{Cause::RequestRefused, "request-refused"_L1, Permanence::Unclear},
    CauseRow{Cause::MethodNotSupported, "method-not-supported"_L1, Permanence::Permanent},
    CauseRow{Cause::ScheduleInvalid, "schedule-invalid"_L1, Permanence::Permanent},
    CauseRow{Cause::TargetGone, "target-gone"_L1, Permanence::Permanent},
    CauseRow{Cause::NotFiring, "not-firing"_L1, Permanence::Permanent},
    CauseRow{Cause::ProbeLost, "probe-lost"_L1, Permanence::Temporary},
    CauseRow{Cause::TokenRefused, "token-refused"_L1, Permanence::Permanent},
    CauseRow{Cause::ControllerDown, "controller-down"_L1, Permanence::Temporary},
    CauseRow{Cause::SubmissionRefused, "submission-refused"_L1, Permanence::Permanent},
    CauseRow{Cause::QuotaReached, "quota-reached"_L1, Permanence::Temporary},
    CauseRow{Cause::PartitionDown, "partition-down"_L1, Permanence::Temporary},
    CauseRow{Cause::NoCapacity, "no-capacity"_L1, Permanence::Temporary},
    CauseRow{Cause::LimitAbovePartition, "limit-above-partition"_L1, Permanence::Permanent},
    CauseRow{Cause::DependencyNeverSatisfied, "dependency-never-satisfied"_L1, Permanence::Permanent},
    CauseRow{Cause::JobHeld, "job-held"_L1, Permanence::Permanent},
    CauseRow{Cause::InterpreterMissing, "interpreter-missing"_L1, Permanence::Permanent},
    CauseRow{Cause::OutputNotWritable, "output-not-writable"_L1, Permanence::Permanent},
    CauseRow{Cause::WorkFolderMissing, "work-folder-missing"_L1, Permanence::Permanent},
    CauseRow{Cause::JobInError, "job-in-error"_L1, Permanence::Permanent},
    CauseRow{Cause::NodeFailed, "node-failed"_L1, Permanence::Temporary},
    CauseRow{Cause::Requeued, "requeued"_L1, Permanence::Temporary},
    CauseRow{Cause::OutOfMemory, "out-of-memory"_L1, Permanence::Temporary},
    CauseRow{Cause::TimeLimitReached, "time-limit-reached"_L1, Permanence::Temporary},
};

const CauseRow &rowOf(Cause cause)
{
    for (const CauseRow &row : rows) {
        if (row.cause == cause)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

Permanence permanence(Cause cause)
{
    return rowOf(cause).permanence;
}

bool isTestProblem(Cause cause)
{
    return cause >= Cause::TestMisconfigured && cause <= Cause::TestFileMissing;
}

bool isTimerCause(Cause cause)
{
    return cause >= Cause::RouteNotFound && cause <= Cause::ProbeLost;
}

QLatin1StringView causeId(Cause cause)
{
    return rowOf(cause).id;
}

std::optional<Cause> causeFromId(QStringView id)
{
    for (const CauseRow &row : rows) {
        if (id == row.id)
            return row.cause;
    }
    return {};
}

std::optional<Cause> causeFromNumber(int number)
{
    for (const CauseRow &row : rows) {
        if (int(row.cause) == number)
            return row.cause;
    }
    return {};
}

} // namespace jobwatch
