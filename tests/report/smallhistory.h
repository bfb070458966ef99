#pragma once

#include <memory>
#include <QTest>

#include "core/domain/plans.h"
#include "core/report/render.h"
#include "core/store/store.h"

// A history small enough to reckon by hand: October 2026 in Berlin, whose clocks go back on Sunday the 25th,
// so that the month has 745 hours. The comments beside the figures in the tests say how they came about.
namespace jobwatch::smallhistory {

inline Instant at(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

inline const QString hostile = QStringLiteral("<b>\"x\" & 'y'</b>\n=cmd|' /C calc'!A1");

inline const RunnerKey muscle{{QStringLiteral("bio")}, {QStringLiteral("muscle")}, {QStringLiteral("slurm")}};
inline const RunnerKey muscleLocal{
    {QStringLiteral("bio")}, {QStringLiteral("muscle")}, {QStringLiteral("local")}};
inline const RunnerKey mafft{{QStringLiteral("bio")}, {QStringLiteral("mafft")}, {QStringLiteral("default")}};
inline const RunnerKey elsewhere{
    {QStringLiteral("cluster")}, {QStringLiteral("blast")}, {QStringLiteral("short")}};
inline const TimerKey timer{
    {QStringLiteral("bio")}, TimerKind::Server, {QStringLiteral("user#mod-x#POST#/x/timer")}};

inline HistoryEvent event(HistoryKind kind, const char *iso, const Scope &scope = {})
{
    HistoryEvent made;
    made.kind = kind;
    made.at = at(iso);
    made.scope = scope;
    return made;
}

// The status of a runner; with it of its startup, which is what decides here.
inline QList<HistoryEvent> turn(const RunnerKey &runner, const char *iso, Status status,
                                Cause cause = Cause::None, const QString &reason = {})
{
    HistoryEvent whole = event(HistoryKind::StatusChanged, iso, scopeOf(runner));
    whole.status = status;
    whole.cause = cause;
    whole.reason = reason;
    HistoryEvent stage = whole;
    stage.stage = Stage::Startup;
    return {whole, stage};
}

inline HistoryEvent byPerson(HistoryEvent made, const QString &who, const QString &reason)
{
    made.who = who;
    made.reason = reason;
    return made;
}

inline HistoryEvent ofTimer(HistoryEvent made, Cause cause, const QString &reason)
{
    made.timer = timer;
    made.scope.server = timer.server;
    made.cause = cause;
    made.reason = reason;
    return made;
}

inline QList<HistoryEvent> events()
{
    using enum HistoryKind;
    QList<HistoryEvent> all;
    // muscle › slurm: ok since September; down on 1 October 00:30 to 02:00 UTC, of which Berlin's October,
    // which begins on 30 September 22:00 UTC, has all.
    all += turn(muscle, "2026-09-10T00:00:00Z", Status::Ok);
    all += turn(muscle, "2026-10-01T00:30:00Z", Status::Down, Cause::CommandNotFound, hostile);
    all.append(byPerson(event(Acknowledged, "2026-10-01T01:00:00Z", scopeOf(muscle)),
                        QStringLiteral("A. Berg"), QStringLiteral("on it")));
    all += turn(muscle, "2026-10-01T02:00:00Z", Status::Ok);
    // Down in the night in which the clocks go back, for three hours on the clock of UTC: 00:00 to 03:00.
    all += turn(muscle, "2026-10-25T00:00:00Z", Status::Warning, Cause::NoWorker);
    all +=
        turn(muscle, "2026-10-25T01:00:00Z", Status::Down, Cause::NotExecutable, QStringLiteral("exit 126"));
    all += turn(muscle, "2026-10-25T03:00:00Z", Status::Ok);
    // Down for an hour wholly within the maintenance of 12 October.
    all += turn(muscle, "2026-10-12T18:30:00Z", Status::Down, Cause::ConnectionRefused);
    all += turn(muscle, "2026-10-12T19:30:00Z", Status::Ok);
    // muscle › local: down since September, until two hours into October; unknown for 5 h.
    all += turn(muscleLocal, "2026-09-29T00:00:00Z", Status::Down, Cause::NoAnswer);
    all += turn(muscleLocal, "2026-10-01T00:00:00Z", Status::Ok);
    all += turn(muscleLocal, "2026-10-20T00:00:00Z", Status::Unknown);
    all += turn(muscleLocal, "2026-10-20T05:00:00Z", Status::Ok);
    // mafft: first seen on 2 October; paused by a person for ten hours.
    all += turn(mafft, "2026-10-02T22:00:00Z", Status::Ok);
    all.append(byPerson(event(Paused, "2026-10-05T00:00:00Z", scopeOf(mafft)), QStringLiteral("C. Roth"),
                        QStringLiteral("disk swap")));
    all.append(
        byPerson(event(Resumed, "2026-10-05T10:00:00Z", scopeOf(mafft)), QStringLiteral("C. Roth"), {}));
    // Not in the scope "bio".
    all += turn(elsewhere, "2026-09-01T00:00:00Z", Status::Down, Cause::JobLost);
    // The program did not run for four hours, the computer slept for one, and had no network for two.
    all.append(event(MonitorStopped, "2026-10-15T08:00:00Z"));
    all.append(event(MonitorStarted, "2026-10-15T12:00:00Z"));
    all.append(event(TestStarted, "2026-10-16T02:00:00Z", scopeOf(mafft)));
    all.append(event(Slept, "2026-10-16T03:00:00Z"));
    all.append(event(WentOffline, "2026-10-17T06:00:00Z"));
    all.append(event(CameOnline, "2026-10-17T08:00:00Z"));
    all.append(ofTimer(event(BreakerOpened, "2026-10-08T04:00:00Z"), Cause::TargetFailed,
                       QStringLiteral("HTTP 500")));
    all.append(ofTimer(event(BreakerClosed, "2026-10-08T10:00:00Z"), Cause::None, {}));
    all.append(ofTimer(event(BreakerOpened, "2026-10-30T23:00:00Z"), Cause::RequestTimedOut, {}));
    std::stable_sort(all.begin(), all.end(),
                     [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
    return all;
}

inline Evidence job(const RunnerKey &runner, const char *iso, int n, Source source, bool passes, Span wait,
                    Span run)
{
    Evidence evidence;
    evidence.runner = runner;
    evidence.job = {QStringLiteral("%1-%2-%3").arg(runner.runner.value, QString::fromLatin1(iso)).arg(n)};
    evidence.source = source;
    evidence.knownAt = at(iso) + std::chrono::seconds(n);
    evidence.submittedAt = evidence.knownAt - run;
    const StageFinding passed{Verdict::Passed, Cause::None};
    evidence.stages = {passed, passed, passed, passed};
    if (!passes)
        evidence.stages[Stage::Startup] = {Verdict::Failed, Cause::CommandNotFound};
    evidence.queueWait = wait;
    evidence.runTime = run;
    evidence.cpuTime = run;
    return evidence;
}

// Twenty tests of muscle › slurm, one of them failed: they wait 1 to 20 s and run 10 to 200 s; and one job of
// a user at the last second of October and one at the first of November, Berlin time.
inline QList<Evidence> jobs()
{
    QList<Evidence> all;
    for (int n = 1; n <= 20; ++n)
        all.append(job(muscle, "2026-10-06T12:00:00Z", n, Source::TestJob, n != 7, std::chrono::seconds(n),
                       std::chrono::seconds(10 * n)));
    all.append(job(muscle, "2026-10-31T22:59:59Z", 0, Source::UserJob, true, std::chrono::seconds(3),
                   std::chrono::seconds(60)));
    all.append(job(muscle, "2026-10-31T23:00:00Z", 0, Source::UserJob, true, std::chrono::seconds(3),
                   std::chrono::seconds(60)));
    return all;
}

// Every Monday 20:00 to 22:00 Berlin time, of all of bio.
inline QList<Maintenance> maintenance()
{
    Maintenance plan;
    plan.id = QStringLiteral("m1");
    plan.scope = {muscle.server, {}, {}};
    plan.from = at("2026-10-12T18:00:00Z");
    plan.lasts = std::chrono::hours(2);
    plan.repeat = Repeat::Once;
    plan.zone = "Europe/Berlin";
    return {plan};
}

inline std::unique_ptr<Store> store()
{
    auto opened = openStore(QStringLiteral(":memory:"), StoreMode::ReadWrite);
    if (!opened)
        return {};
    StoreBatch batch;
    batch.events = events();
    batch.evidence = jobs();
    batch.values.insert(QString::fromLatin1(maintenanceValue), maintenanceToJson(maintenance()));
    return (*opened)->write(batch) ? std::move(*opened) : nullptr;
}

inline const Instant now = at("2026-11-03T09:00:00Z");

inline ReportDefinition october()
{
    ReportDefinition definition;
    definition.scope.server = muscle.server;
    definition.period = ReportPeriod::LastMonth;
    definition.zone = "Europe/Berlin";
    return definition;
}

} // namespace jobwatch::smallhistory
