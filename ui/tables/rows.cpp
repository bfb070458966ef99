#include "ui/tables/rows.h"

#include "core/text/words.h"
#include "ui/tables/rowplaces.h"

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

QList<RowTree<ServicesRow>> rowsAt(const QList<RowTree<RowPlace>> &places)
{
    QList<RowTree<ServicesRow>> rows;
    rows.reserve(places.size());
    for (const RowTree<RowPlace> &place : places)
        rows.append(RowTree<ServicesRow>{rowAt<ServicesRow>(place.row), rowsAt(place.below)});
    return rows;
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
        rows.append(std::get<ServerRow>(rowAt<ServicesRow>({&snapshot, &server})));
    return rows;
}

QList<ServiceRow> serviceRows(const Snapshot &snapshot)
{
    QList<ServiceRow> rows;
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services)
            rows.append(std::get<ServiceRow>(rowAt<ServicesRow>({&snapshot, &server, &service})));
    }
    return rows;
}

QList<RunnerRow> runnerRows(const Snapshot &snapshot)
{
    const QList<RowPlace> places = runnerPlaces(snapshot);
    QList<RunnerRow> rows;
    rows.reserve(places.size());
    for (const RowPlace &place : places)
        rows.append(rowAt<RunnerRow>(place));
    return rows;
}

QList<StageRow> stageRows(const Snapshot &snapshot)
{
    QList<StageRow> rows;
    for (const RunnerRow &row : runnerRows(snapshot)) {
        for (const Stage stage : allStages) {
            rows.append({.runner = row.runner->key,
                         .stage = stage,
                         .state = row.runner->stages[stage],
                         .decides = row.runner->decisiveStage == stage,
                         .paused = row.runner->pause.has_value(),
                         .around = row.around});
        }
    }
    return rows;
}

QList<RowTree<ServicesRow>> servicesTree(const Snapshot &snapshot)
{
    return rowsAt(servicesPlaces(snapshot));
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
    const RunnerKey &key = row.runner->key;
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
    return scopeOf(row.runner->key);
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
