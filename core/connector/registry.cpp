#include "core/connector/feed/feedconnector.h"
#include "core/connector/folio/folioconnector.h"
#include "core/connector/slivka/slivkaconnector.h"

namespace jobwatch {

std::unique_ptr<Connector> makeConnector(const ServerDefinition &server, const ConnectorParts &parts)
{
    switch (server.kind) {
    case ServerKind::Slivka:
        return std::make_unique<SlivkaConnector>(server, parts);
    case ServerKind::Feed:
        return std::make_unique<FeedConnector>(server, parts.http);
    case ServerKind::Folio:
        return std::make_unique<FolioConnector>(server, parts);
    case ServerKind::Slurm:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
