#include "core/report/figuretables.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

using enum FigureKind;
using Row = QList<Figure>;
using Columns = QList<FigureColumn>;

const Columns scopeColumns{{"server"_L1}, {"service"_L1}, {"runner"_L1}};
const Columns shareColumns{{"ok"_L1, FigureKind::Share},      {"warning"_L1, FigureKind::Share},
                           {"down"_L1, FigureKind::Share},    {"unknown"_L1, FigureKind::Share},
                           {"paused"_L1, FigureKind::Share},  {"maintenance"_L1, FigureKind::Share},
                           {"offline"_L1, FigureKind::Share}, {"notWatched"_L1, FigureKind::Share}};

Row scopeCells(const Scope &scope)
{
    return {scope.server.value, scope.service.value, scope.runner.value};
}

Row runnerCells(const RunnerKey &key)
{
    return {key.server.value, key.service.value, key.runner.value};
}

Row shareCells(const Shares &shares)
{
    Row cells;
    for (const TimeClass time : allTimeClasses)
        cells.append(jobwatch::Share{shares[time], shares.total()});
    return cells;
}

template <typename T>
Figure orNothing(const std::optional<T> &value)
{
    return value ? Figure(*value) : Figure();
}

Figure availableCell(const std::optional<double> &available)
{
    return available ? Figure(jobwatch::Percent{*available}) : Figure();
}

// A table whose rows are the elements of a list, made one by one.
template <typename List, typename ToRow>
FigureTable tableOf(QLatin1StringView id, const Columns &columns, const List &list, ToRow toRow)
{
    return {id, columns, [&list, toRow](const std::function<void(const Row &)> &use) {
                for (const auto &element : list)
                    use(toRow(element));
            }};
}

FigureTable timeTable(const Report &report)
{
    return {"time"_L1,
            {{"state"_L1}, {"time"_L1, FigureKind::Share}, {"counted"_L1}},
            [&report](const std::function<void(const Row &)> &use) {
                for (const TimeClass time : allTimeClasses)
                    use({QString(timeClassId(time)),
                         jobwatch::Share{report.total[time], report.total.total()},
                         QString(countingId(countingOf(report.definition.rule, time)))});
            }};
}

FigureTable partsTable(const Report &report)
{
    return tableOf("parts"_L1,
                   Columns{{"from"_L1, Time},
                           {"to"_L1, Time},
                           {"available"_L1, FigureKind::Percent},
                           {"testsPassed"_L1, Count},
                           {"testsFailed"_L1, Count},
                           {"testCpu"_L1, Seconds},
                           {"userJobs"_L1, Count}}
                       + shareColumns,
                   report.parts, [&rule = report.definition.rule](const PartFigures &part) {
                       return Row{part.jobs.span.from,
                                  part.jobs.span.to,
                                  availableCell(availability(part.shares, rule)),
                                  part.jobs.testsPassed,
                                  part.jobs.testsFailed,
                                  part.jobs.testCpu,
                                  part.jobs.userJobs}
                       + shareCells(part.shares);
                   });
}

FigureTable servicesTable(const Report &report)
{
    return tableOf("services"_L1,
                   Columns{{"server"_L1},
                           {"service"_L1},
                           {"runners"_L1, Count},
                           {"available"_L1, FigureKind::Percent},
                           {"incidents"_L1, Count}}
                       + shareColumns,
                   report.services, [](const AvailabilityFigures &one) {
                       return Row{one.scope.server.value, one.scope.service.value, qint64(one.runners),
                                  availableCell(one.available), qint64(one.incidents)}
                       + shareCells(one.shares);
                   });
}

FigureTable reliabilityTable(const Report &report)
{
    return tableOf("reliability"_L1,
                   Columns{{"server"_L1},
                           {"service"_L1},
                           {"outages"_L1, Count},
                           {"meanTimeToRepair"_L1, Seconds},
                           {"meanTimeBetweenFailures"_L1, Seconds}},
                   report.reliability, [](const ReliabilityFigures &one) {
                       return Row{one.scope.server.value, one.scope.service.value, qint64(one.outages),
                                  orNothing(one.toRepair), orNothing(one.betweenFailures)};
                   });
}

FigureTable runnersTable(const Report &report)
{
    return tableOf("runners"_L1,
                   scopeColumns + Columns{{"available"_L1, FigureKind::Percent}, {"incidents"_L1, Count}}
                       + shareColumns,
                   report.runners, [](const AvailabilityFigures &one) {
                       return scopeCells(one.scope) + Row{availableCell(one.available), qint64(one.incidents)}
                       + shareCells(one.shares);
                   });
}

FigureTable stagesTable(const Report &report)
{
    return tableOf("stages"_L1,
                   scopeColumns + Columns{{"stage"_L1}, {"available"_L1, FigureKind::Percent}} + shareColumns,
                   report.stages, [](const AvailabilityFigures &one) {
                       return scopeCells(one.scope)
                           + Row{one.stage ? Figure(QString(stageId(*one.stage))) : Figure(),
                                 availableCell(one.available)}
                       + shareCells(one.shares);
                   });
}

