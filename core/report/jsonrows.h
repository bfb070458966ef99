#pragma once

#include "core/report/figuretables.h"

namespace jobwatch {

// A table as JSON, one row a line, handed out in pieces: `use` returns false when there is no point in going
// on.
void jsonRows(const FigureTable &table, const std::function<bool(const QByteArray &piece)> &use);

} // namespace jobwatch
