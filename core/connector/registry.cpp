#include "core/connector/feed/feedconnector.h"
#include "core/connector/slivka/slivkaconnector.h"

namespace jobwatch {

std::unique_ptr<Connector> makeConnector(const ServerDefinition &server, Http &http)
{
    switch (server.kind) {
    case ServerKind::Slivka:
        return std::make_unique<SlivkaConnector>(server, http);
    case ServerKind::Feed:
        return std::make_unique<FeedConnector>(server, http);
    case ServerKind::Slurm:
    case ServerKind::Folio:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
