#pragma once

#include <queue>
#include <set>

#include "core/monitor/actions.h"
#include "core/monitor/events.h"
#include "core/monitor/timers.h"
#include "core/monitor/watch.h"

namespace jobwatch {

// Decides; does nothing. No clock, timer, network or SQL: the same events at the same instants give the
// same actions, byte for byte.
class Engine
{
public:
    Engine() = default;
    Engine(const Engine &) = delete; // the timers append to our own actions
    Engine &operator=(const Engine &) = delete;

    QList<Action> handle(const Event &event, Instant now);

    // When the engine wants a Ticked at the latest; nothing: it waits for another event.
    std::optional<Instant> wakeAt() const;

    Snapshot snapshot(Instant now) const;

    // What is believed of a server, to be kept for the next start.
    QList<ServerId> servers() const { return m_order; }
    QByteArray belief(const ServerId &server) const;
    Result<void> restoreBelief(const QByteArray &saved, Instant now);

    QList<RunnerRecord> records() const; // as they are to be kept
    QList<TimerRecord> timerRecords() const { return m_timers.records(); }
    QList<Action> plansToKeep() const; // what was acknowledged, planned and muted
    // While it holds nobody is told of anything.
    std::optional<Instant> mutedUntil() const;

private:
    struct Due
    {
        Instant at{};
        RunnerKey runner{};
        quint64 generation = 0;
    };
    struct Later
    {
        bool operator()(const Due &a, const Due &b) const
        {
            return std::tie(a.at, a.runner) > std::tie(b.at, b.runner);
        }
    };

    // engineservers.cpp
    void on(const ServerSet &event, Instant now);
    void on(const ServerRemoved &event, Instant now);
    void on(const InventoryArrived &event, Instant now);
    void on(const RefreshAsked &event, Instant now);
    void on(const NetworkChecked &event, Instant now);
    void contactSucceeded(ServerWatch &server, const Inventory &inventory, Instant now);
    void contactFailed(ServerWatch &server, const Error &error, Instant now);
    void fetchDueInventories(Instant now);
    void askForNetworkIfSilent();
    void askForNetwork();
    bool isFrozen(const ServerWatch &server) const;

    // enginejobs.cpp
    void on(const JobsArrived &event, Instant now);
    void on(const EvidenceGiven &event, Instant now);
    void beginJobs(ServerWatch &server, Instant now);
    void fetchDueJobs(Instant now);
    void inventoryWithoutJobs(ServerWatch &server, const Inventory &inventory, Instant now);
    void jobsSucceeded(ServerWatch &server, const JobsRead &read, Instant now);
    void addSeenRunners(std::set<RunnerKey> &keys, const ServerDefinition &server, Instant now) const;

    // enginerunners.cpp
    void on(const RecordsRestored &event, Instant now);
    void syncRunners(ServerWatch &server, Instant now);
    RunnerWatch &watchFor(const RunnerKey &key);
    void takeOver(RunnerWatch &watch);
    void setTests(RunnerWatch &watch, const QList<TestDefinition> &tests);
    void schedule(RunnerWatch &watch, Instant notBefore, Instant now);
    void pushDue(RunnerWatch &watch);
    TestPolicy policyOf(const RunnerWatch &watch, const TestSlot &slot) const;
    void keep(const RunnerWatch &watch);

    // enginetests.cpp
    void on(const TestEnded &event, Instant now);
    void on(const Ticked &event, Instant now);
    void on(const TestCostsRestored &event, Instant now);
    void popDue(Instant now);
    void runnerIsDue(RunnerWatch &watch, Instant now);
    void enqueue(ServerWatch &server, RunnerWatch &watch, size_t slot, bool first);
    void startWaiting(Instant now);
    void startWaiting(ServerWatch &server, Instant now);
    void start(ServerWatch &server, RunnerWatch &watch, Instant now);
    void book(const Evidence &evidence, Instant now);
    void judge(RunnerWatch &watch, const Evidence &evidence, Instant now);
    void noticeClock(Instant now);

    void become(RunnerWatch &watch, const PerStage<StageState> &stages, Status status, Instant now);

    // enginetrials.cpp
    void on(const TrialAsked &event, Instant now);
    void on(const TrialEnded &event, Instant now);
    bool isTried(const RunnerKey &key) const;
    QString whyNoTrial(const RunnerKey &key, Instant now);
    void forgetTrials(const ServerId &server);

