#include "ui/widgets/glyphlabel.h"

#include <QPainter>

namespace jobwatch {

GlyphLabel::GlyphLabel(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(std::optional<Glyph> glyph, Tone tone, const QString &accessibleName)
{
    if (m_glyph == glyph && m_tone == tone && this->accessibleName() == accessibleName)
        return;
    m_glyph = glyph;
    m_tone = tone;
    setAccessibleName(accessibleName);
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_glyph)
        paintGlyph(&painter, rect(), *m_glyph, themeOf(this)[m_tone].glyph);
}

} // namespace jobwatch
