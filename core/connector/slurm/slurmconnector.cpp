#include "core/connector/slurm/slurmconnector.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/connector/batch/batchevidence.h"
#include "core/connector/batch/servicematch.h"
#include "core/connector/slurm/parsecluster.h"
#include "core/connector/slurm/restreply.h"
#include "core/connector/slurm/submission.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

using namespace slurm;

namespace {

Result<QJsonObject> objectIn(const Result<HttpReply> &reply)
{
    return reply ? objectOf(*reply) : Result<QJsonObject>(reply.error());
}

// The last row of a job is its present run.
Result<JobState> stateIn(const Result<JobListing> &listing)
{
    if (!listing)
        return listing.error();
    if (listing->jobs.isEmpty())
        return Error{.kind = ErrorKind::NotFound,
                     .message = QCoreApplication::translate(
                         "Slurm", "Neither the controller nor the accounting knows the job."),
                     .detail = u"slurm %1: forgotten"_s.arg(code::invalidJob)};
    return batch::jobStateOf(listing->jobs.last());
}

// That of a rule, where it names one and not a pattern.
QString wckeyOf(const ServerDefinition &server, const ServiceId &id)
{
    const auto service =
        std::find_if(server.services.begin(), server.services.end(),
                     [&id](const ServiceDefinition &candidate) { return candidate.id == id; });
    const QString key = service == server.services.end() ? QString() : service->match.wckey;
    return key.contains(u'*') || key.contains(u'?') || key.contains(u'[') ? QString() : key;
}

} // namespace

SlurmConnector::SlurmConnector(const ServerDefinition &server, const ConnectorParts &parts)
    : m_server(server)
    , m_calls(server, parts)
    , m_jobs(m_server, m_calls)
{
}

Capabilities SlurmConnector::capabilities() const
{
    return {.inventory = true, .testJobs = true, .userJobs = true};
}

void SlurmConnector::fetchInventory(Done<Inventory> done)
{
    m_calls.send({.path = u"partitions"_s}, [this, done](const Result<HttpReply> &reply) {
        const auto object = objectIn(reply);
        const auto partitions =
            object ? parsePartitions(*object) : Result<QList<batch::Partition>>(object.error());
        if (!partitions)
            return done(partitions.error());
        m_cluster.partitions = *partitions;
        fetchNodes(*object, done);
    });
}

// Never with update_time: a node that changed while no partition did makes that fail.
void SlurmConnector::fetchNodes(const QJsonObject &partitions, Done<Inventory> done)
{
    m_calls.send({.path = u"nodes"_s}, [this, partitions, done](const Result<HttpReply> &reply) {
        const auto object = objectIn(reply);
        const auto nodes =
            object ? parseNodes(*object, partitions) : Result<QList<batch::Node>>(object.error());
        if (!nodes)
            return done(nodes.error());
        m_cluster.nodes = *nodes;
        done(inventoryOf(productOf(*object)));
    });
}

Inventory SlurmConnector::inventoryOf(const QString &product) const
{
    Inventory inventory{.product = product, .services = {}, .remarks = remarks()};
    for (const ServiceDefinition &service : m_server.services)
        inventory.services.append(ReportedService{.id = service.id, .name = service.id.value});
    std::sort(inventory.services.begin(), inventory.services.end(),
              [](const ReportedService &a, const ReportedService &b) { return a.id < b.id; });
    return inventory;
}

QList<QString> SlurmConnector::remarks() const
{
    QList<QString> remarks;
    if (const QString token = m_calls.tokenRemark(); !token.isEmpty())
        remarks.append(token);
    return remarks + batch::capacityRemarks(m_cluster) + m_jobs.remarks();
}

void SlurmConnector::fetchJobs(const QByteArray &position, Done<JobsRead> done)
{
    m_jobs.read(position, m_cluster, [this, done](const Result<JobsRead> &read) {
        if (!read)
            return done(read);
        JobsRead told = *read;
        told.remarks = remarks();
        done(told);
    });
}

void SlurmConnector::submit(const TestJob &job, Done<JobHandle> done)
{
    const auto body = [job, wckey = wckeyOf(m_server, job.runner.service)](QLatin1StringView version) {
        return submissionBody(job, wckey, version);
    };
    m_calls.send({.verb = "POST", .path = u"job/submit"_s, .body = body},
                 [job, done](const Result<HttpReply> &reply) {
                     const auto object = objectIn(reply);
                     done(object ? parseAccepted(*object, job) : Result<JobHandle>(object.error()));
                 });
}

