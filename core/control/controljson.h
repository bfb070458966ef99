#pragma once

#include <QJsonObject>

#include "core/domain/history.h"
#include "core/domain/snapshot.h"

namespace jobwatch {

// What the control API, `watch --jsonl` and `timers --json` print. What a thing does not have is null; keys
// are camelCase, times ISO 8601 in UTC, spans milliseconds.
QJsonObject eventJson(const HistoryEvent &event);
QJsonObject timerJson(const TimerState &timer, Instant now);
QJsonObject timersJson(const QList<TimerState> &timers, Instant now,
                       const std::optional<BreakerState> &state = {});
QJsonObject overviewJson(const Snapshot &snapshot);
QJsonObject serversJson(const Snapshot &snapshot);
QJsonObject servicesJson(const Snapshot &snapshot);

} // namespace jobwatch
