#pragma once

#include <memory>

#include "core/http/http.h"

namespace jobwatch {

// Http over libcurl, on the event loop of the thread in which it is constructed, used and destroyed.
//
// A timeout counts from when the request leaves the queue, redirects included. The queue is per
// HttpRequest::peer object; requests without one are queued per scheme, host and port.
// Requests still open when the client is destroyed are dropped: their Done is not called.
class CurlHttp final : public Http
{
public:
    CurlHttp();
    ~CurlHttp() override;
    CurlHttp(const CurlHttp &) = delete;
    CurlHttp &operator=(const CurlHttp &) = delete;

    HttpId send(const HttpRequest &request, Done<HttpReply> done) override;
    void cancel(HttpId id) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobwatch
