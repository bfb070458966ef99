#include "core/http/curlhttp.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <QObject>
#include <QPointer>
#include <QString>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/log.h"
#include "core/http/curllibrary.h"
#include "core/http/curlloop.h"
#include "core/http/curltransfer.h"
#include "core/http/httperror.h"
#include "core/http/redirect.h"

namespace jobwatch {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr size_t spareHandles = 8;

using LaneKey = std::pair<const HttpPeer *, QString>;

LaneKey laneKey(const HttpRequest &request)
{
    if (request.peer)
        return {request.peer.get(), {}};
    return {nullptr, request.url.scheme() + u' ' + hostAndPort(request.url)};
}

// The requests that share a limit.
struct Lane
{
    std::deque<HttpId> waiting{};
    int inFlight = 0;
};

std::optional<Error> reasonNotToSend(const HttpRequest &request)
{
    if (auto error = requestError(request))
        return error;
    const auto loaded = loadCurl();
    return loaded ? std::nullopt : std::optional(loaded.error());
}

// A request from send() until its Done is called.
struct Exchange
{
    HttpId id = 0;
    LaneKey lane{};
    HttpRequest request{}; // the current one, after redirects
    Done<HttpReply> done{};
    int redirects = 0;
    SteadyClock::time_point start{};
    std::unique_ptr<CurlTransfer> transfer{}; // while in flight
    std::optional<Result<HttpReply>> result{}; // once settled; the event loop delivers it

    Span elapsed() const { return std::chrono::duration_cast<Span>(SteadyClock::now() - start); }
};

} // namespace

class CurlHttp::Private
{
public:
    ~Private();

    HttpId send(const HttpRequest &request, Done<HttpReply> done);
    void cancel(HttpId id);

private:
    void startWaiting(const LaneKey &key);
    void start(Exchange &exchange);
    void finish(void *easy, int code);
    void endTransfer(Exchange &exchange);
    void leaveLane(Exchange &exchange);
    void settle(Exchange &exchange, Result<HttpReply> result);
    void postDelivery();
    void deliver();
    CurlLoop &loop();

    HttpId m_lastId = 0;
    std::vector<EasyHandle> m_spare{};
    std::unordered_map<HttpId, Exchange> m_exchanges{};
    std::map<LaneKey, Lane> m_lanes{};
    std::vector<HttpId> m_settled{};
    bool m_isPosted = false; // a delivery
    std::unique_ptr<CurlLoop> m_loop{};
    QObject m_context{}; // last: what it still had to deliver goes first
};

CurlHttp::Private::~Private()
{
    for (auto &[id, exchange] : m_exchanges) {
        if (exchange.transfer)
            loop().remove(exchange.transfer->handle());
    }
}

// With the first request, because libcurl is loaded by then.
CurlLoop &CurlHttp::Private::loop()
{
    if (!m_loop)
        m_loop = std::make_unique<CurlLoop>(
            CurlLoop::Callbacks{.finished = [this](void *easy, int code) { finish(easy, code); },
                                .turned = [this] { deliver(); }});
    return *m_loop;
}

HttpId CurlHttp::Private::send(const HttpRequest &request, Done<HttpReply> done)
{
    const HttpId id = ++m_lastId;
    Exchange &exchange = m_exchanges[id];
    exchange.id = id;
    exchange.request = request;
    exchange.done = std::move(done);
    if (const auto error = reasonNotToSend(request)) {
        settle(exchange, *error);
        postDelivery();
        return id;
    }
    exchange.lane = laneKey(request);
    m_lanes[exchange.lane].waiting.push_back(id);
    startWaiting(exchange.lane);
    return id;
}

void CurlHttp::Private::cancel(HttpId id)
{
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end())
        return;
    Exchange &exchange = found->second;
    if (exchange.result) {
        exchange.result = cancelledError();
        return;
    }
    if (exchange.transfer) {
        loop().remove(exchange.transfer->handle());
        endTransfer(exchange);
    }
    leaveLane(exchange);
    settle(exchange, cancelledError());
    postDelivery();
}

void CurlHttp::Private::startWaiting(const LaneKey &key)
{
    Lane &lane = m_lanes[key];
    const int limit = std::max(1, key.first ? key.first->requestsInFlight : HttpPeer{}.requestsInFlight);
    while (lane.inFlight < limit && !lane.waiting.empty()) {
        Exchange &exchange = m_exchanges.at(lane.waiting.front());
        lane.waiting.pop_front();
        ++lane.inFlight;
        exchange.start = SteadyClock::now();
        start(exchange);
    }
    if (lane.inFlight == 0)
        m_lanes.erase(key);
}

void CurlHttp::Private::start(Exchange &exchange)
{
    EasyHandle easy;
    if (!m_spare.empty()) {
        easy = std::move(m_spare.back());
        m_spare.pop_back();
    }
    const Span left = exchange.request.timeout - exchange.elapsed();
    exchange.transfer = std::make_unique<CurlTransfer>(std::move(easy), exchange.request, left, &exchange);
    loop().add(exchange.transfer->handle());
}

void CurlHttp::Private::finish(void *easy, int code)
{
    auto &exchange = *static_cast<Exchange *>(CurlTransfer::ownerOf(easy));
    Result<HttpReply> result = exchange.transfer->takeResult(code);
    endTransfer(exchange);
    if (result) {
        result->elapsed = exchange.elapsed();
        const auto next = redirected(exchange.request, *result, exchange.redirects);
        if (next && *next) {
            exchange.request = **next;
            ++exchange.redirects;
            start(exchange);
            return;
        }
        if (!next)
            result = next.error();
    }
    leaveLane(exchange);
    settle(exchange, std::move(result));
}

void CurlHttp::Private::endTransfer(Exchange &exchange)
{
    if (m_spare.size() < spareHandles)
        m_spare.push_back(exchange.transfer->takeHandle());
    exchange.transfer.reset();
}

void CurlHttp::Private::leaveLane(Exchange &exchange)
{
    const auto found = m_lanes.find(exchange.lane);
    if (std::erase(found->second.waiting, exchange.id) == 0)
        --found->second.inFlight;
    startWaiting(exchange.lane);
}

void CurlHttp::Private::settle(Exchange &exchange, Result<HttpReply> result)
{
    exchange.result = std::move(result);
    m_settled.push_back(exchange.id);
}

void CurlHttp::Private::postDelivery()
{
    if (std::exchange(m_isPosted, true))
        return;
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_isPosted = false;
            deliver();
        },
        Qt::QueuedConnection);
}

void CurlHttp::Private::deliver()
{
    const QPointer<QObject> alive(&m_context); // a Done may destroy the client
    for (const HttpId id : std::exchange(m_settled, {})) {
        const auto node = m_exchanges.extract(id);
        const Exchange &exchange = node.mapped();
        if (!*exchange.result)
            qCDebug(logHttp) << exchange.request.verb << exchange.request.url.toString(QUrl::RemoveUserInfo)
                             << exchange.result->error().message << exchange.result->error().detail;
        exchange.done(*exchange.result);
        if (!alive)
            return;
    }
}

CurlHttp::CurlHttp()
    : d(std::make_unique<Private>())
{
}

CurlHttp::~CurlHttp() = default;

HttpId CurlHttp::send(const HttpRequest &request, Done<HttpReply> done)
{
    return d->send(request, std::move(done));
}

void CurlHttp::cancel(HttpId id)
{
    d->cancel(id);
}

} // namespace jobwatch
