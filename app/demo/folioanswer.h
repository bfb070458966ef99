#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrlQuery>

namespace jobwatch {

using FolioHeader = QPair<QByteArray, QByteArray>;

struct FolioRequest
{
    QByteArray verb{};
    QString path{};
    QUrlQuery query{};
    QList<FolioHeader> headers{};
    QByteArray body{};

    QByteArray header(QByteArrayView name) const; // any case; empty if absent
};

struct FolioAnswer
{
    int status = 200;
    QByteArray contentType{"application/json"};
    QList<FolioHeader> headers{}; // besides Content-Type, Content-Length and Date
    QByteArray body{};
};

// Why something is refused, as modules and sidecars write it.
struct FolioRefusal
{
    int status = 400;
    QString message{};
    QString type{}; // the Java exception
    QString code{};
    QJsonArray parameters{}; // {key, value}
};

FolioAnswer jsonAnswer(int status, const QJsonObject &object);
FolioAnswer textAnswer(int status, const QByteArray &text);
FolioAnswer gatewayAnswer(int status, const QString &message); // {"message":…}
FolioAnswer refusalAnswer(const FolioRefusal &refusal);

} // namespace jobwatch
