#pragma once

#include <variant>

#include "core/report/report.h"

namespace jobwatch {

// One value of a table for machines. A Share is written as seconds and as percent of the row's whole time.
struct Share
{
    Span time{};
    Span of{};

    bool operator==(const Share &) const = default;
};
struct Percent
{
    double share = 0; // 0 to 1

    bool operator==(const Percent &) const = default;
};
using Figure = std::variant<std::monostate, QString, bool, qint64, Percent, Span, Share, Instant>;

enum class FigureKind { Text, Flag, Count, Percent, Seconds, Share, Time };

struct FigureColumn
{
    QLatin1StringView id; // of files; never translated
    FigureKind kind = FigureKind::Text;
};

// All figures of one kind, for files that programs read: identifiers, UTC and seconds. `use` is handed one
// row after the other, so that a long table is never held as text.
struct FigureTable
{
    QLatin1StringView id;
    QList<FigureColumn> columns{};
    std::function<void(const std::function<void(const QList<Figure> &)> &use)> rows{};
};

// The tables of the report's sections. `report` must outlive them.
QList<FigureTable> figureTables(const Report &report);

double percentOf(const Share &share); // 0 to 100
double secondsOf(Span span);

} // namespace jobwatch
