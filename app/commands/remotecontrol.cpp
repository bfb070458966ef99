#include "app/commands/remotecontrol.h"

#include <QCoreApplication>

#include "app/commands/exitcode.h"
#include "core/control/controltoken.h"
#include "core/http/curlhttp.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

class RemoteControl
{
public:
    RemoteControl(const ControlPlace &place, QByteArray token)
        : m_url(place.url)
        , m_token(std::move(token))
    {
        HttpPeer peer;
        peer.caFile = place.certificate;
        m_peer = std::make_shared<const HttpPeer>(peer);
    }

    Result<HttpReply> ask(const ControlRequest &request)
    {
        HttpRequest http;
        http.verb = request.method;
        http.url = m_url;
        http.url.setPath(QString::fromLatin1(request.path), QUrl::TolerantMode);
        http.url.setQuery(request.query);
        if (request.path != "/healthz")
            http.headers = {{"Authorization", "Bearer " + m_token}};
        if (!request.contentType.isEmpty())
            http.headers.append({"Content-Type", request.contentType});
        http.body = request.body;
        http.timeout = 10s;
        http.peer = m_peer;
        std::optional<Result<HttpReply>> reply;
        m_http.send(http, [&reply](const Result<HttpReply> &result) {
            reply = result;
            QCoreApplication::exit();
        });
        QCoreApplication::exec();
        return reply.value_or(Error{ErrorKind::Cancelled, {}, {}});
    }

private:
    QUrl m_url;
    QByteArray m_token;
    std::shared_ptr<const HttpPeer> m_peer{};
    CurlHttp m_http{};
};

} // namespace

Result<AskControl> remoteControl(const ControlPlace &place)
{
    const auto token = existingControlToken(place.tokenFile);
    if (!token)
        return token.error();
    const auto remote = std::make_shared<RemoteControl>(place, *token);
    const Result<HttpReply> health = remote->ask({.method = "GET", .path = "/healthz"});
    if (!health)
        return health.error();
    return AskControl([remote](const ControlRequest &request) {
        const Result<HttpReply> reply = remote->ask(request);
        if (!reply)
            return problem(503, reply.error().message);
        return ControlReply{
            .status = reply->status, .contentType = reply->header("content-type"), .body = reply->body};
    });
}

// A file that a killed Jobwatch left behind leads to nobody, or to somebody who is not to get the token.
std::optional<AskControl> controlOfHolder(const QString &storeLocation)
{
    const auto place = readControlFile(controlFileOf(storeLocation));
    const auto ask = place ? remoteControl(*place) : Result<AskControl>(Error{});
    return ask ? std::optional(*ask) : std::nullopt;
}

int exitCodeOf(const ControlReply &reply)
{
    switch (reply.status) {
    case 200:
    case 202:
        return ExitOk;
    case 404:
    case 422:
        return ExitUsage;
    case 409:
        return ExitRefused;
    default:
        return ExitUnavailable;
    }
}

} // namespace jobwatch
