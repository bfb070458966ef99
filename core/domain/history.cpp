#include "core/domain/history.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView historyKindId(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::EvidenceArrived:
        return "evidence"_L1;
    case HistoryKind::StatusChanged:
        return "status"_L1;
    case HistoryKind::TestStarted:
        return "test-started"_L1;
    case HistoryKind::TestFinished:
        return "test-finished"_L1;
    case HistoryKind::TestNotPossible:
        return "test-not-possible"_L1;
    case HistoryKind::Paused:
        return "paused"_L1;
    case HistoryKind::Resumed:
        return "resumed"_L1;
    case HistoryKind::PolicyChanged:
        return "policy"_L1;
    case HistoryKind::ServerDown:
        return "server-down"_L1;
    case HistoryKind::ServerUp:
        return "server-up"_L1;
    case HistoryKind::WentOffline:
        return "offline"_L1;
    case HistoryKind::CameOnline:
        return "online"_L1;
    case HistoryKind::OrderRefused:
        return "refused"_L1;
    case HistoryKind::Slept:
        return "slept"_L1;
    case HistoryKind::StorageTrouble:
        return "storage"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<HistoryKind> historyKindFromNumber(int number)
{
    if (number < int(HistoryKind::EvidenceArrived) || number > int(HistoryKind::StorageTrouble))
        return {};
    return HistoryKind(number);
}

} // namespace jobwatch
