#pragma once

#include "core/domain/schedule/grant.h"

namespace jobwatch {

// Why the next test is when it is. Words: core/text.
enum class ForecastWhy {
    NoTest, // none is defined
    NotByDoubt, // a fixed interval, or only on order
    Paused,
    Running, // since `since`
    TestProblem, // the test could not be run as it is defined
    WaitingForBudget, // budgetPerHour
    DownSince, // re-tests become rarer with the length of the outage (since)
    Confirming, // a test failed (since, stage): a second result is wanted
    UserJobFailed, // since, exitCode; userFailureRate if it may be the user's own doing
    ServerReportsTrouble, // since
    LongestInterval, // nothing spoke about deep execution for as long as is allowed
    UserJobsPass, // userJobs in a row, since
    NoRecentJobs, // since (of the last evidence; none: never)
};

struct TestForecast
{
    ForecastWhy why = ForecastWhy::NoTest;
    std::optional<Instant> at{}; // about; nothing: not foreseen
    TestKind kind = TestKind::Full;
    std::optional<Instant> fullAt{}; // of the next full test, where `kind` is a smoke test
    std::optional<Instant> since{};
    std::optional<Stage> stage{};
    std::optional<int> exitCode{};
    std::optional<double> userFailureRate{};
    int userJobs = 0;
    int servicesOnRunner = 0; // a test also clears doubt about the runner for so many services
    double cpuSeconds = 0; // what it will cost
    double okProbability = 0;
    double unseenBySmoke = 0; // share of the doubt that only a full test clears; 0 without a smoke test
    int budgetPerHour = 0;

    bool operator==(const TestForecast &) const = default;
};

// Plays the clock forward on a copy of the pair and its shared nodes, as if no job ended meanwhile: jobs of
// the neighbours postpone a test, so "about", or "not before".
TestForecast forecast(const Watch &watch, const WatchedPair &pair, Instant now);

// Compares what was promised with what came, so that later forecasts of the server are stretched by as much.
void promiseNextTest(Watch &watch, WatchedPair &pair, Instant now);
void learnFromPromises(Watch &watch, const QList<TestDecision> &decisions, Instant now);

} // namespace jobwatch
