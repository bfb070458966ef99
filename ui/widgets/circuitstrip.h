#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/domain/history.h"
#include "core/domain/timer.h"
#include "ui/charts/timerange.h"

namespace jobwatch {

enum class CircuitPhase { Unknown, Closed, Open, HalfOpen, Paused };

struct CircuitPart
{
    TimeRange range{};
    CircuitPhase phase = CircuitPhase::Unknown;

    bool operator==(const CircuitPart &) const = default;
};

// What became of a circuit, up to now: from the events of the timer (newest first) and what it is now.
QList<CircuitPart> circuitParts(const TimerState &timer, const QList<HistoryEvent> &events,
                                const TimeRange &range);

// When it would have run while its circuit was open or it was paused. A server whose timer we only watch runs
// it all the same: there are none.
QList<Instant> skippedRuns(const TimerState &timer, const QList<TimerRun> &runs, const TimeRange &range);

// The circuit of one timer over a range that ends beyond now: what was, the outline of what is to come up to
// the probe, and below it the runs. Time goes from left to right in every language.
class CircuitStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CircuitStrip(QWidget *parent = nullptr);

    void show(const TimerState &timer, const QList<TimerRun> &runs, const QList<HistoryEvent> &events,
              Instant now);
    void setZone(const QTimeZone &zone);

    QSize sizeHint() const override { return {240, 110}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double placeOf(Instant at) const;
    void paintRuns(QPainter *painter, int top) const;
    void paintAxis(QPainter *painter, int top) const;

    struct Drawing
    {
        TimeRange range{}; // up to now
        Instant end{}; // of what is drawn: the probe, where one is planned
        std::optional<Instant> probe{};
        QList<CircuitPart> parts{};
        QList<TimerRun> runs{};
        QList<Instant> skipped{};

        bool operator==(const Drawing &) const = default;
    };

    Drawing m_drawing{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
};

} // namespace jobwatch
