#pragma once

#include <QStyledItemDelegate>

namespace jobwatch {

// A line of the completion popup: the value, and at the end how many rows have it.
class CountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 }; // int; none: no count is shown

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

QString rowCountText(int rows); // "2 rows", "none"

} // namespace jobwatch
