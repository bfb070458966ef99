#pragma once

#include <variant>

#include "core/report/report.h"
#include "core/text/reportwords.h"

namespace jobwatch {

// A report as people read it, in words: what HTML, PDF and the preview have in common. All text is plain.

// A cell; `below` is smaller and grey. A strip shows a status over the period.
struct ShownCell
{
    QString text{};
    QString below{};
    std::optional<TimeClass> tone{}; // of trouble
    std::vector<TimeClass> strip{};

    bool operator==(const ShownCell &) const = default;
};

struct ShownColumn
{
    QString title{};
    bool number = false; // at the right of its column
    double weight = 1; // of the width
};

struct ShownTable
{
    QString title{}; // may be empty under a heading of the same words
    QString note{};
    QList<ShownColumn> columns{}; // the first one names the row
    QList<QList<ShownCell>> rows{};
};

struct KeyFigure
{
    QString value{};
    QString label{};
};

// Stacked bars over time, the first series at the bottom.
struct ShownSeries
{
    QString name{};
    TimeClass tone = TimeClass::Ok;
    QList<double> values{}; // one a bar
};

struct ShownChart
{
    QString title{};
    QString description{}; // in numbers, for those who do not see it
    QStringList labels{}; // one a bar; most are left out where there is no room
    QList<ShownSeries> series{};
    double top = 1; // of the scale
    QStringList scale{}; // at 0, the middle, the top
    QString unit{}; // of the scale
};

struct ShownHeading
{
    QString text{};
};
struct ShownText
{
    QStringList sentences{};
};
using ShownBlock = std::variant<ShownHeading, ShownText, ShownTable, ShownChart>;

struct ShownDocument
{
    QString title{};
    QString subtitle{};
    QString demo{}; // says that the data are invented; else empty
    QList<KeyFigure> keyFigures{};
    QList<ShownBlock> blocks{};
    QString footer{}; // checksum of the figures, version, when it was made
};

ShownDocument documentOf(const Report &report, const Audience &audience);

} // namespace jobwatch
