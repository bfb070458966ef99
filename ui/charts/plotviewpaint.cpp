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
    return m_timeLabels ? QFontMetrics(smaller(font())).height() + 6 : 8;
}

void PlotView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setLayoutDirection(layoutDirection()); // else the program's
    painter->fillRect(viewport()->rect(), themeOf(this).base);
    paintGrid(painter);
    int labels = 0; // of the values, beside which the legend stands
    for (const ValueLine &line : valueLines())
        labels = std::max(labels, QFontMetrics(smaller(font())).horizontalAdvance(line.label));
    paintLegend(painter, QRectF(12, 8, plot().left() - 8 - labels - 12 - 4, plot().height()));
    painter->restore();
}

void PlotView::paintGrid(QPainter *painter) const
{
    const QRectF area = plot();
    painter->setFont(smaller(font()));
    paintTimes(painter, QFontMetrics(painter->font()));
    for (const ValueLine &line : valueLines())
        paintValueLine(painter, line, false);
    for (const ValueLine &line : rightLines())
        paintValueLine(painter, line, true);
    painter->setPen(themeOf(this).separator);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
}

void PlotView::paintValueLine(QPainter *painter, const ValueLine &line, bool right) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    const int height = painter->fontMetrics().height();
    const double y = std::round(yOf(line.value)) + 0.5;
    // A label of the second scale stands inside, so that the plots of all charts line up.
    const QRectF box = right ? QRectF(area.right() - 80, y, 80, height)
                             : QRectF(0, y - height / 2.0, area.left() - 8, height);
    if (!right) {
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter->setPen(theme.mutedText);
    if (!right || line.value > 0)
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.label);
}

void PlotView::paintTimes(QPainter *painter, const QFontMetrics &metrics) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    double free = 0; // where the next label may begin
    for (const GridLine &line : timeGrid(m_range, m_zone)) {
        const double x = std::round(xAt(m_range, line.at, area.left(), area.width())) + 0.5;
        painter->setPen(theme.rowLine);
        painter->drawLine(QPointF(x, 0), QPointF(x, area.bottom() + (m_timeLabels ? bottomMargin() : 0)));
        const int width = metrics.horizontalAdvance(line.label);
        if (!m_timeLabels || x + 4 < free || x + 4 + width > viewport()->width())
            continue;
        painter->setPen(theme.mutedText);
        painter->drawText(QPointF(x + 4, area.bottom() + metrics.ascent() + 3), line.label);
        free = x + 4 + width + 8;
    }
}

void PlotView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setLayoutDirection(layoutDirection()); // else the program's
    const Theme &theme = themeOf(this);
    if (const QString text = emptyText(); !text.isEmpty()) {
        painter->setPen(theme.mutedText);
        painter->drawText(plot(), Qt::AlignCenter | Qt::TextSingleLine, text);
    }
    paintFuture(painter);
    if (m_drag == Drag::Marking && dragged()) {
        QColor band = theme.accent;
        band.setAlphaF(0.2f);
        painter->fillRect(
            QRectF(QPointF(m_dragFrom.x(), plot().top()), QPointF(m_dragTo.x(), plot().bottom()))
                .normalized(),
            band);
    }
    paintCursor(painter);
    painter->fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme.separator);
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

// What was not yet known is still to be seen, a quarter as strong.
void PlotView::paintFuture(QPainter *painter) const
{
    if (!m_asOf || *m_asOf >= m_range.to)
        return;
    const Theme &theme = themeOf(this);
    const double x = std::max(plot().left(), xAt(m_range, *m_asOf, plot().left(), plot().width()));
    QColor veil = theme.base;
    veil.setAlphaF(0.75f);
    painter->fillRect(QRectF(x, 0, viewport()->width() - x, viewport()->height()), veil);
    painter->setPen(QPen(theme.accent, 2));
    painter->drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
}

void PlotView::paintCursor(QPainter *painter) const
{
    if (!m_cursor || !m_range.contains(*m_cursor))
        return;
    const double x = std::round(xAt(m_range, *m_cursor, plot().left(), plot().width())) + 0.5;
    painter->setPen(QPen(themeOf(this).accent, 1));
    painter->drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
    // One box is enough: where the person is.
    if (!underMouse() && !hasFocus())
        return;
    if (const CursorBox box = cursorBox(*m_cursor); !box.values.isEmpty())
        paintBox(painter, x, box);
}

void PlotView::paintBox(QPainter *painter, double x, const CursorBox &content) const
{
    const Theme &theme = themeOf(this);
    const QFont plain = smaller(font());
    const QFontMetrics metrics(plain);
    QList<NamedValue> lines{{content.title, content.unit}};
    lines += content.values;
    int width = 0;
    for (const NamedValue &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line.name + QStringLiteral("    ") + line.value));
    QRectF box(x + 8, 4, width + 16, metrics.height() * double(lines.size()) + 8);
    if (box.right() > viewport()->width())
        box.moveRight(x - 8);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.controlBorder);
    painter->setBrush(theme.base);
    painter->drawRoundedRect(box, 4, 4);
    painter->setFont(plain);
    QRectF row(box.left() + 8, box.top() + 4, width, metrics.height());
    for (const NamedValue &line : lines) {
        painter->setPen(theme.mutedText);
        painter->drawText(row, Qt::AlignLeft | Qt::TextSingleLine, line.name);
        painter->setPen(theme.text);
        painter->drawText(row, Qt::AlignRight | Qt::TextSingleLine, line.value);
        row.translate(0, metrics.height());
    }
}

} // namespace jobwatch
