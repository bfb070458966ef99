#include "ui/charts/timeaxis.h"

#include <cmath>
#include <QPainter>

#include "ui/charts/plotview.h"
#include "ui/charts/timegrid.h"
#include "ui/theme/theme.h"

namespace jobwatch {

TimeAxis::TimeAxis(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeAxis::setRange(const TimeRange &range, const QTimeZone &zone)
{
    m_range = range;
    m_zone = zone;
    update();
}

void TimeAxis::setAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    update();
}

QSize TimeAxis::sizeHint() const
{
    return {200, fontMetrics().height() + 8};
}

void TimeAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.base);
    const int left = plotLeft(window()->width());
    const int room = width() - left - plotRight;
    double free = 0; // where the next label may begin
    for (const GridLine &line : timeGrid(m_range, m_zone)) {
        const double x = std::round(xAt(m_range, line.at, left, room)) + 0.5;
        painter.setPen(theme.rowLine);
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        const int advance = fontMetrics().horizontalAdvance(line.label);
        if (x + 4 < free || x + 4 + advance > width())
            continue;
        painter.setPen(m_asOf && line.at > *m_asOf ? theme.disabledText : theme.mutedText);
        painter.drawText(QPointF(x + 4, (height() + fontMetrics().ascent()) / 2.0 - 1), line.label);
        free = x + 4 + advance + 8;
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.separator);
}

} // namespace jobwatch
