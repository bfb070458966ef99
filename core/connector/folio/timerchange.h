#pragma once

#include "core/connector/connector.h"
#include "core/connector/folio/session.h"

namespace jobwatch::folio {

// Changes one timer on the server, from the descriptor that it has at that moment: there are no versions, and
// what somebody else changed meanwhile must not be lost.
//
// Enabling a timer that was disabled does not bring it back: the server deletes its job on the one and does
// not make another on the other. Recreate deletes and makes it anew; the new one belongs to whoever we are.
class TimerChangeCall : public std::enable_shared_from_this<TimerChangeCall>
{
public:
    TimerChangeCall(Session &session, const QUrl &root, const ReportedTimer &timer, Done<ReportedTimer> done);
    void start(TimerChange change);

private:
    using Then = std::function<void(const HttpReply &reply)>;

    void ask(const QByteArray &verb, const QString &id, const QByteArray &body, Then then);
    void readCurrent(Then then);
    void put(bool enabled);
    void recreate();
    void removeAndMake(const QByteArray &descriptor);
    void make(const QByteArray &descriptor);
    void checkMade(const ReportedTimer &made);
    void remove();
    void finish(const HttpReply &reply, int expectedStatus);
    void failToMake(const Error &error, const QByteArray &descriptor);

    Session &m_session;
    QUrl m_root;
    ReportedTimer m_timer;
    Done<ReportedTimer> m_done;
};

// Why the server would refuse the change; nothing if it may be tried.
std::optional<Error> refusedChange(const ReportedTimer &timer);

} // namespace jobwatch::folio
