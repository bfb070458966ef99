#pragma once

#include <deque>
#include <map>
#include <vector>

#include "core/domain/inventory.h"
#include "core/domain/runnerrecord.h"
#include "core/domain/schedule/assessor.h"
#include "core/domain/snapshot.h"
#include "core/domain/tokenbucket.h"

namespace jobwatch {

// A test of a runner and when it is due.
struct TestSlot
{
    TestDefinition definition{};
    std::optional<Instant> lastStart{};
    std::optional<Instant> due{};
};

struct RunningTest
{
    quint64 number = 0;
    size_t slot = 0;
};

// What a test took, CPU time where it is measured, else run time.
struct TestTime
{
    Instant at{};
    Span taken{};
};

// Everything the engine holds about one runner.
struct RunnerWatch
{
    RunnerRecord record{};
    std::vector<TestSlot> tests{};
    std::optional<RunningTest> running{};
    std::optional<size_t> waiting{}; // the slot that is due and waits for the server's budget
    bool askedByPerson = false;
    Status status = Status::Unknown;
    std::optional<Instant> since{};
    std::deque<Instant> starts{}; // of tests, last 24 h
    std::deque<TestTime> testTimes{}; // of those that ended in the last 24 h
    QList<StatusPoint> lastDay{};
    PerStage<StageState> found{}; // by the last job alone; the record holds what is believed
    std::optional<RunnerAssessment> assessment{}; // where the status comes from belief
    std::optional<TestForecast> forecast{};
    mutable Shared<RunnerState> shown{}; // in the last snapshot: who did not change is the same in the next
    quint64 generation = 0; // of its entry in the heap; older entries are stale
};

// Everything the engine holds about one server.
struct ServerWatch
{
    ServerDefinition definition{};
    Inventory inventory{};
    bool inventoryKnown = false;
    bool fetching = false;
    Contact contact = Contact::NotYet;
    std::optional<Instant> contactSince{};
    std::optional<Instant> lastContact{};
    std::optional<Error> contactError{};
    int failuresInRow = 0;
    std::optional<Instant> nextFetch{};
    bool fetchingJobs = false;
    int jobsFailures = 0; // in a row
    std::optional<Instant> nextJobs{}; // when the jobs of users are asked for; nothing: never
    std::optional<QByteArray> jobsPosition{};
    TokenBucket bucket{};
    int running = 0;
    std::deque<RunnerKey> queue{}; // due, first come first served; asked by a person goes first
    std::deque<Instant> starts{}; // of tests, last hour
};

bool isLocal(const ServerDefinition &server); // on this computer: our own network does not matter

} // namespace jobwatch
