#pragma once

#include <functional>
#include <QTcpServer>
#include <QTcpSocket>

namespace jobwatch {

// A listener that shows each connection to a guard before anybody reads from it.
template <typename Listener>
class GuardedListener final : public Listener
{
public:
    explicit GuardedListener(std::function<void(QTcpSocket *)> guard)
        : m_guard(std::move(guard))
    {
    }

    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *socket = Listener::nextPendingConnection();
        if (socket)
            m_guard(socket);
        return socket;
    }

private:
    std::function<void(QTcpSocket *)> m_guard;
};

} // namespace jobwatch
