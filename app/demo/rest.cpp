#include "app/demo/rest.h"

#include <optional>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <span>

#include "app/demo/media.h"
#include "app/demo/restjson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype largestBody = 4 * 1024 * 1024;

// One request on its way through the routes: what was asked, of whom, and how paths are written in
// the answer.
struct Call
{
    DemoSlivka &slivka;
    const RestSetup &setup;
    const RestRequest &request;
    Instant now{};
    QString base{};
    QStringList names{}; // what stands for the stars of the route

    QString prefix() const { return QString::fromLatin1(setup.prefix); }
};

RestAnswer json(const QJsonObject &object, int status = 200, bool withLocation = false)
{
    RestAnswer answer{.status = status,
                      .contentType = "application/json",
                      .body = QJsonDocument(object).toJson(QJsonDocument::Indented)};
    if (withLocation)
        answer.headers.append(RestHeader{"Location", object["@url"_L1].toString().toUtf8()});
    return answer;
}

RestAnswer page(int status, const QByteArray &html)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = html};
}

RestAnswer version(Call &)
{
    return json({{u"APIVersion"_s, u"1.1"_s}, {u"slivkaVersion"_s, u"0.8.5b1"_s}});
}

RestAnswer stats(Call &call)
{
    return json(usageJson(call.slivka));
}

RestAnswer root(Call &)
{
    return page(200, "<!DOCTYPE html>\n<html><head><title>Slivka in miniature</title></head></html>\n");
}

RestAnswer schema(Call &)
{
    return {.contentType = "application/yaml",
            .body = "---\nopenapi: 3.0.3\ninfo:\n  title: Slivka Web API\n  version: \"1.1\"\npaths: {}\n"};
}

RestAnswer services(Call &call)
{
    QJsonArray list;
    for (const DemoService &service : call.slivka.services())
        list.append(serviceJson(call.slivka, service, call.base, call.now));
    return json({{u"services"_s, list}});
}

RestAnswer service(Call &call)
{
    const DemoService *found = call.slivka.service(call.names[0]);
    return found ? json(serviceJson(call.slivka, *found, call.base, call.now), 200, true) : errorPage(404);
}

RestAnswer jobOf(Call &call, const FoundJob &found)
{
    if (found.lookUp == LookUp::InternalError)
        return errorPage(500);
    if (found.lookUp == LookUp::NotFound)
        return errorPage(404);
    return json(jobJson(*call.slivka.service(found.job->service), *found.job, call.base, call.now), 200,
                true);
}

RestAnswer submit(Call &call)
{
    const Form form = parseForm(call.request.header("Content-Type"), call.request.body);
    const Submission submission = call.slivka.submit(call.names[0], form, call.now);
    if (const auto *errors = std::get_if<QList<ParameterError>>(&submission))
        return json(errorsJson(*errors), 422);
    if (const auto *refusal = std::get_if<Refusal>(&submission))
        return errorPage(*refusal == Refusal::NoSuchService ? 404 : 500);
    RestAnswer answer = jobOf(call, call.slivka.lookUp(objectIdText(std::get<ObjectId>(submission))));
    answer.status = 202;
    return answer;
}

RestAnswer job(Call &call)
{
    return jobOf(call, call.slivka.job(call.names[0], call.now));
}

RestAnswer jobOfService(Call &call)
{
    const FoundJob found = call.slivka.job(call.names[1], call.now);
    if (found.job && found.job->service != call.names[0])
        return errorPage(404);
    return jobOf(call, found);
}

RestAnswer cancel(Call &call)
{
    const FoundJob found = call.slivka.lookUp(call.names[0]);
    if (!found.job)
        return errorPage(found.lookUp == LookUp::InternalError ? 500 : 404);
    call.slivka.cancel(found.job->id, call.now);
    return page(204, {});
}

RestAnswer files(Call &call)
{
    const FoundJob found = call.slivka.job(call.names[0], call.now);
    if (!found.job)
        return errorPage(found.lookUp == LookUp::InternalError ? 500 : 404);
    QJsonArray list;
    for (const DemoFile &file : filesOf(*found.job, *call.slivka.service(found.job->service), call.now))
        list.append(fileJson(*found.job, file, call.prefix(), call.base));
    return json({{u"files"_s, list}});
}

std::optional<DemoFile> findFile(Call &call, const DemoJob &job, const QString &path)
{
    for (const DemoFile &file : filesOf(job, *call.slivka.service(job.service), call.now)) {
        if (file.path == path)
            return file;
    }
    return {};
}

RestAnswer file(Call &call)
{
    const FoundJob found = call.slivka.job(call.names[0], call.now);
    if (!found.job)
        return errorPage(found.lookUp == LookUp::InternalError ? 500 : 404);
    const auto wanted = findFile(call, *found.job, call.names[1]);
    return wanted ? json(fileJson(*found.job, *wanted, call.prefix(), call.base), 200, true) : errorPage(404);
}

RestAnswer upload(Call &call)
{
    const Form form = parseForm(call.request.header("Content-Type"), call.request.body);
    if (!form.files.contains(u"file"_s))
        return errorPage(400);
    const ObjectId id = call.slivka.upload(form.files[u"file"_s], call.now);
    return json(uploadJson(*call.slivka.findUpload(id), call.prefix(), call.base), 201, true);
}

RestAnswer uploaded(Call &call)
{
    const DemoUpload *found = call.slivka.findUpload(readObjectId(call.names[0]).id);
    return found ? json(uploadJson(*found, call.prefix(), call.base), 200, true) : errorPage(404);
}

RestAnswer uploadContent(Call &call)
{
    const DemoUpload *found = call.slivka.findUpload(readObjectId(call.names[0]).id);
    if (!found || !call.setup.servesMedia)
        return errorPage(404);
    return answerMedia({.name = call.names[0], .content = found->content, .modifiedAt = found->at},
                       call.request);
}

RestAnswer jobContent(Call &call)
{
    const FoundJob found = call.slivka.lookUp(call.names[2] + call.names[1] + call.names[0]);
    const auto wanted = found.job ? findFile(call, *found.job, call.names[3]) : std::nullopt;
    if (!wanted || !call.setup.servesMedia)
        return errorPage(404);
    return answerMedia(
        {.name = wanted->path, .content = wanted->content, .modifiedAt = stateOf(*found.job, call.now).since},
        call.request);
}

struct Route
{
    const char *verb;
    const char *path; // a star stands for one segment
    RestAnswer (*handle)(Call &);
};

constexpr Route apiRoutes[] = {
    {"GET", "", root},
    {"GET", "openapi.yaml", schema},
    {"GET", "version", version},
    {"GET", "stats", stats},
    {"GET", "services", services},
    {"GET", "services/*", service},
    {"POST", "services/*/jobs", submit},
    {"GET", "services/*/jobs/*", jobOfService},
    {"GET", "jobs/*", job},
    {"DELETE", "jobs/*", cancel},
    {"GET", "jobs/*/files", files},
    {"GET", "jobs/*/files/*", file},
    {"POST", "files", upload},
    {"GET", "files/*", uploaded},
};

constexpr Route mediaRoutes[] = {
    {"GET", "uploads/*", uploadContent},
    {"GET", "jobs/*/*/*/*", jobContent},
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
    RestAnswer answer = verb == "OPTIONS" ? page(200, {}) : errorPage(405);
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
    RestAnswer answer = page(308,
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
