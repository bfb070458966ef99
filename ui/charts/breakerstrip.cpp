#include "ui/charts/breakerstrip.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Status statusOf(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return Status::Ok;
    case BreakerState::HalfOpen:
        return Status::Warning;
    case BreakerState::Open:
    case BreakerState::ForcedOpen:
        return Status::Down;
    case BreakerState::Disabled:
        return Status::Ok; // the pause lies over it
    }
    Q_UNREACHABLE();
}

struct Step
{
    Status before = Status::Unknown;
    Status after = Status::Unknown;
};

// What an event of a breaker says about it; nothing for all others.
std::optional<Step> stepOf(HistoryKind kind)
{
    if (kind == HistoryKind::BreakerOpened)
        return Step{Status::Ok, Status::Down};
    if (kind == HistoryKind::BreakerProbed)
        return Step{Status::Down, Status::Down};
    if (kind == HistoryKind::BreakerClosed)
        return Step{Status::Down, Status::Ok};
    if (kind == HistoryKind::BreakerForcedOpen)
        return Step{Status::Ok, Status::Down};
    if (kind == HistoryKind::TimerProbed)
        return Step{Status::Down, Status::Warning};
    return std::nullopt;
}

// Of a person; a pause that has no end here goes on, one that has no beginning began before.
QList<TimeRange> pausesOf(const QList<HistoryEvent> &oldestFirst, const TimerHistory &timer,
                          const TimeRange &range)
{
    QList<TimeRange> pauses;
    Instant from = range.from;
    bool paused = timer.present == BreakerState::Disabled; // if no event says otherwise
    bool any = false;
    for (const HistoryEvent &event : oldestFirst) {
        if (event.kind == HistoryKind::TimerPaused && !(any && paused)) {
            from = event.at;
            paused = any = true;
        }
        if (event.kind == HistoryKind::TimerResumed) {
            if (paused || !any)
                pauses.append({from, event.at});
            paused = false;
            any = true;
        }
    }
    if (paused)
        pauses.append({from, range.to});
    return pauses;
}

struct RunLook
{
    Glyph glyph = Glyph::Ok;
    Tone tone = Tone::Ok;
    const char *word = ""; // QT_TRANSLATE_NOOP("Chart", …)
    int weight = 0;
};

RunLook lookOf(RunStep step)
{
    switch (step) {
    case RunStep::Started:
        return {Glyph::TestRunning, Tone::UserJob, QT_TRANSLATE_NOOP("Chart", "started"), 0};
    case RunStep::Passed:
        return {Glyph::Ok, Tone::Ok, QT_TRANSLATE_NOOP("Chart", "passed"), 1};
    case RunStep::Retried:
        return {Glyph::Warning, Tone::Warning, QT_TRANSLATE_NOOP("Chart", "tried again"), 2};
    case RunStep::Failed:
        return {Glyph::FailedJob, Tone::Down, QT_TRANSLATE_NOOP("Chart", "failed"), 3};
    }
    Q_UNREACHABLE();
}

QString runWords(const TimerRun &run, const QTimeZone &zone)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Chart", text); };
    QString words = absoluteText(run.at, zone) + u": "_s + said(lookOf(run.step).word);
    if (run.probe)
        words += u", "_s + said(QT_TRANSLATE_NOOP("Chart", "a probe"));
    if (run.duration)
        words += u", "_s + durationText(*run.duration);
    if (run.httpStatus)
        words += u", "_s + said(QT_TRANSLATE_NOOP("Chart", "HTTP %1")).arg(*run.httpStatus);
    return run.text.isEmpty() ? words : words + u'\n' + oneLine(run.text);
}

} // namespace

Strip breakerStrip(const TimerHistory &timer, const TimeRange &range)
{
    Strip strip{.range = range, .about = StripAbout::Breaker};
    QList<HistoryEvent> events = timer.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
    for (const HistoryEvent &event : events) {
        const auto step = stepOf(event.kind);
        if (!step)
            continue;
        if (strip.points.isEmpty())
            strip.points.append({range.from, step->before});
        if (event.at >= range.from)
            strip.points.append({event.at, step->after});
        else
            strip.points.first().status = step->after;
    }
    if (strip.points.isEmpty() && timer.present)
        strip.points.append({range.from, statusOf(*timer.present)});
    strip.paused = pausesOf(events, timer, range);
    return strip;
}

QList<StripMark> runMarks(const QList<TimerRun> &runs, const TimeRange &range, int pixels,
                          const QTimeZone &zone)
{
    constexpr double apart = 6;
    QList<StripMark> marks;
    int lastWeight = 0;
    double lastX = -apart;
    QList<TimerRun> sorted = runs;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const TimerRun &a, const TimerRun &b) { return a.at < b.at; });
    for (const TimerRun &run : sorted) {
        if (run.step == RunStep::Started || !range.contains(run.at))
            continue; // its end is the news
        const RunLook look = lookOf(run.step);
        const StripMark mark{run.at, look.glyph, look.tone, runWords(run, zone)};
        const double x = xAt(range, run.at, 0, pixels);
        if (x - lastX >= apart) {
            marks.append(mark);
            lastX = x;
            lastWeight = look.weight;
        } else if (look.weight > lastWeight) {
            marks.last() = mark;
            lastWeight = look.weight;
        }
    }
    return marks;
}

} // namespace jobwatch
