#include "core/monitor/monitor.h"

#include "core/base/log.h"
#include "core/monitor/loadtestjob.h"
#include "core/monitor/testrun.h"

namespace jobwatch {

void Monitor::forgetServer(const ServerId &server)
{
    std::erase_if(m_tests, [&](const auto &entry) {
        if (entry.second->life().runner.server != server)
            return false;
        delete entry.second;
        return true;
    });
    forgetTrials(server);
    m_connectors.erase(server);
}

void Monitor::perform(const Connect &action)
{
    forgetServer(action.server.name);
    if (auto connector = m_parts.makeConnector(action.server, connectorParts()))
        m_connectors[action.server.name] = std::move(connector);
    else
        qCWarning(logMonitor) << "no connector for" << action.server.name.value;
}

void Monitor::perform(const Disconnect &action)
{
    forgetServer(action.server);
}

void Monitor::perform(const FetchInventory &action)
{
    const auto connector = m_connectors.find(action.server);
    const auto tell = [this, server = action.server](const Result<Inventory> &inventory) {
        handle(InventoryArrived{server, inventory});
    };
    if (connector != m_connectors.end()) {
        connector->second->fetchInventory(tell);
        return;
    }
    const Error error{ErrorKind::NotSupported, tr("This version cannot watch this kind of server."), {}};
    QMetaObject::invokeMethod(
        this, [tell, error] { tell(error); }, Qt::QueuedConnection);
}

void Monitor::perform(const FetchJobs &action)
{
    const auto connector = m_connectors.find(action.server);
    const auto tell = [this, server = action.server](const Result<JobsRead> &read) {
        handle(JobsArrived{server, read});
    };
    Result<QByteArray> position = action.position.value_or(QByteArray());
    if (!action.position)
        position = m_journal.store().value(jobsPositionName(action.server));
    if (connector != m_connectors.end() && position) {
        connector->second->fetchJobs(*position, tell);
        return;
    }
    const Error error = position
        ? Error{ErrorKind::NotSupported, tr("This version cannot watch this kind of server."), {}}
        : position.error();
    QMetaObject::invokeMethod(
        this, [tell, error] { tell(error); }, Qt::QueuedConnection);
}

void Monitor::perform(const StartTest &action)
{
    const auto connector = m_connectors.find(action.runner.server);
    const Result<TestJob> job = loadTestJob(action.runner, action.definition);
    if (connector == m_connectors.end() || !job) {
        testCannotRun(action, job ? Error{ErrorKind::NotSupported, {}, {}} : job.error());
        return;
    }
    const auto ended = [this, action](const Evidence &evidence) {
        const auto test = m_tests.find(action.test);
        test->second->deleteLater();
        m_tests.erase(test);
        handle(TestEnded{action.runner, action.test, evidence});
    };
    m_tests[action.test] = new TestRun(*connector->second, *job, m_parts.clock, ended, this);
    m_tests[action.test]->start();
}

// The fault is in our configuration, not in the service.
void Monitor::testCannotRun(const StartTest &action, const Error &error)
{
    Evidence evidence;
    evidence.runner = action.runner;
    evidence.kind = action.definition.kind;
    evidence.submittedAt = m_parts.clock.now();
    evidence.knownAt = evidence.submittedAt;
    evidence.testProblem =
        error.kind == ErrorKind::NotSupported ? Cause::TestMisconfigured : Cause::TestFileMissing;
    evidence.text = error.message;
    later(TestEnded{action.runner, action.test, evidence});
}

void Monitor::perform(const CheckNetwork &action)
{
    Q_UNUSED(action)
    QMetaObject::invokeMethod(
        this, [this] { handle(NetworkChecked{m_parts.networkIsUp()}); }, Qt::QueuedConnection);
}

void Monitor::perform(const RecordEvidence &action)
{
    m_journal.add(action.evidence, m_parts.clock.now());
}

void Monitor::perform(const KeepRunner &action)
{
    m_journal.add(action.record, m_parts.clock.now());
}

void Monitor::perform(const KeepValue &action)
{
    m_journal.setValue(action.name, action.value, m_parts.clock.now());
}

void Monitor::perform(const Tell &action)
{
    m_news.append(action.event);
    m_journal.add(action.event, m_parts.clock.now());
}

} // namespace jobwatch
