#include "core/domain/measuredtime.h"
#include "core/monitor/loadtestjob.h"
#include "core/monitor/monitor.h"
#include "core/monitor/testrun.h"

// Tests that a person tries out, from the order to what came of it.
namespace jobwatch {

namespace {

Trial trialOf(const JobLife &life)
{
    Trial trial{.submittedAt = life.submittedAt};
    if (life.handle)
        trial.job = life.handle->id;
    for (const JobStateAt &state : life.states)
        trial.states.append({state.at, state.state.word});
    for (const JobOutput &output : life.outputs)
        trial.outputs.append({output.path, output.present, output.size, output.asExpected});
    return trial;
}

} // namespace

quint64 Monitor::tryTest(const RunnerKey &runner, const TestDefinition &definition, const TrialSeen &seen)
{
    const quint64 number = ++m_trialNumber;
    m_tried[number] = {runner, nullptr, seen};
    if (m_lookingOn)
        refuseTrial(number, notOurs(*m_lookingOn).message);
    else
        handle(TrialAsked{number, runner, definition});
    return number;
}

// The job is cancelled where the server bears that; its place in the budget is free at once.
void Monitor::breakOffTrial(quint64 number)
{
    const auto tried = m_tried.find(number);
    if (tried == m_tried.end())
        return;
    if (TestRun *run = tried->second.run) {
        run->breakOff();
        m_parting.append(run);
    }
    m_tried.erase(tried);
    handle(TrialEnded{number, {}});
}

void Monitor::refuseTrial(quint64 number, const QString &reason)
{
    const auto tried = m_tried.extract(number);
    if (tried)
        tried.mapped().seen({.refusal = reason});
}

void Monitor::perform(const RefuseTrial &action)
{
    refuseTrial(action.trial, action.reason);
}

void Monitor::perform(const StartTrial &action)
{
    const auto connector = m_connectors.find(action.runner.server);
    const Result<TestJob> job = loadTestJob(action.runner, action.definition);
    if (connector == m_connectors.end() || !job) {
        refuseTrial(action.trial,
                    job ? tr("This version cannot watch this kind of server.") : job.error().message);
        return later(TrialEnded{action.trial, {}});
    }
    const auto ended = [this, number = action.trial](const Evidence &evidence) {
        const auto tried = m_tried.extract(number);
        Trial trial = trialOf(tried.mapped().run->life());
        trial.evidence = evidence;
        tried.mapped().run->deleteLater();
        tried.mapped().seen(trial);
        handle(TrialEnded{number, measuredTime(evidence)});
    };
    auto *run = new TestRun(*connector->second, *job, m_parts.clock, ended, this);
    run->setWatcher([seen = m_tried.at(action.trial).seen](const JobLife &life) { seen(trialOf(life)); });
    m_tried[action.trial].run = run;
    run->start();
}

void Monitor::forgetTrials(const ServerId &server)
{
    for (const QPointer<TestRun> &run : std::as_const(m_parting))
        if (run && run->life().runner.server == server)
            delete run.data();
    m_parting.removeIf([](const QPointer<TestRun> &run) { return !run; });
    QList<quint64> gone;
    for (const auto &[number, tried] : m_tried)
        if (tried.runner.server == server && tried.run)
            gone.append(number);
    for (const quint64 number : gone) {
        delete m_tried.at(number).run;
        refuseTrial(number, tr("The server was changed meanwhile, and nothing more is heard of the job."));
    }
}

void Monitor::forgetRuns()
{
    for (const auto &[number, test] : m_tests)
        delete test;
    m_tests.clear();
    for (const auto &[server, connector] : m_connectors)
        forgetTrials(server);
}

} // namespace jobwatch
