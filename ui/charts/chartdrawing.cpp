#include "ui/charts/chartdrawing.h"

namespace jobwatch {

qsizetype pointCount(const ChartDrawing &drawing)
{
    qsizetype count = 0;
    for (const ChartSeries &series : drawing.series) {
        for (const auto *stretches : {&series.stretches, &series.upper})
            for (const QList<QPointF> &stretch : *stretches)
                count += stretch.size();
    }
    return count;
}

} // namespace jobwatch
