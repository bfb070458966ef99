// The columns of the flat tables of servers, services, runners and stages.
#include <QCoreApplication>
#include <QLocale>

#include "core/text/midsentence.h"
#include "core/text/words.h"
#include "ui/tables/daycells.h"
#include "ui/tables/runnercells.h"
#include "ui/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Cell serverName(const ServerRow &row, const Shown &shown)
{
    Cell cell = nameCell(row, shown);
    cell.detail = oneLine(row.server.product, 60);
    cell.font = Cell::Font::Body;
    return cell;
}

Cell contactCell(const ServerRow &row, const Shown &)
{
    Cell cell = textCell(contactText(row.server.contact));
    cell.muted = row.server.contact != Contact::Unreachable;
    if (row.server.contactError)
        cell.detail = oneLine(row.server.contactError->message);
    cell.toolTip = cell.detail;
    return cell;
}

Cell budgetCell(const ServerRow &row, const Shown &)
{
    if (row.server.budget.testsPerHour == 0)
        return mutedCell(QCoreApplication::translate("Table", "no tests"));
    const QLocale locale;
    Cell cell{.text = QCoreApplication::translate("Table", "%1 / %2", "tests this hour, budget of an hour")
                          .arg(locale.toString(row.server.testsLastHour),
                               locale.toString(row.server.budget.testsPerHour))};
    const bool spent = row.server.testsLastHour >= row.server.budget.testsPerHour;
    cell.tone = spent ? Tone::Warning : Tone::Plain;
    cell.inked = spent;
    return cell;
}

Cell countsCell(const ServerRow &row, const Shown &)
{
    return textCell(countsText(row.counts));
}

Cell serverIdCell(const ServiceRow &row, const Shown &)
{
    return mutedCell(row.server.value);
}
Cell serverIdCell(const RunnerRow &row, const Shown &)
{
    return mutedCell(row.runner->key.server.value);
}
Cell serviceNameCell(const RunnerRow &row, const Shown &shown)
{
    Cell cell = nameCell(row, shown);
    cell.text = oneLine(row.runner->key.service.value, 80);
    cell.detail.clear();
    return cell;
}
Cell runnerNameCell(const RunnerRow &row, const Shown &)
{
    return textCell(row.runner->key.runner.value);
}
Cell longNameCell(const ServiceRow &row, const Shown &)
{
    return mutedCell(row.service.version.isEmpty() ? row.service.name
                                                   : row.service.name + u' ' + row.service.version);
}

Cell stageRunnerCell(const StageRow &row, const Shown &)
{
    return Cell{.text = runnerTitle(row.runner), .detail = oneLine(row.runner.server.value, 80)};
}
Cell stageNameCell(const StageRow &row, const Shown &)
{
    return textCell(stageText(row.stage));
}
Cell stageStatusCell(const StageRow &row, const Shown &)
{
    Cell cell = statusCell(row.state.status, row.paused, row.around.frozen());
    cell.why = stageReason(row.stage, row.state);
    return cell;
}
Cell stageSinceCell(const StageRow &row, const Shown &shown)
{
    return ageCell(row.state.since, shown);
}
Cell stageEvidenceCell(const StageRow &row, const Shown &shown)
{
    Cell cell = shortAgeCell(row.state.lastEvidence, shown);
    if (row.state.lastSource) {
        cell.glyph = glyphOf(*row.state.lastSource);
        cell.tone = *row.state.lastSource == Source::UserJob ? Tone::UserJob : Tone::TestJob;
        cell.spoken = cell.text + u", "_s + sourceMidSentence(*row.state.lastSource);
    }
    return cell;
}
Cell stageCauseCell(const StageRow &row, const Shown &)
{
    Cell cell = textCell(row.state.cause == Cause::None ? QString() : causeShort(row.state.cause));
    cell.detail = oneLine(row.state.text);
    cell.toolTip = stageReason(row.stage, row.state);
    return cell;
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<ServerRow> serverTable[] = {
    {"server"_L1, QT_TRANSLATE_NOOP("Table", "Server"), serverName, {.sample = QT_TRANSLATE_NOOP("TableSample", "cluster-north Slurm 23.02"), .glyph = true, .stretches = true}, [](const ServerRow &row) -> QVariant { return row.server.name.value; }},
    {"status"_L1, QT_TRANSLATE_NOOP("Table", "Status"), statusCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true}, [](const ServerRow &row) { return worstFirst(row.server.status, {}); }},
    {"counts"_L1, QT_TRANSLATE_NOOP("Table", "Runners"), countsCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "54 runners: 2 down, 2 with warnings"), .drop = 2}, [](const ServerRow &row) -> QVariant { return row.counts.total(); }},
    {"contact"_L1, QT_TRANSLATE_NOOP("Table", "Contact"), contactCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Not contacted yet")}, [](const ServerRow &row) -> QVariant { return int(row.server.contact); }},
    {"tests"_L1, QT_TRANSLATE_NOOP("Table", "Tests this hour"), budgetCell, {.sample = "000 / 000", .drop = 1}, [](const ServerRow &row) -> QVariant { return row.server.testsLastHour; }},
    {"last"_L1, QT_TRANSLATE_NOOP("Table", "Last contact"), [](const ServerRow &row, const Shown &shown) { return ageCell(row.server.lastContact, shown); }, {.sample = QT_TRANSLATE_NOOP("TableSample", "5 h 59 min")}, [](const ServerRow &row) { return sortable(row.server.lastContact); }},
    {"strip"_L1, QT_TRANSLATE_NOOP("Table", "Last 24 h"), lastDayCell, {.drop = 3, .pixels = 132}, [](const ServerRow &row) { return worstFirst(row.server.status, {}); }},
};

