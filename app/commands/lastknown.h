#pragma once

#include "core/domain/runnerrecord.h"
#include "core/domain/snapshot.h"

namespace jobwatch {

// The state that was last written down, seen through the configuration: what it names is shown, with or
// without a record; what it does not name (any more) is not. Without a configuration: all records.
QList<ServerState> lastKnown(const std::optional<QList<ServerDefinition>> &servers,
                             const QList<RunnerRecord> &records);

// The part of it that an operand "SERVER" or "SERVER/SERVICE" names; nothing if there is no such part.
std::optional<QList<ServerState>> partOf(const QList<ServerState> &servers, const QString &operand);

Status serversStatus(const QList<ServerState> &servers); // the worst of them

} // namespace jobwatch
