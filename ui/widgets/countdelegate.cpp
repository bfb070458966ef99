#include "ui/widgets/countdelegate.h"

#include <algorithm>
#include <QPainter>

#include "ui/theme/theme.h"

namespace jobwatch {

namespace {

constexpr int padding = 8;

} // namespace

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.base);
    const QVariant rows = index.data(CountRole);
    int room = line.width();
    if (rows.isValid()) {
        const QString count = rowCountText(rows.toInt());
        painter->setPen(theme.mutedText);
        painter->drawText(
            line, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), count);
        room -= option.fontMetrics.horizontalAdvance(count) + padding;
    }
    painter->setPen(theme.text);
    painter->drawText(
        line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, room)));
    painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(24, option.fontMetrics.height() + 8)};
}

QString rowCountText(int rows)
{
    return rows == 0 ? CountDelegate::tr("none") : CountDelegate::tr("%n row(s)", nullptr, rows);
}

} // namespace jobwatch
