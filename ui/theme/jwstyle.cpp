#include "ui/theme/jwstyle.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>

#include "ui/theme/glyph.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int menuMarkRoom = 14;

bool isTable(const QWidget *widget)
{
    return widget
        && (widget->inherits("QTreeView") || widget->inherits("QTableView")
            || widget->inherits("QListWidget"));
}

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
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
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option, theme);
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
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && widget && widget->foregroundRole() == QPalette::Link) {
            QStyleOptionToolButton link = *button;
            link.palette.setColor(QPalette::ButtonText, theme.accent);
            return QProxyStyle::drawControl(element, &link, painter, widget);
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
    if (control == CC_ToolButton && opensMenu(option)) {
        QStyleOptionToolButton plain = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        plain.rect = visualRect(plain.direction, plain.rect, plain.rect.adjusted(0, 0, -menuMarkRoom, 0));
        drawPrimitive(PE_PanelButtonTool, option, painter, widget);
        drawControl(CE_ToolButtonLabel, &plain, painter, widget);
        return paintMenuMark(painter, *qstyleoption_cast<const QStyleOptionToolButton *>(option), theme);
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
    } else if (type == CT_ToolButton && opensMenu(option)) {
        result.setWidth(result.width() + menuMarkRoom);
    } else if (type == CT_ItemViewItem && isTable(widget)) {
        result.setHeight(std::max({26, option->fontMetrics.height() + 8, result.height()}));
    } else if (type == CT_HeaderSection) {
        result.setHeight(std::max(30, result.height()));
    }
    return result;
}

QRect JwStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(4, 0, -4, 0) : rect;
}

// The glyphs of the tables, in the place of the old pictures of message boxes.
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
    if (metric == PM_FocusFrameHMargin && isTable(widget)) // the text of a cell stands below its header's
        return 7;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int JwStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                       QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut) // until Alt is pressed; Qt asks again then
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_Menu_SloppySubMenus)
        return hint == SH_Menu_SloppySubMenus;
    const int given = QProxyStyle::styleHint(hint, option, widget, returned);
    // Where no desktop says otherwise: what is done stands last.
    if (hint == SH_DialogButtonLayout && given == QDialogButtonBox::WinLayout)
        return QDialogButtonBox::GnomeLayout;
    return given;
}

} // namespace jobwatch
