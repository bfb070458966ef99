#pragma once

#include <optional>
#include <QLatin1StringView>
#include <QStringView>

namespace jobwatch {

// Why a stage is not ok. Fixed numbers: they are stored. Append only.
enum class Cause {
    None = 0,

    // submission
    ConnectionRefused = 10,
    NameNotFound = 11,
    TlsFailed = 12,
    NoAnswer = 13, // timed out or broke off; a job may have been created all the same
    ServerError = 14, // 5xx on submission: its database or upload area
    NotTheProtocol = 15, // HTML, truncated or other JSON
    SchedulerNotRunning = 16, // accepted over HTTP, but nobody picks the job up
    QueueRefuses = 17, // the queueing system refuses; the server retries
    GivenUp = 18, // the server gave up submitting, or the runner is missing
    NoRunnerTakesInput = 19, // rejected: no runner takes this input
    AccessDenied = 20,

    // startup
    NoWorker = 30, // queued for longer than the queue-wait limit
    CommandNotFound = 31, // exit 127
    NotExecutable = 32, // exit 126
    StartFailed = 33, // the queueing system's own start error
    RemovedFromQueue = 34, // deleted, not by us

    // execution
    ProgramFailed = 40, // exit code 1..125 or 128..255
    Interrupted = 41, // a signal, or the queueing system ended it
    DeadlineExceeded = 42, // ran past the test's own deadline
    WrongOutput = 43, // ended well, but the expected output is missing or different

    // polling
    JobLost = 50, // the queue does not know the job any more
    StatusChecksGaveUp = 51, // the server stopped asking the queue
    PollingFailed = 52, // asking for the job fails while other calls work
    JobForgotten = 53, // an id that answered before is unknown now
    UnknownAnswer = 54, // a status this version does not know

    // not a fault of the service
    TestMisconfigured = 70, // the server refuses the test's parameters (422)
    ServiceRemoved = 71, // the service is not there any more (404)
    ResultsNotDownloadable = 72, // metadata is there, content is not
    TestFileMissing = 73, // a file the test names cannot be read on this computer

    // timers: what a run of one met
    RouteNotFound = 80, // the gateway knows no such endpoint
    HandlerNotFound = 81, // the module's own 404
    ModuleNotEntitled = 82,
    ModuleAmbiguous = 83,
    ModuleNotLocated = 84, // no discovery entry
    LoginRefused = 85, // 401
    AuthorizationDown = 86,
    OwnerGone = 87,
    SystemUserMissing = 88,
    RequestTimedOut = 89,
    TargetUnreachable = 90,
    TargetFailed = 91, // 5xx
    RequestRefused = 92, // another 4xx
    MethodNotSupported = 93,
    ScheduleInvalid = 94,
    TargetGone = 95,
    NotFiring = 96,
    ProbeLost = 97,

    // queueing systems, submission
    TokenRefused = 110, // expired, foreign or of another user
    ControllerDown = 111, // the REST service answers, the controller behind it does not
    SubmissionRefused = 112, // partition, account, QOS or key are not accepted
    QuotaReached = 113, // too many jobs of this user, or a limit of the QOS
    // startup
    PartitionDown = 114,
    NoCapacity = 115, // the nodes it needs are down, drained or reserved
    LimitAbovePartition = 116,
    DependencyNeverSatisfied = 117,
    JobHeld = 118,
    InterpreterMissing = 119, // what the script's first line names
    OutputNotWritable = 120,
    WorkFolderMissing = 121,
    JobInError = 122, // Grid Engine's Eqw: waits until an operator clears it
    // execution
    NodeFailed = 123,
    Requeued = 124, // put back into the queue: its node failed, or it was preempted
    OutOfMemory = 125,
    TimeLimitReached = 126, // of the job or its partition
};

// Temporary faults may pass by themselves; permanent ones last until somebody acts.
enum class Permanence { Temporary, Permanent, Unclear };

Permanence permanence(Cause cause);

// Causes of the operator's own making or beside the stages; they never change a stage.
bool isTestProblem(Cause cause);
// Causes that only the run of a timer can have.
bool isTimerCause(Cause cause);

// Stable kebab-case identifiers for files and JSON; never translated.
QLatin1StringView causeId(Cause cause);
std::optional<Cause> causeFromId(QStringView id);
std::optional<Cause> causeFromNumber(int number); // from the store; nothing for an unknown number

} // namespace jobwatch
