#include "core/report/figurecells.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

using namespace figurecells;

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
