#pragma once

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include "core/base/clock.h"
#include "core/control/admission.h"
#include "core/control/controlapi.h"
#include "core/control/controlserver.h"

namespace jobwatch {

// The sockets of the control API. One request a connection: what may stay open and how much may be sent is
// bounded before anything of it is understood.
class ControlEdge final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    ControlEdge(const ControlSetup &setup, ControlOrders orders, const Clock &clock);

    Result<quint16> begin();
    void show(const Snapshot &snapshot) { m_snapshot = snapshot; }
    void tell(const QList<HistoryEvent> &events);

private:
    struct Waiting
    {
        QPointer<QTcpSocket> socket{};
        ControlOrder order{};
        Instant until{};
    };

    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void guard(QTcpSocket *socket);
    void checkHead(QTcpSocket *socket);
    void answer(const ControlRequest &request, QTcpSocket *socket);
    void reply(QTcpSocket *socket, const ControlReply &reply);
    void carryOut(const ControlOrder &order, QTcpSocket *socket);
    void subscribe(QTcpSocket *socket, const ControlReply &reply);
    void sendAll(const QByteArray &bytes);
    void giveUpWaiting();

    ControlSetup m_setup;
    ControlOrders m_orders;
    const Clock &m_clock;
    Admission m_admission;
    Snapshot m_snapshot{};
    QList<Waiting> m_waiting{};
    QList<QPointer<QTcpSocket>> m_subscribers{};
    int m_connections = 0;
    QTimer m_patience{};
    QTimer m_heartbeat{};
};

} // namespace jobwatch
