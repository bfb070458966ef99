#include "core/connector/connector.h"

namespace jobwatch {

std::unique_ptr<Connector> makeConnector(const ServerDefinition &server, Http &http)
{
    Q_UNUSED(http)
    switch (server.kind) {
    case ServerKind::Slivka:
    case ServerKind::Slurm:
    case ServerKind::Folio:
    case ServerKind::Feed:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
