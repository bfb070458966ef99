#pragma once

#include "core/domain/rollup.h"
#include "core/domain/snapshot.h"
#include "ui/tables/cell.h"
#include "ui/tables/column.h"
#include "ui/tables/rows.h"

namespace jobwatch {

// The building blocks of columns: values to cells.
Cell textCell(const QString &text); // made safe for one line
Cell mutedCell(const QString &text);
Cell numberCell(int number);
Cell ageCell(const std::optional<Instant> &at, const Shown &shown); // "2 h 14 min"
Cell shortAgeCell(const std::optional<Instant> &at, const Shown &shown); // "2 h", muted
Cell momentCell(const std::optional<Instant> &at, const Shown &shown); // "12:18:44"

Cell statusCell(Status status, bool paused, bool frozen);
// What the server says of itself.
Cell saidCell(const ReportedStatus &reported, bool onServer, const Shown &shown);
Cell stripCell(const QList<StatusPoint> &points, const std::optional<Pause> &pause, const Shown &shown);

struct StageLook
{
    Stage stage = Stage::Submission;
    bool decides = false;
    bool paused = false;
    bool frozen = false;
};
Cell stageCell(const StageState &state, const StageLook &look, const Shown &shown);
// "1 of 2": the runners that are OK in this stage, with the worst glyph.
Cell stageCountCell(Stage stage, const SharedList<RunnerState> &runners, bool frozen);

Cell nextTestCell(const RunnerState &runner, bool frozen, const Shown &shown);

// "54 runners: 2 down, 2 with warnings, 1 paused"
QString countsText(const StatusCounts &counts);

// Sorts the worst first, and among equals the oldest first.
QVariant worstFirst(Status status, const std::optional<Instant> &since);
QVariant sortable(const std::optional<Instant> &at);

QStringList stageWords(); // of all stages

} // namespace jobwatch
