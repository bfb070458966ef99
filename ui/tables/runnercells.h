#pragma once

#include "ui/tables/cells.h"
#include "ui/tables/servicesums.h"

namespace jobwatch {

// The cells of servers, services and runners, by the same name for each kind of row, so that the tree
// and the flat tables share them.
Cell nameCell(const ServerRow &row, const Shown &shown);
Cell nameCell(const ServiceRow &row, const Shown &shown);
Cell nameCell(const RunnerRow &row, const Shown &shown); // in the tree: of a lone runner its service

Cell statusCell(const ServerRow &row, const Shown &shown);
Cell statusCell(const ServiceRow &row, const Shown &shown);
Cell statusCell(const RunnerRow &row, const Shown &shown);

template <Stage stage>
Cell stageCell(const ServiceRow &row, const Shown &)
{
    return stageCountCell(stage, row.service.runners, row.around.frozen());
}
template <Stage stage>
Cell stageCell(const RunnerRow &row, const Shown &shown)
{
    return stageCell(row.runner->stages[stage],
                     StageLook{.stage = stage,
                               .decides = row.runner->decisiveStage == stage,
                               .paused = row.runner->pause.has_value(),
                               .frozen = row.around.frozen()},
                     shown);
}

Cell saidCell(const ServiceRow &row, const Shown &shown);
Cell saidCell(const RunnerRow &row, const Shown &shown);
Cell sinceCell(const ServiceRow &row, const Shown &shown);
Cell sinceCell(const RunnerRow &row, const Shown &shown);
Cell evidenceCell(const ServiceRow &row, const Shown &shown);
Cell evidenceCell(const RunnerRow &row, const Shown &shown);
Cell nextCell(const ServiceRow &row, const Shown &shown);
Cell nextCell(const RunnerRow &row, const Shown &shown);
Cell perDayCell(const ServiceRow &row, const Shown &shown);
Cell perDayCell(const RunnerRow &row, const Shown &shown);
Cell cpuCell(const ServiceRow &row, const Shown &shown); // of the tests of a day; nothing measured: a dash
Cell cpuCell(const RunnerRow &row, const Shown &shown);
Cell noteCell(const ServiceRow &row, const Shown &shown);
Cell noteCell(const RunnerRow &row, const Shown &shown); // of an acknowledgement or a pause
QString noteText(const RunnerState &runner); // what a person said about it
Cell lastDayCell(const ServerRow &row, const Shown &shown);
Cell lastDayCell(const ServiceRow &row, const Shown &shown);
Cell lastDayCell(const RunnerRow &row, const Shown &shown);

QVariant statusSort(const ServiceRow &row);
QVariant statusSort(const RunnerRow &row);
template <Stage stage>
QVariant stageSort(const RunnerRow &row)
{
    const StageState &state = row.runner->stages[stage];
    return worstFirst(state.status, state.lastEvidence);
}
template <Stage stage>
QVariant stageSort(const ServiceRow &row)
{
    QList<Status> statuses;
    for (const RunnerState &runner : row.service.runners)
        statuses.append(runner.stages[stage].status);
    return worstFirst(worst(statuses), {});
}
QVariant nextSort(const RunnerRow &row); // running first, none last
QVariant nextSort(const ServiceRow &row);
QVariant lastDaySort(const ServiceRow &row);
QVariant lastDaySort(const RunnerRow &row);

} // namespace jobwatch
