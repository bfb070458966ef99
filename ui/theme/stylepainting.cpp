#include "ui/theme/stylepainting.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOption>

#include "ui/theme/theme.h"

namespace jobwatch {

namespace {

constexpr double radius = 4;

} // namespace

void paintBox(QPainter *painter, const QRect &rect, const QBrush &brush, const QPen &pen)
{
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(brush);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QPen fieldBorder(const QStyleOption &option, const Theme &theme)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPen(theme.separator, 1);
    return option.state.testFlag(QStyle::State_HasFocus) ? QPen(theme.accent, 1.6)
                                                         : QPen(theme.controlBorder, 1);
}

void paintToolButton(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!on && !hovered && !focused)
        return;
    const QPen pen = focused ? QPen(theme.accent, 1.6) : on ? QPen(theme.separator, 1) : QPen(Qt::NoPen);
    paintBox(painter, option.rect,
             on            ? theme.selection
                 : hovered ? theme.hover
                           : QColor(Qt::transparent),
             pen);
}

void paintPushButton(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    QPen pen = fieldBorder(option, theme);
    if (isDefault && pen.color() == theme.controlBorder)
        pen.setColor(theme.accent);
    paintBox(painter, option.rect, pressed ? theme.selection : hovered ? theme.hover : theme.base, pen);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintBox(painter, option.rect, theme.field, fieldBorder(option, theme));
    const QColor ink = enabled ? theme.accent : theme.disabledText;
    const QRectF box(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(box.center() - QPointF(box.width() / 4, 0),
                          box.center() + QPointF(box.width() / 4, 0));
    } else if (option.state.testFlag(QStyle::State_On)) {
        painter->drawPolyline(
            QPolygonF{QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54),
                      QPointF(box.left() + box.width() * 0.43, box.top() + box.height() * 0.73),
                      QPointF(box.left() + box.width() * 0.77, box.top() + box.height() * 0.3)});
    }
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(fieldBorder(option, theme));
    painter->setBrush(theme.field);
    painter->drawEllipse(box);
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Enabled) ? theme.accent : theme.disabledText);
        painter->drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    }
    painter->restore();
}

void paintMenuMark(QPainter *painter, const QStyleOptionToolButton &button, const Theme &theme)
{
    const bool leftToRight = button.direction == Qt::LeftToRight;
    const QPointF centre(leftToRight ? button.rect.right() - 9 : button.rect.left() + 9,
                         button.rect.center().y() + 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(button.state.testFlag(QStyle::State_Enabled) ? theme.text : theme.disabledText);
    painter->drawPolygon(
        QPolygonF{centre + QPointF(-4, -2.5), centre + QPointF(4, -2.5), centre + QPointF(0, 2.5)});
    painter->restore();
}

void paintHeader(QPainter *painter, const QStyleOptionHeader &header, const Theme &theme)
{
    const QRect &rect = header.rect;
    const bool hovered =
        header.state.testFlag(QStyle::State_MouseOver) && header.state.testFlag(QStyle::State_Enabled);
    painter->fillRect(rect, hovered ? theme.hover : theme.base);
    painter->setPen(theme.separator);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool last =
        header.position == QStyleOptionHeader::End || header.position == QStyleOptionHeader::OnlyOneSection;
    if (!last) {
        const int x = header.direction == Qt::RightToLeft ? rect.left() : rect.right();
        painter->drawLine(x, rect.top() + 6, x, rect.bottom() - 6);
    }
}

void paintTab(QPainter *painter, const QStyleOptionTab &tab, const Theme &theme)
{
    if (!tab.state.testFlag(QStyle::State_Selected)) {
        if (tab.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(tab.rect, theme.hover);
        return;
    }
    painter->fillRect(QRect(tab.rect.left() + 4, tab.rect.bottom() - 2, tab.rect.width() - 8, 3),
                      theme.accent);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &handle, const Theme &theme)
{
    painter->fillRect(bar.rect, theme.base);
    if (bar.maximum <= bar.minimum)
        return;
    const bool active = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? theme.controlBorder : theme.separator);
    const QRectF box = QRectF(handle).adjusted(3, 3, -3, -3);
    const double round = std::min(box.width(), box.height()) / 2;
    painter->drawRoundedRect(box, round, round);
    painter->restore();
}

} // namespace jobwatch
