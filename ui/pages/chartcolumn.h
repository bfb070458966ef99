#pragma once

#include <QSplitter>
#include <QTimeZone>

#include "ui/charts/timechart.h"

namespace jobwatch {

// All charts of the table below each other, on one time axis with one cursor.
class ChartColumn final : public QSplitter
{
    Q_OBJECT

public:
    explicit ChartColumn(QWidget *parent = nullptr);

    void setHistory(const JobHistory &history);
    void setRange(const TimeRange &range, bool chosen); // chosen: what a double click goes back to
    void setZone(const QTimeZone &zone);
    void setCursorAt(std::optional<Instant> at);
    void setAsOf(std::optional<Instant> at);
    void setChanges(const QList<Instant> &changes);
    void resetZoom();

    const TimeRange &range() const { return m_charts.first()->range(); }
    const QList<TimeChart *> &charts() const { return m_charts; }

Q_SIGNALS:
    void rangeChanged(const jobwatch::TimeRange &range); // by the person
    void cursorMoved(std::optional<jobwatch::Instant> at);
    void momentChosen(jobwatch::Instant at);
    void tableRequested();
    void menuRequested(jobwatch::TimeChart *chart, const QPoint &globalPosition);

private:
    void add(TimeChart *chart);

    QList<TimeChart *> m_charts{};
};

} // namespace jobwatch
