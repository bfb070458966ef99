#include "ui/window/timerruns.h"

#include <algorithm>
#include <QLocale>
#include <utility>

#include "core/text/words.h"
#include "ui/tables/timercells.h"
#include "ui/window/timerpanel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int runsShown = 5;

QString dated(const QDateTime &at, const std::optional<QDateTime> &before)
{
    const QString clock = QLocale().toString(at.time(), u"HH:mm:ss"_s);
    return before && before->date() == at.date() ? clock
                                                 : QLocale().toString(at.date(), u"ddd d MMM "_s) + clock;
}

QString zoneTitle(const QTimeZone &zone, Instant at)
{
    return zone.id() == "UTC" ? u"UTC"_s : zone.abbreviation(toDateTime(at));
}

QTimeZone serverZone(const TimerState &timer)
{
    const QTimeZone known(timer.schedule.zone);
    return known.isValid() ? known : QTimeZone::utc();
}

QString stepText(RunStep step)
{
    switch (step) {
    case RunStep::Started:
        return TimerPanel::tr("started");
    case RunStep::Retried:
        return TimerPanel::tr("tried again");
    case RunStep::Passed:
        return TimerPanel::tr("passed");
    case RunStep::Failed:
        return TimerPanel::tr("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

bool waitsForProbe(const TimerState &timer)
{
    return timer.guarded && timer.record.breaker.resumeAt && timerLook(timer) == TimerLook::Open;
}

QStringList nextRunTitles(const TimerState &timer, const ShownTime &time)
{
    return {QString(), TimerPanel::tr("Server, %1").arg(zoneTitle(serverZone(timer), time.now)),
            TimerPanel::tr("Local, %1").arg(zoneTitle(time.zone, time.now)), TimerPanel::tr("In")};
}

// The date stands where it changes.
QList<QStringList> nextRunRows(const TimerState &timer, const ShownTime &time)
{
    const QTimeZone theirs = serverZone(timer);
    QList<QStringList> rows;
    std::optional<QDateTime> before;
    const auto add = [&](const QString &what, Instant at) {
        const QDateTime there = toDateTime(at).toTimeZone(theirs);
        const QDateTime here = toDateTime(at).toTimeZone(time.zone);
        const QString ours = dated(here, there.date() == here.date() ? std::optional(here) : std::nullopt);
        rows.append({what, dated(there, before), ours, countdownText(std::max(Span{}, at - time.now))});
        before = there;
    };
    QList<std::pair<Instant, QString>> runs;
    for (const Instant at : timer.nextRuns.mid(0, runsShown))
        runs.append({at, runs.isEmpty() ? TimerPanel::tr("Next") : QString()});
    if (timer.record.breaker.resumeAt && timerLook(timer) == TimerLook::Open)
        runs.append({*timer.record.breaker.resumeAt, TimerPanel::tr("Probe")});
    // A server whose timer we only watch goes on running it before the probe.
    std::stable_sort(runs.begin(), runs.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[at, what] : std::as_const(runs))
        add(what, at);
    return rows;
}

QList<QStringList> lastRunRows(const QList<TimerRun> &runs, const ShownTime &time)
{
    QList<QStringList> rows;
    for (const TimerRun &run : runs) {
        QString answer = oneLine(run.text);
        if (answer.isEmpty() && run.cause != Cause::None)
            answer = causeText(run.cause);
        if (run.httpStatus)
            answer.prepend(QString::number(*run.httpStatus) + u' ');
        rows.append({secondsText(run.at, time),
                     run.probe ? TimerPanel::tr("%1 (probe)").arg(stepText(run.step)) : stepText(run.step),
                     answer});
    }
    return rows;
}

} // namespace jobwatch
