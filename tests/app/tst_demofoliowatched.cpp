// The demo's FOLIO through the real client and the real connector: what a monitor learns of it.
#include <memory>
#include <QTest>

#include "app/demo/demo.h"
#include "core/connector/connector.h"
#include "core/http/curlhttp.h"
#include "core/secrets/secrets.h"
#include "core/settings/settings.h"
#include "tests/support/folioworld.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDemoFolioWatched : public QObject
{
    Q_OBJECT

private:
    Result<QList<ReportedTimer>> list()
    {
        return answerTo<QList<ReportedTimer>>(
            [this](auto done) { m_connector->fetchTimers(std::move(done)); });
    }
    ReportedTimer find(const QString &id)
    {
        const auto timers = list();
        if (!timers) {
            qWarning() << timers.error().message;
            return {};
        }
        for (const ReportedTimer &timer : *timers) {
            if (timer.id.value == id)
                return timer;
        }
        return {};
    }
    Result<ReportedTimer> change(const ReportedTimer &timer, TimerChange change)
    {
        return answerTo<ReportedTimer>(
            [&](auto done) { m_connector->changeTimer(timer, change, std::move(done)); });
    }
    Result<TimerRun> call(const RequestTimer &request)
    {
        return answerTo<TimerRun>([&](auto done) { m_connector->call(request, std::move(done)); });
    }
    // All that the log holds beyond the position.
    QList<TimerRun> runs()
    {
        QList<TimerRun> all;
        for (bool more = true; more;) {
            const auto read = answerTo<TimerRunsRead>(
                [this](auto done) { m_connector->fetchTimerRuns(m_position, std::move(done)); });
            if (!read) {
                qWarning() << read.error().message;
                return all;
            }
            all += read->runs;
            m_position = read->position;
            more = read->more;
        }
        return all;
    }

    Demo m_demo{};
    CurlHttp m_http{};
    std::unique_ptr<Secrets> m_secrets = makeSecrets();
    SystemClock m_clock{};
    ServerDefinition m_server{};
    std::unique_ptr<Connector> m_connector{};
    QByteArray m_position{};

private Q_SLOTS:
    void initTestCase()
    {
        const CheckedSettings checked = parseSettings(m_demo.configuration(), u"demo.yaml"_s);
        for (const SettingsIssue &issue : checked.issues)
            qWarning() << issue.line << issue.field << issue.sentence;
        QVERIFY(checked.issues.isEmpty());
        for (const ServerDefinition &server : checked.settings.servers) {
            if (server.kind == ServerKind::Folio)
                m_server = server;
        }
        QCOMPARE(m_server.url, m_demo.folioUrl());
    }

    void init()
    {
        m_connector = makeConnector(m_server, {m_http, *m_secrets, m_clock});
        m_position.clear();
    }

    void theConnectionTestPasses()
    {
        QList<ConnectionStep> steps;
        m_connector->testConnection([&steps](const QList<ConnectionStep> &all) { steps = all; });
        QTRY_VERIFY(!steps.isEmpty());
        QCOMPARE(steps.size(), 8);
        for (const ConnectionStep &step : std::as_const(steps))
            QVERIFY2(step.outcome == ConnectionStep::Outcome::Passed || step.title == "TLS"_L1,
                     qPrintable(step.title + u": "_s + step.sentence));
    }

    void targetsAreFoundOrMissed()
    {
        const auto timers = list();
        QVERIFY2(timers, qPrintable(timers ? QString() : timers.error().message));
        QVERIFY(timers->size() > 40);
        QCOMPARE(find(u"user#mod-circulation#POST#/circulation/rules-reload"_s).target,
                 TargetVerdict::EndpointVanished);
        const ReportedTimer gone = find(u"user#mod-erm-usage-harvester#GET#/erm-usage-harvester/start"_s);
        QCOMPARE(gone.target, TargetVerdict::ModuleUninstalled);
        QVERIFY(!gone.enabled);
        const ReportedTimer fine = find(u"user#mod-data-export#POST#/data-export/clean-up-files"_s);
        QCOMPARE(fine.target, TargetVerdict::Present);
        QCOMPARE(fine.schedule.cron, u"0 30 2 ? * MON-FRI"_s);
        QCOMPARE(fine.schedule.zone, "Europe/Berlin"_ba);
        QVERIFY(fine.writable);
        const ReportedTimer declared = find(u"system#mod-users#POST#/users/expire/timer"_s);
        QCOMPARE(declared.target, TargetVerdict::Present);
        QVERIFY(declared.system && !declared.writable && declared.schedule.every == 1min);
        const auto inventory =
            answerTo<Inventory>([this](auto done) { m_connector->fetchInventory(std::move(done)); });
        QVERIFY(inventory);
        QCOMPARE(inventory->product, u"FOLIO mod-scheduler-4.1.0"_s);
        QVERIFY(inventory->remarks.isEmpty());
    }

    void theLogTellsOfTheRuns()
    {
        QVERIFY(list());
        const QList<TimerRun> all = runs();
        QVERIFY(all.size() > 1000);
        QHash<QString, TimerRun> last;
        QHash<QString, int> count;
        for (const TimerRun &run : all) {
            QCOMPARE(run.timer.server, m_server.name);
            if (run.step == RunStep::Passed || run.step == RunStep::Failed)
                last.insert(run.timer.id.value, run);
            ++count[run.timer.id.value];
        }
        const auto causeOf = [&](const QString &id) { return last.value(id).cause; };
        QCOMPARE(causeOf(u"user#mod-oai-pmh#POST#/oai-pmh/clean-up-error-logs"_s), Cause::AccessDenied);
        QCOMPARE(causeOf(u"user#mod-circulation#POST#/circulation/rules-reload"_s), Cause::RouteNotFound);
        QCOMPARE(causeOf(u"user#mod-email#DELETE#/delayedTask/expiredMessages"_s), Cause::OwnerGone);
        QCOMPARE(causeOf(u"system#mod-users#POST#/users/expire/timer"_s), Cause::None);
        const TimerRun trapped = last.value(u"user#mod-users#POST#/users/outbox/process"_s);
        QCOMPARE(trapped.step, RunStep::Passed);
        QVERIFY(m_clock.now() - trapped.at > 2h);
        QVERIFY(runs().size() < 100); // only what came since
    }

    void aPausedTimerIsBroughtBackByMakingItAnew()
    {
        const QString id = u"user#mod-users#GET#/users?query=active==false"_s;
        const ReportedTimer timer = find(id);
        QVERIFY(timer.enabled);
        const auto disabled = change(timer, TimerChange::Disable);
        QVERIFY2(disabled, qPrintable(disabled ? QString() : disabled.error().message));
        QVERIFY(!disabled->enabled);
        QVERIFY(!find(id).enabled);
        QVERIFY(change(timer, TimerChange::Enable)->enabled); // so it says
        (void)runs();
        const auto made = change(timer, TimerChange::Recreate);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QVERIFY(made->serverId != timer.serverId);
        QCOMPARE(made->id, timer.id);
        bool hasStarted = false;
        const auto watch = [&] { // what was read once is not read again
            for (const TimerRun &run : runs())
                hasStarted = hasStarted || (run.timer.id.value == id && run.step == RunStep::Started);
            return hasStarted;
        };
        QTRY_VERIFY_WITH_TIMEOUT(watch(), 10000);
    }

    void anOrphanIsDeleted()
    {
        const QString id = u"user#mod-erm-usage-harvester#GET#/erm-usage-harvester/start"_s;
        QVERIFY(change(find(id), TimerChange::Delete));
        QVERIFY(find(id).id.isEmpty());
    }

    void whatModulesDeclareIsNotChanged()
    {
        const auto changed =
            change(find(u"system#mod-users#POST#/users/expire/timer"_s), TimerChange::Disable);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Denied);
    }

    void endpointsAnswerTheirCaller()
    {
        QCOMPARE(call({.method = u"GET"_s, .url = u"/users"_s})->step, RunStep::Passed);
        const auto gone = call({.url = u"/circulation/rules-reload"_s});
        QCOMPARE(gone->cause, Cause::RouteNotFound);
        QCOMPARE(gone->httpStatus, 404);
        // The operator has the role that the timer's owner lost.
        QCOMPARE(call({.url = u"/oai-pmh/clean-up-error-logs"_s})->step, RunStep::Passed);
    }

    void aWrongPasswordIsSaidOnce()
    {
        ServerDefinition server = m_server;
        server.user = u"somebody"_s;
        m_connector = makeConnector(server, {m_http, *m_secrets, m_clock});
        const auto timers = list();
        QVERIFY(!timers);
        QCOMPARE(timers.error().kind, ErrorKind::Denied);
        QVERIFY(timers.error().message.contains("somebody"_L1));
    }

    void aWrongTenantIsSaid()
    {
        ServerDefinition server = m_server;
        server.tenant.clear();
        m_connector = makeConnector(server, {m_http, *m_secrets, m_clock});
        const auto timers = list();
        QVERIFY(!timers);
        QVERIFY2(timers.error().message.contains("tenant"_L1), qPrintable(timers.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDemoFolioWatched)
#include "tst_demofoliowatched.moc"
