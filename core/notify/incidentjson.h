#pragma once

#include <QJsonObject>

#include "core/notify/incident.h"

namespace jobwatch {

// What survives a restart.
bool isWorthKeeping(const RunnerFold &fold);
QJsonObject foldToJson(const RunnerFold &fold);
RunnerFold foldFromJson(const QJsonObject &json);
QJsonObject incidentToJson(const OpenIncident &incident);
OpenIncident incidentFromJson(const QJsonObject &json);

} // namespace jobwatch
