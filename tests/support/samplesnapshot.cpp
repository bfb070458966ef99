#include "tests/support/samplesnapshot.h"

#include <algorithm>

#include "core/domain/rollup.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct Trouble
{
    Stage stage = Stage::Startup;
    Status status = Status::Down;
    Cause cause = Cause::NotExecutable;
    QString text{};
    Span since{};
};

RunnerState okRunner(const QString &server, const QString &service, const QString &runner, Span evidence,
                     Span since, Span next, int tests)
{
    const Instant now = sampleNow();
    RunnerState state;
    state.key = {{server}, {service}, {runner}};
    for (const Stage stage : allStages) {
        state.stages[stage] = StageState{.status = Status::Ok,
                                         .since = now - since,
                                         .lastEvidence = now - evidence,
                                         .lastSource = Source::UserJob};
    }
    state.status = Status::Ok;
    state.since = now - since;
    state.lastEvidence = now - evidence;
    state.lastTest = now - evidence;
    state.nextTest = now + next;
    state.nextTestWhy = NextTestWhy::Interval;
    state.testsLastDay = tests;
    state.lastDay = {{now - 24h, Status::Ok}};
    return state;
}

RunnerState withTrouble(RunnerState state, const Trouble &trouble)
{
    const Instant now = sampleNow();
    StageState &stage = state.stages[trouble.stage];
    stage.status = trouble.status;
    stage.cause = trouble.cause;
    stage.text = trouble.text;
    stage.since = now - trouble.since;
    state.status = runnerStatus(state.stages);
    state.decisiveStage = decisiveStage(state.stages);
    state.since = stage.since;
    if (trouble.status == Status::Down)
        state.lastDay.append({now - trouble.since - 40min, Status::Warning});
    state.lastDay.append({now - trouble.since, trouble.status});
    return state;
}

RunnerState unknownRunner(RunnerState state, Span since)
{
    for (const Stage stage : allStages)
        state.stages[stage].status = Status::Unknown;
    state.status = Status::Unknown;
    state.since = sampleNow() - since;
    state.nextTestWhy = NextTestWhy::WaitingForBudget;
    state.lastDay.append({*state.since, Status::Unknown});
    return state;
}

ServiceState service(const QString &id, const QString &name, const QString &version,
                     const SharedList<RunnerState> &runners, Status said = Status::Ok)
{
    const QString word = said == Status::Ok ? u"OK"_s : u"Warning"_s;
    return {.id = {id},
            .name = name,
            .version = version,
            .status = serviceStatus(runners),
            .reported = {.word = word,
                         .status = said,
                         .message = u"test job succeeded"_s,
                         .at = sampleNow() - 34min},
            .runners = runners};
}

RunnerState pausedAacon()
{
    RunnerState state = okRunner(u"bio-tools"_s, u"aacon"_s, u"local"_s, 2h, 32min, 28min, 0);
    state.pause = Pause{.who = u"M. Okafor"_s,
                        .reason = u"new reference data"_s,
                        .since = sampleNow() - 32min,
                        .until = sampleNow() + 28min};
    state.nextTestWhy = NextTestWhy::Paused;
    return state;
}

RunnerState muscleOnSlurm()
{
    RunnerState state = withTrouble(okRunner(u"bio-tools"_s, u"muscle"_s, u"slurm"_s, 11min, 8h, 6min, 20),
                                    {Stage::Startup, Status::Down, Cause::NotExecutable,
                                     u"/opt/muscle/bin/muscle: Permission denied"_s, 2h + 14min});
    state.stages[Stage::Execution].status = Status::Unknown;
    state.stages[Stage::Execution].lastEvidence = sampleNow() - 2h - 20min;
    return state;
}

