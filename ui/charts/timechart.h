#pragma once

#include "ui/charts/charttable.h"
#include "ui/charts/plotview.h"

class QAbstractSeries;
class QValueAxis;

namespace jobwatch {

// Any chart of the table, drawn with Qt Charts on the shared time axis.
class TimeChart final : public PlotView
{
    Q_OBJECT

public:
    explicit TimeChart(const ChartSpec &spec, QWidget *parent = nullptr);

    void setHistory(const JobHistory &history);
    const ChartDrawing &drawing() const { return m_drawing; }
    const ChartSpec &spec() const { return m_spec; }

protected:
    QList<ValueLine> valueLines() const override { return m_drawing.lines; }
    QList<ValueLine> rightLines() const override { return m_drawing.rightLines; }
    double yOf(double value) const override;
    CursorBox cursorBox(Instant at) const override;
    void rebuild() override;
    void takeRange() override;
    Span step() const override;
    QString emptyText() const override { return m_drawing.note; }
    void paintLegend(QPainter *painter, const QRectF &rect) const override;
    QString description() const override { return m_drawing.words; }
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void addSeries(QAbstractSeries *series);
    void addLines(const ChartSeries &series);
    void addBand(const ChartSeries &series);
    void addBars(const ChartSeries &series);

    const ChartSpec &m_spec;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    JobHistory m_history{};
    ChartDrawing m_drawing{};
};

} // namespace jobwatch
