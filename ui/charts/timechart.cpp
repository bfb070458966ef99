#include "ui/charts/timechart.h"

#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include "core/text/words.h"
#include "ui/tables/timewords.h"

namespace jobwatch {

namespace {

constexpr qsizetype mostSmoothPoints = 4000; // above, antialiasing costs more than it shows

QColor inkOf(const ChartSeries &series, const Theme &theme)
{
    if (series.tone == Tone::Plain)
        return theme.text;
    return series.look == SeriesLook::Bars ? theme[series.tone].fill : theme[series.tone].ink;
}

QPen penOf(const ChartSeries &series, const Theme &theme)
{
    switch (series.look) {
    case SeriesLook::Line:
        return QPen(inkOf(series, theme), 1.7);
    case SeriesLook::Dotted:
        return QPen(inkOf(series, theme), 1, Qt::DotLine);
    case SeriesLook::Thin:
        return QPen(inkOf(series, theme), 1.2);
    case SeriesLook::Band:
    case SeriesLook::Bars:
        return QPen(Qt::NoPen);
    }
    Q_UNREACHABLE();
}

// An area does not own its lines by itself.
QAreaSeries *areaBetween(const QList<QPointF> &upper, const QList<QPointF> &lower)
{
    auto *top = new QLineSeries;
    auto *bottom = new QLineSeries;
    top->replace(upper);
    bottom->replace(lower);
    auto *area = new QAreaSeries(top, bottom);
    top->setParent(area);
    bottom->setParent(area);
    area->setPen(Qt::NoPen);
    return area;
}

void paintKey(QPainter *painter, const ChartSeries &series, const QRectF &box, const Theme &theme)
{
    if (series.look == SeriesLook::Bars) {
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 5, 10, 10), inkOf(series, theme));
        return;
    }
    painter->setPen(penOf(series, theme));
    painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

} // namespace

TimeChart::TimeChart(const ChartSpec &spec, QWidget *parent)
    : PlotView(QCoreApplication::translate("Chart", spec.title), parent)
    , m_spec(spec)
    , m_x(new QValueAxis(chart()))
    , m_y(new QValueAxis(chart()))
{
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false); // see PlotView: it paints its own
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void TimeChart::setHistory(const JobHistory &history)
{
    if (history == m_history)
        return;
    m_history = history;
    refresh();
}

void TimeChart::rebuild()
{
    m_drawing = m_spec.drawing(m_history, {.range = range(), .width = int(plot().width())});
    chart()->removeAllSeries();
    const QList<ChartSeries> &all = m_drawing.series;
    for (auto series = all.rbegin(); series != all.rend(); ++series) {
        if (series->look == SeriesLook::Bars)
            addBars(*series);
    }
    for (const ChartSeries &series : all) {
        if (series.look == SeriesLook::Band)
            addBand(series);
        else if (series.look != SeriesLook::Bars)
            addLines(series);
    }
    setRenderHint(QPainter::Antialiasing, pointCount(m_drawing) <= mostSmoothPoints);
    takeRange();
}

void TimeChart::takeRange()
{
    m_x->setRange(double(toMs(range().from)), double(toMs(range().to)));
    m_y->setRange(0, m_drawing.top);
    chart()->setPlotArea(plot());
}

void TimeChart::addSeries(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void TimeChart::addLines(const ChartSeries &series)
{
    for (const QList<QPointF> &stretch : series.stretches) {
        auto *line = new QLineSeries;
        line->setPen(penOf(series, themeOf(this)));
        line->replace(stretch);
        addSeries(line);
    }
}

void TimeChart::addBand(const ChartSeries &series)
{
    QColor color = inkOf(series, themeOf(this));
    color.setAlphaF(0.15f);
    for (qsizetype i = 0; i < std::min(series.stretches.size(), series.upper.size()); ++i) {
        auto *band = areaBetween(series.upper[i], series.stretches[i]);
        band->setBrush(color);
        addSeries(band);
    }
}

// All bars as one outline along the axis: one series instead of hundreds.
void TimeChart::addBars(const ChartSeries &series)
{
    QList<QPointF> outline;
    for (const QList<QPointF> &bar : series.stretches)
        outline += bar;
    if (outline.isEmpty())
        return;
    auto *bars = areaBetween(outline, {{outline.first().x(), 0}, {outline.last().x(), 0}});
    bars->setBrush(inkOf(series, themeOf(this)));
    addSeries(bars);
}

double TimeChart::yOf(double value) const
{
    return plot().bottom() - value / m_drawing.top * plot().height();
}

Span TimeChart::step() const
{
    return m_history.bucket > Span::zero() ? m_history.bucket : bucketLength(range());
}

CursorBox TimeChart::cursorBox(Instant at) const
{
    const JobBucket *bucket = bucketAt(m_history, at);
    if (!bucket)
        return {};
    return {.title = momentText(bucket->range.from, range().to, zone()),
            .unit = durationText(bucket->range.length()),
            .values = valuesAt(m_history, at)};
}

void TimeChart::paintLegend(QPainter *painter, const QRectF &rect) const
{
    const Theme &theme = themeOf(this);
    const auto named = std::count_if(m_drawing.series.begin(), m_drawing.series.end(),
                                     [](const ChartSeries &series) { return !series.name.isEmpty(); });
    const int height = QFontMetrics(font()).height(); // closer where the chart is low
    const double line = std::clamp(rect.height() / double(named + 1), height - 1.0, height + 4.0);
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme.text);
    QRectF row(rect.left(), rect.top(), rect.width(), line);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(m_drawing.title, Qt::ElideRight, int(rect.width())));
    painter->setFont(font());
    for (const ChartSeries &series : m_drawing.series) {
        if (series.name.isEmpty())
            continue;
        row.translate(0, line);
        if (row.bottom() > rect.bottom() + 4)
            return;
        paintKey(painter, series, QRectF(row.left(), row.top(), 18, line), theme);
        painter->setPen(theme.mutedText);
        painter->drawText(row.adjusted(24, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, series.name);
    }
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    const Theme &theme = themeOf(this);
    painter->save();
    painter->resetTransform();
    painter->setLayoutDirection(layoutDirection());
    for (const ChartMark &mark : m_drawing.marks) {
        const Instant at = instantFromMs(qint64(mark.at.x()));
        if (!range().contains(at))
            continue;
        const QPointF centre(xAt(range(), at, plot().left(), plot().width()), yOf(mark.at.y()));
        paintGlyph(painter, QRectF(centre - QPointF(5, 5), QSizeF(10, 10)), mark.glyph, theme[mark.tone].ink);
    }
    painter->restore();
    PlotView::drawForeground(painter, rect);
}

} // namespace jobwatch
