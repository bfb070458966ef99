#pragma once

#include <QList>

#include "core/domain/schedule/watch.h"

namespace jobwatch {

struct TestDecision
{
    RunnerKey runner{};
    TestKind kind = TestKind::Full;

    bool operator==(const TestDecision &) const = default;
};

// May a test of this kind of this pair be started now, the budget apart?
bool isEligible(const Watch &watch, const WatchedPair &pair, TestKind kind, Instant now);

// A full test is due because nothing else spoke about deep execution for too long.
bool isOverdue(const WatchedPair &pair, Instant now);

// How much doubt there is to clear, in units of what the test costs: worth it from 1 on.
double worth(const Watch &watch, const WatchedPair &pair, TestKind kind, Instant now);

// Starts, server by server, the test that is most worth its cost, and looks again: two tests for the same
// doubt are never started together.
QList<TestDecision> grant(Watch &watch, Instant now);

} // namespace jobwatch
