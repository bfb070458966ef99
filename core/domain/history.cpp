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
    case HistoryKind::Acknowledged:
        return "acknowledged"_L1;
    case HistoryKind::AcknowledgementLifted:
        return "acknowledgement-lifted"_L1;
    case HistoryKind::MaintenancePlanned:
        return "maintenance"_L1;
    case HistoryKind::MonitorStarted:
        return "monitor-started"_L1;
    case HistoryKind::MonitorStopped:
        return "monitor-stopped"_L1;
    case HistoryKind::BreakerOpened:
        return "breaker-opened"_L1;
    case HistoryKind::BreakerProbed:
        return "breaker-probed"_L1;
    case HistoryKind::BreakerClosed:
        return "breaker-closed"_L1;
    case HistoryKind::BreakerForcedOpen:
        return "breaker-forced-open"_L1;
    case HistoryKind::TimerPaused:
        return "timer-paused"_L1;
    case HistoryKind::TimerResumed:
        return "timer-resumed"_L1;
    case HistoryKind::TimerProbed:
        return "timer-probed"_L1;
    case HistoryKind::TimerAppeared:
        return "timer-appeared"_L1;
    case HistoryKind::TimerChanged:
        return "timer-changed"_L1;
    case HistoryKind::TimerRemoved:
        return "timer-removed"_L1;
    case HistoryKind::TimerNotFiring:
        return "timer-not-firing"_L1;
    case HistoryKind::ConfigurationChanged:
        return "configuration"_L1;
    case HistoryKind::NoticeSent:
        return "notice-sent"_L1;
    case HistoryKind::NoticeGivenUp:
        return "notice-given-up"_L1;
    case HistoryKind::ConfigurationTrouble:
        return "configuration-trouble"_L1;
    case HistoryKind::NoticesMuted:
        return "notices-muted"_L1;
    case HistoryKind::NoticesUnmuted:
        return "notices-unmuted"_L1;
    case HistoryKind::TimerReset:
        return "timer-reset"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<HistoryKind> historyKindFromNumber(int number)
{
    if (number < int(HistoryKind::EvidenceArrived) || number > int(HistoryKind::TimerReset))
        return {};
    return HistoryKind(number);
}

} // namespace jobwatch
