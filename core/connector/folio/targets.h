#pragma once

#include "core/connector/folio/entitled.h"
#include "core/connector/folio/session.h"

namespace jobwatch::folio {

// What the tenant is entitled to, read again when that changed and once an hour: the answer is big.
class Targets
{
public:
    struct Known
    {
        std::shared_ptr<const Entitled> entitled{}; // null: nothing is known
        QString remark{}; // why it could not be read; translated, plain text
    };

    Targets(Session &session, const QUrl &root, const QString &tenant, const Clock &clock);

    void ask(std::function<void(const Known &)> done);
    const Known &known() const { return m_known; }

private:
    using Then = std::function<void(const Known &)>;

    void askWhatChanged(Then done);
    void readAll(Then done);
    void readPage(const std::shared_ptr<Entitled> &read, Then done);
    void askWhenRevoked(const std::shared_ptr<Entitled> &read, Then done);
    void fail(const Error &error, Then done);
    void settle(const Known &known, Then done);

    Session &m_session;
    QUrl m_root;
    QString m_tenant;
    const Clock &m_clock;
    Known m_known{};
    std::optional<Instant> m_readAt{};
    bool m_isDenied = false; // the listing that tells of changes
    QByteArray m_listing{}; // of the applications, when everything was read last
    QString m_tenantId{}; // not known before something changed
};

} // namespace jobwatch::folio
