#include "ui/charts/plotview.h"

#include <algorithm>
#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/theme/theme.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr double zoomStep = 1.25;
constexpr int mostPrevious = 20;

} // namespace

int plotLeft(int windowWidth)
{
    return windowWidth < 1200 ? 214 : 262;
}

PlotView::PlotView(const QString &accessibleName, QWidget *parent)
    : QChartView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(96);
}

void PlotView::setRange(const TimeRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    takeRange();
    viewport()->update();
}

void PlotView::setChosenRange(const TimeRange &range)
{
    m_chosen = range;
    m_previous.clear();
    setRange(range);
}

void PlotView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void PlotView::refresh()
{
    chart()->setPlotArea(plot());
    rebuild();
    setAccessibleDescription(description());
    viewport()->update();
}

QRectF PlotView::plot() const
{
    const int left = plotLeft(window()->width());
    return {double(left), 8, std::max(10.0, double(viewport()->width() - left - plotRight)),
            std::max(10.0, double(viewport()->height()) - 8 - bottomMargin())};
}

double PlotView::yOf(double value) const
{
    return plot().bottom() - value;
}

CursorBox PlotView::cursorBox(Instant) const
{
    return {};
}

Span PlotView::step() const
{
    return std::max<Span>(1ms, m_range.length() / 100);
}

void PlotView::changeRange(const TimeRange &range)
{
    if (range == m_range)
        return;
    m_previous.append(m_range);
    if (m_previous.size() > mostPrevious)
        m_previous.removeFirst();
    setRange(range);
    Q_EMIT rangeChanged(m_range);
}

void PlotView::setCursorAt(std::optional<Instant> at)
{
    m_cursor = at;
    viewport()->update();
}

void PlotView::setAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    viewport()->update();
}

void PlotView::setTimeLabels(bool shown)
{
    m_timeLabels = shown;
    refresh();
}

void PlotView::resetZoom()
{
    if (m_chosen.length() > 0ms)
        changeRange(m_chosen);
}

// To the next change of a status in that direction; without one nothing moves.
void PlotView::moveToChange(int direction)
{
    const Instant from = m_cursor.value_or(m_range.from + m_range.length() / 2);
    if (direction > 0) {
        const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), from);
        if (next != m_changes.end() && m_range.contains(*next))
            moveCursor(*next);
        return;
    }
    const auto next = std::lower_bound(m_changes.begin(), m_changes.end(), from);
    if (next != m_changes.begin() && m_range.contains(*std::prev(next)))
        moveCursor(*std::prev(next));
}

void PlotView::moveCursor(std::optional<Instant> at)
{
    if (at)
        at = std::clamp(*at, m_range.from, std::max(m_range.from, m_range.to - 1ms));
    setCursorAt(at);
    Q_EMIT cursorMoved(at);
}

Instant PlotView::instantAtX(double x) const
{
    return instantAt(m_range, x, plot().left(), plot().width());
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    refresh();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (turn == 0)
        return event->ignore();
    event->accept();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        changeRange(moved(m_range, m_range.length() / (turn > 0 ? -8 : 8)));
    else
        changeRange(zoomed(m_range, instantAtX(event->position().x()), turn > 0 ? zoomStep : 1 / zoomStep));
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    const bool marks = event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ControlModifier);
    m_drag = marks ? Drag::Marking : Drag::Moving;
    m_dragFrom = m_dragTo = event->position();
    m_dragRange = m_range;
    event->accept();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    m_dragTo = event->position();
    if (m_drag == Drag::Marking)
        viewport()->update();
    if (m_drag == Drag::Moving && dragged()) {
        const double share = (m_dragTo.x() - m_dragFrom.x()) / plot().width();
        setRange(moved(m_dragRange, Span(qint64(-share * double(m_dragRange.length().count())))));
        Q_EMIT rangeChanged(m_range);
        return;
    }
    const bool inside = event->position().x() >= plot().left() && event->position().x() <= plot().right();
    moveCursor(inside ? std::optional(instantAtX(event->position().x())) : std::nullopt);
}

bool PlotView::dragged() const
{
    return std::abs(m_dragTo.x() - m_dragFrom.x()) >= 4;
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragTo = event->position();
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Marking && dragged()) {
        const auto [from, to] = std::minmax({instantAtX(m_dragFrom.x()), instantAtX(m_dragTo.x())}); // copies
        const Instant middle = from + (to - from) / 2;
        changeRange(to - from < shortestRange
                        ? TimeRange{middle - shortestRange / 2, middle + shortestRange / 2}
                        : TimeRange{from, to});
    }
    if (drag == Drag::Moving && dragged())
        m_previous.append(m_dragRange);
    if (event->button() == Qt::RightButton && !dragged())
        Q_EMIT menuRequested(event->globalPosition().toPoint());
    viewport()->update();
    event->accept();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    resetZoom();
}

void PlotView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        moveCursor(std::nullopt);
}

// By the mouse it comes with the release: a drag with the right button marks a range.
void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse)
        Q_EMIT menuRequested(viewport()->mapToGlobal(plot().center().toPoint()));
    event->accept();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const Instant cursor = m_cursor.value_or(m_range.from + m_range.length() / 2);
    const bool toChange = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) { // a number, not one of our enums
    case Qt::Key_Left:
        return toChange ? moveToChange(-1) : moveCursor(cursor - step());
    case Qt::Key_Right:
        return toChange ? moveToChange(1) : moveCursor(cursor + step());
    case Qt::Key_Plus:
        return changeRange(zoomed(m_range, cursor, zoomStep));
    case Qt::Key_Minus:
        return changeRange(zoomed(m_range, cursor, 1 / zoomStep));
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_Backspace:
        return goBack();
    case Qt::Key_T:
        return Q_EMIT tableRequested();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_cursor ? Q_EMIT momentChosen(*m_cursor) : event->ignore();
    default:
        return QChartView::keyPressEvent(event);
    }
}

void PlotView::goBack()
{
    if (m_previous.isEmpty())
        return;
    setRange(m_previous.takeLast());
    Q_EMIT rangeChanged(m_range);
}

} // namespace jobwatch
