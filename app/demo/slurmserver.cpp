#include "app/demo/slurmserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>

#include "app/demo/slurmrest.h"

namespace jobwatch {

namespace {

RestRequest toRest(const QHttpServerRequest &request)
{
    const auto verbs = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return {.verb = QByteArray(verbs.valueToKey(int(request.method()))).toUpper(),
            .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
            .headers = request.headers(),
            .body = request.body()};
}

// As the real one: no Date, no ETag, nothing compressed.
void write(QHttpServerResponder &responder, const RestAnswer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 304)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

} // namespace

SlurmServer::SlurmServer(const QByteArray &key)
    : m_key(key)
    , m_slurm(m_clock.now())
{
}

quint16 SlurmServer::listenOnFreePort()
{
    return listen(QHostAddress::LocalHost, 0);
}

bool SlurmServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QByteArray query = request.url().query(QUrl::FullyEncoded).toLatin1();
    const RestAnswer reply = answerSlurm(m_slurm, m_key, toRest(request), query, m_clock.now());
    QHttpServerResponder responder = makeResponder(request, socket);
    write(responder, reply);
    return true;
}

void SlurmServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // every request is handled above
}

} // namespace jobwatch
