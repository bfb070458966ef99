// What the view paints around the series: grid, labels, cursor.
#include <algorithm>
#include <cmath>
#include <QPainter>

#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"

namespace jobwatch {

namespace {

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(6.0, font.pointSizeF() - 1));
    return small;
}

} // namespace

double PlotView::bottomMargin() const
{
    return QFontMetrics(smaller(font())).height() + 6;
}

void PlotView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->fillRect(viewport()->rect(), themeOf(this).base);
    paintGrid(painter);
    paintLegend(painter, QRectF(12, 8, plot().left() - 60, plot().height()));
    painter->restore();
}

void PlotView::paintGrid(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    painter->setFont(smaller(font()));
    const QFontMetrics metrics(painter->font());
    for (const ValueLine &line : valueLines()) {
        const double y = std::round(yOf(line.value)) + 0.5;
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(theme.mutedText);
        const QRectF box(0, y - metrics.height() / 2.0, area.left() - 8, metrics.height());
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.label);
    }
    double free = 0; // where the next label may begin
    for (const GridLine &line : timeGrid(m_range, m_zone)) {
        const double x = std::round(xAt(m_range, line.at, area.left(), area.width())) + 0.5;
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + bottomMargin()));
        const int width = metrics.horizontalAdvance(line.label);
        if (x + 4 < free || x + 4 + width > viewport()->width())
            continue;
        painter->setPen(theme.mutedText);
        painter->drawText(QPointF(x + 4, area.bottom() + metrics.ascent() + 3), line.label);
        free = x + 4 + width + 8;
    }
    painter->setPen(theme.separator);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
}

void PlotView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    const Theme &theme = themeOf(this);
    if (const QString text = emptyText(); !text.isEmpty()) {
        painter->setPen(theme.mutedText);
        painter->drawText(plot(), Qt::AlignCenter | Qt::TextSingleLine, text);
    }
    if (m_drag == Drag::Marking && dragged()) {
        QColor band = theme.accent;
        band.setAlphaF(0.2f);
        painter->fillRect(
            QRectF(QPointF(m_dragFrom.x(), plot().top()), QPointF(m_dragTo.x(), plot().bottom()))
                .normalized(),
            band);
    }
    paintCursor(painter);
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void PlotView::paintCursor(QPainter *painter) const
{
    if (!m_cursor || !m_range.contains(*m_cursor))
        return;
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    const double x = std::round(xAt(m_range, *m_cursor, area.left(), area.width())) + 0.5;
    painter->setPen(QPen(theme.accent, 1));
    painter->drawLine(QPointF(x, 0), QPointF(x, area.bottom()));
    const QStringList lines = cursorLines(*m_cursor);
    if (lines.isEmpty())
        return;
    painter->setFont(smaller(font()));
    const QFontMetrics metrics(painter->font());
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box(x + 8, area.top() + 2, width + 16, metrics.height() * lines.size() + 8);
    if (box.right() > viewport()->width())
        box.moveRight(x - 8);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.separator);
    painter->setBrush(theme.base);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(theme.text);
    for (int i = 0; i < lines.size(); ++i)
        painter->drawText(QPointF(box.left() + 8, box.top() + 4 + metrics.height() * i + metrics.ascent()),
                          lines[i]);
}

} // namespace jobwatch
