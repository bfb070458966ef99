#include "ui/widgets/circuitstrip.h"

#include <algorithm>
#include <QHash>
#include <QPainter>

#include "core/domain/timerschedule.h"
#include "ui/tables/timerrows.h"
#include "ui/tables/timewords.h"
#include "ui/theme/theme.h"

namespace jobwatch {

namespace {

using Step = std::chrono::duration<qint64, std::ratio<5>>; // seconds

constexpr int labelWidth = 64;
constexpr int endRoom = 14;
constexpr int stripTop = 8;
constexpr int stripHeight = 12;

// What an event leaves behind; nothing where it changes no circuit.
std::optional<CircuitPhase> phaseAfter(const HistoryEvent &event)
{
    static const QHash<HistoryKind, CircuitPhase> phases{
        {HistoryKind::BreakerOpened, CircuitPhase::Open},
        {HistoryKind::BreakerProbed, CircuitPhase::Open},
        {HistoryKind::BreakerForcedOpen, CircuitPhase::Open},
        {HistoryKind::BreakerClosed, CircuitPhase::Closed},
        {HistoryKind::TimerResumed, CircuitPhase::Closed},
        {HistoryKind::TimerProbed, CircuitPhase::HalfOpen},
        {HistoryKind::TimerPaused, CircuitPhase::Paused},
    };
    const auto phase = phases.find(event.kind);
    return phase == phases.end() ? std::nullopt : std::optional(*phase);
}

CircuitPhase phaseOf(TimerLook look)
{
    switch (look) {
    case TimerLook::Open:
    case TimerLook::Stopped:
        return CircuitPhase::Open;
    case TimerLook::HalfOpen:
        return CircuitPhase::HalfOpen;
    case TimerLook::Paused:
        return CircuitPhase::Paused;
    case TimerLook::Gone:
    case TimerLook::Off:
        return CircuitPhase::Unknown;
    case TimerLook::Failing:
    case TimerLook::Closed:
        return CircuitPhase::Closed;
    }
    Q_UNREACHABLE();
}

// Without events: since when the timer is as it is says where the last part begins.
CircuitPhase phaseBefore(const TimerState &timer, const QList<HistoryEvent> &events)
{
    if (events.isEmpty() && !timerSince(timer))
        return phaseOf(timerLook(timer));
    return CircuitPhase::Closed;
}

QColor fillOf(CircuitPhase phase, const Theme &theme)
{
    switch (phase) {
    case CircuitPhase::Unknown:
        return theme[Tone::Unknown].fill;
    case CircuitPhase::Closed:
        return theme[Tone::Ok].fill;
    case CircuitPhase::Open:
        return theme[Tone::Down].fill;
    case CircuitPhase::HalfOpen:
        return theme[Tone::Warning].fill;
    case CircuitPhase::Paused:
        return theme[Tone::Paused].fill;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<CircuitPart> circuitParts(const TimerState &timer, const QList<HistoryEvent> &events,
                                const TimeRange &range)
{
    QList<std::pair<Instant, CircuitPhase>> steps{{range.from, phaseBefore(timer, events)}};
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (const auto phase = phaseAfter(*event))
            steps.append({std::max(event->at, range.from), *phase});
    const CircuitPhase now = phaseOf(timerLook(timer));
    if (const auto since = timerSince(timer); since && steps.last().second != now)
        steps.append({std::max(*since, steps.last().first), now});
    QList<CircuitPart> parts;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Instant end = i + 1 < steps.size() ? std::min(steps[i + 1].first, range.to) : range.to;
        if (end > steps[i].first)
            parts.append({{steps[i].first, end}, steps[i].second});
    }
    return parts;
}

QList<Instant> skippedRuns(const TimerState &timer, const QList<TimerRun> &runs, const TimeRange &range)
{
    constexpr int most = 120; // of an hour
    const TimerLook look = timerLook(timer);
    const bool rests = look == TimerLook::Open || look == TimerLook::HalfOpen || look == TimerLook::Paused;
    const auto since = timerSince(timer);
    if (!timer.guarded || !rests || !since)
        return {};
    const Instant from = std::max(*since, range.from);
    const auto ran = [&runs](Instant at) {
        return std::any_of(runs.begin(), runs.end(), [at](const TimerRun &run) {
            return std::chrono::abs(run.at - at) < std::chrono::seconds(30);
        });
    };
    QList<Instant> skipped;
    for (const Instant at : nextStarts(timer.schedule, from, from, most)) {
        if (at >= range.to)
            break;
        if (!ran(at))
            skipped.append(at);
    }
    return skipped;
}

CircuitStrip::CircuitStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Circuit"));
}

void CircuitStrip::show(const TimerState &timer, const QList<TimerRun> &runs,
                        const QList<HistoryEvent> &events, Instant now)
{
    // In steps: one of a few seconds is less than a pixel.
    const TimeRange range = rangeUntil(std::chrono::ceil<Step>(now), RangeChoice::Hour);
    const auto &resumeAt = timer.record.breaker.resumeAt;
    const bool soon = resumeAt && *resumeAt > now && *resumeAt < now + std::chrono::hours(1);
    Drawing drawing{.range = range, .parts = circuitParts(timer, events, range), .runs = runs};
    drawing.skipped = skippedRuns(timer, runs, {range.from, now});
    drawing.probe = soon && timerLook(timer) == TimerLook::Open ? resumeAt : std::nullopt;
    drawing.end = drawing.probe.value_or(range.to);
    if (drawing == m_drawing)
        return;
    m_drawing = drawing;
    Span open{};
    for (const CircuitPart &part : std::as_const(m_drawing.parts))
        open += part.phase == CircuitPhase::Open ? part.range.length() : Span{};
    const int minutes = int(std::chrono::floor<std::chrono::minutes>(open).count());
    setAccessibleDescription(tr("Open for %n minute(s) of the last hour", nullptr, minutes));
    update();
}

void CircuitStrip::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

double CircuitStrip::placeOf(Instant at) const
{
    return xAt({m_drawing.range.from, m_drawing.end}, at, labelWidth, width() - labelWidth - endRoom);
}

void CircuitStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(theme.text);
    painter.drawText(QRect(0, stripTop - 4, labelWidth - 8, stripHeight + 8),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Circuit"));
    for (const CircuitPart &part : m_drawing.parts) {
        const double left = placeOf(part.range.from);
        painter.fillRect(QRectF(left, stripTop, std::max(2., placeOf(part.range.to) - left), stripHeight),
                         fillOf(part.phase, theme));
    }
    if (m_drawing.probe) {
        painter.setPen(QPen(theme[Tone::Down].ink, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(placeOf(m_drawing.range.to), stripTop + .5,
                                placeOf(m_drawing.end) - placeOf(m_drawing.range.to), stripHeight - 1));
    }
    const int runsTop = stripTop + stripHeight + 8;
    paintRuns(&painter, runsTop);
    paintAxis(&painter, runsTop + 20);
}

void CircuitStrip::paintRuns(QPainter *painter, int top) const
{
    const Theme &theme = themeOf(this);
    painter->setPen(theme.text);
    painter->drawText(QRect(0, top - 2, labelWidth - 8, 16), Qt::AlignRight | Qt::AlignVCenter, tr("Runs"));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.mutedText, 1));
    painter->setBrush(Qt::NoBrush);
    for (const Instant at : m_drawing.skipped)
        painter->drawEllipse(QPointF(placeOf(at), top + 6), 2.5, 2.5);
    for (const TimerRun &run : m_drawing.runs) {
        if (!m_drawing.range.contains(run.at) || run.step == RunStep::Started)
            continue;
        const bool passed = run.step == RunStep::Passed;
        paintGlyph(painter, QRectF(placeOf(run.at) - 6, top, 12, 12), passed ? Glyph::Ok : Glyph::FailedJob,
                   theme[passed ? Tone::Ok : Tone::Down].glyph);
    }
}

void CircuitStrip::paintAxis(QPainter *painter, int top) const
{
    const Theme &theme = themeOf(this);
    const auto label = [&](Instant at, const QString &text, const QColor &color) {
        painter->setPen(theme.separator);
        const double x = placeOf(at);
        painter->drawLine(QPointF(x, stripTop - 4), QPointF(x, top));
        const int advance = fontMetrics().horizontalAdvance(text) + 2;
        const double left = std::clamp(x - advance / 2., 0., std::max(0., double(width() - advance)));
        painter->setPen(color);
        painter->drawText(QRectF(left, top + 2, advance, fontMetrics().height()), Qt::AlignCenter, text);
    };
    label(m_drawing.range.from, momentText(m_drawing.range.from, m_drawing.range.to, m_zone),
          theme.mutedText);
    const Instant middle = m_drawing.range.from + m_drawing.range.length() / 2;
    label(middle, momentText(middle, m_drawing.range.to, m_zone), theme.mutedText);
    const int room =
        fontMetrics().horizontalAdvance(tr("now") + momentText(m_drawing.end, m_drawing.range.to, m_zone));
    if (!m_drawing.probe || placeOf(m_drawing.end) - placeOf(m_drawing.range.to) > room)
        label(m_drawing.range.to, tr("now"), theme.mutedText);
    if (m_drawing.probe)
        label(m_drawing.end, momentText(m_drawing.end, m_drawing.range.to, m_zone), theme[Tone::Warning].ink);
}

} // namespace jobwatch
