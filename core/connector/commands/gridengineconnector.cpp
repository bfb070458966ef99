#include "core/connector/commands/gridengineconnector.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/connector/batch/batchevidence.h"
#include "core/connector/batch/servicematch.h"
#include "core/connector/commands/gridenginecommands.h"
#include "core/connector/commands/gridenginetext.h"
#include "core/connector/commands/queuetrouble.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

using batch::BatchJob;
using batch::BatchState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int mostExplained = 5; // questions about jobs in error in one reading

QString unknownFile()
{
    return Words::tr(
        "The outcome of jobs is not known: “accounting” does not say where the accounting file is.");
}

} // namespace

Command GridEngineConnector::aliveCommand() const
{
    return qhostCommand();
}

template <typename T>
void GridEngineConnector::lookAtQueues(const Done<T> &done, const std::function<void()> &then)
{
    ask<T>(qhostCommand(), done, [this, done, then](const CommandReply &reply) {
        const auto cluster = parseQhost(reply.output, {});
        if (!cluster) {
            done(cluster.error());
            return;
        }
        m_cluster = *cluster;
        then();
    });
}

void GridEngineConnector::fetchInventory(Done<Inventory> done)
{
    lookAtQueues<Inventory>(done, [this, done] {
        Inventory inventory = inventoryOf(u"Grid Engine"_s);
        if (accountingFile(*m_server.commands).isEmpty())
            inventory.remarks.append(unknownFile());
        done(inventory);
    });
}

void GridEngineConnector::listJobs(Done<QList<BatchJob>> done)
{
    ask<QList<BatchJob>>(qstatCommand(), done,
                         [done](const CommandReply &reply) { done(parseQstat(reply.output, {})); });
}

void GridEngineConnector::fetchJobs(const QByteArray &position, Done<JobsRead> done)
{
    const auto reading =
        std::make_shared<Reading>(Reading{.mark = ReadMark::restored(position), .done = done});
    lookAtQueues<JobsRead>(done, [this, reading] {
        listJobs([this, reading](const Result<QList<BatchJob>> &listed) {
            if (!listed) {
                reading->done(listed.error());
                return;
            }
            reading->listed = withWaitReasons(*listed, m_cluster);
            readAccounting(reading);
        });
    });
}

void GridEngineConnector::readAccounting(const ReadingPointer &reading)
{
    const QString file = accountingFile(*m_server.commands);
    if (file.isEmpty()) {
        reading->remarks.append(unknownFile());
        explainErrors(reading, 0, 0);
        return;
    }
    tryAsking(statCommand(file), [this, reading, file](const Result<CommandReply> &reply) {
        const auto facts = reply ? parseStat(reply->output) : std::nullopt;
        if (facts) {
            readFrom(reading, file, *facts);
            return;
        }
        // It is made when the first job ends.
        reading->remarks.append(Words::tr("The accounting file %1 is not there.").arg(file));
        explainErrors(reading, 0, 0);
    });
}

void GridEngineConnector::readFrom(const ReadingPointer &reading, const QString &file, const FileFacts &facts)
{
    const FilePlace place = placeToRead(reading->mark, facts);
    if (!reading->mark)
        reading->mark = ReadMark{};
    reading->mark->inode = facts.inode;
    reading->mark->offset = place.offset;
    if (place.skipsSome)
        reading->remarks.append(
            Words::tr("The accounting file grew so much that a part of it was passed over."));
    if (place.offset >= facts.size) {
        explainErrors(reading, 0, 0);
        return;
    }
    tryAsking(tailCommand(file, place.offset), [this, reading, place](const Result<CommandReply> &reply) {
        if (!reply) {
            reading->done(reply.error());
            return;
        }
        const qsizetype begin = place.isInsideLine ? reply->output.indexOf('\n') + 1 : 0;
        const AccountingText text = parseAccounting(reply->output.mid(begin), {});
        reading->ended = text.jobs;
        reading->mark->offset += begin + text.consumed;
        if (text.unreadable > 0)
            reading->remarks.append(
                Words::tr("%n line(s) of the accounting could not be read.", nullptr, text.unreadable));
        explainErrors(reading, 0, 0);
    });
}

// Why a job is in error stands in its details alone.
void GridEngineConnector::explainErrors(const ReadingPointer &reading, qsizetype next, int asked)
{
    const auto ledger = reading->mark ? batch::Ledger::restored(reading->mark->ledger) : batch::Ledger{};
    const auto found =
        std::find_if(reading->listed.begin() + next, reading->listed.end(), [&](const BatchJob &job) {
            return job.state == BatchState::InError && !ledger.isOver(job.id)
                && batch::serviceOf(m_server.services, job);
        });
    if (found == reading->listed.end() || asked == mostExplained) {
        finish(reading);
        return;
    }
    const qsizetype at = found - reading->listed.begin();
    tryAsking(qstatJobCommand(found->id), [this, reading, at, asked](const Result<CommandReply> &reply) {
        if (reply)
            reading->listed[at].description = parseQstatReason(reply->output);
        explainErrors(reading, at + 1, asked + 1);
    });
}

void GridEngineConnector::finish(const ReadingPointer &reading)
{
    const bool isFirst = !reading->mark || reading->mark->at == Instant{};
    ReadMark mark = reading->mark.value_or(ReadMark{});
    batch::Ledger ledger = batch::Ledger::restored(mark.ledger);
    const Instant now = m_clock.now();
    JobsRead read;
    read.jobs = newsOfGridEngine({m_server, m_cluster, reading->listed, isFirst, now}, reading->ended, ledger,
                                 m_told);
    mark.at = now;
    mark.ledger = ledger.saved();
    read.position = mark.saved();
    read.remarks = batch::capacityRemarks(m_cluster) + reading->remarks;
    reading->done(read);
}

void GridEngineConnector::submit(const TestJob &job, Done<JobHandle> done)
{
    const auto command = qsubCommand(job);
    if (!command) {
        tellLater(done, command.error());
        return;
    }
    ask<JobHandle>(*command, done, [service = job.runner.service, done](const CommandReply &reply) {
        const auto id = parseQsub(reply.output);
        if (id)
            done(acceptedJob(*id, service, u"qw"_s));
        else
            done(id.error());
    });
}

void GridEngineConnector::poll(const JobHandle &handle, Done<JobState> done)
{
    listJobs([this, handle, done](const Result<QList<BatchJob>> &listed) {
        if (!listed) {
            done(listed.error());
            return;
        }
        for (const BatchJob &job : withWaitReasons(*listed, m_cluster)) {
            if (job.id == handle.id) {
                done(batch::jobStateOf(job));
                return;
            }
        }
        pollAccounting(handle, done);
    });
}

// The accounting is written some seconds after the job's end; until then nobody knows the job.
void GridEngineConnector::pollAccounting(const JobHandle &handle, const Done<JobState> &done)
{
    ask<JobState>(qacctCommand(handle.id), done, [done](const CommandReply &reply) {
        const auto job = parseQacct(reply.output, {});
        if (job)
            done(batch::jobStateOf(*job));
        else
            done(Error{.kind = ErrorKind::NotFound,
                       .message = Words::tr("The queueing system does not know the job.")});
    });
}

void GridEngineConnector::cancel(const JobHandle &handle, Done<void> done)
{
    ask<void>(qdelCommand(handle.id), done, [done](const CommandReply &) { done(Result<void>()); });
}

} // namespace jobwatch::commands
