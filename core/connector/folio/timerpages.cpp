#include "core/connector/folio/timerpages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

#include "core/connector/folio/refusal.h"
#include "core/connector/folio/timerdescriptor.h"
#include "core/connector/jsonreply.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

constexpr int mostPages = 400; // of a server that never ends

} // namespace

Result<TimerPage> parseTimerPage(const QJsonObject &object, const QString &tenant)
{
    const QJsonValue list = object["timerDescriptors"_L1];
    if (!list.isArray())
        return Error{.message = QCoreApplication::translate(
                         "Folio", "The answer is no list of timers: this is not FOLIO's scheduler.")};
    TimerPage page;
    page.total = object["totalRecords"_L1].toInteger();
    for (const QJsonValue &entry : list.toArray()) {
        ++page.entries;
        if (auto timer = timerOf(entry.toObject(), tenant))
            page.timers.append(*std::move(timer));
        else
            ++page.unreadable;
    }
    return page;
}

QUrl timersUrl(const QUrl &root, const QString &id)
{
    const QString path = u"scheduler/timers"_s;
    return root.resolved(
        QUrl(id.isEmpty() ? path : path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id))));
}

HttpRequest timerPageRequest(const QUrl &root, qint64 offset, int limit)
{
    QUrl url = timersUrl(root);
    QUrlQuery query;
    query.addQueryItem(u"offset"_s, QString::number(offset));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    url.setQuery(query);
    return {.url = url, .headers = {{"Accept", "application/json"}}};
}

TimerPages::TimerPages(Session &session, const QUrl &root, const QString &tenant, Done<TimerList> done)
    : m_session(session)
    , m_root(root)
    , m_tenant(tenant)
    , m_done(std::move(done))
{
}

void TimerPages::ask(qint64 offset)
{
    ++m_pages;
    m_session.send(
        timerPageRequest(m_root, offset, timersOfOnePage),
        [self = shared_from_this(), offset](const Result<HttpReply> &reply) { self->take(offset, reply); });
}

void TimerPages::take(qint64 offset, const Result<HttpReply> &reply)
{
    if (!reply)
        return m_done(reply.error());
    if (reply->status != 200)
        return m_done(refusalError(*reply));
    const Result<QJsonObject> object = jsonObjectOf(*reply);
    const auto page = object ? parseTimerPage(*object, m_tenant) : Result<TimerPage>(object.error());
    if (!page)
        return m_done(page.error());
    const bool isStuck = !enter(*page) && page->unreadable == 0; // the same page again and again
    const qint64 next = offset + page->entries;
    const bool isLast = page->total > 0 ? next >= page->total : page->entries < timersOfOnePage;
    if (isLast || isStuck || page->entries == 0 || m_pages >= mostPages)
        m_done(m_list);
    else
        ask(next);
}

bool TimerPages::enter(const TimerPage &page)
{
    m_list.unreadable += page.unreadable;
    bool isNew = false;
    for (const ReportedTimer &timer : page.timers) {
        if (m_seen.contains(timer.id))
            continue;
        m_seen.insert(timer.id);
        m_list.timers.append(timer);
        isNew = true;
    }
    return isNew;
}

} // namespace jobwatch::folio
