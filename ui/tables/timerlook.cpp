#include "ui/tables/timerlook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool isGone(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::ModuleUninstalled:
    case TargetVerdict::EndpointVanished:
        return true;
    case TargetVerdict::NotChecked:
    case TargetVerdict::Present:
    case TargetVerdict::ScheduleDiffers:
    case TargetVerdict::DeclaredButMissing:
        return false;
    }
    Q_UNREACHABLE();
}

TimerLook lookOfClosed(const TimerState &timer)
{
    if (timer.reported && !timer.reported->enabled)
        return TimerLook::Off;
    return timer.record.breaker.failureCount > 0 || timer.notFiring ? TimerLook::Failing : TimerLook::Closed;
}

// The cause of a failure that is over stays on record: a run that passed since then found its target.
bool isTargetGone(const TimerState &timer)
{
    const Breaker &breaker = timer.record.breaker;
    const bool stands = breaker.failureCount > 0 || breaker.state == BreakerState::ForcedOpen;
    return (breaker.reason == Cause::TargetGone && stands)
        || (timer.reported && isGone(timer.reported->target));
}

// A pause by a person has a name. What was found disabled on its server was switched off there.
bool isSwitchedOffThere(const TimerState &timer)
{
    return timer.key.kind == TimerKind::Server && timer.record.who.isEmpty();
}

} // namespace

TimerLook timerLook(const TimerState &timer)
{
    const Breaker &breaker = timer.record.breaker;
    if (timer.record.pausedAt)
        return isSwitchedOffThere(timer) ? TimerLook::Off : TimerLook::Paused;
    if (isTargetGone(timer))
        return TimerLook::Gone;
    switch (breaker.state) {
    case BreakerState::Closed:
        return lookOfClosed(timer);
    case BreakerState::Open:
        return TimerLook::Open;
    case BreakerState::HalfOpen:
        return TimerLook::HalfOpen;
    case BreakerState::Disabled:
        return timer.record.who.isEmpty() ? TimerLook::Off : TimerLook::Paused;
    case BreakerState::ForcedOpen:
        return TimerLook::Stopped;
    }
    Q_UNREACHABLE();
}

bool isSwitchedOff(const TimerState &timer)
{
    const TimerLook look = timerLook(timer);
    return look == TimerLook::Paused || look == TimerLook::Off;
}

QLatin1StringView timerLookId(TimerLook look)
{
    switch (look) {
    case TimerLook::Open:
        return "open"_L1;
    case TimerLook::HalfOpen:
        return "half-open"_L1;
    case TimerLook::Failing:
        return "failing"_L1;
    case TimerLook::Paused:
        return "paused"_L1;
    case TimerLook::Gone:
        return "gone"_L1;
    case TimerLook::Stopped:
        return "stopped"_L1;
    case TimerLook::Off:
        return "off"_L1;
    case TimerLook::Closed:
        return "closed"_L1;
    }
    Q_UNREACHABLE();
}

QString timerLookText(TimerLook look)
{
    switch (look) {
    case TimerLook::Open:
        return QCoreApplication::translate("TimerLook", "Open");
    case TimerLook::HalfOpen:
        return QCoreApplication::translate("TimerLook", "Half-open");
    case TimerLook::Paused:
        return QCoreApplication::translate("TimerLook", "Paused");
    case TimerLook::Gone:
        return QCoreApplication::translate("TimerLook", "Target gone");
    case TimerLook::Stopped:
        return QCoreApplication::translate("TimerLook", "Stopped");
    case TimerLook::Off:
        return QCoreApplication::translate("TimerLook", "Off on server");
    case TimerLook::Failing: // the failures have a column of their own
    case TimerLook::Closed:
        return QCoreApplication::translate("TimerLook", "Closed");
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(TimerLook look)
{
    switch (look) {
    case TimerLook::Open:
        return Glyph::CircuitOpen;
    case TimerLook::HalfOpen:
        return Glyph::CircuitHalfOpen;
    case TimerLook::Paused:
        return Glyph::Paused;
    case TimerLook::Gone:
        return Glyph::TargetGone;
    case TimerLook::Stopped:
        return Glyph::Down;
    case TimerLook::Off:
        return Glyph::Disabled;
    case TimerLook::Failing:
    case TimerLook::Closed:
        return Glyph::CircuitClosed;
    }
    Q_UNREACHABLE();
}

Tone toneOf(TimerLook look)
{
    switch (look) {
    case TimerLook::Open:
    case TimerLook::Stopped:
        return Tone::Down;
    case TimerLook::HalfOpen:
        return Tone::Warning;
    case TimerLook::Paused:
        return Tone::Paused;
    case TimerLook::Gone:
    case TimerLook::Off:
        return Tone::Unknown;
    case TimerLook::Failing:
    case TimerLook::Closed:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusOf(TimerLook look)
{
    switch (look) {
    case TimerLook::Open:
    case TimerLook::Stopped:
        return Status::Down;
    case TimerLook::HalfOpen:
        return Status::Warning;
    case TimerLook::Failing:
    case TimerLook::Closed:
        return Status::Ok;
    case TimerLook::Paused:
    case TimerLook::Gone:
    case TimerLook::Off:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isChangeable(const TimerState &timer)
{
    return timer.key.kind != TimerKind::Server || (timer.reported && timer.reported->writable);
}

bool hasResettableFailures(const TimerState &timer)
{
    const Breaker &breaker = timer.record.breaker;
    return breaker.state == BreakerState::Closed && breaker.failureCount > 0;
}

bool isDeletable(const TimerState &timer)
{
    return timer.key.kind == TimerKind::Server && timer.reported && timer.reported->writable
        && !timer.reported->system;
}

TimerCounts countTimers(const QList<TimerState> &timers)
{
    TimerCounts counts;
    for (const TimerState &timer : timers) {
        switch (timerLook(timer)) {
        case TimerLook::Open:
            ++counts.open;
            break;
        case TimerLook::HalfOpen:
            ++counts.halfOpen;
            break;
        case TimerLook::Paused:
            ++counts.paused;
            break;
        case TimerLook::Gone:
            ++counts.gone;
            break;
        case TimerLook::Stopped:
        case TimerLook::Off:
            ++counts.other;
            break;
        case TimerLook::Failing:
        case TimerLook::Closed:
            ++counts.closed;
            break;
        }
    }
    return counts;
}

} // namespace jobwatch
