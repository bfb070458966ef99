#pragma once

#include <memory>
#include <QCoreApplication>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QVariant>
#include <span>

#include "core/base/time.h"
#include "ui/tables/cell.h"
#include "ui/tables/daytimes.h"

namespace jobwatch {

// What every cell depends on beside its row: the moment to which ages are reckoned, and the zone of times.
struct Shown
{
    Instant now{};
    QTimeZone zone{QTimeZone::systemTimeZone()};
    std::shared_ptr<const DayTimes> day{}; // what the history says, once somebody wants to know
};

// How wide a column is and when it goes away.
struct ColumnShape
{
    const char *sample = ""; // the widest usual text, QT_TRANSLATE_NOOP("TableSample", …)
    bool glyph = false; // room for a glyph before the text
    bool stretches = false; // takes what is left; the sample is its least width
    int drop = 0; // order in which columns go when the width is short, 1 first; 0: stays
    bool hidden = false; // at first
    Qt::Alignment align = Qt::AlignLeading | Qt::AlignVCenter;
    int pixels = 0; // instead of a sample: a drawing without text
    QStringList (*words)() =
        nullptr; // all that may stand there, in the operator's language: measured as well
};

// One column of a table: stable id (layouts and exports keep it), title, what it shows, what it sorts by.
template <typename Row>
struct Column
{
    QLatin1StringView id{};
    const char *title = ""; // QT_TRANSLATE_NOOP("Table", …)
    Cell (*cell)(const Row &row, const Shown &shown) = nullptr;
    ColumnShape shape{};
    QVariant (*sort)(const Row &row) = nullptr; // nothing: the text, in natural order; null: always last
    QVariant (*sortShown)(const Row &row, const Shown &shown) = nullptr; // instead, of what is not in the row
};

// The same without the row type: what a view needs.
struct ColumnSpec
{
    QString id{};
    QString title{};
    ColumnShape shape{};
};

inline ColumnSpec specOf(QLatin1StringView id, const char *title, const ColumnShape &shape)
{
    return {QString(id), QCoreApplication::translate("Table", title), shape};
}

template <typename Row>
QList<ColumnSpec> specsOf(std::span<const Column<Row>> columns)
{
    QList<ColumnSpec> specs;
    for (const Column<Row> &column : columns)
        specs.append(specOf(column.id, column.title, column.shape));
    return specs;
}

// Roles beyond Qt's own.
enum TableRole {
    CellRole = Qt::UserRole + 1, // Cell
    SortRole, // number, time in ms, or text; null sorts last
    SubjectRole, // FilterSubject of the row
    ScopeRole, // Scope of the row, for orders
    TimerRole, // TimerKey, of rows that are about a timer
    KeyRole, // QString: the row's key, stable over updates and restarts
    SpanRole, // bool: the first cell is painted over the whole width
};

} // namespace jobwatch
