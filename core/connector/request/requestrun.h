#pragma once

#include "core/domain/timer.h"
#include "core/http/http.h"

namespace jobwatch {

// What a call to an endpoint came to, before it is known whose it was.
struct CallOutcome
{
    bool passed = false;
    Cause cause = Cause::None; // of a failure
    std::optional<int> httpStatus{};
    std::optional<Span> duration{};
    QString text{}; // plain text, one line: the head of the answer, or why there was none

    bool operator==(const CallOutcome &) const = default;
};

// The request of a timer; its body is JSON where there is one.
HttpRequest requestOf(const RequestTimer &timer, const QUrl &endpoint);

bool isExpected(const RequestTimer &timer, int status);

// What any server's answer says by its status alone.
Cause causeOfStatus(int status);
// Why there was no answer. Nothing: no call was made at all.
std::optional<Cause> causeOfError(ErrorKind kind);

// The outcome for a server of which nothing more is known than HTTP.
Result<CallOutcome> plainOutcome(const RequestTimer &timer, const Result<HttpReply> &reply);

TimerRun runOf(const RequestTimer &timer, const CallOutcome &outcome, Instant now);

} // namespace jobwatch
