#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <unordered_map>

namespace jobwatch {

// A libcurl multi handle driven by Qt's event loop: one timer, two notifiers a socket. Nothing blocks.
class CurlLoop
{
public:
    // `finished` gets the easy handle, already taken out, and libcurl's verdict; it may add and remove
    // handles, but not destroy the loop. It is called from the event loop only.
    using Finished = std::function<void(void *easy, int code)>;

    explicit CurlLoop(Finished finished);
    ~CurlLoop(); // all handles must have been removed
    CurlLoop(const CurlLoop &) = delete;
    CurlLoop &operator=(const CurlLoop &) = delete;

    void add(void *easy);
    void remove(void *easy);

private:
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> read{};
        std::unique_ptr<QSocketNotifier> write{};
    };
    struct MultiCleanup
    {
        void operator()(void *multi) const;
    };

    static int onSocketWanted(void *easy, int socket, int what, void *self, void *);
    static int onTimeoutWanted(void *multi, long ms, void *self);

    void watch(int socket, int what);
    std::unique_ptr<QSocketNotifier> notifier(int socket, QSocketNotifier::Type type, int activity);
    void act(int socket, int activity);

    Finished m_finished;
    QTimer m_timer{};
    std::unordered_map<int, Watch> m_watches{}; // kept, disabled, for the next socket of this number
    std::unique_ptr<void, MultiCleanup> m_multi; // last: it unregisters its sockets as it goes
};

} // namespace jobwatch
