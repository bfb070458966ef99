#pragma once

#include <memory>
#include <QObject>
#include <QUrl>

#include "core/base/clock.h"
#include "core/control/controlorder.h"
#include "core/control/controltoken.h"

namespace jobwatch {

class ControlEdge;

struct ControlSetup
{
    ListenAddress address{};
    QByteArray token{};
    QString certificateFile{}; // PEM; empty: no TLS, and loopback only
    QString keyFile{}; // PEM
    Span longestExchange = std::chrono::seconds(15); // from the connection to the end of the answer
};

// The control API over HTTP: answers from the last snapshot that it was shown, hands orders on, and streams
// what it is told. Lives in the thread that owns it; the clock must outlive it.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    ControlServer(const ControlSetup &setup, const ControlOrders &orders, const Clock &clock,
                  QObject *parent = nullptr);
    ~ControlServer() override;

    Result<void> begin();
    QUrl url() const { return m_url; } // once it has begun

    void show(const Snapshot &snapshot);
    void tell(const QList<HistoryEvent> &events);

private:
    ControlSetup m_setup;
    std::unique_ptr<ControlEdge> m_edge;
    QUrl m_url{};
};

} // namespace jobwatch
