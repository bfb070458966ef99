#include "ui/widgets/glyphbutton.h"

#include <QEvent>
#include <utility>

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

void GlyphButton::setSteadyText(const QString &text)
{
    setText(text);
    const QSize wanted = sizeHint();
    if (std::exchange(m_length, text.size()) != text.size() || wanted.width() > minimumWidth())
        setFixedSize(wanted);
}

void GlyphButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    const bool isNewSize = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isNewSize && m_length > 0)
        setFixedSize(sizeHint());
}

} // namespace jobwatch
