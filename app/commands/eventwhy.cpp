#include "app/commands/eventwhy.h"

#include "core/text/explain.h"

namespace jobwatch {

QString whyOf(const HistoryEvent &event, const Snapshot &snapshot)
{
    if (event.kind != HistoryKind::StatusChanged || !event.status || snapshot.at < event.at)
        return {};
    const RunnerKey key{event.scope.server, event.scope.service, event.scope.runner};
    const RunnerState *runner = findRunner(snapshot, key);
    if (!runner)
        return {};
    if (!event.stage)
        return runner->status == *event.status ? runnerWhy(*runner, snapshot.at) : QString();
    const Status status = runner->stages[*event.stage].status;
    return status == *event.status ? stageWhy(*runner, *event.stage, snapshot.at) : QString();
}

} // namespace jobwatch
