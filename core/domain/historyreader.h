#pragma once

#include <optional>
#include <QList>

#include "core/base/result.h"
#include "core/domain/costslice.h"
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
    QList<HistoryKind> kinds{}; // of events; empty: all

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

// Sums for long charts, kept by the hour and by the day.
enum class Bucket { Hour, Day };

// What the jobs of one source said of a runner within one bucket.
struct EvidenceTotal
{
    Instant from{}; // start of the bucket, UTC
    Source source = Source::TestJob;
    qint64 passed = 0;
    qint64 failed = 0; // at least one stage failed
    qint64 timed = 0; // jobs whose run time is known
    std::optional<Span> shortestRun{};
    std::optional<Span> longestRun{};
    Span runTime{}; // sum of the known run times
    Span cpuTime{}; // sum; wall time stands in where the server does not measure it

    bool operator==(const EvidenceTotal &) const = default;
};

class ReportReader;

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
    // Newest first, from <= at < to, at most `limit`.
    virtual Result<QList<TimerRun>> timerRuns(const TimerKey &, Instant, Instant, int) const
    {
        return Error{ErrorKind::NotSupported, {}, QStringLiteral("no runs are kept here")};
    }
    // Oldest first: the buckets that begin in from <= start < to. Empty buckets are left out.
    virtual Result<QList<EvidenceTotal>> totals(const RunnerKey &, Bucket, Instant, Instant) const
    {
        return Error{ErrorKind::NotSupported, {}, QStringLiteral("no totals are kept here")};
    }
    // Of all tests since then, in slices; oldest first.
    virtual Result<QList<CostSlice>> testCosts(Instant) const { return QList<CostSlice>{}; }
    // The questions of reports, where this history can answer them; see core/domain/reportreader.h.
    virtual const ReportReader *reports() const { return nullptr; }
};

} // namespace jobwatch