FigureTable incidentsTable(const Report &report)
{
    return tableOf("incidents"_L1,
                   Columns{{"from"_L1, Time}, {"to"_L1, Time}, {"duration"_L1, Seconds}} + scopeColumns
                       + Columns{{"worst"_L1},
                                 {"cause"_L1},
                                 {"reason"_L1},
                                 {"counted"_L1, Seconds},
                                 {"beganBefore"_L1, Flag},
                                 {"lasts"_L1, Flag},
                                 {"acknowledgedAt"_L1, Time},
                                 {"acknowledgedBy"_L1},
                                 {"comment"_L1}},
                   report.incidents, [](const IncidentFigures &one) {
                       return Row{one.span.from, one.span.to, one.span.length()} + runnerCells(one.runner)
                           + Row{QString(statusId(one.worst)),
                                 QString(causeId(one.cause)),
                                 one.reason,
                                 one.counted,
                                 one.beganBefore,
                                 one.lasts,
                                 orNothing(one.acknowledgedAt),
                                 one.acknowledgedBy,
                                 one.comment};
                   });
}

FigureTable durationsTable(const Report &report)
{
    return tableOf("durations"_L1,
                   scopeColumns
                       + Columns{{"source"_L1},
                                 {"jobs"_L1, Count},
                                 {"sampled"_L1, Count},
                                 {"queueWaitP50"_L1, Seconds},
                                 {"queueWaitP95"_L1, Seconds},
                                 {"runTimeP50"_L1, Seconds},
                                 {"runTimeP95"_L1, Seconds}},
                   report.durations, [](const DurationFigures &one) {
                       return runnerCells(one.runner)
                           + Row{one.source == Source::UserJob ? u"user"_s : u"test"_s,
                                 one.jobs,
                                 one.looked,
                                 orNothing(one.wait50),
                                 orNothing(one.wait95),
                                 orNothing(one.run50),
                                 orNothing(one.run95)};
                   });
}

Row timerCells(const TimerKey &timer)
{
    return {timer.server.value, QString(timerKindId(timer.kind)), timer.id.value};
}

const Columns timerColumns{{"server"_L1}, {"kind"_L1}, {"timer"_L1}};

FigureTable openingsTable(const Report &report)
{
    return tableOf("breakerOpenings"_L1,
                   timerColumns
                       + Columns{{"at"_L1, Time},
                                 {"closedAt"_L1, Time},
                                 {"forced"_L1, Flag},
                                 {"cause"_L1},
                                 {"reason"_L1}},
                   report.openings, [](const BreakerOpening &one) {
                       return timerCells(one.timer)
                           + Row{one.at, orNothing(one.closedAt), one.forced, QString(causeId(one.cause)),
                                 one.reason};
                   });
}

FigureTable failingTable(const Report &report)
{
    return tableOf("failingTimers"_L1,
                   timerColumns
                       + Columns{{"open"_L1, Seconds},
                                 {"openings"_L1, Count},
                                 {"lasts"_L1, Flag},
                                 {"cause"_L1},
                                 {"reason"_L1}},
                   report.failingTimers, [](const FailingTimer &one) {
                       return timerCells(one.timer)
                           + Row{one.open, qint64(one.openings), one.lasts, QString(causeId(one.cause)),
                                 one.reason};
                   });
}

FigureTable costTable(const Report &report)
{
    return tableOf("testCost"_L1,
                   Columns{{"server"_L1},
                           {"service"_L1},
                           {"passed"_L1, Count},
                           {"failed"_L1, Count},
                           {"cpu"_L1, Seconds},
                           {"fixedTenMinutesTests"_L1, Count},
                           {"fixedTenMinutesCpu"_L1, Seconds}},
                   report.costs, [](const CostFigures &one) {
                       return Row{one.scope.server.value,
                                  one.scope.service.value,
                                  one.passed,
                                  one.failed,
                                  one.cpu,
                                  one.fixedTests,
                                  one.fixedCpu};
                   });
}

FigureTable changesTable(const Report &report)
{
    return tableOf("changes"_L1,
                   Columns{{"at"_L1, Time}, {"who"_L1}, {"what"_L1}} + scopeColumns
                       + Columns{{"timer"_L1}, {"reason"_L1}},
                   report.changes, [](const HistoryEvent &event) {
                       return Row{event.at, event.who, QString(historyKindId(event.kind))}
                       + scopeCells(event.scope)
                           + Row{event.timer ? Figure(timerName(*event.timer)) : Figure(), event.reason};
                   });
}

struct TableRow
{
    ReportSection section;
    FigureTable (*make)(const Report &);
};

constexpr std::array tables{
    TableRow{ReportSection::Summary, timeTable},        TableRow{ReportSection::Summary, partsTable},
    TableRow{ReportSection::Services, servicesTable},   TableRow{ReportSection::Services, reliabilityTable},
    TableRow{ReportSection::Runners, runnersTable},     TableRow{ReportSection::Runners, stagesTable},
    TableRow{ReportSection::Incidents, incidentsTable}, TableRow{ReportSection::Durations, durationsTable},
    TableRow{ReportSection::Timers, openingsTable},     TableRow{ReportSection::Timers, failingTable},
    TableRow{ReportSection::TestCost, costTable},       TableRow{ReportSection::Changes, changesTable},
};

} // namespace

QList<FigureTable> figureTables(const Report &report)
{
    QList<FigureTable> all;
    for (const TableRow &row : tables) {
        if (report.definition.sections.contains(row.section))
            all.append(row.make(report));
    }
    return all;
}

double percentOf(const jobwatch::Share &share)
{
    return share.of > Span::zero() ? 100 * double(share.time.count()) / double(share.of.count()) : 0;
}

double secondsOf(Span span)
{
    return double(span.count()) / 1000;
}

} // namespace jobwatch
