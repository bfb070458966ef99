#include "ui/tables/timercells.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/timerwords.h"
#include "core/text/words.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int mostBlocks = 5;

QString said(const char *text)
{
    return QCoreApplication::translate("Timers", text);
}

Cell dash()
{
    return mutedCell(u"–"_s);
}

bool rests(TimerLook look)
{
    return look == TimerLook::Gone || look == TimerLook::Off;
}

QString untilWords(const TimerRecord &record, const Shown &shown)
{
    if (record.pausedUntil)
        return u", "_s
            + said(QT_TRANSLATE_NOOP("Timers", "until %1"))
                  .arg(momentText(*record.pausedUntil, shown.now, shown.zone));
    return record.untilGreen ? u", "_s + said(QT_TRANSLATE_NOOP("Timers", "until it is OK")) : QString();
}

// Within the next day a time needs no date: a moment seen from itself has none.
Instant clockOnly(Instant at, const Shown &shown)
{
    return at - shown.now < 24h ? at : shown.now;
}

// What is left of the way from the last failure to the probe.
double shareLeft(const Breaker &breaker, Instant now)
{
    const Instant from = std::max(breaker.openedAt, breaker.lastFailed).value_or(now);
    const Span whole = *breaker.resumeAt - from;
    return whole <= Span::zero() ? 0 : double((*breaker.resumeAt - now).count()) / double(whole.count());
}

} // namespace

Cell circuitCell(const TimerRow &row, const Shown &shown)
{
    const bool loud =
        row.look <= TimerLook::HalfOpen || row.look == TimerLook::Paused || row.look == TimerLook::Stopped;
    Cell cell{.text = timerLookText(row.look),
              .glyph = glyphOf(row.look),
              .tone = row.around.frozen() ? Tone::Unknown : toneOf(row.look),
              .inked = loud && !row.around.frozen(),
              .muted = !loud || row.around.frozen()};
    cell.spoken = QCoreApplication::translate("Timers", "Circuit: %1").arg(cell.text);
    cell.why = timerReason(row.timer);
    const Breaker &breaker = row.timer.record.breaker;
    QStringList tip{cell.spoken};
    if (breaker.openCount > 0)
        tip.append(
            QCoreApplication::translate("Timers", "Opened %n time(s) in a row", nullptr, breaker.openCount));
    if (breaker.resumeAt)
        tip.append(said(QT_TRANSLATE_NOOP("Timers", "Next probe %1"))
                       .arg(absoluteText(*breaker.resumeAt, shown.zone)));
    cell.toolTip = tip.join(u'\n');
    return cell;
}

Cell timerCell(const TimerRow &row, const Shown &)
{
    Cell cell{.text = oneLine(row.timer.name), .muted = rests(row.look) || row.around.frozen()};
    cell.elide = Qt::ElideMiddle;
    cell.why = timerReason(row.timer);
    QStringList tip{cell.text, timerKindText(row.timer.key.kind), oneLine(row.timer.key.server.value, 80)};
    if (row.timer.reported) {
        tip.append(oneLine(row.timer.reported->moduleId, 80));
        tip.append(oneLine(row.timer.reported->serverId, 80));
    }
    tip.removeAll(QString());
    cell.toolTip = tip.join(u'\n');
    return cell;
}

Cell failuresCell(const TimerRow &row, const Shown &)
{
    if (rests(row.look))
        return dash();
    const Breaker &breaker = row.timer.record.breaker;
    const int allowed = std::max(1, failuresAllowed(row.timer));
    const int failed = std::min(breaker.failureCount, allowed);
    const bool open = row.look == TimerLook::Open || row.look == TimerLook::HalfOpen;
    Cell cell{.text =
                  QCoreApplication::translate("Timers", "%1/%2", "failures, limit").arg(failed).arg(allowed),
              .muted = failed == 0};
    if (allowed <= mostBlocks)
        cell.gauge = Gauge{Gauge::Kind::Blocks, failed, allowed, {{0, open ? Tone::Down : Tone::Warning}}};
    cell.spoken =
        QCoreApplication::translate("Timers", "%1 of %2 failures in a row").arg(failed).arg(allowed);
    cell.toolTip = cell.spoken;
    return cell;
}

Cell reasonCell(const TimerRow &row, const Shown &shown)
{
    Cell cell{.text = timerReason(row.timer)};
    if (row.look == TimerLook::Paused)
        cell.text += untilWords(row.timer.record, shown);
    cell.muted = row.look == TimerLook::Failing || row.around.frozen();
    cell.toolTip = cell.text;
    if (row.look != TimerLook::Paused && row.timer.record.breaker.reason != Cause::None)
        cell.toolTip += u'\n' + causeText(row.timer.record.breaker.reason);
    return cell;
}

