#include <algorithm>

#include "core/notify/noticerules.h"

// What the rules make of what is heard of runners.
namespace jobwatch {

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

} // namespace jobwatch
