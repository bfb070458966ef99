#pragma once

#include "core/store/store.h"

namespace jobwatch {

// A store in plain lists, which refuses when told to. The contents outlive the store: a test holds them.
struct FakeHistory
{
    StoreBatch written{};
    QList<RunnerRecord> kept{};
    QList<TimerRecord> keptTimers{};
    int transactions = 0;
    std::optional<Error> refusal{};
    QList<CostSlice> costs{}; // of tests
    qint64 old = 0; // rows that are to be discarded
    qint64 free = 0; // pages that are to be given back
    bool shared = false; // then:
    Result<std::optional<HistoryOwner>> owner = std::optional<HistoryOwner>{}; // what a claim comes to
    bool released = false;
};

class FakeStore final : public Store
{
public:
    explicit FakeStore(FakeHistory &history)
        : m_history(history)
    {
    }

    Result<void> write(const StoreBatch &batch) override
    {
        if (m_history.refusal)
            return *m_history.refusal;
        ++m_history.transactions;
        m_history.written.evidence += batch.evidence;
        m_history.written.events += batch.events;
        m_history.written.runners += batch.runners;
        m_history.written.timers += batch.timers;
        m_history.written.runs += batch.runs;
        m_history.written.values.insert(batch.values);
        return {};
    }
    Result<qint64> discard(const Retention &keep, Instant now, int atMost) override
    {
        Q_UNUSED(keep)
        Q_UNUSED(now)
        const qint64 discarded = std::min<qint64>(m_history.old, atMost);
        m_history.old -= discarded;
        return discarded;
    }
    Result<qint64> giveBack(int atMost) override
    {
        m_history.free -= std::min<qint64>(m_history.free, atMost);
        return m_history.free;
    }
    bool isShared() const override { return m_history.shared; }
    Result<std::optional<HistoryOwner>> claim(const HistoryOwner &us) override
    {
        Q_UNUSED(us)
        return m_history.owner;
    }
    Result<void> release() override
    {
        m_history.released = true;
        return {};
    }
    Result<QList<RunnerRecord>> runners() const override { return m_history.kept; }
    Result<QList<TimerRecord>> timers() const override { return m_history.keptTimers; }
    Result<QByteArray> value(const QString &name) const override
    {
        return m_history.written.values.value(name);
    }
    Result<QList<CostSlice>> testCosts(Instant) const override { return m_history.costs; }
    Result<QList<Evidence>> evidence(const HistoryQuery &) const override
    {
        return m_history.written.evidence;
    }
    Result<QList<HistoryEvent>> events(const HistoryQuery &) const override
    {
        return m_history.written.events;
    }
    Result<QList<DurationPoint>> durations(const HistoryQuery &) const override
    {
        return QList<DurationPoint>{};
    }
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &, std::optional<Stage>, Instant,
                                             Instant) const override
    {
        return QList<StatusPoint>{};
    }

private:
    FakeHistory &m_history;
};

} // namespace jobwatch
