#include "core/report/facts.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace jobwatch {

namespace {

constexpr int mostEvents = 50'000;
constexpr int mostEventsBefore = 20'000;
constexpr qint64 wantedTimes = 1'000; // jobs of one source that quantiles rest on …
constexpr qint64 mostScanned = 4'000; // … among so many of a runner
constexpr int slices = 40;
constexpr size_t leastForQuantile = 5;

Result<void> readStatuses(const ReportReader &reader, const Scope &scope, const std::stop_token &stop,
                          ReportFacts &facts)
{
    const auto take = [&facts, &stop](const StatusChange &change) {
        if (stop.stop_requested())
            return false;
        if (facts.runners.empty() || facts.runners.back().key != change.runner)
            facts.runners.push_back({.key = change.runner});
        RunnerFacts &runner = facts.runners.back();
        if (change.stage) {
            runner.stages[*change.stage].append({change.at, change.status});
            return true;
        }
        runner.status.append({change.at, change.status});
        runner.turns.push_back({change.at, change.status, change.cause, change.reason});
        return true;
    };
    return reader.statusChanges(scope, facts.span, take);
}

Result<QList<HistoryEvent>> oldestFirst(const ReportReader &reader, TimeSpan span, int limit)
{
    auto events = reader.notableEvents(span, limit);
    if (events)
        std::reverse(events->begin(), events->end());
    return events;
}

// A sleep begins where the monitoring is told to have ended. Of older histories nothing tells it: the last
// thing before it that was written down does, within minutes.
Result<void> readSleeps(const HistoryReader &history, ReportFacts &facts)
{
    bool isStopped = false;
    for (const HistoryEvent &event : facts.before + facts.events) {
        const bool isEnd = event.kind == HistoryKind::Slept || event.kind == HistoryKind::MonitorStarted;
        const bool wasStopped =
            std::exchange(isStopped, event.kind == HistoryKind::MonitorStopped || (isStopped && !isEnd));
        if (event.kind != HistoryKind::Slept || wasStopped || event.at < facts.span.from)
            continue;
        const auto last = history.events({.scope = {}, .from = {}, .to = event.at, .limit = 1});
        if (!last)
            return last.error();
        if (!last->isEmpty())
            facts.sleeps.append({last->first().at, event.at});
    }
    return {};
}

Result<void> readEvents(const HistoryReader &history, const ReportReader &reader, ReportFacts &facts)
{
    const auto before = oldestFirst(reader, {Instant{}, facts.span.from}, mostEventsBefore);
    if (!before)
        return before.error();
    const auto events = oldestFirst(reader, facts.span, mostEvents);
    if (!events)
        return events.error();
    facts.before = *before;
    facts.events = *events;
    facts.eventsCut = events->size() >= mostEvents;
    return readSleeps(history, facts);
}

Result<void> readJobs(const ReportReader &reader, const ReportDefinition &definition,
                      const std::stop_token &stop, ReportFacts &facts)
{
    const auto sums = reader.jobSums(definition.scope, facts.span);
    if (!sums)
        return sums.error();
    facts.sums = *sums;
    for (const TimeSpan &part : partsOf(facts.span, zoneOf(definition))) {
        if (stop.stop_requested())
            return {};
        const auto inPart = reader.jobSums(definition.scope, part);
        if (!inPart)
            return inPart.error();
        PartSums all{.span = part};
        for (const JobSums &one : *inPart) {
            const bool tests = one.source == Source::TestJob;
            all.testsPassed += tests ? one.passed : 0;
            all.testsFailed += tests ? one.failed : 0;
            all.userJobs += tests ? 0 : one.passed + one.failed;
            all.testCpu += tests ? one.cpuTime : Span{};
        }
        facts.parts.append(all);
    }
    return {};
}

struct Times
{
    std::vector<Span> waits{};
    std::vector<Span> runs{};
    qint64 looked = 0;
};

DurationFigures figuresOf(const JobSums &sums, Times &times)
{
    return {.runner = sums.runner,
            .source = sums.source,
            .jobs = std::max(sums.passed + sums.failed, times.looked),
            .looked = times.looked,
            .wait50 = quantile(times.waits, .5),
            .wait95 = quantile(times.waits, .95),
            .run50 = quantile(times.runs, .5),
            .run95 = quantile(times.runs, .95)};
}

Times timesOf(const QList<JobTimes> &jobs, Source source)
{
    Times times;
    for (const JobTimes &job : jobs) {
        if (job.source != source)
            continue;
        ++times.looked;
        if (job.queueWait)
            times.waits.push_back(*job.queueWait);
        if (job.runTime)
            times.runs.push_back(*job.runTime);
    }
    return times;
}

// Users' jobs and tests are told apart; the share that is looked at follows from the rarer ones, as far as
// that does not mean reading all of the others.
double shareOf(const QList<const JobSums *> &sources)
{
    qint64 all = 0, rarest = std::numeric_limits<qint64>::max();
    for (const JobSums *sums : sources) {
        all += sums->passed + sums->failed;
        rarest = std::min(rarest, sums->passed + sums->failed);
    }
    const double wanted = double(wantedTimes) / double(std::max<qint64>(rarest, 1));
    const double bearable = double(mostScanned) / double(std::max<qint64>(all, 1));
    return std::min({1., wanted, bearable});
}

Result<void> readDurations(const ReportReader &reader, const std::stop_token &stop, ReportFacts &facts)
{
    for (qsizetype first = 0; first < facts.sums.size() && !stop.stop_requested();) {
        QList<const JobSums *> sources;
        const RunnerKey runner = facts.sums[first].runner;
        for (; first < facts.sums.size() && facts.sums[first].runner == runner; ++first)
            sources.append(&facts.sums[first]);
        const auto jobs = reader.jobTimes(runner, facts.span, slices, shareOf(sources));
        if (!jobs)
            return jobs.error();
        for (const JobSums *sums : sources) {
            Times times = timesOf(*jobs, sums->source);
            facts.durations.append(figuresOf(*sums, times));
        }
    }
    return {};
}

Error noReports()
{
    return Error{ErrorKind::NotSupported,
                 QCoreApplication::translate("Report", "This history cannot be reported on."),
                 {}};
}

} // namespace

