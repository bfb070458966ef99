#pragma once

#include "core/domain/snapshot.h"

namespace jobwatch {

// Why the status that an event tells of is what it is, as far as the snapshot still shows that status;
// empty for other events and when the snapshot is older than the event or has moved on.
QString whyOf(const HistoryEvent &event, const Snapshot &snapshot);

} // namespace jobwatch
