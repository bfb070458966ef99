#include <QTest>

#include "app/commands/lines.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant t0 = instantFromMs(1'700'000'000'000);

RunnerState runnerState(const QString &service, const QString &name, Status status)
{
    RunnerState runner;
    runner.key = RunnerKey{ServerId{u"bio"_s}, ServiceId{service}, RunnerId{name}};
    for (const Stage stage : allStages)
        runner.stages[stage].status = status;
    runner.status = status;
    runner.since = t0;
    return runner;
}

} // namespace

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsOneReadableLine()
    {
        HistoryEvent event;
        event.at = t0;
        event.kind = HistoryKind::StatusChanged;
        event.scope = Scope{ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"slurm"_s}};
        event.stage = Stage::Startup;
        event.status = Status::Down;
        event.cause = Cause::NotExecutable;
        event.reason = u"Permission\ndenied"_s;
        QCOMPARE(
            eventLine(event, QTimeZone::utc()),
            u"2023-11-14 22:13:20  bio › muscle › slurm  Status changed  Startup: Down  Exit 126 means the "
            "program may not be executed. Check its rights on the server  “Permission denied”"_s);
    }

    void aStatusOfARunnerSaysWhy()
    {
        HistoryEvent event;
        event.at = t0;
        event.kind = HistoryKind::StatusChanged;
        event.scope = Scope{ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"slurm"_s}};
        event.status = Status::Down;
        const QString line = eventLine(event, QTimeZone::utc(), u"Because."_s);
        QVERIFY2(line.endsWith("Down  Because."_L1), qPrintable(line));
        event.stage = Stage::Startup; // its cause and its reason say it
        QVERIFY(!eventLine(event, QTimeZone::utc(), u"Because."_s).contains("Because"_L1));
    }

    void aTestThatMayBeBrokenIsSaid()
    {
        ServiceState service;
        service.runners = {runnerState(u"muscle"_s, u"slurm"_s, Status::Ok)};
        service.runners[0].assessment = RunnerAssessment{};
        service.runners[0].assessment->testMayBeBroken = true;
        ServerState server;
        server.services.append(service);
        QVERIFY(statusLines({server}, t0)
                    .last()
                    .endsWith("Tests fail but user jobs succeed: the test itself may be broken."_L1));
    }

    void anEventOfThisComputerSaysSo()
    {
        HistoryEvent event;
        event.at = t0;
        event.kind = HistoryKind::WentOffline;
        QCOMPARE(eventLine(event, QTimeZone(3600)),
                 u"2023-11-14 23:13:20  this computer  This computer is offline"_s);
    }

    void anOrderNamesThePerson()
    {
        HistoryEvent event;
        event.at = t0;
        event.kind = HistoryKind::Paused;
        event.scope = Scope{ServerId{u"bio"_s}, {}, {}};
        event.reason = u"repair"_s;
        event.who = u"anna\u202E"_s;
        QCOMPARE(eventLine(event, QTimeZone::utc()),
                 u"2023-11-14 22:13:20  bio  Paused  “repair”  by anna"_s);
    }

    void theStatusIsATableOfRunners()
    {
        ServiceState service;
        service.id = ServiceId{u"muscle"_s};
        service.runners = {runnerState(u"muscle"_s, u"slurm"_s, Status::Ok),
                           runnerState(u"muscle"_s, u"x"_s, Status::Unknown)};
        service.runners[1].since.reset();
        ServerState bio;
        bio.name = ServerId{u"bio"_s};
        bio.status = Status::Unknown;
        bio.services.append(service);
        ServerState empty;
        empty.name = ServerId{u"new"_s};
        QCOMPARE(statusLines({bio, empty}, t0 + 9min),
                 (QStringList{u"bio: Unknown"_s, u"  muscle › slurm  OK for 9 min  All four stages work."_s,
                              u"  muscle › x      Unknown       There is no evidence yet."_s,
                              u"new: Unknown"_s, u"  Nothing is known of it yet."_s}));
    }

    void aStepSaysHowItWent()
    {
        using Outcome = ConnectionStep::Outcome;
        QCOMPARE(stepLine({u"Name"_s, Outcome::Passed, u"It has an address."_s, 12ms}),
                 u"Name: Passed. It has an address. (12 ms)"_s);
        QCOMPARE(stepLine({u"TLS"_s, Outcome::NotTested, {}, {}}), u"TLS: Not tested."_s);
        QCOMPARE(stepLine({u"HTTP"_s, Outcome::Failed, u"<b>\nno</b>"_s, 1ms}),
                 u"HTTP: Failed. <b> no</b> (1 ms)"_s);
    }

    void anIssueNamesFileLineAndField()
    {
        SettingsIssue issue{
            SettingsIssue::Severity::Error, u"c.yaml"_s, 3, 7, u"servers[0].url"_s, u"It is wrong."_s};
        QCOMPARE(issueLine(issue), u"c.yaml:3:7: error: servers[0].url: It is wrong."_s);
        issue = SettingsIssue{SettingsIssue::Severity::Warning, u"c.yaml"_s, 0, 0, {}, u"It is odd."_s};
        QCOMPARE(issueLine(issue), u"c.yaml: warning: It is odd."_s);
    }

    void aServerIsOneLine()
    {
        ServerDefinition server;
        server.name = ServerId{u"bio"_s};
        server.url = QUrl(u"http://example.org"_s);
        server.services = {ServiceDefinition{.id = {u"a"_s}, .tests = {TestDefinition{}, TestDefinition{}}},
                           ServiceDefinition{.id = {u"b"_s}}};
        QCOMPARE(serverLine(server), u"bio  Slivka  http://example.org  services: 2, tests: 2"_s);
        server.url.clear();
        server.commands.emplace();
        QVERIFY(serverLine(server).contains(u"commands on this computer"_s));
        server.commands->ssh = u"login1"_s;
        QVERIFY(serverLine(server).contains(u"commands on login1 by ssh"_s));
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
