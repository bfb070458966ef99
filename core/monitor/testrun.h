#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/connector/connector.h"
#include "core/monitor/loadtestjob.h"
#include "core/monitor/patience.h"

namespace jobwatch {

// One test job from submission to evidence: submits, asks until it has ended or patience is over, cancels
// what takes too long, reads the outputs, and hands over the evidence once. Reads nothing from disk. May be
// destroyed at any time, within `done` too; a job that is under way then stays on the server.
class TestRun : public QObject
{
    Q_OBJECT

public:
    using EvidenceDone = std::function<void(const Evidence &)>;

    // The connector and the clock must outlive the run; done is called with a later turn of the event loop.
    TestRun(Connector &connector, const TestJob &job, const Clock &clock, EvidenceDone done,
            QObject *parent = nullptr, const Pace &pace = {});

    void start();
    // Is told of each change of the job's state, before `done`.
    void setWatcher(std::function<void(const JobLife &)> watcher) { m_watcher = std::move(watcher); }
    // Nothing is told any more. The job is cancelled where the server bears that, as soon as it is accepted;
    // then the run deletes itself.
    void breakOff();
    void setMayCancel(bool may) { m_mayCancel = may; } // its own job, on the server
    const JobLife &life() const { return m_life; }

private:
    void submitted(const Result<JobHandle> &handle);
    void ask();
    void answered(const Result<JobState> &state);
    void noteState(const JobState &state);
    void noteFailure(const Error &error);
    void goOn();
    void giveUp();
    void cancelJob();
    void checkServer(); // do other calls work?
    void readOutputs();
    void finish();

    // Answers to a run that is gone are dropped.
    template <typename T>
    Done<T> bound(void (TestRun::*receiver)(const Result<T> &));

    Connector &m_connector;
    TestJob m_job{};
    const Clock &m_clock;
    EvidenceDone m_done{};
    std::function<void(const JobLife &)> m_watcher{};
    bool m_brokenOff = false;
    Pace m_pace{};
    bool m_mayCancel = true;
    JobLife m_life{};
    QTimer m_timer{};
};

} // namespace jobwatch
