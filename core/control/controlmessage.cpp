#include "core/control/controlmessage.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

ControlReply jsonReply(const QJsonObject &object, int status)
{
    ControlReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

ControlReply problem(int status, const QString &detail)
{
    ControlReply reply = jsonReply({{u"type"_s, u"about:blank"_s},
                                    {u"title"_s, QString::fromLatin1(reasonPhrase(status))},
                                    {u"status"_s, status},
                                    {u"detail"_s, detail}},
                                   status);
    reply.contentType = "application/problem+json";
    return reply;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray httpBytes(const ControlReply &reply)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    bytes += "Content-Type: " + reply.contentType + "\r\n";
    if (!reply.streamsEvents)
        bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    bytes += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n";
    for (const auto &header : reply.headers)
        bytes += header.first + ": " + header.second + "\r\n";
    return bytes + "\r\n" + reply.body;
}

} // namespace jobwatch
