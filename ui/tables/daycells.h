#pragma once

#include "ui/tables/cells.h"

namespace jobwatch {

// Cells of what the history says of a day, and of what is believed. What is not known is a dash. A service
// shows the worst of its runners.
Cell wait95Cell(const ServiceRow &row, const Shown &shown);
Cell wait95Cell(const RunnerRow &row, const Shown &shown);
Cell run95Cell(const ServiceRow &row, const Shown &shown);
Cell run95Cell(const RunnerRow &row, const Shown &shown);
Cell lastFailedCell(const ServiceRow &row, const Shown &shown);
Cell lastFailedCell(const RunnerRow &row, const Shown &shown);
Cell confidenceCell(const ServiceRow &row, const Shown &shown);
Cell confidenceCell(const RunnerRow &row, const Shown &shown);

QVariant wait95Sort(const ServiceRow &row, const Shown &shown);
QVariant wait95Sort(const RunnerRow &row, const Shown &shown);
QVariant run95Sort(const ServiceRow &row, const Shown &shown);
QVariant run95Sort(const RunnerRow &row, const Shown &shown);
QVariant lastFailedSort(const ServiceRow &row, const Shown &shown);
QVariant lastFailedSort(const RunnerRow &row, const Shown &shown);
QVariant confidenceSort(const ServiceRow &row);
QVariant confidenceSort(const RunnerRow &row);

// How probable the status is that is shown, 0 to 1. Nothing under a fixed interval, where nothing is
// believed, and of an unknown status.
std::optional<double> confidenceOf(const RunnerState &runner);

// The parts of it that the history knows.
void addDay(FilterSubject &subject, const DayTimes &day, Instant now);

} // namespace jobwatch
