#include "ui/theme/glyph.h"

#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace jobwatch {

namespace {

// All shapes are drawn in a box of 16 × 16 units; `ink` is the colour of the shape and `hole` clears.
struct Pen
{
    QPainter *painter = nullptr;
    QColor ink{};
    QColor onInk{}; // a sign within a filled shape

    void stroke(const QPainterPath &path, double width, const QColor &color) const
    {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
    }
    void stroke(const QPainterPath &path, double width) const { stroke(path, width, ink); }
    void fill(const QPainterPath &path) const
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPath(path);
    }
    void line(double x1, double y1, double x2, double y2, double width) const
    {
        QPainterPath path(QPointF(x1, y1));
        path.lineTo(x2, y2);
        stroke(path, width);
    }
    void disc(double x, double y, double radius) const
    {
        QPainterPath path;
        path.addEllipse(QPointF(x, y), radius, radius);
        fill(path);
    }
    void ring(double radius, double width) const
    {
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), radius, radius);
        stroke(path, width);
    }
    void dashedRing() const
    {
        painter->setBrush(Qt::NoBrush);
        constexpr int dashes = 8;
        painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::FlatCap));
        const QRectF box(1.8, 1.8, 12.4, 12.4);
        for (int i = 0; i < dashes; ++i)
            painter->drawArc(box, (i * 45 + 6) * 16, 33 * 16);
    }
};

QPainterPath roundedTriangle()
{
    QPainterPath path(QPointF(8, 2.2));
    path.lineTo(14.4, 13.6);
    path.lineTo(1.6, 13.6);
    path.closeSubpath();
    return path;
}

void paintTick(const Pen &pen)
{
    QPainterPath path(QPointF(3.2, 8.6));
    path.lineTo(6.6, 12);
    path.lineTo(12.8, 4.6);
    pen.painter->setBrush(Qt::NoBrush);
    pen.painter->setPen(QPen(pen.ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    pen.painter->drawPath(path);
}

void paintWarning(const Pen &pen)
{
    const QPainterPath triangle = roundedTriangle();
    pen.fill(triangle);
    pen.stroke(triangle, 1.4);
    QPainterPath sign(QPointF(8, 6.2));
    sign.lineTo(8, 9.6);
    pen.stroke(sign, 1.7, pen.onInk);
    pen.painter->setPen(Qt::NoPen);
    pen.painter->setBrush(pen.onInk);
    pen.painter->drawEllipse(QPointF(8, 12), 1.05, 1.05);
}

void paintDown(const Pen &pen)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(1.4, 1.4, 13.2, 13.2), 2.2, 2.2);
    pen.fill(square);
    QPainterPath cross(QPointF(5.2, 5.2));
    cross.lineTo(10.8, 10.8);
    cross.moveTo(10.8, 5.2);
    cross.lineTo(5.2, 10.8);
    pen.stroke(cross, 1.9, pen.onInk);
}

void paintUnknown(const Pen &pen)
{
    pen.dashedRing();
    QPainterPath sign(QPointF(6, 6.3));
    sign.cubicTo(6, 3.9, 10, 3.9, 10, 6.3);
    sign.cubicTo(10, 7.7, 8, 7.7, 8, 9.4);
    pen.stroke(sign, 1.4);
    pen.disc(8, 11.5, 0.9);
}

void paintPaused(const Pen &pen)
{
    QPainterPath bars;
    bars.addRoundedRect(QRectF(3.2, 2.5, 3.4, 11), 0.8, 0.8);
    bars.addRoundedRect(QRectF(9.4, 2.5, 3.4, 11), 0.8, 0.8);
    pen.fill(bars);
}

void paintPerson(const Pen &pen)
{
    pen.disc(8, 5, 3);
    QPainterPath shoulders(QPointF(2, 14.2));
    shoulders.cubicTo(2, 7.6, 14, 7.6, 14, 14.2);
    shoulders.closeSubpath();
    pen.fill(shoulders);
}

void paintRunning(const Pen &pen)
{
    QColor faint = pen.ink;
    faint.setAlphaF(0.3f);
    QPainterPath ring;
    ring.addEllipse(QPointF(8, 8), 5.8, 5.8);
    pen.stroke(ring, 1.8, faint);
    QPainterPath arc;
    arc.arcMoveTo(QRectF(2.2, 2.2, 11.6, 11.6), 90);
    arc.arcTo(QRectF(2.2, 2.2, 11.6, 11.6), 90, -130);
    pen.stroke(arc, 1.8);
}

