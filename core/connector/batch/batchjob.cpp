#include "core/connector/batch/batchjob.h"

namespace jobwatch::batch {

bool hasEnded(BatchState state)
{
    switch (state) {
    case BatchState::Pending:
    case BatchState::Running:
    case BatchState::InError:
    case BatchState::Unclear:
        return false;
    case BatchState::Completed:
    case BatchState::Failed:
    case BatchState::Cancelled:
    case BatchState::TimedOut:
    case BatchState::NodeFailed:
    case BatchState::OutOfMemory:
    case BatchState::BootFailed:
    case BatchState::Preempted:
    case BatchState::PastDeadline:
        return true;
    }
    Q_UNREACHABLE();
}

bool isOwnTest(const BatchJob &job)
{
    return job.name.startsWith(ownNamePrefix);
}

} // namespace jobwatch::batch
