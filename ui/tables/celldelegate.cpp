#include "ui/tables/celldelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/tables/cellpainter.h"
#include "ui/tables/column.h"

namespace jobwatch {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (!m_painted.intersects(option.rect))
        return;
    const Cell cell = index.data(CellRole).value<Cell>();
    const int left = index.column() == 0 ? m_firstPadding : cellPadding;
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    paintCell(painter, cell, CellPlace{option.rect, option.font, alignment, left, option.direction},
              themeOf(option.palette));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(option.fontMetrics, m_twoLines)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Cell cell = index.data(CellRole).value<Cell>();
    QString text = cell.toolTip;
    if (isCut(cell, option.rect, option.font))
        text = text.isEmpty() ? plainText(cell) : plainText(cell) + u'\n' + text;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace jobwatch
