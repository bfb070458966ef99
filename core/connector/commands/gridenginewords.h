#pragma once

#include "core/connector/batch/batchjob.h"
#include "core/connector/batch/capacity.h"

// Grid Engine's words, put into those that all queueing systems share.
namespace jobwatch::commands {

// "r", "hqw", "Eqw", "dr": letters in any order.
batch::BatchState stateOfGridEngine(QStringView letters);
batch::WaitReason waitReasonOfGridEngine(QStringView letters);

// The state of a queue on one host: "", "au", "d". Does it take jobs?
bool isUsableInGridEngine(QStringView letters);
bool isDisabledInGridEngine(QStringView letters);

// What the accounting says of a run that is over: its code "failed" and its exit status, into the job.
void endGridEngineJob(batch::BatchJob &job, int failed, int exitStatus);

} // namespace jobwatch::commands
