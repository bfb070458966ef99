#pragma once

#include <memory>
#include <QList>
#include <QMetaType>

#include "core/base/result.h"
#include "core/base/sharedlist.h"
#include "core/domain/costslice.h"
#include "core/domain/historyowner.h"
#include "core/domain/historyreader.h"
#include "core/domain/inventory.h"
#include "core/domain/maintenance.h"
#include "core/domain/muting.h"
#include "core/domain/pause.h"
#include "core/domain/plannedreport.h"
#include "core/domain/rollup.h"
#include "core/domain/schedule/assessment.h"
#include "core/domain/schedule/costs.h"
#include "core/domain/schedule/forecast.h"
#include "core/domain/server.h"
#include "core/domain/timer.h"

namespace jobwatch {

// Why the next test is when it is. Words: core/text.
enum class NextTestWhy {
    NotTested, // no test is defined
    Interval, // a fixed interval
    FirstTest, // never tested, staggered at the start
    Paused,
    NeverByPolicy,
    WaitingForBudget,
    Running,
    Misconfigured,
    ServerUnreachable,
    Offline,
    AskedByPerson,
    ByDoubt, // when the doubt is worth its cost; RunnerState::forecast says more
};

struct RunnerState
{
    RunnerKey key{};
    Status status = Status::Unknown;
    PerStage<StageState> stages{};
    std::optional<Stage> decisiveStage{};
    std::optional<Instant> since{}; // of the status
    std::optional<Instant> lastEvidence{};
    std::optional<Instant> lastTest{};
    std::optional<Instant> nextTest{};
    NextTestWhy nextTestWhy = NextTestWhy::NotTested;
    bool testRunning = false;
    int testsLastDay = 0;
    Span testCpuLastDay{}; // of those that ended; run time stands in where no CPU time is measured
    TestPolicy policy{};
    std::optional<Pause> pause{};
    Cause testProblem = Cause::None;
    QString testProblemText{};
    std::optional<RunnerAssessment> assessment{}; // why the status is what it is; none with a fixed interval
    std::optional<TestForecast> forecast{}; // why the next test is when it is; as above
    std::optional<Acknowledgement> acknowledgement{};
    std::optional<Instant> maintenanceUntil{}; // set while a maintenance window holds
    QList<StatusPoint> lastDay{}; // status changes of the last 24 h, oldest first

    bool operator==(const RunnerState &) const = default;
};

struct ServiceState
{
    ServiceId id{};
    QString name{};
    QString version{};
    Status status = Status::Unknown; // the worst runner
    ReportedStatus reported{};
    bool onServer = true; // false: in our configuration, but the server does not list it
    SharedList<RunnerState> runners{}; // sorted by id
    std::vector<DayCost> testDays{}; // what its tests cost on each day (UTC), oldest first

    bool operator==(const ServiceState &) const = default;
};

enum class Contact { NotYet, Reachable, Unreachable };

struct ServerState
{
    ServerId name{};
    ServerKind kind = ServerKind::Slivka;
    QUrl url{};
    QString product{};
    Status status = Status::Unknown; // the worst service; down while unreachable is shown by `contact`
    Contact contact = Contact::NotYet;
    std::optional<Instant> contactSince{};
    std::optional<Error> contactError{};
    std::optional<Instant> lastContact{};
    std::optional<Instant> nextContact{};
    TestBudget budget{};
    int testsLastHour = 0;
    int testsRunning = 0;
    QList<QString> remarks{};
    QList<ServiceState> services{}; // sorted by id

    bool operator==(const ServerState &) const = default;
};

enum class StorageState { Persistent, MemoryOnly };

// Everything a window or a command shows, at one instant: an immutable value.
struct Snapshot
{
    quint64 sequence = 0;
    Instant at{};
    bool offline = false; // this computer has no network
    std::optional<Instant> offlineSince{};
    StorageState storage = StorageState::Persistent;
    std::optional<Error> storageError{}; // why the history is in memory only, or cannot be reached
    bool lookingOn = false; // another Jobwatch monitors, or may: we only show the history that we share
    HistoryOwner owner{}; // whose it is then, as far as that is known
    QList<ServerState> servers{}; // in the order of the configuration
    QList<TimerState> timers{}; // sorted by key
    QList<Maintenance> maintenance{}; // planned and running
    std::optional<Muting> muting{}; // while nobody is told of anything
    QList<PlannedReport>
        reports{}; // what we send by ourselves, the next one of each; in the configured order
    QList<CostSlice> testCosts{}; // of all tests, oldest first; reaches back over the longest day

    bool operator==(const Snapshot &) const = default;
};

Status serviceStatus(const SharedList<RunnerState> &runners);
Status serverStatus(const QList<ServiceState> &services);
const RunnerState *findRunner(const Snapshot &snapshot, const RunnerKey &key);

} // namespace jobwatch

Q_DECLARE_METATYPE(jobwatch::Snapshot)
