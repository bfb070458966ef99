#pragma once

#include <span>

#include "ui/tables/column.h"
#include "ui/tables/problems.h"
#include "ui/tables/servertiles.h"
#include "ui/tables/upcoming.h"

namespace jobwatch {

// The columns of the tables of the overview. Problems, upcoming and changes have two lines a row.
std::span<const Column<ProblemRow>> problemColumns();
std::span<const Column<UpcomingRow>> upcomingColumns();
std::span<const Column<ChangeRow>> changeColumns();
std::span<const Column<TileRow>> tileColumns();

} // namespace jobwatch
