#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/domain/inventory.h"
#include "core/domain/schedule/assessment.h"
#include "core/domain/schedule/forecast.h"
#include "core/domain/schedule/grant.h"
#include "core/domain/schedule/watch.h"

namespace jobwatch {

// Evidence becomes belief, doubt becomes a test. A value without clock, timer or I/O: the same calls in the
// same order give the same decisions, byte for byte. Servers, runners and services are remembered when they
// go, and known again when they come back.
class Assessor
{
public:
    explicit Assessor(const ScheduleParameters &parameters = {});

    void setServer(const ServerId &server, const ServerPlan &plan);
    void setRunner(const RunnerKey &runner, const RunnerPlan &plan, Instant now); // adds or changes
    void removeRunner(const RunnerKey &runner);
    void removeServer(const ServerId &server); // all its runners

    // Every result of a job must be told, also timeouts and tests that could not be run as defined.
    void observe(const Evidence &evidence, Instant now);
    void observeReport(const ServerId &server, const ServiceId &service, const ReportedStatus &reported,
                       Instant now);
    // Tests that a person or a fixed interval started, and tests that ended without evidence.
    void noteTestStarted(const RunnerKey &runner, TestKind kind, Instant now);
    void noteTestEnded(const RunnerKey &runner, TestKind kind);

    // Takes the time since the last tick into account and says which tests to start now; they count as
    // started. After a suspend the true time passes at once, without a burst of tests.
    QList<TestDecision> tick(Instant now);
    bool testsByDoubt() const; // is there any runner that is tested by doubt?
    Instant wakeAt() const; // when to tick next; any earlier or later time does no harm
    bool hasBudget(const ServerId &server, TestKind kind) const;

    Status status(const RunnerKey &runner, Instant now) const; // as in shown(), and nothing else
    std::optional<RunnerAssessment> shown(const RunnerKey &runner, Instant now) const;
    std::optional<TestForecast> nextTest(const RunnerKey &runner, Instant now) const;
    ServiceCosts costs(const ServerId &server, const ServiceId &service) const;

    // What is known of one server, to be restored after a restart; before or after its runners are set.
    QByteArray saved(const ServerId &server) const;
    Result<void> restore(const QByteArray &saved, Instant now);

    const Watch &watch() const { return m_watch; }

private:
    Watch m_watch{};
};

} // namespace jobwatch
