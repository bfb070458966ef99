#include "core/report/report.h"

#include <algorithm>
#include <map>

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using Availabilities = std::vector<AvailabilityFigures>;

Scope serviceOf(const RunnerKey &runner)
{
    return {runner.server, runner.service, {}};
}

bool counts(const IncidentFigures &incident)
{
    return incident.counted > Span::zero();
}

AvailabilityFigures figuresOf(const Scope &scope, Pieces pieces, const AccountingRule &rule)
{
    AvailabilityFigures figures{.scope = scope, .shares = sharesOf(pieces), .pieces = std::move(pieces)};
    figures.available = availability(figures.shares, rule);
    return figures;
}

void addRunner(Report &report, const RunnerFacts &runner, const QList<Cover> &covers)
{
    const AccountingRule &rule = report.definition.rule;
    const Scope scope = scopeOf(runner.key);
    AvailabilityFigures figures = figuresOf(scope, piecesOf(runner.status, covers, report.span), rule);
    for (IncidentFigures &incident : incidentsOf(runner, figures.pieces, report.span)) {
        figures.incidents += counts(incident) ? 1 : 0;
        report.incidents.push_back(std::move(incident));
    }
    report.runners.push_back(std::move(figures));
    for (const Stage stage : allStages) {
        AvailabilityFigures one = figuresOf(scope, piecesOf(runner.stages[stage], covers, report.span), rule);
        one.stage = stage;
        one.pieces.clear(); // a thousand stages have no strips
        report.stages.push_back(std::move(one));
    }
}

// Runners come sorted, so those of a service stand together.
void addServices(Report &report)
{
    const Availabilities &runners = report.runners;
    for (size_t first = 0; first < runners.size();) {
        const Scope service{runners[first].scope.server, runners[first].scope.service, {}};
        std::vector<const Pieces *> pieces;
        int incidents = 0;
        for (; first < runners.size() && runners[first].scope.server == service.server
             && runners[first].scope.service == service.service;
             ++first) {
            pieces.push_back(&runners[first].pieces);
            incidents += runners[first].incidents;
        }
        AvailabilityFigures figures = figuresOf(
            service, combined(pieces, report.definition.rule.runners, report.span), report.definition.rule);
        figures.runners = int(pieces.size());
        figures.incidents = incidents;
        report.total += figures.shares;
        report.services.push_back(std::move(figures));
    }
}

ReliabilityFigures reliabilityOf(const AvailabilityFigures &service, const Report &report)
{
    ReliabilityFigures figures{.scope = service.scope};
    Span repair{};
    int repaired = 0;
    for (const IncidentFigures &incident : report.incidents) {
        if (incident.worst != Status::Down || !counts(incident)
            || serviceOf(incident.runner) != service.scope)
            continue;
        ++figures.outages;
        if (incident.beganBefore || incident.lasts)
            continue;
        repair += incident.span.length();
        ++repaired;
    }
    if (repaired > 0)
        figures.toRepair = repair / repaired;
    if (figures.outages > 0)
        figures.betweenFailures = availableTime(service.shares, report.definition.rule) / figures.outages;
    return figures;
}

// Time in which tests could have been run: not paused, and somebody was there to run them.
Span testableTime(const Shares &shares)
{
    using enum TimeClass;
    return shares[Ok] + shares[Warning] + shares[Down] + shares[Unknown] + shares[Maintenance];
}

void addCosts(Report &report, const QList<JobSums> &sums)
{
    std::map<RunnerKey, Span> testable;
    for (const AvailabilityFigures &runner : report.runners)
        testable[{runner.scope.server, runner.scope.service, runner.scope.runner}] =
            testableTime(runner.shares);
    for (const JobSums &one : sums) {
        const qint64 tests = one.passed + one.failed;
        if (one.source != Source::TestJob || tests == 0)
            continue;
        if (report.costs.empty() || report.costs.back().scope != serviceOf(one.runner))
            report.costs.push_back({.scope = serviceOf(one.runner)});
        CostFigures &cost = report.costs.back();
        const qint64 fixed = testable[one.runner] / 10min;
        cost.passed += one.passed;
        cost.failed += one.failed;
        cost.cpu += one.cpuTime;
        cost.fixedTests += fixed;
        cost.fixedCpu += Span(qint64(double(one.cpuTime.count()) / double(tests) * double(fixed)));
    }
}

