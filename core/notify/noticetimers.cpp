#include <algorithm>

#include "core/notify/noticerules.h"

using namespace Qt::Literals::StringLiterals;

// What the rules make of what is heard of timers.
namespace jobwatch {

namespace {

// The target of a timer is not there any more: somebody has to act, waiting does not help.
bool isTargetGone(Cause cause)
{
    return cause == Cause::TargetGone || cause == Cause::OwnerGone || cause == Cause::HandlerNotFound
        || cause == Cause::RouteNotFound;
}

NoticeEntry timerEntry(const HistoryEvent &event)
{
    NoticeEntry entry;
    entry.scope = event.timer->kind == TimerKind::Test ? event.scope : Scope{event.timer->server, {}, {}};
    entry.timer = event.timer;
    entry.topic = event.kind == HistoryKind::BreakerForcedOpen && isTargetGone(event.cause)
        ? NoticeTopic::TargetGone
        : NoticeTopic::BreakerOpened;
    entry.cause = event.cause;
    entry.text = event.reason;
    entry.since = event.at;
    if (!event.who.isEmpty()) {
        entry.facts = TimerFacts{};
        entry.facts->who = event.who;
        entry.facts->why = event.reason;
    }
    if (event.kind == HistoryKind::TimerNotFiring) {
        entry.topic = NoticeTopic::Warning;
        entry.status = Status::Warning;
        entry.cause = Cause::NotFiring;
    }
    return entry;
}

} // namespace

void NoticeRules::onBreaker(const HistoryEvent &event)
{
    if (!event.timer)
        return;
    const QString subject = subjectOf(*event.timer);
    const bool isEnd = event.kind == HistoryKind::BreakerClosed || event.kind == HistoryKind::TimerResumed
        || event.kind == HistoryKind::TimerRemoved;
    if (isEnd)
        return leave(subject, event.at);
    if (event.kind != HistoryKind::BreakerProbed)
        return enter(subject, timerEntry(event), event.at);
    for (auto &[cause, incident] : m_incidents) {
        const auto member = incident.members.find(subject);
        if (member != incident.members.end() && std::exchange(member->second.stale, false))
            lookAt(event.at + m_rules.settings().wait);
    }
}

// The circuit of a test opens because its runner fails, or because the test is wrong: whoever is told of that
// is not told of the circuit as well. A pause by a person is news of its own.
bool NoticeRules::isToldOtherwise(const NoticeEntry &entry, const NotificationChannel &channel) const
{
    const bool isByPerson = entry.facts && !entry.facts->who.isEmpty();
    if (!entry.timer || entry.timer->kind != TimerKind::Test || isByPerson)
        return false;
    const QStringList subjects{subjectOf(entry.scope), testSubject(entry.scope),
                               subjectOf(Scope{entry.scope.server, {}, {}})};
    return std::any_of(m_incidents.begin(), m_incidents.end(), [&](const auto &incident) {
        const auto &members = incident.second.members;
        return std::any_of(subjects.begin(), subjects.end(), [&](const QString &subject) {
            const auto member = members.find(subject);
            return member != members.end()
                && m_rules.ruleFor(channel, member->second.entry, member->second.entry.topic);
        });
    });
}

} // namespace jobwatch
