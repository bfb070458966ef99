#pragma once

#include "core/domain/historyreader.h"
#include "core/domain/whatif/replaysetup.h"

namespace jobwatch {

// The stored evidence of the setup's runners, from <= at < to, oldest first, without its texts. Read day by
// day, so that the texts of a long history are never in memory together.
Result<QList<Evidence>> recordedEvidence(const HistoryReader &history, const ReplaySetup &setup, Instant from,
                                         Instant to);

} // namespace jobwatch
