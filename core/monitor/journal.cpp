#include "core/monitor/journal.h"

#include "core/base/log.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span flushAfter = 1s;
constexpr qsizetype flushCount = 1000;
constexpr Span retryAfter = 10s;

// Only the newest record of a key is written.
template <typename Record, typename Key>
void addNewest(const Record &record, QList<Record> &records, QHash<Key, qsizetype> &rows)
{
    const auto row = rows.constFind(record.key);
    if (row != rows.constEnd()) {
        records[*row] = record;
        return;
    }
    rows.insert(record.key, records.size());
    records.append(record);
}

} // namespace

Journal::Journal(OpenedStore opened, Reopen reopen)
    : m_reopen(std::move(reopen))
{
    take(std::move(opened));
}

void Journal::take(OpenedStore opened)
{
    m_store = std::move(opened.store);
    m_location = opened.location;
    m_persistent = opened.persistent;
    m_openingTrouble = opened.trouble;
    ++m_openings;
}

Journal::~Journal()
{
    if (m_batch.isEmpty())
        return;
    if (const auto written = m_store->write(m_batch); !written)
        qCWarning(logStore) << "lost at the end:" << m_batch.size() << "entries:" << written.error().detail;
}

void Journal::entered(Instant now)
{
    if (!m_oldest)
        m_oldest = now;
}

void Journal::add(const Evidence &evidence, Instant now)
{
    m_batch.evidence.append(evidence);
    entered(now);
}

void Journal::add(const HistoryEvent &event, Instant now)
{
    m_batch.events.append(event);
    entered(now);
}

void Journal::add(const RunnerRecord &record, Instant now)
{
    addNewest(record, m_batch.runners, m_runnerRow);
    entered(now);
}

void Journal::add(const TimerRecord &record, Instant now)
{
    addNewest(record, m_batch.timers, m_timerRow);
    entered(now);
}

void Journal::add(const TimerRun &run, Instant now)
{
    m_batch.runs.append(run);
    entered(now);
}

// In order: the later state of a message overwrites the earlier one.
void Journal::add(const SpooledNotice &notice, Instant now)
{
    m_batch.notices.append(notice);
    entered(now);
}

void Journal::setValue(const QString &name, const QByteArray &value, Instant now)
{
    m_batch.values.insert(name, value);
    entered(now);
}

std::optional<Instant> Journal::flushAt() const
{
    if (!m_oldest)
        return {};
    if (m_retryAt)
        return m_retryAt;
    return m_batch.size() >= flushCount ? *m_oldest : *m_oldest + flushAfter;
}

Result<void> Journal::flush(Instant now)
{
    if (m_batch.isEmpty())
        return {};
    Result<void> written = m_store->write(m_batch);
    if (!written && written.error().kind == ErrorKind::Damaged && m_reopen) {
        qCWarning(logStore) << "opened anew:" << written.error().message << written.error().detail;
        m_store.reset(); // before the file is moved
        take(m_reopen(now));
        written = m_store->write(m_batch);
    }
    if (!written) {
        qCWarning(logStore) << "not written:" << written.error().message << written.error().detail;
        m_refused = written.error();
        if (!m_refusedSince)
            m_refusedSince = now;
        m_retryAt = now + retryAfter;
        return written;
    }
    this->written();
    return {};
}

void Journal::written()
{
    m_batch = {};
    m_runnerRow.clear();
    m_timerRow.clear();
    m_oldest.reset();
    m_retryAt.reset();
    m_refused.reset();
    m_refusedSince.reset();
}

Result<std::optional<HistoryOwner>> Journal::claim(const HistoryOwner &us, Instant now)
{
    const auto owner = m_store->claim(us);
    if (owner && isShared()) {
        m_openingTrouble.reset(); // it could not be reached then
        m_retryAt = m_retryAt ? std::optional(now) : std::nullopt;
    }
    return owner;
}

void Journal::forgetStates()
{
    const StoreBatch observed{.evidence = m_batch.evidence, .events = m_batch.events, .runs = m_batch.runs};
    const auto oldest = m_oldest;
    written();
    m_batch = observed;
    if (!m_batch.isEmpty())
        m_oldest = oldest;
}

void Journal::forgetAll()
{
    if (!m_batch.isEmpty())
        qCWarning(logStore) << "not written, as somebody else writes the history now:" << m_batch.size()
                            << "entries";
    written();
}

StorageState Journal::state() const
{
    return m_persistent && !m_refused ? StorageState::Persistent : StorageState::MemoryOnly;
}

} // namespace jobwatch
