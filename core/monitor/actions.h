#pragma once

#include <QList>
#include <variant>

#include "core/domain/evidence.h"
#include "core/domain/history.h"
#include "core/domain/runnerrecord.h"
#include "core/domain/server.h"
#include "core/domain/timerchange.h"

namespace jobwatch {

// What the engine wants done. The monitor carries it out and tells the outcome as an event.
struct Connect // a connector for this definition; an older one of that name goes, with all that it has in
               // flight
{
    ServerDefinition server{};

    bool operator==(const Connect &) const = default;
};
struct Disconnect
{
    ServerId server{};

    bool operator==(const Disconnect &) const = default;
};
struct FetchInventory
{
    ServerId server{};

    bool operator==(const FetchInventory &) const = default;
};
struct FetchJobs
{
    ServerId server{};
    std::optional<QByteArray> position{}; // nothing: where the store says that the last run ended

    bool operator==(const FetchJobs &) const = default;
};
struct StartTest
{
    RunnerKey runner{};
    quint64 test = 0;
    TestDefinition definition{};

    bool operator==(const StartTest &) const = default;
};
struct StartTrial // of a test that is not configured, or not so
{
    quint64 trial = 0;
    RunnerKey runner{};
    TestDefinition definition{};

    bool operator==(const StartTrial &) const = default;
};
struct RefuseTrial
{
    quint64 trial = 0;
    QString reason{}; // for the operator

    bool operator==(const RefuseTrial &) const = default;
};
struct CheckNetwork // of this computer
{
    bool operator==(const CheckNetwork &) const = default;
};
struct RecordEvidence
{
    Evidence evidence{};

    bool operator==(const RecordEvidence &) const = default;
};
struct KeepRunner
{
    RunnerRecord record{};

    bool operator==(const KeepRunner &) const = default;
};
struct KeepValue // a small state by name, in the transaction of what was recorded beside it
{
    QString name{};
    QByteArray value{};

    bool operator==(const KeepValue &) const = default;
};
struct Tell
{
    HistoryEvent event{};

    bool operator==(const Tell &) const = default;
};

struct FetchTimers
{
    ServerId server{};

    bool operator==(const FetchTimers &) const = default;
};
struct FetchTimerRuns
{
    ServerId server{};
    std::optional<QByteArray> position{}; // nothing: where the store says that the last run ended

    bool operator==(const FetchTimerRuns &) const = default;
};
struct ChangeTimer // on its server; what was kept before is in the store by then
{
    TimerKey timer{};
    quint64 number = 0;
    TimerChange change = TimerChange::Disable;
    ReportedTimer reported{};
    QString who{};

    bool operator==(const ChangeTimer &) const = default;
};
struct CallEndpoint // as above
{
    TimerKey timer{};
    quint64 number = 0;
    RequestTimer request{};
    bool probe = false;

    bool operator==(const CallEndpoint &) const = default;
};
struct KeepTimer
{
    TimerRecord record{};

    bool operator==(const KeepTimer &) const = default;
};
struct RecordRun
{
    TimerRun run{};

    bool operator==(const RecordRun &) const = default;
};

using Action = std::variant<Connect, Disconnect, FetchInventory, FetchJobs, StartTest, StartTrial,
                            RefuseTrial, CheckNetwork, RecordEvidence, KeepRunner, KeepValue, Tell,
                            FetchTimers, FetchTimerRuns, ChangeTimer, CallEndpoint, KeepTimer, RecordRun>;

// Under this name the position of the last reading of a server's jobs is kept.
QString jobsPositionName(const ServerId &server);
// … and of the runs of its timers.
QString runsPositionName(const ServerId &server);

} // namespace jobwatch
