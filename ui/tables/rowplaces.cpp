#include "ui/tables/rowplaces.h"

#include "ui/tables/worststatus.h"

namespace jobwatch {

namespace {

Surroundings aroundOf(const RowPlace &place)
{
    return {place.snapshot->offline, place.server->contact};
}

bool isAlone(const RowPlace &place)
{
    return place.service->runners.size() == 1;
}

QList<StatusPoint> lastDayOf(const ServerState &server)
{
    QList<QList<StatusPoint>> histories;
    for (const ServiceState &service : server.services) {
        for (const RunnerState &runner : service.runners)
            histories.append(runner.lastDay);
    }
    return worstHistory(histories);
}

ServerRow serverRowAt(const RowPlace &place)
{
    ServerRow row{.server = *place.server,
                  .counts = countRunners(place.server->services),
                  .lastDay = lastDayOf(*place.server),
                  .around = aroundOf(place)};
    row.server.services.clear();
    return row;
}

ServiceRow serviceRowAt(const RowPlace &place)
{
    return {place.server->name, *place.service, aroundOf(place)};
}

RunnerRow runnerRowAt(const RowPlace &place)
{
    return {.runner = *place.runner,
            .serviceName = place.service->name,
            .version = place.service->version,
            .reported = place.service->reported,
            .onServer = place.service->onServer,
            .alone = isAlone(place),
            .serverKind = place.server->kind,
            .around = aroundOf(place)};
}

RowTree<RowPlace> serviceTree(const RowPlace &service)
{
    RowTree<RowPlace> tree{service, {}};
    const QList<Shared<RunnerState>> &runners = service.service->runners.shared();
    if (isAlone(service)) {
        tree.row.runner = &runners.first();
        return tree;
    }
    tree.below.reserve(runners.size());
    for (const Shared<RunnerState> &runner : runners)
        tree.below.append(
            RowTree<RowPlace>{{service.snapshot, service.server, service.service, &runner}, {}});
    return tree;
}

} // namespace

QList<RowPlace> runnerPlaces(const Snapshot &snapshot)
{
    qsizetype all = 0;
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services)
            all += service.runners.size();
    }
    QList<RowPlace> places;
    places.reserve(all);
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            for (const Shared<RunnerState> &runner : service.runners.shared())
                places.append({&snapshot, &server, &service, &runner});
        }
    }
    return places;
}

QList<RowTree<RowPlace>> servicesPlaces(const Snapshot &snapshot)
{
    QList<RowTree<RowPlace>> trees;
    for (const ServerState &server : snapshot.servers) {
        RowTree<RowPlace> tree{{&snapshot, &server}, {}};
        tree.below.reserve(server.services.size());
        for (const ServiceState &service : server.services)
            tree.below.append(serviceTree({&snapshot, &server, &service}));
        trees.append(std::move(tree));
    }
    return trees;
}

template <>
RunnerRow rowAt(const RowPlace &place)
{
    return runnerRowAt(place);
}

template <>
ServicesRow rowAt(const RowPlace &place)
{
    if (place.runner)
        return runnerRowAt(place);
    if (place.service)
        return serviceRowAt(place);
    return serverRowAt(place);
}

bool shows(const RunnerRow &row, const RowPlace &place)
{
    const ServiceState &service = *place.service;
    return row.runner == *place.runner && row.serviceName == service.name && row.version == service.version
        && row.reported == service.reported && row.onServer == service.onServer && row.alone == isAlone(place)
        && row.serverKind == place.server->kind && row.around == aroundOf(place);
}

bool shows(const ServicesRow &row, const RowPlace &place)
{
    if (place.runner) {
        const auto *runner = std::get_if<RunnerRow>(&row);
        return runner && shows(*runner, place);
    }
    if (place.service) {
        const auto *service = std::get_if<ServiceRow>(&row);
        return service && service->server == place.server->name && service->service == *place.service
            && service->around == aroundOf(place);
    }
    const auto *server = std::get_if<ServerRow>(&row);
    return server && *server == serverRowAt(place);
}

bool isOf(const RunnerRow &row, const RowPlace &place)
{
    return row.runner->key == (*place.runner)->key;
}

bool isOf(const ServicesRow &row, const RowPlace &place)
{
    if (place.runner) {
        const auto *runner = std::get_if<RunnerRow>(&row);
        return runner && isOf(*runner, place);
    }
    if (place.service) {
        const auto *service = std::get_if<ServiceRow>(&row);
        return service && service->server == place.server->name && service->service.id == place.service->id;
    }
    const auto *server = std::get_if<ServerRow>(&row);
    return server && server->server.name == place.server->name;
}

} // namespace jobwatch
