#pragma once

#include <QStyledItemDelegate>

#include "ui/tables/cell.h"

namespace jobwatch {

// Paints cells. All text is drawn as plain text in one line and elided.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

// How wide a column is for its sample in this font; the design's advance + 16 px (+ 22 with a glyph).
int columnWidth(const QFontMetrics &metrics, const QString &sample, bool glyph);
int rowHeight(const QFontMetrics &metrics);

// A tooltip that shows any text as plain text, never as rich text.
QString plainToolTip(const QString &text);

void paintCell(QPainter *painter, const QRect &rect, const Cell &cell, const QFont &font,
               Qt::Alignment alignment, const Theme &theme);

} // namespace jobwatch
