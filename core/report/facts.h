#pragma once

#include <vector>

#include "core/domain/reportreader.h"
#include "core/report/accounting.h"
#include "core/report/reportwatcher.h"

namespace jobwatch {

// A runner's turn for the worse, or back.
struct Turn
{
    Instant at{};
    Status status = Status::Unknown;
    Cause cause = Cause::None;
    QString reason{};

    bool operator==(const Turn &) const = default;
};

// What the history holds of one runner. The first point of each list held at the begin of the period.
struct RunnerFacts
{
    RunnerKey key{};
    QList<StatusPoint> status{};
    PerStage<QList<StatusPoint>> stages{};
    std::vector<Turn> turns{}; // the same as `status`, with causes

    bool operator==(const RunnerFacts &) const = default;
};

// How long the jobs of one source waited and ran: half of them, and all but one in twenty, at most.
struct DurationFigures
{
    RunnerKey runner{};
    Source source = Source::TestJob;
    qint64 jobs = 0;
    qint64 looked = 0; // jobs that the figures rest on; fewer than there are in a long period
    std::optional<Span> wait50{};
    std::optional<Span> wait95{};
    std::optional<Span> run50{};
    std::optional<Span> run95{};

    bool operator==(const DurationFigures &) const = default;
};

// The jobs of one part of the period.
struct PartSums
{
    TimeSpan span{};
    qint64 testsPassed = 0;
    qint64 testsFailed = 0;
    qint64 userJobs = 0;
    Span testCpu{};

    bool operator==(const PartSums &) const = default;
};

// A window of planned work. Empty server: everything.
struct PlannedTime
{
    Scope scope{};
    TimeSpan span{};

    bool operator==(const PlannedTime &) const = default;
};

// Everything a report is made of, read from the history.
struct ReportFacts
{
    TimeSpan span{}; // ends now at the latest
    Instant watchedUntil{}; // when the program is last known to have lived
    std::vector<RunnerFacts> runners{}; // sorted by key
    QList<HistoryEvent> before{}; // notable events before the period, oldest first
    QList<HistoryEvent> events{}; // within it, oldest first
    QList<TimeSpan> sleeps{}; // of this computer, as far as they are known
    QList<PlannedTime> maintenance{};
    QList<JobSums> sums{};
    QList<PartSums> parts{};
    QList<DurationFigures> durations{};
    bool eventsCut = false; // there were more than a report takes

    bool operator==(const ReportFacts &) const = default;
};

// What the history itself does not tell.
struct ReportContext
{
    Instant now{};
    std::optional<Instant> watchedUntil{}; // where the program may not run now: its last sign of life
    QList<PlannedTime> maintenance{};
    bool demo = false; // invented data; said on every page

    bool operator==(const ReportContext &) const = default;
};

// Reads the facts of a period. A period that is not over ends now.
Result<ReportFacts> gatherFacts(const HistoryReader &history, const ReportDefinition &definition,
                                const ReportContext &context, const ReportWatcher &watcher = {});

// The value below which `share` of the values lie, by the nearest rank; nothing of too few values.
std::optional<Span> quantile(std::vector<Span> &values, double share);

} // namespace jobwatch
