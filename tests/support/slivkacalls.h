#pragma once

#include <memory>

#include "core/connector/connector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/recordedexchange.h"

// What the tests of the Slivka connector share.
namespace jobwatch::test {

inline HttpReply recordedReply(const QString &name)
{
    return recorded(QStringLiteral("slivka"), name).reply;
}

inline ServerDefinition serverAt(const QString &url)
{
    return {.name = ServerId{QStringLiteral("bio")}, .url = QUrl(url), .caFile = QStringLiteral("ca.pem")};
}

inline TestJob jobWith(const QMap<QString, QStringList> &parameters, const QMap<QString, QString> &files = {})
{
    TestJob job;
    job.runner = {ServerId{QStringLiteral("bio")}, ServiceId{QStringLiteral("ok")},
                  RunnerId{QStringLiteral("default")}};
    job.definition.parameters = parameters;
    job.definition.files = files;
    for (const QString &path : files)
        job.fileContents.insert(path, "content of " + path.toUtf8());
    return job;
}

// "POST /api/files" of every request sent, in order.
inline QStringList sentLines(const FakeHttp &http)
{
    QStringList lines;
    for (const HttpRequest &request : http.sent)
        lines.append(QString::fromLatin1(request.verb) + u' ' + request.url.path(QUrl::FullyEncoded));
    return lines;
}

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

// Collects the one answer to a call, and counts so that a second one is noticed.
template <typename T>
struct Answer
{
    std::shared_ptr<QList<Result<T>>> results = std::make_shared<QList<Result<T>>>();

    operator Done<T>() const
    {
        return [list = results](const Result<T> &result) { list->append(result); };
    }
    int count() const { return int(results->size()); }
    const Result<T> &result() const { return results->first(); }
};

} // namespace jobwatch::test
