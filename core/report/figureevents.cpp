#include "core/report/figurecells.h"

namespace jobwatch {

using namespace figurecells;

namespace {

Row timerCells(const TimerKey &timer)
{
    return {timer.server.value, QString(timerKindId(timer.kind)), timer.id.value};
}

const Columns timerColumns{{"server"_L1}, {"kind"_L1}, {"timer"_L1}};

} // namespace

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

} // namespace jobwatch
