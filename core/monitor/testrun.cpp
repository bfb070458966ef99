#include "core/monitor/testrun.h"

#include <algorithm>
#include <QPointer>
#include <utility>

#include "core/base/log.h"

namespace jobwatch {

TestRun::TestRun(Connector &connector, const TestJob &job, const Clock &clock, EvidenceDone done,
                 QObject *parent, const Pace &pace)
    : QObject(parent)
    , m_connector(connector)
    , m_job(job)
    , m_clock(clock)
    , m_done(std::move(done))
    , m_pace(pace)
{
    m_life.runner = job.runner;
    m_life.definition = job.definition;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TestRun::ask);
}

template <typename T>
Done<T> TestRun::bound(void (TestRun::*receiver)(const Result<T> &))
{
    return [run = QPointer<TestRun>(this), receiver](const Result<T> &result) {
        if (run)
            (run.data()->*receiver)(result);
    };
}

void TestRun::start()
{
    m_life.submittedAt = m_clock.now();
    m_connector.submit(m_job, bound(&TestRun::submitted));
}

void TestRun::breakOff()
{
    m_brokenOff = true;
    m_done = {};
    m_watcher = {};
    m_timer.stop();
    if (!m_life.handle && !m_life.submitError)
        return; // until it is known whether there is a job
    if (m_life.handle)
        cancelJob();
    deleteLater();
}

void TestRun::submitted(const Result<JobHandle> &handle)
{
    if (m_brokenOff) {
        if (handle) {
            m_life.handle = *handle;
            noteState(handle->accepted);
            cancelJob();
        }
        return deleteLater();
    }
    if (!handle) {
        m_life.submitError = handle.error();
        m_life.submitHttpStatus = handle.error().httpStatus;
        checkServer();
        return;
    }
    m_life.handle = *handle;
    noteState(handle->accepted);
    goOn();
}

void TestRun::ask()
{
    m_connector.poll(*m_life.handle, bound(&TestRun::answered));
}

void TestRun::answered(const Result<JobState> &state)
{
    if (m_brokenOff)
        return;
    if (state)
        noteState(*state);
    else
        noteFailure(state.error());
    goOn();
}

void TestRun::noteState(const JobState &state)
{
    m_life.pollError.reset();
    m_life.pollHttpStatus.reset();
    m_life.pollFailingSince.reset();
    if (!m_life.states.isEmpty() && m_life.states.last().state == state)
        return;
    m_life.states.append({.at = m_clock.now(), .state = state});
    if (m_watcher)
        m_watcher(m_life);
}

void TestRun::noteFailure(const Error &error)
{
    m_life.pollError = error;
    m_life.pollHttpStatus = error.httpStatus;
    if (!m_life.pollFailingSince)
        m_life.pollFailingSince = m_clock.now();
}

void TestRun::goOn()
{
    const Instant now = m_clock.now();
    const WaitDecision decision = decide(m_life, now, m_pace);
    switch (decision.step) {
    case WaitStep::AskAt:
        m_timer.start(decision.at - now);
        return;
    case WaitStep::TakeResult:
        readOutputs();
        return;
    case WaitStep::GiveUp:
        giveUp();
        return;
    }
}

// What waits in a queue stays there where taking it out could harm the server.
void TestRun::cancelJob()
{
    const JobPhase phase = m_life.states.last().state.phase;
    if (!m_mayCancel || phase == JobPhase::Ended
        || (phase == JobPhase::Queued && !m_connector.capabilities().cancelsQueuedJobs))
        return;
    m_connector.cancel(*m_life.handle, [id = m_life.handle->id.value](const Result<void> &result) {
        if (!result)
            qCInfo(logMonitor) << "test job" << id << "could not be cancelled:" << result.error().message;
    });
}

// The answer to the cancellation is not waited for: the server may be dead, and a cancelled job may never
// end.
void TestRun::giveUp()
{
    const JobPhase phase = m_life.states.last().state.phase;
    m_life.deadlineExceeded = true;
    cancelJob();
    if (m_life.pollError)
        checkServer();
    else if (phase == JobPhase::Running)
        readOutputs();
    else
        finish();
}

void TestRun::checkServer()
{
    m_connector.ping([run = QPointer<TestRun>(this)](const Result<void> &answer) {
        if (!run)
            return;
        run->m_life.serverAnswersOtherwise = answer.has_value();
        run->finish();
    });
}

void TestRun::readOutputs()
{
    m_life.endedAt = m_clock.now(); // the reading of outputs is not part of the job's life
    const auto took = [run = QPointer<TestRun>(this)](const Result<QList<JobOutput>> &outputs) {
        if (!run)
            return;
        if (outputs)
            run->m_life.outputs = *outputs;
        else
            run->m_life.outputsError = outputs.error();
        run->finish();
    };
    m_connector.fetchOutputs(*m_life.handle, m_job, took);
}

void TestRun::finish()
{
    if (m_life.endedAt == Instant{})
        m_life.endedAt = m_clock.now();
    const EvidenceDone done = std::exchange(m_done, {});
    if (done)
        done(m_connector.classify(m_life)); // may delete this run
}

} // namespace jobwatch
