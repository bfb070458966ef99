#include "core/connector/serverhttp.h"

#include <algorithm>
#include <QCoreApplication>
#include <utility>

namespace jobwatch {

ServerHttp::ServerHttp(Http &http, const ServerDefinition &server)
    : m_http(http)
    , m_peer(std::make_shared<const HttpPeer>(HttpPeer{.caFile = server.caFile,
                                                       .clientCertificate = server.clientCertificate,
                                                       .proxy = server.proxy,
                                                       .requestsInFlight = server.requestsInFlight}))
    , m_timeout(server.requestTimeout)
    , m_context(std::make_unique<QObject>())
{
}

ServerHttp::~ServerHttp()
{
    m_context.reset(); // first: a cancelled request must not reach its receiver
    for (const HttpId id : std::exchange(m_open, {}))
        m_http.cancel(id);
}

void ServerHttp::send(HttpRequest request, Done<HttpReply> done)
{
    // An upload asks for more time than is usual; for all else the operator's limit holds, a short one too.
    const bool asksForMore = request.timeout > HttpRequest{}.timeout;
    const Span limit = asksForMore ? std::max(m_timeout, request.timeout) : m_timeout;
    sendWithin(limit, std::move(request), std::move(done));
}

void ServerHttp::sendWithin(Span limit, HttpRequest request, Done<HttpReply> done)
{
    if (!request.url.isValid() || request.url.host().isEmpty()) {
        later([done = std::move(done)] {
            done(
                Error{.kind = ErrorKind::Malformed,
                      .message = QCoreApplication::translate(
                          "Connector", "The address that follows from the server's answer cannot be used.")});
        });
        return;
    }
    request.peer = m_peer;
    request.timeout = limit;
    const auto id = std::make_shared<HttpId>();
    *id = m_http.send(request, [this, guard = guard(), id, done = std::move(done)](const auto &reply) {
        if (!guard)
            return;
        m_open.remove(*id);
        done(reply); // may delete this object
    });
    m_open.insert(*id);
}

void ServerHttp::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(call), Qt::QueuedConnection);
}

} // namespace jobwatch
