#pragma once

#include <QList>

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

class QPainter;

namespace jobwatch {

// One part of a gauge: how much of the whole, in which colour.
struct GaugePart
{
    double share = 0; // 0 to 1
    Tone tone = Tone::Plain;

    bool operator==(const GaugePart &) const = default;
};

// A small drawing before the text of a cell. It never stands alone: the text says the same.
struct Gauge
{
    enum class Kind {
        Blocks, // `whole` little boxes, the first `filled` of them filled
        Ring, // empties clockwise
        Bar, // parts of a whole beside each other, the rest is empty
    };

    Kind kind = Kind::Bar;
    int filled = 0;
    int whole = 0;
    QList<GaugePart> parts{}; // of a ring the first only

    bool operator==(const Gauge &) const = default;
};

// "2 ✕", "2 △": a glyph and how many.
struct GlyphCount
{
    Glyph glyph = Glyph::Ok;
    Tone tone = Tone::Plain;
    int count = 0;
    bool bold = false;

    bool operator==(const GlyphCount &) const = default;
};

int gaugeWidth(const Gauge &gauge);
void paintGauge(QPainter *painter, const QRect &box, const Gauge &gauge, const Theme &theme);

} // namespace jobwatch
