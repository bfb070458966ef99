#pragma once

#include "app/demo/folioscheduler.h"

namespace jobwatch {

// Lines of mod-scheduler's log: JSON, one object a line, with a line break.
QByteArray startLine(const FolioTimer &timer, Instant at);
QByteArray endLine(const FolioTimer &timer, const FolioEnd &end, Instant at);
QByteArray exceptionLine(const FolioTimer &timer, const QString &message, Instant at);
// What the log holds besides.
QByteArray otherLine(const QString &message, Instant at);

inline constexpr auto folioTenant = "diku";

} // namespace jobwatch
