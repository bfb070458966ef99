#include "core/monitor/lookingon.h"

#include <algorithm>
#include <concepts>
#include <QCoreApplication>

#include "core/domain/plans.h"
#include "core/text/ownerwords.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span overlap = 60s; // what is written later than it happened is found as well
constexpr int newsLimit = 10'000;
constexpr Span day = 24h;
constexpr Span betweenCosts = 60s; // all tests of a day are summed

template <typename T>
concept OrderWithPause = requires(const T &order)
{
    order.pause.who;
};
template <typename T>
concept OrderWithAcknowledgement = requires(const T &order)
{
    order.acknowledgement.who;
};
template <typename T>
concept OrderWithPlan = requires(const T &order)
{
    order.maintenance.who;
};
template <typename T>
concept OrderAboutTimers = requires(const T &order)
{
    {
        order.timers
        } -> std::same_as<const QList<TimerKey> &>;
};
template <typename T>
concept OrderWithName = requires(const T &order)
{
    order.who;
};

// Empty unless it is an order; of one without a name it is empty, too.
template <typename T>
std::optional<QString> askerOf(const T &order)
{
    if constexpr (OrderWithPause<T>)
        return order.pause.who;
    else if constexpr (OrderWithAcknowledgement<T>)
        return order.acknowledgement.who;
    else if constexpr (OrderWithPlan<T>)
        return order.maintenance.who;
    else if constexpr (std::is_same_v<T, TimerChanged>)
        return {}; // what came of one
    else if constexpr (OrderWithName<T>)
        return order.who;
    else
        return {};
}

template <typename T>
QList<HistoryEvent> about(const T &order, const HistoryEvent &refusal)
{
    QList<HistoryEvent> events;
    if constexpr (requires { order.scopes; }) {
        for (const Scope &scope : order.scopes) {
            events.append(refusal);
            events.last().scope = scope;
        }
    } else if constexpr (OrderAboutTimers<T>) {
        for (const TimerKey &key : order.timers) {
            events.append(refusal);
            events.last().timer = key;
            events.last().scope = Scope{key.server, {}, {}};
        }
    } else {
        events.append(refusal);
    }
    return events;
}

template <typename Record>
QList<Record> changed(const QList<Record> &before, const QList<Record> &now)
{
    QList<Record> different;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const bool isSame = i < before.size() && before[i] == now[i]; // both are sorted
        if (!isSame && !before.contains(now[i]))
            different.append(now[i]);
    }
    return different;
}

Result<void> lookAtRunners(const Store &store, LookingOn &known, SeenSince &seen, Instant now)
{
    const auto runners = store.runners();
    if (!runners)
        return runners.error();
    RecordsRestored restored{changed(known.runners, *runners), {}};
    for (const RunnerRecord &record : restored.records) {
        if (const auto lastDay = store.statusHistory(record.key, {}, now - day, now))
            restored.lastDays.insert(record.key, *lastDay);
    }
    known.runners = *runners;
    if (!restored.records.isEmpty())
        seen.events.append(restored);
    return {};
}

Result<void> lookAtTimers(const Store &store, LookingOn &known, SeenSince &seen)
{
    const auto timers = store.timers();
    if (!timers)
        return timers.error();
    if (const TimersRestored restored{changed(known.timers, *timers)}; !restored.records.isEmpty())
        seen.events.append(restored);
    known.timers = *timers;
    return {};
}

Result<void> lookAtPlans(const Store &store, LookingOn &known, SeenSince &seen)
{
    const auto maintenance = store.value(QLatin1StringView(maintenanceValue));
    const auto acknowledged = store.value(QLatin1StringView(acknowledgementsValue));
    const auto muted = store.value(QLatin1StringView(mutingValue));
    for (const auto *value : {&maintenance, &acknowledged, &muted}) {
        if (!*value)
            return value->error();
    }
    if (*maintenance == known.maintenance && *acknowledged == known.acknowledgements
        && *muted == known.muting)
        return {};
    known.maintenance = *maintenance;
    known.acknowledgements = *acknowledged;
    known.muting = *muted;
    const auto plans = maintenanceFromJson(*maintenance);
    const auto acknowledgements = acknowledgementsFromJson(*acknowledged);
    const auto muting = mutingFromJson(*muted);
    if (plans && acknowledgements && muting)
        seen.events.append(PlansRestored{*plans, *acknowledgements, *muting});
    return {};
}