void SlurmConnector::poll(const JobHandle &handle, Done<JobState> done)
{
    m_calls.send({.path = u"job/"_s + handle.id.value}, [this, handle, done](const Result<HttpReply> &reply) {
        if (!reply)
            return done(reply.error());
        const Answer answer = answerOf(*reply);
        if (answer == Answer::NoSuchJob)
            askAccountingFor(handle, errorOf(*reply), done);
        else if (answer == Answer::Usable)
            done(stateIn(parseJobs(reply->body, Wanted::all())));
        else
            done(errorOf(*reply));
    });
}

// The controller forgets an ended job after some minutes: absent is not failed.
void SlurmConnector::askAccountingFor(const JobHandle &handle, const Error &forgotten, Done<JobState> done)
{
    m_calls.send({.part = RestCall::Part::Accounting, .path = u"job/"_s + handle.id.value},
                 [forgotten, done](const Result<HttpReply> &reply) {
                     const bool isUsable = reply && answerOf(*reply) == Answer::Usable;
                     const auto state = isUsable ? stateIn(parseAccounting(reply->body, Wanted::all()))
                                                 : Result<JobState>(forgotten);
                     done(state ? state : Result<JobState>(forgotten));
                 });
}

void SlurmConnector::cancel(const JobHandle &handle, Done<void> done)
{
    m_calls.send({.verb = "DELETE", .path = u"job/"_s + handle.id.value},
                 [done](const Result<HttpReply> &reply) {
                     const auto object = objectIn(reply);
                     done(object ? Result<void>() : Result<void>(object.error()));
                 });
}

void SlurmConnector::fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done)
{
    Q_UNUSED(handle)
    Q_UNUSED(job)
    m_calls.later([done] {
        done(Error{.kind = ErrorKind::NotSupported,
                   .message = QCoreApplication::translate(
                       "Slurm", "The files that a job writes cannot be read over slurmrestd.")});
    });
}

void SlurmConnector::ping(Done<void> done)
{
    m_calls.send({.path = u"ping"_s}, [done](const Result<HttpReply> &reply) {
        const auto object = objectIn(reply);
        done(object ? Result<void>() : Result<void>(object.error()));
    });
}

Evidence SlurmConnector::classify(const JobLife &life) const
{
    batch::LifeView view;
    if (life.submitError)
        view.refused = findingOfRefusal(*life.submitError);
    if (life.pollError)
        view.lost = causeOfLoss(*life.pollError, life.serverAnswersOtherwise);
    if (!life.states.isEmpty() && life.states.last().state.batch)
        view.capacity = batch::capacityOf(m_cluster, life.states.last().state.batch->partition);
    return batch::evidenceOfLife(life, view);
}

void SlurmConnector::testConnection(std::function<void(const QList<ConnectionStep> &)> done)
{
    if (!m_calls.root()) {
        m_calls.later([done, error = m_calls.root().error()] { done(connectionSteps(error)); });
        return;
    }
    m_calls.send({.path = u"ping"_s}, [this, done](const Result<HttpReply> &ping) {
        ConnectionAnswers answers{.root = *m_calls.root(),
                                  .version =
                                      m_calls.isVersionKnown() ? QString(m_calls.version()) : QString(),
                                  .ping = ping,
                                  .tokenRemark = m_calls.tokenRemark()};
        if (objectIn(ping))
            testMore(answers, done);
        else
            done(connectionSteps(answers));
    });
}

void SlurmConnector::testMore(ConnectionAnswers answers,
                              std::function<void(const QList<ConnectionStep> &)> done)
{
    m_calls.send({.path = u"partitions"_s}, [this, answers, done](const Result<HttpReply> &partitions) {
        ConnectionAnswers both = answers;
        both.partitions = partitions;
        m_calls.send({.part = RestCall::Part::Accounting, .path = u"clusters"_s},
                     [both, done](const Result<HttpReply> &accounting) {
                         ConnectionAnswers all = both;
                         all.accounting = accounting;
                         done(connectionSteps(all));
                     });
    });
}

void SlurmConnector::listJobs(Done<QList<batch::BatchJob>> done)
{
    m_calls.send({.path = u"jobs"_s, .timeout = std::chrono::minutes(2), .maxBytes = 512ll * 1024 * 1024},
                 [done](const Result<HttpReply> &reply) {
                     const Result<JobListing> listing = !reply ? Result<JobListing>(reply.error())
                         : answerOf(*reply) == Answer::Usable  ? parseJobs(reply->body, Wanted::all())
                                                               : Result<JobListing>(errorOf(*reply));
                     done(listing ? Result<QList<batch::BatchJob>>(listing->jobs)
                                  : Result<QList<batch::BatchJob>>(listing.error()));
                 });
}

} // namespace jobwatch
