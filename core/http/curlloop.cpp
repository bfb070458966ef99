#include "core/http/curlloop.h"

#include <curl/curl.h>

#include "core/base/log.h"

namespace jobwatch {

namespace {

constexpr long keptConnections = 64; // idle, all servers together

// Process-wide, and never undone: other threads may still use it.
void initialiseCurlOnce()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK)
        qCCritical(logHttp, "libcurl does not start: %s", curl_easy_strerror(code));
}

CURLM *createMulti()
{
    initialiseCurlOnce();
    return curl_multi_init();
}

} // namespace

void CurlLoop::MultiCleanup::operator()(void *multi) const
{
    curl_multi_cleanup(multi);
}

CurlLoop::CurlLoop(Finished finished)
    : m_finished(std::move(finished))
    , m_multi(createMulti())
{
    CURLM *multi = m_multi.get();
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocketWanted);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimeoutWanted);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, keptConnections);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlLoop::~CurlLoop() = default;

void CurlLoop::add(void *easy)
{
    curl_multi_add_handle(m_multi.get(), easy); // asks for a timeout of 0: starts with the next turn
}

void CurlLoop::remove(void *easy)
{
    curl_multi_remove_handle(m_multi.get(), easy);
}

int CurlLoop::onSocketWanted(void *, int socket, int what, void *self, void *)
{
    static_cast<CurlLoop *>(self)->watch(socket, what);
    return 0;
}

int CurlLoop::onTimeoutWanted(void *, long ms, void *self)
{
    QTimer &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (ms < 0)
        timer.stop();
    else
        timer.start(int(std::min<long>(ms, 24 * 3600 * 1000)));
    return 0;
}

void CurlLoop::watch(int socket, int what)
{
    Watch &watch = m_watches[socket];
    const bool wantsRead = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    const bool wantsWrite = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    if (wantsRead && !watch.read)
        watch.read = notifier(socket, QSocketNotifier::Read, CURL_CSELECT_IN);
    if (wantsWrite && !watch.write)
        watch.write = notifier(socket, QSocketNotifier::Write, CURL_CSELECT_OUT);
    if (watch.read)
        watch.read->setEnabled(wantsRead);
    if (watch.write)
        watch.write->setEnabled(wantsWrite);
}

std::unique_ptr<QSocketNotifier> CurlLoop::notifier(int socket, QSocketNotifier::Type type, int activity)
{
    auto made = std::make_unique<QSocketNotifier>(socket, type);
    QObject::connect(made.get(), &QSocketNotifier::activated, made.get(),
                     [this, socket, activity] { act(socket, activity); });
    return made;
}

void CurlLoop::act(int socket, int activity)
{
    int running = 0;
    curl_multi_socket_action(m_multi.get(), socket, activity, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result;
        curl_multi_remove_handle(m_multi.get(), easy); // `message` is gone from here on
        m_finished(easy, code);
    }
}

} // namespace jobwatch
