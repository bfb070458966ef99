#pragma once

#include "core/domain/snapshot.h"

namespace jobwatch {

// Invented data as an operator would see them: bio-tools with its good and bad runners, a cluster, a
// server that does not answer. `now` is 12 May 2026 13:32:08 UTC.
Instant sampleNow();
Snapshot sampleSnapshot();
QList<Evidence> sampleEvidence(); // of muscle › slurm on bio-tools, 6 h, newest first
QList<DurationPoint> sampleDurations(); // 7 days of muscle › slurm, oldest first
QList<HistoryEvent> sampleEvents(); // newest first
RunnerKey sampleRunner(); // muscle › slurm on bio-tools

} // namespace jobwatch
