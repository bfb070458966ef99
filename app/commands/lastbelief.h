#pragma once

#include <QByteArray>

#include "core/domain/server.h"
#include "core/domain/snapshot.h"

namespace jobwatch {

// Adds to the last known state of a server what was believed of it when that was last written down, aged up
// to `now`, and when each runner would be tested next. A belief that is older than the last evidence of a
// runner says nothing about that runner. `server` is how it is configured; `saved` comes from the history.
Result<void> addBelief(ServerState &state, const ServerDefinition &server, const QByteArray &saved,
                       Instant now);

} // namespace jobwatch
