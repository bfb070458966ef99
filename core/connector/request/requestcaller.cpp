#include "core/connector/request/requestcaller.h"

#include "core/connector/request/requestrun.h"
#include "core/connector/serveraddress.h"

namespace jobwatch {

RequestCaller::RequestCaller(ServerHttp &http, const Clock &clock, const QUrl &root)
    : m_http(http)
    , m_clock(clock)
    , m_root(root)
{
}

void RequestCaller::call(const RequestTimer &request, Done<TimerRun> done)
{
    const Result<QUrl> endpoint = endpointUrl(m_root, request.url);
    if (!endpoint) {
        m_http.later([done = std::move(done), error = endpoint.error()] { done(error); });
        return;
    }
    m_http.sendWithin(request.timeout, requestOf(request, *endpoint),
                      [clock = &m_clock, request, done = std::move(done)](const Result<HttpReply> &reply) {
                          const auto outcome = plainOutcome(request, reply);
                          if (!outcome)
                              return done(outcome.error());
                          done(runOf(request, *outcome, clock->now()));
                      });
}

FreeRequestCaller::FreeRequestCaller(Http &http, const Clock &clock)
    : m_http(http, {})
    , m_caller(m_http, clock)
{
}

void FreeRequestCaller::call(const RequestTimer &request, Done<TimerRun> done)
{
    m_caller.call(request, std::move(done));
}

} // namespace jobwatch
