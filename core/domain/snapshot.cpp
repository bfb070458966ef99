#include "core/domain/snapshot.h"

namespace jobwatch {

Status serviceStatus(const SharedList<RunnerState> &runners)
{
    QList<Status> statuses;
    for (const RunnerState &runner : runners)
        statuses.append(runner.status);
    return worst(statuses);
}

Status serverStatus(const QList<ServiceState> &services)
{
    QList<Status> statuses;
    for (const ServiceState &service : services)
        statuses.append(service.status);
    return worst(statuses);
}

const RunnerState *findRunner(const Snapshot &snapshot, const RunnerKey &key)
{
    for (const ServerState &server : snapshot.servers) {
        if (server.name != key.server)
            continue;
        for (const ServiceState &service : server.services) {
            if (service.id != key.service)
                continue;
            for (const RunnerState &runner : service.runners) {
                if (runner.key == key)
                    return &runner;
            }
        }
    }
    return nullptr;
}

} // namespace jobwatch
