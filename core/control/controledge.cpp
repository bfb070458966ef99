#include "core/control/controledge.h"

#include <QCoreApplication>
#include <QFile>
#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include "core/control/controljson.h"
#include "core/control/guardedlistener.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr qint64 largestHead = 16 * 1024;
constexpr qint64 largestBacklog = 1024 * 1024; // of a subscriber that does not read
constexpr int mostConnections = 64;
constexpr int mostSubscribers = 16;
constexpr Span outcomeWait = 2s; // for an order that the core answers with an event
constexpr Span testWait = 300ms; // for one that it only answers when it refuses
constexpr Span betweenHeartbeats = 15s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

QByteArray headerOf(const QHttpServerRequest &request, const char *name)
{
    return request.value(name);
}

ControlRequest toControl(const QHttpServerRequest &request)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return {.method = QByteArray(methods.valueToKey(int(request.method()))).toUpper(),
            .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
            .query = request.query(),
            .authorization = headerOf(request, "Authorization"),
            .contentType = headerOf(request, "Content-Type"),
            .body = request.body()};
}

// The length that a head tells of; nothing while the head is not there or tells none.
std::optional<qint64> toldLength(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n")).toLower();
    constexpr QByteArrayView name("\r\ncontent-length:");
    const qsizetype at = head.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + name.size();
    bool isNumber = false;
    const qint64 length = head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong(&isNumber);
    return isNumber ? length : std::numeric_limits<qint64>::max();
}

Error cannotListen(const ControlSetup &setup, const QString &detail)
{
    return {ErrorKind::Misconfigured,
            Words::tr("The control API cannot listen on %1, port %2.")
                .arg(setup.address.host)
                .arg(setup.address.port),
            detail};
}

Result<QSslConfiguration> tlsOf(const ControlSetup &setup)
{
    QFile certificateFile(setup.certificateFile);
    QFile keyFile(setup.keyFile);
    if (!certificateFile.open(QIODevice::ReadOnly) || !keyFile.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Tls, Words::tr("The TLS certificate or its key cannot be read."), {}};
    const auto chain = QSslCertificate::fromDevice(&certificateFile);
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (chain.isEmpty() || key.isNull())
        return Error{ErrorKind::Tls, Words::tr("The TLS certificate or its key is no PEM."), {}};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // the token says who it is
    return configuration;
}

} // namespace

ControlEdge::ControlEdge(const ControlSetup &setup, ControlOrders orders, const Clock &clock)
    : m_setup(setup)
    , m_orders(std::move(orders))
    , m_clock(clock)
    , m_admission(setup.token, clock.now())
{
    connect(&m_patience, &QTimer::timeout, this, &ControlEdge::giveUpWaiting);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { sendAll(": still here\n\n"); });
    m_patience.setInterval(100ms);
    m_heartbeat.start(betweenHeartbeats);
}

Result<quint16> ControlEdge::begin()
{
    const auto guardEach = [this](QTcpSocket *socket) { guard(socket); };
    std::unique_ptr<QTcpServer> listener;
    if (m_setup.certificateFile.isEmpty()) {
        if (!m_setup.address.isLoopback)
            return Error{ErrorKind::Misconfigured,
                         Words::tr("Without TLS files the control API listens on loopback only."),
                         {}};
        listener = std::make_unique<GuardedListener<QTcpServer>>(guardEach);
    } else {
        const auto tls = tlsOf(m_setup);
        if (!tls)
            return tls.error();
        auto secure = std::make_unique<GuardedListener<QSslServer>>(guardEach);
        secure->setSslConfiguration(*tls);
        listener = std::move(secure);
    }
    if (!listener->listen(QHostAddress(m_setup.address.host), m_setup.address.port))
        return cannotListen(m_setup, listener->errorString());
    const quint16 port = listener->serverPort();
    bind(listener.release());
    return port;
}

