#include "core/connector/slivka/submission.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/connector/jsonreply.h"
#include "core/connector/slivka/baseurl.h"
#include "core/connector/slivka/parsecatalogue.h"
#include "core/connector/slivka/servertime.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

// There is no key that would let the server recognise a repeated submission.
Error withDoubt(Error error)
{
    if (error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Network)
        error.message +=
            u' ' + QCoreApplication::translate("Slivka", "A job may have been created all the same.");
    return error;
}

} // namespace

QByteArray formBody(const QMap<QString, QStringList> &parameters)
{
    QByteArray body;
    for (auto entry = parameters.begin(); entry != parameters.end(); ++entry) {
        for (const QString &value : entry.value()) {
            if (!body.isEmpty())
                body += '&';
            body += QUrl::toPercentEncoding(entry.key()) + '=' + QUrl::toPercentEncoding(value);
        }
    }
    return body;
}

QStringList unknownParameters(const TestDefinition &definition, const ReportedService &service)
{
    QStringList unknown = definition.parameters.keys() + definition.files.keys();
    for (const ReportedParameter &parameter : service.parameters)
        unknown.removeAll(parameter.id);
    return unknown;
}

Submission::Submission(ServerHttp &http, Uploads &uploads, const QUrl &root, const TestJob &job,
                       Done<Accepted> done)
    : m_http(http)
    , m_uploads(uploads)
    , m_root(root)
    , m_job(job)
    , m_done(std::move(done))
{
}

void Submission::start()
{
    m_fileIds.clear();
    m_filesToDo = m_job.definition.files;
    for (const QString &path : m_job.definition.files) {
        if (!m_job.fileContents.contains(path)) {
            m_http.later([self = shared_from_this(), path] {
                self->m_done(Error{
                    .kind = ErrorKind::NotFound,
                    .message = QCoreApplication::translate("Slivka", "The file %1 of the test was not read.")
                                   .arg(path)});
            });
            return;
        }
    }
    uploadNext();
}

void Submission::uploadNext()
{
    if (m_filesToDo.isEmpty()) {
        post();
        return;
    }
    const QString parameter = m_filesToDo.firstKey();
    const QString path = m_filesToDo.take(parameter);
    m_uploads.idFor(QFileInfo(path).fileName(), m_job.fileContents.value(path),
                    [self = shared_from_this(), parameter](const Result<QString> &id) {
                        if (!id) {
                            self->m_done(id.error());
                            return;
                        }
                        self->m_fileIds.insert(parameter, *id);
                        self->uploadNext();
                    });
}

void Submission::post()
{
    QMap<QString, QStringList> parameters = m_job.definition.parameters;
    for (auto file = m_fileIds.begin(); file != m_fileIds.end(); ++file)
        parameters.insert(file.key(), {file.value()});
    const HttpRequest request{.verb = "POST",
                              .url = apiUrl(m_root, {u"services"_s, m_job.runner.service.value, u"jobs"_s}),
                              .headers = {{"content-type", "application/x-www-form-urlencoded"}},
                              .body = formBody(parameters)};
    m_http.send(request,
                [self = shared_from_this()](const Result<HttpReply> &reply) { self->answered(reply); });
}

void Submission::answered(const Result<HttpReply> &reply)
{
    if (!reply) {
        m_done(withDoubt(reply.error()));
        return;
    }
    if (mayTryFreshUploads(*reply)) {
        m_isSecondTry = true;
        start();
        return;
    }
    if (reply->status >= 500) {
        explain(submissionError(*reply));
        return;
    }
    if (reply->status < 200 || reply->status > 299) {
        m_done(submissionError(*reply));
        return;
    }
    const auto job = parsed(reply, parseJob);
    if (job)
        m_done(Accepted{*job, offsetOf(job->id.value, job->submissionTime, reply->header("date"))});
    else
        m_done(job.error());
}

// Slivka from 0.8.5b7 answers 500 to a parameter that the service does not have; earlier ones ignore it.
void Submission::explain(const Error &error)
{
    const HttpRequest question{.url = apiUrl(m_root, {u"services"_s, m_job.runner.service.value})};
    m_http.send(question, [self = shared_from_this(), error](const Result<HttpReply> &reply) {
        const auto object = reply ? jsonObjectOf(*reply) : Result<QJsonObject>(reply.error());
        const auto service = object ? parseService(*object, {}) : Result<ReportedService>(object.error());
        const QStringList unknown =
            service ? unknownParameters(self->m_job.definition, *service) : QStringList();
        if (unknown.isEmpty())
            self->m_done(error);
        else
            self->m_done(
                Error{.kind = ErrorKind::Misconfigured,
                      .message = QCoreApplication::translate(
                                     "Slivka", "The service has no parameter %1, which the test names.")
                                     .arg(unknown.join(u", "_s)),
                      .detail = error.message});
    });
}

// The server may have lost an upload although it still answers for its id.
bool Submission::mayTryFreshUploads(const HttpReply &reply)
{
    if (reply.status != 422 || m_isSecondTry)
        return false;
    bool lost = false;
    for (const ParameterError &error : parameterErrors(reply)) {
        if (error.code == "not_found"_L1 && m_fileIds.contains(error.parameter)) {
            m_uploads.forget(m_fileIds.value(error.parameter));
            lost = true;
        }
    }
    return lost;
}

} // namespace jobwatch::slivka
