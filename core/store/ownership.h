#pragma once

#include <optional>

#include "core/domain/historyowner.h"
#include "core/store/sql.h"

namespace jobwatch {

// Which of several programs may write a history on a database server. The right is a lock of the session:
// it ends with its holder, however that ends, and cannot be held over a lost connection. A row says who has
// it, and each transaction looks whether that is still us.
class Ownership
{
public:
    explicit Ownership(SqlConnection &connection)
        : m_connection(connection)
    {
    }
    ~Ownership(); // whoever waits need not wait for the server to notice
    Q_DISABLE_COPY_MOVE(Ownership)

    // Connects where needed and tries for the lock; who gets it brings the schema up to date. Nothing: the
    // history is ours. Else whose it is.
    Result<std::optional<HistoryOwner>> claim(const HistoryOwner &us);
    bool isOurs() const { return m_session > 0 && m_session == m_connection.session(); }
    // Before a transaction. After a lost connection the lock is taken again, unless somebody else had it
    // meanwhile: what we know is old then, and has to be read again after another claim().
    Result<void> beReady();
    // Within a transaction: nobody else has written that it is theirs, past the lock (through a pool of
    // connections, say).
    Result<void> confirm();
    Result<HistoryOwner> lastOwner(); // without a name once it was released
    Result<void> release();

private:
    Result<bool> lock();
    void unlock();
    Result<void> signIn();
    Result<QByteArray> signature(const QString &rest = {});
    Result<void> refused(const QByteArray &signature);

    SqlConnection &m_connection;
    HistoryOwner m_us{};
    QByteArray m_signature{}; // what our row says; empty: we have not claimed it, or lost it
    int m_session = 0; // of the connection that holds the lock; 0: none
};

// The sentence of what is refused because it is somebody else's.
Error notOurs(const HistoryOwner &owner);

} // namespace jobwatch
