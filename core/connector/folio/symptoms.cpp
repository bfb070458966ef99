#include "core/connector/folio/symptoms.h"

#include <array>

#include "core/connector/request/requestrun.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

constexpr int any = 0;
constexpr int any5xx = 5;

// Empty fields match everything; the first row that matches decides.
struct Row
{
    int status;
    QLatin1StringView code;
    QLatin1StringView message; // a part of it
    Cause cause;
};

constexpr std::array answerRows{
    Row{any, "route_not_found_error"_L1, ""_L1, Cause::RouteNotFound},
    Row{any, "tenant_not_enabled"_L1, ""_L1, Cause::ModuleNotEntitled},
    Row{any, ""_L1, "No entitled module found"_L1, Cause::ModuleNotEntitled},
    Row{any, ""_L1, "Multiple entitled modules found"_L1, Cause::ModuleAmbiguous},
    Row{any, ""_L1, "Module location is not found"_L1, Cause::ModuleNotLocated},
    Row{any, ""_L1, "doesn't exist with the given 'user_id'"_L1, Cause::OwnerGone},
    Row{any, ""_L1, "doesn't exist with the given username"_L1, Cause::SystemUserMissing},
    Row{any, ""_L1, "impersonation token"_L1, Cause::AuthorizationDown},
    Row{404, ""_L1, "not equal to folioAccessToken"_L1, Cause::LoginRefused},
    Row{404, ""_L1, "no Route matched"_L1, Cause::RouteNotFound},
    Row{404, "not_found_error"_L1, ""_L1, Cause::HandlerNotFound},
    Row{401, ""_L1, ""_L1, Cause::LoginRefused},
    Row{403, ""_L1, ""_L1, Cause::AccessDenied},
    Row{408, ""_L1, ""_L1, Cause::RequestTimedOut},
    Row{any, "read_timeout_error"_L1, ""_L1, Cause::RequestTimedOut},
    Row{any5xx, "authorization_error"_L1, ""_L1, Cause::AuthorizationDown},
};

struct ExceptionRow
{
    QLatin1StringView part; // of the class's name
    Cause cause;
};

constexpr std::array exceptionRows{
    ExceptionRow{"UnknownHostException"_L1, Cause::NameNotFound},
    ExceptionRow{"UnresolvedAddressException"_L1, Cause::NameNotFound},
    ExceptionRow{"SSL"_L1, Cause::TlsFailed},
    ExceptionRow{"CertificateException"_L1, Cause::TlsFailed},
    ExceptionRow{"ConnectTimeoutException"_L1, Cause::TargetUnreachable},
    ExceptionRow{"HttpConnectTimeoutException"_L1, Cause::TargetUnreachable},
    ExceptionRow{"ConnectionRequestTimeoutException"_L1, Cause::TargetUnreachable},
    ExceptionRow{"ConnectException"_L1, Cause::TargetUnreachable},
    ExceptionRow{"NoRouteToHostException"_L1, Cause::TargetUnreachable},
    ExceptionRow{"SocketTimeoutException"_L1, Cause::RequestTimedOut},
    ExceptionRow{"ReadTimeoutException"_L1, Cause::RequestTimedOut},
    ExceptionRow{"HttpTimeoutException"_L1, Cause::RequestTimedOut},
    ExceptionRow{"ResourceAccessException"_L1, Cause::TargetUnreachable},
    ExceptionRow{"SocketException"_L1, Cause::TargetUnreachable},
};

bool matches(const Row &row, const Symptom &symptom)
{
    const int status = symptom.status.value_or(0);
    const bool isStatus =
        row.status == any || row.status == status || (row.status == any5xx && status >= 500);
    return isStatus && (row.code.isEmpty() || symptom.code == row.code)
        && (row.message.isEmpty() || symptom.message.contains(row.message, Qt::CaseInsensitive));
}

std::optional<Cause> byTable(const Symptom &symptom)
{
    for (const Row &row : answerRows) {
        if (matches(row, symptom))
            return row.cause;
    }
    return {};
}

std::optional<Cause> byException(const QString &name)
{
    for (const ExceptionRow &row : exceptionRows) {
        if (name.contains(row.part))
            return row.cause;
    }
    return {};
}

// A status without a code, as the log has it. A 404 of an endpoint that is there is the handler's own.
Cause byBareStatus(const Symptom &symptom, TargetVerdict target)
{
    const int status = symptom.status.value_or(0);
    const bool mayBeEntitlement = status == 404 || status == 400 || status == 500;
    if (target == TargetVerdict::ModuleUninstalled && mayBeEntitlement)
        return Cause::ModuleNotEntitled;
    if (status == 404)
        return target == TargetVerdict::Present || target == TargetVerdict::ScheduleDiffers
            ? Cause::HandlerNotFound
            : Cause::RouteNotFound;
    // Of all answers only "the authorization is down" is tried again within a run.
    if (status >= 500 && symptom.retries > 0)
        return Cause::AuthorizationDown;
    return causeOfStatus(status);
}

} // namespace

Symptom symptomOf(const HttpReply &reply)
{
    const Refusal refusal = refusalOf(reply);
    return {.status = reply.status, .code = refusal.code, .message = refusal.message};
}

Cause causeOf(const Symptom &symptom, TargetVerdict target)
{
    if (symptom.outcome == "UNSUPPORTED_METHOD"_L1)
        return Cause::MethodNotSupported;
    if (const auto cause = byTable(symptom))
        return cause == Cause::RouteNotFound && target == TargetVerdict::ModuleUninstalled
            ? Cause::ModuleNotEntitled
            : *cause;
    if (symptom.status)
        return byBareStatus(symptom, target);
    if (const auto cause = byException(symptom.rootCause))
        return *cause;
    return byException(symptom.errorClass).value_or(Cause::StartFailed);
}

QString symptomText(const Symptom &symptom)
{
    QStringList head;
    if (symptom.status)
        head.append(u"HTTP %1"_s.arg(*symptom.status));
    if (!symptom.code.isEmpty())
        head.append(symptom.code);
    if (head.isEmpty() && !symptom.errorClass.isEmpty())
        head.append(symptom.errorClass);
    if (head.isEmpty() && symptom.outcome == "UNSUPPORTED_METHOD"_L1)
        head.append(symptom.outcome);
    const QString tail = symptom.message.isEmpty() ? symptom.rootCause : symptom.message;
    QStringList parts;
    for (const QString &part : {head.join(u' '), tail}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return oneLine(parts.join(u": "_s));
}

} // namespace jobwatch::folio
