#pragma once

#include <memory>

#include "core/base/clock.h"
#include "core/connector/serverhttp.h"
#include "core/domain/timer.h"

namespace jobwatch {

// Calls the endpoints of request timers without a login. What it is made with outlives its calls; itself it
// need not.
class RequestCaller
{
public:
    // `root` may be empty: then only absolute addresses can be called.
    RequestCaller(ServerHttp &http, const Clock &clock, const QUrl &root = {});

    // A failure is a TimerRun as well; an Error only says that no call was made.
    void call(const RequestTimer &request, Done<TimerRun> done);

private:
    ServerHttp &m_http;
    const Clock &m_clock;
    QUrl m_root;
};

// The same for timers that belong to no server: with connections of its own.
class FreeRequestCaller
{
public:
    FreeRequestCaller(Http &http, const Clock &clock);

    void call(const RequestTimer &request, Done<TimerRun> done);

private:
    ServerHttp m_http;
    RequestCaller m_caller;
};

} // namespace jobwatch
