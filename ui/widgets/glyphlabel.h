#pragma once

#include <optional>
#include <QWidget>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

namespace jobwatch {

// One glyph in the colour of its tone, for headings and lists.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(int side = 16, QWidget *parent = nullptr);

    void setGlyph(std::optional<Glyph> glyph, Tone tone, const QString &accessibleName);

    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 16;
    std::optional<Glyph> m_glyph{};
    Tone m_tone = Tone::Plain;
};

} // namespace jobwatch
