#pragma once

#include "core/monitor/engine.h"

namespace jobwatch {

// An engine, a clock that a test turns, and everything that the engine wanted done so far.
class EngineStory
{
public:
    explicit EngineStory(const ServerDefinition &server) { tell(ServerSet{server}); }
    EngineStory() = default;

    QList<Action> tell(const Event &event)
    {
        const QList<Action> actions = engine.handle(event, now);
        all += actions;
        return actions;
    }

    // Lets time pass as the monitor does: a Ticked at every moment the engine asked for, at least once a
    // minute.
    QList<Action> pass(Span span)
    {
        QList<Action> actions;
        const Instant end = now + span;
        while (now < end) {
            Instant next = std::min(end, now + std::chrono::minutes(1));
            if (const auto wanted = engine.wakeAt())
                next = std::min(next, std::max(*wanted, now + Span{1}));
            now = next;
            actions += tell(Ticked{});
        }
        return actions;
    }

    // The start of a test that has not been ended yet; its number is 0 if there is none.
    StartTest started(const RunnerKey &key) const
    {
        for (auto action = all.rbegin(); action != all.rend(); ++action) {
            const auto *start = std::get_if<StartTest>(&*action);
            if (start && start->runner == key)
                return *start;
        }
        return {};
    }

    QList<Action> end(const StartTest &test, const PerStage<StageFinding> &stages, const QString &text = {})
    {
        Evidence evidence;
        evidence.runner = test.runner;
        evidence.job = JobId{QString::number(test.test)};
        evidence.submittedAt = now;
        evidence.knownAt = now;
        evidence.stages = stages;
        evidence.text = text;
        return tell(TestEnded{test.runner, test.test, evidence});
    }

    template <typename T>
    static QList<T> only(const QList<Action> &actions)
    {
        QList<T> found;
        for (const Action &action : actions) {
            if (const T *content = std::get_if<T>(&action))
                found.append(*content);
        }
        return found;
    }

    static QList<HistoryEvent> told(const QList<Action> &actions, HistoryKind kind)
    {
        QList<HistoryEvent> events;
        for (const Tell &tell : only<Tell>(actions)) {
            if (tell.event.kind == kind)
                events.append(tell.event);
        }
        return events;
    }

    RunnerState runner(const RunnerKey &key) const
    {
        const Snapshot snapshot = engine.snapshot(now);
        const RunnerState *state = findRunner(snapshot, key);
        return state ? *state : RunnerState{};
    }

    Engine engine{};
    Instant now = instantFromMs(1'800'000'000'000);
    QList<Action> all{};
};

inline const StageFinding passed{Verdict::Passed, Cause::None};
inline const StageFinding notReached{};
inline const PerStage<StageFinding> allPassed{passed, passed, passed, passed};

inline StageFinding failed(Cause cause)
{
    return {Verdict::Failed, cause};
}

// `count` services named s0, s1, … with one test each on the runner "default".
inline ServerDefinition serverWith(int count, Span every, const TestBudget &budget = {})
{
    ServerDefinition server;
    server.name = ServerId{QStringLiteral("bio")};
    server.url = QUrl(QStringLiteral("https://example.org/slivka"));
    server.budget = budget;
    server.policy = TestPolicy{.kind = PolicyKind::Fixed, .every = every};
    for (int i = 0; i < count; ++i) {
        ServiceDefinition service;
        service.id = ServiceId{QStringLiteral("s%1").arg(i)};
        service.tests.append(TestDefinition{});
        server.services.append(service);
    }
    return server;
}

// One whose refusals are no fault of our own network.
inline ServerDefinition localServer()
{
    ServerDefinition server = serverWith(1, std::chrono::minutes(10));
    server.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    return server;
}

inline RunnerKey runnerOf(int service)
{
    return {ServerId{QStringLiteral("bio")}, ServiceId{QStringLiteral("s%1").arg(service)},
            RunnerId{QStringLiteral("default")}};
}

} // namespace jobwatch
