#pragma once

#include <QAbstractHttpServer>

#include "app/demo/demoslurm.h"
#include "core/base/clock.h"

namespace jobwatch {

// Puts a DemoSlurm on loopback HTTP. Lives in the thread that listens.
class SlurmServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    // `key`: what tokens have to be signed with.
    explicit SlurmServer(const QByteArray &key);

    quint16 listenOnFreePort(); // 0: the system gives none

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

    SystemClock m_clock{};
    QByteArray m_key;
    DemoSlurm m_slurm;
};

} // namespace jobwatch
