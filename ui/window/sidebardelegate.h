#pragma once

#include <QStyledItemDelegate>

#include "ui/window/sideentries.h"

namespace jobwatch {

// Paints the lines of the side bar: glyph, text and badge; a tint for what is shown.
class SideBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, ShownRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace jobwatch

Q_DECLARE_METATYPE(jobwatch::SideEntry)
