#pragma once

#include <QList>

#include "core/domain/historyreader.h"
#include "ui/charts/durationbuckets.h"
#include "ui/charts/plotview.h"

class QValueAxis;

namespace jobwatch {

// Queue wait and run time of the jobs of one or more runners over time, on a logarithmic axis: lines of
// the median, a band to the 95th percentile, and the single jobs where there are few.
class DurationChart final : public PlotView
{
    Q_OBJECT

public:
    explicit DurationChart(QWidget *parent = nullptr);

    void setPoints(const QList<DurationPoint> &points); // oldest first
    QList<DurationBucket> buckets() const; // for "Show as table"

protected:
    QList<ValueLine> valueLines() const override;
    double yOf(double seconds) const override;
    QStringList cursorLines(Instant at) const override;
    void rebuild() override;
    Span step() const override;
    QString emptyText() const override;
    void paintLegend(QPainter *painter, const QRectF &rect) const override;
    QString description() const override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void addLines(const QList<DurationBucket> &buckets);
    double yOfSpan(Span span) const;

    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    QList<DurationPoint> m_points{};
    QList<DurationBucket> m_buckets{};
};

} // namespace jobwatch
