#pragma once

#include <functional>
#include <memory>
#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch {

// Called exactly once, never before the call that took it has returned.
template <typename T>
using Done = std::function<void(const Result<T> &)>;

// How to talk to one server; shared by all requests to it.
struct HttpPeer
{
    QString caFile{}; // PEM; empty: the system's authorities
    QString clientCertificate{}; // PEM with certificate and key; empty: none
    QUrl proxy{}; // empty: none, the environment's proxies are not used
    int requestsInFlight = 4; // more are queued, first come first served

    bool operator==(const HttpPeer &) const = default;
};

// One part of a multipart/form-data body.
struct FormPart
{
    QByteArray name{};
    QByteArray fileName{}; // empty: an ordinary field
    QByteArray contentType{};
    QByteArray content{};
};

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url{}; // http or https, nothing else
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    QList<FormPart> form{}; // not empty: sent as multipart/form-data instead of body
    Span timeout = std::chrono::seconds(10); // for the whole exchange
    qint64 maxBytes = 64ll * 1024 * 1024; // of the decoded reply body
    std::shared_ptr<const HttpPeer> peer{}; // none: defaults
};

// Any answer of the server, 4xx and 5xx included: the connector knows what they mean.
struct HttpReply
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers{}; // of the last reply, names in lower case
    QByteArray body{}; // decoded
    QUrl url{}; // after redirects
    Span elapsed{};

    QByteArray header(QByteArrayView name) const; // name in lower case; empty if absent
};

using HttpId = quint64;

// The one non-blocking client. Redirects are followed (at most 5) within the same host, port and scheme
// or from http to https of the same host; credentials never leave the host. Lives in one thread.
class Http
{
public:
    virtual ~Http() = default;
    virtual HttpId send(const HttpRequest &request, Done<HttpReply> done) = 0;
    virtual void cancel(HttpId id) = 0; // its Done gets ErrorKind::Cancelled
};

} // namespace jobwatch