constexpr Column<ServiceRow> serviceTable[] = {
    {"service"_L1, QT_TRANSLATE_NOOP("Table", "Service"), nameCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo 2 runners"), .stretches = true}},
    {"name"_L1, QT_TRANSLATE_NOOP("Table", "Name"), longNameCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Clustal Omega 1.2.4"), .drop = 2}},
    {"server"_L1, QT_TRANSLATE_NOOP("Table", "Server"), serverIdCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "cluster-north"), .drop = 4}},
    {"status"_L1, QT_TRANSLATE_NOOP("Table", "Status"), statusCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true}, statusSort},
    {"s0"_L1, QT_TRANSLATE_NOOP("Table", "Submission"), stageCell<Stage::Submission>, {.sample = QT_TRANSLATE_NOOP("TableSample", "99 of 99"), .glyph = true}, stageSort<Stage::Submission>},
    {"s1"_L1, QT_TRANSLATE_NOOP("Table", "Startup"), stageCell<Stage::Startup>, {.sample = QT_TRANSLATE_NOOP("TableSample", "99 of 99"), .glyph = true}, stageSort<Stage::Startup>},
    {"s2"_L1, QT_TRANSLATE_NOOP("Table", "Execution"), stageCell<Stage::Execution>, {.sample = QT_TRANSLATE_NOOP("TableSample", "99 of 99"), .glyph = true}, stageSort<Stage::Execution>},
    {"s3"_L1, QT_TRANSLATE_NOOP("Table", "Polling"), stageCell<Stage::Polling>, {.sample = QT_TRANSLATE_NOOP("TableSample", "99 of 99"), .glyph = true}, stageSort<Stage::Polling>},
    {"said"_L1, QT_TRANSLATE_NOOP("Table", "Server says"), saidCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true, .drop = 3}, [](const ServiceRow &row) { return worstFirst(row.service.reported.status, row.service.reported.at); }},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), sinceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "5 h 59 min")}, [](const ServiceRow &row) { return sortable(sinceOf(row)); }},
    {"evidence"_L1, QT_TRANSLATE_NOOP("Table", "Evidence"), evidenceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .drop = 1}, [](const ServiceRow &row) { return sortable(evidenceOf(row)); }},
    {"perday"_L1, QT_TRANSLATE_NOOP("Table", "Tests/day"), perDayCell, {.sample = "0000", .drop = 1, .align = right}, [](const ServiceRow &row) -> QVariant { return perDayOf(row); }},
    {"cpu"_L1, QT_TRANSLATE_NOOP("Table", "CPU/day"), cpuCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .hidden = true, .align = right}, [](const ServiceRow &row) -> QVariant { return qint64(cpuOf(row).count()); }},
    {"strip"_L1, QT_TRANSLATE_NOOP("Table", "Last 24 h"), lastDayCell, {.drop = 5, .pixels = 102}, lastDaySort},
};

