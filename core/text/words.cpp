#include "core/text/words.h"

#include <QCoreApplication>

namespace jobwatch {

QString statusText(Status status)
{
    switch (status) {
    case Status::Unknown:
        return QCoreApplication::translate("Words", "Unknown");
    case Status::Ok:
        return QCoreApplication::translate("Words", "OK");
    case Status::Warning:
        return QCoreApplication::translate("Words", "Warning");
    case Status::Down:
        return QCoreApplication::translate("Words", "Down");
    }
    Q_UNREACHABLE();
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Submission:
        return QCoreApplication::translate("Words", "Submission");
    case Stage::Startup:
        return QCoreApplication::translate("Words", "Startup");
    case Stage::Execution:
        return QCoreApplication::translate("Words", "Execution");
    case Stage::Polling:
        return QCoreApplication::translate("Words", "Polling");
    }
    Q_UNREACHABLE();
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::UserJob:
        return QCoreApplication::translate("Words", "User job");
    case Source::TestJob:
        return QCoreApplication::translate("Words", "Test job");
    }
    Q_UNREACHABLE();
}

QString historyKindText(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::EvidenceArrived:
        return QCoreApplication::translate("Words", "Evidence");
    case HistoryKind::StatusChanged:
        return QCoreApplication::translate("Words", "Status changed");
    case HistoryKind::TestStarted:
        return QCoreApplication::translate("Words", "Test started");
    case HistoryKind::TestFinished:
        return QCoreApplication::translate("Words", "Test finished");
    case HistoryKind::TestNotPossible:
        return QCoreApplication::translate("Words", "Test not possible");
    case HistoryKind::Paused:
        return QCoreApplication::translate("Words", "Paused");
    case HistoryKind::Resumed:
        return QCoreApplication::translate("Words", "Resumed");
    case HistoryKind::PolicyChanged:
        return QCoreApplication::translate("Words", "Interval changed");
    case HistoryKind::ServerDown:
        return QCoreApplication::translate("Words", "Server unreachable");
    case HistoryKind::ServerUp:
        return QCoreApplication::translate("Words", "Server reachable");
    case HistoryKind::WentOffline:
        return QCoreApplication::translate("Words", "This computer is offline");
    case HistoryKind::CameOnline:
        return QCoreApplication::translate("Words", "This computer is online");
    case HistoryKind::OrderRefused:
        return QCoreApplication::translate("Words", "Refused");
    case HistoryKind::Slept:
        return QCoreApplication::translate("Words", "This computer slept");
    case HistoryKind::StorageTrouble:
        return QCoreApplication::translate("Words", "History cannot be written");
    case HistoryKind::Acknowledged:
        return QCoreApplication::translate("Words", "Acknowledged");
    case HistoryKind::AcknowledgementLifted:
        return QCoreApplication::translate("Words", "Acknowledgement lifted");
    case HistoryKind::MaintenancePlanned:
        return QCoreApplication::translate("Words", "Maintenance planned");
    case HistoryKind::MonitorStarted:
        return QCoreApplication::translate("Words", "Monitoring began");
    case HistoryKind::MonitorStopped:
        return QCoreApplication::translate("Words", "Monitoring ended");
    case HistoryKind::BreakerOpened:
        return QCoreApplication::translate("Words", "Circuit of a timer opened");
    case HistoryKind::BreakerProbed:
        return QCoreApplication::translate("Words", "Probe failed");
    case HistoryKind::BreakerClosed:
        return QCoreApplication::translate("Words", "Timer works again");
    case HistoryKind::BreakerForcedOpen:
        return QCoreApplication::translate("Words", "Timer stopped");
    case HistoryKind::TimerPaused:
        return QCoreApplication::translate("Words", "Timer paused");
    case HistoryKind::TimerResumed:
        return QCoreApplication::translate("Words", "Timer resumed");
    case HistoryKind::TimerProbed:
        return QCoreApplication::translate("Words", "Timer probed by hand");
    case HistoryKind::TimerAppeared:
        return QCoreApplication::translate("Words", "Timer appeared");
    case HistoryKind::TimerChanged:
        return QCoreApplication::translate("Words", "Timer changed");
    case HistoryKind::TimerRemoved:
        return QCoreApplication::translate("Words", "Timer removed");
    case HistoryKind::TimerNotFiring:
        return QCoreApplication::translate("Words", "Timer does not fire");
    case HistoryKind::ConfigurationChanged:
        return QCoreApplication::translate("Words", "Configuration changed");
    case HistoryKind::NoticeSent:
        return QCoreApplication::translate("Words", "Notice sent");
    case HistoryKind::NoticeGivenUp:
        return QCoreApplication::translate("Words", "Notice given up");
    case HistoryKind::ConfigurationTrouble:
        return QCoreApplication::translate("Words", "Configuration spoilt or right again");
    case HistoryKind::NoticesMuted:
        return QCoreApplication::translate("Words", "Notices muted");
    case HistoryKind::NoticesUnmuted:
        return QCoreApplication::translate("Words", "Notices no longer muted");
    case HistoryKind::TimerReset:
        return QCoreApplication::translate("Words", "Failures of a timer reset");
    }
    Q_UNREACHABLE();
}

QString contactText(Contact contact)
{
    switch (contact) {
    case Contact::NotYet:
        return QCoreApplication::translate("Words", "Not contacted yet");
    case Contact::Reachable:
        return QCoreApplication::translate("Words", "Reachable");
    case Contact::Unreachable:
        return QCoreApplication::translate("Words", "Unreachable");
    }
    Q_UNREACHABLE();
}

QString nextTestWhyText(NextTestWhy why)
{
    switch (why) {
    case NextTestWhy::NotTested:
        return QCoreApplication::translate("Words", "no test job defined");
    case NextTestWhy::Interval:
        return QCoreApplication::translate("Words", "fixed interval");
    case NextTestWhy::FirstTest:
        return QCoreApplication::translate("Words", "first test");
    case NextTestWhy::Paused:
        return QCoreApplication::translate("Words", "paused");
    case NextTestWhy::NeverByPolicy:
        return QCoreApplication::translate("Words", "never, as configured");
    case NextTestWhy::WaitingForBudget:
        return QCoreApplication::translate("Words", "no budget left");
    case NextTestWhy::Running:
        return QCoreApplication::translate("Words", "running now");
    case NextTestWhy::Misconfigured:
        return QCoreApplication::translate("Words", "test job is wrong");
    case NextTestWhy::ServerUnreachable:
        return QCoreApplication::translate("Words", "server unreachable");
    case NextTestWhy::Offline:
        return QCoreApplication::translate("Words", "starts again with the network");
    case NextTestWhy::AskedByPerson:
        return QCoreApplication::translate("Words", "asked for by hand");
    case NextTestWhy::ByDoubt:
        return QCoreApplication::translate("Words", "when the doubt is worth it");
    }
    Q_UNREACHABLE();
}

QString serverKindText(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Slivka:
        return QCoreApplication::translate("Words", "Slivka");
    case ServerKind::Slurm:
        return QCoreApplication::translate("Words", "Slurm");
    case ServerKind::Folio:
        return QCoreApplication::translate("Words", "FOLIO");
    case ServerKind::Feed:
        return QCoreApplication::translate("Words", "Evidence feed");
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
