#include "core/domain/timerschedule.h"
#include "core/monitor/timers.h"

using namespace Qt::Literals::StringLiterals;

// What a window or a command is shown of timers.
namespace jobwatch {

namespace {

constexpr int runsShown = 5;

QString nameOf(const TimerWatch &watch)
{
    if (watch.runner)
        return watch.runner->service.value + u" › "_s + watch.runner->runner.value;
    if (watch.reported)
        return watch.reported->method + u' ' + watch.reported->path;
    return watch.record.key.id.value;
}

bool isPlanned(const TimerWatch &watch)
{
    const BreakerState state = watch.record.breaker.state;
    const bool runsElsewhere = watch.reported && watch.reported->enabled;
    return state == BreakerState::Closed || (runsElsewhere && state != BreakerState::ForcedOpen);
}

} // namespace

QList<TimerState> Timers::states(Instant now) const
{
    QList<TimerState> states;
    for (const auto &[key, watch] : m_timers) {
        TimerState state;
        state.key = key;
        state.name = nameOf(watch);
        state.schedule = watch.schedule;
        state.interval = watch.interval;
        state.record = watch.record;
        state.rules = watch.rules;
        state.reported = watch.reported;
        state.request = watch.request;
        state.runner = watch.runner;
        if (isPlanned(watch))
            state.nextRuns = nextStarts(watch.schedule, watch.record.lastStart, now, runsShown);
        for (const RunMark &mark : watch.lastDay) {
            if (mark.at < now - std::chrono::hours(24))
                continue;
            ++state.runs;
            state.failures += mark.passed ? 0 : 1;
        }
        state.notFiring = watch.notFiring;
        state.running = watch.running.has_value();
        state.guarded = isGuarded(watch);
        states.append(state);
    }
    return states;
}

QList<TimerRecord> Timers::records() const
{
    QList<TimerRecord> records;
    for (const auto &[key, watch] : m_timers)
        records.append(watch.record);
    return records;
}

QList<QString> Timers::remarks(const ServerId &server) const
{
    const auto found = m_servers.find(server);
    if (found == m_servers.end())
        return {};
    QList<QString> remarks = found->second.remarks;
    if (found->second.trouble)
        remarks.prepend(found->second.trouble->message);
    return remarks;
}

} // namespace jobwatch
