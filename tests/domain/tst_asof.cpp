#include <QTest>

#include "core/domain/asof/asof.h"
#include "core/domain/incident.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const RunnerKey muscle{{u"bio"_s}, {u"muscle"_s}, {u"slurm"_s}};

Instant at(int minutes)
{
    return instantFromMs(1'700'000'000'000) + std::chrono::minutes(minutes);
}

// A history in plain lists that answers as the store does.
class ListReader final : public HistoryReader
{
public:
    QList<HistoryEvent> all{}; // oldest first
    QList<Evidence> jobs{}; // oldest first

    Result<QList<HistoryEvent>> events(const HistoryQuery &query) const override
    {
        QList<HistoryEvent> found;
        for (auto event = all.rbegin(); event != all.rend() && found.size() < query.limit; ++event) {
            if (isWithin(query, event->at) && holds(query.scope, event->scope)
                && (query.kinds.isEmpty() || query.kinds.contains(event->kind)))
                found.append(*event);
        }
        return found;
    }
    Result<QList<Evidence>> evidence(const HistoryQuery &query) const override
    {
        QList<Evidence> found;
        for (auto job = jobs.rbegin(); job != jobs.rend() && found.size() < query.limit; ++job) {
            if (isWithin(query, job->knownAt) && holds(query.scope, scopeOf(job->runner)))
                found.append(*job);
        }
        return found;
    }
    Result<QList<DurationPoint>> durations(const HistoryQuery &query) const override
    {
        QList<DurationPoint> found;
        for (const Evidence &job : jobs) {
            if (isWithin(query, job.knownAt))
                found.append({.at = job.knownAt, .source = job.source});
        }
        return found;
    }
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &runner, std::optional<Stage> stage,
                                             Instant from, Instant to) const override
    {
        QList<StatusPoint> points;
        for (const HistoryEvent &event : all) {
            if (event.kind != HistoryKind::StatusChanged || event.stage != stage
                || !(event.scope == scopeOf(runner)) || event.at >= to)
                continue;
            if (event.at <= from)
                points.clear();
            points.append({event.at, event.status.value_or(Status::Unknown)});
        }
        return points;
    }

private:
    static bool isWithin(const HistoryQuery &query, Instant time)
    {
        return (!query.from || time >= *query.from) && (!query.to || time < *query.to);
    }
    static bool holds(const Scope &scope, const Scope &other)
    {
        return scope.server.isEmpty()
            || (scope.server == other.server && (scope.service.isEmpty() || scope.service == other.service)
                && (scope.runner.isEmpty() || scope.runner == other.runner));
    }
};

HistoryEvent changed(int minute, std::optional<Stage> stage, Status status, Cause cause = Cause::None)
{
    return {.at = at(minute),
            .kind = HistoryKind::StatusChanged,
            .scope = scopeOf(muscle),
            .stage = stage,
            .status = status,
            .cause = cause,
            .reason = cause == Cause::None ? QString() : u"muscle: Permission denied"_s};
}

HistoryEvent told(int minute, HistoryKind kind, const Scope &scope, const QString &who = {})
{
    return {.at = at(minute), .kind = kind, .scope = scope, .reason = u"because"_s, .who = who};
}

Evidence job(int minute, Source source, bool passed)
{
    Evidence job{.runner = muscle, .source = source, .submittedAt = at(minute) - 30s, .knownAt = at(minute)};
    const StageFinding finding = passed ? StageFinding{Verdict::Passed, Cause::None}
                                        : StageFinding{Verdict::Failed, Cause::NotExecutable};
    job.stages = {StageFinding{Verdict::Passed, Cause::None}, finding, {}, {}};
    return job;
}

Snapshot present()
{
    RunnerState runner{.key = muscle, .status = Status::Ok, .nextTest = at(1000), .testRunning = true};
    ServerState server{.name = muscle.server, .contact = Contact::Reachable};
    server.testsLastHour = 9;
    server.services = {{.id = muscle.service, .runners = {runner}}};
    return {.sequence = 7, .at = at(900), .servers = {server}};
}

RunnerState runnerAt(const ListReader &reader, int minute)
{
    return *findRunner(snapshotAsOf(present(), *readPast(reader, present(), at(minute))), muscle);
}

} // namespace

