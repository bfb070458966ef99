#pragma once

#include <QList>
#include <QPointF>

namespace jobwatch {

// At most about 2 points a column: the lowest and the highest of each, in their order in time. Extremes
// are never lost. `points` stand in rising x.
QList<QPointF> minMaxSampled(const QList<QPointF> &points, int columns);

// Largest triangle three buckets: at most `limit` points that keep the shape of the line; the first and
// the last stay.
QList<QPointF> triangleSampled(const QList<QPointF> &points, int limit);

} // namespace jobwatch
