#include "core/http/redirect.h"

#include <QCoreApplication>

#include "core/http/httperror.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isUpgrade(const QUrl &from, const QUrl &to)
{
    return from.scheme() == "http"_L1 && to.scheme() == "https"_L1 && from.host() == to.host();
}

bool isSameOrigin(const QUrl &from, const QUrl &to)
{
    return from.scheme() == to.scheme() && from.host() == to.host() && portOf(from) == portOf(to);
}

// "See other" is a GET. 301 and 302 make a POST a GET, as in browsers, unless they only move it to https:
// there, a GET would look like an answer to what was never posted.
bool becomesGet(const HttpRequest &request, int status, const QUrl &target)
{
    if (request.verb == "HEAD" || request.verb == "GET")
        return false;
    if (status == 303)
        return true;
    return (status == 301 || status == 302) && request.verb == "POST" && !isUpgrade(request.url, target);
}

HttpRequest asGet(HttpRequest request)
{
    request.verb = "GET";
    request.body.clear();
    request.form.clear();
    request.headers.removeIf(
        [](const auto &header) { return header.first.toLower().startsWith("content-"); });
    return request;
}

Error redirectError(const QString &sentence, const HttpReply &reply)
{
    const QString location = QString::fromUtf8(reply.header("location"));
    return {ErrorKind::HttpStatus, sentence,
            u"%1 Location: %2"_s.arg(QString::number(reply.status), location)};
}

} // namespace

Result<std::optional<HttpRequest>> redirected(const HttpRequest &request, const HttpReply &reply,
                                              int followed)
{
    const QByteArray location = reply.header("location");
    if (!isRedirect(reply.status) || location.isEmpty())
        return std::optional<HttpRequest>{};

    QUrl target = request.url.resolved(QUrl::fromEncoded(location));
    target.setUserInfo({}); // credentials are ours to give, not the server's
    if (!isSameOrigin(request.url, target) && !isUpgrade(request.url, target))
        return redirectError(
            QCoreApplication::translate("Http", "%1 redirects to %2, which is another server.")
                .arg(hostAndPort(request.url), hostAndPort(target)),
            reply);
    if (followed >= redirectLimit)
        return redirectError(QCoreApplication::translate("Http", "%1 redirects again and again.")
                                 .arg(hostAndPort(request.url)),
                             reply);

    HttpRequest next = becomesGet(request, reply.status, target) ? asGet(request) : request;
    next.url = target;
    return std::optional(next);
}

} // namespace jobwatch
