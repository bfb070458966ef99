#include <QCoreApplication>

#include "core/domain/timerschedule.h"
#include "core/monitor/timers.h"

// Orders of the operator about timers. Test timers are paused, resumed and probed with their runners.
namespace jobwatch {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

} // namespace

void Timers::refuse(const TimerKey &key, const QString &who, const QString &reason, Instant now)
{
    HistoryEvent event;
    event.at = now;
    event.kind = HistoryKind::OrderRefused;
    event.scope = Scope{key.server, {}, {}};
    event.timer = key;
    event.reason = reason;
    event.who = who;
    m_actions.append(Tell{event});
}

// True if nothing may be changed about it now; says why.
bool Timers::refuses(const TimerWatch &watch, const QString &who, Instant now)
{
    const TimerKey &key = watch.record.key;
    QString reason;
    if (m_readOnly)
        reason = sentence(QT_TRANSLATE_NOOP("Engine", "This session is read-only."));
    else if (watch.changing)
        reason = sentence(QT_TRANSLATE_NOOP("Engine", "A change of it is on its way already."));
    else if (key.kind == TimerKind::Server && (!watch.reported || !watch.reported->writable))
        reason = sentence(QT_TRANSLATE_NOOP(
            "Engine", "The server does not let this timer be changed: it belongs to its module."));
    else if (isFrozen(key))
        reason = sentence(QT_TRANSLATE_NOOP("Engine", "This computer is offline."));
    if (reason.isEmpty())
        return false;
    refuse(key, who, reason, now);
    return true;
}

void Timers::change(TimerWatch &watch, TimerChange what, const QString &who, Instant now)
{
    Q_UNUSED(now)
    if (!maySend(watch.record.key) || !watch.reported || watch.changing)
        return;
    watch.changing = ++m_number;
    m_actions.append(ChangeTimer{watch.record.key, m_number, what, *watch.reported, who});
}

void Timers::on(const PauseTimersAsked &event, Instant now)
{
    for (const TimerKey &key : event.timers) {
        TimerWatch *watch = find(key);
        if (!watch || key.kind == TimerKind::Test || refuses(*watch, event.pause.who, now))
            continue;
        disable(*watch, event.pause, event.untilGreen, now);
        if (key.kind == TimerKind::Server && watch->reported->enabled)
            change(*watch, TimerChange::Disable, event.pause.who, now);
    }
}

void Timers::disable(TimerWatch &watch, const Pause &pause, bool untilGreen, Instant now)
{
    watch.record.who = pause.who;
    watch.record.why = pause.reason;
    watch.record.pausedAt = now;
    watch.record.pausedUntil = pause.until;
    watch.record.untilGreen = untilGreen;
    apply(watch, DisableAsked{}, now);
    keep(watch);
    HistoryEvent event;
    event.reason = pause.reason;
    event.who = pause.who;
    tell(HistoryKind::TimerPaused, watch, now, event);
}

void Timers::enable(TimerWatch &watch, const QString &who, const QString &reason, Instant now)
{
    watch.record.who.clear();
    watch.record.why.clear();
    watch.record.pausedAt.reset();
    watch.record.pausedUntil.reset();
    watch.record.untilGreen = false;
    watch.enabledAt = now;
    watch.notFiring = false;
    apply(watch, EnableAsked{}, now);
    keep(watch);
    scheduleNext(watch, now);
    HistoryEvent event;
    event.reason = reason;
    event.who = who;
    tell(HistoryKind::TimerResumed, watch, now, event);
}

void Timers::pauseIsOver(TimerWatch &watch, Instant now)
{
    resume(watch, {}, true, now);
}

void Timers::on(const ResumeTimersAsked &event, Instant now)
{
    for (const TimerKey &key : event.timers) {
        TimerWatch *watch = find(key);
        if (!watch || key.kind == TimerKind::Test)
            continue;
        const bool mustWrite =
            key.kind == TimerKind::Server && (event.anew || (watch->reported && !watch->reported->enabled));
        if (mustWrite && refuses(*watch, event.who, now))
            continue;
        if (!mustWrite && m_readOnly) {
            refuse(key, event.who, sentence(QT_TRANSLATE_NOOP("Engine", "This session is read-only.")), now);
            continue;
        }
        resume(*watch, event.who, event.anew, now);
    }
}

