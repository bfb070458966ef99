#include "core/notify/incident.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

bool isContactCause(Cause cause)
{
    return cause == Cause::ConnectionRefused || cause == Cause::NameNotFound || cause == Cause::TlsFailed
        || cause == Cause::NoAnswer || cause == Cause::TargetUnreachable;
}

QString subjectOf(const Scope &scope)
{
    return scope.server.value + u'\n' + scope.service.value + u'\n' + scope.runner.value;
}

QString subjectOf(const TimerKey &timer)
{
    return u"timer\n"_s + timerName(timer);
}

QString testSubject(const Scope &scope)
{
    return u"test\n"_s + subjectOf(scope);
}

bool isActive(const OpenIncident &incident)
{
    return std::any_of(incident.members.begin(), incident.members.end(),
                       [](const auto &member) { return !member.second.stale; });
}

// Of a server that came back, what it took along counts no longer; of another cause nothing new is known.
bool lasts(const OpenIncident &incident, const ToldChannel &told)
{
    if (told.coversServer && isActive(incident))
        return true;
    const bool isContact = incident.cause.endsWith(u"\ncontact"_s);
    return std::any_of(told.members.begin(), told.members.end(), [&](const auto &one) {
        const auto member = incident.members.find(one.first);
        return member != incident.members.end() && !(isContact && member->second.stale);
    });
}

QString incidentId(const QString &cause, Instant openedAt)
{
    return u"%1-%2"_s.arg(qChecksum(cause.toUtf8()), 0, 36).arg(toMs(openedAt), 0, 36);
}

QString causeKey(const NoticeEntry &entry)
{
    const bool isServer = entry.scope.service.isEmpty() && !entry.timer;
    const bool isContact = !entry.timer && (isServer || isContactCause(entry.cause));
    const QString cause = isContact ? u"contact"_s : QString(causeId(entry.cause));
    switch (entry.topic) {
    case NoticeTopic::Down:
    case NoticeTopic::Warning:
    case NoticeTopic::Recovery:
        return entry.scope.server.value + u'\n' + cause;
    case NoticeTopic::BreakerOpened:
    case NoticeTopic::BreakerClosed:
    case NoticeTopic::TargetGone:
    case NoticeTopic::TestProblem:
        return entry.scope.server.value + u'\n' + noticeTopicId(entry.topic) + u'\n' + cause;
    case NoticeTopic::Storage:
    case NoticeTopic::Configuration:
    case NoticeTopic::Offline:
        return u'\n' + noticeTopicId(entry.topic);
    }
    Q_UNREACHABLE();
}

std::optional<Instant> maintenanceEnd(const NoticeEntry &entry, const Snapshot &snapshot)
{
    std::optional<Instant> end;
    for (const ServerState &server : snapshot.servers) {
        if (server.name != entry.scope.server)
            continue;
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners) {
                if (!entry.scope.contains(runner.key))
                    continue;
                if (!runner.maintenanceUntil)
                    return {}; // a part of it is not
                end = end ? std::min(*end, *runner.maintenanceUntil) : *runner.maintenanceUntil;
            }
        }
    }
    return end;
}

} // namespace jobwatch
