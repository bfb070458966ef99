#pragma once

#include "core/settings/settings.h"
#include "core/store/store.h"

namespace jobwatch {

// What was recorded, for reading. A file that nobody has begun yet is told as such.
Result<std::unique_ptr<Store>> openHistory(const QString &location);
bool hasHistory(const QString &location); // of a database only the opening tells

// Where the history is: as the command line says, else as the configuration does, else in the default file.
// With the password of a database, as far as it is kept in a place that we read: it may be in the keyring,
// which asks its owner first. Runs an event loop of its own, so it is for the time before there is one.
QString historyLocation(const QString &fromCommandLine, const HistorySettings &settings);

} // namespace jobwatch
