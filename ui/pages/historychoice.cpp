#include "ui/pages/historychoice.h"

#include <algorithm>

namespace jobwatch {

QList<RunnerKey> allRunners(const Snapshot &snapshot)
{
    QList<RunnerKey> keys;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                keys.append(runner.key);
    return keys;
}

QList<RunnerKey> runnersToShow(const Snapshot &snapshot, int limit)
{
    QList<const RunnerState *> runners;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                runners.append(&runner);
    std::stable_sort(runners.begin(), runners.end(), [](const RunnerState *a, const RunnerState *b) {
        return severity(a->status) > severity(b->status);
    });
    QList<RunnerKey> keys;
    for (const RunnerState *runner : runners.mid(0, limit))
        keys.append(runner->key);
    return keys;
}

} // namespace jobwatch
