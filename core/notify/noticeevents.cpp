#include <algorithm>

#include "core/notify/noticerules.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// The target of a timer is not there any more: somebody has to act, waiting does not help.
bool isTargetGone(Cause cause)
{
    return cause == Cause::TargetGone || cause == Cause::OwnerGone || cause == Cause::HandlerNotFound
        || cause == Cause::RouteNotFound;
}

QString testSubject(const Scope &scope)
{
    return u"test\n"_s + subjectOf(scope);
}

NoticeEntry timerEntry(const HistoryEvent &event)
{
    NoticeEntry entry;
    entry.scope = Scope{event.timer->server, {}, {}};
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
    case HistoryKind::TimerAppeared:
    case HistoryKind::TimerChanged:
    case HistoryKind::ConfigurationChanged:
    case HistoryKind::NoticeSent:
    case HistoryKind::NoticeGivenUp:
        return;
    }
}

RunnerFold &NoticeRules::foldOf(const Scope &scope)
{
    RunnerFold &fold = m_runners[subjectOf(scope)];
    fold.key = {scope.server, scope.service, scope.runner};
    return fold;
}

void NoticeRules::onEvidence(const HistoryEvent &event)
{
    RunnerFold &fold = foldOf(event.scope);
    const bool isGood = event.status.value_or(Status::Ok) == Status::Ok;
    fold.failed = isGood ? 0 : fold.failed + 1;
    fold.passed = isGood ? fold.passed + 1 : 0;
    flap(fold, afterResult(fold.flapping, false), event.at);
    const QString subject = subjectOf(event.scope);
    if (isGood && isAwaited(subject))
        lookAt(event.at + m_rules.settings().wait); // a recovery may have waited for one more success
    if (isGood || !isTrouble(fold.status))
        return;
    bool isKnown = false;
    for (auto &[cause, incident] : m_incidents) {
        const auto member = incident.members.find(subject);
        if (member == incident.members.end())
            continue;
        isKnown = true;
        if (std::exchange(member->second.stale, false))
            member->second.waitsFrom = event.at;
        lookAt(event.at);
    }
    if (!isKnown) // it outlasted the incident in which its server came back
        judge(fold, event, event.at);
}

// Is a channel still to be told that it works again?
bool NoticeRules::isAwaited(const QString &subject) const
{
    return std::any_of(m_incidents.begin(), m_incidents.end(), [&](const auto &incident) {
        const auto &told = incident.second.told;
        return std::any_of(told.begin(), told.end(),
                           [&](const auto &channel) { return channel.second.members.contains(subject); });
    });
}

void NoticeRules::onStatus(const HistoryEvent &event)
{
    if (!event.status)
        return;
    RunnerFold &fold = foldOf(event.scope);
    m_isChanged = true;
    if (event.stage) {
        StageState &stage = fold.stages[*event.stage];
        stage.status = *event.status;
        stage.cause = event.cause;
        stage.text = event.reason;
        const auto decisive = decisiveStage(fold.stages);
        if (isTrouble(fold.status) && decisive && isTrouble(fold.stages[*decisive].status))
            judge(fold, {}, event.at);
        return;
    }
    const Status before = std::exchange(fold.status, *event.status);
    if (isTrouble(fold.status) && !isTrouble(before))
        fold.since = event.at;
    if (before != Status::Unknown && fold.status != Status::Unknown && before != fold.status)
        flap(fold, withChange(fold.flapping), event.at);
    judge(fold, event, event.at);
}

// `event` says why where the stages do not.
void NoticeRules::judge(RunnerFold &fold, const HistoryEvent &event, Instant at)
{
    const Scope scope = scopeOf(fold.key);
    if (fold.status == Status::Ok) {
        fold.since.reset();
        return leave(subjectOf(scope), at);
    }
    if (!isTrouble(fold.status))
        return; // what is not known is not over
    NoticeEntry entry;
    entry.scope = scope;
    entry.status = fold.status;
    entry.topic = fold.status == Status::Down ? NoticeTopic::Down : NoticeTopic::Warning;
    entry.since = fold.since.value_or(at);
    entry.stage = event.stage;
    entry.cause = event.cause;
    entry.text = event.reason;
    const auto stage = decisiveStage(fold.stages);
    if (stage && isTrouble(fold.stages[*stage].status)) {
        entry.stage = stage;
        entry.cause = fold.stages[*stage].cause;
        entry.text = fold.stages[*stage].text;
    }
    enter(subjectOf(scope), entry, at);
}

void NoticeRules::flap(RunnerFold &fold, const Flapping &after, Instant at)
{
    const Flapping before = std::exchange(fold.flapping, after);
    if (before.flaps == after.flaps)
        return;
    m_isChanged = true;
    FlappingNews news;
    news.began = after.flaps;
    news.at = at;
    news.entry.scope = scopeOf(fold.key);
    news.entry.since = fold.flapsSince.value_or(at);
    if (after.flaps)
        fold.flapsSince = at;
    else
        fold.flapsSince.reset();
    m_flapping.append(news);
    lookAt(at + m_rules.settings().wait);
}

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
