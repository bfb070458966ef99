#pragma once

#include <QHash>

#include "core/report/facts.h"

namespace jobwatch {

// Availability of a service (no runner), a runner or one of its stages.
struct AvailabilityFigures
{
    Scope scope{};
    std::optional<Stage> stage{};
    int runners = 1;
    Shares shares{};
    std::optional<double> available{}; // 0 to 1
    int incidents = 0; // that count
    Pieces pieces{}; // of a service and a runner, for its strip

    bool operator==(const AvailabilityFigures &) const = default;
};

// From a runner's first warning or down to its return to ok.
struct IncidentFigures
{
    RunnerKey runner{};
    TimeSpan span{}; // within the period
    bool beganBefore = false;
    bool lasts = false; // at the end of the period
    Status worst = Status::Warning;
    Cause cause = Cause::None; // of the first of the worst
    QString reason{};
    Span counted{}; // warning and down, without what covers them; 0: it was planned or not watched
    std::optional<Instant> acknowledgedAt{};
    QString acknowledgedBy{};
    QString comment{};

    bool operator==(const IncidentFigures &) const = default;
};

// Of a service: its outages are its runners' incidents that went down and count.
struct ReliabilityFigures
{
    Scope scope{};
    int outages = 0;
    std::optional<Span> toRepair{}; // mean, of those that began and ended in the period
    std::optional<Span> betweenFailures{}; // available time for each outage

    bool operator==(const ReliabilityFigures &) const = default;
};

struct BreakerOpening
{
    TimerKey timer{};
    Instant at{};
    std::optional<Instant> closedAt{};
    bool forced = false;
    Cause cause = Cause::None;
    QString reason{};

    bool operator==(const BreakerOpening &) const = default;
};

struct FailingTimer
{
    TimerKey timer{};
    Span open{}; // within the period
    int openings = 0;
    bool lasts = false;
    Cause cause = Cause::None; // of the last opening
    QString reason{};

    bool operator==(const FailingTimer &) const = default;
};

struct CostFigures
{
    Scope scope{};
    qint64 passed = 0;
    qint64 failed = 0;
    Span cpu{};
    qint64 fixedTests = 0; // what a test every ten minutes would have been, in the same time …
    Span fixedCpu{}; // … at the same mean cost

    bool operator==(const CostFigures &) const = default;
};

struct PartFigures
{
    PartSums jobs{};
    Shares shares{}; // of all services

    bool operator==(const PartFigures &) const = default;
};

struct Report
{
    ReportDefinition definition{};
    TimeSpan span{};
    Instant madeAt{};
    bool demo = false; // invented data; said on every page
    Shares total{}; // of all services
    std::vector<AvailabilityFigures> services{};
    std::vector<AvailabilityFigures> runners{};
    std::vector<AvailabilityFigures> stages{};
    std::vector<IncidentFigures> incidents{}; // oldest first
    std::vector<ReliabilityFigures> reliability{};
    QList<DurationFigures> durations{};
    std::vector<BreakerOpening> openings{}; // oldest first
    std::vector<FailingTimer> failingTimers{}; // longest first
    std::vector<CostFigures> costs{}; // by service
    QList<PartFigures> parts{};
    QList<HistoryEvent> changes{}; // made by operators, oldest first
    QList<ReportRemark> remarks{};

    bool operator==(const Report &) const = default;
};

// The figures, without asking anybody.
Report makeReport(const ReportDefinition &definition, const ReportFacts &facts, const ReportContext &context);

// What covers the status of every runner, and of single ones.
QList<Cover> commonCovers(const ReportFacts &facts);
QHash<RunnerKey, QList<Cover>> pausesOf(const ReportFacts &facts);
QList<Cover> maintenanceOf(const RunnerKey &runner, const ReportFacts &facts);

std::vector<IncidentFigures> incidentsOf(const RunnerFacts &runner, const Pieces &pieces, TimeSpan period);
// Gives each incident the first acknowledgement while it lasted.
void acknowledge(std::vector<IncidentFigures> &incidents, const QList<HistoryEvent> &events);

std::vector<BreakerOpening> openingsOf(const ReportFacts &facts, const Scope &scope);
std::vector<FailingTimer> failingTimersOf(const std::vector<BreakerOpening> &openings, TimeSpan span);

} // namespace jobwatch
