#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/connector/batch/batchjob.h"
#include "core/connector/batch/capacity.h"

// What Grid Engine's commands write, as values. Times are those of TZ=UTC.
namespace jobwatch::commands {

// qstat -xml -r -u '*': the jobs that are not over. An array's tasks that run are jobs of their own, "16.2".
Result<QList<batch::BatchJob>> parseQstat(const QByteArray &xml, const QString &cluster);

// qhost -q -xml: queues as partitions; a queue on a host is a node.
Result<batch::ClusterState> parseQhost(const QByteArray &xml, const QString &cluster);

// qstat -xml -j ID: why a job is in error or waits; plain text, one line, empty if it does not tell.
QString parseQstatReason(const QByteArray &xml);

// qsub -terse
Result<JobId> parseQsub(const QByteArray &text);

// Lines of the accounting file, or of a part of it that begins with a line.
struct AccountingText
{
    QList<batch::BatchJob> jobs{}; // in their order, each with its end
    qsizetype consumed = 0; // bytes; what is left is a line that has not ended yet
    int unreadable = 0;

    bool operator==(const AccountingText &) const = default;
};

AccountingText parseAccounting(const QByteArray &text, const QString &cluster);

// qacct -j ID: the last run of the job; nothing if there is none.
std::optional<batch::BatchJob> parseQacct(const QByteArray &text, const QString &cluster);

} // namespace jobwatch::commands
