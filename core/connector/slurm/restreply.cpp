#include "core/connector/slurm/restreply.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/connector/batch/findings.h"
#include "core/connector/jsonreply.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::slurm {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slurm)
};

// slurmrestd waits nine to ten seconds for a dead controller; a bad token is refused in a tenth of one.
constexpr Span waitedForController = 5s;

std::optional<QJsonObject> jsonOf(const HttpReply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

int codeIn(const QJsonObject &entry)
{
    for (const auto key : {"error_number"_L1, "error_code"_L1, "errno"_L1}) {
        if (entry[key].isDouble())
            return entry[key].toInt();
    }
    return 0;
}

// An entry without a number only explains another one; "Failure during parsing" does so too.
RestError decisive(const QList<RestError> &errors)
{
    const auto hasCode = [](const RestError &error) { return error.code != 0; };
    const auto found = std::find_if(errors.begin(), errors.end(), hasCode);
    return found != errors.end() ? *found : errors.isEmpty() ? RestError{} : errors.first();
}

Answer answerTo(int number, Span elapsed)
{
    switch (number) {
    case code::zeroBytes:
    case code::noSuchUser:
        return Answer::TokenRefused;
    case code::controllerUnreachable:
        return Answer::ControllerDown;
    case code::unspecified:
    case 0:
        return elapsed >= waitedForController ? Answer::ControllerDown : Answer::TokenOrController;
    case code::noDatabase:
    case code::deadDatabaseConnection:
        return Answer::AccountingDown;
    case code::accessDenied:
        return Answer::Denied;
    case code::nothingFound:
        return Answer::NothingFound;
    case code::invalidJob:
        return Answer::NoSuchJob;
    default:
        return Answer::Refused;
    }
}

QString sentenceOf(const RestError &error)
{
    const QString text = error.description.isEmpty() || error.code == code::invalidJob
        ? error.text
        : error.description + (error.text.isEmpty() ? QString() : u": "_s + error.text);
    return text.isEmpty() ? Words::tr("no reason is told") : text;
}

Error errorWith(ErrorKind kind, const QString &message, const RestError &error, int status)
{
    return {.kind = kind,
            .message = message,
            .detail = u"slurm %1: %2"_s.arg(error.code).arg(sentenceOf(error)),
            .httpStatus = status};
}

} // namespace

QList<RestError> errorsOf(const QJsonObject &object)
{
    QList<RestError> errors;
    const QJsonArray entries = object["errors"_L1].toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        errors.append({.code = codeIn(entry),
                       .text = oneLine(entry["error"_L1].toString(), 200),
                       .description = oneLine(entry["description"_L1].toString(), 200)});
    }
    return errors;
}

