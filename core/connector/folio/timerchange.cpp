#include "core/connector/folio/timerchange.h"

#include <QCoreApplication>

#include "core/connector/folio/refusal.h"
#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/folio/timerpages.h"
#include "core/connector/jsonreply.h"

namespace jobwatch::folio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

Result<ReportedTimer> timerIn(const HttpReply &reply, const QString &tenant)
{
    const Result<QJsonObject> object = jsonObjectOf(reply);
    return object ? timerOf(*object, tenant) : Result<ReportedTimer>(object.error());
}

} // namespace

std::optional<Error> refusedChange(const ReportedTimer &timer)
{
    if (timer.system)
        return Error{
            .kind = ErrorKind::Denied,
            .message = Words::tr("%1 declares this timer: the server lets nobody change it. It changes with "
                                 "the module only.")
                           .arg(timer.module)};
    if (timer.serverId.isEmpty())
        return Error{.kind = ErrorKind::NotFound,
                     .message = Words::tr("The server does not have this timer.")};
    return {};
}

TimerChangeCall::TimerChangeCall(Session &session, const QUrl &root, const ReportedTimer &timer,
                                 Done<ReportedTimer> done)
    : m_session(session)
    , m_root(root)
    , m_timer(timer)
    , m_done(std::move(done))
{
}

void TimerChangeCall::start(TimerChange change)
{
    switch (change) {
    case TimerChange::Disable:
        put(false);
        return;
    case TimerChange::Enable:
        put(true);
        return;
    case TimerChange::Recreate:
        recreate();
        return;
    case TimerChange::Delete:
        remove();
        return;
    }
    Q_UNREACHABLE();
}

void TimerChangeCall::ask(const QByteArray &verb, const QString &id, const QByteArray &body, Then then)
{
    HttpRequest request{.verb = verb, .url = timersUrl(m_root, id), .body = body};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    m_session.send(request, [self = shared_from_this(), then = std::move(then)](const auto &reply) {
        if (reply)
            then(*reply);
        else
            self->m_done(reply.error());
    });
}

void TimerChangeCall::readCurrent(Then then)
{
    ask("GET", m_timer.serverId, {}, std::move(then));
}

void TimerChangeCall::put(bool enabled)
{
    readCurrent([this, enabled](const HttpReply &current) {
        const auto timer = timerIn(current, m_timer.tenant);
        if (current.status != 200 || !timer)
            return m_done(current.status != 200 ? refusalError(current) : timer.error());
        ask("PUT", m_timer.serverId, withEnabled(timer->descriptor, enabled),
            [this](const HttpReply &reply) { finish(reply, 200); });
    });
}

// A timer that is gone already was perhaps deleted by an attempt that ended half-way.
void TimerChangeCall::recreate()
{
    readCurrent([this](const HttpReply &current) {
        if (current.status == 404 && refusalOf(current).isModule)
            return make(forCreation(m_timer.descriptor));
        const auto timer = timerIn(current, m_timer.tenant);
        if (current.status != 200 || !timer)
            return m_done(current.status != 200 ? refusalError(current) : timer.error());
        removeAndMake(forCreation(timer->descriptor));
    });
}

void TimerChangeCall::removeAndMake(const QByteArray &descriptor)
{
    ask("DELETE", m_timer.serverId, {}, [this, descriptor](const HttpReply &reply) {
        if (reply.status == 204)
            make(descriptor);
        else
            m_done(refusalError(reply));
    });
}

void TimerChangeCall::make(const QByteArray &descriptor)
{
    HttpRequest request{.verb = "POST", .url = timersUrl(m_root), .body = descriptor};
    request.headers.emplaceBack("Content-Type", "application/json");
    m_session.send(request, [this, self = shared_from_this(), descriptor](const Result<HttpReply> &reply) {
        if (!reply)
            return failToMake(reply.error(), descriptor);
        if (reply->status != 201 && reply->status != 200)
            return failToMake(refusalError(*reply), descriptor);
        const auto made = timerIn(*reply, m_timer.tenant);
        if (made)
            checkMade(*made);
        else
            failToMake(made.error(), descriptor);
    });
}

void TimerChangeCall::checkMade(const ReportedTimer &made)
{
    ask("GET", made.serverId, {}, [this](const HttpReply &reply) { finish(reply, 200); });
}

void TimerChangeCall::remove()
{
    ask("DELETE", m_timer.serverId, {}, [this](const HttpReply &reply) {
        if (reply.status == 204)
            m_done(m_timer);
        else
            m_done(refusalError(reply));
    });
}

void TimerChangeCall::finish(const HttpReply &reply, int expectedStatus)
{
    if (reply.status != expectedStatus)
        return m_done(refusalError(reply));
    m_done(timerIn(reply, m_timer.tenant));
}

void TimerChangeCall::failToMake(const Error &error, const QByteArray &descriptor)
{
    Error whole = error;
    whole.message = Words::tr("The timer was deleted, but could not be made anew: %1").arg(error.message);
    whole.detail = QString::fromUtf8(descriptor);
    m_done(whole);
}

} // namespace jobwatch::folio
