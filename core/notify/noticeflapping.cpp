#include <algorithm>

#include "core/notify/noticerules.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What is told of a runner that flaps: at the end its state as it is.
NoticeEntry presentState(const FlappingNews &news, const RunnerFold &fold)
{
    NoticeEntry entry = news.entry;
    entry.status = news.began ? Status::Down : fold.status;
    entry.topic = entry.status == Status::Warning ? NoticeTopic::Warning : NoticeTopic::Down;
    if (const auto stage = decisiveStage(fold.stages); stage && isTrouble(fold.status)) {
        entry.stage = stage;
        entry.cause = fold.stages[*stage].cause;
        entry.text = fold.stages[*stage].text;
    }
    if (!news.began)
        entry.endedAt = news.at;
    return entry;
}

} // namespace

// Until its end is told.
bool NoticeRules::isFlapping(const QString &subject) const
{
    const auto fold = m_runners.find(subject);
    if (fold == m_runners.end())
        return false;
    return fold->second.flapping.flaps
        || std::any_of(m_flapping.begin(), m_flapping.end(),
                       [&](const FlappingNews &news) { return subjectOf(news.entry.scope) == subject; });
}

// One notice for all that began (or ceased) to flap on a server within the settling time.
void NoticeRules::tellFlapping(const NotificationChannel &channel, const Scene &scene)
{
    std::map<std::pair<QString, bool>, std::pair<CauseNotice, const NotificationRule *>> gathered;
    for (const FlappingNews &news : std::as_const(m_flapping)) {
        if (news.at + m_rules.settings().wait > scene.now) {
            lookAt(news.at + m_rules.settings().wait);
            continue;
        }
        const RunnerFold &fold = m_runners[subjectOf(news.entry.scope)];
        const NoticeEntry entry = presentState(news, fold);
        NoticeEntry asTrouble = entry;
        asTrouble.status = Status::Down;
        const NotificationRule *rule = m_rules.ruleFor(channel, asTrouble, NoticeTopic::Down);
        settleFlapping(news, channel, scene);
        if (!rule || (news.began && isAcknowledged(entry, scene.now))
            || m_serversDown.contains(entry.scope.server.value))
            continue;
        auto &[notice, first] = gathered[{entry.scope.server.value, news.began}];
        first = first ? first : rule;
        notice.kind = news.began ? CauseNoticeKind::FlappingBegan : CauseNoticeKind::FlappingEnded;
        notice.server = entry.scope.server;
        notice.at = scene.now;
        notice.incident = u"flapping-%1"_s.arg(toMs(news.entry.since), 0, 36);
        notice.entries.append(entry);
    }
    for (const auto &[key, content] : gathered)
        m_delivery.take(content.first, channel, *content.second, scene.now);
}

// The last word on a runner that flapped counts as the word on its incident.
void NoticeRules::settleFlapping(const FlappingNews &news, const NotificationChannel &channel,
                                 const Scene &scene)
{
    if (news.began)
        return;
    const QString subject = subjectOf(news.entry.scope);
    for (auto &[cause, incident] : m_incidents) {
        ToldChannel &told = incident.told[channel.name];
        const auto member = incident.members.find(subject);
        if (member == incident.members.end()) {
            told.members.erase(subject);
            continue;
        }
        told.members[subject] = ToldMember{member->second.entry, false};
        told.last = scene.now;
    }
    m_isChanged = true;
}

} // namespace jobwatch
