#pragma once

#include <functional>
#include <QList>

#include "core/base/result.h"
#include "core/domain/historyreader.h"
#include "core/domain/reportdefinition.h"

namespace jobwatch {

// A change of status, of a runner (no stage) or of one of its stages.
struct StatusChange
{
    RunnerKey runner{};
    std::optional<Stage> stage{};
    Instant at{};
    Status status = Status::Unknown;
    Cause cause = Cause::None;
    QString reason{}; // of a runner's trouble; empty for stages

    bool operator==(const StatusChange &) const = default;
};

// What the jobs of one source said of one runner in a span of time.
struct JobSums
{
    RunnerKey runner{};
    Source source = Source::TestJob;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 timed = 0; // jobs whose run time is known
    Span runTime{};
    Span cpuTime{}; // wall time stands in where the server does not measure it

    bool operator==(const JobSums &) const = default;
};

// How long a job waited and ran; one of many.
struct JobTimes
{
    Source source = Source::TestJob;
    std::optional<Span> queueWait{};
    std::optional<Span> runTime{};

    bool operator==(const JobTimes &) const = default;
};

// Questions of reports: about everything in a scope at once, over a year as well as over a day.
class ReportReader
{
public:
    virtual ~ReportReader() = default;

    // Runner by runner, of each first its own changes and then stage by stage, oldest first. The first one of
    // each is the status that held at `span.from` if one was stored before; it has its own, earlier time.
    // `use` returns false when it has enough: soon after, nothing more comes.
    virtual Result<void> statusChanges(const Scope &scope, TimeSpan span,
                                       const std::function<bool(const StatusChange &)> &use) const = 0;
    // Everything but jobs and their statuses: from < to, newest first, at most `limit`. Of all scopes.
    virtual Result<QList<HistoryEvent>> notableEvents(TimeSpan span, int limit) const = 0;
    // To the hour: the hours that begin in the span, sorted by runner and source.
    virtual Result<QList<JobSums>> jobSums(const Scope &scope, TimeSpan span) const = 0;
    // The jobs within `slices` equally spread slices of the span that together are `share` of it; all jobs
    // with a share of 1.
    virtual Result<QList<JobTimes>> jobTimes(const RunnerKey &runner, TimeSpan span, int slices,
                                             double share) const = 0;
    virtual Result<QByteArray> keptValue(const QString &name) const = 0; // empty if never written
};

} // namespace jobwatch
