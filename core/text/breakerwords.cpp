#include <QCoreApplication>
#include <QStringList>

#include "core/text/timerwords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct Moment
{
    Instant now{};
    QTimeZone zone{};
};

// "09:12", or with its date where it was not today.
QString momentText(Instant at, const Moment &moment)
{
    const QDateTime then = toDateTime(at).toTimeZone(moment.zone);
    const QDate today = toDateTime(moment.now).toTimeZone(moment.zone).date();
    return then.toString(then.date() == today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString sinceText(const QString &what, std::optional<Instant> since, const Moment &moment)
{
    if (!since)
        return what;
    return QCoreApplication::translate("Timer", "%1 since %2", "what is so; a time of day")
        .arg(what, momentText(*since, moment));
}

// "3 failures in a row, access denied"
QString failuresText(const Breaker &breaker)
{
    QStringList parts;
    if (breaker.failureCount > 0)
        parts.append(
            QCoreApplication::translate("Timer", "%n failures in a row", nullptr, breaker.failureCount));
    if (breaker.reason != Cause::None)
        parts.append(causeShort(breaker.reason));
    return parts.join(", "_L1);
}

// "Open since 09:12", "3 failures in a row": both, or what there is, with what follows.
QString sentence(const QString &what, const QString &why, const QString &then = {})
{
    QString text = why.isEmpty()
        ? what
        : QCoreApplication::translate("Timer", "%1: %2", "what is so; why").arg(what, why);
    if (!then.isEmpty())
        text = QCoreApplication::translate("Timer", "%1; %2", "what is so; what comes").arg(text, then);
    return text + u'.';
}

QString nextProbeText(const Breaker &breaker, Instant now)
{
    if (!breaker.resumeAt)
        return {};
    if (*breaker.resumeAt <= now)
        return QCoreApplication::translate("Timer", "the next probe is due");
    const Span wait = *breaker.resumeAt - now;
    return QCoreApplication::translate("Timer", "next probe in %1").arg(ageText(wait));
}

QString openReason(const TimerState &timer, const Moment &moment)
{
    const Breaker &breaker = timer.record.breaker;
    const QString what = timer.guarded ? QCoreApplication::translate("Timer", "Stopped by its circuit")
                                       : QCoreApplication::translate("Timer", "Failing on the server");
    const auto since = timer.guarded ? breaker.openedAt : breaker.failingSince;
    return sentence(sinceText(what, since, moment), failuresText(breaker),
                    timer.guarded ? nextProbeText(breaker, moment.now)
                                  : QCoreApplication::translate("Timer", "the server goes on calling it"));
}

QString halfOpenReason(const Breaker &breaker, const Moment &moment)
{
    const QString what = breaker.probeStarted
        ? QCoreApplication::translate("Timer", "A probe runs since %1")
              .arg(momentText(*breaker.probeStarted, moment))
        : QCoreApplication::translate("Timer", "The next run is a probe");
    return sentence(what, failuresText(breaker));
}

QString untilText(const TimerRecord &record, const Moment &moment)
{
    if (record.pausedUntil)
        return QCoreApplication::translate("Timer", "until %1").arg(momentText(*record.pausedUntil, moment));
    if (record.untilGreen)
        return QCoreApplication::translate("Timer", "until the next success");
    return {};
}

QString pausedReason(const TimerRecord &record, const Moment &moment)
{
    const QString who = oneLine(record.who);
    const QString why = oneLine(record.why);
    const QString what = who.isEmpty() ? QCoreApplication::translate("Timer", "Paused")
                                       : QCoreApplication::translate("Timer", "Paused by %1").arg(who);
    const QString quoted = why.isEmpty() ? QString() : u'“' + why + u'”';
    return sentence(sinceText(what, record.pausedAt, moment), quoted, untilText(record, moment));
}

QString forcedReason(const Breaker &breaker, const Moment &moment)
{
    const QString what = QCoreApplication::translate("Timer", "Stopped");
    const QString line = oneLine(breaker.reasonText);
    const QString cause = breaker.reason == Cause::None ? line : causeText(breaker.reason);
    const QString told = breaker.reason == Cause::None || line.isEmpty() ? QString() : u'“' + line + u'”';
    return sentence(sinceText(what, breaker.openedAt, moment), cause, told);
}

QString closedReason(const TimerState &timer, const Moment &moment)
{
    const Breaker &breaker = timer.record.breaker;
    if (timer.notFiring)
        return QCoreApplication::translate("Timer", "Enabled, but not firing: no start for two periods.");
    if (breaker.failureCount > 0)
        return sentence(
            sinceText(QCoreApplication::translate("Timer", "Failing"), breaker.failingSince, moment),
            failuresText(breaker));
    return QCoreApplication::translate("Timer", "Runs on its schedule.");
}

} // namespace

QString breakerEffectText(const BreakerEffect &effect)
{
    const QString failures =
        QCoreApplication::translate("Timer", "Opens after %n failures", nullptr, effect.failures);
    const QString probe =
        QCoreApplication::translate("Timer", "first probe after %1").arg(durationText(effect.firstProbe));
    if (effect.about <= Span{})
        return QCoreApplication::translate("Timer", "%1; %2", "what is so; what comes").arg(failures, probe);
    return QCoreApplication::translate("Timer", "%1, about %2; %3",
                                       "opens when; a duration; first probe when")
        .arg(failures, durationText(effect.about), probe);
}

QString breakerReason(const TimerState &timer, Instant now, const QTimeZone &zone)
{
    const Moment moment{now, zone};
    const Breaker &breaker = timer.record.breaker;
    switch (breaker.state) {
    case BreakerState::Closed:
        return closedReason(timer, moment);
    case BreakerState::Open:
        return openReason(timer, moment);
    case BreakerState::HalfOpen:
        return halfOpenReason(breaker, moment);
    case BreakerState::Disabled:
        return pausedReason(timer.record, moment);
    case BreakerState::ForcedOpen:
        return forcedReason(breaker, moment);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
