#include "core/connector/folio/targets.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include "core/connector/folio/refusal.h"
#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/jsonreply.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::folio {

namespace {

constexpr Span readAgainAfter = 1h;
constexpr Span tryAgainAfter = 5min; // when it could not be read
constexpr int pageSize = 500;
constexpr qint64 mostApplications = 5000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

QUrl entitlementsUrl(const QUrl &root, const QString &tail, const QList<QPair<QString, QString>> &parameters)
{
    QUrl url = root.resolved(QUrl(u"entitlements"_s + tail));
    QUrlQuery query;
    query.setQueryItems(parameters);
    url.setQuery(query);
    return url;
}

QString remarkOf(const Error &error)
{
    return Words::tr("Whether the endpoints of the timers still exist cannot be checked: %1")
        .arg(error.message);
}

template <typename T>
Result<T> read(const Result<HttpReply> &reply, Result<T> (*parse)(const QJsonObject &))
{
    if (!reply)
        return reply.error();
    if (reply->status != 200)
        return refusalError(*reply);
    const Result<QJsonObject> object = jsonObjectOf(*reply);
    return object ? parse(*object) : Result<T>(object.error());
}

// The modules that were there before, with their applications.
QHash<QString, QString> applicationsOfGone(const Entitled *before, const Entitled &now)
{
    QHash<QString, QString> gone;
    for (const EntitledModule &module : before ? before->modules : QList<EntitledModule>()) {
        if (!now.find(module.name, module.id))
            gone.insert(module.name, module.application);
    }
    return gone;
}

QHash<QString, Revocation> stillGone(QHash<QString, Revocation> revoked, const Entitled &now)
{
    revoked.removeIf([&now](const auto &module) { return now.find(module.key(), {}) != nullptr; });
    return revoked;
}

} // namespace

Targets::Targets(Session &session, const QUrl &root, const QString &tenant, const Clock &clock)
    : m_session(session)
    , m_root(root)
    , m_tenant(tenant)
    , m_clock(clock)
{
}

void Targets::ask(std::function<void(const Known &)> done)
{
    const Span limit = m_known.remark.isEmpty() ? readAgainAfter : tryAgainAfter;
    const Span age = m_readAt ? m_clock.now() - *m_readAt : limit;
    if (age < Span::zero() || age >= limit)
        readAll(std::move(done));
    else if (m_isDenied || !m_known.remark.isEmpty())
        done(m_known);
    else
        askWhatChanged(std::move(done));
}

// Small, but not everybody may ask it.
void Targets::askWhatChanged(Then done)
{
    const QUrl url = entitlementsUrl(m_root, {}, {{u"tenant"_s, m_tenant}, {u"limit"_s, u"500"_s}});
    m_session.send({.url = url}, [this, done = std::move(done)](const Result<HttpReply> &reply) {
        const auto listing = read(reply, parseEntitlements);
        m_isDenied = !listing;
        if (listing && !listing->tenantId.isEmpty())
            m_tenantId = listing->tenantId;
        if (!listing || listing->listing == m_listing)
            return done(m_known);
        // The listing is kept as it came: it may never be the same as what everything tells.
        readAll([this, listing = listing->listing, done](const Known &known) {
            m_listing = listing;
            done(known);
        });
    });
}

void Targets::readAll(Then done)
{
    readPage(std::make_shared<Entitled>(), std::move(done));
}

void Targets::readPage(const std::shared_ptr<Entitled> &all, Then done)
{
    const QString tail = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(m_tenant)) + u"/applications"_s;
    const QUrl url = entitlementsUrl(
        m_root, tail,
        {{u"offset"_s, QString::number(all->applications)}, {u"limit"_s, QString::number(pageSize)}});
    m_session.send({.url = url}, [this, all, done = std::move(done)](const Result<HttpReply> &reply) {
        const auto page = read(reply, parseApplications);
        if (!page)
            return fail(page.error(), done);
        all->modules += page->modules;
        all->applicationIds += page->applicationIds;
        all->applications += page->applications;
        all->total = page->total;
        const bool hasMore = page->applications > 0 && all->applications < page->total;
        if (hasMore && all->applications < mostApplications)
            return readPage(all, done);
        m_listing = listingOf(*all);
        askWhenRevoked(all, done);
    });
}

// The date is worth one question when a module has gone; without an answer it is gone all the same.
void Targets::askWhenRevoked(const std::shared_ptr<Entitled> &read, Then done)
{
    const QHash<QString, QString> gone = applicationsOfGone(m_known.entitled.get(), *read);
    if (m_known.entitled)
        read->revoked = stillGone(m_known.entitled->revoked, *read);
    if (gone.isEmpty() || m_tenantId.isEmpty())
        return settle({.entitled = read}, std::move(done));
    m_session.send({.url = flowsUrl(m_root, m_tenantId)},
                   [this, read, gone, done = std::move(done)](const Result<HttpReply> &reply) {
                       const auto flows = folio::read(reply, parseFlows);
                       for (auto module = gone.cbegin(); flows && module != gone.cend(); ++module) {
                           const auto revoked = flows->constFind(moduleNameOf(module.value()));
                           if (revoked != flows->cend())
                               read->revoked.insert(module.key(), *revoked);
                       }
                       settle({.entitled = read}, done);
                   });
}

// What is known stays known while the server does not answer, not when it refuses to tell.
void Targets::fail(const Error &error, Then done)
{
    const bool isRefused = error.httpStatus && *error.httpStatus < 500;
    settle({.entitled = isRefused ? nullptr : m_known.entitled, .remark = remarkOf(error)}, std::move(done));
}

void Targets::settle(const Known &known, Then done)
{
    m_known = known;
    m_readAt = m_clock.now();
    m_isDenied = false;
    done(m_known);
}

} // namespace jobwatch::folio
