#include "core/connector/slivka/slivkaconnector.h"

#include <QCoreApplication>

#include "core/connector/jsonreply.h"
#include "core/connector/request/requestcaller.h"
#include "core/connector/slivka/baseurl.h"
#include "core/connector/slivka/classify.h"
#include "core/connector/slivka/connectiontest.h"
#include "core/connector/slivka/outputs.h"
#include "core/connector/slivka/parsecatalogue.h"
#include "core/connector/slivka/parsejob.h"
#include "core/connector/slivka/servertime.h"
#include "core/connector/slivka/submission.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

using namespace slivka;

namespace {

QList<QString> remarksAbout(const Version &version)
{
    if (!reportsUserJobs(version))
        return {};
    return {QCoreApplication::translate(
                "Slivka", "Slivka %1 reports the outcome of user jobs as the status of a service.")
                .arg(version.slivka)};
}

JobHandle handleOf(const Accepted &accepted, std::optional<Span> offset)
{
    const Job &job = accepted.job;
    auto submittedAt = creationTime(job.id.value);
    if (!submittedAt)
        submittedAt = toUtc(job.submissionTime, offset);
    return {.id = job.id,
            .service = job.service,
            .url = job.url,
            .submittedAt = submittedAt,
            .accepted = stateOf(job, offset)};
}

Result<void> cancelled(const Result<HttpReply> &reply)
{
    if (!reply)
        return reply.error();
    if (reply->status >= 200 && reply->status <= 299)
        return {};
    return statusError(*reply);
}

} // namespace

SlivkaConnector::SlivkaConnector(const ServerDefinition &server, const ConnectorParts &parts)
    : m_clock(parts.clock)
    , m_http(parts.http, server)
    , m_root(rootUrl(server.url))
    , m_uploads(m_http, m_root ? *m_root : QUrl())
{
}

template <typename T>
bool SlivkaConnector::isUsable(const Done<T> &done)
{
    if (m_root)
        return true;
    m_http.later([done, error = m_root.error()] { done(error); });
    return false;
}

// Slivka's scheduler ends with an uncaught error when it has to take a job out of a local queue that does not
// answer, and again after each restart, with everybody's jobs waiting. An idle test job is the lesser evil.
Capabilities SlivkaConnector::capabilities() const
{
    return {.inventory = true, .testJobs = true, .cancelsQueuedJobs = false};
}

void SlivkaConnector::fetchInventory(Done<Inventory> done)
{
    if (!isUsable(done))
        return;
    m_http.send({.url = apiUrl(*m_root, {u"version"_s})}, [this, done](const Result<HttpReply> &reply) {
        const auto version = parsed(reply, parseVersion);
        if (version)
            fetchServices(u"Slivka "_s + version->slivka, remarksAbout(*version), done);
        else
            done(version.error());
    });
}

void SlivkaConnector::fetchServices(const QString &product, const QList<QString> &remarks,
                                    Done<Inventory> done)
{
    m_http.send({.url = apiUrl(*m_root, {u"services"_s})},
                [this, product, remarks, done](const Result<HttpReply> &reply) {
                    const auto object = reply ? jsonObjectOf(*reply) : Result<QJsonObject>(reply.error());
                    auto inventory =
                        object ? parseServices(*object, m_offset) : Result<Inventory>(object.error());
                    if (inventory) {
                        inventory->product = product;
                        inventory->remarks = remarks + inventory->remarks;
                    }
                    done(inventory);
                });
}

void SlivkaConnector::submit(const TestJob &job, Done<JobHandle> done)
{
    if (!isUsable(done))
        return;
    const auto submission = std::make_shared<Submission>(m_http, m_uploads, *m_root, job,
                                                         [this, done](const Result<Accepted> &accepted) {
                                                             if (!accepted) {
                                                                 done(accepted.error());
                                                                 return;
                                                             }
                                                             if (accepted->offset)
                                                                 m_offset = accepted->offset;
                                                             done(handleOf(*accepted, m_offset));
                                                         });
    submission->start();
}

QUrl SlivkaConnector::jobUrl(const JobHandle &handle) const
{
    const QUrl told = resolved(*m_root, handle.url);
    return told.isValid() ? told : apiUrl(*m_root, {u"jobs"_s, handle.id.value});
}

void SlivkaConnector::poll(const JobHandle &handle, Done<JobState> done)
{
    if (!isUsable(done))
        return;
    m_http.send({.url = jobUrl(handle)}, [this, done](const Result<HttpReply> &reply) {
        const auto job = parsed(reply, parseJob);
        if (job)
            done(stateOf(*job, m_offset));
        else
            done(job.error());
    });
}

void SlivkaConnector::cancel(const JobHandle &handle, Done<void> done)
{
    if (!isUsable(done))
        return;
    m_http.send({.verb = "DELETE", .url = jobUrl(handle)},
                [done](const Result<HttpReply> &reply) { done(cancelled(reply)); });
}

void SlivkaConnector::fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done)
{
    if (!isUsable(done))
        return;
    QUrl files = jobUrl(handle);
    files.setPath(files.path(QUrl::FullyEncoded) + u"/files"_s, QUrl::TolerantMode);
    std::make_shared<Outputs>(m_http, *m_root, job, done)->start(files);
}

void SlivkaConnector::call(const RequestTimer &request, Done<TimerRun> done)
{
    RequestCaller(m_http, m_clock, m_root ? *m_root : QUrl()).call(request, std::move(done));
}

void SlivkaConnector::ping(Done<void> done)
{
    if (!isUsable(done))
        return;
    m_http.send({.url = apiUrl(*m_root, {u"version"_s})}, [done](const Result<HttpReply> &reply) {
        const auto version = parsed(reply, parseVersion);
        done(version ? Result<void>() : Result<void>(version.error()));
    });
}

Evidence SlivkaConnector::classify(const JobLife &life) const
{
    return classifySlivka(life);
}

void SlivkaConnector::testConnection(std::function<void(const QList<ConnectionStep> &)> done)
{
    if (!m_root) {
        m_http.later([done, error = m_root.error()] { done(connectionSteps(error)); });
        return;
    }
    m_http.send({.url = apiUrl(*m_root, {u"version"_s})}, [this, done](const Result<HttpReply> &version) {
        if (!parsed(version, parseVersion)) {
            done(connectionSteps(ConnectionAnswers{.root = *m_root, .version = version}));
            return;
        }
        m_http.send({.url = apiUrl(*m_root, {u"services"_s})},
                    [this, done, version](const Result<HttpReply> &services) {
                        done(connectionSteps(ConnectionAnswers{*m_root, version, services}));
                    });
    });
}

} // namespace jobwatch
