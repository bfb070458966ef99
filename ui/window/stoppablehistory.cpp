#include "ui/window/stoppablehistory.h"

namespace jobwatch {

namespace {

Error notWanted()
{
    return {ErrorKind::Cancelled, {}, QStringLiteral("the asker wants no more")};
}

} // namespace

Result<QList<Evidence>> StoppableHistory::evidence(const HistoryQuery &query) const
{
    if (m_stop.stop_requested())
        return notWanted();
    return m_history.evidence(query);
}

Result<QList<HistoryEvent>> StoppableHistory::events(const HistoryQuery &query) const
{
    if (m_stop.stop_requested())
        return notWanted();
    return m_history.events(query);
}

Result<QList<DurationPoint>> StoppableHistory::durations(const HistoryQuery &query) const
{
    if (m_stop.stop_requested())
        return notWanted();
    return m_history.durations(query);
}

Result<QList<StatusPoint>> StoppableHistory::statusHistory(const RunnerKey &runner,
                                                           std::optional<Stage> stage, Instant from,
                                                           Instant to) const
{
    if (m_stop.stop_requested())
        return notWanted();
    return m_history.statusHistory(runner, stage, from, to);
}

Result<QList<TimerRun>> StoppableHistory::timerRuns(const TimerKey &timer, Instant from, Instant to,
                                                    int limit) const
{
    if (m_stop.stop_requested())
        return notWanted();
    return m_history.timerRuns(timer, from, to, limit);
}

Result<QList<EvidenceTotal>> StoppableHistory::totals(const RunnerKey &runner, Bucket bucket, Instant from,
                                                      Instant to) const
{
    if (m_stop.stop_requested())
        return notWanted();
    return m_history.totals(runner, bucket, from, to);
}

} // namespace jobwatch
