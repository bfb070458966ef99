#include "core/notify/noticerules.h"

// How things come into incidents and out of them.
namespace jobwatch {

void NoticeRules::enter(const QString &subject, const NoticeEntry &entry, Instant at)
{
    m_isChanged = true;
    const QString cause = causeKey(entry);
    OpenIncident &incident = m_incidents[cause];
    if (incident.id.isEmpty()) {
        incident.id = incidentId(cause, at);
        incident.cause = cause;
        incident.server = entry.scope.server;
        incident.openedAt = at;
    }
    leave(subject, at, cause);
    const auto [place, isNew] = incident.members.try_emplace(subject, Member{entry, at, false});
    Member &member = place->second;
    if (severity(entry.status) > severity(member.entry.status))
        member.waitsFrom = at;
    const Instant since = member.entry.since;
    member.entry = entry;
    member.entry.since = since;
    member.stale = false;
    for (auto &[channel, told] : incident.told) {
        if (const auto known = told.members.find(subject); known != told.members.end())
            known->second.entry.endedAt.reset();
    }
    lookAt(at + (isNew || member.waitsFrom == at ? m_rules.settings().wait : Span{}));
}

// It is over; or, with `into`, it goes on as part of another incident, and what was told of it goes along.
void NoticeRules::leave(const QString &subject, Instant at, const QString &into)
{
    for (auto &[cause, incident] : m_incidents) {
        if (cause == into)
            continue;
        if (incident.members.erase(subject) > 0) {
            m_isChanged = true;
            lookAt(at + m_rules.settings().wait);
        }
        for (auto &[channel, told] : incident.told) {
            const auto member = told.members.find(subject);
            if (member == told.members.end())
                continue;
            if (into.isEmpty()) {
                member->second.entry.endedAt = member->second.entry.endedAt.value_or(at);
                continue;
            }
            OpenIncident &next = m_incidents[into];
            next.told[channel].members[subject] = member->second;
            if (incident.members.empty() && next.members.empty())
                next.id = incident.id; // one thread for whoever reads of it
            told.members.erase(member);
        }
    }
}

void NoticeRules::onServer(const ServerId &server, bool isDown, const QString &text, Instant at)
{
    const Scope scope{server, {}, {}};
    if (isDown) {
        m_serversDown.insert(server.value);
        NoticeEntry entry;
        entry.scope = scope;
        entry.text = text;
        entry.since = at;
        return enter(subjectOf(scope), entry, at);
    }
    m_serversDown.remove(server.value);
    for (auto &[cause, incident] : m_incidents) {
        for (auto &[subject, member] : incident.members) {
            if (member.entry.scope.server == server)
                member.stale = true; // until something is heard of it
        }
    }
    leave(subjectOf(scope), at);
}

} // namespace jobwatch
