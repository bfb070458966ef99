#pragma once

#include <QHash>

#include "core/connector/serverhttp.h"

namespace jobwatch::slivka {

// The files of test jobs on the server. Uploads can never be removed there, so a file is uploaded once and
// its id used for every run; before each use the server is asked whether it still has it.
class Uploads
{
public:
    Uploads(ServerHttp &http, const QUrl &root);

    void idFor(const QString &fileName, const QByteArray &content, Done<QString> done);
    void forget(const QString &id); // the server refused it; the next use uploads again

private:
    void validate(const QByteArray &key, const HttpRequest &upload);
    void upload(const QByteArray &key, const HttpRequest &request);
    void settle(const QByteArray &key, const Result<QString> &id);

    ServerHttp &m_http;
    QUrl m_root{};
    QHash<QByteArray, QString> m_ids{}; // hash of the content and file name -> id
    QHash<QByteArray, QList<Done<QString>>> m_waiting{};
};

} // namespace jobwatch::slivka
