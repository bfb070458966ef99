#pragma once

#include <stop_token>

#include "core/domain/historyreader.h"

namespace jobwatch {

// The same history, until the asker wants no more: then every question is answered with an Error of kind
// Cancelled. One that is being answered is not broken off.
class StoppableHistory final : public HistoryReader
{
public:
    StoppableHistory(const HistoryReader &history, const std::stop_token &stop)
        : m_history(history)
        , m_stop(stop)
    {
    }

    Result<QList<Evidence>> evidence(const HistoryQuery &query) const override;
    Result<QList<HistoryEvent>> events(const HistoryQuery &query) const override;
    Result<QList<DurationPoint>> durations(const HistoryQuery &query) const override;
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &runner, std::optional<Stage> stage,
                                             Instant from, Instant to) const override;
    Result<QList<TimerRun>> timerRuns(const TimerKey &timer, Instant from, Instant to,
                                      int limit) const override;
    Result<QList<EvidenceTotal>> totals(const RunnerKey &runner, Bucket bucket, Instant from,
                                        Instant to) const override;

private:
    const HistoryReader &m_history;
    std::stop_token m_stop;
};

} // namespace jobwatch
