#pragma once

#include <QList>
#include <variant>

#include "core/domain/evidence.h"
#include "core/domain/history.h"
#include "core/domain/runnerrecord.h"
#include "core/domain/server.h"

namespace jobwatch {

// What the engine wants done. The monitor carries it out and tells the outcome as an event.
struct Connect // a connector for this definition; an older one of that name goes, with all that it has in
               // flight
{
    ServerDefinition server{};

    bool operator==(const Connect &) const = default;
};
struct Disconnect
{
    ServerId server{};

    bool operator==(const Disconnect &) const = default;
};
struct FetchInventory
{
    ServerId server{};

    bool operator==(const FetchInventory &) const = default;
};
struct FetchJobs
{
    ServerId server{};
    std::optional<QByteArray> position{}; // nothing: where the store says that the last run ended

    bool operator==(const FetchJobs &) const = default;
};
struct StartTest
{
    RunnerKey runner{};
    quint64 test = 0;
    TestDefinition definition{};

    bool operator==(const StartTest &) const = default;
};
struct CheckNetwork // of this computer
{
    bool operator==(const CheckNetwork &) const = default;
};
struct RecordEvidence
{
    Evidence evidence{};

    bool operator==(const RecordEvidence &) const = default;
};
struct KeepRunner
{
    RunnerRecord record{};

    bool operator==(const KeepRunner &) const = default;
};
struct KeepValue // a small state by name, in the transaction of what was recorded beside it
{
    QString name{};
    QByteArray value{};

    bool operator==(const KeepValue &) const = default;
};
struct Tell
{
    HistoryEvent event{};

    bool operator==(const Tell &) const = default;
};

using Action = std::variant<Connect, Disconnect, FetchInventory, FetchJobs, StartTest, CheckNetwork,
                            RecordEvidence, KeepRunner, KeepValue, Tell>;

// Under this name the position of the last reading of a server's jobs is kept.
QString jobsPositionName(const ServerId &server);

} // namespace jobwatch
