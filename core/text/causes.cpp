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
