#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <variant>
#include <vector>

#include "core/report/document.h"

class QPainter;

namespace jobwatch {

// What is painted on a page, in twelve hundredths of an inch: fine enough for text to be measured on it alike
// for the printer, the file and the screen.
struct PaintedText
{
    QPointF baseline{};
    QString text{};
    QFont font{};
    QColor color{};
};
struct PaintedFill
{
    QRectF rect{};
    QColor color{};
};
struct PaintedSvg
{
    QRectF rect{};
    QByteArray svg{};
};
using PaintedItem = std::variant<PaintedText, PaintedFill, PaintedSvg>;

inline constexpr double unitsPerInch = 1200;
inline constexpr double unitsPerPoint = unitsPerInch / 72;

struct ReportPages
{
    QSizeF paper{}; // in units
    std::vector<std::vector<PaintedItem>> pages{}; // one at least
};

// The document broken into pages of a paper (in points), with page numbers. Always for light paper.
ReportPages pagesOf(const ShownDocument &document, const QSizeF &paper);

// Paints one page with its upper left corner at the origin, one unit a unit of the painter.
void paintPage(QPainter &painter, const std::vector<PaintedItem> &page);

} // namespace jobwatch
