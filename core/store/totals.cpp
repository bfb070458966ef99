#include "core/store/totals.h"

#include <algorithm>

#include "core/store/rows.h"

namespace jobwatch {

namespace {

Instant bucketStart(Instant at, Bucket bucket)
{
    switch (bucket) {
    case Bucket::Hour:
        return std::chrono::floor<std::chrono::hours>(at);
    case Bucket::Day:
        return std::chrono::floor<std::chrono::days>(at);
    }
    Q_UNREACHABLE();
}

void addRun(EvidenceTotal &total, Span runTime)
{
    ++total.timed;
    total.runTime += runTime;
    total.shortestRun = std::min(total.shortestRun.value_or(runTime), runTime);
    total.longestRun = std::max(total.longestRun.value_or(runTime), runTime);
}

} // namespace

Span widthOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Hour:
        return std::chrono::hours(1);
    case Bucket::Day:
        return std::chrono::days(1);
    }
    Q_UNREACHABLE();
}

void Totals::add(qint64 scope, const Evidence &evidence)
{
    for (const Bucket bucket : {Bucket::Hour, Bucket::Day}) {
        const TotalKey key{scope, bucket, bucketStart(evidence.knownAt, bucket), evidence.source};
        EvidenceTotal &total = m_rows[key];
        total.passed += hasPassed(evidence.stages) ? 1 : 0;
        total.failed += hasFailed(evidence.stages) ? 1 : 0;
        total.cpuTime += evidence.cpuTime.value_or(evidence.runTime.value_or(Span{}));
        if (evidence.runTime)
            addRun(total, *evidence.runTime);
    }
}

} // namespace jobwatch
