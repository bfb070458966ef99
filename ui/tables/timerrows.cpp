#include "ui/tables/timerrows.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

#include "core/text/timerwords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Timers", text);
}

bool comesBefore(const TimerRow &a, const TimerRow &b)
{
    if (a.look != b.look)
        return a.look < b.look;
    const Breaker &one = a.timer.record.breaker;
    const Breaker &other = b.timer.record.breaker;
    if (a.look == TimerLook::Open && one.resumeAt != other.resumeAt)
        return one.resumeAt.value_or(Instant::max()) < other.resumeAt.value_or(Instant::max());
    if (a.look == TimerLook::Failing && one.failureCount != other.failureCount)
        return one.failureCount > other.failureCount;
    return a.timer.name == b.timer.name ? a.timer.key < b.timer.key : a.timer.name < b.timer.name;
}

QString pausedReason(const TimerRecord &record)
{
    const QString who = oneLine(record.who, 60);
    return who.isEmpty() ? oneLine(record.why) : who + u": "_s + oneLine(record.why);
}

} // namespace

QList<TimerRow> timerRows(const Snapshot &snapshot)
{
    QHash<ServerId, Contact> contacts;
    for (const ServerState &server : snapshot.servers)
        contacts.insert(server.name, server.contact);
    QList<TimerRow> rows;
    rows.reserve(snapshot.timers.size());
    for (const TimerState &timer : snapshot.timers)
        rows.append({timer,
                     timerLook(timer),
                     {snapshot.offline, contacts.value(timer.key.server, Contact::Reachable)}});
    std::stable_sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

QString rowKey(const TimerRow &row)
{
    return timerName(row.timer.key);
}

Scope scopeOf(const TimerRow &row)
{
    return Scope{row.timer.key.server, {}, {}};
}

std::optional<TimerKey> timerOf(const TimerRow &row)
{
    return row.timer.key;
}

FilterSubject subjectOf(const TimerRow &row, Instant now)
{
    return timerSubject(row.timer, now);
}

FilterSubject timerSubject(const TimerState &timer, Instant now)
{
    const TimerLook look = timerLook(timer);
    const auto ago = [now](const std::optional<Instant> &at) {
        return at ? std::optional(now - *at) : std::nullopt;
    };
    FilterSubject subject;
    subject.server = timer.key.server.value;
    subject.kind = timerKindId(timer.key.kind);
    subject.circuit = timerLookId(look);
    if (const auto status = statusOf(look))
        subject.status = statusId(*status);
    if (look == TimerLook::Paused)
        subject.marks.append(u"paused"_s);
    if (look == TimerLook::Gone)
        subject.marks.append(u"gone"_s);
    subject.reason = timerReason(timer) + u' ' + causeShort(timer.record.breaker.reason);
    if (timer.record.breaker.reason != Cause::None)
        subject.causes = {QString(causeId(timer.record.breaker.reason))};
    subject.since = ago(timerSince(timer));
    subject.evidence = ago(std::max(timer.record.lastPassed, timer.record.breaker.lastFailed));
    if (!timer.nextRuns.isEmpty())
        subject.next = timer.nextRuns.first() - now;
    subject.failures = timer.record.breaker.failureCount;
    if (timer.runner) {
        subject.service = timer.runner->service.value;
        subject.runner = timer.runner->runner.value;
    }
    subject.words = {timer.name, subject.server, subject.reason};
    if (timer.reported) {
        subject.module = timer.reported->module;
        subject.owner = timer.reported->system ? u"system"_s : timer.reported->owner;
        subject.target = targetId(timer.reported->target);
        subject.words += {timer.reported->path, timer.reported->moduleId, timer.reported->owner};
    }
    return subject;
}

std::optional<Instant> timerSince(const TimerState &timer)
{
    const Breaker &breaker = timer.record.breaker;
    switch (timerLook(timer)) {
    case TimerLook::Paused:
    case TimerLook::Off:
        return timer.record.pausedAt;
    case TimerLook::Open:
    case TimerLook::HalfOpen:
    case TimerLook::Stopped:
    case TimerLook::Gone:
        return breaker.openedAt ? breaker.openedAt : breaker.failingSince;
    case TimerLook::Failing:
        return breaker.failingSince;
    case TimerLook::Closed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString timerReason(const TimerState &timer)
{
    const Breaker &breaker = timer.record.breaker;
    const TimerLook look = timerLook(timer);
    if (isSwitchedOff(timer))
        return pausedReason(timer.record);
    if (look == TimerLook::Gone && timer.reported && !timer.reported->targetText.isEmpty())
        return oneLine(timer.reported->targetText);
    if (look == TimerLook::Gone && timer.reported && timer.reported->target != TargetVerdict::Present)
        return targetVerdictText(timer.reported->target);
    if (timer.notFiring)
        return said(
            QT_TRANSLATE_NOOP("Timers", "Enabled on the server, but no run was seen for 2 intervals"));
    if (look == TimerLook::Closed)
        return {}; // what failed once is over
    if (!breaker.reasonText.isEmpty() && breaker.failureCount > 0)
        return oneLine(breaker.reasonText);
    return breaker.reason == Cause::None ? QString() : causeText(breaker.reason);
}

QString timerTitle(const TimerState &timer)
{
    if (!timer.reported || timer.reported->path.isEmpty())
        return oneLine(timer.name, 60);
    const qsizetype slash = timer.reported->path.lastIndexOf(u'/');
    const QString last = timer.reported->path.mid(slash);
    return oneLine(timer.reported->method + (slash > 0 ? u" …"_s : u" "_s) + last, 60);
}

QLatin1StringView targetId(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::NotChecked:
        return "unchecked"_L1;
    case TargetVerdict::Present:
        return "present"_L1;
    case TargetVerdict::ModuleUninstalled:
        return "uninstalled"_L1;
    case TargetVerdict::EndpointVanished:
        return "vanished"_L1;
    case TargetVerdict::ScheduleDiffers:
        return "differs"_L1;
    case TargetVerdict::DeclaredButMissing:
        return "missing"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