std::optional<Span> quantile(std::vector<Span> &values, double share)
{
    if (values.size() < leastForQuantile)
        return {};
    const auto rank = size_t(std::ceil(share * double(values.size())));
    const auto place = values.begin() + std::ptrdiff_t(std::clamp<size_t>(rank, 1, values.size()) - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

Result<ReportFacts> gatherFacts(const HistoryReader &history, const ReportDefinition &definition,
                                const ReportContext &context, const ReportWatcher &watcher)
{
    const ReportReader *reader = history.reports();
    if (!reader)
        return noReports();
    const auto period = periodOf(definition, context.now);
    if (!period)
        return period.error();
    if (period->from >= context.now)
        return Error{ErrorKind::Misconfigured,
                     QCoreApplication::translate("Report", "The period lies in the future."),
                     {}};
    ReportFacts facts{.span = {period->from, std::min(period->to, context.now)},
                      .watchedUntil = context.watchedUntil.value_or(context.now),
                      .maintenance = context.maintenance};
    const auto step = [&](ReportStep what, const auto &read) -> Result<void> {
        watcher.begin(what);
        const Result<void> done = read();
        return done && watcher.stop.stop_requested() ? Result<void>(reportBrokenOff()) : done;
    };
    Result<void> done = step(ReportStep::Statuses, [&] {
        const auto read = readStatuses(*reader, definition.scope, watcher.stop, facts);
        return read ? readEvents(history, *reader, facts) : read;
    });
    if (done)
        done = step(ReportStep::Jobs, [&] { return readJobs(*reader, definition, watcher.stop, facts); });
    if (done && definition.sections.contains(ReportSection::Durations))
        done = step(ReportStep::Durations, [&] { return readDurations(*reader, watcher.stop, facts); });
    if (!done)
        return done.error();
    return facts;
}

} // namespace jobwatch
