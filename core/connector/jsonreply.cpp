#include "core/connector/jsonreply.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/text/words.h"

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

QString detailOf(const QByteArray &body)
{
    return oneLine(QString::fromUtf8(body.left(1000)));
}

QString sentence(const HttpReply &reply)
{
    if (isWebPage(reply))
        return Words::tr("The server answered with a web page instead of JSON (HTTP %1).").arg(reply.status);
    if (reply.body.trimmed().isEmpty())
        return Words::tr("The server answered without content (HTTP %1).").arg(reply.status);
    return Words::tr("The server answered with something that is not the expected JSON (HTTP %1).")
        .arg(reply.status);
}

} // namespace

bool isWebPage(const HttpReply &reply)
{
    if (reply.header("content-type").toLower().contains("html"))
        return true;
    const QByteArray start = reply.body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

Error statusError(const HttpReply &reply)
{
    const bool isJson = !QJsonDocument::fromJson(reply.body).isNull();
    return {.kind = ErrorKind::HttpStatus,
            .message =
                isJson ? Words::tr("The server answered with HTTP %1.").arg(reply.status) : sentence(reply),
            .detail = detailOf(reply.body),
            .httpStatus = reply.status};
}

Result<QJsonObject> jsonObjectOf(const HttpReply &reply)
{
    if (reply.status < 200 || reply.status > 299)
        return statusError(reply);
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(reply.body, &parseError);
    if (document.isObject())
        return document.object();
    return Error{.kind = ErrorKind::Malformed,
                 .message = sentence(reply),
                 .detail = parseError.error == QJsonParseError::NoError
                     ? detailOf(reply.body)
                     : oneLine(parseError.errorString() + QStringLiteral(": ") + detailOf(reply.body)),
                 .httpStatus = reply.status};
}

} // namespace jobwatch
