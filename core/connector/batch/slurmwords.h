#pragma once

#include "core/connector/batch/batchjob.h"

// Slurm's words, the same over REST and from its commands.
namespace jobwatch::batch {

// "FAILED", "CANCELLED by 5", "NODE_FAIL": the first word counts.
BatchState stateOfSlurm(QStringView word);
// `description`: Slurm's sentence beside the reason, which alone tells busy nodes from dead ones.
WaitReason waitReasonOfSlurm(QStringView reason, QStringView description = {});
// The raw wait(2) status of REST and squeue --json: exit N is N << 8, signal S is S (+128 with a core).
BatchExit exitOfWaitStatus(qint64 status);
// "1:0", "0:11" of sacct. Slurm folds exit codes above 128 there.
BatchExit exitOfPair(QStringView pair);
// Slurm's signal 53 is no signal: its own I/O error, an output file that cannot be written.
LaunchFault launchFaultOfSlurm(const BatchExit &exit, QStringView reason);

} // namespace jobwatch::batch
