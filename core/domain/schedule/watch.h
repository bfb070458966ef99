#pragma once

#include <optional>
#include <QHash>
#include <vector>

#include "core/domain/belief/jobnews.h"
#include "core/domain/belief/outlook.h"
#include "core/domain/belief/userfailures.h"
#include "core/domain/ids.h"
#include "core/domain/schedule/account.h"
#include "core/domain/schedule/costs.h"
#include "core/domain/schedule/scheduleparameters.h"

namespace jobwatch {

// A server, a runner or a service: what is believed of it, and the doubt booked on it.
struct SharedNode
{
    SharedCells belief{};
    PerCell<Account> accounts{};
};

struct TestTrack
{
    std::optional<Instant> started{}; // the last start
    bool inFlight = false;
};

// A failure that the user may have caused: the next one of the same client tells little more.
struct AmbiguousFailure
{
    std::optional<Instant> at{};
    QString client{};
};

// For the explanations: what was last heard of a pair.
struct LastHeard
{
    int userSuccesses = 0; // in a row, none more than an hour after the one before
    std::optional<Instant> userSuccessesSince{};
    std::optional<Instant> lastUserJob{};
    std::optional<Instant> failedAt{}; // the last failure, until a job passes
    JobKind failedKind = JobKind::User;
    Stage failedStage = Stage::Submission;
    std::optional<int> exitCode{};
    bool ambiguous = false;
};

// What was last promised about the next test, to learn how good such promises are.
struct Promise
{
    std::optional<Instant> made{};
    double seconds = 0;
};

// One runner of one service of one server.
struct WatchedPair
{
    RunnerKey key{};
    bool present = false; // false: remembered from before, not configured now
    RunnerPlan plan{};
    int server = 0; // indices into Watch
    int runner = 0;
    int service = 0;
    double jitter = 1;

    LeafCells belief{};
    PerCell<Account> accounts{};
    Outlook outlook{};
    StatusChoice judged{};
    Status displayed = Status::Unknown; // as judged, or held; evidence apart
    std::optional<Instant> leftOk{}; // since when the belief prefers another status than the displayed ok
    double secondsOk = 0;

    PerStage<std::optional<Instant>> stageEvidence{};
    std::optional<Instant> lastEvidence{};
    std::optional<Instant> lastDeep{};
    TestTrack full{};
    TestTrack smoke{};
    Instant notBefore = Instant::min(); // after a test problem
    AmbiguousFailure ambiguous{};
    LastHeard heard{};
    Promise promise{};
};

struct WatchedServer
{
    ServerId id{};
    ServerPlan plan{};
    SharedNode node{};
    TestBucket full{};
    TestBucket smoke{};
    std::vector<int> pairs{}; // present ones, in the order of their keys' arrival
    double forecastBias = 1; // real waits are this much longer than forecast
    Instant nextPromise = Instant::min(); // forecasts are compared with what came now and then
};

struct WatchedRunner
{
    ServerId server{};
    RunnerId id{};
    SharedNode node{};
    std::vector<int> pairs{};
};

struct WatchedService
{
    ServerId server{};
    ServiceId id{};
    SharedNode node{};
    UserFailures userFailures{};
    ServiceCosts costs{};
    std::optional<Instant> reportedAt{}; // timestamp of the last report that was heeded
    std::optional<Instant> badReportAt{}; // the last one was bad, and arrived then
    std::vector<int> pairs{};
};

// All that is believed and booked; entries are never moved, so that an index stays good.
struct Watch
{
    ScheduleParameters parameters{};
    std::vector<WatchedPair> pairs{};
    std::vector<WatchedServer> servers{};
    std::vector<WatchedRunner> runners{};
    std::vector<WatchedService> services{};
    QHash<RunnerKey, int> pairIndex{}; // looked up, never walked through: its order is not fixed
    QHash<ServerId, int> serverIndex{};
    QHash<RunnerKey, int> runnerIndex{}; // with an empty service
    QHash<RunnerKey, int> serviceIndex{}; // with an empty runner
    std::optional<Instant> lastTick{};
    std::optional<Instant> extraTick{};
};

// The entry's index; a fresh one is made if it is not known yet.
int serverAt(Watch &watch, const ServerId &server);
int pairAt(Watch &watch, const RunnerKey &key);
std::optional<int> findPair(const Watch &watch, const RunnerKey &key); // present ones only

// After pairs came or went: who belongs to whom, and which nodes have smoke tests.
void relist(Watch &watch);

SharedNode &nodeOf(Watch &watch, const WatchedPair &pair, SharedScope scope);
const SharedNode &nodeOf(const Watch &watch, const WatchedPair &pair, SharedScope scope);
const std::vector<int> &membersOf(const Watch &watch, const WatchedPair &pair, SharedScope scope);
PairBelief beliefOf(Watch &watch, WatchedPair &pair);

inline constexpr std::array<SharedScope, 3> allScopes{SharedScope::Server, SharedScope::Runner,
                                                      SharedScope::Service};

inline TestTrack &trackOf(WatchedPair &pair, TestKind kind)
{
    return kind == TestKind::Full ? pair.full : pair.smoke;
}

inline JobKind jobKindOf(TestKind kind)
{
    return kind == TestKind::Full ? JobKind::FullTest : JobKind::SmokeTest;
}

// Seconds since an event; infinity if it never happened.
double secondsSince(const std::optional<Instant> &event, Instant now);

// The cost of the next test as far as it was measured, else as it is expected.
TestCost costOf(const Watch &watch, const WatchedPair &pair, TestKind kind);

} // namespace jobwatch
