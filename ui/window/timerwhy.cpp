#include "ui/window/timerwhy.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/timerwords.h"
#include "core/text/words.h"
#include "ui/tables/timercells.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("TimerWhy", source, nullptr, n);
}

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

WhyLine note(const QString &text)
{
    return {Glyph::Information, Tone::UserJob, sentence(text), said(QT_TRANSLATE_NOOP("TimerWhy", "Note"))};
}

QString circuitSentence(const TimerState &timer)
{
    const Breaker &breaker = timer.record.breaker;
    switch (timerLook(timer)) {
    case TimerLook::Open:
        return said(QT_TRANSLATE_N_NOOP("TimerWhy",
                                        "Open because %n run(s) in a row failed; the limit is %1."),
                    breaker.failureCount)
            .arg(failuresAllowed(timer));
    case TimerLook::HalfOpen:
        return said(QT_TRANSLATE_NOOP("TimerWhy", "Half-open: the next run decides whether it closes."));
    case TimerLook::Failing:
        return breaker.failureCount > 0
            ? said(QT_TRANSLATE_N_NOOP("TimerWhy", "Closed, but %n run(s) in a row failed; it opens at %1."),
                   breaker.failureCount)
                  .arg(failuresAllowed(timer))
            : timerReason(timer) + u'.';
    case TimerLook::Paused:
        return said(QT_TRANSLATE_NOOP("TimerWhy", "Paused by a person, not by its circuit."));
    case TimerLook::Gone:
        return said(QT_TRANSLATE_NOOP("TimerWhy", "Its target is gone: it can only fail."));
    case TimerLook::Stopped:
        return said(QT_TRANSLATE_NOOP("TimerWhy", "Stopped until somebody acts; no probe is sent."));
    case TimerLook::Off:
        return said(QT_TRANSLATE_NOOP("TimerWhy", "Switched off on the server."));
    case TimerLook::Closed:
        return said(QT_TRANSLATE_NOOP("TimerWhy", "Closed: it runs on its schedule."));
    }
    Q_UNREACHABLE();
}

void addPause(QList<WhyLine> &lines, const TimerState &timer, const ShownTime &time)
{
    if (!timer.record.pausedAt)
        return;
    if (timerLook(timer) == TimerLook::Off)
        return lines.append(note(said(QT_TRANSLATE_NOOP("TimerWhy", "Found so since %1."))
                                     .arg(momentText(*timer.record.pausedAt, time))));
    QString text = said(QT_TRANSLATE_NOOP("TimerWhy", "%1 since %2"))
                       .arg(timerReason(timer), momentText(*timer.record.pausedAt, time));
    if (timer.record.pausedUntil)
        text += u", "_s
            + said(QT_TRANSLATE_NOOP("TimerWhy", "until %1"))
                  .arg(momentText(*timer.record.pausedUntil, time));
    if (timer.record.untilGreen)
        text += u", "_s + said(QT_TRANSLATE_NOOP("TimerWhy", "or until a run passes"));
    lines.append(
        {Glyph::Acknowledged, Tone::UserJob, sentence(text), said(QT_TRANSLATE_NOOP("TimerWhy", "Person"))});
}

void addFailure(QList<WhyLine> &lines, const TimerState &timer, const ShownTime &time)
{
    const Breaker &breaker = timer.record.breaker;
    if (breaker.failureCount == 0 && timerLook(timer) != TimerLook::Gone)
        return;
    const QString last = said(QT_TRANSLATE_NOOP("TimerWhy", "Last failure"));
    const QString reason =
        timerLook(timer) == TimerLook::Gone ? timerReason(timer) : oneLine(breaker.reasonText);
    if (!reason.isEmpty())
        lines.append({Glyph::Down, Tone::Down,
                      breaker.lastFailed ? said(QT_TRANSLATE_NOOP("TimerWhy", "%1 at %2."))
                                               .arg(reason, momentText(*breaker.lastFailed, time))
                                         : sentence(reason),
                      last});
    if (breaker.reason != Cause::None)
        lines.append({Glyph::Warning, Tone::Warning, sentence(causeText(breaker.reason)), last});
}

// The other timers of the same module on the same server.
void addNeighbours(QList<WhyLine> &lines, const TimerState &timer, const QList<TimerState> &all)
{
    if (!timer.reported || timer.reported->module.isEmpty())
        return;
    int well = 0;
    int ill = 0;
    for (const TimerState &other : all) {
        if (other.key == timer.key || other.key.server != timer.key.server || !other.reported
            || other.reported->module != timer.reported->module)
            continue;
        const bool fine = timerLook(other) == TimerLook::Closed;
        well += fine;
        ill += !fine && !isSwitchedOff(other);
    }
    const QString module = oneLine(timer.reported->module, 60);
    if (well > 0)
        lines.append(note(
            said(QT_TRANSLATE_N_NOOP("TimerWhy", "%n other timer(s) of %1 run well."), well).arg(module)));
    if (ill > 0)
        lines.append(
            note(said(QT_TRANSLATE_N_NOOP("TimerWhy", "%n other timer(s) of %1 do not run well."), ill)
                     .arg(module)));
}

