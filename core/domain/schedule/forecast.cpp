#include "core/domain/schedule/forecast.h"

#include <cmath>
#include <limits>

#include "core/domain/schedule/doubt.h"
#include "core/domain/schedule/imagined.h"

namespace jobwatch {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

double threshold(const Watch &watch, const WatchedPair &pair, TestKind kind)
{
    const double cost = costOf(watch, pair, kind).cpuSeconds + watch.parameters.jobCost;
    return std::max(1e-6, pair.plan.price) * cost * pair.jitter;
}

double secondsUntilOverdue(const WatchedPair &pair, Instant now)
{
    const double longest = double(pair.plan.longest.count()) / 1000;
    const double deep = longest - secondsSince(pair.lastDeep, now);
    const double full = longest / 4 - secondsSince(pair.full.started, now);
    return std::max({0.0, deep, full});
}

double secondsUntilFarEnough(const WatchedPair &pair, TestKind kind, Instant now)
{
    const TestTrack &track = kind == TestKind::Full ? pair.full : pair.smoke;
    const Span shortest = kind == TestKind::Full ? pair.plan.shortest : pair.plan.shortestSmoke;
    const double spacing = track.started ? secondsBetween(now, *track.started + shortest) : 0;
    const double blocked = pair.notBefore > now ? secondsBetween(now, pair.notBefore) : 0;
    return std::max({0.0, spacing, blocked});
}

double secondsUntilToken(const Watch &watch, const WatchedPair &pair, TestKind kind)
{
    const WatchedServer &server = watch.servers[size_t(pair.server)];
    const TestBucket &bucket = kind == TestKind::Full ? server.full : server.smoke;
    const BucketLimit &limit = kind == TestKind::Full ? server.plan.full : server.plan.smoke;
    if (bucket.tokens >= 1)
        return 0;
    return limit.perHour > 0 ? (1 - bucket.tokens) * 3600 / limit.perHour : never;
}

struct Waits
{
    double full = never;
    double smoke = never;
};

// Steps grow: a forecast of hours need not be right to the minute.
Waits playForward(const Watch &watch, const WatchedPair &pair, Instant now)
{
    Waits waits;
    Imagined imagined = imagine(watch, pair);
    const double longest = double(pair.plan.longest.count()) / 1000;
    const double fullPrice = threshold(watch, pair, TestKind::Full);
    const double smokePrice = threshold(watch, pair, TestKind::Smoke);
    double elapsed = 0;
    double step = double(watch.parameters.tick.count()) / 1000;
    while (elapsed <= longest && (waits.full == never || (pair.plan.hasSmokeTest && waits.smoke == never))) {
        if (waits.full == never && clearedBy(imagined, TestKind::Full) >= fullPrice)
            waits.full = elapsed;
        if (waits.smoke == never && clearedBy(imagined, TestKind::Smoke) >= smokePrice)
            waits.smoke = elapsed;
        elapsed += step;
        advance(imagined, step, now + Span(qint64(1000 * elapsed)), watch.parameters);
        step *= 1.15;
    }
    waits.full = pair.plan.hasFullTest ? std::min(waits.full, secondsUntilOverdue(pair, now)) : never;
    waits.smoke = pair.plan.hasSmokeTest ? waits.smoke : never;
    return waits;
}

Waits withLimits(Waits waits, const Watch &watch, const WatchedPair &pair, Instant now)
{
    waits.full = std::max(waits.full, secondsUntilFarEnough(pair, TestKind::Full, now));
    waits.smoke = std::max(waits.smoke, secondsUntilFarEnough(pair, TestKind::Smoke, now));
    waits.full = std::max(waits.full, secondsUntilToken(watch, pair, TestKind::Full));
    waits.smoke = std::max(waits.smoke, secondsUntilToken(watch, pair, TestKind::Smoke));
    return waits;
}

std::optional<Instant> after(Instant now, double seconds)
{
    if (!(seconds < 400 * secondsPerDay))
        return {};
    return now + Span(qint64(1000 * seconds));
}

bool isWaitingForBudget(const Watch &watch, const WatchedPair &pair, TestKind kind, Instant now)
{
    return worth(watch, pair, kind, now) >= 1 && isEligible(watch, pair, kind, now)
        && secondsUntilToken(watch, pair, kind) > 0;
}

void explainFailure(TestForecast &forecast, const Watch &watch, const WatchedPair &pair)
{
    forecast.why =
        pair.heard.failedKind == JobKind::User ? ForecastWhy::UserJobFailed : ForecastWhy::Confirming;
    forecast.since = pair.heard.failedAt;
    forecast.stage = pair.heard.failedStage;
    forecast.exitCode = pair.heard.exitCode;
    if (pair.heard.ambiguous)
        forecast.userFailureRate = watch.services[size_t(pair.service)].userFailures.rate();
}

void explainQuiet(TestForecast &forecast, const WatchedPair &pair, Instant now)
{
    if (pair.heard.userSuccesses > 0 && secondsSince(pair.heard.lastUserJob, now) < 3600) {
        forecast.why = ForecastWhy::UserJobsPass;
        forecast.userJobs = pair.heard.userSuccesses;
        forecast.since = pair.heard.userSuccessesSince;
    } else {
        forecast.why = ForecastWhy::NoRecentJobs;
        forecast.since = pair.lastEvidence;
    }
}

void explain(TestForecast &forecast, const Watch &watch, const WatchedPair &pair, Instant now)
{
    const WatchedService &service = watch.services[size_t(pair.service)];
    if (pair.notBefore > now) {
        forecast.why = ForecastWhy::TestProblem;
    } else if (isWaitingForBudget(watch, pair, forecast.kind, now)) {
        forecast.why = ForecastWhy::WaitingForBudget;
    } else if (pair.displayed == Status::Down) {
        forecast.why = ForecastWhy::DownSince;
        forecast.since = pair.heard.failedAt;
    } else if (pair.heard.failedAt) {
        explainFailure(forecast, watch, pair);
    } else if (secondsSince(service.badReportAt, now) < watch.parameters.belief.oldNews) {
        forecast.why = ForecastWhy::ServerReportsTrouble;
        forecast.since = service.badReportAt;
    } else if (forecast.kind == TestKind::Full && isOverdue(pair, now)) {
        forecast.why = ForecastWhy::LongestInterval;
    } else {
        explainQuiet(forecast, pair, now);
    }
}

std::optional<ForecastWhy> whyThereIsNone(const WatchedPair &pair)
{
    if (!pair.plan.hasFullTest && !pair.plan.hasSmokeTest)
        return ForecastWhy::NoTest;
    switch (pair.plan.testing) {
    case Testing::ByDoubt:
        break;
    case Testing::ByOthers:
        return ForecastWhy::NotByDoubt;
    case Testing::Paused:
        return ForecastWhy::Paused;
    }
    if (pair.full.inFlight || pair.smoke.inFlight)
        return ForecastWhy::Running;
    return {};
}

void fillIn(TestForecast &forecast, const Watch &watch, const WatchedPair &pair)
{
    const double all = clearedBy(watch, pair, TestKind::Full);
    const WatchedServer &server = watch.servers[size_t(pair.server)];
    const BucketLimit &limit = forecast.kind == TestKind::Full ? server.plan.full : server.plan.smoke;
    if (all > 0 && pair.plan.hasSmokeTest)
        forecast.unseenBySmoke = 1 - clearedBy(watch, pair, TestKind::Smoke) / all;
    forecast.servicesOnRunner = int(watch.runners[size_t(pair.runner)].pairs.size());
    forecast.cpuSeconds = costOf(watch, pair, forecast.kind).cpuSeconds;
    forecast.okProbability = pair.outlook.ok;
    forecast.budgetPerHour = int(limit.perHour);
}

} // namespace

