#pragma once

#include <map>
#include <queue>

#include "core/domain/snapshot.h"
#include "core/monitor/actions.h"
#include "core/monitor/events.h"
#include "core/monitor/timerwatch.h"

namespace jobwatch {

// The timers' part of the engine: as pure as the rest of it. Decides when a timer runs, what its breaker
// does, and what is done about it on a server; appends what is to be done to the engine's actions.
class Timers
{
public:
    explicit Timers(QList<Action> &actions)
        : m_actions(actions)
    {
    }

    // timers.cpp
    void setServer(const ServerDefinition &server, Instant now);
    void removeServer(const ServerId &server);
    void restore(const QList<TimerRecord> &records, Instant now);
    void setRequests(const QList<RequestTimer> &timers, Instant now);
    void setReadOnly(bool on, Instant now);
    void refresh(const QList<ServerId> &servers, Instant now);

    // timertests.cpp: what the tests of a runner do
    struct TestPlan
    {
        RunnerKey runner{};
        Span interval{}; // 0: by doubt
        Span shortest{}; // between two tests
        Span backOff{}; // between two that cannot start, where such jobs slow the server down
        BreakerRules rules{};
    };
    void setTest(const TestPlan &plan, Instant now);
    void removeTest(const RunnerKey &runner);
    void testStarted(const RunnerKey &runner, Instant now);
    bool jobEnded(const Evidence &evidence, Instant now); // a test's, or a user's; did its breaker switch?
    void testPaused(const RunnerKey &runner, const std::optional<Pause> &pause, Instant now);
    std::optional<Instant> testNotBefore(const RunnerKey &runner) const; // while its breaker is open
    Span leastWaitOfOpen(const RunnerKey &runner) const; // 0 unless its breaker is open

    // timerlistings.cpp: what servers tell
    void on(const TimersArrived &event, Instant now);
    void on(const TimerRunsArrived &event, Instant now);
    void on(const TimerChanged &event, Instant now);

    // timerruns.cpp
    void on(const CallEnded &event, Instant now);
    void tick(Instant now);
    std::optional<Instant> wakeAt() const;
    void networkIs(bool up, Instant now);
    void clockJumped(Instant now);
    bool wantsNetworkCheck() const { return !m_doubtful.isEmpty(); }

    // timerorders.cpp
    void on(const PauseTimersAsked &event, Instant now);
    void on(const ResumeTimersAsked &event, Instant now);
    void on(const ProbeTimersAsked &event, Instant now);
    void on(const ResetFailuresAsked &event, Instant now);
    void on(const RemoveTimersAsked &event, Instant now);

    // timerstates.cpp
    QList<TimerState> states(Instant now) const;
    QList<TimerRecord> records() const;
    QList<QString> remarks(const ServerId &server) const;

private:
    struct Due
    {
        Instant at{};
        TimerKey timer{};
        quint64 entry = 0;
    };
    struct Later
    {
        bool operator()(const Due &a, const Due &b) const
        {
            return std::tie(a.at, a.timer) > std::tie(b.at, b.timer);
        }
    };
    struct DoubtfulCall // a failure that may be our own network's
    {
        TimerKey timer{};
        RunningCall call{};
        TimerRun run{};
    };

    template <typename Gone>
    void forget(Gone gone);
    TimerWatch *find(const TimerKey &key);
    TimerWatch *findTest(const RunnerKey &runner);
    TimerWatch &watchFor(const TimerKey &key, Instant now);
    void configure(TimerWatch &watch, const TimerSchedule &schedule, const BreakerRules &rules, Instant now);
    void adoptRules(TimerWatch &watch, const BreakerRules &rules, Span interval, Instant now);
    BreakerRules rulesOf(const TimerKey &key) const;
    BreakerContext contextOf(const TimerWatch &watch) const;
    bool isGuarded(const TimerWatch &watch) const; // its breaker decides over its runs
    bool isFrozen(const TimerKey &key) const;
    bool maySend(const TimerKey &key) const;
    QString whyNoReset(const TimerWatch &watch, const ResetFailuresAsked &event) const;

    void apply(TimerWatch &watch, const BreakerEvent &event, Instant now);
    void carryOut(TimerWatch &watch, BreakerDeed deed, Instant now);
    void reconcile(TimerWatch &watch, Instant now);
    void goOn(Instant now);
    void scheduleNext(TimerWatch &watch, Instant now);
    void push(TimerWatch &watch);
    std::optional<Instant> dueAt(const TimerWatch &watch) const;
    void isDue(TimerWatch &watch, Instant now);
    void pauseIsOver(TimerWatch &watch, Instant now);
    void unpauseOnServer(TimerWatch &watch, Instant now);
    void call(TimerWatch &watch, bool probe, Instant now);
    void change(TimerWatch &watch, TimerChange what, const QString &who, Instant now);
    void book(TimerWatch &watch, const TimerRun &run, quint64 generation, Instant now);
    void note(TimerWatch &watch, const TimerRun &run);
    void succeed(TimerWatch &watch, Instant now);
    void keepDistance(TimerWatch &watch, Span distance);
    void checkFiring(TimerWatch &watch, Instant now);

    void listed(TimerServer &server, const ReportedTimer &reported, Instant now);
    void noticeNewId(TimerWatch &watch, const ReportedTimer &reported, Instant now);
    void noticeEdit(TimerWatch &watch, const ReportedTimer &reported, Instant now);
    void noticeEnabled(TimerWatch &watch, Instant now);
    void noticeTarget(TimerWatch &watch, Instant now);
    void removeMissing(const TimerServer &server, const QSet<TimerKey> &listedKeys, Instant now);
    void remove(TimerWatch &watch, const QString &reason, Instant now);
    void fetchDue(Instant now);

    void disable(TimerWatch &watch, const Pause &pause, bool untilGreen, Instant now);
    void enable(TimerWatch &watch, const QString &who, const QString &reason, Instant now);
    void resume(TimerWatch &watch, const QString &who, bool anew, Instant now);
    bool refuses(const TimerWatch &watch, const QString &who, Instant now);
    void refuse(const TimerKey &key, const QString &who, const QString &reason, Instant now);
    void tell(HistoryKind kind, const TimerWatch &watch, Instant now, const HistoryEvent &rest = {});
    void keep(const TimerWatch &watch);

    QList<Action> &m_actions;
    std::map<ServerId, TimerServer> m_servers{};
    std::map<TimerKey, TimerWatch> m_timers{};
    QHash<TimerKey, TimerRecord> m_restored{}; // taken over when the timer is set
    QHash<TimerKey, quint64> m_generations{}; // of those that were taken away: who comes back goes on there
    std::priority_queue<Due, std::vector<Due>, Later> m_due{};
    QList<DoubtfulCall> m_doubtful{};
    quint64 m_number = 0; // of the last call or change
    bool m_offline = false;
    bool m_readOnly = false;
};

} // namespace jobwatch