Answer answerOf(const HttpReply &reply)
{
    if (reply.status == 401 || reply.status == 403)
        return Answer::TokenRefused;
    if (reply.status == 304)
        return Answer::Usable;
    if (reply.status == 404 && !jsonOf(reply))
        return Answer::NoSuchUrl;
    // Whoever reads a large listing finds its errors; it is not read twice.
    if (reply.status == 200 && reply.body.size() > 100'000)
        return Answer::Usable;
    const auto object = jsonOf(reply);
    if (!object)
        return Answer::Unreadable;
    const QList<RestError> errors = errorsOf(*object);
    const bool isSuccess = reply.status >= 200 && reply.status <= 299;
    if (isSuccess && (errors.isEmpty() || (*object)["job_id"_L1].toInt() > 0))
        return Answer::Usable;
    if (isSuccess && decisive(errors).code == 0)
        return Answer::Refused;
    return answerTo(decisive(errors).code, reply.elapsed);
}

Error refusedToken(const QString &sentence)
{
    return {.kind = ErrorKind::Denied,
            .message = sentence,
            .detail = u"slurm %1: the token is refused"_s.arg(code::zeroBytes)};
}

Error deadController()
{
    return {.kind = ErrorKind::HttpStatus,
            .message =
                Words::tr("slurmrestd answers, but cannot reach the cluster's controller. Check slurmctld."),
            .detail = u"slurm %1: the controller does not answer"_s.arg(code::controllerUnreachable),
            .httpStatus = 500};
}

Error errorOf(const HttpReply &reply)
{
    const auto object = jsonOf(reply);
    const RestError error = object ? decisive(errorsOf(*object)) : RestError{};
    switch (answerOf(reply)) {
    case Answer::TokenRefused:
        return refusedToken(Words::tr("The server refuses the user name or the token."));
    case Answer::ControllerDown:
        return deadController();
    case Answer::TokenOrController:
        return errorWith(
            ErrorKind::HttpStatus,
            Words::tr("The server fails without a reason: its controller is down or the token is refused."),
            error, reply.status);
    case Answer::AccountingDown:
        return errorWith(ErrorKind::HttpStatus, Words::tr("The cluster's accounting does not answer."), error,
                         reply.status);
    case Answer::Denied:
        return errorWith(ErrorKind::Denied, Words::tr("The server denies access: %1.").arg(sentenceOf(error)),
                         error, reply.status);
    case Answer::NoSuchJob:
        return errorWith(ErrorKind::NotFound, Words::tr("The controller does not know the job any more."),
                         error, reply.status);
    case Answer::NoSuchUrl:
        return {.kind = ErrorKind::NotFound,
                .message = Words::tr("The server does not offer this address (HTTP 404)."),
                .httpStatus = reply.status};
    case Answer::NothingFound:
    case Answer::Refused:
        return errorWith(ErrorKind::HttpStatus, Words::tr("Slurm refuses: %1.").arg(sentenceOf(error)), error,
                         reply.status);
    case Answer::Usable:
    case Answer::Unreadable:
        break;
    }
    const auto parsed = jsonObjectOf(reply);
    return parsed ? statusError(reply) : parsed.error();
}

Result<QJsonObject> objectOf(const HttpReply &reply)
{
    const Answer answer = answerOf(reply);
    const auto object = jsonOf(reply);
    if (object && (answer == Answer::Usable || answer == Answer::NothingFound))
        return *object;
    return errorOf(reply);
}

std::optional<int> codeOf(const Error &error)
{
    static const QRegularExpression pattern(u"^slurm (-?\\d+):"_s);
    const auto match = pattern.match(error.detail);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

StageFinding findingOfRefusal(const Error &error)
{
    using namespace batch;
    const auto number = codeOf(error);
    const bool isServerError = error.kind == ErrorKind::HttpStatus && error.httpStatus.value_or(0) >= 500;
    if (!number)
        return failed(isServerError ? Cause::ServerError : causeOfTransport(error.kind));
    switch (*number) {
    case code::zeroBytes:
    case code::noSuchUser:
        return failed(Cause::TokenRefused);
    case code::controllerUnreachable:
        return failed(Cause::ControllerDown);
    case code::unspecified:
    case 0:
        return failed(Cause::ServerError);
    case code::policyViolated: // protects the cluster from us: no fault of the service
        return warned(Cause::QuotaReached);
    case code::partitionNotAvailable:
        return failed(Cause::PartitionDown);
    case code::accessDenied:
        return failed(Cause::AccessDenied);
    default:
        return failed(Cause::SubmissionRefused);
    }
}

Cause causeOfLoss(const Error &error, bool serverAnswersOtherwise)
{
    const auto number = codeOf(error);
    if (number == code::zeroBytes || number == code::noSuchUser)
        return Cause::TokenRefused;
    if (number == code::controllerUnreachable)
        return Cause::ControllerDown;
    if (number == code::invalidJob)
        return Cause::JobForgotten;
    if (number || serverAnswersOtherwise || error.kind == ErrorKind::HttpStatus)
        return Cause::PollingFailed;
    return batch::causeOfTransport(error.kind);
}

QString productOf(const QJsonObject &object)
{
    const QJsonObject meta = object["meta"_L1].toObject();
    QString release = meta["Slurm"_L1]["release"_L1].toString();
    if (release.isEmpty()) // newer versions write it small
        release = meta["slurm"_L1]["release"_L1].toString();
    return release.isEmpty() ? u"Slurm"_s : u"Slurm "_s + oneLine(release, 40);
}

} // namespace jobwatch::slurm
