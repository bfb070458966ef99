#pragma once

#include <QAbstractHttpServer>

#include "app/demo/demoslivka.h"
#include "app/demo/rest.h"
#include "core/base/clock.h"

namespace jobwatch {

// Puts a DemoSlivka on loopback HTTP. Lives in the thread that listens.
class SlivkaServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    SlivkaServer(DemoSlivka slivka, RestSetup setup);

    quint16 listenOnFreePort(); // 0: the system gives none

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

    SystemClock m_clock{};
    DemoSlivka m_slivka;
    RestSetup m_setup{};
    QByteArray m_origin{};
};

} // namespace jobwatch