Cell probeCell(const TimerRow &row, const Shown &shown)
{
    const Breaker &breaker = row.timer.record.breaker;
    if (breaker.probeStarted || (row.look == TimerLook::HalfOpen && row.timer.running))
        return Cell{.text = said(QT_TRANSLATE_NOOP("Timers", "running")),
                    .glyph = Glyph::TestRunning,
                    .tone = Tone::UserJob};
    if (!breaker.resumeAt || row.look != TimerLook::Open)
        return {};
    if (row.around.frozen())
        return mutedCell(said(QT_TRANSLATE_NOOP("Timers", "frozen")));
    const Span left = *breaker.resumeAt - shown.now;
    Cell cell{.text = left <= Span::zero() ? said(QT_TRANSLATE_NOOP("Timers", "now")) : countdownText(left)};
    cell.gauge = Gauge{Gauge::Kind::Ring, 0, 0, {{shareLeft(breaker, shown.now), Tone::Down}}};
    cell.spoken = said(QT_TRANSLATE_NOOP("Timers", "Next probe in %1")).arg(cell.text);
    cell.toolTip = absoluteText(*breaker.resumeAt, shown.zone);
    return cell;
}

Cell serverTimeCell(const TimerRow &row, const Shown &shown)
{
    if (row.timer.nextRuns.isEmpty() || row.look == TimerLook::Open)
        return dash();
    const Instant next = row.timer.nextRuns.first();
    const QByteArray &zone = row.timer.schedule.zone;
    return Cell{.text = zonedText(next, clockOnly(next, shown), zone),
                .toolTip = absoluteText(next, QTimeZone(zone)) + u'\n' + QString::fromLatin1(zone)};
}

Cell localTimeCell(const TimerRow &row, const Shown &shown)
{
    if (row.timer.nextRuns.isEmpty() || row.look == TimerLook::Open)
        return dash();
    const Instant next = row.timer.nextRuns.first();
    return Cell{.text = momentText(next, clockOnly(next, shown), shown.zone),
                .toolTip = absoluteText(next, shown.zone)};
}

Cell scheduleCell(const TimerRow &row, const Shown &shown)
{
    const TimerSchedule &schedule = row.timer.schedule;
    Cell cell{.text = oneLine(scheduleShort(schedule), 60), .muted = true};
    if (schedule.every == Span{} && !schedule.cron.isEmpty())
        cell.font = Cell::Font::Fixed;
    QStringList tip{timerScheduleText(schedule)};
    for (const Instant run : row.timer.nextRuns.mid(0, 3))
        tip.append(absoluteText(run, shown.zone));
    cell.toolTip = tip.join(u'\n');
    return cell;
}

Cell adviceCell(const TimerRow &row, const Shown &)
{
    if (row.look == TimerLook::Gone)
        return textCell(isDeletable(row.timer)
                            ? said(QT_TRANSLATE_NOOP("Timers", "Delete it on the server after an export"))
                            : said(QT_TRANSLATE_NOOP("Timers", "Nothing; the server owns it")));
    const Cause cause = row.timer.record.breaker.reason;
    return row.timer.record.breaker.failureCount == 0 || cause == Cause::None ? Cell{}
                                                                              : textCell(causeText(cause));
}

int failuresAllowed(const TimerState &timer)
{
    return failuresToOpen(timer.rules, timer.interval, permanence(timer.record.breaker.reason));
}

QString scheduleShort(const TimerSchedule &schedule)
{
    if (schedule.every == 24h)
        return said(QT_TRANSLATE_NOOP("Timers", "daily"));
    if (schedule.every > Span::zero())
        return said(QT_TRANSLATE_NOOP("Timers", "every %1")).arg(durationText(schedule.every));
    return schedule.cron.isEmpty() ? said(QT_TRANSLATE_NOOP("Timers", "never")) : schedule.cron;
}

QString countdownText(Span left)
{
    return left < 1h ? durationText(std::chrono::floor<std::chrono::seconds>(left))
                     : ageText(std::chrono::floor<std::chrono::minutes>(left));
}

QString zonedText(Instant at, Instant now, const QByteArray &zone)
{
    const QTimeZone known(zone);
    if (!known.isValid())
        return momentText(at, now, QTimeZone::utc()) + u" UTC"_s;
    const QString name = zone == "UTC" ? u"UTC"_s : toDateTime(at).toTimeZone(known).timeZoneAbbreviation();
    return momentText(at, now, known) + u' ' + name;
}

} // namespace jobwatch
