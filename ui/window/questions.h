#pragma once

#include <functional>
#include <stop_token>

#include "core/domain/historyreader.h"
#include "core/domain/incident.h"
#include "core/domain/noticepreview.h"
#include "core/domain/snapshot.h"
#include "core/domain/whatif/whatif.h"
#include "core/report/report.h"
#include "ui/charts/breakerstrip.h"
#include "ui/charts/jobbuckets.h"
#include "ui/tables/daytimes.h"

class QObject;

namespace jobwatch {

class Reader;

// The status of one runner and of its stages over a range, and how long its jobs took.
struct RunnerHistory
{
    RunnerKey key{};
    QList<StatusPoint> status{};
    PerStage<QList<StatusPoint>> stages{};
    QList<DurationPoint> durations{};
    QList<TimeRange> paused{}; // by a person

    bool operator==(const RunnerHistory &) const = default;
};

// What the history page shows of a range.
struct ChartQuestion
{
    QList<RunnerKey> runners{};
    QList<TimerKey> timers{};
    TimeRange range{};
    std::stop_token stop{}; // the answer is an Error of kind Cancelled

    bool operator==(const ChartQuestion &) const = default;
};

struct IncidentQuestion
{
    QList<RunnerKey> runners{};
    TimeRange range{};
    int limit = 0; // of the newest
    std::stop_token stop{}; // as above
};

struct ChartAnswer
{
    QList<RunnerHistory> runners{}; // without durations
    QList<TimerHistory> timers{};
    JobHistory jobs{}; // of all runners together
};

// What was known at a moment.
struct AsOfQuestion
{
    Snapshot present{}; // whose servers, services and runners are shown
    Instant at{};
    std::stop_token stop{}; // the answer is an Error of kind Cancelled
};

struct AsOfAnswer
{
    Snapshot snapshot{};
    bool watching = true; // this program ran at that moment
};

// What happened to one timer over a range: its runs, and what became of its circuit. Newest first.
struct TimerPast
{
    QList<TimerRun> runs{};
    QList<HistoryEvent> events{};

    bool operator==(const TimerPast &) const = default;
};

// What the history says of each runner in the 24 hours before `to`.
struct DayQuestion
{
    QList<RunnerKey> runners{};
    Instant to{};
    std::stop_token stop{}; // the answer is an Error of kind Cancelled
};

// What would have come of another test setting. `known` is an earlier answer about the same setup and range:
// its evidence is not read again.
struct WhatIfQuestion
{
    ReplaySetup setup{};
    Instant from{};
    Instant to{};
    TestPolicy proposed{};
    std::optional<WhatIf> known{};
    std::stop_token stop{}; // the answer is an Error of kind Cancelled
};

// What the window asks of the stored history. The answer comes back in the window's thread, unless the
// context is gone by then.
struct Questions
{
    template <typename T>
    using Then = std::function<void(const Result<T> &)>;

    std::function<void(QObject *context, const HistoryQuery &, Then<QList<Evidence>>)> evidence{};
    std::function<void(QObject *context, const HistoryQuery &, Then<QList<HistoryEvent>>)> events{};
    std::function<void(QObject *context, const QList<RunnerKey> &, Instant from, Instant to,
                       Then<QList<RunnerHistory>>)>
        history{};
    std::function<void(QObject *context, const ChartQuestion &, Then<ChartAnswer>)> charts{};
    std::function<void(QObject *context, const DayQuestion &, Then<DayTimes>)> day{};
    // Newest first.
    std::function<void(QObject *context, const IncidentQuestion &, Then<QList<Incident>>)> incidents{};
    std::function<void(QObject *context, const AsOfQuestion &, Then<AsOfAnswer>)> asOf{};
    std::function<void(QObject *context, const TimerKey &, Instant from, Instant to, Then<TimerPast>)>
        timerPast{};
    std::function<void(QObject *context, const WhatIfQuestion &, Then<WhatIf>)> whatIf{};
    // What these settings would have sent in the last days.
    std::function<void(QObject *context, const NotificationSettings &, int days, Then<NoticePreview>)>
        notices{};
    // What the watcher is told comes from the thread that reads.
    std::function<void(QObject *context, const ReportDefinition &, Instant now, bool demo,
                       const ReportWatcher &, Then<Report>)>
        report{};
};

// `reader` must outlive what is returned.
Questions questionsOf(Reader &reader);

} // namespace jobwatch
