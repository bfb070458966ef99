#include "app/demo/demofolio.h"

#include <algorithm>

#include "app/demo/foliolog.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

FolioAnswer routeNotFound(const QString &method, const QString &path)
{
    return refusalAnswer({.status = 404,
                          .message = u"Route is not found [method: %1, path: %2]"_s.arg(method, path),
                          .code = u"route_not_found_error"_s});
}

FolioAnswer faultAnswer(FolioFault fault)
{
    const auto refused = [](int status, const QString &message, const QString &code) {
        return refusalAnswer({.status = status, .message = message, .code = code});
    };
    switch (fault) {
    case FolioFault::None:
        return {.status = 204, .contentType = {}};
    case FolioFault::AccessDenied:
    case FolioFault::OwnerGone:
        return refused(403, u"Access Denied"_s, u"authorization_error"_s);
    case FolioFault::HandlerFails:
        return refused(500, u"Could not open JPA EntityManager for transaction"_s, u"service_error"_s);
    case FolioFault::TimesOut:
        return refused(408, u"Request Timeout"_s, u"read_timeout_error"_s);
    case FolioFault::AuthorizationDown:
        return refused(503, u"Authorization service is unavailable"_s, u"authorization_error"_s);
    }
    Q_UNREACHABLE();
}

Span durationOf(FolioFault fault, quint32 number)
{
    const Span usual(60 + (number * 2654435761u >> 16) % 700);
    switch (fault) {
    case FolioFault::None:
    case FolioFault::AccessDenied:
    case FolioFault::OwnerGone:
    case FolioFault::HandlerFails:
        return usual;
    case FolioFault::TimesOut:
        return 60s + usual / 10;
    case FolioFault::AuthorizationDown:
        return 19s + usual; // three waits between four attempts
    }
    Q_UNREACHABLE();
}

QString withoutQuery(const QString &path)
{
    return path.left(path.indexOf(u'?'));
}

} // namespace

DemoFolio::DemoFolio(FolioStory story, Instant started)
    : m_story(std::move(story))
    , m_started(started)
    , m_applications(m_story.applications)
{
    const Instant begin = started - m_story.history;
    for (const FolioApplication &application : std::as_const(m_applications)) {
        for (const FolioModule &module : application.modules)
            m_scheduler.entitle(module, false, begin);
    }
    for (const FolioTimer &timer : std::as_const(m_story.timers))
        (void)m_scheduler.create(timer, timer.userId, begin);
}

const FolioModule *DemoFolio::entitled(const QString &moduleName) const
{
    for (const FolioApplication &application : m_applications) {
        for (const FolioModule &module : application.modules) {
            if (module.name == moduleName)
                return &module;
        }
    }
    return nullptr;
}

std::optional<Instant> DemoFolio::nextTurn() const
{
    std::optional<Instant> next;
    if (m_changesMade < m_story.changes.size())
        next = m_started + m_story.changes[m_changesMade].at;
    if (m_trapsMade < m_story.traps.size()) {
        const Instant trap = m_started + m_story.traps[m_trapsMade].at;
        next = next ? std::min(*next, trap) : trap;
    }
    return next;
}

QByteArray DemoFolio::advance(Instant now)
{
    const auto runOne = [this](const FolioTimer &timer, Instant at) { return run(timer, at); };
    QByteArray lines;
    for (auto turn = nextTurn(); turn && *turn <= now; turn = nextTurn()) {
        lines += m_scheduler.advance(*turn, runOne);
        if (m_changesMade < m_story.changes.size()
            && m_started + m_story.changes[m_changesMade].at == *turn) {
            apply(m_story.changes[m_changesMade++], *turn);
            lines += otherLine(u"Consumed an entitlement event"_s, *turn);
        } else {
            fallInto(m_story.traps[m_trapsMade++], *turn);
        }
    }
    return lines + m_scheduler.advance(now, runOne);
}

void DemoFolio::apply(const FolioChange &change, Instant at)
{
    const QString name = change.entitled ? change.entitled->name : change.removed;
    const auto found = std::find_if(m_applications.begin(), m_applications.end(),
                                    [&](const FolioApplication &each) { return each.name == name; });
    const bool isUpgrade = change.entitled && found != m_applications.end();
    if (!change.entitled && found != m_applications.end()) {
        for (const FolioModule &module : std::as_const(found->modules))
            m_scheduler.revoke(module.name);
        m_flows.append({found->id(), u"revoke"_s, at});
        m_applications.erase(found);
        return;
    }
    if (isUpgrade)
        *found = *change.entitled;
    else if (change.entitled)
        m_applications.append(*change.entitled);
    if (change.entitled) {
        m_flows.append({change.entitled->id(), isUpgrade ? u"upgrade"_s : u"entitle"_s, at});
        for (const FolioModule &module : change.entitled->modules)
            m_scheduler.entitle(module, isUpgrade, at);
    }
}

void DemoFolio::fallInto(const FolioTrap &trap, Instant at)
{
    for (const auto &[id, stored] : m_scheduler.timers()) {
        if (stored.system || stored.path() != trap.path)
            continue;
        FolioTimer timer = stored;
        for (const bool enabled : {false, true}) {
            timer.enabled = enabled;
            (void)m_scheduler.update(timer, timer.id, timer.userId, at);
        }
        return;
    }
}

FolioEnd DemoFolio::run(const FolioTimer &timer, Instant at)
{
    const FolioFault fault = faultAt(m_story, withoutQuery(timer.path()), timer.userId, at - m_started);
    if (fault == FolioFault::OwnerGone)
        return {.exception = u"Keycloak user doesn't exist with the given 'user_id' attribute"_s};
    FolioEnd end{.duration = durationOf(fault, ++m_runs)};
    end.retries = fault == FolioFault::AuthorizationDown ? 3 : 0;
    end.status = entitled(timer.moduleName)
        ? callEndpoint(timer.method(), timer.path(), timer.userId, at).status
        : 500; // "No entitled module found for name"
    return end;
}

FolioAnswer DemoFolio::callEndpoint(const QString &method, const QString &path, const QString &user,
                                    Instant now) const
{
    const FolioFault fault = faultAt(m_story, withoutQuery(path), user, now - m_started);
    bool isKnownBefore = false;
    for (const FolioApplication &application : m_story.applications) {
        for (const FolioModule &module : application.modules)
            isKnownBefore = isKnownBefore || module.find(method, path);
    }
    for (const FolioApplication &application : m_applications) {
        for (const FolioModule &module : application.modules) {
            if (module.find(method, path))
                return faultAnswer(fault);
        }
    }
    if (isKnownBefore)
        return routeNotFound(method, path);
    return gatewayAnswer(404, u"no Route matched with those values"_s);
}

} // namespace jobwatch
