// The columns of the tree server → service → runner.
#include "ui/tables/daycells.h"
#include "ui/tables/runnercells.h"
#include "ui/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// A cell of the tree is the cell of the row's own kind; a server row has only its name, over all columns.
template <Cell (*ofService)(const ServiceRow &, const Shown &),
          Cell (*ofRunner)(const RunnerRow &, const Shown &)>
Cell cellOf(const ServicesRow &row, const Shown &shown)
{
    if (const auto *service = std::get_if<ServiceRow>(&row))
        return ofService(*service, shown);
    if (const auto *runner = std::get_if<RunnerRow>(&row))
        return ofRunner(*runner, shown);
    return {};
}

template <QVariant (*ofService)(const ServiceRow &), QVariant (*ofRunner)(const RunnerRow &)>
QVariant sortOf(const ServicesRow &row)
{
    if (const auto *service = std::get_if<ServiceRow>(&row))
        return ofService(*service);
    if (const auto *runner = std::get_if<RunnerRow>(&row))
        return ofRunner(*runner);
    return {};
}

template <QVariant (*ofService)(const ServiceRow &, const Shown &),
          QVariant (*ofRunner)(const RunnerRow &, const Shown &)>
QVariant sortShownOf(const ServicesRow &row, const Shown &shown)
{
    if (const auto *service = std::get_if<ServiceRow>(&row))
        return ofService(*service, shown);
    if (const auto *runner = std::get_if<RunnerRow>(&row))
        return ofRunner(*runner, shown);
    return {};
}

Cell treeName(const ServicesRow &row, const Shown &shown)
{
    return std::visit([&](const auto &kind) { return nameCell(kind, shown); }, row);
}

QVariant saidSort(const ServiceRow &row)
{
    return worstFirst(row.service.reported.status, row.service.reported.at);
}
QVariant saidSort(const RunnerRow &row)
{
    return worstFirst(row.reported.status, row.reported.at);
}
QVariant sinceSort(const ServiceRow &row)
{
    return sortable(sinceOf(row));
}
QVariant sinceSort(const RunnerRow &row)
{
    return sortable(row.runner->since);
}
QVariant evidenceSort(const ServiceRow &row)
{
    return sortable(evidenceOf(row));
}
QVariant evidenceSort(const RunnerRow &row)
{
    return sortable(row.runner->lastEvidence);
}
QVariant perDaySort(const ServiceRow &row)
{
    return perDayOf(row);
}
QVariant perDaySort(const RunnerRow &row)
{
    return row.runner->testsLastDay;
}

QVariant cpuSort(const ServiceRow &row)
{
    return qint64(cpuOf(row).count());
}
QVariant cpuSort(const RunnerRow &row)
{
    return qint64(row.runner->testCpuLastDay.count());
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<ServicesRow> columns[] = {
    {"name"_L1, QT_TRANSLATE_NOOP("Table", "Service and runner"), treeName, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo 2 runners"), .glyph = true, .stretches = true}},
    {"status"_L1, QT_TRANSLATE_NOOP("Table", "Status"), cellOf<statusCell, statusCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true}, sortOf<statusSort, statusSort>},
    {"s0"_L1, QT_TRANSLATE_NOOP("Table", "Submission"), cellOf<stageCell<Stage::Submission>, stageCell<Stage::Submission>>, {.sample = QT_TRANSLATE_NOOP("TableSample", "refused"), .glyph = true}, sortOf<stageSort<Stage::Submission>, stageSort<Stage::Submission>>},
    {"s1"_L1, QT_TRANSLATE_NOOP("Table", "Startup"), cellOf<stageCell<Stage::Startup>, stageCell<Stage::Startup>>, {.sample = QT_TRANSLATE_NOOP("TableSample", "no worker"), .glyph = true}, sortOf<stageSort<Stage::Startup>, stageSort<Stage::Startup>>},
    {"s2"_L1, QT_TRANSLATE_NOOP("Table", "Execution"), cellOf<stageCell<Stage::Execution>, stageCell<Stage::Execution>>, {.sample = QT_TRANSLATE_NOOP("TableSample", "program failed"), .glyph = true}, sortOf<stageSort<Stage::Execution>, stageSort<Stage::Execution>>},
    {"s3"_L1, QT_TRANSLATE_NOOP("Table", "Polling"), cellOf<stageCell<Stage::Polling>, stageCell<Stage::Polling>>, {.sample = QT_TRANSLATE_NOOP("TableSample", "job lost"), .glyph = true}, sortOf<stageSort<Stage::Polling>, stageSort<Stage::Polling>>},
    {"said"_L1, QT_TRANSLATE_NOOP("Table", "Server says"), cellOf<saidCell, saidCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true, .drop = 3}, sortOf<saidSort, saidSort>},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), cellOf<sinceCell, sinceCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "5 h 59 min")}, sortOf<sinceSort, sinceSort>},
    {"evidence"_L1, QT_TRANSLATE_NOOP("Table", "Evidence"), cellOf<evidenceCell, evidenceCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .drop = 2}, sortOf<evidenceSort, evidenceSort>},
    {"next"_L1, QT_TRANSLATE_NOOP("Table", "Next test in"), cellOf<nextCell, nextCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "1 h 05 min   fixed interval")}, sortOf<nextSort, nextSort>},
    {"perday"_L1, QT_TRANSLATE_NOOP("Table", "Tests/day"), cellOf<perDayCell, perDayCell>, {.sample = "0000", .drop = 1, .align = right}, sortOf<perDaySort, perDaySort>},
    {"cpu"_L1, QT_TRANSLATE_NOOP("Table", "CPU/day"), cellOf<cpuCell, cpuCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .hidden = true, .align = right}, sortOf<cpuSort, cpuSort>},
    {"wait95"_L1, QT_TRANSLATE_NOOP("Table", "Queue wait p95"), cellOf<wait95Cell, wait95Cell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .hidden = true, .align = right}, nullptr, sortShownOf<wait95Sort, wait95Sort>},
    {"run95"_L1, QT_TRANSLATE_NOOP("Table", "Run time p95"), cellOf<run95Cell, run95Cell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .hidden = true, .align = right}, nullptr, sortShownOf<run95Sort, run95Sort>},
    {"confidence"_L1, QT_TRANSLATE_NOOP("Table", "Confidence"), cellOf<confidenceCell, confidenceCell>, {.sample = "99 %", .drop = 1, .hidden = true, .align = right}, sortOf<confidenceSort, confidenceSort>},
    {"lastfailed"_L1, QT_TRANSLATE_NOOP("Table", "Last failure"), cellOf<lastFailedCell, lastFailedCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .drop = 1, .hidden = true}, nullptr, sortShownOf<lastFailedSort, lastFailedSort>},
    {"note"_L1, QT_TRANSLATE_NOOP("Table", "Note"), cellOf<noteCell, noteCell>, {.sample = QT_TRANSLATE_NOOP("TableSample", "M. Okafor: new disk"), .drop = 1, .hidden = true}},
    {"strip"_L1, QT_TRANSLATE_NOOP("Table", "Last 24 h"), cellOf<lastDayCell, lastDayCell>, {.drop = 4, .pixels = 102}, sortOf<lastDaySort, lastDaySort>},
};
// clang-format on

} // namespace

std::span<const Column<ServicesRow>> servicesColumns()
{
    return columns;
}

} // namespace jobwatch
