#pragma once

#include <QTimeZone>
#include <QWidget>

#include "ui/charts/timerange.h"

namespace jobwatch {

// The labels of the time axis that strips and charts share.
class TimeAxis final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeAxis(QWidget *parent = nullptr);

    void setRange(const TimeRange &range, const QTimeZone &zone);
    void setAsOf(std::optional<Instant> at);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimeRange m_range{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    std::optional<Instant> m_asOf{};
};

} // namespace jobwatch