class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reader = {};
        m_reader.all = {changed(0, Stage::Startup, Status::Ok),
                        changed(0, {}, Status::Ok),
                        told(5, HistoryKind::Paused, scopeOf(muscle), u"A. Berg"_s),
                        told(8, HistoryKind::Resumed, scopeOf(muscle)),
                        changed(10, Stage::Startup, Status::Down, Cause::NotExecutable),
                        changed(10, {}, Status::Down, Cause::NotExecutable),
                        told(12, HistoryKind::Acknowledged, scopeOf(muscle), u"J. Lind"_s),
                        changed(30, Stage::Startup, Status::Ok),
                        changed(30, {}, Status::Ok)};
        m_reader.jobs = {job(0, Source::TestJob, true), job(7, Source::UserJob, false),
                         job(9, Source::TestJob, false), job(30, Source::TestJob, true)};
    }

    void theStatusIsTheOneThatHeld_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Status>("startup");
        QTest::newRow("before anything") << -5 << Status::Unknown << Status::Unknown;
        QTest::newRow("at the very moment") << 0 << Status::Ok << Status::Ok;
        QTest::newRow("just before the fault") << 9 << Status::Ok << Status::Ok;
        QTest::newRow("at the fault") << 10 << Status::Down << Status::Down;
        QTest::newRow("in it") << 20 << Status::Down << Status::Down;
        QTest::newRow("after it") << 31 << Status::Ok << Status::Ok;
    }
    void theStatusIsTheOneThatHeld()
    {
        QFETCH(int, minute);
        const RunnerState runner = runnerAt(m_reader, minute);
        QTEST(runner.status, "status");
        QTEST(runner.stages[Stage::Startup].status, "startup");
    }

    void whatIsKnownOfAStageComesWithIt()
    {
        const RunnerState runner = runnerAt(m_reader, 20);
        const StageState &startup = runner.stages[Stage::Startup];
        QCOMPARE(startup.cause, Cause::NotExecutable);
        QCOMPARE(startup.text, u"muscle: Permission denied"_s);
        QCOMPARE(startup.since, std::optional(at(10)));
        QCOMPARE(startup.lastEvidence, std::optional(at(9)));
        QCOMPARE(startup.lastSource, std::optional(Source::TestJob));
        QCOMPARE(runner.decisiveStage, std::optional(Stage::Startup));
        QCOMPARE(runner.since, std::optional(at(10)));
        QCOMPARE(runner.testsLastDay, 2);
    }

    void nothingThatCameLaterIsSeen()
    {
        const RunnerState runner = runnerAt(m_reader, 11);
        QCOMPARE(runner.lastEvidence, std::optional(at(9)));
        QVERIFY(!runner.acknowledgement);
        QVERIFY(!runner.nextTest);
        QVERIFY(!runner.testRunning);
        for (const StatusPoint &point : runner.lastDay)
            QVERIFY(point.at <= at(11));
        QCOMPARE(runnerAt(m_reader, 12).acknowledgement->who, u"J. Lind"_s);
    }

    void aPauseHoldsBetweenItsEnds()
    {
        QVERIFY(!runnerAt(m_reader, 4).pause);
        QCOMPARE(runnerAt(m_reader, 6).pause->who, u"A. Berg"_s);
        QVERIFY(!runnerAt(m_reader, 8).pause);
    }

    void aStageWhoseLastChangeIsFarBackIsStillKnown()
    {
        for (int i = 0; i < 200; ++i)
            m_reader.all.append(changed(40 + i, Stage::Polling, i % 2 ? Status::Ok : Status::Warning));
        QCOMPARE(runnerAt(m_reader, 500).stages[Stage::Startup].status, Status::Ok);
        QCOMPARE(runnerAt(m_reader, 500).stages[Stage::Startup].since, std::optional(at(30)));
    }

    void contactNetworkAndOurOwnAbsenceAreKnown()
    {
        const Scope server{.server = muscle.server};
        m_reader.all = {told(0, HistoryKind::ServerUp, server),    told(5, HistoryKind::ServerDown, server),
                        told(6, HistoryKind::WentOffline, {}),     told(9, HistoryKind::CameOnline, {}),
                        told(20, HistoryKind::MonitorStopped, {}), told(40, HistoryKind::MonitorStarted, {})};
        const auto seen = [&](int minute) {
            return snapshotAsOf(present(), *readPast(m_reader, present(), at(minute)));
        };
        QCOMPARE(seen(2).servers[0].contact, Contact::Reachable);
        QCOMPARE(seen(7).servers[0].contact, Contact::Unreachable);
        QCOMPARE(seen(7).servers[0].contactError->message, u"because"_s);
        QVERIFY(seen(7).offline);
        QVERIFY(!seen(10).offline);
        QCOMPARE(seen(10).servers[0].testsLastHour, 0);
        QVERIFY(wasWatching(*readPast(m_reader, present(), at(10))));
        QVERIFY(!wasWatching(*readPast(m_reader, present(), at(30))));
        QVERIFY(wasWatching(*readPast(m_reader, present(), at(41))));
    }

    void aBreakerIsAsItsEventsLeftIt()
    {
        const TimerKey key{{u"bio"_s}, TimerKind::Request, {u"nightly"_s}};
        Snapshot now = present();
        now.timers = {{.key = key, .name = u"nightly"_s}};
        const auto add = [&](int minute, HistoryKind kind) {
            HistoryEvent event = told(minute, kind, {.server = key.server}, u"A. Berg"_s);
            event.timer = key;
            m_reader.all.append(event);
        };
        add(50, HistoryKind::BreakerOpened);
        add(60, HistoryKind::TimerPaused);
        add(70, HistoryKind::TimerResumed);
        add(80, HistoryKind::BreakerClosed);
        const auto state = [&](int minute) {
            return snapshotAsOf(now, *readPast(m_reader, now, at(minute))).timers[0].record.breaker.state;
        };
        QCOMPARE(state(40), BreakerState::Closed);
        QCOMPARE(state(55), BreakerState::Open);
        QCOMPARE(state(65), BreakerState::Disabled);
        QCOMPARE(state(75), BreakerState::Open);
        QCOMPARE(state(85), BreakerState::Closed);
    }

    void readingStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto past = readPast(m_reader, present(), at(20), stop.get_token());
        QVERIFY(!past);
        QCOMPARE(past.error().kind, ErrorKind::Cancelled);
    }

    void anIncidentGoesFromTheFirstStatusThatIsNotOkToTheReturn_data()
    {
        QTest::addColumn<QString>("statuses"); // a letter a minute
        QTest::addColumn<QString>("incidents"); // began-ended:worst
        QTest::newRow("none") << u"ooo"_s << u""_s;
        QTest::newRow("one") << u"oddo"_s << u"1-3:down"_s;
        QTest::newRow("it gets worse") << u"owdwo"_s << u"1-4:down"_s;
        QTest::newRow("it lasts") << u"ow"_s << u"1-:warning"_s;
        QTest::newRow("unknown before the trouble belongs to it") << u"oudo"_s << u"1-3:down"_s;
        QTest::newRow("unknown alone is none") << u"ouo"_s << u""_s;
        QTest::newRow("not yet known before the first trouble") << u"uudo"_s << u"2-3:down"_s;
        QTest::newRow("two") << u"odowo"_s << u"1-2:down 3-4:warning"_s;
    }
    void anIncidentGoesFromTheFirstStatusThatIsNotOkToTheReturn()
    {
        QFETCH(QString, statuses);
        QList<StatusPoint> points;
        for (int i = 0; i < statuses.size(); ++i)
            points.append({at(i), Status(u"uowd"_s.indexOf(statuses[i]))});
        QStringList texts;
        for (const Incident &one : incidentsOf(muscle, points, at(0), at(100))) {
            const QString end = one.ended ? QString::number((*one.ended - at(0)) / 1min) : QString();
            texts.append(u"%1-%2:%3"_s.arg((one.began - at(0)) / 1min).arg(end, statusId(one.worst)));
        }
        QTEST(texts.join(u' '), "incidents");
    }

    void anIncidentSaysWhoMetItFirstWhyAndWhoHasIt()
    {
        const auto incidents = readIncidents(m_reader, {muscle}, at(0), at(100), 10);
        QVERIFY(incidents);
        QCOMPARE(incidents->size(), 1);
        const Incident &one = incidents->first();
        QCOMPARE(one.stage, std::optional(Stage::Startup));
        QCOMPARE(one.cause, Cause::NotExecutable);
        QCOMPARE(one.firstEvidence, std::optional(Source::UserJob));
        QCOMPARE(one.foundAfter, std::optional<Span>(3min));
        QCOMPARE(one.acknowledgedBy, u"J. Lind"_s);
        QCOMPARE(readIncidents(m_reader, {muscle}, at(50), at(100), 10)->size(), 0);
        const auto then = readIncidents(m_reader, {muscle}, at(0), at(20), 10);
        QVERIFY(!then->first().ended); // its end was not known yet
    }

private:
    ListReader m_reader{};
};

QTEST_APPLESS_MAIN(TestAsOf)
#include "tst_asof.moc"
