#pragma once

#include <optional>

#include "core/connector/folio/refusal.h"
#include "core/domain/timer.h"

namespace jobwatch::folio {

// What is known of a run that failed: from an answer to our own call, or from the scheduler's log, which has
// neither codes nor messages of answers.
struct Symptom
{
    std::optional<int> status{};
    QString code{}; // errors[].code
    QString message{}; // of the answer, or of an exception
    QString outcome{}; // "FAILURE", "UNSUPPORTED_METHOD"
    QString errorClass{}; // Java's, without its package
    QString rootCause{};
    int retries = 0; // inside the one run

    bool operator==(const Symptom &) const = default;
};

Symptom symptomOf(const HttpReply &reply);

// The table of symptoms. `target` decides where a bare status says too little.
Cause causeOf(const Symptom &symptom, TargetVerdict target);

// "HTTP 403 authorization_error: Access Denied", "ResourceAccessException: ConnectException".
QString symptomText(const Symptom &symptom);

} // namespace jobwatch::folio