void paintDiamond(const Pen &pen)
{
    QPainterPath diamond(QPointF(8, 3.5));
    diamond.lineTo(12.5, 8);
    diamond.lineTo(8, 12.5);
    diamond.lineTo(3.5, 8);
    diamond.closeSubpath();
    pen.fill(diamond);
}

void paintCross(const Pen &pen)
{
    pen.line(4.5, 4.5, 11.5, 11.5, 1.8);
    pen.line(11.5, 4.5, 4.5, 11.5, 1.8);
}

// Two contacts with leads; the lever goes from the left one to where the state puts it.
void paintSwitch(const Pen &pen, const QPointF &leverEnd)
{
    pen.disc(4, 10.5, 1.9);
    pen.disc(12, 10.5, 1.9);
    pen.line(0.8, 10.5, 4, 10.5, 1.5);
    pen.line(12, 10.5, 15.2, 10.5, 1.5);
    pen.line(4, 10.5, leverEnd.x(), leverEnd.y(), 1.6);
}

void paintHalfOpen(const Pen &pen)
{
    paintSwitch(pen, QPointF(11, 6.4));
    pen.disc(6.4, 3.2, 0.85);
    pen.disc(9.6, 2.6, 0.85);
    pen.disc(12.6, 3.6, 0.85);
}

void paintPadlock(const Pen &pen)
{
    QPainterPath body;
    body.addRoundedRect(QRectF(3, 7, 10, 7.4), 1.4, 1.4);
    pen.fill(body);
    QPainterPath shackle;
    shackle.moveTo(5, 7.2);
    shackle.lineTo(5, 5);
    shackle.arcTo(QRectF(5, 1.8, 6, 6.2), 180, -180);
    shackle.lineTo(11, 7.2);
    pen.stroke(shackle, 1.7);
}

void paintInformation(const Pen &pen)
{
    pen.disc(8, 8, 6.6);
    QPainterPath stem(QPointF(8, 7.4));
    stem.lineTo(8, 11.4);
    pen.stroke(stem, 1.7, pen.onInk);
    pen.painter->setPen(Qt::NoPen);
    pen.painter->setBrush(pen.onInk);
    pen.painter->drawEllipse(QPointF(8, 4.7), 1.05, 1.05);
}

void paintShape(const Pen &pen, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
        return paintTick(pen);
    case Glyph::Warning:
        return paintWarning(pen);
    case Glyph::Down:
        return paintDown(pen);
    case Glyph::Unknown:
        return paintUnknown(pen);
    case Glyph::Paused:
        return paintPaused(pen);
    case Glyph::TargetGone:
        pen.dashedRing();
        return pen.line(5, 8, 11, 8, 1.8);
    case Glyph::Disabled:
        pen.ring(6, 1.5);
        return pen.line(4, 12, 12, 4, 1.5);
    case Glyph::Acknowledged:
        return paintPerson(pen);
    case Glyph::TestRunning:
        return paintRunning(pen);
    case Glyph::UserJob:
        return pen.disc(8, 8, 3.5);
    case Glyph::TestJob:
        return paintDiamond(pen);
    case Glyph::FailedJob:
        return paintCross(pen);
    case Glyph::CircuitClosed:
        return paintSwitch(pen, QPointF(12, 10.5));
    case Glyph::CircuitOpen:
        return paintSwitch(pen, QPointF(10.4, 2.8));
    case Glyph::CircuitHalfOpen:
        return paintHalfOpen(pen);
    case Glyph::ReadOnly:
        return paintPadlock(pen);
    case Glyph::Information:
        return paintInformation(pen);
    }
    Q_UNREACHABLE();
}

} // namespace

void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &color)
{
    const double side = std::min(box.width(), box.height());
    if (side <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center() - QPointF(side / 2, side / 2));
    painter->scale(side / 16, side / 16);
    paintShape({painter, color, color.lightness() > 140 ? QColor(0x1E, 0x21, 0x24) : QColor(Qt::white)},
               glyph);
    painter->restore();
}

} // namespace jobwatch
