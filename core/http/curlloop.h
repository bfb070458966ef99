#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include "core/base/time.h"

namespace jobwatch {

// A libcurl multi handle driven by Qt's event loop. Nothing blocks.
//
// All sockets stand in one epoll set, and Qt watches that: handing each socket to Qt costs more than a
// whole request on a kept connection, because sockets change what they wait for several times a request.
class CurlLoop
{
public:
    struct Callbacks
    {
        // The easy handle, already taken out, and libcurl's verdict. May add and remove handles.
        std::function<void(void *easy, int code)> finished{};
        // At the end of a turn in which handles may have finished. May destroy the loop.
        std::function<void()> turned{};
    };

    // Both are called from the event loop only. libcurl must be loaded.
    explicit CurlLoop(Callbacks callbacks);
    ~CurlLoop(); // all handles must have been removed
    CurlLoop(const CurlLoop &) = delete;
    CurlLoop &operator=(const CurlLoop &) = delete;

    void add(void *easy);
    void remove(void *easy);

private:
    struct MultiCleanup
    {
        void operator()(void *multi) const;
    };
    class SocketSet
    {
    public:
        SocketSet();
        ~SocketSet();
        SocketSet(const SocketSet &) = delete;
        SocketSet &operator=(const SocketSet &) = delete;

        int descriptor() const { return m_descriptor; }
        void watch(int socket, bool isNew, unsigned events);
        void forget(int socket);

    private:
        int m_descriptor = -1;
    };
    using SteadyTime = std::chrono::steady_clock::time_point;

    static int onSocketWanted(void *easy, int socket, int what, void *self, void *isKnown);
    static int onTimeoutWanted(void *multi, long ms, void *self);

    void watch(int socket, int what, bool isKnown);
    bool isDue() const;
    void armTimer();
    void onActivity();
    void onTimer();
    void act(int socket, int activity);
    void collect();
    void endTurn();

    Callbacks m_callbacks;
    SocketSet m_sockets{};
    QSocketNotifier m_notifier;
    QTimer m_timer{};
    std::optional<SteadyTime> m_due{}; // when libcurl wants to be called
    std::optional<SteadyTime> m_armed{}; // when the timer fires: never after m_due
    bool m_isTurning = false;
    std::unique_ptr<void, MultiCleanup> m_multi; // last: it unregisters its sockets as it goes
};

} // namespace jobwatch
