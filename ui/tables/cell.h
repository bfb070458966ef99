#pragma once

#include <optional>
#include <QMetaType>
#include <QString>

#include "ui/charts/strip.h"
#include "ui/tables/gauge.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

namespace jobwatch {

// Everything a table shows of one value of one row. Pure functions make it; the delegate paints it and
// the model gives its texts to the clipboard and to screen readers. All texts are plain text.
struct Cell
{
    enum class Font { Body, Bold, Fixed };

    QString text{};
    QString detail{}; // muted, behind the text
    QString second{}; // muted, on a second line, in tables that have two
    std::optional<Glyph> glyph{};
    std::optional<Glyph> mark{}; // at the right end
    Tone tone = Tone::Plain; // of glyph, tint and outline
    bool inked = false; // the text has the tone's ink
    bool muted = false;
    bool faded = false; // glyph and text as of a disabled control: paused, frozen
    bool tinted = false;
    bool outlined = false; // this cell decides the status of its row
    Font font = Font::Body;
    Qt::TextElideMode elide = Qt::ElideRight;
    std::optional<Strip> strip{};
    std::optional<Gauge> gauge{}; // before the text
    QList<GlyphCount> counts{}; // instead of the text, which then says the same in words
    QString spoken{}; // for screen readers; empty: the text
    QString why{}; // the description for screen readers
    QString toolTip{}; // plain text, may have several lines; empty: only if the text is cut

    bool operator==(const Cell &) const = default;
};

// Text and detail as one line, for the clipboard and for DisplayRole.
QString plainText(const Cell &cell);

} // namespace jobwatch

Q_DECLARE_METATYPE(jobwatch::Cell)
