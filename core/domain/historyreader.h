#pragma once

#include <optional>
#include <QList>

#include "core/base/result.h"
#include "core/domain/evidence.h"
#include "core/domain/history.h"

namespace jobwatch {

// Which part of the history: from <= at < to, newest first, at most `limit` rows.
struct HistoryQuery
{
    Scope scope{}; // empty server: everything
    std::optional<Instant> from{};
    std::optional<Instant> to{};
    int limit = 1000;

    bool operator==(const HistoryQuery &) const = default;
};

// One point of a test duration chart, without the texts of the evidence.
struct DurationPoint
{
    Instant at{};
    Source source = Source::TestJob;
    std::optional<Span> queueWait{};
    std::optional<Span> runTime{};
    bool passed = false;

    bool operator==(const DurationPoint &) const = default;
};

// A status from `at` until the next point's.
struct StatusPoint
{
    Instant at{};
    Status status = Status::Unknown;

    bool operator==(const StatusPoint &) const = default;
};

// Questions to the stored history. Lives in the reader's thread; see core/monitor/ask.h.
class HistoryReader
{
public:
    virtual ~HistoryReader() = default;

    virtual Result<QList<Evidence>> evidence(const HistoryQuery &query) const = 0;
    virtual Result<QList<HistoryEvent>> events(const HistoryQuery &query) const = 0;
    // Oldest first; `limit` newest points of the range.
    virtual Result<QList<DurationPoint>> durations(const HistoryQuery &query) const = 0;
    // Oldest first, from stored StatusChanged events. Without a stage: the runner's own status. The first
    // point is the status that held at `from`, if one was stored before it.
    virtual Result<QList<StatusPoint>> statusHistory(const RunnerKey &runner, std::optional<Stage> stage,
                                                     Instant from, Instant to) const = 0;
};

} // namespace jobwatch
