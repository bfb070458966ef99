#pragma once

#include <QAbstractHttpServer>
#include <QFile>
#include <QTimer>

#include "app/demo/foliogateway.h"
#include "core/base/clock.h"

namespace jobwatch {

// Puts a FOLIO tenant on loopback HTTP and writes the log of its scheduler. Lives in the thread that listens.
class FolioServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    FolioServer(FolioGateway gateway, const QString &logFile);

    quint16 listenOnFreePort(); // 0: the system gives none

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void goOn(); // to now, with what is logged meanwhile

    SystemClock m_clock{};
    FolioGateway m_gateway;
    QFile m_log;
    QTimer m_tick;
};

} // namespace jobwatch
