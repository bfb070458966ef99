#include "ui/tables/tablelayout.h"

#include <algorithm>
#include <numeric>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int widest = 4000;

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (one.isString())
            strings.append(one.toString());
    }
    return strings;
}

} // namespace

TableLayout fitted(const TableLayout &layout, const QStringList &known)
{
    TableLayout result = layout;
    result.columns.clear();
    QSet<QString> seen;
    for (ColumnLayout column : layout.columns) {
        if (!known.contains(column.id) || seen.contains(column.id))
            continue;
        seen.insert(column.id);
        column.width = std::clamp(column.width, 0, widest);
        result.columns.append(column);
    }
    for (int place = 0; place < known.size(); ++place) {
        if (!seen.contains(known[place]))
            result.columns.insert(std::min(qsizetype(place), result.columns.size()),
                                  ColumnLayout{known[place], 0, true});
    }
    if (!known.contains(result.sortColumn))
        result.sortColumn.clear();
    return result;
}

QJsonObject toJson(const TableLayout &layout)
{
    QJsonArray columns;
    for (const ColumnLayout &column : layout.columns)
        columns.append(
            QJsonObject{{u"id"_s, column.id}, {u"width"_s, column.width}, {u"visible"_s, column.visible}});
    return {{u"columns"_s, columns},
            {u"sort"_s, layout.sortColumn},
            {u"descending"_s, layout.order == Qt::DescendingOrder},
            {u"folded"_s, QJsonArray::fromStringList(layout.folded)},
            {u"unfolded"_s, QJsonArray::fromStringList(layout.unfolded)}};
}

TableLayout tableLayoutFromJson(const QJsonObject &object)
{
    TableLayout layout;
    const QJsonArray columns = object["columns"_L1].toArray();
    for (const QJsonValue &value : columns) {
        const QString id = value["id"_L1].toString();
        if (!id.isEmpty())
            layout.columns.append({id, value["width"_L1].toInt(), value["visible"_L1].toBool(true)});
    }
    layout.sortColumn = object["sort"_L1].toString();
    layout.order = object["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    layout.folded = stringsOf(object["folded"_L1]);
    layout.unfolded = stringsOf(object["unfolded"_L1]);
    return layout;
}

QList<bool> columnsThatFit(const QList<int> &widths, const QList<int> &drops, int available)
{
    QList<bool> stays(widths.size(), true);
    int total = 0;
    for (const int width : widths)
        total += width;
    for (;;) {
        int next = -1;
        for (int i = 0; i < widths.size(); ++i) {
            if (stays[i] && drops[i] > 0 && (next < 0 || drops[i] < drops[next]))
                next = i;
        }
        if (total <= available || next < 0)
            return stays;
        stays[next] = false;
        total -= widths[next];
    }
}

QList<int> squeezed(QList<int> widths, const QList<int> &least, int available)
{
    constexpr qint64 step = 8;
    qint64 over = std::accumulate(widths.begin(), widths.end(), qint64(0)) - available;
    while (over > 0) {
        int widestOne = -1;
        for (int i = 0; i < widths.size(); ++i)
            if (widths[i] > least[i] && (widestOne < 0 || widths[i] > widths[widestOne]))
                widestOne = i;
        if (widestOne < 0)
            return widths;
        const int taken = int(std::min({step, over, qint64(widths[widestOne] - least[widestOne])}));
        widths[widestOne] -= taken;
        over -= taken;
    }
    return widths;
}

} // namespace jobwatch
