#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/demo/demoslurm.h"

namespace jobwatch {

// slurmrestd's JSON, as recorded from release 22.05: the fields that tell something.
QJsonObject slurmMeta(int version); // 38 is v0.0.38
QJsonObject slurmJobJson(const SlurmJob &job, Instant now);
QJsonArray slurmJobsJson(const DemoSlurm &slurm, Instant now);
QJsonArray slurmNodesJson(const DemoSlurm &slurm, Instant now);
QJsonArray slurmPartitionsJson(const DemoSlurm &slurm);
QJsonObject slurmStatisticsJson(const DemoSlurm &slurm, Instant now);

} // namespace jobwatch
