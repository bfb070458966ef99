#include <QCoreApplication>

#include "core/connector/slivka/rules.h"
#include "core/text/words.h"

// Rules for jobs that were never accepted, or that could not be asked for any more.
namespace jobwatch::slivka {

namespace {

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

// 404 and 405 tell of a removed service or a wrong test only where Slivka itself answered.
Cause causeOfStatus(int status, bool serverAnswersOtherwise)
{
    if (status == 401 || status == 403 || status == 407)
        return Cause::AccessDenied;
    if (status == 413 || status == 422)
        return Cause::TestMisconfigured;
    if (status == 404)
        return serverAnswersOtherwise ? Cause::ServiceRemoved : Cause::NotTheProtocol;
    if (status == 405)
        return serverAnswersOtherwise ? Cause::TestMisconfigured : Cause::NotTheProtocol;
    if (status == 429 || status >= 500)
        return Cause::ServerError;
    return Cause::NotTheProtocol;
}

QString textOf(const Error &error, Cause cause)
{
    if (cause == Cause::ServiceRemoved)
        return QCoreApplication::translate("Slivka", "The server has no service of this name (HTTP 404).");
    return oneLine(error.message, 400);
}

std::optional<Finding> notSubmitted(const Observed &seen)
{
    const auto &error = seen.life.submitError;
    if (!error)
        return {};
    const auto status = seen.life.submitHttpStatus;
    const bool isStatus = error->kind == ErrorKind::HttpStatus && status;
    const Cause cause =
        isStatus ? causeOfStatus(*status, seen.life.serverAnswersOtherwise) : causeOfTransport(error->kind);
    Finding finding{.text = textOf(*error, cause)};
    if (isTestProblem(cause))
        finding.testProblem = cause;
    else if (cause != Cause::None)
        finding.stages[Stage::Submission] = failed(cause);
    return finding;
}

// The server keeps no word on startup and execution, so they keep their old status.
std::optional<Finding> lostSight(const Observed &seen)
{
    const auto &error = seen.life.pollError;
    if (!error || seen.ended)
        return {};
    Finding finding{.text = oneLine(error->message, 400)};
    finding.stages[Stage::Submission] = passed();
    if (seen.life.pollHttpStatus == 404) {
        finding.stages[Stage::Polling] = failed(Cause::JobForgotten);
        finding.text =
            QCoreApplication::translate("Slivka", "The server no longer knows the job (HTTP 404).");
        return finding;
    }
    if (error->kind == ErrorKind::Cancelled)
        return finding;
    const Cause transport = causeOfTransport(error->kind);
    const bool isDeadServer = !seen.life.serverAnswersOtherwise && error->kind != ErrorKind::HttpStatus
        && transport != Cause::None && !isTestProblem(transport);
    finding.stages[Stage::Polling] = failed(isDeadServer ? transport : Cause::PollingFailed);
    return finding;
}

} // namespace

QList<Rule> submissionRules()
{
    return {notSubmitted, lostSight};
}

} // namespace jobwatch::slivka
