#pragma once

#include <QList>

#include "core/domain/evidence.h"
#include "core/domain/schedule/plan.h"

namespace jobwatch {

struct ReplayedServer
{
    ServerId name{};
    ServerPlan plan{};

    bool operator==(const ReplayedServer &) const = default;
};

struct ReplayedRunner
{
    RunnerKey key{};
    TestPolicy present{};
    bool hasTest = true; // false: no test is defined, only user jobs speak

    bool operator==(const ReplayedRunner &) const = default;
};

// Whose evidence is replayed.
struct ReplaySetup
{
    QList<ReplayedServer> servers{}; // a server that is not named bears the default budget
    QList<ReplayedRunner> runners{};

    bool operator==(const ReplaySetup &) const = default;
};

} // namespace jobwatch
