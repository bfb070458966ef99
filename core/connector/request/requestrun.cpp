#include "core/connector/request/requestrun.h"

#include "core/connector/jsonreply.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString headOf(const HttpReply &reply)
{
    const QString status = u"HTTP %1"_s.arg(reply.status);
    if (isWebPage(reply))
        return status;
    const QString head = oneLine(QString::fromUtf8(reply.body.left(1000)));
    return head.isEmpty() ? status : status + u": "_s + head;
}

} // namespace

HttpRequest requestOf(const RequestTimer &timer, const QUrl &endpoint)
{
    HttpRequest request{.verb = timer.method.trimmed().toUpper().toLatin1(), .url = endpoint};
    request.timeout = timer.timeout;
    if (timer.body.isEmpty())
        return request;
    request.body = timer.body.toUtf8();
    request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

bool isExpected(const RequestTimer &timer, int status)
{
    return timer.expect.isEmpty() ? status >= 200 && status <= 299 : timer.expect.contains(status);
}

Cause causeOfStatus(int status)
{
    if (status >= 500)
        return Cause::TargetFailed;
    if (status < 300)
        return Cause::WrongOutput; // it ended well, but not as the timer expects
    switch (status) {
    case 401:
        return Cause::LoginRefused;
    case 403:
        return Cause::AccessDenied;
    case 404:
        return Cause::HandlerNotFound;
    case 408:
        return Cause::RequestTimedOut;
    default:
        return Cause::RequestRefused;
    }
}

std::optional<Cause> causeOfError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
        return Cause::RequestTimedOut;
    case ErrorKind::Refused:
    case ErrorKind::Network:
        return Cause::TargetUnreachable;
    case ErrorKind::Dns:
        return Cause::NameNotFound;
    case ErrorKind::Tls:
        return Cause::TlsFailed;
    case ErrorKind::HttpStatus:
    case ErrorKind::TooLarge:
    case ErrorKind::Malformed:
        return Cause::NotTheProtocol;
    case ErrorKind::Cancelled:
    case ErrorKind::NotSupported:
    case ErrorKind::NotFound:
    case ErrorKind::Misconfigured:
    case ErrorKind::Storage:
    case ErrorKind::Denied:
    case ErrorKind::Damaged:
        return {};
    }
    Q_UNREACHABLE();
}

Result<CallOutcome> plainOutcome(const RequestTimer &timer, const Result<HttpReply> &reply)
{
    CallOutcome outcome;
    if (!reply) {
        const auto cause = causeOfError(reply.error().kind);
        if (!cause)
            return reply.error();
        outcome.cause = *cause;
        outcome.text = oneLine(reply.error().message);
        return outcome;
    }
    outcome.passed = isExpected(timer, reply->status);
    outcome.cause = outcome.passed ? Cause::None : causeOfStatus(reply->status);
    outcome.httpStatus = reply->status;
    outcome.duration = reply->elapsed;
    outcome.text = headOf(*reply);
    return outcome;
}

TimerRun runOf(const RequestTimer &timer, const CallOutcome &outcome, Instant now)
{
    return {.timer = {timer.server, TimerKind::Request, timer.name},
            .step = outcome.passed ? RunStep::Passed : RunStep::Failed,
            .at = now,
            .duration = outcome.duration,
            .httpStatus = outcome.httpStatus,
            .cause = outcome.cause,
            .text = outcome.text};
}

} // namespace jobwatch
