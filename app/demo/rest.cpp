#include "app/demo/rest.h"

#include <optional>
#include <QUrl>
#include <span>

#include "app/demo/media.h"
#include "app/demo/restcalls.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype largestBody = 4 * 1024 * 1024;

struct Route
{
    const char *verb;
    const char *path; // a star stands for one segment
    RestAnswer (*handle)(Call &);
};

constexpr Route apiRoutes[] = {
    {"GET", "", restcalls::root},
    {"GET", "openapi.yaml", restcalls::schema},
    {"GET", "version", restcalls::version},
    {"GET", "stats", restcalls::stats},
    {"GET", "services", restcalls::services},
    {"GET", "services/*", restcalls::service},
    {"POST", "services/*/jobs", restcalls::submit},
    {"GET", "services/*/jobs/*", restcalls::jobOfService},
    {"GET", "jobs/*", restcalls::job},
    {"DELETE", "jobs/*", restcalls::cancel},
    {"GET", "jobs/*/files", restcalls::files},
    {"GET", "jobs/*/files/*", restcalls::file},
    {"POST", "files", restcalls::upload},
    {"GET", "files/*", restcalls::uploaded},
};

constexpr Route mediaRoutes[] = {
    {"GET", "uploads/*", restcalls::uploadContent},
    {"GET", "jobs/*/*/*/*", restcalls::jobContent},
};

// The names that stand for the stars; nothing when the path is another one.
std::optional<QStringList> matched(const QList<QByteArray> &path, const char *pattern)
{
    const QList<QByteArray> wanted = QByteArray(pattern).split('/');
    if (wanted.size() != path.size())
        return {};
    QStringList names;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (wanted[i] == "*" && !path[i].isEmpty())
            names.append(QUrl::fromPercentEncoding(path[i]));
        else if (wanted[i] != path[i])
            return {};
    }
    return names;
}

RestAnswer wrongVerb(const QList<QByteArray> &allowed, const QByteArray &verb)
{
    // A route for POST alone is shadowed by the one for static files, which knows GET.
    if (!allowed.contains("GET") && (verb == "GET" || verb == "HEAD"))
        return errorPage(404);
    QByteArrayList names = allowed;
    names.append("OPTIONS");
    if (allowed.contains("GET"))
        names.append("HEAD");
    RestAnswer answer = verb == "OPTIONS" ? htmlPage(200, {}) : errorPage(405);
    answer.headers.append(RestHeader{"Allow", names.join(", ")});
    return answer;
}

RestAnswer routed(Call &call, std::span<const Route> routes, const QByteArray &path)
{
    const QList<QByteArray> segments = path.split('/');
    const QByteArray verb = call.request.verb == "HEAD" ? "GET"_ba : call.request.verb;
    QList<QByteArray> allowed;
    for (const Route &route : routes) {
        const auto names = matched(segments, route.path);
        if (!names)
            continue;
        allowed.append(route.verb);
        if (verb == route.verb) {
            call.names = *names;
            return route.handle(call);
        }
    }
    return allowed.isEmpty() ? errorPage(404) : wrongVerb(allowed, call.request.verb);
}

RestAnswer redirect(const QByteArray &to)
{
    RestAnswer answer = htmlPage(308,
                                 "<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n"
                                 "<h1>Redirecting...</h1>\n");
    answer.headers.append(RestHeader{"Location", to});
    return answer;
}

} // namespace

QByteArray RestRequest::header(QByteArrayView name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

RestAnswer answer(DemoSlivka &slivka, const RestSetup &setup, const RestRequest &request, Instant now)
{
    if (request.body.size() > largestBody)
        return errorPage(413);
    QByteArray path = request.path;
    if (!setup.prefix.isEmpty() && path.startsWith(setup.prefix + '/'))
        path.remove(0, setup.prefix.size());
    Call call{.slivka = slivka, .setup = setup, .request = request, .now = now};
    for (const QByteArray &mount : {"/api/v1.1"_ba, "/api"_ba}) {
        if (path == mount)
            return redirect(request.origin + request.path + '/');
        if (!path.startsWith(mount + '/'))
            continue;
        call.base = QString::fromLatin1(setup.prefix + mount);
        return routed(call, apiRoutes, path.mid(mount.size() + 1));
    }
    return path.startsWith("/media/") ? routed(call, mediaRoutes, path.mid(7)) : errorPage(404);
}

} // namespace jobwatch
