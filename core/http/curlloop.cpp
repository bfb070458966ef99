#include "core/http/curlloop.h"

#include <algorithm>
#include <array>
#include <QPointer>
#include <sys/epoll.h>
#include <unistd.h>

#include "core/http/curllibrary.h"

namespace jobwatch {

namespace {

constexpr long keptConnections = 64; // idle, all servers together

int activityOf(unsigned events)
{
    return (events & EPOLLIN ? CURL_CSELECT_IN : 0) | (events & EPOLLOUT ? CURL_CSELECT_OUT : 0)
        | (events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0);
}

} // namespace

CurlLoop::SocketSet::SocketSet()
    : m_descriptor(epoll_create1(EPOLL_CLOEXEC))
{
}

CurlLoop::SocketSet::~SocketSet()
{
    close(m_descriptor);
}

void CurlLoop::SocketSet::watch(int socket, bool isNew, unsigned events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = socket;
    epoll_ctl(m_descriptor, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event);
}

void CurlLoop::SocketSet::forget(int socket)
{
    epoll_ctl(m_descriptor, EPOLL_CTL_DEL, socket, nullptr);
}

void CurlLoop::MultiCleanup::operator()(void *multi) const
{
    curl().multiCleanup(multi);
}

CurlLoop::CurlLoop(Callbacks callbacks)
    : m_callbacks(std::move(callbacks))
    , m_notifier(m_sockets.descriptor(), QSocketNotifier::Read)
    , m_multi(curl().multiInit())
{
    CURLM *multi = m_multi.get();
    curl().multiSetopt(multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocketWanted);
    curl().multiSetopt(multi, CURLMOPT_SOCKETDATA, this);
    curl().multiSetopt(multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimeoutWanted);
    curl().multiSetopt(multi, CURLMOPT_TIMERDATA, this);
    curl().multiSetopt(multi, CURLMOPT_MAXCONNECTS, keptConnections);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimer(); });
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { onActivity(); });
}

CurlLoop::~CurlLoop() = default;

void CurlLoop::add(void *easy)
{
    curl().multiAddHandle(m_multi.get(), easy); // asks to be called at once
}

void CurlLoop::remove(void *easy)
{
    curl().multiRemoveHandle(m_multi.get(), easy);
}

int CurlLoop::onSocketWanted(void *, int socket, int what, void *self, void *isKnown)
{
    static_cast<CurlLoop *>(self)->watch(socket, what, isKnown != nullptr);
    return 0;
}

int CurlLoop::onTimeoutWanted(void *, long ms, void *self)
{
    auto *loop = static_cast<CurlLoop *>(self);
    loop->m_due.reset();
    if (ms >= 0)
        loop->m_due = std::chrono::steady_clock::now() + Span(ms);
    if (!loop->m_isTurning) // else endTurn() sees to it
        loop->armTimer();
    return 0;
}

void CurlLoop::watch(int socket, int what, bool isKnown)
{
    if (what == CURL_POLL_REMOVE) { // before it is closed: see epoll(7) on closed descriptors
        m_sockets.forget(socket);
        return;
    }
    const unsigned events = (what & CURL_POLL_IN ? EPOLLIN : 0u) | (what & CURL_POLL_OUT ? EPOLLOUT : 0u);
    m_sockets.watch(socket, !isKnown, events);
    if (!isKnown)
        curl().multiAssign(m_multi.get(), socket, this);
}

bool CurlLoop::isDue() const
{
    return m_due && *m_due <= std::chrono::steady_clock::now();
}

// A timer that is set too early stays: when it fires, it is set anew. That is cheaper than to set it
// several times for every request.
void CurlLoop::armTimer()
{
    if (!m_due || (m_armed && *m_armed <= *m_due))
        return;
    m_armed = m_due;
    const auto left = std::chrono::ceil<Span>(*m_due - std::chrono::steady_clock::now());
    m_timer.start(std::clamp<Span>(left, Span::zero(), std::chrono::hours(24)));
}

void CurlLoop::onTimer()
{
    m_armed.reset();
    m_isTurning = true;
    if (isDue())
        act(CURL_SOCKET_TIMEOUT, 0);
    endTurn();
}

void CurlLoop::onActivity()
{
    std::array<epoll_event, 32> events;
    const int count = epoll_wait(m_sockets.descriptor(), events.data(), int(events.size()), 0);
    m_isTurning = true;
    for (int i = 0; i < count; ++i)
        act(events[size_t(i)].data.fd, activityOf(events[size_t(i)].events));
    endTurn();
}

void CurlLoop::act(int socket, int activity)
{
    int running = 0;
    curl().multiSocketAction(m_multi.get(), socket, activity, &running);
}

void CurlLoop::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl().multiInfoRead(m_multi.get(), &left)) {
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result;
        curl().multiRemoveHandle(m_multi.get(), easy); // `message` is gone from here on
        m_callbacks.finished(easy, code);
    }
}

// What `turned` added is started at once, but only once: more would keep other events waiting.
void CurlLoop::endTurn()
{
    const QPointer<QObject> alive(&m_timer);
    for (int pass = 0; pass < 2; ++pass) {
        if (pass > 0)
            act(CURL_SOCKET_TIMEOUT, 0);
        collect();
        m_callbacks.turned();
        if (!alive)
            return;
        if (!isDue())
            break;
    }
    m_isTurning = false;
    armTimer();
}

} // namespace jobwatch
