#pragma once

#include <QString>

#include "core/domain/snapshot.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// "3 down – Jobwatch": the trouble comes first, so that it is read in a task bar and announced by a
// screen reader.
QString titleText(const Snapshot &snapshot, bool demo);

// The parts of the status bar.
QString updatedText(const Snapshot &snapshot, Instant now); // "Updated 2 s ago – 2 tests running"
QString budgetText(const Snapshot &snapshot); // "Tests 98 of 180 this hour"; empty without a server
QString networkText(const Snapshot &snapshot); // "Own network OK"; empty without a server
QString mutedText(const Muting &muting, const ShownTime &time); // "Notices muted until 15:30"
QString mutedTip(const Muting &muting, const ShownTime &time); // by whom, and what it means

} // namespace jobwatch
