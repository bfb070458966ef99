#include "app/commands/storedtimers.h"

#include <algorithm>

#include "app/commands/history.h"
#include "core/store/store.h"

namespace jobwatch {

namespace {

TimerState stateOf(const RequestTimer &timer)
{
    TimerState state;
    state.key = TimerKey{timer.server, TimerKind::Request, timer.name};
    state.name = timer.name.value;
    state.schedule = timer.schedule;
    state.request = timer;
    return state;
}

bool isWatched(const Watched &watched, const TimerKey &key)
{
    return !watched.configFileExists || findServer(watched.settings, key.server.value);
}

} // namespace

Result<QList<TimerState>> storedTimers(const Watched &watched)
{
    QList<TimerState> states;
    for (const RequestTimer &timer : watched.settings.timers)
        states.append(stateOf(timer));
    if (!hasHistory(watched.storeLocation))
        return states;
    const auto store = openStore(watched.storeLocation, StoreMode::ReadOnly);
    if (!store)
        return store.error();
    const auto records = (*store)->timers();
    if (!records)
        return records.error();
    for (const TimerRecord &record : *records) {
        const auto found = std::find_if(states.begin(), states.end(),
                                        [&](const TimerState &state) { return state.key == record.key; });
        if (found != states.end()) {
            found->record = record;
        } else if (!record.removed && record.key.kind != TimerKind::Request
                   && isWatched(watched, record.key)) {
            TimerState state;
            state.key = record.key;
            state.name = record.key.id.value;
            state.record = record;
            states.append(state);
        }
    }
    std::sort(states.begin(), states.end(),
              [](const TimerState &a, const TimerState &b) { return a.key < b.key; });
    return states;
}

} // namespace jobwatch
