#include "app/demo/slurmerrors.h"

#include <QJsonDocument>

#include "app/demo/slurmjson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

RestAnswer slurmText(int status, const QByteArray &text)
{
    return {.status = status, .contentType = "text/plain", .body = text};
}

RestAnswer slurmReply(int version, const QJsonObject &payload, int status, const QJsonArray &errors)
{
    QJsonObject reply = payload;
    reply[u"meta"_s] = slurmMeta(version);
    reply[u"errors"_s] = errors;
    return {.status = status,
            .contentType = "application/json",
            .body = QJsonDocument(reply).toJson(QJsonDocument::Indented)};
}

QJsonObject numberedError(int number, const QString &error, const QString &description, const QString &source)
{
    return {{u"error_number"_s, number},
            {u"error"_s, error},
            {u"description"_s, description},
            {u"source"_s, source}};
}

QJsonObject codedError(int code, const QString &error)
{
    return {{u"error_code"_s, code}, {u"error"_s, error}};
}

QJsonObject plainError(int number, const QString &error)
{
    return {{u"errno"_s, number}, {u"error"_s, error}};
}

RestAnswer badTokenAnswer(int version, const QByteArray &verb, const QByteArray &call)
{
    const QString zeroBytes = u"Zero Bytes were transmitted or received"_s;
    if (verb == "POST")
        return slurmReply(version, {}, 500, {codedError(5005, zeroBytes)});
    if (verb == "DELETE")
        return slurmReply(version, {}, 500,
                          {numberedError(5005, zeroBytes, u"unable to kill the job"_s, u"slurm_kill_job"_s)});
    if (version == 36 && call == "ping")
        return slurmReply(
            version, {}, 500,
            {plainError(5005, u"_op_handler_ping: slurmctld config is unable to load: Unknown error 5005"_s),
             QJsonObject{{u"error"_s, u"_op_handler_ping: slurmctld config is missing"_s}}});
    if (version == 36)
        return slurmReply(version, {}, 500);
    return slurmReply(
        version, {}, 500,
        {numberedError(-1, u"Unspecified error"_s, u"Failure to query "_s + QString::fromLatin1(call),
                       u"slurm_load_"_s + QString::fromLatin1(call))});
}

} // namespace jobwatch
