#include "ui/theme/jwstyle.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOption>

#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int scrollBarWidth = 12;
constexpr double radius = 4;

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

} // namespace

JwStyle::JwStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName("jobwatch"_L1);
}

void JwStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    switch (int(element)) { // of Qt's hundred only these
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QAbstractItemView"))
            return; // the current row is drawn instead
        break;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return paintBox(painter, option->rect, theme.field, fieldBorder(*option, theme));
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.field);
    }
    case PE_FrameLineEdit:
        return paintBox(painter, option->rect, Qt::NoBrush, fieldBorder(*option, theme));
    case PE_PanelButtonTool:
        return paintToolButton(painter, *option, theme);
    case PE_PanelButtonCommand:
        return paintPushButton(painter, *option, theme);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, *option, theme);
    case PE_Frame:
        painter->setPen(theme.separator);
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_FrameTabBarBase:
        painter->setPen(theme.separator);
        return painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void JwStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    switch (int(element)) {
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeader(painter, *header, theme);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.base);
        painter->setPen(theme.separator);
        return painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, theme.mutedText);
            muted.palette.setColor(QPalette::WindowText, theme.mutedText);
            return QProxyStyle::drawControl(element, &muted, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(painter, *tab, theme);
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.window);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void JwStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget),
                                  theme);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isField = control == CC_SpinBox || control == CC_ComboBox;
    if (isField && (control != CC_ComboBox || option->subControls.testFlag(SC_ComboBoxFrame)))
        paintBox(painter, option->rect, Qt::NoBrush, fieldBorder(*option, theme));
}

QSize JwStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        result.setWidth(std::max(80, result.width() + 14));
        result.setHeight(std::max(28, result.height()));
    } else if (type == CT_ComboBox) {
        result.setWidth(result.width() + 16);
    } else if (type == CT_HeaderSection) {
        result.setHeight(std::max(30, result.height()));
    }
    return result;
}

QRect JwStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                              const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool flat = bar->orientation == Qt::Horizontal;
    const int room = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int length = range <= 0
        ? room
        : std::clamp(int(qint64(room) * bar->pageStep / (range + bar->pageStep)), std::min(24, room), room);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length,
                                              bar->upsideDown);
    const auto along = [&](int from, int width) {
        const QRect rect = flat ? QRect(bar->rect.left() + from, bar->rect.top(), width, bar->rect.height())
                                : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), width);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (int(part)) {
    case SC_ScrollBarSlider:
        return along(start, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + length, room - start - length);
    default: // no buttons
        return {};
    }
}

int JwStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return scrollBarWidth;
    if (metric == PM_HeaderMargin)
        return 8;
    if (metric == PM_ScrollBarSliderMin)
        return 24;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int JwStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                       QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut) // until Alt is pressed; Qt asks again then
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_Menu_SloppySubMenus)
        return hint == SH_Menu_SloppySubMenus;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace jobwatch
