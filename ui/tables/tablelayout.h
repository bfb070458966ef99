#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace jobwatch {

struct ColumnLayout
{
    QString id{};
    int width = 0; // 0: the default width
    bool visible = true;

    bool operator==(const ColumnLayout &) const = default;
};

// How a person arranged a table, by column id and row key: survives new columns and new rows.
struct TableLayout
{
    QList<ColumnLayout> columns{}; // from left to right
    QString sortColumn{}; // empty: the order of the source
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList folded{}; // keys of the rows that are folded
    QStringList unfolded{};

    bool operator==(const TableLayout &) const = default;
};

// Unknown ids are left out, missing ones stand where they stood in `known`, double ones count once.
TableLayout fitted(const TableLayout &layout, const QStringList &known);

QJsonObject toJson(const TableLayout &layout);
TableLayout tableLayoutFromJson(const QJsonObject &object); // what cannot be read is left out

// Which columns to show in a width: `drops` in the order of the columns (0: never goes, 1: first), with
// their widths. The answer says for each column whether it stays.
QList<bool> columnsThatFit(const QList<int> &widths, const QList<int> &drops, int available);
// What is still too wide is taken from the widest ones, none below its least width.
QList<int> squeezed(QList<int> widths, const QList<int> &least, int available);

} // namespace jobwatch
