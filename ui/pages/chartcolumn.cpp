#include "ui/pages/chartcolumn.h"

namespace jobwatch {

ChartColumn::ChartColumn(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    for (const ChartSpec &spec : chartTable())
        add(new TimeChart(spec, this));
    QList<int> sizes;
    for (const TimeChart *chart : m_charts)
        sizes.append(100 * chart->spec().height);
    setSizes(sizes);
    setFocusProxy(m_charts.first());
}

void ChartColumn::add(TimeChart *chart)
{
    m_charts.append(chart);
    addWidget(chart);
    setStretchFactor(count() - 1, chart->spec().height);
    chart->setTimeLabels(false); // above, at the strips
    connect(chart, &PlotView::rangeChanged, this, [this, chart](const TimeRange &range) {
        for (TimeChart *other : m_charts) {
            if (other != chart)
                other->setRange(range);
        }
        Q_EMIT rangeChanged(range);
    });
    connect(chart, &PlotView::cursorMoved, this, [this](std::optional<Instant> at) {
        setCursorAt(at);
        Q_EMIT cursorMoved(at);
    });
    connect(chart, &PlotView::momentChosen, this, &ChartColumn::momentChosen);
    connect(chart, &PlotView::tableRequested, this, &ChartColumn::tableRequested);
    connect(chart, &PlotView::menuRequested, this,
            [this, chart](const QPoint &position) { Q_EMIT menuRequested(chart, position); });
}

void ChartColumn::setHistory(const JobHistory &history)
{
    for (TimeChart *chart : m_charts)
        chart->setHistory(history);
}

void ChartColumn::setRange(const TimeRange &range, bool chosen)
{
    for (TimeChart *chart : m_charts)
        chosen ? chart->setChosenRange(range) : chart->setRange(range);
}

void ChartColumn::setZone(const QTimeZone &zone)
{
    for (TimeChart *chart : m_charts)
        chart->setZone(zone);
}

void ChartColumn::setCursorAt(std::optional<Instant> at)
{
    for (TimeChart *chart : m_charts)
        chart->setCursorAt(at);
}

void ChartColumn::setAsOf(std::optional<Instant> at)
{
    for (TimeChart *chart : m_charts)
        chart->setAsOf(at);
}

void ChartColumn::setChanges(const QList<Instant> &changes)
{
    for (TimeChart *chart : m_charts)
        chart->setChanges(changes);
}

void ChartColumn::resetZoom()
{
    m_charts.first()->resetZoom();
}

} // namespace jobwatch
