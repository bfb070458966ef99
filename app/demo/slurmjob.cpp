#include "app/demo/slurmjob.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// A job that waits keeps the reason of its waiting when it is cancelled.
SlurmJobState cancelledState(const SlurmJob &job)
{
    const bool ran = *job.cancelledAt >= job.startsAt;
    return {.word = u"CANCELLED"_s,
            .reason = ran ? u"None"_s : job.waitReason,
            .waitStatus = ran ? 15 : 0,
            .since = *job.cancelledAt,
            .started = ran,
            .ended = true};
}

} // namespace

SlurmJobState stateOf(const SlurmJob &job, Instant now)
{
    if (job.cancelledAt && *job.cancelledAt <= now)
        return cancelledState(job);
    if (now < job.startsAt)
        return {.word = u"PENDING"_s,
                .reason = job.waitReason,
                .description = job.waitDescription,
                .since = job.submittedAt};
    if (now < job.endsAt)
        return {.word = u"RUNNING"_s, .reason = u"None"_s, .since = job.startsAt, .started = true};
    return {.word = job.endWord,
            .reason = job.endReason,
            .waitStatus = job.waitStatus,
            .since = job.endsAt,
            .started = true,
            .ended = true};
}

} // namespace jobwatch
