#include "ui/tables/upcoming.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/tables/historyrows.h"
#include "ui/tables/timerrows.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Upcoming", text);
}

QString setBy(const QString &who)
{
    return said(QT_TRANSLATE_NOOP("Upcoming", "set by %1")).arg(oneLine(who, 60));
}

void addRunner(QList<UpcomingRow> &rows, const RunnerState &runner)
{
    const QString name = runnerTitle(runner.key);
    const Scope scope = scopeOf(runner.key);
    if (runner.pause && runner.pause->until)
        rows.append(
            {UpcomingRow::Kind::PauseEnds, *runner.pause->until, scope, {}, name, setBy(runner.pause->who)});
    if (!runner.pause && runner.nextTest)
        rows.append({UpcomingRow::Kind::Test,
                     *runner.nextTest,
                     scope,
                     {},
                     name,
                     nextTestShort(runner),
                     runner.testRunning});
    if (runner.acknowledgement && runner.acknowledgement->until)
        rows.append({UpcomingRow::Kind::AcknowledgementEnds,
                     *runner.acknowledgement->until,
                     scope,
                     {},
                     name,
                     oneLine(runner.acknowledgement->comment)});
}

void addTimer(QList<UpcomingRow> &rows, const TimerState &timer)
{
    const Scope scope{timer.key.server, {}, {}};
    const Breaker &breaker = timer.record.breaker;
    const QString title = oneLine(timer.name, 200);
    if (timerLook(timer) == TimerLook::Open && breaker.resumeAt && !timer.runner) // else its next test
        rows.append({UpcomingRow::Kind::Probe, *breaker.resumeAt, scope, timer.key, title,
                     said(QT_TRANSLATE_NOOP("Upcoming", "decides about its circuit"))});
    if (timer.record.pausedAt && timer.record.pausedUntil)
        rows.append({UpcomingRow::Kind::PauseEnds, *timer.record.pausedUntil, scope, timer.key, title,
                     setBy(timer.record.who)});
}

void addMaintenance(QList<UpcomingRow> &rows, const Maintenance &maintenance, Instant now)
{
    const QString name = maintenance.scope.server.isEmpty()
        ? said(QT_TRANSLATE_NOOP("Upcoming", "everything"))
        : oneLine(maintenance.scope.server.value, 80);
    const QList<MaintenanceWindow> windows = windowsIn(maintenance, now, now + std::chrono::hours(7 * 24), 1);
    if (windows.isEmpty())
        return;
    const bool runs = windows.first().from <= now;
    rows.append({runs ? UpcomingRow::Kind::MaintenanceEnds : UpcomingRow::Kind::MaintenanceBegins,
                 runs ? windows.first().to : windows.first().from,
                 maintenance.scope,
                 {},
                 name,
                 oneLine(maintenance.reason)});
}

void addMuting(QList<UpcomingRow> &rows, const Muting &muting)
{
    rows.append({UpcomingRow::Kind::MutingEnds, muting.until, {}, {}, {}, setBy(muting.who)});
}

void addReport(QList<UpcomingRow> &rows, const PlannedReport &report)
{
    rows.append({UpcomingRow::Kind::ReportSent,
                 report.at,
                 {},
                 {},
                 oneLine(report.name, 80),
                 report.isAgain ? said(QT_TRANSLATE_NOOP("Upcoming", "tried again"))
                                : said(QT_TRANSLATE_NOOP("Upcoming", "by e-mail"))});
}

bool isChange(const HistoryEvent &event)
{
    switch (event.kind) {
    case HistoryKind::StatusChanged:
        return !event.stage;
    case HistoryKind::Paused:
    case HistoryKind::Resumed:
    case HistoryKind::ServerDown:
    case HistoryKind::ServerUp:
    case HistoryKind::Acknowledged:
    case HistoryKind::AcknowledgementLifted:
    case HistoryKind::BreakerOpened:
    case HistoryKind::BreakerClosed:
    case HistoryKind::BreakerForcedOpen:
    case HistoryKind::TimerPaused:
    case HistoryKind::TimerResumed:
    case HistoryKind::TimerRemoved:
    case HistoryKind::TimerNotFiring:
    case HistoryKind::MaintenancePlanned:
    case HistoryKind::NoticesMuted:
    case HistoryKind::NoticesUnmuted:
    case HistoryKind::WentOffline:
    case HistoryKind::CameOnline:
        return true;
    case HistoryKind::EvidenceArrived:
    case HistoryKind::TestStarted:
    case HistoryKind::TestFinished:
    case HistoryKind::TestNotPossible:
    case HistoryKind::PolicyChanged:
    case HistoryKind::OrderRefused:
    case HistoryKind::Slept:
    case HistoryKind::StorageTrouble:
    case HistoryKind::MonitorStarted:
    case HistoryKind::MonitorStopped:
    case HistoryKind::BreakerProbed:
    case HistoryKind::TimerProbed:
    case HistoryKind::TimerReset:
    case HistoryKind::TimerAppeared:
    case HistoryKind::TimerChanged:
    case HistoryKind::ConfigurationChanged:
    case HistoryKind::NoticeSent:
    case HistoryKind::NoticeGivenUp:
    case HistoryKind::ConfigurationTrouble:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<UpcomingRow> upcomingRows(const Snapshot &snapshot, qsizetype most)
{
    QList<UpcomingRow> rows;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                addRunner(rows, runner);
    for (const TimerState &timer : snapshot.timers)
        addTimer(rows, timer);
    for (const Maintenance &maintenance : snapshot.maintenance)
        addMaintenance(rows, maintenance, snapshot.at);
    if (snapshot.muting)
        addMuting(rows, *snapshot.muting);
    for (const PlannedReport &report : snapshot.reports)
        addReport(rows, report);
    const auto soonest = [](const UpcomingRow &a, const UpcomingRow &b) { return a.at < b.at; };
    const qsizetype kept = std::min(most, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + kept, rows.end(), soonest);
    rows.resize(kept);
    for (UpcomingRow &row : rows)
        row.frozen = snapshot.offline;
    return rows;
}

QString rowKey(const UpcomingRow &row)
{
    const QString what = row.timer
        ? timerName(*row.timer)
        : QStringList{row.scope.server.value, row.scope.service.value, row.scope.runner.value}.join(
            QChar(0x1F));
    return QString::number(int(row.kind)) + QChar(0x1F) + what + QChar(0x1F) + row.why;
}

Scope scopeOf(const UpcomingRow &row)
{
    return row.scope;
}

std::optional<TimerKey> timerOf(const UpcomingRow &row)
{
    return row.timer;
}

FilterSubject subjectOf(const UpcomingRow &row, Instant)
{
    FilterSubject subject;
    subject.words = {row.name, row.why};
    return subject;
}

QList<ChangeRow> changeRows(const QList<HistoryEvent> &events, qsizetype most)
{
    QList<HistoryEvent> changes;
    for (const HistoryEvent &event : events) {
        if (changes.size() < most && isChange(event))
            changes.append(event);
    }
    QList<ChangeRow> rows;
    for (const EventRow &row : eventRows(changes))
        rows.append({row.event, row.number});
    return rows;
}

QString rowKey(const ChangeRow &row)
{
    return rowKey(EventRow{row.event, row.number});
}

Scope scopeOf(const ChangeRow &row)
{
    return row.event.scope;
}

std::optional<TimerKey> timerOf(const ChangeRow &row)
{
    return row.event.timer;
}

FilterSubject subjectOf(const ChangeRow &row, Instant now)
{
    return subjectOf(EventRow{row.event, row.number}, now);
}

} // namespace jobwatch
