#include "ui/charts/downsample.h"

#include <algorithm>
#include <cmath>

namespace jobwatch {

namespace {

void appendExtremes(QList<QPointF> &sampled, const QList<QPointF> &points, qsizetype first, qsizetype last)
{
    const auto byY = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [low, high] = std::minmax_element(points.begin() + first, points.begin() + last, byY);
    sampled.append(low <= high ? *low : *high);
    if (low != high)
        sampled.append(low < high ? *high : *low);
}

QPointF meanOf(const QList<QPointF> &points, qsizetype first, qsizetype last)
{
    QPointF sum;
    for (qsizetype i = first; i < last; ++i)
        sum += points[i];
    return sum / double(std::max<qsizetype>(1, last - first));
}

double area(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return std::abs((a.x() - c.x()) * (b.y() - a.y()) - (a.x() - b.x()) * (c.y() - a.y()));
}

} // namespace

QList<QPointF> minMaxSampled(const QList<QPointF> &points, int columns)
{
    if (columns <= 0 || points.size() <= 2 * qsizetype(columns))
        return points;
    const double left = points.first().x();
    const double width = std::max(points.last().x() - left, 1e-9);
    QList<QPointF> sampled;
    sampled.reserve(2 * columns);
    qsizetype first = 0;
    for (int column = 0; column < columns && first < points.size(); ++column) {
        const double right = left + width * (column + 1) / columns;
        const auto end = column + 1 == columns
            ? points.end()
            : std::lower_bound(points.begin() + first, points.end(), right,
                               [](const QPointF &point, double x) { return point.x() < x; });
        const qsizetype last = end - points.begin();
        if (last > first)
            appendExtremes(sampled, points, first, last);
        first = last;
    }
    return sampled;
}

QList<QPointF> triangleSampled(const QList<QPointF> &points, int limit)
{
    if (points.size() <= limit || limit < 3)
        return limit < 3 ? points.mid(0, std::max(0, limit)) : points;
    const double every = double(points.size() - 2) / (limit - 2);
    QList<QPointF> sampled{points.first()};
    sampled.reserve(limit);
    for (int bucket = 0; bucket < limit - 2; ++bucket) {
        const auto first = qsizetype(bucket * every) + 1;
        const auto last = qsizetype((bucket + 1) * every) + 1;
        const auto beyond = std::min<qsizetype>(qsizetype((bucket + 2) * every) + 1, points.size());
        const QPointF ahead = meanOf(points, last, beyond);
        qsizetype best = first;
        for (qsizetype i = first + 1; i < last; ++i) {
            if (area(sampled.last(), points[i], ahead) > area(sampled.last(), points[best], ahead))
                best = i;
        }
        sampled.append(points[best]);
    }
    sampled.append(points.last());
    return sampled;
}

} // namespace jobwatch
