#pragma once

#include <QByteArray>

#include "core/domain/snapshot.h"

namespace jobwatch {

// The state as OpenMetrics text, version 1.0.0.
QByteArray openMetrics(const Snapshot &snapshot);

inline constexpr char openMetricsType[] = "application/openmetrics-text; version=1.0.0; charset=utf-8";

} // namespace jobwatch
