#include "core/connector/slivka/uploads.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include "core/connector/jsonreply.h"
#include "core/connector/slivka/baseurl.h"
#include "core/connector/slivka/parsefiles.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

constexpr Span uploadTimeout = 60s;

// A refused upload says nothing about the service, so a 404 here must not read as "no such service".
Error uploadError(const HttpReply &reply)
{
    Error error = statusError(reply);
    if (reply.status == 413) {
        error.kind = ErrorKind::Misconfigured;
        error.message = QCoreApplication::translate("Slivka", "The server refuses a file of this size.");
    } else if (reply.status < 500 && reply.status != 401 && reply.status != 403) {
        error.kind = ErrorKind::Malformed;
        error.message =
            QCoreApplication::translate("Slivka", "The server takes no uploads (HTTP %1).").arg(reply.status);
        error.httpStatus.reset();
    }
    return error;
}

Result<QString> uploadedId(const Result<HttpReply> &reply)
{
    if (reply && reply->status != 201 && reply->status != 200)
        return uploadError(*reply);
    const auto file = parsed(reply, parseFile);
    if (!file)
        return file.error();
    return file->id;
}

} // namespace

Uploads::Uploads(ServerHttp &http, const QUrl &root)
    : m_http(http)
    , m_root(root)
{
}

void Uploads::idFor(const QString &fileName, const QByteArray &content, Done<QString> done)
{
    const QByteArray key = QCryptographicHash::hash(content, QCryptographicHash::Sha256) + fileName.toUtf8();
    QList<Done<QString>> &waiting = m_waiting[key];
    waiting.append(std::move(done));
    if (waiting.size() > 1)
        return; // on its way already
    const HttpRequest request{.verb = "POST",
                              .url = apiUrl(m_root, {u"files"_s}),
                              .form = {{.name = "file",
                                        .fileName = fileName.toUtf8(),
                                        .contentType = "application/octet-stream",
                                        .content = content}},
                              .timeout = uploadTimeout};
    if (m_ids.contains(key))
        validate(key, request);
    else
        upload(key, request);
}

void Uploads::forget(const QString &id)
{
    m_ids.removeIf([&id](const auto &entry) { return entry.value() == id; });
}

void Uploads::validate(const QByteArray &key, const HttpRequest &request)
{
    const HttpRequest question{.url = apiUrl(m_root, {u"files"_s, m_ids.value(key)})};
    m_http.send(question, [this, key, request](const Result<HttpReply> &reply) {
        if (!reply)
            settle(key, reply.error());
        else if (reply->status == 200)
            settle(key, m_ids.value(key));
        else if (reply->status == 404)
            upload(key, request);
        else
            settle(key, uploadError(*reply));
    });
}

void Uploads::upload(const QByteArray &key, const HttpRequest &request)
{
    m_ids.remove(key);
    m_http.send(request, [this, key](const Result<HttpReply> &reply) {
        const Result<QString> id = uploadedId(reply);
        if (id)
            m_ids.insert(key, *id);
        settle(key, id);
    });
}

void Uploads::settle(const QByteArray &key, const Result<QString> &id)
{
    const auto guard = m_http.guard();
    const QList<Done<QString>> waiting = m_waiting.take(key);
    for (const Done<QString> &done : waiting) {
        if (guard)
            done(id);
    }
}

} // namespace jobwatch::slivka
