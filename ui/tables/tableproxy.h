#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTimer>

#include "ui/tables/filter.h"

namespace jobwatch {

class RowModel;

// Sorts and filters any RowModel. Rows that change do not jump: the order and the filter are made up for
// at most once a second. Rows with children (servers, services) show when something below them matches.
class TableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableProxy(RowModel *source, QObject *parent = nullptr);

    RowModel &rows() const { return *m_source; }

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    int hiddenLeaves() const; // how many rows without children the filter hides

    // Rows of this depth keep the order of the source whatever the column; -1: none.
    void keepOrderOfTopRows(bool keep) { m_keepTop = keep; }

    void catchUp(); // sorts and filters now instead of within a second

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void catchUpSoon();

    RowModel *m_source = nullptr;
    Filter m_filter{};
    FilterNeeds m_needs{};
    QCollator m_collator{};
    QTimer m_later{};
    bool m_keepTop = false;
};

} // namespace jobwatch