void addParts(Report &report, const QList<PartSums> &parts)
{
    for (const PartSums &part : parts) {
        PartFigures figures{.jobs = part};
        for (const AvailabilityFigures &service : report.services)
            figures.shares += sharesIn(service.pieces, part.span);
        report.parts.append(figures);
    }
}

// What was done to timers belongs to their server; what was done to the configuration, to everything.
bool concerns(const HistoryEvent &event, const Scope &scope)
{
    if (scope.server.isEmpty() || event.scope.server.isEmpty())
        return !event.timer || scope.server.isEmpty() || event.timer->server == scope.server;
    return event.scope.server == scope.server
        && (scope.service.isEmpty() || event.scope.service.isEmpty() || event.scope.service == scope.service);
}

bool isChange(const HistoryEvent &event)
{
    return !event.who.isEmpty() || event.kind == HistoryKind::ConfigurationChanged;
}

QList<ReportRemark> remarksOf(const Report &report, const ReportFacts &facts, bool periodIsOver)
{
    QList<ReportRemark> remarks;
    const auto remark = [&remarks](bool holds, ReportRemark what) {
        if (holds)
            remarks.append(what);
    };
    const auto beginsLater = [&](const RunnerFacts &runner) {
        return runner.status.isEmpty() || runner.status.first().at > facts.span.from;
    };
    remark(!periodIsOver, ReportRemark::PeriodNotOver);
    remark(report.runners.empty(), ReportRemark::NothingInScope);
    remark(std::any_of(facts.runners.begin(), facts.runners.end(), beginsLater),
           ReportRemark::HistoryBeginsLater);
    remark(!facts.sleeps.isEmpty(), ReportRemark::SleepsEstimated);
    remark(std::any_of(report.durations.begin(), report.durations.end(),
                       [](const DurationFigures &one) { return one.looked < one.jobs; }),
           ReportRemark::DurationsSampled);
    remark(facts.eventsCut, ReportRemark::EventsCut);
    return remarks;
}

} // namespace

Report makeReport(const ReportDefinition &definition, const ReportFacts &facts, const ReportContext &context)
{
    Report report{.definition = definition, .span = facts.span, .madeAt = context.now, .demo = context.demo};
    const QList<Cover> common = commonCovers(facts);
    const QHash<RunnerKey, QList<Cover>> pauses = pausesOf(facts);
    for (const RunnerFacts &runner : facts.runners)
        addRunner(report, runner, common + pauses.value(runner.key) + maintenanceOf(runner.key, facts));
    addServices(report);
    for (const AvailabilityFigures &service : report.services)
        report.reliability.push_back(reliabilityOf(service, report));
    std::stable_sort(
        report.incidents.begin(), report.incidents.end(),
        [](const IncidentFigures &a, const IncidentFigures &b) { return a.span.from < b.span.from; });
    acknowledge(report.incidents, facts.events);
    report.durations = facts.durations;
    report.openings = openingsOf(facts, definition.scope);
    report.failingTimers = failingTimersOf(report.openings, facts.span);
    addCosts(report, facts.sums);
    addParts(report, facts.parts);
    for (const HistoryEvent &event : facts.events) {
        if (isChange(event) && concerns(event, definition.scope))
            report.changes.append(event);
    }
    const auto period = periodOf(definition, context.now);
    report.remarks = remarksOf(report, facts, period && period->to <= context.now);
    return report;
}

} // namespace jobwatch
