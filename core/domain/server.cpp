#include "core/domain/server.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView serverKindId(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Slivka:
        return "slivka"_L1;
    case ServerKind::Slurm:
        return "slurm"_L1;
    case ServerKind::Folio:
        return "folio"_L1;
    case ServerKind::Feed:
        return "feed"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ServerKind> serverKindFromId(QStringView id)
{
    for (const ServerKind kind :
         {ServerKind::Slivka, ServerKind::Slurm, ServerKind::Folio, ServerKind::Feed}) {
        if (id == serverKindId(kind))
            return kind;
    }
    return {};
}

bool tellsOfJobs(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Feed:
    case ServerKind::Slurm:
        return true;
    case ServerKind::Slivka:
    case ServerKind::Folio:
        return false;
    }
    Q_UNREACHABLE();
}

TestPolicy policyFor(const ServerDefinition &server, const RunnerKey &runner)
{
    for (const ServiceDefinition &service : server.services) {
        if (service.id != runner.service)
            continue;
        for (const TestDefinition &test : service.tests) {
            if (test.runner == runner.runner && test.policy)
                return *test.policy;
        }
        if (service.policy)
            return *service.policy;
    }
    return server.policy;
}

} // namespace jobwatch
