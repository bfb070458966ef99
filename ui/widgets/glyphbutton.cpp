#include "ui/widgets/glyphbutton.h"

namespace jobwatch {

GlyphButton::GlyphButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize(QSize(14, 14));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void GlyphButton::setGlyph(Glyph glyph, const QColor &color)
{
    if (m_glyph == glyph && m_color == color)
        return;
    m_glyph = glyph;
    m_color = color;
    setIcon(glyphIcon(glyph, color));
}

void GlyphButton::setAccessibleText(const QString &text)
{
    if (accessibleName() != text)
        setAccessibleName(text);
}

} // namespace jobwatch
