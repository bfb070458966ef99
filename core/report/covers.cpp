#include <map>

#include "core/report/report.h"

// What covers a status in the accounting: time in which nobody looked, or in which looking meant nothing.
namespace jobwatch {

namespace {

// Opens and closes stretches of one class as events tell; what is open at the end lasts until then.
class Stretches
{
public:
    explicit Stretches(TimeClass time)
        : m_time(time)
    {
    }
    void open(Instant at)
    {
        if (!m_since)
            m_since = at;
    }
    void close(Instant at)
    {
        if (m_since && *m_since < at)
            m_covers.append({{*m_since, at}, m_time});
        m_since.reset();
    }
    QList<Cover> until(Instant end)
    {
        close(end);
        return m_covers;
    }

private:
    TimeClass m_time;
    std::optional<Instant> m_since{};
    QList<Cover> m_covers{};
};

} // namespace

QList<Cover> commonCovers(const ReportFacts &facts)
{
    Stretches stopped(TimeClass::NotWatched), offline(TimeClass::Offline);
    for (const HistoryEvent &event : facts.before + facts.events) {
        if (event.kind == HistoryKind::MonitorStopped) {
            stopped.open(event.at);
            offline.close(event.at); // whoever starts again finds out for himself
        } else if (event.kind == HistoryKind::MonitorStarted || event.kind == HistoryKind::Slept) {
            stopped.close(event.at);
        } else if (event.kind == HistoryKind::WentOffline) {
            offline.open(event.at);
        } else if (event.kind == HistoryKind::CameOnline) {
            offline.close(event.at);
        }
    }
    QList<Cover> covers = stopped.until(facts.span.to) + offline.until(facts.span.to);
    for (const TimeSpan &sleep : facts.sleeps)
        covers.append({sleep, TimeClass::NotWatched});
    if (facts.watchedUntil < facts.span.to)
        covers.append({{facts.watchedUntil, facts.span.to}, TimeClass::NotWatched});
    return covers;
}

QHash<RunnerKey, QList<Cover>> pausesOf(const ReportFacts &facts)
{
    std::map<RunnerKey, Stretches> open;
    for (const HistoryEvent &event : facts.before + facts.events) {
        if (event.timer || event.scope.runner.isEmpty())
            continue;
        const RunnerKey runner{event.scope.server, event.scope.service, event.scope.runner};
        if (event.kind == HistoryKind::Paused)
            open.try_emplace(runner, TimeClass::Paused).first->second.open(event.at);
        else if (const auto known = open.find(runner);
                 event.kind == HistoryKind::Resumed && known != open.end())
            known->second.close(event.at);
    }
    QHash<RunnerKey, QList<Cover>> pauses;
    for (auto &[runner, stretches] : open)
        pauses.insert(runner, stretches.until(facts.span.to));
    return pauses;
}

QList<Cover> maintenanceOf(const RunnerKey &runner, const ReportFacts &facts)
{
    QList<Cover> covers;
    for (const PlannedTime &plan : facts.maintenance) {
        if (plan.scope.server.isEmpty() || plan.scope.contains(runner))
            covers.append({plan.span, TimeClass::Maintenance});
    }
    return covers;
}

} // namespace jobwatch
