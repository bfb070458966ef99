// The symbols of docks, tool bars and fields. Fusion looks for pictures of them, with all their plugins, at
// the start already, and they stay black on a dark window.
#include <QGuiApplication>
#include <QPalette>
#include <QStyleOption>

#include "ui/theme/glyph.h"
#include "ui/theme/jwstyle.h"
#include "ui/theme/paintedicon.h"
#include "ui/theme/theme.h"

namespace jobwatch {

namespace {

enum class Symbol { Cross, Frames, More };

class SymbolIcon final : public PaintedIcon
{
public:
    explicit SymbolIcon(Symbol symbol)
        : m_symbol(symbol)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(side / 16, side / 16);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::WindowText), 1.4,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        draw(painter);
        painter->restore();
    }
    QIconEngine *clone() const override { return new SymbolIcon(m_symbol); }

private:
    // In a square of 16, around its middle.
    void draw(QPainter *painter) const
    {
        switch (m_symbol) {
        case Symbol::Cross:
            painter->drawLine(QPointF(-3.5, -3.5), QPointF(3.5, 3.5));
            painter->drawLine(QPointF(-3.5, 3.5), QPointF(3.5, -3.5));
            return;
        case Symbol::Frames:
            painter->drawRect(QRectF(-4, -1, 5, 5));
            painter->drawPolyline(QList<QPointF>{{-1, -4}, {4, -4}, {4, 1}});
            return;
        case Symbol::More: {
            const double way = QGuiApplication::isRightToLeft() ? -1 : 1;
            for (const double x : {-3.5, 0.5})
                painter->drawPolyline(QList<QPointF>{{way * x, -3}, {way * (x + 3), 0}, {way * x, 3}});
            return;
        }
        }
    }

    Symbol m_symbol = Symbol::Cross;
};

} // namespace

QIcon JwStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = option ? themeOf(option->palette) : widget ? themeOf(widget) : themeOf(QPalette());
    switch (int(icon)) { // only these are ours
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return glyphIcon(Glyph::Information, theme[Tone::UserJob].glyph);
    case SP_MessageBoxWarning:
        return glyphIcon(Glyph::Warning, theme[Tone::Warning].glyph);
    case SP_MessageBoxCritical:
        return glyphIcon(Glyph::Down, theme[Tone::Down].glyph);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return QIcon(new SymbolIcon(Symbol::Cross));
    case SP_TitleBarNormalButton:
        return QIcon(new SymbolIcon(Symbol::Frames));
    case SP_ToolBarHorizontalExtensionButton:
        return QIcon(new SymbolIcon(Symbol::More));
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace jobwatch
