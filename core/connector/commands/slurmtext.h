#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/connector/batch/batchjob.h"
#include "core/connector/batch/capacity.h"

// What Slurm's commands write as text, as values. Times are those of TZ=UTC; where a command lets us choose,
// fields are parted by a character that no name holds.
namespace jobwatch::commands {

inline constexpr QChar fieldSeparator = u'\x1f';

// sacct -P -n --delimiter … -o FIELDS: a row a run, an earlier run of a job before the later one.
extern const QString sacctFields;
struct SacctText
{
    QList<batch::BatchJob> jobs{};
    int unreadable = 0; // lines

    bool operator==(const SacctText &) const = default;
};
SacctText parseSacct(const QByteArray &text);

// sinfo -h -a -N -o FORMAT: a line for each node of each partition.
extern const QString sinfoFormat;
Result<batch::ClusterState> parseSinfo(const QByteArray &text, const QString &cluster);

// scontrol show config: the lines "ClusterName = peer" and others.
struct SlurmSettings
{
    QString cluster{};
    QString version{};
    Span jobsKept = std::chrono::seconds(300); // MinJobAge: an ended job is listed for as long

    bool operator==(const SlurmSettings &) const = default;
};
SlurmSettings parseScontrolConfig(const QByteArray &text);

// scontrol -o show job ID
Result<batch::BatchJob> parseScontrolJob(const QByteArray &text, const QString &cluster);

// sbatch --parsable
Result<JobId> parseSbatch(const QByteArray &text);

} // namespace jobwatch::commands
