#pragma once

#include <QString>

#include "core/domain/historyowner.h"

namespace jobwatch {

// Who monitors for all that share a history: "ann on ops-2", or as much of it as is known. One line of plain
// text.
QString ownerText(const HistoryOwner &owner);

} // namespace jobwatch
