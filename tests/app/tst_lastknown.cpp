#include <QTest>

#include "app/commands/lastknown.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant t0 = instantFromMs(1'700'000'000'000);

RunnerKey key(const QString &server, const QString &service, const QString &runner)
{
    return {ServerId{server}, ServiceId{service}, RunnerId{runner}};
}

RunnerRecord recordOf(const RunnerKey &runner, Status status)
{
    RunnerRecord record;
    record.key = runner;
    record.lastTest = t0;
    for (const Stage stage : allStages) {
        record.stages[stage].status = status;
        record.stages[stage].since = t0 + int(stage) * 1min;
        record.stages[stage].lastEvidence = t0 + 10min;
    }
    return record;
}

ServerDefinition serverWith(const QString &name, const QList<std::pair<QString, QString>> &tests)
{
    ServerDefinition server;
    server.name = ServerId{name};
    server.policy.kind = PolicyKind::Fixed;
    server.policy.every = 30min;
    for (const auto &[service, runner] : tests) {
        if (server.services.isEmpty() || server.services.last().id.value != service)
            server.services.append(ServiceDefinition{ServiceId{service}, {}, {}});
        TestDefinition test;
        test.runner = RunnerId{runner};
        server.services.last().tests.append(test);
    }
    return server;
}

QStringList runnersOf(const QList<ServerState> &servers)
{
    QStringList all;
    for (const ServerState &server : servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners)
                all.append(u"%1/%2/%3 %4"_s.arg(server.name.value, service.id.value, runner.key.runner.value,
                                                QString(statusId(runner.status))));
        }
    }
    return all;
}

} // namespace

class TestLastKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConfigurationSaysWhatIsShown()
    {
        const QList<ServerDefinition> servers{serverWith(u"b"_s, {{u"s"_s, u"fast"_s}, {u"s"_s, u"slow"_s}}),
                                              serverWith(u"a"_s, {{u"s"_s, u"default"_s}})};
        const QList<RunnerRecord> records{recordOf(key(u"b"_s, u"s"_s, u"fast"_s), Status::Ok),
                                          recordOf(key(u"b"_s, u"s"_s, u"removed"_s), Status::Down),
                                          recordOf(key(u"gone"_s, u"s"_s, u"default"_s), Status::Down)};
        QCOMPARE(runnersOf(lastKnown(servers, records)),
                 (QStringList{u"b/s/fast ok"_s, u"b/s/slow unknown"_s, u"a/s/default unknown"_s}));
    }

    void evidenceAboutServicesWithoutTestsIsShown()
    {
        const QList<RunnerRecord> records{recordOf(key(u"a"_s, u"other"_s, u"cluster"_s), Status::Warning)};
        QCOMPARE(runnersOf(lastKnown(QList{serverWith(u"a"_s, {{u"s"_s, u"default"_s}})}, records)),
                 (QStringList{u"a/other/cluster warning"_s, u"a/s/default unknown"_s}));
    }

    void withoutAConfigurationAllRecordsAreShown()
    {
        const QList<RunnerRecord> records{recordOf(key(u"b"_s, u"s"_s, u"x"_s), Status::Ok),
                                          recordOf(key(u"a"_s, u"s"_s, u"y"_s), Status::Down)};
        QCOMPARE(runnersOf(lastKnown({}, records)), (QStringList{u"a/s/y down"_s, u"b/s/x ok"_s}));
    }

    void theWorstRunnerMakesServiceAndServer()
    {
        const QList<RunnerRecord> records{recordOf(key(u"a"_s, u"s"_s, u"x"_s), Status::Ok),
                                          recordOf(key(u"a"_s, u"s"_s, u"y"_s), Status::Warning),
                                          recordOf(key(u"a"_s, u"t"_s, u"x"_s), Status::Ok)};
        const ServerState server = lastKnown({}, records).first();
        QCOMPARE(server.status, Status::Warning);
        QCOMPARE(server.services.at(0).status, Status::Warning);
        QCOMPARE(server.services.at(1).status, Status::Ok);
        QCOMPARE(serversStatus({server}), Status::Warning);
        QCOMPARE(serversStatus({}), Status::Unknown);
    }

    void aRunnerKnowsSinceWhenAndWhatIsNext()
    {
        const QList<RunnerRecord> records{recordOf(key(u"a"_s, u"s"_s, u"default"_s), Status::Down)};
        const QList<ServerDefinition> servers{serverWith(u"a"_s, {{u"s"_s, u"default"_s}})};
        const RunnerState runner = lastKnown(servers, records).first().services.first().runners.first();
        QCOMPARE(runner.since, std::optional(t0 + 3min));
        QCOMPARE(runner.lastEvidence, std::optional(t0 + 10min));
        QCOMPARE(runner.nextTest, std::optional(t0 + 30min));
        QCOMPARE(runner.decisiveStage, std::optional(Stage::Submission));
    }

    void whatIsPausedOrNotFixedHasNoNextTest()
    {
        QList<RunnerRecord> records{recordOf(key(u"a"_s, u"s"_s, u"default"_s), Status::Ok)};
        QList<ServerDefinition> servers{serverWith(u"a"_s, {{u"s"_s, u"default"_s}})};
        const auto next = [&] {
            return lastKnown(servers, records).first().services.first().runners.first().nextTest;
        };
        QVERIFY(next());
        records[0].pause = Pause{};
        QVERIFY(!next());
        records[0].pause.reset();
        servers[0].policy.kind = PolicyKind::Adaptive;
        QVERIFY(!next());
        records[0].policy = TestPolicy{PolicyKind::Fixed, 5min};
        QCOMPARE(next(), std::optional(t0 + 5min));
    }

    void anOperandNamesAPart_data()
    {
        QTest::addColumn<QString>("operand");
        QTest::addColumn<QStringList>("runners");

        QTest::newRow("server") << u"a"_s << QStringList{u"a/s/x ok"_s, u"a/t/x down"_s};
        QTest::newRow("service") << u"a/s"_s << QStringList{u"a/s/x ok"_s};
        QTest::newRow("a server with a slash") << u"a/b"_s << QStringList{u"a/b/s/x warning"_s};
        QTest::newRow("a service of a server with a slash")
            << u"a/b/s"_s << QStringList{u"a/b/s/x warning"_s};
    }

    void anOperandNamesAPart()
    {
        QFETCH(QString, operand);
        const QList<ServerState> all = lastKnown({},
                                                 {recordOf(key(u"a"_s, u"s"_s, u"x"_s), Status::Ok),
                                                  recordOf(key(u"a"_s, u"t"_s, u"x"_s), Status::Down),
                                                  recordOf(key(u"a/b"_s, u"s"_s, u"x"_s), Status::Warning)});
        const auto part = partOf(all, operand);
        QVERIFY(part);
        QTEST(runnersOf(*part), "runners");
        QCOMPARE(partOf(all, operand + u"?"_s), std::nullopt);
    }

    void aPartHasItsOwnStatus()
    {
        const QList<ServerState> all = lastKnown({},
                                                 {recordOf(key(u"a"_s, u"s"_s, u"x"_s), Status::Ok),
                                                  recordOf(key(u"a"_s, u"t"_s, u"x"_s), Status::Down)});
        QCOMPARE(serversStatus(*partOf(all, u"a"_s)), Status::Down);
        QCOMPARE(serversStatus(*partOf(all, u"a/s"_s)), Status::Ok);
    }
};

QTEST_GUILESS_MAIN(TestLastKnown)
#include "tst_lastknown.moc"
