#include "core/notify/noticerules.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

void NoticeRules::handle(const QList<HistoryEvent> &events, Instant now)
{
    for (const HistoryEvent &event : events)
        on(event, now);
}

void NoticeRules::on(const HistoryEvent &event, Instant now)
{
    switch (event.kind) {
    case HistoryKind::EvidenceArrived:
        return onEvidence(event);
    case HistoryKind::StatusChanged:
        return onStatus(event);
    case HistoryKind::ServerDown:
        return onServer(event.scope.server, true, event.reason, event.at);
    case HistoryKind::ServerUp:
        return onServer(event.scope.server, false, {}, event.at);
    case HistoryKind::BreakerOpened:
    case HistoryKind::BreakerProbed:
    case HistoryKind::BreakerClosed:
    case HistoryKind::BreakerForcedOpen:
    case HistoryKind::TimerPaused:
    case HistoryKind::TimerResumed:
    case HistoryKind::TimerRemoved:
    case HistoryKind::TimerNotFiring:
        return onBreaker(event);
    case HistoryKind::TestNotPossible:
    case HistoryKind::TestFinished:
        return onTestProblem(event);
    case HistoryKind::WentOffline:
    case HistoryKind::CameOnline:
        return onComputer(NoticeTopic::Offline, event.kind == HistoryKind::WentOffline, event);
    case HistoryKind::StorageTrouble:
        return onComputer(NoticeTopic::Storage, event.status.value_or(Status::Down) != Status::Ok, event);
    case HistoryKind::ConfigurationTrouble:
        return onComputer(NoticeTopic::Configuration, event.status.value_or(Status::Down) != Status::Ok,
                          event);
    case HistoryKind::Acknowledged:
    case HistoryKind::AcknowledgementLifted:
        lookAt(now);
        return onAcknowledged(event);
    case HistoryKind::TestStarted:
    case HistoryKind::Paused:
    case HistoryKind::Resumed:
    case HistoryKind::PolicyChanged:
    case HistoryKind::OrderRefused:
    case HistoryKind::Slept:
    case HistoryKind::MaintenancePlanned:
    case HistoryKind::MonitorStarted:
    case HistoryKind::MonitorStopped:
    case HistoryKind::TimerProbed:
    case HistoryKind::TimerReset:
    case HistoryKind::TimerAppeared:
    case HistoryKind::TimerChanged:
    case HistoryKind::ConfigurationChanged:
    case HistoryKind::NoticeSent:
    case HistoryKind::NoticeGivenUp:
    case HistoryKind::NoticesMuted:
    case HistoryKind::NoticesUnmuted:
        return;
    }
}

void NoticeRules::onTestProblem(const HistoryEvent &event)
{
    if (event.kind == HistoryKind::TestFinished)
        return leave(testSubject(event.scope), event.at);
    NoticeEntry entry;
    entry.scope = event.scope;
    entry.topic = NoticeTopic::TestProblem;
    entry.status = Status::Warning;
    entry.cause = event.cause;
    entry.text = event.reason;
    entry.since = event.at;
    enter(testSubject(event.scope), entry, event.at);
}

void NoticeRules::onComputer(NoticeTopic topic, bool isTrouble, const HistoryEvent &event)
{
    const QString subject(noticeTopicId(topic));
    if (!isTrouble)
        return leave(subject, event.at);
    NoticeEntry entry;
    entry.topic = topic;
    entry.text = event.reason;
    entry.since = event.at;
    enter(subject, entry, event.at);
}

void NoticeRules::onAcknowledged(const HistoryEvent &event)
{
    const bool isOn = event.kind == HistoryKind::Acknowledged;
    m_isChanged = true;
    for (auto &[subject, fold] : m_runners) {
        if (!event.scope.contains(fold.key))
            continue;
        fold.isAcknowledged = isOn;
        fold.acknowledgedUntil.reset();
        if (isOn)
            continue;
        for (auto &[cause, incident] : m_incidents) {
            for (auto &[channel, told] : incident.told) {
                const auto member = told.members.find(subject);
                if (member != told.members.end() && member->second.silently)
                    told.members.erase(member);
            }
        }
    }
}

} // namespace jobwatch
