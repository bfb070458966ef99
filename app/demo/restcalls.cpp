#include "app/demo/restcalls.h"

#include <optional>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/demo/media.h"
#include "app/demo/restjson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

RestAnswer json(const QJsonObject &object, int status = 200, bool withLocation = false)
{
    RestAnswer answer{.status = status,
                      .contentType = "application/json",
                      .body = QJsonDocument(object).toJson(QJsonDocument::Indented)};
    if (withLocation)
        answer.headers.append(RestHeader{"Location", object["@url"_L1].toString().toUtf8()});
    return answer;
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

std::optional<DemoFile> findFile(Call &call, const DemoJob &job, const QString &path)
{
    for (const DemoFile &file : filesOf(job, *call.slivka.service(job.service), call.now)) {
        if (file.path == path)
            return file;
    }
    return {};
}

} // namespace

RestAnswer htmlPage(int status, const QByteArray &html)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = html};
}

namespace restcalls {

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
    return htmlPage(200, "<!DOCTYPE html>\n<html><head><title>Slivka in miniature</title></head></html>\n");
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
    return htmlPage(204, {});
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

} // namespace restcalls

} // namespace jobwatch
