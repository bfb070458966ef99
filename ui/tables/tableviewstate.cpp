// What a view gives and takes: its layout, its selection, its rows as text.
#include <algorithm>
#include <functional>
#include <QHeaderView>

#include "ui/tables/rowmodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"

namespace jobwatch {

namespace {

using Chosen = std::function<bool(const QModelIndex &)>;

QModelIndex found(const QAbstractItemModel &model, const Chosen &chosen, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (chosen(index))
            return index;
        if (const QModelIndex below = found(model, chosen, index); below.isValid())
            return below;
    }
    return {};
}

Chosen withKey(const QString &key)
{
    return [key](const QModelIndex &index) { return index.data(KeyRole).toString() == key; };
}

} // namespace

TableLayout TableView::tableLayout() const
{
    TableLayout layout;
    const auto &columns = m_model->columns();
    for (int place = 0; place < columns.size(); ++place) {
        const int i = header()->logicalIndex(place);
        layout.columns.append({columns[i].id, m_byHand[i], m_chosen[i]});
    }
    const int sorted = header()->sortIndicatorSection();
    if (sorted >= 0 && sorted < columns.size())
        layout.sortColumn = columns[sorted].id;
    layout.order = header()->sortIndicatorOrder();
    layout.folded = QStringList(m_folded.begin(), m_folded.end());
    layout.folded.sort();
    return layout;
}

void TableView::setTableLayout(const TableLayout &layout)
{
    QStringList known;
    for (const ColumnSpec &column : m_model->columns())
        known.append(column.id);
    const TableLayout fit = fitted(layout, known);
    int sorted = -1;
    for (int place = 0; place < fit.columns.size(); ++place) {
        const ColumnLayout &column = fit.columns[place];
        const int i = int(known.indexOf(column.id));
        m_byHand[i] = m_model->columns()[i].shape.stretches ? 0 : column.width;
        m_chosen[i] = i == 0 || column.visible;
        if (i > 0)
            header()->moveSection(header()->visualIndex(i), std::max(place, 1));
        if (column.id == fit.sortColumn)
            sorted = i;
    }
    header()->setSortIndicator(sorted, fit.order);
    m_folded = QSet<QString>(fit.folded.begin(), fit.folded.end());
    for (const QString &key : fit.folded) {
        if (const QModelIndex index = found(*m_proxy, withKey(key), {}); index.isValid())
            collapse(index);
    }
    fitColumns();
}

QModelIndexList TableView::chosenRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().siblingAtColumn(0));
    // By their place on the screen, whatever the order of the clicks.
    std::stable_sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    return rows;
}

QList<Scope> TableView::selectedScopes() const
{
    QList<Scope> scopes;
    const QModelIndexList rows = chosenRows();
    for (const QModelIndex &index : rows) {
        const auto scope = index.data(ScopeRole).value<Scope>();
        if (!index.data(TimerRole).isValid() && !scope.server.isEmpty() && !scopes.contains(scope))
            scopes.append(scope);
    }
    return scopes;
}

QList<TimerKey> TableView::selectedTimers() const
{
    QList<TimerKey> timers;
    const QModelIndexList rows = chosenRows();
    for (const QModelIndex &index : rows) {
        const QVariant timer = index.data(TimerRole);
        if (timer.isValid() && !timers.contains(timer.value<TimerKey>()))
            timers.append(timer.value<TimerKey>());
    }
    return timers;
}

QModelIndex TableView::currentSource() const
{
    return m_proxy->mapToSource(currentIndex());
}

void TableView::selectKey(const QString &key)
{
    selectWhere(withKey(key));
}

bool TableView::selectWhere(const Chosen &chosen)
{
    const QModelIndex index = found(*m_proxy, chosen, {});
    if (!index.isValid())
        return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QString TableView::copiedSelection(CopyFormat format) const
{
    QList<int> columns;
    QStringList titles;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (header()->isSectionHidden(column))
            continue;
        columns.append(column);
        titles.append(m_model->columns()[column].title);
    }
    QList<QStringList> rows;
    const QModelIndexList chosen = chosenRows();
    for (const QModelIndex &index : chosen) {
        QStringList cells;
        for (const int column : columns)
            cells.append(index.siblingAtColumn(column).data().toString());
        rows.append(cells);
    }
    return copied(format, titles, rows);
}

QString TableView::copiedCell() const
{
    return currentIndex().data().toString();
}

} // namespace jobwatch