QList<ServiceState> bioTools()
{
    const QString bio = u"bio-tools"_s;
    const auto tcoffee = withTrouble(okRunner(bio, u"tcoffee"_s, u"slurm"_s, 18min, 8h, 11min, 19),
                                     {Stage::Execution, Status::Warning, Cause::DeadlineExceeded,
                                      u"2 of 7 test jobs timed out after 900 s"_s, 3h + 5min});
    const auto clustalo = withTrouble(
        okRunner(bio, u"clustalo"_s, u"local"_s, 1min, 8h, 2min, 22),
        {Stage::Execution, Status::Warning, Cause::ProgramFailed, u"9 of 21 user jobs failed"_s, 40min});
    const auto iprscan = withTrouble(okRunner(bio, u"iprscan"_s, u"grid"_s, 12min, 8h, 3min, 18),
                                     {Stage::Execution, Status::Down, Cause::Interrupted,
                                      u"slurmstepd: error: Detected 1 oom_kill event"_s, 48min});
    auto running = okRunner(bio, u"jpred4"_s, u"slurm"_s, 6min, 26min, 14min, 12);
    running.testRunning = true;
    return {
        service(u"aacon"_s, u"AACon"_s, u"1.1"_s, {pausedAacon()}),
        service(u"clustalo"_s, u"Clustal Omega"_s, u"1.2.4"_s,
                {clustalo, okRunner(bio, u"clustalo"_s, u"slurm"_s, 4min, 72h, 41min, 9)}),
        service(u"iprscan"_s, u"InterProScan"_s, u"5.66"_s, {iprscan}),
        service(u"jpred4"_s, u"JPred"_s, u"4"_s, {running}),
        service(u"jronn"_s, u"JRonn"_s, u"1.0"_s,
                {unknownRunner(okRunner(bio, u"jronn"_s, u"local"_s, 9h + 10min, 1h, 40min, 2), 1h + 12min)}),
        service(u"mafft"_s, u"MAFFT"_s, u"7.505"_s,
                {okRunner(bio, u"mafft"_s, u"grid"_s, 2min, 264h, 65min, 3),
                 okRunner(bio, u"mafft"_s, u"local"_s, 40s, 456h, 140min, 1),
                 okRunner(bio, u"mafft"_s, u"slurm"_s, 8min, 288h, 38min, 10)}),
        service(u"muscle"_s, u"MUSCLE"_s, u"3.8.1551"_s,
                {okRunner(bio, u"muscle"_s, u"local"_s, 3min, 192h, 52min, 6), muscleOnSlurm()}),
        service(u"tcoffee"_s, u"T-Coffee"_s, u"13.45"_s, {tcoffee}, Status::Warning),
    };
}

ServerState server(const QString &name, ServerKind kind, const QString &product,
                   const QList<ServiceState> &services)
{
    ServerState state;
    state.name = {name};
    state.kind = kind;
    state.url = QUrl(u"https://%1.example.org"_s.arg(name));
    state.product = product;
    state.services = services;
    state.status = serverStatus(services);
    state.contact = Contact::Reachable;
    state.contactSince = sampleNow() - 72h;
    state.lastContact = sampleNow() - 8s;
    state.testsLastHour = 17;
    return state;
}

ServerState unreachableServer()
{
    ServerState state =
        server(u"bio-staging"_s, ServerKind::Slivka, u"Slivka 0.8.5"_s,
               {service(u"disembl"_s, u"DisEMBL"_s, u"1.4"_s,
                        {okRunner(u"bio-staging"_s, u"disembl"_s, u"local"_s, 9min, 20h, 1min, 30)})});
    state.contact = Contact::Unreachable;
    state.contactSince = sampleNow() - 8min;
    state.contactError = Error{ErrorKind::Timeout, u"The server did not answer within 10 s."_s, {}};
    return state;
}

Evidence job(int number, Span ago, Source source, Cause cause)
{
    const StageFinding passed{Verdict::Passed, Cause::None};
    Evidence job;
    job.runner = sampleRunner();
    job.job = {source == Source::TestJob ? u"test %1"_s.arg(number) : u"pQ3x%1kZt"_s.arg(number)};
    job.source = source;
    job.submittedAt = sampleNow() - ago - 20s;
    job.knownAt = sampleNow() - ago;
    job.queueWait = 4s + std::chrono::seconds(number % 9);
    if (cause == Cause::None) {
        job.stages = {passed, passed, passed, passed};
        job.runTime = 48s + std::chrono::seconds(number % 13);
        job.exitCode = 0;
        return job;
    }
    job.stages = {passed, {Verdict::Failed, cause}, {}, passed};
    job.runTime = 0s;
    job.exitCode = 126;
    job.text = u"/opt/muscle/bin/muscle: Permission denied"_s;
    job.stderrTail = job.text;
    return job;
}

} // namespace

