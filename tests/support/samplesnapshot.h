#pragma once

#include "core/domain/snapshot.h"

namespace jobwatch {

// Invented data as an operator would see them: bio-tools with its good and bad runners, a cluster, a
// server that does not answer, a library with timers. `now` is 12 May 2026 13:32:08 UTC.
Instant sampleNow();
Snapshot sampleSnapshot();
QList<Evidence> sampleEvidence(); // of muscle › slurm on bio-tools, 6 h, newest first
QList<DurationPoint> sampleDurations(); // 7 days of muscle › slurm, oldest first
QList<HistoryEvent> sampleEvents(); // newest first
TimerKey sampleTimer(); // the open one of library-prod
QList<TimerState> sampleTimers(); // of library-prod, a FOLIO server; a request timer and a test timer
RunnerKey sampleRunner(); // muscle › slurm on bio-tools

} // namespace jobwatch
