#include "app/demo/folioscheduler.h"

#include <algorithm>
#include <QUuid>

#include "app/demo/foliolog.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

const QString system = u"SYSTEM timers are internal-only and cannot be modified via the public API"_s;

FolioRefusal isOfSystem()
{
    return invalid(system, u"RequestValidationException"_s, u"type"_s, u"SYSTEM"_s);
}

FolioRefusal unknown(const QString &id)
{
    return {.status = 404,
            .message = u"Unable to find timer descriptor with id "_s + id,
            .type = u"EntityNotFoundException"_s,
            .code = u"not_found_error"_s};
}

FolioRefusal exists(const QString &id)
{
    return {.status = 400,
            .message = u"TimerDescriptor already exist for id "_s + id,
            .type = u"EntityExistsException"_s,
            .code = u"found_error"_s};
}

} // namespace

QString FolioScheduler::newId()
{
    static const QUuid space(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s);
    return QUuid::createUuidV5(space, QString::number(++m_made)).toString(QUuid::WithoutBraces);
}

FolioTimer *FolioScheduler::findByKey(const QString &naturalKey)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(), [&](const auto &entry) {
        return entry.second.naturalKey() == naturalKey;
    });
    return found == m_timers.end() ? nullptr : &found->second;
}

void FolioScheduler::schedule(const FolioTimer &timer, Instant now)
{
    const auto first = timer.enabled ? firstFire(triggerOf(timer.routingEntry), now) : std::nullopt;
    if (first)
        m_jobs[timer.id] = *first;
}

std::variant<FolioTimer, FolioRefusal> FolioScheduler::create(FolioTimer timer, const QString &user,
                                                              Instant now)
{
    if (m_timers.count(timer.id) > 0)
        return exists(timer.id);
    if (FolioTimer *same = findByKey(timer.naturalKey())) {
        timer.id = same->id;
        auto updated = update(timer, same->id, user, now);
        return updated;
    }
    if (timer.id.isEmpty())
        timer.id = newId();
    timer.created = timer.updated = now;
    if (!timer.system && timer.userId.isEmpty())
        timer.userId = timer.createdBy = timer.updatedBy = user;
    m_timers[timer.id] = timer;
    schedule(timer, now);
    return timer;
}

// The server asks Quartz to reschedule only what changed, and Quartz does not reschedule what is gone.
std::variant<FolioTimer, FolioRefusal> FolioScheduler::update(FolioTimer timer, const QString &id,
                                                              const QString &user, Instant now)
{
    const auto found = m_timers.find(id);
    if (timer.id.isEmpty())
        return invalid(u"Timer descriptor id is required"_s, u"RequestValidationException"_s, u"id"_s,
                       u"null"_s);
    if (timer.id != id)
        return invalid(u"Id in the url and in the entity must match"_s, u"RequestValidationException"_s,
                       u"id"_s, timer.id);
    if (found == m_timers.end())
        return unknown(id);
    FolioTimer &stored = found->second;
    if (stored.system)
        return isOfSystem();
    if (stored.moduleName != timer.moduleName)
        return invalid(u"Timer module name cannot be changed"_s, u"RequestValidationException"_s,
                       u"moduleName"_s, timer.moduleName);
    const FolioTrigger before = triggerOf(stored.routingEntry);
    const FolioTrigger after = triggerOf(timer.routingEntry);
    stored.routingEntry = timer.routingEntry;
    stored.moduleId = timer.moduleId;
    stored.enabled = timer.enabled;
    stored.modified = true;
    stored.updated = now;
    stored.updatedBy = user;
    const bool isOff = !stored.enabled || !firstFire(after, now);
    if (isOff)
        m_jobs.erase(id);
    else if (before != after && hasJob(id))
        schedule(stored, now);
    return stored;
}

std::optional<FolioRefusal> FolioScheduler::remove(const QString &id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return {};
    if (found->second.system)
        return isOfSystem();
    m_jobs.erase(id);
    m_timers.erase(found);
    return {};
}

void FolioScheduler::entitle(const FolioModule &module, bool isUpgrade, Instant now)
{
    for (auto it = m_timers.begin(); it != m_timers.end();) {
        const bool isReplaced = isUpgrade && it->second.system && it->second.moduleName == module.name;
        if (isReplaced)
            m_jobs.erase(it->first);
        it = isReplaced ? m_timers.erase(it) : std::next(it);
    }
    for (auto &[id, timer] : m_timers) {
        if (timer.moduleName != module.name || timer.enabled)
            continue;
        timer.enabled = true;
        schedule(timer, now);
    }
    for (const FolioEndpoint &endpoint : module.endpoints) {
        const FolioTimer timer = declaredTimer(module, endpoint, now);
        if (endpoint.isTimer() && !findByKey(timer.naturalKey()))
            (void)create(timer, {}, now);
    }
}

void FolioScheduler::revoke(const QString &moduleName)
{
    for (auto &[id, timer] : m_timers) {
        if (timer.moduleName != moduleName)
            continue;
        timer.enabled = false;
        m_jobs.erase(id);
    }
}

QByteArray FolioScheduler::advance(Instant now, const Run &run)
{
    QByteArray lines;
    while (true) {
        const auto next = std::min_element(m_jobs.begin(), m_jobs.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        const bool endsFirst =
            !m_running.empty() && (next == m_jobs.end() || m_running.begin()->first <= next->second);
        if (endsFirst && m_running.begin()->first <= now) {
            const auto ended = m_running.extract(m_running.begin());
            lines += endLine(ended.mapped().timer, ended.mapped().end, ended.key());
        } else if (!endsFirst && next != m_jobs.end() && next->second <= now) {
            lines += fire(next->first, next->second, run);
        } else {
            return lines;
        }
    }
}

// No run begins while the one before it goes on.
QByteArray FolioScheduler::fire(QString id, Instant at, const Run &run)
{
    const FolioTimer &timer = m_timers.at(id);
    const auto next = fireAfter(triggerOf(timer.routingEntry), at);
    if (next)
        m_jobs[id] = *next;
    else
        m_jobs.erase(id);
    const bool isRunning = std::any_of(m_running.begin(), m_running.end(),
                                       [&](const auto &entry) { return entry.second.timer.id == id; });
    if (isRunning)
        return {};
    const FolioEnd end = run(timer, at);
    if (!end.exception.isEmpty())
        return exceptionLine(timer, end.exception, at);
    m_running.emplace(at + end.duration, Running{timer, end});
    return startLine(timer, at);
}

} // namespace jobwatch
