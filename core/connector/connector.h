#pragma once

#include <memory>
#include <QStringList>

#include "core/base/clock.h"
#include "core/connector/joblife.h"
#include "core/domain/connectionstep.h"
#include "core/domain/inventory.h"
#include "core/domain/jobsread.h"
#include "core/domain/server.h"
#include "core/domain/timerchange.h"
#include "core/http/http.h"
#include "core/secrets/secrets.h"

namespace jobwatch {

struct Capabilities
{
    bool inventory = false;
    bool testJobs = false;
    bool userJobs = false;
    bool timers = false; // lists them
    bool timerRuns = false; // tells of their runs
    bool changesTimers = false;
    // False: cancelling what waits in a queue can harm the server (it asks the queue, which may be dead).
    bool cancelsQueuedJobs = true;

    bool operator==(const Capabilities &) const = default;
};

// One server. Lives in the monitor thread; never blocks; every Done is called exactly once, and never
// after the connector was destroyed.
class Connector
{
public:
    virtual ~Connector() = default;

    virtual Capabilities capabilities() const = 0;
    virtual void fetchInventory(Done<Inventory> done) = 0;
    // The jobs of users that were told since `position`, empty for the beginning. One reading at a time, and
    // only where capabilities() has userJobs; elsewhere it is refused at once.
    virtual void fetchJobs(const QByteArray &position, Done<JobsRead> done);

    // Uploads what has to be uploaded, then submits. What a server cannot do: ErrorKind::NotSupported.
    virtual void submit(const TestJob &job, Done<JobHandle> done) = 0;
    virtual void poll(const JobHandle &handle, Done<JobState> done) = 0;
    virtual void cancel(const JobHandle &handle, Done<void> done) = 0;
    // stdout, stderr and the expected outputs of an ended job, with expectations checked.
    virtual void fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done) = 0;
    // Everything below is refused at once where capabilities() has it not.
    virtual void fetchTimers(Done<QList<ReportedTimer>> done);
    // Runs that were told since `position`, empty for the beginning; one reading at a time.
    virtual void fetchTimerRuns(const QByteArray &position, Done<TimerRunsRead> done);
    // The timer as the server has it afterwards; after Delete as it was.
    virtual void changeTimer(const ReportedTimer &timer, TimerChange change, Done<ReportedTimer> done);
    // Calls the endpoint of a request timer, or of a server timer as its probe, with this server's
    // credentials. A failure is a TimerRun as well; an Error only says that no call was made.
    virtual void call(const RequestTimer &request, Done<TimerRun> done);

    // Does the server answer at all? Used to tell a broken submission from a dead server.
    virtual void ping(Done<void> done) = 0;

    // What the job's life says: a pure function of the kind of server.
    virtual Evidence classify(const JobLife &life) const = 0;

    // Explains each step from name to service list; for the add-server dialog and `servers test`.
    virtual void testConnection(std::function<void(const QList<ConnectionStep> &)> done) = 0;
};

// What connectors reach the world through; everything outlives them.
struct ConnectorParts
{
    Http &http;
    Secrets &secrets;
    const Clock &clock;
};

// Nothing for a kind that this version cannot speak to yet.
std::unique_ptr<Connector> makeConnector(const ServerDefinition &server, const ConnectorParts &parts);

} // namespace jobwatch
