#pragma once

#include "tests/support/enginestory.h"

namespace jobwatch {

// A server with timers and one request timer that calls it every `every`.
class TimerStory : public EngineStory
{
public:
    static ServerDefinition folio()
    {
        ServerDefinition server;
        server.name = ServerId{QStringLiteral("library")};
        server.kind = ServerKind::Folio;
        server.url = QUrl(QStringLiteral("https://gateway.example.org"));
        server.tenant = QStringLiteral("diku");
        server.logFile = QStringLiteral("/var/log/scheduler.json");
        return server;
    }

    static RequestTimer request(Span every, const QString &name = QStringLiteral("export"))
    {
        RequestTimer timer;
        timer.name = TimerId{name};
        timer.server = folio().name;
        timer.url = QStringLiteral("/data-export/expire-jobs");
        timer.schedule.every = every;
        return timer;
    }

    static TimerKey keyOf(const RequestTimer &timer)
    {
        return {timer.server, TimerKind::Request, timer.name};
    }

    static ReportedTimer reported(const QString &path = QStringLiteral("/foo/timer"))
    {
        ReportedTimer timer;
        timer.id = TimerId{QStringLiteral("user#mod-foo#POST#") + path};
        timer.serverId = QStringLiteral("id-1");
        timer.owner = QStringLiteral("someone");
        timer.module = QStringLiteral("mod-foo");
        timer.method = QStringLiteral("POST");
        timer.path = path;
        timer.schedule.every = std::chrono::minutes(10);
        timer.writable = true;
        timer.target = TargetVerdict::Present;
        return timer;
    }

    static TimerKey keyOf(const ReportedTimer &timer) { return {folio().name, TimerKind::Server, timer.id}; }

    // Answers every call that was asked for since the last time, and counts them.
    int answerCalls(bool works, Cause cause = Cause::TargetFailed)
    {
        int answered = 0;
        for (; m_seen < all.size(); ++m_seen) {
            const auto *call = std::get_if<CallEndpoint>(&all.at(m_seen));
            if (!call)
                continue;
            ++answered;
            tell(CallEnded{call->timer, call->number, runOf(*call, works, cause)});
        }
        return answered;
    }

    TimerRun runOf(const CallEndpoint &call, bool works, Cause cause) const
    {
        TimerRun run;
        run.timer = call.timer;
        run.step = works ? RunStep::Passed : RunStep::Failed;
        run.at = now;
        run.duration = std::chrono::seconds(1);
        run.cause = works ? Cause::None : cause;
        run.text = works ? QString() : QStringLiteral("refused");
        run.probe = call.probe;
        return run;
    }

    // Lets time pass with every call answered at once; tells how many there were.
    int passWith(Span span, bool works, Cause cause = Cause::TargetFailed)
    {
        int calls = answerCalls(works, cause);
        const Instant end = now + span;
        while (now < end) {
            Instant next = std::min(end, now + std::chrono::minutes(1));
            if (const auto wanted = engine.wakeAt())
                next = std::min(next, std::max(*wanted, now + Span{1}));
            now = next;
            tell(Ticked{});
            calls += answerCalls(works, cause);
        }
        return calls;
    }

    // What a server tells, as if it had been asked just now.
    QList<Action> listing(const QList<ReportedTimer> &timers)
    {
        tell(RefreshAsked{{folio().name}});
        return tell(TimersArrived{folio().name, timers});
    }

    // Runs told by the server's log, in the answer to a question that is asked now.
    QList<Action> log(const QList<TimerRun> &runs)
    {
        while (!isAsked()) {
            now += std::chrono::seconds(1);
            tell(Ticked{});
        }
        m_answered = all.size();
        return tell(TimerRunsArrived{folio().name, TimerRunsRead{runs, "position", false, {}}});
    }

    TimerRun logged(const ReportedTimer &timer, RunStep step, Cause cause = Cause::None) const
    {
        TimerRun run;
        run.timer = keyOf(timer);
        run.step = step;
        run.at = now;
        run.cause = cause;
        return run;
    }

    TimerState timer(const TimerKey &key) const
    {
        for (const TimerState &state : engine.snapshot(now).timers) {
            if (state.key == key)
                return state;
        }
        return {};
    }

    Breaker breaker(const TimerKey &key) const { return timer(key).record.breaker; }

    // What the store would hold: the last record that was to be kept.
    TimerRecord kept(const TimerKey &key) const
    {
        TimerRecord record;
        for (const KeepTimer &keep : only<KeepTimer>(all)) {
            if (keep.record.key == key)
                record = keep.record;
        }
        return record;
    }

    void begin() { tell(ServerSet{folio()}); }

private:
    bool isAsked() const { return !only<FetchTimerRuns>(all.sliced(m_answered)).isEmpty(); }

    qsizetype m_seen = 0;
    qsizetype m_answered = 0;
};

} // namespace jobwatch