// A timer that was disabled is enabled; one that its breaker holds is probed at once.
void Timers::resume(TimerWatch &watch, const QString &who, bool anew, Instant now)
{
    const bool isServers = watch.record.key.kind == TimerKind::Server;
    const bool mustEnable = isServers && watch.reported && !watch.reported->enabled;
    if (isServers && (mustEnable || anew)) {
        const bool recreates = anew && !watch.reported->system;
        change(watch, recreates ? TimerChange::Recreate : TimerChange::Enable, who, now);
    }
    if (watch.record.breaker.state == BreakerState::Disabled) {
        const QString reason = who.isEmpty()
            ? sentence(QT_TRANSLATE_NOOP("Engine", "The time of the pause is over."))
            : QString();
        enable(watch, who, reason, now);
        return;
    }
    HistoryEvent event;
    event.who = who;
    tell(HistoryKind::TimerResumed, watch, now, event);
    if (watch.record.breaker.state == BreakerState::ForcedOpen)
        apply(watch, ForceCloseAsked{}, now);
    else if (watch.record.breaker.state != BreakerState::Closed)
        apply(watch, ProbeAsked{}, now);
}

void Timers::on(const ProbeTimersAsked &event, Instant now)
{
    for (const TimerKey &key : event.timers) {
        TimerWatch *watch = find(key);
        if (!watch || key.kind == TimerKind::Test)
            continue;
        QString reason;
        if (m_readOnly)
            reason = sentence(QT_TRANSLATE_NOOP("Engine", "This session is read-only."));
        else if (isFrozen(key))
            reason = sentence(QT_TRANSLATE_NOOP("Engine", "This computer is offline."));
        else if (watch->running)
            reason = sentence(QT_TRANSLATE_NOOP("Engine", "A run of it is on its way already."));
        if (!reason.isEmpty()) {
            refuse(key, event.who, reason, now);
            continue;
        }
        HistoryEvent told;
        told.who = event.who;
        tell(HistoryKind::TimerProbed, *watch, now, told);
        const bool isHeld = isGuarded(*watch)
            && (watch->record.breaker.state == BreakerState::Open
                || watch->record.breaker.state == BreakerState::HalfOpen);
        if (isHeld)
            apply(*watch, ProbeAsked{}, now);
        else
            call(*watch, true, now);
        push(*watch);
    }
}

QString Timers::whyNoReset(const TimerWatch &watch, const ResetFailuresAsked &event) const
{
    const Breaker &breaker = watch.record.breaker;
    if (m_readOnly)
        return sentence(QT_TRANSLATE_NOOP("Engine", "This session is read-only."));
    if (breaker.state != BreakerState::Closed)
        return sentence(QT_TRANSLATE_NOOP("Engine", "Its circuit is not closed: probe or resume it."));
    if (event.takenBack.isEmpty())
        return breaker.failureCount > 0
            ? QString()
            : sentence(QT_TRANSLATE_NOOP("Engine", "It has no failures in a row."));
    for (const TimerRecord &before : event.takenBack)
        if (before.key == watch.record.key && before.lastPassed == watch.record.lastPassed
            && breaker.failureCount == 0 && before.breaker.lastFailed == breaker.lastFailed)
            return {};
    return sentence(QT_TRANSLATE_NOOP("Engine", "It ran since: its failures are counted anew."));
}

// Nothing is sent for it: only what is counted here changes.
void Timers::on(const ResetFailuresAsked &event, Instant now)
{
    for (const TimerKey &key : event.timers) {
        TimerWatch *watch = find(key);
        if (!watch)
            continue;
        if (const QString reason = whyNoReset(*watch, event); !reason.isEmpty()) {
            refuse(key, event.who, reason, now);
            continue;
        }
        const int before = watch->record.breaker.failureCount;
        if (event.takenBack.isEmpty())
            apply(*watch, ForgetFailuresAsked{}, now);
        for (const TimerRecord &record : event.takenBack)
            if (record.key == key)
                apply(*watch, RecallFailuresAsked{record.breaker}, now);
        const int after = watch->record.breaker.failureCount;
        HistoryEvent told;
        told.who = event.who;
        told.reason = after == 0
            ? QCoreApplication::translate("Engine", "%n failure(s) in a row are not counted any more.",
                                          nullptr, before)
            : QCoreApplication::translate("Engine", "%n failure(s) in a row are counted again.", nullptr,
                                          after);
        tell(HistoryKind::TimerReset, *watch, now, told);
    }
}

void Timers::on(const RemoveTimersAsked &event, Instant now)
{
    for (const TimerKey &key : event.timers) {
        TimerWatch *watch = find(key);
        if (!watch || key.kind != TimerKind::Server || refuses(*watch, event.who, now))
            continue;
        change(*watch, TimerChange::Delete, event.who, now);
    }
}

} // namespace jobwatch
