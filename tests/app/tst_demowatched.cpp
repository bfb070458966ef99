// The demo through the real client and the real connector: what a monitor learns of it.
#include <memory>
#include <QMap>
#include <QTest>

#include "app/demo/demo.h"
#include "core/connector/connector.h"
#include "core/http/curlhttp.h"
#include "core/monitor/loadtestjob.h"
#include "core/monitor/testrun.h"
#include "core/settings/settings.h"
#include "tests/support/connectorparts.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

class TestDemoWatched : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const CheckedSettings checked = parseSettings(m_demo.configuration(), u"demo.yaml"_s);
        QVERIFY(checked.usable());
        m_server = checked.settings.servers.first();
        m_connector = makeConnector(m_server, m_parts.with(m_http));
        QVERIFY(m_connector);
    }

    void theConnectionTestPasses()
    {
        QList<ConnectionStep> steps;
        m_connector->testConnection([&steps](const QList<ConnectionStep> &all) { steps = all; });
        QTRY_VERIFY(!steps.isEmpty());
        for (const ConnectionStep &step : std::as_const(steps))
            QVERIFY2(step.outcome != ConnectionStep::Outcome::Failed, qPrintable(step.sentence));
    }

    void theCatalogueTellsWhatTheServerReports()
    {
        std::optional<Inventory> inventory;
        m_connector->fetchInventory([&inventory](const Result<Inventory> &result) {
            if (result)
                inventory = *result;
        });
        QTRY_VERIFY(inventory);
        QCOMPARE(inventory->services.size(), 8);
    }

    // Every test of the configuration at once, right after the start: then mafft's accurate runner is the
    // only one that is broken.
    void everyTestComesToEvidence()
    {
        QList<std::shared_ptr<TestRun>> runs;
        QMap<QString, Evidence> found;
        for (const ServiceDefinition &service : std::as_const(m_server.services)) {
            for (const TestDefinition &test : service.tests)
                runs.append(start(service.id, test, found));
        }
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), runs.size(), 15000);
        for (auto evidence = found.cbegin(); evidence != found.cend(); ++evidence) {
            const bool isBroken = evidence.key() == "mafft accurate"_L1;
            QCOMPARE(evidence->testProblem, Cause::None);
            QVERIFY2(decisiveStage(*evidence).has_value() == isBroken, qPrintable(evidence.key()));
        }
        const Evidence &broken = found[u"mafft accurate"_s];
        QCOMPARE(broken.stages[Stage::Startup], (StageFinding{Verdict::Failed, Cause::NotExecutable}));
        QCOMPARE(broken.text, u"/bin/sh: 1: /opt/bio/bin/mafft: Permission denied"_s);
    }

private:
    std::shared_ptr<TestRun> start(const ServiceId &service, const TestDefinition &test,
                                   QMap<QString, Evidence> &found)
    {
        const RunnerKey key{m_server.name, service, test.runner};
        const Result<TestJob> job = loadTestJob(key, test);
        const QString name = service.value + u' ' + test.runner.value;
        if (!job) {
            qWarning() << name << job.error().message;
            return {};
        }
        auto run =
            std::make_shared<TestRun>(*m_connector, *job, m_clock, [&found, name](const Evidence &evidence) {
                found.insert(name, evidence);
            });
        run->start();
        return run;
    }

    SystemClock m_clock{};
    Demo m_demo{};
    CurlHttp m_http{};
    test::PartsForConnector m_parts{};
    ServerDefinition m_server{};
    std::unique_ptr<Connector> m_connector{};
};

QTEST_GUILESS_MAIN(TestDemoWatched)
#include "tst_demowatched.moc"
