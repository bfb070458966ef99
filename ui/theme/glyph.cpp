#include "ui/theme/glyph.h"

#include "ui/theme/paintedicon.h"

namespace jobwatch {

namespace {

// An icon that paints its glyph at whatever size is asked for.
class GlyphIconEngine final : public PaintedIcon
{
public:
    GlyphIconEngine(Glyph glyph, const QColor &color)
        : m_glyph(glyph)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4f);
        paintGlyph(painter, rect, m_glyph, color);
    }
    QIconEngine *clone() const override { return new GlyphIconEngine(m_glyph, m_color); }

private:
    Glyph m_glyph;
    QColor m_color;
};

} // namespace

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    return QIcon(new GlyphIconEngine(glyph, color));
}

Glyph glyphOf(Status status)
{
    switch (status) {
    case Status::Unknown:
        return Glyph::Unknown;
    case Status::Ok:
        return Glyph::Ok;
    case Status::Warning:
        return Glyph::Warning;
    case Status::Down:
        return Glyph::Down;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(Source source)
{
    switch (source) {
    case Source::UserJob:
        return Glyph::UserJob;
    case Source::TestJob:
        return Glyph::TestJob;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
