#pragma once

#include <concepts>
#include <span>

#include "ui/tables/bucketrows.h"
#include "ui/tables/column.h"
#include "ui/tables/historyrows.h"
#include "ui/tables/incidentrows.h"
#include "ui/tables/rows.h"
#include "ui/tables/timerrows.h"

namespace jobwatch {

// The columns of every table, in their first order. To add one: one line in its list.
std::span<const Column<ServicesRow>> servicesColumns();
std::span<const Column<ServerRow>> serverColumns();
std::span<const Column<ServiceRow>> serviceColumns();
std::span<const Column<RunnerRow>> runnerColumns();
std::span<const Column<StageRow>> stageColumns();
std::span<const Column<TimerRow>> timerColumns();
std::span<const Column<EventRow>> eventColumns();
std::span<const Column<JobRow>> jobColumns();
std::span<const Column<IncidentRow>> incidentColumns();
std::span<const Column<BucketRow>> bucketColumns();

// A server row of the services tree is painted over the whole width. Not for a ServerRow of its own, which
// would turn into a ServicesRow by itself.
template <std::same_as<ServicesRow> Row>
bool spansTable(const Row &row)
{
    return std::holds_alternative<ServerRow>(row);
}

} // namespace jobwatch
