#pragma once

#include <QHash>
#include <QList>
#include <variant>

#include "core/base/result.h"
#include "core/domain/evidence.h"
#include "core/domain/historyreader.h"
#include "core/domain/inventory.h"
#include "core/domain/jobsread.h"
#include "core/domain/muting.h"
#include "core/domain/pause.h"
#include "core/domain/plans.h"
#include "core/domain/runnerrecord.h"
#include "core/domain/server.h"
#include "core/domain/timerchange.h"

namespace jobwatch {

// What the engine is told. Each is a value; none carries the time, which is handed beside it.
struct ServerSet // added, or replaced with another definition
{
    ServerDefinition server{};
};
struct ServerRemoved
{
    ServerId server{};
};
struct RecordsRestored // from the store, before or after the servers are set
{
    QList<RunnerRecord> records{};
    QHash<RunnerKey, QList<StatusPoint>> lastDays{}; // status changes of the last 24 h, oldest first
};
struct InventoryArrived
{
    ServerId server{};
    Result<Inventory> inventory = Inventory{};
};
struct JobsArrived
{
    ServerId server{};
    Result<JobsRead> read = JobsRead{};
};
struct EvidenceGiven // by a program that knows how its jobs ended, through the control API
{
    QList<Evidence> jobs{};
    QString who{};
};
struct TestEnded
{
    RunnerKey runner{};
    quint64 test = 0; // the number of its StartTest
    Evidence evidence{};
};
struct TrialAsked // by a person, as it stands in an editor
{
    quint64 trial = 0;
    RunnerKey runner{};
    TestDefinition definition{};
};
struct TrialEnded
{
    quint64 trial = 0;
    std::optional<Span> taken{}; // CPU time where it is measured, else run time
};
struct NetworkChecked
{
    bool up = true;
};
struct TestAsked
{
    QList<Scope> scopes{};
    QString who{};
};
struct PauseAsked
{
    QList<Scope> scopes{};
    Pause pause{};
};
struct ResumeAsked
{
    QList<Scope> scopes{};
    QString who{};
};
struct PolicyAsked
{
    QList<Scope> scopes{};
    std::optional<TestPolicy> policy{}; // nothing: back to the configuration's
    QString who{};
};
struct RefreshAsked
{
    QList<ServerId> servers{}; // empty: all
};
struct TimersSet // the request timers of the configuration
{
    QList<RequestTimer> timers{};
};
struct TimersRestored // from the store, before the servers are set
{
    QList<TimerRecord> records{};
};
struct TimersArrived
{
    ServerId server{};
    Result<QList<ReportedTimer>> timers = QList<ReportedTimer>{};
};
struct TimerRunsArrived
{
    ServerId server{};
    Result<TimerRunsRead> read = TimerRunsRead{};
};
struct TimerChanged // what came of a ChangeTimer
{
    TimerKey timer{};
    quint64 number = 0;
    TimerChange change = TimerChange::Disable;
    QString who{};
    Result<ReportedTimer> reported = ReportedTimer{};
};
struct CallEnded // what came of a CallEndpoint; an Error: no call was made
{
    TimerKey timer{};
    quint64 number = 0;
    Result<TimerRun> run = TimerRun{};
};
struct PauseTimersAsked
{
    QList<TimerKey> timers{};
    Pause pause{};
    bool untilGreen = false; // or until the next success that is seen
};
struct ResumeTimersAsked
{
    QList<TimerKey> timers{};
    QString who{};
    bool anew = false; // on a FOLIO server: delete and make anew, so that it fires for sure
};
struct ProbeTimersAsked
{
    QList<TimerKey> timers{};
    QString who{};
};
struct ResetFailuresAsked // of closed breakers: they count from nothing
{
    QList<TimerKey> timers{};
    QString who{};
    QList<TimerRecord> takenBack{}; // not empty: count again what these counted, where nothing ran since
};
struct RemoveTimersAsked // from the server
{
    QList<TimerKey> timers{};
    QString who{};
};
struct AcknowledgeAsked
{
    QList<Scope> scopes{};
    Acknowledgement acknowledgement{};
};
struct AcknowledgementLiftAsked
{
    QList<Scope> scopes{};
    QString who{};
};
struct MaintenanceAsked // planned, or changed where one of that id is planned
{
    Maintenance maintenance{};
};
struct MaintenanceEndAsked
{
    QString id{};
    QString who{};
};
struct MutingAsked // of all notices, or another end of it
{
    Instant until{};
    QString who{};
};
struct UnmutingAsked
{
    QString who{};
};
struct PlansRestored // from the store; see core/domain/plans.h
{
    QList<Maintenance> maintenance{};
    Acknowledgements acknowledgements{};
    std::optional<Muting> muting{};
};
struct TestCostsRestored // from the store, of the last day
{
    QList<CostSlice> costs{};
};
struct ReadOnlySet // nothing may leave this machine but questions; or all may again
{
    bool on = true;
};
struct Ticked
{
};

using Event =
    std::variant<ServerSet, ServerRemoved, RecordsRestored, InventoryArrived, JobsArrived, EvidenceGiven,
                 TestEnded, TrialAsked, TrialEnded, NetworkChecked, TestAsked, PauseAsked, ResumeAsked,
                 PolicyAsked, RefreshAsked, TimersSet, TimersRestored, TimersArrived, TimerRunsArrived,
                 TimerChanged, CallEnded, PauseTimersAsked, ResumeTimersAsked, ProbeTimersAsked,
                 RemoveTimersAsked, AcknowledgeAsked, AcknowledgementLiftAsked, MaintenanceAsked,
                 MaintenanceEndAsked, MutingAsked, UnmutingAsked, PlansRestored, TestCostsRestored,
                 ReadOnlySet, ResetFailuresAsked, Ticked>;

} // namespace jobwatch
