#include "ui/tables/gauge.h"

#include <algorithm>
#include <QPainter>

namespace jobwatch {

namespace {

constexpr int blockWidth = 8;
constexpr int blockStep = 10;
constexpr int ringSide = 16;
constexpr int barWidth = 56;

void paintBlocks(QPainter *painter, const QRectF &box, const Gauge &gauge, const Theme &theme)
{
    const Tone tone = gauge.parts.isEmpty() ? Tone::Plain : gauge.parts.first().tone;
    for (int i = 0; i < gauge.whole; ++i) {
        const QRectF block(box.left() + i * blockStep + .5, box.center().y() - 5, blockWidth - 1, 10);
        const bool filled = i < gauge.filled;
        painter->setPen(QPen(filled ? theme[tone].fill : theme.controlBorder, 1));
        painter->setBrush(filled ? QBrush(theme[tone].fill) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(block, 1.5, 1.5);
    }
}

void paintRing(QPainter *painter, const QRectF &box, const Gauge &gauge, const Theme &theme)
{
    const GaugePart part = gauge.parts.value(0);
    const QRectF ring(box.left() + 1.5, box.center().y() - 6.5, 13, 13);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.separator, 2));
    painter->drawEllipse(ring);
    painter->setPen(QPen(theme[part.tone].fill, 2.4, Qt::SolidLine, Qt::FlatCap));
    // What is left runs from the top anticlockwise, so that the ring empties clockwise.
    painter->drawArc(ring, 90 * 16, int(360 * 16 * std::clamp(part.share, 0., 1.)));
}

void paintBar(QPainter *painter, const QRectF &box, const Gauge &gauge, const Theme &theme)
{
    const QRectF bar(box.left(), box.center().y() - 4, box.width(), 8);
    painter->fillRect(bar, theme.rowLine);
    double left = bar.left();
    for (const GaugePart &part : gauge.parts) {
        if (part.share <= 0)
            continue;
        const double width = std::max(2., std::clamp(part.share, 0., 1.) * bar.width());
        painter->fillRect(QRectF(left, bar.top(), std::min(width, bar.right() - left), bar.height()),
                          theme[part.tone].fill);
        left = std::min(left + width, bar.right());
    }
}

} // namespace

int gaugeWidth(const Gauge &gauge)
{
    switch (gauge.kind) {
    case Gauge::Kind::Blocks:
        return gauge.whole * blockStep;
    case Gauge::Kind::Ring:
        return ringSide;
    case Gauge::Kind::Bar:
        return barWidth;
    }
    Q_UNREACHABLE();
}

void paintGauge(QPainter *painter, const QRect &box, const Gauge &gauge, const Theme &theme)
{
    painter->save();
    switch (gauge.kind) {
    case Gauge::Kind::Blocks:
        painter->setRenderHint(QPainter::Antialiasing);
        paintBlocks(painter, box, gauge, theme);
        break;
    case Gauge::Kind::Ring:
        painter->setRenderHint(QPainter::Antialiasing);
        paintRing(painter, box, gauge, theme);
        break;
    case Gauge::Kind::Bar:
        paintBar(painter, box, gauge, theme);
        break;
    }
    painter->restore();
}

} // namespace jobwatch
