#pragma once

#include "core/report/figuretables.h"

namespace jobwatch {

// What the tables for programs are put together from.
namespace figurecells {

using namespace Qt::Literals::StringLiterals;
using enum FigureKind;
using Row = QList<Figure>;
using Columns = QList<FigureColumn>;

inline const Columns scopeColumns{{"server"_L1}, {"service"_L1}, {"runner"_L1}};
inline const Columns shareColumns{{"ok"_L1, FigureKind::Share},      {"warning"_L1, FigureKind::Share},
                                  {"down"_L1, FigureKind::Share},    {"unknown"_L1, FigureKind::Share},
                                  {"paused"_L1, FigureKind::Share},  {"maintenance"_L1, FigureKind::Share},
                                  {"offline"_L1, FigureKind::Share}, {"notWatched"_L1, FigureKind::Share}};

inline Row scopeCells(const Scope &scope)
{
    return {scope.server.value, scope.service.value, scope.runner.value};
}

inline Row runnerCells(const RunnerKey &key)
{
    return {key.server.value, key.service.value, key.runner.value};
}

inline Row shareCells(const Shares &shares)
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

inline Figure availableCell(const std::optional<double> &available)
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

} // namespace figurecells

// What happened: one row an incident, an opening of a circuit, a change by a person.
FigureTable incidentsTable(const Report &report);
FigureTable openingsTable(const Report &report);
FigureTable failingTable(const Report &report);
FigureTable changesTable(const Report &report);

} // namespace jobwatch
