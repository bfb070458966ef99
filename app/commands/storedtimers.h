#pragma once

#include "app/commands/watched.h"
#include "core/domain/snapshot.h"

namespace jobwatch {

// The timers of the configuration and those that the history knows of its servers, as they were last known.
Result<QList<TimerState>> storedTimers(const Watched &watched);

} // namespace jobwatch
