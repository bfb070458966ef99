#include "ui/tables/rows.h"

#include "core/text/words.h"
#include "ui/tables/worststatus.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

void count(StatusCounts &counts, const RunnerState &runner)
{
    if (runner.pause) {
        ++counts.paused;
        return;
    }
    switch (runner.status) {
    case Status::Unknown:
        ++counts.unknown;
        return;
    case Status::Ok:
        ++counts.ok;
        return;
    case Status::Warning:
        ++counts.warning;
        return;
    case Status::Down:
        ++counts.down;
        return;
    }
    Q_UNREACHABLE();
}

Surroundings surroundings(const Snapshot &snapshot, const ServerState &server)
{
    return {snapshot.offline, server.contact};
}

ServerRow serverRow(const Snapshot &snapshot, const ServerState &server)
{
    ServerRow row{.server = server,
                  .counts = countRunners(server.services),
                  .lastDay = {},
                  .around = surroundings(snapshot, server)};
    row.server.services.clear();
    QList<QList<StatusPoint>> histories;
    for (const ServiceState &service : server.services) {
        for (const RunnerState &runner : service.runners)
            histories.append(runner.lastDay);
    }
    row.lastDay = worstHistory(histories);
    return row;
}

RunnerRow runnerRow(const Snapshot &snapshot, const ServerState &server, const ServiceState &service,
                    const RunnerState &runner)
{
    return {.runner = runner,
            .serviceName = service.name,
            .version = service.version,
            .reported = service.reported,
            .onServer = service.onServer,
            .alone = service.runners.size() == 1,
            .serverKind = server.kind,
            .around = surroundings(snapshot, server)};
}

RowTree<ServicesRow> serviceTree(const Snapshot &snapshot, const ServerState &server,
                                 const ServiceState &service)
{
    if (service.runners.size() == 1)
        return {runnerRow(snapshot, server, service, service.runners.first()), {}};
    RowTree<ServicesRow> tree{ServiceRow{server.name, service, surroundings(snapshot, server)}, {}};
    tree.below.reserve(service.runners.size());
    for (const RunnerState &runner : service.runners)
        tree.below.append(RowTree<ServicesRow>{runnerRow(snapshot, server, service, runner), {}});
    return tree;
}

// Ids come from servers and may hold anything; a control character keeps the parts apart.
QString joined(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(QChar(0x1F));
}

} // namespace

int StatusCounts::of(Status status) const
{
    switch (status) {
    case Status::Unknown:
        return unknown;
    case Status::Ok:
        return ok;
    case Status::Warning:
        return warning;
    case Status::Down:
        return down;
    }
    Q_UNREACHABLE();
}

StatusCounts countRunners(const QList<ServiceState> &services)
{
    StatusCounts counts;
    for (const ServiceState &service : services) {
        for (const RunnerState &runner : service.runners)
            count(counts, runner);
    }
    return counts;
}

StatusCounts countRunners(const Snapshot &snapshot)
{
    StatusCounts counts;
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners)
                count(counts, runner);
        }
    }
    return counts;
}

QList<ServerRow> serverRows(const Snapshot &snapshot)
{
    QList<ServerRow> rows;
    for (const ServerState &server : snapshot.servers)
        rows.append(serverRow(snapshot, server));
    return rows;
}

QList<ServiceRow> serviceRows(const Snapshot &snapshot)
{
    QList<ServiceRow> rows;
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services)
            rows.append({server.name, service, surroundings(snapshot, server)});
    }
    return rows;
}

QList<RunnerRow> runnerRows(const Snapshot &snapshot)
{
    QList<RunnerRow> rows;
    rows.reserve(countRunners(snapshot).total());
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners)
                rows.append(runnerRow(snapshot, server, service, runner));
        }
    }
    return rows;
}

QList<StageRow> stageRows(const Snapshot &snapshot)
{
    QList<StageRow> rows;
    for (const RunnerRow &row : runnerRows(snapshot)) {
        for (const Stage stage : allStages) {
            rows.append({.runner = row.runner.key,
                         .stage = stage,
                         .state = row.runner.stages[stage],
                         .decides = row.runner.decisiveStage == stage,
                         .paused = row.runner.pause.has_value(),
                         .around = row.around});
        }
    }
    return rows;
}

QList<RowTree<ServicesRow>> servicesTree(const Snapshot &snapshot)
{
    QList<RowTree<ServicesRow>> trees;
    for (const ServerState &server : snapshot.servers) {
        RowTree<ServicesRow> tree{serverRow(snapshot, server), {}};
        tree.below.reserve(server.services.size());
        for (const ServiceState &service : server.services)
            tree.below.append(serviceTree(snapshot, server, service));
        trees.append(std::move(tree));
    }
    return trees;
}

QString rowKey(const ServerRow &row)
{
    return row.server.name.value;
}

QString rowKey(const ServiceRow &row)
{
    return joined({row.server.value, row.service.id.value});
}

QString rowKey(const RunnerRow &row)
{
    const RunnerKey &key = row.runner.key;
    return joined({key.server.value, key.service.value, key.runner.value});
}

QString rowKey(const StageRow &row)
{
    return joined({row.runner.server.value, row.runner.service.value, row.runner.runner.value,
                   QString(stageId(row.stage))});
}

QString rowKey(const ServicesRow &row)
{
    return std::visit([](const auto &kind) { return rowKey(kind); }, row);
}

Scope scopeOf(const ServerRow &row)
{
    return {.server = row.server.name, .service = {}, .runner = {}};
}

Scope scopeOf(const ServiceRow &row)
{
    return {.server = row.server, .service = row.service.id, .runner = {}};
}

Scope scopeOf(const RunnerRow &row)
{
    return scopeOf(row.runner.key);
}

Scope scopeOf(const StageRow &row)
{
    return scopeOf(row.runner);
}

Scope scopeOf(const ServicesRow &row)
{
    return std::visit([](const auto &kind) { return scopeOf(kind); }, row);
}

QString runnerTitle(const RunnerKey &key)
{
    return oneLine(key.service.value, 80) + u" › "_s + oneLine(key.runner.value, 80);
}

} // namespace jobwatch