    // enginedoubt.cpp
    TestPolicy policyOf(const RunnerWatch &watch) const;
    bool isBelieved(const RunnerWatch &watch) const;
    void plan(const ServerWatch &server);
    void plan(const RunnerWatch &watch, Instant now);
    void tickDoubt(Instant now);
    void startByDoubt(const TestDecision &decision, Instant now);
    void adoptBeliefs(Instant now);

    // engineorders.cpp
    void on(const TestAsked &event, Instant now);
    void on(const PauseAsked &event, Instant now);
    void on(const ResumeAsked &event, Instant now);
    void on(const PolicyAsked &event, Instant now);
    QList<RunnerKey> runnersIn(const QList<Scope> &scopes) const;
    void resume(RunnerWatch &watch, const QString &who, Instant now);
    void refuse(const RunnerKey &key, const QString &who, const QString &reason, Instant now);

    // enginetimers.cpp
    void on(const TimersSet &event, Instant now);
    void on(const TimersRestored &event, Instant now);
    void on(const PauseTimersAsked &event, Instant now);
    void on(const ResumeTimersAsked &event, Instant now);
    void on(const ProbeTimersAsked &event, Instant now);
    void on(const ResetFailuresAsked &event, Instant now);
    void on(const ReadOnlySet &event, Instant now);
    void dropAskedTests();
    void setTestTimer(const RunnerWatch &watch, Instant now);
    void showTimers(Snapshot &snapshot, Instant now) const;

    // engineplans.cpp
    void on(const PlansRestored &event, Instant now);
    void on(const AcknowledgeAsked &event, Instant now);
    void on(const AcknowledgementLiftAsked &event, Instant now);
    void on(const MaintenanceAsked &event, Instant now);
    void on(const MaintenanceEndAsked &event, Instant now);
    void liftAcknowledgement(const RunnerKey &key, const QString &who, const QString &reason, Instant now);
    void reviewAcknowledgement(const RunnerWatch &watch, Instant now);
    void expireAcknowledgements(Instant now);
    void keepAcknowledgements();
    void keepMaintenance();
    std::optional<Instant> maintenanceUntil(const RunnerKey &key, Instant now) const;

    // enginemuting.cpp
    void on(const MutingAsked &event, Instant now);
    void on(const UnmutingAsked &event, Instant now);
    void refuseMuting(const QString &who, const QString &reason, Instant now);
    void unmute(const QString &who, Instant now);
    void expireMuting(Instant now);
    Action mutingToKeep() const;

    // enginesnapshot.cpp
    RunnerState runnerState(const ServerWatch &server, const RunnerWatch &watch, Instant now) const;
    Shared<RunnerState> shown(const ServerWatch &server, const RunnerWatch &watch, Instant now) const;
    void nextTestOf(RunnerState &state, const ServerWatch &server, const RunnerWatch &watch) const;
    ServiceState serviceState(const ServerWatch &server, const ServiceId &id, Instant now) const;
    ServerState serverState(const ServerWatch &server, Instant now) const;

    void tell(HistoryKind kind, const Scope &scope, Instant now, const HistoryEvent &rest = {});

    std::map<ServerId, ServerWatch> m_servers{};
    QList<ServerId> m_order{}; // of the configuration
    std::map<RunnerKey, RunnerWatch> m_runners{};
    QHash<RunnerKey, RunnerRecord> m_restored{}; // taken over when the runner is set
    QHash<RunnerKey, QList<StatusPoint>> m_restoredDays{};
    std::priority_queue<Due, std::vector<Due>, Later> m_due{};
    QList<Evidence> m_doubtful{}; // of failures that may be our own network's, until that is known
    bool m_offline = false;
    std::optional<Instant> m_offlineSince{};
    bool m_checkingNetwork = false;
    std::optional<Instant> m_nextNetworkCheck{};
    std::optional<Instant> m_last{}; // of the last event
    quint64 m_testNumber = 0;
    std::map<quint64, RunnerKey> m_trials{}; // that are running
    Assessor m_assessor{};
    bool m_beliefChanged = false; // statuses are to be adopted
    bool m_forecastsAreOld = false;
    bool m_clockWentBack = false;
    Acknowledgements m_acknowledged{};
    QList<Maintenance> m_maintenance{};
    std::optional<Muting> m_muting{};
    QList<CostSlice> m_testCosts{};
    bool m_readOnly = false;
    QList<Action> m_actions{};
    Timers m_timers{m_actions};
};

} // namespace jobwatch