TestForecast forecast(const Watch &watch, const WatchedPair &pair, Instant now)
{
    TestForecast forecast;
    forecast.kind = pair.plan.hasFullTest ? TestKind::Full : TestKind::Smoke;
    if (const std::optional<ForecastWhy> none = whyThereIsNone(pair)) {
        forecast.why = *none;
        if (*none == ForecastWhy::Running) {
            forecast.kind = pair.full.inFlight ? TestKind::Full : TestKind::Smoke;
            forecast.since = pair.full.inFlight ? pair.full.started : pair.smoke.started;
        }
        fillIn(forecast, watch, pair);
        return forecast;
    }
    const double bias = watch.servers[size_t(pair.server)].forecastBias;
    Waits waits = playForward(watch, pair, now);
    waits = withLimits({waits.full * bias, waits.smoke * bias}, watch, pair, now);
    // Never later than the longest interval allows, whatever the bias.
    if (pair.plan.hasFullTest)
        waits.full =
            std::min(waits.full,
                     std::max(secondsUntilOverdue(pair, now), withLimits({0, never}, watch, pair, now).full));
    forecast.kind = waits.smoke < waits.full ? TestKind::Smoke : TestKind::Full;
    forecast.at = after(now, std::min(waits.full, waits.smoke));
    forecast.fullAt = after(now, waits.full);
    explain(forecast, watch, pair, now);
    fillIn(forecast, watch, pair);
    return forecast;
}

void promiseNextTest(Watch &watch, WatchedPair &pair, Instant now)
{
    WatchedServer &server = watch.servers[size_t(pair.server)];
    if (now < server.nextPromise || pair.plan.testing != Testing::ByDoubt)
        return;
    server.nextPromise = now + std::chrono::minutes(10);
    const Waits waits = withLimits(playForward(watch, pair, now), watch, pair, now);
    const double soonest = std::min(waits.full, waits.smoke);
    if (soonest > 0 && soonest < never)
        pair.promise = {now, soonest};
}

void learnFromPromises(Watch &watch, const QList<TestDecision> &decisions, Instant now)
{
    for (const TestDecision &decision : decisions) {
        WatchedPair &pair = watch.pairs[size_t(watch.pairIndex.value(decision.runner))];
        if (!pair.promise.made)
            continue;
        const double ratio =
            std::clamp(secondsSince(pair.promise.made, now) / pair.promise.seconds, .2, 20.0);
        double &bias = watch.servers[size_t(pair.server)].forecastBias;
        bias += .05 * (ratio - bias);
        pair.promise = {};
    }
}

} // namespace jobwatch
