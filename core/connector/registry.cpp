#include "core/connector/commands/queueconnector.h"
#include "core/connector/feed/feedconnector.h"
#include "core/connector/folio/folioconnector.h"
#include "core/connector/slivka/slivkaconnector.h"
#include "core/connector/slurm/slurmconnector.h"

namespace jobwatch {

std::unique_ptr<Connector> makeConnector(const ServerDefinition &server, const ConnectorParts &parts)
{
    switch (server.kind) {
    case ServerKind::Slivka:
        return std::make_unique<SlivkaConnector>(server, parts);
    case ServerKind::Feed:
        return std::make_unique<FeedConnector>(server, parts.http);
    case ServerKind::Slurm:
        if (server.commands)
            return commands::makeQueueConnector(
                server, parts.clock, std::make_unique<commands::ProcessCommandLine>(*server.commands));
        return std::make_unique<SlurmConnector>(server, parts);
    case ServerKind::Folio:
        return std::make_unique<FolioConnector>(server, parts);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
