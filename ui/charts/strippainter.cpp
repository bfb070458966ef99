#include <algorithm>
#include <cmath>
#include <QPainter>

#include "ui/charts/strip.h"

namespace jobwatch {

namespace {

constexpr double narrowest = 2; // px of a part

double heightOf(StripState state)
{
    switch (state) {
    case StripState::Ok:
    case StripState::Unknown:
    case StripState::Paused:
        return 0.42;
    case StripState::Warning:
        return 0.72;
    case StripState::Down:
        return 1;
    }
    Q_UNREACHABLE();
}

Tone toneOf(StripState state)
{
    switch (state) {
    case StripState::Ok:
        return Tone::Ok;
    case StripState::Unknown:
        return Tone::Unknown;
    case StripState::Paused:
        return Tone::Paused;
    case StripState::Warning:
        return Tone::Warning;
    case StripState::Down:
        return Tone::Down;
    }
    Q_UNREACHABLE();
}

void hatch(QPainter *painter, const QRectF &bar, const ToneColors &colors, bool diagonal)
{
    painter->fillRect(bar, colors.tint);
    painter->save();
    painter->setClipRect(bar, Qt::IntersectClip);
    painter->setPen(QPen(colors.fill, 1));
    painter->setRenderHint(QPainter::Antialiasing, diagonal);
    const double slant = diagonal ? bar.height() : 0;
    for (double x = std::floor(bar.left() / 6) * 6 - slant; x < bar.right(); x += 6)
        painter->drawLine(QPointF(x, bar.bottom()), QPointF(x + slant, bar.top()));
    painter->restore();
    painter->fillRect(QRectF(bar.left(), bar.top(), bar.width(), 1), colors.fill);
}

void paintBar(QPainter *painter, const QRectF &bar, StripState state, const Theme &theme)
{
    const ToneColors &colors = theme[toneOf(state)];
    if (state == StripState::Unknown || state == StripState::Paused)
        hatch(painter, bar, colors, state == StripState::Unknown);
    else
        painter->fillRect(bar, colors.fill);
}

struct Run
{
    int from = 0;
    int to = 0;
    StripState state = StripState::Ok;
};

QList<Run> runsOf(const QList<StripState> &columns)
{
    QList<Run> runs;
    for (int x = 0; x < columns.size(); ++x) {
        if (!runs.isEmpty() && runs.last().state == columns[x])
            runs.last().to = x + 1;
        else
            runs.append({x, x + 1, columns[x]});
    }
    return runs;
}

// Over the whole height, so that it shows above what is well.
void paintPlanned(QPainter *painter, const QRectF &rect, const Strip &strip, const Theme &theme)
{
    const ToneColors &colors = theme[Tone::Paused];
    for (const PlannedPart &part : strip.planned) {
        const double from = std::clamp(xAt(strip.range, part.range.from, 0, rect.width()), 0., rect.width());
        const double to = std::clamp(xAt(strip.range, part.range.to, 0, rect.width()), 0., rect.width());
        if (to <= from)
            continue;
        const QRectF shade(rect.left() + from, rect.top(), std::max(narrowest, to - from), rect.height());
        painter->fillRect(shade, colors.tint);
        painter->fillRect(QRectF(shade.left(), shade.top(), shade.width(), 1), colors.fill);
    }
}

} // namespace

void paintStrip(QPainter *painter, const QRectF &rect, const Strip &strip, const Theme &theme)
{
    const int columns = int(rect.width());
    if (columns <= 0 || rect.height() <= 0)
        return;
    Strip seen = strip;
    if (!strip.pausesShown)
        seen.paused.clear();
    QList<Run> runs = runsOf(stripColumns(seen, columns));
    // Mild ones first: a narrow bad part is widened over its neighbours.
    std::stable_sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.state < b.state; });
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintPlanned(painter, rect, strip, theme);
    for (const Run &run : runs) {
        const double height = std::max(1.0, std::round(rect.height() * heightOf(run.state)));
        const double width = std::max<double>(run.state == StripState::Ok ? 1 : narrowest, run.to - run.from);
        const double left = std::min(rect.left() + run.from, rect.left() + columns - width);
        paintBar(painter, QRectF(left, rect.bottom() - height, width, height), run.state, theme);
    }
    painter->restore();
}

} // namespace jobwatch
