#pragma once

#include "ui/window/questions.h"

namespace jobwatch {

// What the history page asks, answered in the reader's thread.
Result<ChartAnswer> readCharts(const HistoryReader &history, const ChartQuestion &question);

// The statuses and pauses of one runner, without its durations.
Result<RunnerHistory> readStatuses(const HistoryReader &history, const RunnerKey &key,
                                   const TimeRange &range);

// Pauses that touch the range, from the events of one runner, oldest first. What began before is taken to
// have begun with the range.
QList<TimeRange> pausesOf(const QList<HistoryEvent> &events, const TimeRange &range);

} // namespace jobwatch