void addNext(QList<WhyLine> &lines, const TimerState &timer, const ShownTime &time)
{
    const Breaker &breaker = timer.record.breaker;
    const QString source = said(QT_TRANSLATE_NOOP("TimerWhy", "Next"));
    if (breaker.probeStarted)
        lines.append({Glyph::CircuitHalfOpen, Tone::Warning,
                      said(QT_TRANSLATE_NOOP("TimerWhy", "A probe runs since %1."))
                          .arg(momentText(*breaker.probeStarted, time)),
                      source});
    else if (timerLook(timer) == TimerLook::Open && breaker.resumeAt) {
        const Span wait =
            probeWait(timer.rules, timer.interval, breaker.openCount + 1, permanence(breaker.reason));
        lines.append({Glyph::CircuitHalfOpen, Tone::Warning,
                      said(QT_TRANSLATE_NOOP("TimerWhy", "Probe at %1; if it fails, open for %2 more."))
                          .arg(momentText(*breaker.resumeAt, time), durationText(wait)),
                      source});
    } else if (!timer.nextRuns.isEmpty())
        lines.append(note(said(QT_TRANSLATE_NOOP("TimerWhy", "Next run %1."))
                              .arg(untilText(timer.nextRuns.first(), time))));
    if (!timer.guarded)
        lines.append(note(said(QT_TRANSLATE_NOOP(
            "TimerWhy", "Watch only: the circuit is shown, but pauses nothing on the server."))));
}

} // namespace

QList<WhyLine> whyLines(const TimerState &timer, const QList<TimerState> &all, const ShownTime &time)
{
    const TimerLook look = timerLook(timer);
    QList<WhyLine> lines{{glyphOf(look), toneOf(look), circuitSentence(timer), timerLookText(look)}};
    addPause(lines, timer, time);
    addFailure(lines, timer, time);
    if (timer.reported && !timer.reported->owner.isEmpty())
        lines.append(
            {Glyph::Acknowledged, Tone::UserJob,
             said(QT_TRANSLATE_NOOP("TimerWhy", "It runs as %1.")).arg(oneLine(timer.reported->owner, 60)),
             said(QT_TRANSLATE_NOOP("TimerWhy", "Owner"))});
    if (timer.reported && timer.reported->target == TargetVerdict::ScheduleDiffers)
        lines.append(
            note(targetVerdictText(timer.reported->target) + u": "_s + oneLine(timer.reported->targetText)));
    addNeighbours(lines, timer, all);
    addNext(lines, timer, time);
    return lines;
}

QString stateWords(const TimerState &timer, const ShownTime &time)
{
    QString words = timerLookText(timerLook(timer)).toLower();
    if (const auto since = timerSince(timer))
        words = said(QT_TRANSLATE_NOOP("TimerWhy", "%1 for %2")).arg(words, ageText(time.now - *since));
    if (const qint64 skipped = timer.record.breaker.skipped)
        words += u", "_s
            + said(QT_TRANSLATE_N_NOOP("TimerWhy", "%n run(s) skipped"),
                   int(std::min<qint64>(skipped, 1'000'000)));
    return words;
}

QList<std::pair<QString, QString>> timerFacts(const TimerState &timer, const ShownTime &time)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const char *name, const QString &value) {
        if (!value.isEmpty())
            facts.append({said(name), value});
    };
    const auto moment = [&time](const std::optional<Instant> &at) {
        return at ? exactText(*at, time) : QString();
    };
    add(QT_TRANSLATE_NOOP("TimerWhy", "Name"), oneLine(timer.name));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Key"), oneLine(timerName(timer.key)));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Kind"), timerKindText(timer.key.kind));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Schedule"), timerScheduleText(timer.schedule));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Last good run"), moment(timer.record.lastPassed));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Runs of the last 24 h"),
        said(QT_TRANSLATE_NOOP("TimerWhy", "%1, of which %2 failed")).arg(timer.runs).arg(timer.failures));
    if (!timer.reported)
        return facts;
    const ReportedTimer &reported = *timer.reported;
    add(QT_TRANSLATE_NOOP("TimerWhy", "Module"), oneLine(reported.moduleId));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Tenant"), oneLine(reported.tenant));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Id on the server"), oneLine(reported.serverId));
    QStringList former;
    for (const QString &id : timer.record.formerIds)
        former.append(oneLine(id, 80));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Former ids"), former.join(u", "_s));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Target"), targetVerdictText(reported.target));
    add(QT_TRANSLATE_NOOP("TimerWhy", "About the target"), oneLine(reported.targetText));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Made"), moment(reported.createdAt));
    add(QT_TRANSLATE_NOOP("TimerWhy", "Changed"), reported.modified ? moment(reported.updatedAt) : QString());
    return facts;
}

} // namespace jobwatch
