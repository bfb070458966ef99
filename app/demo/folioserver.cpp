#include "app/demo/folioserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>

#include "app/demo/media.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

FolioRequest toFolio(const QHttpServerRequest &request)
{
    const auto verbs = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return {.verb = QByteArray(verbs.valueToKey(int(request.method()))).toUpper(),
            .path = request.url().path(),
            .query = QUrlQuery(request.url()),
            .headers = request.headers(),
            .body = request.body()};
}

void write(QHttpServerResponder &responder, const FolioAnswer &answer, bool withBody, Instant now)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Server", "Jobwatch demo");
    responder.writeHeader("Date", httpDate(now));
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const FolioHeader &header : answer.headers)
        responder.writeHeader(header.first, header.second);
    responder.writeBody(withBody ? answer.body : QByteArray());
}

} // namespace

FolioServer::FolioServer(FolioGateway gateway, const QString &logFile)
    : m_gateway(std::move(gateway))
    , m_log(logFile, this)
    , m_tick(this)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &FolioServer::goOn);
}

quint16 FolioServer::listenOnFreePort()
{
    goOn();
    m_tick.start();
    return listen(QHostAddress::LocalHost, 0);
}

void FolioServer::goOn()
{
    const QByteArray lines = m_gateway.folio.advance(m_clock.now());
    const bool mayWrite = m_log.isOpen() || m_log.open(QIODevice::Append | QIODevice::Unbuffered);
    if (!lines.isEmpty() && (!mayWrite || m_log.write(lines) != lines.size()))
        qWarning("The log of the demo cannot be written: %s", qPrintable(m_log.errorString()));
}

bool FolioServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    goOn();
    const Instant now = m_clock.now();
    const FolioAnswer reply = answer(m_gateway, toFolio(request), now);
    QHttpServerResponder responder = makeResponder(request, socket);
    write(responder, reply, request.method() != QHttpServerRequest::Method::Head, now);
    return true;
}

void FolioServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // every request is handled above
}

} // namespace jobwatch
