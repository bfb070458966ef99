#pragma once

#include <optional>
#include <QChartView>
#include <QTimeZone>

#include "ui/charts/chartdrawing.h"
#include "ui/charts/timegrid.h"
#include "ui/charts/timerange.h"

namespace jobwatch {

// Left and right of the plot, the same in all charts so that they line up.
int plotLeft(int windowWidth);
inline constexpr int plotRight = 16;

// What stands beside the cursor line.
struct CursorBox
{
    QString title{};
    QString unit{}; // at the right of the title
    QList<NamedValue> values{};
};

// A chart view that paints its own grid and labels and shares its time range with others: axes of Qt
// Charts do not follow a fixed plot area. Wheel zooms at the pointer, Shift+wheel and drag move,
// Ctrl+drag or right drag marks a range, a double click goes back to the chosen range. Left and right move
// the cursor by a bucket, with Ctrl to the next change.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(const QString &accessibleName, QWidget *parent = nullptr);

    void setRange(const TimeRange &range); // shown now; does not emit
    void setChosenRange(const TimeRange &range); // what a double click goes back to; also shown
    const TimeRange &range() const { return m_range; }

    void setZone(const QTimeZone &zone);
    void setCursorAt(std::optional<Instant> at);
    std::optional<Instant> cursor() const { return m_cursor; }
    void setChanges(const QList<Instant> &changes) { m_changes = changes; } // oldest first
    void setAsOf(std::optional<Instant> at); // what came later is faded
    void setTimeLabels(bool shown); // off where a neighbour on the same axis has them
    void resetZoom();

Q_SIGNALS:
    void rangeChanged(const jobwatch::TimeRange &range); // by the person
    void cursorMoved(std::optional<jobwatch::Instant> at);
    void momentChosen(jobwatch::Instant at); // Enter on the cursor
    void tableRequested(); // T
    void menuRequested(const QPoint &globalPosition);

protected:
    // What a subclass shows.
    virtual QList<ValueLine> valueLines() const { return {}; }
    virtual QList<ValueLine> rightLines() const { return {}; } // of a second scale
    virtual double yOf(double value) const; // in the plot, of a value of the axis
    virtual CursorBox cursorBox(Instant at) const;
    virtual void rebuild() { } // series for the new range and size
    virtual void takeRange() { rebuild(); } // only the range is new
    virtual Span step() const; // of the cursor by keyboard
    virtual QString emptyText() const { return {}; }
    virtual void paintLegend(QPainter *, const QRectF &) const { }

    virtual QString description() const { return {}; } // in numbers, for screen readers

    QRectF plot() const;
    const QTimeZone &zone() const { return m_zone; }
    void refresh(); // after the content changed

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Moving, Marking };

    void changeRange(const TimeRange &range);
    void moveCursor(std::optional<Instant> at);
    void goBack();
    Instant instantAtX(double x) const;
    bool dragged() const;
    double bottomMargin() const;
    void moveToChange(int direction);
    void paintGrid(QPainter *painter) const;
    void paintTimes(QPainter *painter, const QFontMetrics &metrics) const;
    void paintValueLine(QPainter *painter, const ValueLine &line, bool right) const;
    void paintFuture(QPainter *painter) const;
    void paintCursor(QPainter *painter) const;
    void paintBox(QPainter *painter, double x, const CursorBox &box) const;

    TimeRange m_range{};
    TimeRange m_chosen{};
    QList<TimeRange> m_previous{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    std::optional<Instant> m_cursor{};
    std::optional<Instant> m_asOf{};
    QList<Instant> m_changes{};
    bool m_timeLabels = true;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom{};
    QPointF m_dragTo{};
    TimeRange m_dragRange{};
};

} // namespace jobwatch
