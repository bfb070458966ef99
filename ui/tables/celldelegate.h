#pragma once

#include <QRegion>
#include <QStyledItemDelegate>

#include "ui/tables/cellpainter.h"

namespace jobwatch {

// Paints the cells of a table; the view paints what is behind them.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTwoLines(bool two) { m_twoLines = two; }
    void setFirstPadding(int padding) { m_firstPadding = padding; }
    // What is asked to be painted, of the viewport: a tree draws whole rows, whatever has changed in them.
    void setPainted(const QRegion &region) { m_painted = region; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    bool m_twoLines = false;
    int m_firstPadding = firstPadding;
    QRegion m_painted{};
};

} // namespace jobwatch