// A request is kept in the socket's buffer until it is complete: its size bounds what is held.
void ControlEdge::guard(QTcpSocket *socket)
{
    socket->setReadBufferSize(largestControlBody + largestHead);
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    if (m_connections > mostConnections) {
        socket->abort();
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { checkHead(socket); });
    auto *deadline = new QTimer(socket);
    connect(deadline, &QTimer::timeout, socket, [this, socket] {
        if (!m_subscribers.contains(QPointer<QTcpSocket>(socket)))
            socket->abort();
    });
    deadline->start(m_setup.longestExchange);
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

// Refuses what tells that it will be too large before it was sent. The rest of it is read and forgotten for
// a while, or the client would see a broken connection instead of the answer.
void ControlEdge::checkHead(QTcpSocket *socket)
{
    if (socket->isTransactionStarted())
        return;
    const auto length = toldLength(socket->peek(largestHead));
    if (!length || (*length >= 0 && *length <= largestControlBody))
        return;
    disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    socket->readAll();
    socket->write(httpBytes(problem(413, Words::tr("The request is larger than 1 MiB."))));
    QTimer::singleShot(1s, socket, [socket] { socket->disconnectFromHost(); });
}

bool ControlEdge::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (socket->property("answered").toBool())
        return true; // one request a connection
    socket->setProperty("answered", true);
    answer(toControl(request), socket);
    return true;
}

void ControlEdge::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // every request is handled above
}

void ControlEdge::answer(const ControlRequest &request, QTcpSocket *socket)
{
    const Instant now = m_clock.now();
    if (const auto refusal = m_admission.refuse(request, now)) {
        reply(socket, *refusal);
        return;
    }
    const ControlAnswer found = answerTo(request, m_snapshot, now);
    if (const auto *order = std::get_if<ControlOrder>(&found))
        carryOut(*order, socket);
    else if (const auto &direct = std::get<ControlReply>(found); direct.streamsEvents)
        subscribe(socket, direct);
    else
        reply(socket, direct);
}

void ControlEdge::reply(QTcpSocket *socket, const ControlReply &reply)
{
    socket->write(httpBytes(reply));
    socket->disconnectFromHost(); // once all is written
}

void ControlEdge::carryOut(const ControlOrder &order, QTcpSocket *socket)
{
    if (order.evidence) {
        reply(socket, evidenceReply(m_orders.giveEvidence(order.scope.server, *order.evidence)));
        return;
    }
    const bool isTest = order.verb == ControlVerb::Probe && !order.timer;
    m_waiting.append({socket, order, m_clock.now() + (isTest ? testWait : outcomeWait)});
    m_patience.start();
    m_orders.carryOut(order);
}

// Every change is a history event of its own, which tells what came of the order.
void ControlEdge::tell(const QList<HistoryEvent> &events)
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        const auto outcome = outcomeOf(m_waiting.at(i).order, events, controlWho);
        if (!outcome) {
            ++i;
            continue;
        }
        if (const auto socket = m_waiting.takeAt(i).socket)
            reply(socket, *outcome);
    }
    QByteArray bytes;
    for (const HistoryEvent &event : events)
        bytes += "event: " + QByteArray(historyKindId(event.kind).data())
            + "\ndata: " + QJsonDocument(eventJson(event)).toJson(QJsonDocument::Compact) + "\n\n";
    sendAll(bytes);
}

void ControlEdge::giveUpWaiting()
{
    const Instant now = m_clock.now();
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (m_waiting.at(i).until > now) {
            ++i;
            continue;
        }
        const Waiting waiting = m_waiting.takeAt(i);
        if (waiting.socket)
            reply(waiting.socket, acceptedReply(waiting.order));
    }
    if (m_waiting.isEmpty())
        m_patience.stop();
}

void ControlEdge::subscribe(QTcpSocket *socket, const ControlReply &first)
{
    if (m_subscribers.size() >= mostSubscribers) {
        reply(socket, problem(503, Words::tr("Too many listen to events already.")));
        return;
    }
    m_subscribers.append(socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_subscribers.removeAll(socket); });
    socket->write(httpBytes(first));
}

void ControlEdge::sendAll(const QByteArray &bytes)
{
    const auto subscribers = m_subscribers; // one that is aborted leaves the list
    for (const auto &socket : subscribers) {
        if (!socket)
            continue;
        if (socket->bytesToWrite() > largestBacklog)
            socket->abort();
        else
            socket->write(bytes);
    }
}

} // namespace jobwatch
