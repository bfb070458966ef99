#pragma once

#include <QList>
#include <variant>

#include "core/domain/snapshot.h"
#include "ui/tables/filter.h"

namespace jobwatch {

// How many runners are in which state; a paused one counts as paused only.
struct StatusCounts
{
    int ok = 0;
    int warning = 0;
    int down = 0;
    int unknown = 0;
    int paused = 0;

    int total() const { return ok + warning + down + unknown + paused; }
    int of(Status status) const;

    bool operator==(const StatusCounts &) const = default;
};

StatusCounts countRunners(const QList<ServiceState> &services);
StatusCounts countRunners(const Snapshot &snapshot);

// What is true of all rows of a server: nothing can be learnt, so the last glyphs are grey.
struct Surroundings
{
    bool offline = false;
    Contact contact = Contact::NotYet;

    bool frozen() const { return offline || contact == Contact::Unreachable; }

    bool operator==(const Surroundings &) const = default;
};

// The rows of the tables: values cut from a snapshot.
struct ServerRow
{
    ServerState server{}; // without its services
    StatusCounts counts{};
    QList<StatusPoint> lastDay{}; // the worst of its runners
    Surroundings around{};

    bool operator==(const ServerRow &) const = default;
};

struct ServiceRow
{
    ServerId server{};
    ServiceState service{};
    Surroundings around{};

    bool operator==(const ServiceRow &) const = default;
};

struct RunnerRow
{
    Shared<RunnerState> runner{};
    QString serviceName{};
    QString version{};
    ReportedStatus reported{};
    bool onServer = true;
    bool alone = false; // the only runner of its service: one row for both
    ServerKind serverKind = ServerKind::Slivka;
    Surroundings around{};

    bool operator==(const RunnerRow &) const = default;
};

struct StageRow
{
    RunnerKey runner{};
    Stage stage = Stage::Submission;
    StageState state{};
    bool decides = false;
    bool paused = false;
    Surroundings around{};

    bool operator==(const StageRow &) const = default;
};

using ServicesRow = std::variant<ServerRow, ServiceRow, RunnerRow>;

// A row and what is below it.
template <typename Row>
struct RowTree
{
    Row row{};
    QList<RowTree> below{};
};

QList<ServerRow> serverRows(const Snapshot &snapshot);
QList<ServiceRow> serviceRows(const Snapshot &snapshot);
QList<RunnerRow> runnerRows(const Snapshot &snapshot);
QList<StageRow> stageRows(const Snapshot &snapshot);
// Server, service, runner; a service of one runner is one row.
QList<RowTree<ServicesRow>> servicesTree(const Snapshot &snapshot);

// Keys: stable over updates and restarts, unique within a table.
QString rowKey(const ServerRow &row);
QString rowKey(const ServiceRow &row);
QString rowKey(const RunnerRow &row);
QString rowKey(const StageRow &row);
QString rowKey(const ServicesRow &row);

// What an order on the row is about.
Scope scopeOf(const ServerRow &row);
Scope scopeOf(const ServiceRow &row);
Scope scopeOf(const RunnerRow &row);
Scope scopeOf(const StageRow &row);
Scope scopeOf(const ServicesRow &row);

FilterSubject subjectOf(const ServerRow &row, Instant now);
FilterSubject subjectOf(const ServiceRow &row, Instant now);
FilterSubject subjectOf(const RunnerRow &row, Instant now, const FilterNeeds &needs = {});
FilterSubject subjectOf(const StageRow &row, Instant now);
FilterSubject subjectOf(const ServicesRow &row, Instant now, const FilterNeeds &needs = {});

// "muscle › slurm"
QString runnerTitle(const RunnerKey &key);

} // namespace jobwatch
