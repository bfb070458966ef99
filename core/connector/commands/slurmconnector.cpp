#include "core/connector/commands/slurmconnector.h"

#include <QCoreApplication>

#include "core/connector/batch/batchevidence.h"
#include "core/connector/commands/readmark.h"
#include "core/connector/commands/slurmcommands.h"
#include "core/connector/commands/squeuejson.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::commands {

using batch::BatchJob;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr Span catchUpMost = 24h * 7; // further back nobody would look
constexpr Span margin = 1min; // two clocks, and rows that are written late

QSet<JobId> idsOf(const QList<BatchJob> &jobs)
{
    QSet<JobId> ids;
    for (const BatchJob &job : jobs)
        ids.insert(job.id);
    return ids;
}

} // namespace

Command SlurmConnector::aliveCommand() const
{
    return scontrolPingCommand();
}

template <typename T>
void SlurmConnector::lookAtNodes(const Done<T> &done, const std::function<void()> &then)
{
    ask<T>(sinfoCommand(), done, [this, done, then](const CommandReply &reply) {
        const auto cluster = parseSinfo(reply.output, m_settings.cluster);
        if (!cluster) {
            done(cluster.error());
            return;
        }
        m_cluster = *cluster;
        then();
    });
}

template <typename T>
void SlurmConnector::lookAtCluster(const Done<T> &done, const std::function<void()> &then)
{
    if (!m_settings.cluster.isEmpty()) {
        lookAtNodes<T>(done, then);
        return;
    }
    ask<T>(scontrolConfigCommand(), done, [this, done, then](const CommandReply &reply) {
        m_settings = parseScontrolConfig(reply.output);
        lookAtNodes<T>(done, then);
    });
}

void SlurmConnector::fetchInventory(Done<Inventory> done)
{
    lookAtCluster<Inventory>(done, [this, done] {
        Inventory inventory = inventoryOf(u"Slurm "_s + m_settings.version);
        inventory.remarks += m_remarks;
        done(inventory);
    });
}

void SlurmConnector::listJobs(Done<QList<BatchJob>> done)
{
    fetchJobsThatAre(slurm::Wanted::all(), done);
}

void SlurmConnector::fetchJobsThatAre(const slurm::Wanted &wanted, const Done<QList<BatchJob>> &done)
{
    ask<QList<BatchJob>>(squeueCommand(), done, [wanted, done](const CommandReply &reply) {
        done(parseSqueue(reply.output, wanted));
    });
}

void SlurmConnector::fetchJobs(const QByteArray &position, Done<JobsRead> done)
{
    lookAtCluster<JobsRead>(done, [this, position, done] {
        const auto wanted = slurm::Wanted::of(m_server.services);
        fetchJobsThatAre(wanted, [this, position, done](const Result<QList<BatchJob>> &listed) {
            if (listed)
                catchUp(position, *listed, done);
            else
                done(listed.error());
        });
    });
}

// Asks the accounting for what ended and was forgotten since the last reading.
void SlurmConnector::catchUp(const QByteArray &position, const QList<BatchJob> &listed,
                             const Done<JobsRead> &done)
{
    const Instant now = m_clock.now();
    const auto mark = ReadMark::restored(position);
    m_remarks.clear();
    if (!mark || now - mark->at < m_settings.jobsKept / 2) {
        done(read(position, listed, {}));
        return;
    }
    const Instant since = std::max(mark->at, now - catchUpMost) - margin;
    tryAsking(sacctCommand(since), [this, position, listed, done](const Result<CommandReply> &reply) {
        if (!reply)
            m_remarks.append(
                Words::tr("What ended while nobody looked is not known: %1").arg(reply.error().message));
        done(read(position, listed, reply ? parseSacct(reply->output) : SacctText{}));
    });
}

JobsRead SlurmConnector::read(const QByteArray &position, const QList<BatchJob> &listed,
                              const SacctText &rows)
{
    const auto mark = ReadMark::restored(position);
    batch::Ledger ledger = mark ? batch::Ledger::restored(mark->ledger) : batch::Ledger{};
    const Instant now = m_clock.now();
    const QSet<JobId> ids = idsOf(listed);
    JobsRead read;
    read.jobs = batch::newsOfAccounting({m_server, m_cluster, rows.jobs, false, now}, ids, ledger);
    read.jobs += batch::newsOf({m_server, m_cluster, listed, !mark, now}, ledger, m_told);
    ledger.keepOnly(ids);
    read.position = ReadMark{.at = now, .ledger = ledger.saved()}.saved();
    if (rows.unreadable > 0)
        m_remarks.append(
            Words::tr("%n line(s) of the accounting could not be read.", nullptr, rows.unreadable));
    read.remarks = batch::capacityRemarks(m_cluster) + m_remarks;
    return read;
}

void SlurmConnector::submit(const TestJob &job, Done<JobHandle> done)
{
    const auto command = sbatchCommand(job);
    if (!command) {
        tellLater(done, command.error());
        return;
    }
    ask<JobHandle>(*command, done, [this, service = job.runner.service, done](const CommandReply &reply) {
        const auto id = parseSbatch(reply.output);
        if (id)
            done(acceptedJob(*id, service, u"PENDING"_s));
        else
            done(id.error());
    });
}

void SlurmConnector::poll(const JobHandle &handle, Done<JobState> done)
{
    tryAsking(scontrolJobCommand(handle.id), [this, handle, done](const Result<CommandReply> &reply) {
        if (!reply && reply.error().kind == ErrorKind::NotFound) {
            pollAccounting(handle, reply.error(), done);
            return;
        }
        const auto job = reply ? parseScontrolJob(reply->output, m_settings.cluster) : reply.error();
        done(job ? Result<JobState>(batch::jobStateOf(*job)) : Result<JobState>(job.error()));
    });
}

void SlurmConnector::pollAccounting(const JobHandle &handle, const Error &unknown, const Done<JobState> &done)
{
    tryAsking(sacctJobCommand(handle.id), [unknown, done](const Result<CommandReply> &reply) {
        const SacctText rows = reply ? parseSacct(reply->output) : SacctText{};
        if (rows.jobs.isEmpty())
            done(unknown);
        else
            done(batch::jobStateOf(rows.jobs.constLast()));
    });
}

void SlurmConnector::cancel(const JobHandle &handle, Done<void> done)
{
    ask<void>(scancelCommand(handle.id), done, [done](const CommandReply &) { done(Result<void>()); });
}

} // namespace jobwatch::commands
