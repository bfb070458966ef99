#pragma once

#include "core/base/time.h"
#include "core/domain/schedule/testbucket.h"
#include "core/domain/server.h"

namespace jobwatch {

// What one test is expected to take, until its runs have been measured.
struct TestCost
{
    double cpuSeconds = 20;
    double seconds = 60;

    bool operator==(const TestCost &) const = default;
};

// Who starts the tests of a runner.
enum class Testing {
    ByDoubt,
    ByOthers, // a fixed interval, a person, or nobody: it is judged, and never asked to be tested
    Paused, // as ByOthers, and its doubt is no reason to test its neighbours
};

// What is planned for one runner of one service.
struct RunnerPlan
{
    Testing testing = Testing::ByDoubt;
    bool hasFullTest = true;
    bool hasSmokeTest = false;
    TestCost full{};
    TestCost smoke{.5, 5};
    double price = .1; // seconds of wrong status that one CPU second of test is worth
    Span shortest = std::chrono::seconds(120); // between full tests
    Span shortestSmoke = std::chrono::seconds(20);
    Span longest = std::chrono::hours(24); // a full test at the latest without other deep evidence
    Span fullLimit = std::chrono::seconds(900); // the engine ends a test that runs longer
    Span smokeLimit = std::chrono::seconds(300);

    bool operator==(const RunnerPlan &) const = default;
};

// What one server bears.
struct ServerPlan
{
    BucketLimit full{60, 6, 2};
    BucketLimit smoke{240, 20, 6};
    bool backsOffOnErrors = false; // jobs that cannot start slow the server down for its users

    bool operator==(const ServerPlan &) const = default;
};

// Smoke tests are cheap: four times as many, three times as many at once.
inline ServerPlan serverPlan(const TestBudget &budget, bool backsOffOnErrors)
{
    const BucketLimit full{double(budget.testsPerHour), double(budget.burst), budget.concurrent};
    const BucketLimit smoke{4.0 * budget.testsPerHour,
                            std::max(double(budget.burst), budget.burst * 10.0 / 3), 3 * budget.concurrent};
    return {full, smoke, backsOffOnErrors};
}

} // namespace jobwatch
