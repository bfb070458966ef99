#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QRect>

#include "ui/tables/cell.h"

class QPainter;

namespace jobwatch {

inline constexpr int cellPadding = 8;
inline constexpr int firstPadding = 12; // in the first column

struct CellPlace
{
    QRect rect{};
    QFont font{};
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    int leftPadding = cellPadding; // on the leading side
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// Draws all texts as plain text in one line each and elided, whatever they hold.
void paintCell(QPainter *painter, const Cell &cell, const CellPlace &place, const Theme &theme);

// Whether the texts do not fit.
bool isCut(const Cell &cell, const QRect &rect, const QFont &font);

QFont fontOf(const Cell &cell, const QFont &body);

// How wide a column is for its sample: its advance, both paddings and a little slack for fractions of a
// pixel (+ 22 px with a glyph).
int columnWidth(const QFontMetrics &metrics, const QString &sample, bool glyph);
int columnWidth(const QFontMetrics &metrics, const QStringList &texts, bool glyph); // for the widest
int rowHeight(const QFontMetrics &metrics, bool twoLines = false);

// Any text as a tooltip that shows it as plain text; Qt would guess rich text otherwise.
QString plainToolTip(const QString &text);

} // namespace jobwatch