Instant sampleNow()
{
    return instantFromMs(1'778'592'728'000); // 2026-05-12T13:32:08Z
}

RunnerKey sampleRunner()
{
    return {{u"bio-tools"_s}, {u"muscle"_s}, {u"slurm"_s}};
}

Snapshot sampleSnapshot()
{
    ServerState bio = server(u"bio-tools"_s, ServerKind::Slivka, u"Slivka 0.8.5"_s, bioTools());
    bio.testsLastHour = 60;
    bio.testsRunning = 1;
    const auto gpu =
        withTrouble(okRunner(u"cluster-north"_s, u"gpu"_s, u"a100"_s, 4min, 8h, 15min, 11),
                    {Stage::Startup, Status::Warning, Cause::NoWorker, u"14 jobs waiting"_s, 22min});
    const ServerState cluster =
        server(u"cluster-north"_s, ServerKind::Slurm, u"Slurm 23.02"_s,
               {service(u"gpu"_s, u"gpu"_s, {}, {gpu}),
                service(u"short"_s, u"short"_s, {},
                        {okRunner(u"cluster-north"_s, u"short"_s, u"main"_s, 2min, 100h, 25min, 4)})});
    Snapshot snapshot;
    snapshot.sequence = 1;
    snapshot.at = sampleNow();
    ServerState library = server(u"library-prod"_s, ServerKind::Folio, u"FOLIO mod-scheduler 3.1"_s, {});
    library.budget.testsPerHour = 0;
    library.testsLastHour = 0;
    snapshot.servers = {bio, cluster, unreachableServer(), library};
    snapshot.timers = sampleTimers();
    snapshot.testCosts = {{sampleNow() - 20h, 30min}, {sampleNow() - 2h, 23min}, {sampleNow() - 1h, 18min}};
    return snapshot;
}

QList<Evidence> sampleEvidence()
{
    QList<Evidence> jobs;
    for (int i = 0; i < 40; ++i) {
        const Span ago = 10min + i * 9min;
        const bool broken = ago < 2h + 14min;
        jobs.append(job(i, ago, i % 4 == 0 ? Source::TestJob : Source::UserJob,
                        broken ? Cause::NotExecutable : Cause::None));
    }
    return jobs;
}

QList<DurationPoint> sampleDurations()
{
    QList<DurationPoint> points;
    constexpr int jobs = 7 * 24 * 6; // one in ten minutes
    for (int i = 0; i < jobs; ++i) {
        const Span ago = (jobs - i) * 10min;
        if (ago > 50h && ago < 62h)
            continue; // a night without jobs
        const int wave = (i * 37) % 29;
        points.append({.at = sampleNow() - ago,
                       .source = i % 4 == 0 ? Source::TestJob : Source::UserJob,
                       .queueWait = std::chrono::seconds(3 + wave + (i > 500 && i < 560 ? 60 : 0)),
                       .runTime = std::chrono::seconds(30 + 2 * wave + (i / 12) % 24),
                       .passed = i % 17 != 0});
    }
    return points;
}

QList<HistoryEvent> sampleEvents()
{
    const Scope muscle = scopeOf(sampleRunner());
    const Instant now = sampleNow();
    return {
        {.at = now - 4min,
         .kind = HistoryKind::EvidenceArrived,
         .scope = muscle,
         .stage = Stage::Startup,
         .status = Status::Down,
         .cause = Cause::NotExecutable,
         .reason = u"/opt/muscle/bin/muscle: Permission denied"_s},
        {.at = now - 8min,
         .kind = HistoryKind::ServerDown,
         .scope = {{u"bio-staging"_s}, {}, {}},
         .reason = u"no answer within 10 s"_s},
        {.at = now - 32min,
         .kind = HistoryKind::Paused,
         .scope = {{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}},
         .reason = u"new reference data"_s,
         .who = u"M. Okafor"_s},
        {.at = now - 134min,
         .kind = HistoryKind::StatusChanged,
         .scope = muscle,
         .status = Status::Down,
         .before = Status::Warning,
         .cause = Cause::NotExecutable},
        {.at = now - 30h, .kind = HistoryKind::CameOnline},
    };
}

} // namespace jobwatch
