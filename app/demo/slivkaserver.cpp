#include "app/demo/slivkaserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>

#include "app/demo/media.h"

namespace jobwatch {

namespace {

QByteArray verbOf(const QHttpServerRequest &request)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method())))
        .toUpper();
}

RestRequest toRest(const QHttpServerRequest &request, const QByteArray &origin)
{
    return {.verb = verbOf(request),
            .origin = origin,
            .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
            .headers = request.headers(),
            .body = request.body()};
}

void write(QHttpServerResponder &responder, const RestAnswer &answer, bool withBody, Instant now)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Server", "Jobwatch demo");
    responder.writeHeader("Date", httpDate(now));
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 204 && answer.status != 304)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const auto &header : answer.headers)
        responder.writeHeader(header.first, header.second);
    responder.writeBody(withBody ? answer.body : QByteArray());
}

} // namespace

SlivkaServer::SlivkaServer(DemoSlivka slivka, RestSetup setup)
    : m_slivka(std::move(slivka))
    , m_setup(std::move(setup))
{
}

quint16 SlivkaServer::listenOnFreePort()
{
    const quint16 port = listen(QHostAddress::LocalHost, 0);
    m_origin = "http://127.0.0.1:" + QByteArray::number(port);
    return port;
}

bool SlivkaServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Instant now = m_clock.now();
    const RestAnswer reply = answer(m_slivka, m_setup, toRest(request, m_origin), now);
    QHttpServerResponder responder = makeResponder(request, socket);
    write(responder, reply, request.method() != QHttpServerRequest::Method::Head, now);
    return true;
}

void SlivkaServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // every request is handled above
}

} // namespace jobwatch