Result<void> lookAtCosts(const Store &store, LookingOn &known, SeenSince &seen, Instant now)
{
    const bool isNew = std::any_of(seen.news.cbegin(), seen.news.cend(), [](const HistoryEvent &event) {
        return event.kind == HistoryKind::TestFinished;
    });
    known.costsAreOld = known.costsAreOld || isNew;
    if (!known.costsAreOld || (known.costsRead && now - *known.costsRead < betweenCosts))
        return {};
    const auto costs = store.testCosts(now - testCostsKept);
    if (!costs)
        return costs.error();
    known.costsAreOld = false;
    known.costsRead = now;
    seen.events.append(TestCostsRestored{*costs});
    return {};
}

// At the first look all is history already.
Result<void> lookAtEvents(const Store &store, LookingOn &known, SeenSince &seen, Instant now)
{
    const bool isFirst = known.nextLook == Instant{};
    const Instant from = known.recent.isEmpty() ? now - overlap : known.recent.first().at - overlap;
    const auto events = store.events({.from = from, .limit = newsLimit});
    if (!events)
        return events.error();
    for (const HistoryEvent &event : *events) {
        if (!isFirst && !known.recent.contains(event))
            seen.news.prepend(event);
    }
    known.recent = *events;
    return {};
}

void showStored(RunnerState &state, const RunnerRecord &record)
{
    state.stages = record.stages;
    state.status = runnerStatus(record.stages);
    state.decisiveStage = decisiveStage(record.stages);
    state.testRunning = false;
    state.assessment.reset();
    state.forecast.reset();
    const bool isFixed = state.policy.kind == PolicyKind::Fixed && record.lastTest && !record.pause;
    state.nextTest = isFixed ? std::optional(*record.lastTest + state.policy.every)
        : record.pause       ? record.pause->until
                             : std::nullopt;
    if (state.nextTestWhy != NextTestWhy::NotTested)
        state.nextTestWhy = record.pause ? NextTestWhy::Paused
            : isFixed                    ? NextTestWhy::Interval
                                         : NextTestWhy::ByDoubt;
}

} // namespace

bool isOnlyAsking(const Action &action)
{
    return std::holds_alternative<Connect>(action) || std::holds_alternative<Disconnect>(action)
        || std::holds_alternative<FetchInventory>(action) || std::holds_alternative<FetchTimers>(action)
        || std::holds_alternative<CheckNetwork>(action);
}

QList<HistoryEvent> refusals(const Event &event, const Error &why, Instant now)
{
    return std::visit(
        [&](const auto &order) -> QList<HistoryEvent> {
            const auto who = askerOf(order);
            if (!who)
                return {};
            HistoryEvent refusal;
            refusal.at = now;
            refusal.kind = HistoryKind::OrderRefused;
            refusal.reason = why.message;
            refusal.who = *who;
            return about(order, refusal);
        },
        event);
}

Result<SeenSince> look(const Store &store, LookingOn &known, Instant now)
{
    SeenSince seen;
    auto done = lookAtEvents(store, known, seen, now);
    if (done)
        done = lookAtRunners(store, known, seen, now);
    if (done)
        done = lookAtTimers(store, known, seen);
    if (done)
        done = lookAtPlans(store, known, seen);
    if (done)
        done = lookAtCosts(store, known, seen, now);
    if (!done)
        return done.error();
    return seen;
}

Snapshot asStored(Snapshot snapshot, const LookingOn &known)
{
    QHash<RunnerKey, RunnerRecord> runners;
    for (const RunnerRecord &record : known.runners)
        runners.insert(record.key, record);
    for (ServerState &server : snapshot.servers) {
        for (ServiceState &service : server.services) {
            for (RunnerState &runner : service.runners)
                showStored(runner, runners.value(runner.key, {.key = runner.key}));
            service.status = serviceStatus(service.runners);
        }
        server.status = serverStatus(server.services);
    }
    QHash<TimerKey, TimerRecord> timers;
    for (const TimerRecord &record : known.timers)
        timers.insert(record.key, record);
    for (TimerState &timer : snapshot.timers) {
        timer.record = timers.value(timer.key, {.key = timer.key});
        timer.running = false;
    }
    snapshot.lookingOn = true;
    snapshot.owner = known.owner;
    snapshot.storageError = known.trouble;
    snapshot.storage = known.trouble ? StorageState::MemoryOnly : StorageState::Persistent;
    return snapshot;
}

Error notOurs(const LookingOn &known)
{
    if (known.trouble)
        return {ErrorKind::Denied,
                known.trouble->message + u' '
                    + QCoreApplication::translate("Monitor", "Another Jobwatch may be at work."),
                {}};
    return {ErrorKind::Denied,
            QCoreApplication::translate("Monitor",
                                        "%1 does the monitoring for this history; give the order there.")
                .arg(ownerText(known.owner)),
            {}};
}

} // namespace jobwatch
