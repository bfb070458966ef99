#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/http/http.h"

namespace jobwatch::test {

// One request to a real server and its reply, below tests/data.
struct RecordedExchange
{
    QString name{}; // "cancel/delete_pending"
    QByteArray verb{};
    QString path{};
    QByteArray requestBody{};
    HttpReply reply{};
};

inline QString recordedFolder(const QString &server)
{
    return QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/") + server;
}

inline QJsonObject recordedJson(const QString &server, const QString &name)
{
    QFile file(recordedFolder(server) + u'/' + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline bool isExchange(const QJsonObject &object)
{
    return object.contains(QStringLiteral("request")) && object.contains(QStringLiteral("response"));
}

inline RecordedExchange toExchange(const QString &name, const QJsonObject &object)
{
    const QJsonObject request = object[QStringLiteral("request")].toObject();
    const QJsonObject response = object[QStringLiteral("response")].toObject();
    RecordedExchange exchange;
    exchange.name = name;
    exchange.verb = request[QStringLiteral("method")].toString().toLatin1();
    exchange.path = request[QStringLiteral("url")].toString();
    exchange.requestBody = request[QStringLiteral("body")].toString().toUtf8();
    exchange.reply.status = response[QStringLiteral("status")].toInt();
    exchange.reply.elapsed = Span(qint64(response[QStringLiteral("ms")].toDouble()));
    exchange.reply.body = response[QStringLiteral("body_text")].toString().toUtf8();
    const QJsonArray headers = response[QStringLiteral("headers")].toArray();
    for (const QJsonValue &header : headers)
        exchange.reply.headers.append(
            {header[0].toString().toLower().toLatin1(), header[1].toString().toLatin1()});
    return exchange;
}

inline RecordedExchange recorded(const QString &server, const QString &name)
{
    return toExchange(name, recordedJson(server, name));
}

// All exchanges of a server, sorted by name; files of another form are left out.
inline QList<RecordedExchange> allRecorded(const QString &server)
{
    const QDir root(recordedFolder(server));
    QStringList names;
    QDirIterator files(root.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(root.relativeFilePath(files.next()).chopped(5));
    names.sort();
    QList<RecordedExchange> exchanges;
    for (const QString &name : names) {
        const QJsonObject object = recordedJson(server, name);
        if (isExchange(object))
            exchanges.append(toExchange(name, object));
    }
    return exchanges;
}

} // namespace jobwatch::test
