#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace jobwatch::test {

// The bytes that a RawServer sends for one request: `bytes`, then `filler` times the letter x. Then it
// closes the connection or waits for the next request, which is also how an answer never ends.
struct RawAnswer
{
    enum class Then { Wait, Close };

    QByteArray bytes{};
    qint64 filler = 0;
    Then then = Then::Wait;
};

// A well-formed answer with its length.
inline RawAnswer rawReply(const QByteArray &body, const QByteArray &status = "200 OK",
                          const QByteArray &headers = {})
{
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {"HTTP/1.1 " + status + "\r\n" + headers + length + "\r\n" + body};
}

// A server on loopback that sends what it is told, valid or not. It knows of HTTP only where a request ends.
class RawServer
{
public:
    using Handler = std::function<RawAnswer(const QByteArray &request)>;

    QList<QByteArray> requests{}; // complete ones, in order of arrival
    int connections = 0;
    bool closesAtOnce = false; // without reading

    explicit RawServer(Handler handler)
        : m_handler(std::move(handler))
        , m_server(std::make_unique<QTcpServer>())
    {
        listen();
    }

    RawServer(Handler handler, const QSslConfiguration &tls)
        : m_handler(std::move(handler))
        , m_scheme(QStringLiteral("https"))
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
        listen();
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(
            QStringLiteral("%1://127.0.0.1:%2%3").arg(m_scheme).arg(m_server->serverPort()).arg(path));
    }

    quint16 port() const { return m_server->serverPort(); }
    int openConnections() const { return int(m_open.size()); }

private:
    struct Connection
    {
        QByteArray input{};
        qint64 filler = 0;
        RawAnswer::Then then = RawAnswer::Then::Wait;
    };

    void listen()
    {
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                accept(socket);
        });
    }

    void accept(QTcpSocket *socket)
    {
        ++connections;
        if (closesAtOnce) {
            socket->abort();
            socket->deleteLater();
            return;
        }
        m_open.insert(socket, {});
        QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::bytesWritten, m_server.get(),
                         [this, socket] { write(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }

    void read(QTcpSocket *socket)
    {
        Connection &connection = m_open[socket];
        connection.input += socket->readAll();
        const qsizetype end = endOfRequest(connection.input);
        if (end < 0)
            return;
        requests.append(connection.input.first(end));
        connection.input.remove(0, end);
        const RawAnswer answer = m_handler(requests.constLast());
        connection.filler = answer.filler;
        connection.then = answer.then;
        socket->write(answer.bytes);
        write(socket);
    }

    void write(QTcpSocket *socket)
    {
        constexpr qint64 step = 64 * 1024;
        const auto found = m_open.find(socket);
        if (found == m_open.end())
            return;
        while (found->filler > 0 && socket->bytesToWrite() < 4 * step) {
            const qint64 size = std::min(step, found->filler);
            found->filler -= size;
            socket->write(QByteArray(size, 'x'));
        }
        if (found->filler == 0 && found->then == RawAnswer::Then::Close)
            socket->disconnectFromHost();
    }

    // -1: not all there yet.
    static qsizetype endOfRequest(const QByteArray &input)
    {
        const qsizetype head = input.indexOf("\r\n\r\n");
        if (head < 0)
            return -1;
        const QByteArray lower = input.first(head).toLower() + "\r\n";
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        if (at < 0)
            return head + 4;
        const qsizetype from = at + qsizetype(qstrlen("\r\ncontent-length:"));
        const qsizetype body = lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
        return input.size() < head + 4 + body ? -1 : head + 4 + body;
    }

    Handler m_handler;
    QString m_scheme = QStringLiteral("http");
    QHash<QTcpSocket *, Connection> m_open{};
    std::unique_ptr<QTcpServer> m_server{}; // last: its sockets report to what stands above
};

} // namespace jobwatch::test
