#pragma once

#include <QJsonObject>

#include "core/domain/snapshot.h"

namespace jobwatch {

// One event as `watch --jsonl` prints it. What an event does not have is null. `why` belongs to status
// events.
QJsonObject eventLineJson(const HistoryEvent &event, const QString &why = {});

// Servers, services, runners and stages as `status --json` prints them.
QJsonObject statusJson(const QList<ServerState> &servers, Instant now);

} // namespace jobwatch
