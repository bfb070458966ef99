#pragma once

#include <QHash>
#include <QList>
#include <variant>

#include "core/base/result.h"
#include "core/domain/evidence.h"
#include "core/domain/historyreader.h"
#include "core/domain/inventory.h"
#include "core/domain/jobsread.h"
#include "core/domain/pause.h"
#include "core/domain/runnerrecord.h"
#include "core/domain/server.h"

namespace jobwatch {

// What the engine is told. Each is a value; none carries the time, which is handed beside it.
struct ServerSet // added, or replaced with another definition
{
    ServerDefinition server{};
};
struct ServerRemoved
{
    ServerId server{};
};
struct RecordsRestored // from the store, before or after the servers are set
{
    QList<RunnerRecord> records{};
    QHash<RunnerKey, QList<StatusPoint>> lastDays{}; // status changes of the last 24 h, oldest first
};
struct InventoryArrived
{
    ServerId server{};
    Result<Inventory> inventory = Inventory{};
};
struct JobsArrived
{
    ServerId server{};
    Result<JobsRead> read = JobsRead{};
};
struct TestEnded
{
    RunnerKey runner{};
    quint64 test = 0; // the number of its StartTest
    Evidence evidence{};
};
struct NetworkChecked
{
    bool up = true;
};
struct TestAsked
{
    QList<Scope> scopes{};
    QString who{};
};
struct PauseAsked
{
    QList<Scope> scopes{};
    Pause pause{};
};
struct ResumeAsked
{
    QList<Scope> scopes{};
    QString who{};
};
struct PolicyAsked
{
    QList<Scope> scopes{};
    std::optional<TestPolicy> policy{}; // nothing: back to the configuration's
    QString who{};
};
struct RefreshAsked
{
    QList<ServerId> servers{}; // empty: all
};
struct Ticked
{
};

using Event =
    std::variant<ServerSet, ServerRemoved, RecordsRestored, InventoryArrived, JobsArrived, TestEnded,
                 NetworkChecked, TestAsked, PauseAsked, ResumeAsked, PolicyAsked, RefreshAsked, Ticked>;

} // namespace jobwatch
