#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace jobwatch {

// A request to the control API as plain values.
struct ControlRequest
{
    QByteArray method{};
    QByteArray path{}; // still percent-encoded, without the query
    QUrlQuery query{};
    QByteArray authorization{};
    QByteArray contentType{};
    QByteArray body{};
};

struct ControlReply
{
    int status = 200;
    QByteArray contentType{"application/json"};
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
    bool streamsEvents = false; // the body goes on with events as they happen

    bool operator==(const ControlReply &) const = default;
};

ControlReply jsonReply(const QJsonObject &object, int status = 200);
// application/problem+json (RFC 9457); `detail` is for people.
ControlReply problem(int status, const QString &detail);

QByteArray reasonPhrase(int status);
// Head and body as they go over the wire; the connection ends with them, or stays open for events.
QByteArray httpBytes(const ControlReply &reply);

} // namespace jobwatch