constexpr Column<RunnerRow> runnerTable[] = {
    {"service"_L1, QT_TRANSLATE_NOOP("Table", "Service"), serviceNameCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo 2 runners"), .stretches = true}},
    {"runner"_L1, QT_TRANSLATE_NOOP("Table", "Runner"), runnerNameCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "cluster/short")}},
    {"server"_L1, QT_TRANSLATE_NOOP("Table", "Server"), serverIdCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "cluster-north"), .drop = 4}},
    {"status"_L1, QT_TRANSLATE_NOOP("Table", "Status"), statusCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true}, statusSort},
    {"s0"_L1, QT_TRANSLATE_NOOP("Table", "Submission"), stageCell<Stage::Submission>, {.sample = QT_TRANSLATE_NOOP("TableSample", "refused"), .glyph = true}, stageSort<Stage::Submission>},
    {"s1"_L1, QT_TRANSLATE_NOOP("Table", "Startup"), stageCell<Stage::Startup>, {.sample = QT_TRANSLATE_NOOP("TableSample", "no worker"), .glyph = true}, stageSort<Stage::Startup>},
    {"s2"_L1, QT_TRANSLATE_NOOP("Table", "Execution"), stageCell<Stage::Execution>, {.sample = QT_TRANSLATE_NOOP("TableSample", "program failed"), .glyph = true}, stageSort<Stage::Execution>},
    {"s3"_L1, QT_TRANSLATE_NOOP("Table", "Polling"), stageCell<Stage::Polling>, {.sample = QT_TRANSLATE_NOOP("TableSample", "job lost"), .glyph = true}, stageSort<Stage::Polling>},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), sinceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "5 h 59 min")}, [](const RunnerRow &row) { return sortable(row.runner->since); }},
    {"evidence"_L1, QT_TRANSLATE_NOOP("Table", "Evidence"), evidenceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .drop = 2}, [](const RunnerRow &row) { return sortable(row.runner->lastEvidence); }},
    {"next"_L1, QT_TRANSLATE_NOOP("Table", "Next test in"), nextCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "1 h 05 min   fixed interval")}, nextSort},
    {"perday"_L1, QT_TRANSLATE_NOOP("Table", "Tests/day"), perDayCell, {.sample = "0000", .drop = 1, .align = right}, [](const RunnerRow &row) -> QVariant { return row.runner->testsLastDay; }},
    {"cpu"_L1, QT_TRANSLATE_NOOP("Table", "CPU/day"), cpuCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .align = right}, [](const RunnerRow &row) -> QVariant { return qint64(row.runner->testCpuLastDay.count()); }},
    {"wait95"_L1, QT_TRANSLATE_NOOP("Table", "Queue wait p95"), wait95Cell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .hidden = true, .align = right}, nullptr, wait95Sort},
    {"run95"_L1, QT_TRANSLATE_NOOP("Table", "Run time p95"), run95Cell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .drop = 1, .hidden = true, .align = right}, nullptr, run95Sort},
    {"confidence"_L1, QT_TRANSLATE_NOOP("Table", "Confidence"), confidenceCell, {.sample = "99 %", .drop = 1, .hidden = true, .align = right}, confidenceSort},
    {"lastfailed"_L1, QT_TRANSLATE_NOOP("Table", "Last failure"), lastFailedCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .drop = 1, .hidden = true}, nullptr, lastFailedSort},
    {"note"_L1, QT_TRANSLATE_NOOP("Table", "Note"), noteCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "M. Okafor: new disk"), .drop = 1, .hidden = true}},
    {"strip"_L1, QT_TRANSLATE_NOOP("Table", "Last 24 h"), lastDayCell, {.drop = 3, .pixels = 102}, lastDaySort},
};

constexpr Column<StageRow> stageTable[] = {
    {"runner"_L1, QT_TRANSLATE_NOOP("Table", "Runner"), stageRunnerCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo › slurm bio-tools"), .stretches = true}},
    {"stage"_L1, QT_TRANSLATE_NOOP("Table", "Stage"), stageNameCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Submission"), .words = stageWords}, [](const StageRow &row) -> QVariant { return int(row.stage); }},
    {"status"_L1, QT_TRANSLATE_NOOP("Table", "Status"), stageStatusCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown"), .glyph = true}, [](const StageRow &row) { return worstFirst(row.state.status, row.state.since); }},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), stageSinceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "5 h 59 min")}, [](const StageRow &row) { return sortable(row.state.since); }},
    {"evidence"_L1, QT_TRANSLATE_NOOP("Table", "Evidence"), stageEvidenceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .glyph = true, .drop = 1}, [](const StageRow &row) { return sortable(row.state.lastEvidence); }},
    {"cause"_L1, QT_TRANSLATE_NOOP("Table", "Reason"), stageCauseCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "exit 127 muscle: command not found on node 17")}},
};
// clang-format on

} // namespace

std::span<const Column<ServerRow>> serverColumns()
{
    return serverTable;
}

std::span<const Column<ServiceRow>> serviceColumns()
{
    return serviceTable;
}

std::span<const Column<RunnerRow>> runnerColumns()
{
    return runnerTable;
}

std::span<const Column<StageRow>> stageColumns()
{
    return stageTable;
}

} // namespace jobwatch
