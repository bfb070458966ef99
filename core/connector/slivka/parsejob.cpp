#include "core/connector/slivka/parsejob.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include "core/connector/jsonreply.h"
#include "core/connector/slivka/servertime.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

Result<Job> parseJob(const QJsonObject &object)
{
    Job job;
    job.id.value = object["id"_L1].toString();
    job.url = object["@url"_L1].toString();
    job.service.value = object["service"_L1].toString();
    job.status = oneLine(object["status"_L1].toString(), 40);
    job.finished = object["finished"_L1].toBool();
    job.submissionTime = object["submissionTime"_L1].toString();
    job.completionTime = object["completionTime"_L1].toString();
    if (job.id.isEmpty() || job.status.isEmpty())
        return Error{.kind = ErrorKind::Malformed,
                     .message = QCoreApplication::translate("Slivka", "The answer does not describe a job."),
                     .detail = u"no string 'id' or 'status'"_s};
    return job;
}

JobPhase phaseOf(const QString &status, bool finished)
{
    // UNKNOWN and CANCELLING are not finished for the server, but it never asks its queue about them again.
    static const QHash<QString, JobPhase> phases{
        {u"PENDING"_s, JobPhase::NotPickedUp}, {u"ACCEPTED"_s, JobPhase::Refused},
        {u"QUEUED"_s, JobPhase::Queued},       {u"RUNNING"_s, JobPhase::Running},
        {u"REJECTED"_s, JobPhase::Ended},      {u"COMPLETED"_s, JobPhase::Ended},
        {u"INTERRUPTED"_s, JobPhase::Ended},   {u"DELETED"_s, JobPhase::Ended},
        {u"FAILED"_s, JobPhase::Ended},        {u"ERROR"_s, JobPhase::Ended},
        {u"UNKNOWN"_s, JobPhase::Ended},       {u"CANCELLING"_s, JobPhase::Ended},
    };
    return finished ? JobPhase::Ended : phases.value(status, JobPhase::Unclear);
}

JobState stateOf(const Job &job, std::optional<Span> offset)
{
    const JobPhase phase = phaseOf(job.status, job.finished);
    return {.word = job.status,
            .phase = phase,
            .ended = phase == JobPhase::Ended,
            .completionTimeSet = !job.completionTime.isEmpty(),
            .completedAt = toUtc(job.completionTime, offset)};
}

QList<ParameterError> parameterErrors(const HttpReply &reply)
{
    QList<ParameterError> result;
    const QJsonArray errors = QJsonDocument::fromJson(reply.body)["errors"_L1].toArray();
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        result.append({.parameter = oneLine(error["parameter"_L1].toString(), 80),
                       .code = oneLine(error["errorCode"_L1].toString(), 40),
                       .message = oneLine(error["message"_L1].toString())});
    }
    return result;
}

Error submissionError(const HttpReply &reply)
{
    Error error = statusError(reply);
    QStringList reasons;
    if (reply.status == 422) {
        for (const ParameterError &reason : parameterErrors(reply))
            reasons.append(reason.parameter + u": "_s
                           + (reason.message.isEmpty() ? reason.code : reason.message));
    }
    if (!reasons.isEmpty()) {
        error.message =
            QCoreApplication::translate("Slivka", "The server refuses the parameters of the test: %1")
                .arg(reasons.join(u"; "_s));
        error.detail = oneLine(reasons.join(u"; "_s));
    }
    return error;
}

} // namespace jobwatch::slivka
