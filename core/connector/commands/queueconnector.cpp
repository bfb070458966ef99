#include "core/connector/commands/queueconnector.h"

#include <QCoreApplication>

#include "core/connector/batch/batchevidence.h"
#include "core/connector/batch/servicematch.h"
#include "core/connector/commands/gridengineconnector.h"
#include "core/connector/commands/queuetrouble.h"
#include "core/connector/commands/slurmconnector.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

ConnectionStep failedStep(const QString &title, const Error &error)
{
    return {.title = title, .outcome = ConnectionStep::Outcome::Failed, .sentence = error.message};
}

ConnectionStep passedStep(const QString &title, const QString &sentence, Span elapsed)
{
    return {title, ConnectionStep::Outcome::Passed, sentence, elapsed};
}

QString previewSentence(const batch::RulePreview &preview)
{
    return Words::tr("%1 of %2 jobs belong to %3 services.")
        .arg(preview.matched)
        .arg(preview.jobs)
        .arg(preview.services.size());
}

} // namespace

QueueConnector::QueueConnector(const ServerDefinition &server, const Clock &clock,
                               std::unique_ptr<CommandLine> line)
    : m_server(server)
    , m_clock(clock)
    , m_line(std::move(line))
{
}

Error QueueConnector::errorOfCommand(const Command &command, const CommandReply &reply) const
{
    return errorOf(system(), command, reply);
}

void QueueConnector::tryAsking(const Command &command, const Done<CommandReply> &then)
{
    ask<CommandReply>(command, then, [then](const CommandReply &reply) { then(reply); });
}

void QueueConnector::fetchOutputs(const JobHandle &, const TestJob &, Done<QList<JobOutput>> done)
{
    // With the event loop, as every answer; nothing has to be asked for.
    m_line->later([done = std::move(done)] { done(QList<JobOutput>{}); });
}

Evidence QueueConnector::classify(const JobLife &life) const
{
    batch::LifeView view;
    view.capacity = batch::capacityOf(m_cluster, batch::partsOf(life.runner.runner).partition);
    if (life.submitError)
        view.refused = refusalOf(system(), *life.submitError);
    if (life.pollError)
        view.lost = lossOf(system(), *life.pollError);
    return batch::evidenceOfLife(life, view);
}

void QueueConnector::ping(Done<void> done)
{
    ask<void>(aliveCommand(), done, [done](const CommandReply &) { done(Result<void>()); });
}

Inventory QueueConnector::inventoryOf(const QString &product) const
{
    Inventory inventory{.product = product, .remarks = batch::capacityRemarks(m_cluster)};
    for (const ServiceDefinition &service : m_server.services)
        inventory.services.append(ReportedService{.id = service.id, .name = service.id.value});
    std::sort(inventory.services.begin(), inventory.services.end(),
              [](const ReportedService &a, const ReportedService &b) { return a.id < b.id; });
    return inventory;
}

void QueueConnector::testConnection(std::function<void(const QList<ConnectionStep> &)> done)
{
    const QString controller = Words::tr("Controller");
    const QString jobs = Words::tr("Jobs");
    const Instant begin = m_clock.now();
    tryAsking(aliveCommand(), [this, controller, jobs, begin, done](const Result<CommandReply> &alive) {
        if (!alive) {
            done({failedStep(controller, alive.error()), ConnectionStep{.title = jobs}});
            return;
        }
        const ConnectionStep first =
            passedStep(controller, Words::tr("The queueing system answers."), alive->elapsed);
        listJobs([this, first, jobs, begin, done](const Result<QList<batch::BatchJob>> &listed) {
            if (!listed) {
                done({first, failedStep(jobs, listed.error())});
                return;
            }
            const auto preview = batch::previewOf(m_server.services, *listed);
            done({first, passedStep(jobs, previewSentence(preview), m_clock.now() - begin)});
        });
    });
}

JobHandle acceptedJob(const JobId &id, const ServiceId &service, const QString &word)
{
    batch::BatchJob job;
    job.id = id;
    job.word = word;
    job.state = batch::BatchState::Pending;
    return {.id = id, .service = service, .accepted = batch::jobStateOf(job)};
}

Result<QByteArray> scriptOf(const TestJob &job)
{
    const QString &path = job.definition.script;
    if (!path.isEmpty() && job.fileContents.contains(path))
        return job.fileContents.value(path);
    return Error{.kind = ErrorKind::Misconfigured,
                 .message = Words::tr("The test has no “script”: there is nothing to submit.")};
}

QString nameOfTest(const TestJob &job)
{
    QString name = batch::ownNamePrefix + job.runner.service.value;
    for (QChar &letter : name) {
        const bool isPlain =
            letter.unicode() < 128 && (letter.isLetterOrNumber() || u"_.-"_s.contains(letter));
        if (!isPlain)
            letter = u'_';
    }
    return name.left(100);
}

std::unique_ptr<Connector> makeQueueConnector(const ServerDefinition &server, const Clock &clock,
                                              std::unique_ptr<CommandLine> line)
{
    if (!server.commands)
        return nullptr;
    switch (server.commands->system) {
    case QueueSystem::Slurm:
        return std::make_unique<SlurmConnector>(server, clock, std::move(line));
    case QueueSystem::GridEngine:
        return std::make_unique<GridEngineConnector>(server, clock, std::move(line));
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch::commands
