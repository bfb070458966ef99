#pragma once

#include "core/domain/schedule/watch.h"

namespace jobwatch {

// Why a status is what it is. Words: core/text.
enum class StatusWhy {
    NoEvidence, // no job of any kind was seen yet
    StaleEvidence, // the last one was too long ago (lastEvidence)
    Uncertain, // evidence has aged or contradicts itself (okProbability)
    JobsPass,
    Confirming, // a job failed (since, stage); a second result will tell
    TestBroken, // tests fail while user jobs succeed
    SmokeTestBroken, // the smoke test fails while full tests and user jobs succeed
    UsersFail, // user jobs fail while tests pass: a fault that the test does not see
    SomeJobsFail,
    FaultOfServer, // affected of total runners of services on it
    FaultOfRunner,
    FaultOfService,
    FaultOfPair, // of this service on this runner alone
};

struct StatusReason
{
    StatusWhy why = StatusWhy::NoEvidence;
    std::optional<Stage> stage{};
    std::optional<Instant> since{};
    std::optional<Instant> lastEvidence{};
    double okProbability = 0;
    int affected = 0;
    int total = 0;

    bool operator==(const StatusReason &) const = default;
};

// What is shown of one runner.
struct RunnerAssessment
{
    Status status = Status::Unknown;
    PerStage<Status> stages{};
    PerStage<std::optional<Instant>> stageEvidence{};
    std::optional<Stage> decisiveStage{}; // the one that makes the status, unless it is ok
    Outlook outlook{};
    double risk = .35; // expected wrongness of the status
    std::optional<Instant> lastEvidence{};
    bool confirming = false;
    bool testMayBeBroken = false;
    bool smokeTestMayBeBroken = false;
    bool faultUnseenByTests = false;
    StatusReason reason{};

    bool operator==(const RunnerAssessment &) const = default;
};

Status statusOf(const WatchedPair &pair, Instant now);
RunnerAssessment assess(const Watch &watch, const WatchedPair &pair, Instant now);

} // namespace jobwatch
