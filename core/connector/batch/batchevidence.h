#pragma once

#include <optional>

#include "core/connector/batch/batchjob.h"
#include "core/connector/batch/capacity.h"
#include "core/connector/joblife.h"
#include "core/domain/evidence.h"

namespace jobwatch::batch {

// What decides beside the job itself.
struct BatchView
{
    RunnerKey runner{};
    bool isOwnTest = false; // a job of ours: its input is known to be good, so every failure counts
    TestKind kind = TestKind::Full;
    std::optional<Capacity> capacity{}; // of the job's partition
    Instant now{};
};

// What one job of a queueing system says about the stages, by the states of the job and its partition. A job
// that waits or runs as it should says nothing: no stage is reached. Waiting alone is never a fault; waiting
// for what cannot come is.
Evidence evidenceOf(const BatchJob &job, const BatchView &view);

// What it says that a job was put back into the queue: a run of it was lost.
Evidence evidenceOfLostRun(const BatchJob &job, const BatchView &view);

// The same for a test job that we followed. `refused`: what its submission error means, where there is one;
// `lost`: what its polling error means. The job is that of the last state (JobState::batch).
struct LifeView
{
    std::optional<Capacity> capacity{};
    StageFinding refused{};
    Cause lost = Cause::PollingFailed;
};

Evidence evidenceOfLife(const JobLife &life, const LifeView &view);

// What a failed exchange means where the queueing system itself was not reached.
Cause causeOfTransport(ErrorKind kind);

// "The partition is down", for evidence texts and remarks.
QString waitText(WaitReason reason);

// The state of a job for whoever waits for it.
JobState jobStateOf(const BatchJob &job);

} // namespace jobwatch::batch
