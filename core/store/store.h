#pragma once

#include <memory>
#include <QHash>
#include <QUrl>

#include "core/domain/historyowner.h"
#include "core/domain/historyreader.h"
#include "core/domain/historysettings.h"
#include "core/domain/notice.h"
#include "core/domain/runnerrecord.h"

namespace jobwatch {

// What is written together: one transaction, all or nothing.
struct StoreBatch
{
    QList<Evidence> evidence{}; // appended; the same server + job id again is ignored
    QList<HistoryEvent> events{}; // appended
    QList<RunnerRecord> runners{}; // replaced by key
    QList<TimerRecord> timers{}; // replaced by key
    QList<TimerRun> runs{}; // appended; the same timer, time and step again is ignored
    QList<SpooledNotice> notices{}; // replaced by id
    QHash<QString, QByteArray> values{}; // small states by name; an empty value removes the name

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const
    {
        return evidence.size() + events.size() + runners.size() + timers.size() + runs.size() + notices.size()
            + values.size();
    }
};

// The history. Small and synchronous; one object a thread (its connection belongs to the thread that opened
// it).
class Store : public HistoryReader
{
public:
    virtual Result<void> write(const StoreBatch &batch) = 0;
    // Deletes what is older than it is kept, about `atMost` rows; how many there were. Nothing: no more.
    virtual Result<qint64> discard(const Retention &keep, Instant now, int atMost)
    {
        Q_UNUSED(keep)
        Q_UNUSED(now)
        Q_UNUSED(atMost)
        return qint64(0);
    }
    // Gives room that became free back to the disk, at most so many pages of the file in one transaction; how
    // many there still are. A little is kept for what comes. Nothing: no more, or the database does that
    // itself.
    virtual Result<qint64> giveBack(int atMost)
    {
        Q_UNUSED(atMost)
        return qint64(0);
    }
    virtual Result<QList<RunnerRecord>> runners() const = 0;
    virtual Result<QList<TimerRecord>> timers() const = 0;
    // Messages that are waiting or claimed, or with `all` everything that is still kept; oldest first.
    virtual Result<QList<SpooledNotice>> notices(bool all) const
    {
        Q_UNUSED(all)
        return QList<SpooledNotice>{};
    }
    virtual Result<QByteArray> value(const QString &name) const = 0; // empty if never written

    // A history on a database server has several readers and one writer at a time, and changes hands.
    virtual bool isShared() const { return false; }
    // Tries to become the writer, or to stay it after the connection was lost. Nothing: it is ours; else
    // whose it is, and write() is refused (ErrorKind::Denied).
    virtual Result<std::optional<HistoryOwner>> claim(const HistoryOwner &us)
    {
        Q_UNUSED(us)
        return std::optional<HistoryOwner>{};
    }
    // Is the writer no more, and says so.
    virtual Result<void> release() { return {}; }
    // Who claimed it last, whether they are still there or not; nobody's name once it was released.
    virtual Result<std::optional<HistoryOwner>> lastOwner() const { return std::optional<HistoryOwner>{}; }
};

// The name of the value that holds what is believed of a server.
inline QString beliefName(const ServerId &server)
{
    return QStringLiteral("belief/") + server.value;
}

enum class StoreMode { ReadWrite, ReadOnly };

// A file path, ":memory:", or postgresql://user@host/database (see core/store/databaseurl.h).
// Migrates an older schema; refuses a newer one (ErrorKind::Storage, with a sentence for the operator), and
// a second writer.
Result<std::unique_ptr<Store>> openStore(const QString &where, StoreMode mode);

// As openStore(ReadWrite), but never without a store: a corrupt file is moved aside (its new name is in the
// trouble's message) and a new one begun; when nothing can be written, the store is in memory. A shared
// history is neither replaced nor done without: it has to be claimed, now or when it can be reached.
struct OpenedStore
{
    std::unique_ptr<Store> store{};
    QString location{}; // what a second connection opens to read the same history
    bool persistent = true;
    std::optional<Error> trouble{}; // for the banner
};
OpenedStore openStoreOrFallBack(const QString &where, Instant now);

} // namespace jobwatch
