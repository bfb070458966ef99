#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/commands/json.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant t0 = instantFromMs(1'700'000'000'120);

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HistoryEvent statusEvent()
{
    HistoryEvent event;
    event.at = t0;
    event.kind = HistoryKind::StatusChanged;
    event.scope = Scope{ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"slurm"_s}};
    event.stage = Stage::Startup;
    event.status = Status::Down;
    event.before = Status::Ok;
    event.cause = Cause::CommandNotFound;
    event.reason = u"sh: muscle: not found"_s;
    return event;
}

ServerState serverState()
{
    RunnerState runner;
    runner.key = RunnerKey{ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"slurm"_s}};
    runner.stages[Stage::Startup] =
        StageState{Status::Down, Cause::CommandNotFound, u"not found"_s, t0, t0 + 1min, Source::TestJob};
    runner.status = Status::Down;
    runner.decisiveStage = Stage::Startup;
    runner.since = t0;
    runner.lastEvidence = t0 + 1min;
    runner.nextTest = t0 + 10min;
    ServiceState service;
    service.id = ServiceId{u"muscle"_s};
    service.status = Status::Down;
    service.runners.append(runner);
    ServerState server;
    server.name = ServerId{u"bio"_s};
    server.url = QUrl(u"http://example.org"_s);
    server.status = Status::Down;
    server.services.append(service);
    return server;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventHasAllItsParts()
    {
        QCOMPARE(
            compact(eventLineJson(statusEvent())),
            QByteArray(R"({"at":"2023-11-14T22:13:20.120Z","before":"ok","cause":"command-not-found",)"
                       R"("event":"status","reason":"sh: muscle: not found","runner":"slurm","server":"bio",)"
                       R"("service":"muscle","stage":"startup","status":"down","why":null})"));
        QCOMPARE(eventLineJson(statusEvent(), u"Because."_s)["why"_L1].toString(), u"Because."_s);
    }

    void whatAnEventDoesNotHaveIsNull()
    {
        HistoryEvent event;
        event.at = t0;
        event.kind = HistoryKind::WentOffline;
        const QJsonObject object = eventLineJson(event);
        QCOMPARE(object.keys(),
                 (QStringList{u"at"_s, u"cause"_s, u"event"_s, u"reason"_s, u"runner"_s, u"server"_s,
                              u"service"_s, u"stage"_s, u"status"_s}));
        QCOMPARE(object["event"_L1].toString(), u"offline"_s);
        for (const QLatin1StringView key :
             {"cause"_L1, "reason"_L1, "runner"_L1, "server"_L1, "service"_L1, "stage"_L1, "status"_L1})
            QVERIFY(object[key].isNull());
    }

    void anOrderSaysWhoGaveIt()
    {
        HistoryEvent event = statusEvent();
        event.kind = HistoryKind::Paused;
        event.who = u"anna"_s;
        QCOMPARE(eventLineJson(event)["who"_L1].toString(), u"anna"_s);
    }

    void everyEventIsOneLine()
    {
        HistoryEvent event = statusEvent();
        event.reason = u"a\nb\r\u0000c"_s;
        QVERIFY(!compact(eventLineJson(event)).contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(compact(eventLineJson(event)))["reason"_L1].toString(),
                 event.reason);
    }

    void theStatusGoesFromServersToStages()
    {
        const QJsonObject status = statusJson({serverState()}, t0 + 5min);
        QCOMPARE(status["at"_L1].toString(), u"2023-11-14T22:18:20.120Z"_s);
        QCOMPARE(status["status"_L1].toString(), u"down"_s);
        const QJsonObject server = status["servers"_L1][0].toObject();
        QCOMPARE(server["server"_L1].toString(), u"bio"_s);
        QCOMPARE(server["url"_L1].toString(), u"http://example.org"_s);
        QCOMPARE(server["status"_L1].toString(), u"down"_s);
        const QJsonObject service = server["services"_L1][0].toObject();
        QCOMPARE(service["service"_L1].toString(), u"muscle"_s);
        const QJsonObject runner = service["runners"_L1][0].toObject();
        QCOMPARE(runner["runner"_L1].toString(), u"slurm"_s);
        QCOMPARE(runner["status"_L1].toString(), u"down"_s);
        QCOMPARE(runner["since"_L1].toString(), u"2023-11-14T22:13:20.120Z"_s);
        QCOMPARE(runner["cause"_L1].toString(), u"command-not-found"_s);
        QVERIFY(runner["reason"_L1].toString().contains("not found"_L1));
        QCOMPARE(runner["lastEvidence"_L1].toString(), u"2023-11-14T22:14:20.120Z"_s);
        QCOMPARE(runner["nextTest"_L1].toString(), u"2023-11-14T22:23:20.120Z"_s);
        QVERIFY(runner["paused"_L1].isNull());
    }

    void everyRunnerAndStageSaysWhy()
    {
        ServerState server = serverState();
        RunnerState &runner = server.services[0].runners[0];
        runner.assessment = RunnerAssessment{};
        runner.assessment->status = Status::Down;
        runner.assessment->reason = {.why = StatusWhy::FaultOfRunner, .affected = 2, .total = 3};
        runner.nextTestWhy = NextTestWhy::ByDoubt;
        runner.forecast = TestForecast{.why = ForecastWhy::DownSince, .since = t0};
        const QJsonValue json =
            statusJson({server}, t0 + 5min)["servers"_L1][0]["services"_L1][0]["runners"_L1][0];
        QCOMPARE(json["why"_L1].toString(), u"Runner slurm is suspected: 2 of 3 services on it failed."_s);
        QVERIFY2(json["nextTestWhy"_L1].toString().startsWith("It is down, the last failure was 5 min"_L1),
                 qPrintable(json["nextTestWhy"_L1].toString()));
        const QJsonArray stages = json["stages"_L1].toArray();
        QCOMPARE(stages.at(0)["why"_L1].toString(), u"There is no evidence yet about: Submission."_s);
        QVERIFY(stages.at(1)["why"_L1].toString().endsWith("The last evidence is 4 min old."_L1));
    }

    void whatTestsCostIsToldByDay()
    {
        ServerState server = serverState();
        server.services[0].testDays = {{.day = 19675, .cpuSeconds = 12.5, .fullTests = 3, .smokeTests = 1}};
        const QJsonValue day = statusJson({server}, t0)["servers"_L1][0]["services"_L1][0]["testDays"_L1][0];
        QCOMPARE(day["day"_L1].toString(), u"2023-11-14"_s);
        QCOMPARE(day["cpuSeconds"_L1].toDouble(), 12.5);
        QCOMPARE(day["fullTests"_L1].toInt(), 3);
        QCOMPARE(day["smokeTests"_L1].toInt(), 1);
    }

    void everyStageSaysWhatIsKnownOfIt()
    {
        const QJsonArray stages =
            statusJson({serverState()}, t0)["servers"_L1][0]["services"_L1][0]["runners"_L1][0]["stages"_L1]
                .toArray();
        QCOMPARE(stages.size(), 4);
        QCOMPARE(stages.at(0)["stage"_L1].toString(), u"submission"_s);
        QCOMPARE(stages.at(0)["status"_L1].toString(), u"unknown"_s);
        QVERIFY(stages.at(0)["since"_L1].isNull() && stages.at(0)["cause"_L1].isNull());
        QCOMPARE(stages.at(1)["stage"_L1].toString(), u"startup"_s);
        QCOMPARE(stages.at(1)["status"_L1].toString(), u"down"_s);
        QCOMPARE(stages.at(1)["since"_L1].toString(), u"2023-11-14T22:13:20.120Z"_s);
        QCOMPARE(stages.at(1)["lastEvidence"_L1].toString(), u"2023-11-14T22:14:20.120Z"_s);
        QVERIFY(stages.at(1)["reason"_L1].toString().contains("Exit 127"_L1));
    }

    void aPauseIsShownWithWhoWhyAndUntil()
    {
        ServerState server = serverState();
        server.services[0].runners[0].pause = Pause{u"anna"_s, u"repair"_s, t0, t0 + 1h};
        const QJsonValue pause =
            statusJson({server}, t0)["servers"_L1][0]["services"_L1][0]["runners"_L1][0]["paused"_L1];
        QCOMPARE(pause["who"_L1].toString(), u"anna"_s);
        QCOMPARE(pause["reason"_L1].toString(), u"repair"_s);
        QCOMPARE(pause["until"_L1].toString(), u"2023-11-14T23:13:20.120Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
