// The demo's Slurm through the real client and the real connector: what a monitor learns of it.
#include <memory>
#include <QTest>

#include "app/demo/demo.h"
#include "core/connector/connector.h"
#include "core/http/curlhttp.h"
#include "core/monitor/loadtestjob.h"
#include "core/secrets/secrets.h"
#include "core/settings/settings.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

class TestDemoSlurmWatched : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    Result<T> answered(const std::function<void(Done<T>)> &ask)
    {
        std::optional<Result<T>> result;
        ask([&result](const Result<T> &answer) { result = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
        return result ? *result : Result<T>(Error{.message = u"no answer"_s});
    }

    Demo m_demo{};
    CurlHttp m_http{};
    std::unique_ptr<Secrets> m_secrets = makeSecrets();
    SystemClock m_clock{};
    ServerDefinition m_server{};
    std::unique_ptr<Connector> m_connector{};

private Q_SLOTS:
    void initTestCase()
    {
        const CheckedSettings checked = parseSettings(m_demo.configuration(), u"demo.yaml"_s);
        for (const SettingsIssue &issue : checked.issues)
            qWarning() << issue.line << issue.field << issue.sentence;
        QVERIFY(checked.issues.isEmpty());
        for (const ServerDefinition &server : checked.settings.servers) {
            if (server.kind == ServerKind::Slurm)
                m_server = server;
        }
        QCOMPARE(m_server.url, m_demo.slurmUrl());
        m_connector = makeConnector(m_server, {m_http, *m_secrets, m_clock});
    }

    void theConnectionTestFindsNoFault()
    {
        std::optional<QList<ConnectionStep>> steps;
        m_connector->testConnection([&steps](const QList<ConnectionStep> &told) { steps = told; });
        QTRY_VERIFY_WITH_TIMEOUT(steps, 20'000);
        QVERIFY(steps->size() > 3);
        for (const ConnectionStep &step : std::as_const(*steps))
            QVERIFY2(step.outcome != ConnectionStep::Outcome::Failed,
                     qPrintable(step.title + u": "_s + step.sentence));
    }

    void theInventoryIsThatOfTheConfiguration()
    {
        const auto inventory = answered<Inventory>([this](auto done) { m_connector->fetchInventory(done); });
        QVERIFY2(inventory, inventory ? "" : qPrintable(inventory.error().message));
        QCOMPARE(inventory->product, u"Slurm 22.05.8"_s);
        QCOMPARE(inventory->services.size(), 4);
    }

    void jobsOfUsersTellOfTheServices()
    {
        const auto read = answered<JobsRead>([this](auto done) { m_connector->fetchJobs({}, done); });
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QSet<QString> services;
        QSet<QString> runners;
        for (const Evidence &evidence : read->jobs) {
            QCOMPARE(evidence.source, Source::UserJob);
            services.insert(evidence.runner.service.value);
            runners.insert(evidence.runner.runner.value);
        }
        QVERIFY(read->jobs.size() > 150);
        QCOMPARE(services.size(), 4);
        QCOMPARE(runners, (QSet<QString>{u"miniature/short"_s, u"miniature/long"_s}));
        QVERIFY(!read->position.isEmpty());
    }

    void aTestJobRunsToItsEnd()
    {
        const ServiceDefinition &service = m_server.services.first();
        const TestDefinition &test = service.tests.first();
        const auto job = loadTestJob({m_server.name, service.id, test.runner}, test);
        QVERIFY(job);
        const auto handle = answered<JobHandle>([&](auto done) { m_connector->submit(*job, done); });
        QVERIFY2(handle, handle ? "" : qPrintable(handle.error().message));
        std::optional<Result<JobState>> state;
        const auto hasEnded = [&] {
            state = answered<JobState>([&](auto done) { m_connector->poll(*handle, done); });
            return *state && (*state)->ended;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 20'000);
        QCOMPARE((*state)->word, u"COMPLETED"_s);
        const JobLife life{.runner = job->runner,
                           .definition = test,
                           .handle = *handle,
                           .states = {{m_clock.now(), **state}},
                           .endedAt = m_clock.now()};
        const Evidence evidence = m_connector->classify(life);
        for (const Stage stage : allStages)
            QCOMPARE(evidence.stages[stage].verdict, Verdict::Passed);
    }
};

QTEST_GUILESS_MAIN(TestDemoSlurmWatched)
#include "tst_demoslurmwatched.moc"
