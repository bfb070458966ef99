#pragma once

#include "core/domain/historyreader.h"
#include "ui/charts/jobbuckets.h"

namespace jobwatch {

// What the charts show of these runners together. Lives in the reader's thread. Reads every job where they
// are not too many, else the sums that are kept by the hour and by the day.
Result<JobHistory> readJobHistory(const HistoryReader &reader, const QList<RunnerKey> &runners,
                                  const TimeRange &range);

inline constexpr qint64 mostJobsRead = 60'000;

} // namespace jobwatch
