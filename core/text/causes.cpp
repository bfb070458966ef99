#include <array>
#include <QCoreApplication>

#include "core/text/words.h"

namespace jobwatch {

namespace {

struct CauseRow
{
    Cause cause;
    const char *sentence; // what it means, and what to do where that is known; no final stop
    const char *cell; // at most 14 characters
};

// A cause that is missing here fails tst_words.
constexpr std::array rows{
    CauseRow{Cause::None, QT_TRANSLATE_NOOP("Words", "No fault is known"),
             QT_TRANSLATE_NOOP("Words", "no fault")},
    CauseRow{Cause::ConnectionRefused,
             QT_TRANSLATE_NOOP("Words", "Nobody listens at this address. Check that the server is running"),
             QT_TRANSLATE_NOOP("Words", "refused")},
    CauseRow{Cause::NameNotFound,
             QT_TRANSLATE_NOOP("Words",
                               "The server's name has no address. Check the address and the name service"),
             QT_TRANSLATE_NOOP("Words", "no such name")},
    CauseRow{Cause::TlsFailed,
             QT_TRANSLATE_NOOP("Words", "No secure connection could be made. Check the server's certificate"),
             QT_TRANSLATE_NOOP("Words", "TLS failed")},
    CauseRow{Cause::NoAnswer,
             QT_TRANSLATE_NOOP("Words",
                               "The server did not answer in time. A job may have been created all the same"),
             QT_TRANSLATE_NOOP("Words", "no answer")},
    CauseRow{Cause::ServerError,
             QT_TRANSLATE_NOOP(
                 "Words", "The server failed to accept the job. Check its database and its upload folder"),
             QT_TRANSLATE_NOOP("Words", "server error")},
    CauseRow{Cause::NotTheProtocol,
             QT_TRANSLATE_NOOP("Words",
                               "The answer is not what such a server sends. Check the address and any proxy"),
             QT_TRANSLATE_NOOP("Words", "odd answer")},
    CauseRow{
        Cause::SchedulerNotRunning,
        QT_TRANSLATE_NOOP("Words", "Nobody picks the job up. Check that the server's scheduler is running"),
        QT_TRANSLATE_NOOP("Words", "no scheduler")},
    CauseRow{Cause::QueueRefuses,
             QT_TRANSLATE_NOOP("Words", "The queueing system refuses the job; the server tries again"),
             QT_TRANSLATE_NOOP("Words", "queue refuses")},
    CauseRow{
        Cause::GivenUp,
        QT_TRANSLATE_NOOP(
            "Words", "The server gave up handing the job over. Check the runner and its queueing system"),
        QT_TRANSLATE_NOOP("Words", "given up")},
    CauseRow{Cause::NoRunnerTakesInput,
             QT_TRANSLATE_NOOP(
                 "Words", "The job was rejected: no runner takes this input. Check the service's selector"),
             QT_TRANSLATE_NOOP("Words", "no runner")},
    CauseRow{Cause::AccessDenied,
             QT_TRANSLATE_NOOP("Words", "The server denies access. Check the account and its rights"),
             QT_TRANSLATE_NOOP("Words", "access denied")},
    CauseRow{Cause::NoWorker,
             QT_TRANSLATE_NOOP("Words", "The job waits in the queue and no worker picks it up"),
             QT_TRANSLATE_NOOP("Words", "no worker")},
    CauseRow{
        Cause::CommandNotFound,
        QT_TRANSLATE_NOOP(
            "Words", "Exit 127 means the program was not found. Check that it is installed on the server"),
        QT_TRANSLATE_NOOP("Words", "exit 127")},
    CauseRow{Cause::NotExecutable,
             QT_TRANSLATE_NOOP(
                 "Words", "Exit 126 means the program may not be executed. Check its rights on the server"),
             QT_TRANSLATE_NOOP("Words", "exit 126")},
    CauseRow{Cause::StartFailed, QT_TRANSLATE_NOOP("Words", "The queueing system could not start the job"),
             QT_TRANSLATE_NOOP("Words", "not started")},
    CauseRow{Cause::RemovedFromQueue,
             QT_TRANSLATE_NOOP("Words", "Somebody removed the job from the queueing system before it ran"),
             QT_TRANSLATE_NOOP("Words", "removed")},
    CauseRow{Cause::ProgramFailed, QT_TRANSLATE_NOOP("Words", "The program started and ended with an error"),
             QT_TRANSLATE_NOOP("Words", "program failed")},
    CauseRow{Cause::Interrupted,
             QT_TRANSLATE_NOOP("Words", "The program was stopped by a signal or by the queueing system"),
             QT_TRANSLATE_NOOP("Words", "interrupted")},
    CauseRow{Cause::DeadlineExceeded,
             QT_TRANSLATE_NOOP("Words", "The program ran past the time limit of the test and was cancelled"),
             QT_TRANSLATE_NOOP("Words", "timeout")},
    CauseRow{
        Cause::WrongOutput,
        QT_TRANSLATE_NOOP("Words", "The program ended well, but the expected output is missing or different"),
        QT_TRANSLATE_NOOP("Words", "wrong output")},
    CauseRow{
        Cause::JobLost,
        QT_TRANSLATE_NOOP(
            "Words", "The queue does not know the job any more. It may have been restarted or the job held"),
        QT_TRANSLATE_NOOP("Words", "job lost")},
    CauseRow{Cause::StatusChecksGaveUp,
             QT_TRANSLATE_NOOP("Words", "The server stopped asking the queueing system for the job's status"),
             QT_TRANSLATE_NOOP("Words", "checks gave up")},
    CauseRow{Cause::PollingFailed,
             QT_TRANSLATE_NOOP("Words", "Asking for the job fails while other requests to the server work"),
             QT_TRANSLATE_NOOP("Words", "polling failed")},
    CauseRow{Cause::JobForgotten,
             QT_TRANSLATE_NOOP("Words",
                               "The server forgot the job. Its database may have been emptied or restored"),
             QT_TRANSLATE_NOOP("Words", "job forgotten")},
    CauseRow{Cause::UnknownAnswer,
             QT_TRANSLATE_NOOP("Words", "The server sent a status this version does not know"),
             QT_TRANSLATE_NOOP("Words", "unknown answer")},
    CauseRow{Cause::TestMisconfigured,
             QT_TRANSLATE_NOOP(
                 "Words", "The server refuses the test's parameters. Correct the test in the configuration"),
             QT_TRANSLATE_NOOP("Words", "test wrong")},
    CauseRow{Cause::ServiceRemoved,
             QT_TRANSLATE_NOOP("Words",
                               "The service is not on the server any more. Remove its test or restore it"),
             QT_TRANSLATE_NOOP("Words", "service gone")},
    CauseRow{Cause::ResultsNotDownloadable,
             QT_TRANSLATE_NOOP(
                 "Words",
                 "The job's results are listed but cannot be downloaded. Check the server's media folder"),
             QT_TRANSLATE_NOOP("Words", "no download")},
    CauseRow{Cause::TestFileMissing,
             QT_TRANSLATE_NOOP("Words", "A file that the test needs cannot be read on this computer"),
             QT_TRANSLATE_NOOP("Words", "file missing")},
    CauseRow{Cause::RouteNotFound,
             QT_TRANSLATE_NOOP("Words",
                               "Route not found: the endpoint is gone. Correct the path or delete the timer"),
             QT_TRANSLATE_NOOP("Words", "no route")},
    CauseRow{Cause::HandlerNotFound,
             QT_TRANSLATE_NOOP("Words", "The module answered “not found” itself. See the module's log"),
             QT_TRANSLATE_NOOP("Words", "not found")},
    CauseRow{Cause::ModuleNotEntitled,
             QT_TRANSLATE_NOOP(
                 "Words",
                 "The module is not entitled for this tenant. Entitle its application or delete the timer"),
             QT_TRANSLATE_NOOP("Words", "not entitled")},
    CauseRow{Cause::ModuleAmbiguous,
             QT_TRANSLATE_NOOP(
                 "Words", "Two entitled applications hold this module. Correct the tenant's entitlements"),
             QT_TRANSLATE_NOOP("Words", "two modules")},
    CauseRow{Cause::ModuleNotLocated,
             QT_TRANSLATE_NOOP("Words", "The module's address is not known. Add its discovery entry"),
             QT_TRANSLATE_NOOP("Words", "not located")},
    CauseRow{
        Cause::LoginRefused,
        QT_TRANSLATE_NOOP(
            "Words", "The server refuses the login or the token. Check the user, the password and the clock"),
        QT_TRANSLATE_NOOP("Words", "login refused")},
    CauseRow{Cause::AuthorizationDown,
             QT_TRANSLATE_NOOP("Words", "The server's authorization service does not answer. Check Keycloak"),
             QT_TRANSLATE_NOOP("Words", "auth is down")},
    CauseRow{Cause::OwnerGone,
             QT_TRANSLATE_NOOP(
                 "Words",
                 "The user the timer runs as does not exist any more. Make the timer anew as a living user"),
             QT_TRANSLATE_NOOP("Words", "owner gone")},
    CauseRow{Cause::SystemUserMissing,
             QT_TRANSLATE_NOOP("Words",
                               "The tenant's system user is missing. Create it, or its timers block others"),
             QT_TRANSLATE_NOOP("Words", "no system user")},
    CauseRow{Cause::RequestTimedOut,
             QT_TRANSLATE_NOOP("Words", "The endpoint did not answer in time; its work may still be running"),
             QT_TRANSLATE_NOOP("Words", "timed out")},
    CauseRow{Cause::TargetUnreachable,
             QT_TRANSLATE_NOOP(
                 "Words", "The module behind the endpoint cannot be reached. Start it or check the network"),
             QT_TRANSLATE_NOOP("Words", "unreachable")},
    CauseRow{Cause::TargetFailed,
             QT_TRANSLATE_NOOP("Words", "The endpoint failed inside the module. See the module's log"),
             QT_TRANSLATE_NOOP("Words", "module failed")},
    CauseRow{Cause::RequestRefused,
             QT_TRANSLATE_NOOP("Words", "The endpoint refuses the request. Check its method, path and body"),
             QT_TRANSLATE_NOOP("Words", "request bad")},
    CauseRow{Cause::MethodNotSupported,
             QT_TRANSLATE_NOOP("Words", "The scheduler cannot run this method. Use GET, POST, PUT or DELETE"),
             QT_TRANSLATE_NOOP("Words", "wrong method")},
    CauseRow{Cause::ScheduleInvalid,
             QT_TRANSLATE_NOOP("Words", "The schedule cannot be read or never comes. Correct it"),
             QT_TRANSLATE_NOOP("Words", "bad schedule")},
    CauseRow{
        Cause::TargetGone,
        QT_TRANSLATE_NOOP("Words", "The module was uninstalled or the endpoint vanished with an upgrade"),
        QT_TRANSLATE_NOOP("Words", "target gone")},
    CauseRow{
        Cause::NotFiring,
        QT_TRANSLATE_NOOP(
            "Words", "The timer is enabled, but no run was seen for two periods. Delete it and make it anew"),
        QT_TRANSLATE_NOOP("Words", "not firing")},
    CauseRow{Cause::ProbeLost, QT_TRANSLATE_NOOP("Words", "The probe never told its result"),
             QT_TRANSLATE_NOOP("Words", "probe lost")},
    CauseRow{Cause::TokenRefused,
             QT_TRANSLATE_NOOP(
                 "Words", "The server refuses the token. Make a new one and check the user it is made for"),
             QT_TRANSLATE_NOOP("Words", "token refused")},
    CauseRow{
        Cause::ControllerDown,
        QT_TRANSLATE_NOOP(
            "Words", "The REST service answers, but cannot reach the cluster's controller. Check slurmctld"),
        QT_TRANSLATE_NOOP("Words", "no controller")},
    CauseRow{Cause::SubmissionRefused,
             QT_TRANSLATE_NOOP(
                 "Words", "The queueing system refuses the job. Check its partition, account, QOS and key"),
             QT_TRANSLATE_NOOP("Words", "job refused")},
    CauseRow{Cause::QuotaReached,
             QT_TRANSLATE_NOOP(
                 "Words",
                 "A limit of the user, the account or the QOS is reached. Fewer or shorter jobs are taken"),
             QT_TRANSLATE_NOOP("Words", "quota reached")},
    CauseRow{Cause::PartitionDown,
             QT_TRANSLATE_NOOP("Words",
                               "The partition takes jobs but starts none. Set it up again on the cluster"),
             QT_TRANSLATE_NOOP("Words", "partition down")},
    CauseRow{Cause::NoCapacity,
             QT_TRANSLATE_NOOP(
                 "Words", "The nodes that the job needs are down, drained or reserved. Bring a node back"),
             QT_TRANSLATE_NOOP("Words", "no nodes")},
    CauseRow{
        Cause::LimitAbovePartition,
        QT_TRANSLATE_NOOP(
            "Words", "The job asks for more than its partition allows, so it never starts. Lower its limit"),
        QT_TRANSLATE_NOOP("Words", "over the limit")},
    CauseRow{Cause::DependencyNeverSatisfied,
             QT_TRANSLATE_NOOP("Words",
                               "The job waits for another one that failed, so it never starts. Cancel it"),
             QT_TRANSLATE_NOOP("Words", "never starts")},
    CauseRow{Cause::JobHeld,
             QT_TRANSLATE_NOOP("Words", "The job is held and waits for somebody to release it"),
             QT_TRANSLATE_NOOP("Words", "held")},
    CauseRow{Cause::InterpreterMissing,
             QT_TRANSLATE_NOOP("Words",
                               "The program that the script's first line names was not found on the node"),
             QT_TRANSLATE_NOOP("Words", "no interpreter")},
    CauseRow{
        Cause::OutputNotWritable,
        QT_TRANSLATE_NOOP(
            "Words", "The job's output file cannot be written on the node. Check its folder and the disk"),
        QT_TRANSLATE_NOOP("Words", "no output file")},
    CauseRow{Cause::WorkFolderMissing,
             QT_TRANSLATE_NOOP("Words", "The job's working folder does not exist on the node"),
             QT_TRANSLATE_NOOP("Words", "no work folder")},
    CauseRow{Cause::JobInError,
             QT_TRANSLATE_NOOP("Words", "The job is in an error state and waits until somebody clears it"),
             QT_TRANSLATE_NOOP("Words", "job in error")},
    CauseRow{Cause::NodeFailed, QT_TRANSLATE_NOOP("Words", "The node failed while the job ran on it"),
             QT_TRANSLATE_NOOP("Words", "node failed")},
    CauseRow{
        Cause::Requeued,
        QT_TRANSLATE_NOOP(
            "Words",
            "The run was lost and the job put back into the queue. Its node failed, or it was preempted"),
        QT_TRANSLATE_NOOP("Words", "requeued")},
    CauseRow{Cause::OutOfMemory,
             QT_TRANSLATE_NOOP("Words", "The job used more memory than it was given and was ended"),
             QT_TRANSLATE_NOOP("Words", "out of memory")},
    CauseRow{Cause::TimeLimitReached,
             QT_TRANSLATE_NOOP("Words", "The job ran into its time limit and was ended"),
             QT_TRANSLATE_NOOP("Words", "time limit")},
};

QString translated(Cause cause, const char *CauseRow::*text)
{
    for (const CauseRow &row : rows) {
        if (row.cause == cause)
            return QCoreApplication::translate("Words", row.*text);
    }
    return {};
}

} // namespace

QString causeText(Cause cause)
{
    return translated(cause, &CauseRow::sentence);
}

QString causeShort(Cause cause)
{
    return translated(cause, &CauseRow::cell);
}

} // namespace jobwatch
