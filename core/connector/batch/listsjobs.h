#pragma once

#include "core/connector/batch/batchjob.h"
#include "core/http/http.h"

namespace jobwatch::batch {

// A connector that can list what is in its queues now, whosever it is: rules are tried on that.
class ListsJobs
{
public:
    virtual ~ListsJobs() = default;
    virtual void listJobs(Done<QList<BatchJob>> done) = 0;
};

} // namespace jobwatch::batch
