#pragma once

#include "ui/charts/jobbuckets.h"
#include "ui/tables/filter.h"

namespace jobwatch {

// One line of "Show as table".
struct BucketRow
{
    JobBucket bucket{};

    bool operator==(const BucketRow &) const = default;
};

// Newest first; buckets without a job are left out.
QList<BucketRow> bucketRows(const JobHistory &history);
QString rowKey(const BucketRow &row);
Scope scopeOf(const BucketRow &row); // of none
FilterSubject subjectOf(const BucketRow &row, Instant now);

} // namespace jobwatch
