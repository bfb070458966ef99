#pragma once

#include "core/domain/snapshot.h"
#include "core/store/store.h"

namespace jobwatch {

// What is to be written, collected until it is worth a transaction. A batch that the store refused is kept
// and tried again: a full disk loses nothing as long as the program runs.
class Journal
{
public:
    explicit Journal(OpenedStore opened);
    ~Journal(); // writes what is left

    void add(const Evidence &evidence, Instant now);
    void add(const HistoryEvent &event, Instant now);
    void add(const RunnerRecord &record, Instant now);
    void setValue(const QString &name, const QByteArray &value, Instant now);

    // When a flush is due: a second after the oldest entry, at once when many wait, later after a refusal.
    std::optional<Instant> flushAt() const;
    // Nothing to do counts as success.
    Result<void> flush(Instant now);

    const Store &store() const { return *m_store; }
    QString location() const { return m_location; }
    StorageState state() const;
    std::optional<Error> trouble() const { return m_refused ? m_refused : m_openingTrouble; }
    std::optional<Instant> refusedSince() const { return m_refusedSince; }

private:
    void entered(Instant now);

    std::unique_ptr<Store> m_store{};
    QString m_location{};
    bool m_persistent = true;
    std::optional<Error> m_openingTrouble{};
    StoreBatch m_batch{};
    QHash<RunnerKey, qsizetype> m_runnerRow{}; // in m_batch.runners: only the newest record is written
    std::optional<Instant> m_oldest{};
    std::optional<Instant> m_retryAt{};
    std::optional<Error> m_refused{};
    std::optional<Instant> m_refusedSince{};
};

} // namespace jobwatch
