#pragma once

#include <memory>
#include <QObject>
#include <QPointer>
#include <QSet>

#include "core/domain/server.h"
#include "core/http/http.h"

namespace jobwatch {

// Http for one server: its certificates, proxy and time limit on every request. When it goes, what is open
// is cancelled and nothing is delivered any more, so that callers may capture what dies with it.
class ServerHttp
{
public:
    ServerHttp(Http &http, const ServerDefinition &server);
    ~ServerHttp();
    ServerHttp(const ServerHttp &) = delete;
    ServerHttp &operator=(const ServerHttp &) = delete;

    // The limit is the server's, or the request's own where that is longer.
    void send(HttpRequest request, Done<HttpReply> done);
    // The limit is this one, whatever the server's is.
    void sendWithin(Span limit, HttpRequest request, Done<HttpReply> done);
    void later(std::function<void()> call); // with the next turn of the event loop

    // Null once this object is gone: for whoever calls several receivers in a row.
    QPointer<QObject> guard() const { return m_context.get(); }

private:
    Http &m_http;
    std::shared_ptr<const HttpPeer> m_peer{};
    Span m_timeout{};
    QSet<HttpId> m_open{};
    std::unique_ptr<QObject> m_context{};
};

} // namespace jobwatch
