#pragma once

#include <QSet>

#include "core/connector/folio/session.h"
#include "core/domain/timer.h"

namespace jobwatch::folio {

inline constexpr int timersOfOnePage = 500; // the server's own limit

struct TimerPage
{
    QList<ReportedTimer> timers{};
    qint64 entries = 0; // unreadable ones included
    qint64 unreadable = 0;
    qint64 total = 0; // on all pages, as the server says

    bool operator==(const TimerPage &) const = default;
};

Result<TimerPage> parseTimerPage(const QJsonObject &object, const QString &tenant);

// What all pages told.
struct TimerList
{
    QList<ReportedTimer> timers{};
    qint64 unreadable = 0;

    bool operator==(const TimerList &) const = default;
};

HttpRequest timerPageRequest(const QUrl &root, qint64 offset, int limit);
QUrl timersUrl(const QUrl &root, const QString &id = {});

// Reads page after page; without a query the server sorts by id, so that pages do not overlap.
class TimerPages : public std::enable_shared_from_this<TimerPages>
{
public:
    TimerPages(Session &session, const QUrl &root, const QString &tenant, Done<TimerList> done);
    void start() { ask(0); }

private:
    void ask(qint64 offset);
    void take(qint64 offset, const Result<HttpReply> &reply);
    bool enter(const TimerPage &page); // false: nothing of it was new

    Session &m_session;
    QUrl m_root;
    QString m_tenant;
    Done<TimerList> m_done;
    TimerList m_list{};
    QSet<TimerId> m_seen{};
    int m_pages = 0;
};

} // namespace jobwatch::folio
