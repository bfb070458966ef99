#pragma once

#include "core/domain/snapshot.h"

namespace jobwatch {

// What is looked at when nothing was chosen: the runners in trouble first, at most `limit`.
QList<RunnerKey> runnersToShow(const Snapshot &snapshot, int limit);
QList<RunnerKey> allRunners(const Snapshot &snapshot);

} // namespace jobwatch
