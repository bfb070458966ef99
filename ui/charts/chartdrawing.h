#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include "ui/charts/jobbuckets.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

namespace jobwatch {

// A line of the value axis, in its units.
struct ValueLine
{
    double value = 0;
    QString label{};

    bool operator==(const ValueLine &) const = default;
};

enum class SeriesLook {
    Line, // 1.7 px
    Dotted, // 1 px
    Thin, // 1.2 px
    Band, // from the stretches to `upper`
    Bars, // the stretches are outlines from 0; the first series stands before the next
};

// x: ms since the epoch; y: units of the value axis. Every stretch stands alone: nothing is joined over a
// gap.
struct ChartSeries
{
    SeriesLook look = SeriesLook::Line;
    Tone tone = Tone::Plain;
    QString name{}; // in the legend; empty: not there
    QList<QList<QPointF>> stretches{};
    QList<QList<QPointF>> upper{}; // of a band
};

struct ChartMark
{
    QPointF at{};
    Glyph glyph = Glyph::UserJob;
    Tone tone = Tone::UserJob;
};

// Everything that is drawn of one chart: a value, so that what a chart shows can be tested without one.
struct ChartDrawing
{
    QString title{};
    double top = 1; // the upper end of the value axis, which begins at 0
    QList<ValueLine> lines{};
    QList<ValueLine> rightLines{}; // of a second scale, in units of the first
    QList<ChartSeries> series{}; // in the order of the legend
    QList<ChartMark> marks{};
    QString note{}; // in the middle, where there is nothing to draw
    QString words{}; // the same in numbers, for screen readers
};

// Of lines, bands and bars.
qsizetype pointCount(const ChartDrawing &drawing);
inline constexpr qsizetype mostPoints = 10'000; // a chart

// A value under the cursor.
struct NamedValue
{
    QString name{};
    QString value{};

    bool operator==(const NamedValue &) const = default;
};

// Where it is drawn: no more points than the width can show.
struct DrawingPlace
{
    TimeRange range{};
    int width = 1000; // px of the plot
};

ChartDrawing durationDrawing(const JobHistory &history, const DrawingPlace &place);
QList<NamedValue> durationValues(const JobBucket &bucket, BucketBasis basis);

ChartDrawing testsDrawing(const JobHistory &history, const DrawingPlace &place);
QList<NamedValue> testsValues(const JobBucket &bucket, BucketBasis basis);

// log10 of seconds, from 1 s.
double decades(Span span);

} // namespace jobwatch
