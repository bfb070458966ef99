#pragma once

#include <functional>

#include "core/domain/snapshot.h"
#include "core/store/store.h"

namespace jobwatch {

// What is to be written, collected until it is worth a transaction. A batch that the store refused is kept
// and tried again: a full disk loses nothing as long as the program runs.
class Journal
{
public:
    // Opens the history anew; called when it turned out to be damaged while in use.
    using Reopen = std::function<OpenedStore(Instant now)>;

    explicit Journal(OpenedStore opened, Reopen reopen = {});
    ~Journal(); // writes what is left

    void add(const Evidence &evidence, Instant now);
    void add(const HistoryEvent &event, Instant now);
    void add(const RunnerRecord &record, Instant now);
    void add(const TimerRecord &record, Instant now);
    void add(const TimerRun &run, Instant now);
    void add(const SpooledNotice &notice, Instant now);
    void setValue(const QString &name, const QByteArray &value, Instant now);

    // When a flush is due: a second after the oldest entry, at once when many wait, later after a refusal.
    std::optional<Instant> flushAt() const;
    // Nothing to do counts as success. A damaged history is opened anew, which keeps it aside, and the batch
    // goes into the new one: location() is another then, and what was only in the old one has to be added
    // again.
    Result<void> flush(Instant now);

    // Of a shared history: whose it is, see Store::claim().
    bool isShared() const { return m_store->isShared(); }
    Result<std::optional<HistoryOwner>> claim(const HistoryOwner &us, Instant now);
    Result<void> release() { return m_store->release(); }
    // What waits to be written was thought on a state that has been overtaken. What was observed stays true.
    void forgetStates();
    void forgetAll();

    Result<qint64> discard(const Retention &keep, Instant now, int atMost)
    {
        return m_store->discard(keep, now, atMost);
    }
    Result<qint64> giveBack(int atMost) { return m_store->giveBack(atMost); }

    const Store &store() const { return *m_store; }
    QString location() const { return m_location; }
    int openings() const { return m_openings; }
    StorageState state() const;
    std::optional<Error> trouble() const { return m_refused ? m_refused : m_openingTrouble; }
    std::optional<Instant> refusedSince() const { return m_refusedSince; }

private:
    void entered(Instant now);
    void take(OpenedStore opened);
    void written();

    Reopen m_reopen{};
    std::unique_ptr<Store> m_store{};
    QString m_location{};
    int m_openings = 0;
    bool m_persistent = true;
    std::optional<Error> m_openingTrouble{};
    StoreBatch m_batch{};
    QHash<TimerKey, qsizetype> m_timerRow{}; // in m_batch.timers, as below
    QHash<RunnerKey, qsizetype> m_runnerRow{}; // in m_batch.runners: only the newest record is written
    std::optional<Instant> m_oldest{};
    std::optional<Instant> m_retryAt{};
    std::optional<Error> m_refused{};
    std::optional<Instant> m_refusedSince{};
};

} // namespace jobwatch
