#pragma once

#include <QJsonObject>

#include "core/connector/joblife.h"
#include "core/http/http.h"

namespace jobwatch::slivka {

// A job as the server tells it; times in its own notation.
struct Job
{
    JobId id{};
    QString url{};
    ServiceId service{};
    QString status{};
    bool finished = false;
    QString submissionTime{};
    QString completionTime{}; // empty: null

    bool operator==(const Job &) const = default;
};

// One reason why a submission was refused.
struct ParameterError
{
    QString parameter{};
    QString code{}; // "required", "invalid", "not_found", ...
    QString message{};

    bool operator==(const ParameterError &) const = default;
};

Result<Job> parseJob(const QJsonObject &object);
JobPhase phaseOf(const QString &status, bool finished);
JobState stateOf(const Job &job, std::optional<Span> offset);

// The reasons in a reply of status 422; empty where it holds none.
QList<ParameterError> parameterErrors(const HttpReply &reply);
// The Error for any reply to a submission but 202, with the server's own reasons for a 422.
Error submissionError(const HttpReply &reply);

} // namespace jobwatch::slivka
