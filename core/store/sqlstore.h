#pragma once

#include <QLockFile>

#include "core/store/evidenceinsert.h"
#include "core/store/ownership.h"
#include "core/store/sql.h"
#include "core/store/sqlreports.h"
#include "core/store/store.h"
#include "core/store/totals.h"

namespace jobwatch {

// The history in a database of Qt SQL. Opened by openStore; see schema.cpp for the tables.
class SqlStore final : public Store
{
public:
    // `lock` keeps other writers away for as long as the store lives; none for a reader and for memory.
    explicit SqlStore(std::unique_ptr<SqlConnection> connection, std::unique_ptr<QLockFile> lock = {});

    // On a database server: a writer that has to be, and stays, the only one.
    struct Shared
    {
    };
    SqlStore(std::unique_ptr<SqlConnection> connection, Shared);

    // Before the first write: reads how far the numbering of the rows has come.
    Result<void> prepareWriting();

    Result<void> write(const StoreBatch &batch) override;
    Result<qint64> discard(const Retention &keep, Instant now, int atMost) override;
    Result<qint64> giveBack(int atMost) override;
    Result<QList<RunnerRecord>> runners() const override;
    Result<QList<TimerRecord>> timers() const override;
    Result<QList<SpooledNotice>> notices(bool all) const override;
    Result<QByteArray> value(const QString &name) const override;

    Result<QList<Evidence>> evidence(const HistoryQuery &query) const override;
    Result<QList<HistoryEvent>> events(const HistoryQuery &query) const override;
    Result<QList<DurationPoint>> durations(const HistoryQuery &query) const override;
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &runner, std::optional<Stage> stage,
                                             Instant from, Instant to) const override;
    Result<QList<EvidenceTotal>> totals(const RunnerKey &runner, Bucket bucket, Instant from,
                                        Instant to) const override;
    Result<QList<TimerRun>> timerRuns(const TimerKey &timer, Instant from, Instant to,
                                      int limit) const override;
    Result<QList<CostSlice>> testCosts(Instant from) const override;
    const ReportReader *reports() const override { return &m_reports; }

    bool isShared() const override { return m_ownership.has_value(); }
    Result<std::optional<HistoryOwner>> claim(const HistoryOwner &us) override;
    Result<void> release() override;
    Result<std::optional<HistoryOwner>> lastOwner() const override;

private:
    Result<qint64> numberOf(const Scope &scope); // gives a new scope its number
    Result<void> writeAll(const StoreBatch &batch);
    Result<void> append(const QList<Evidence> &evidence);
    Result<void> append(const QList<HistoryEvent> &events);
    Result<void> replace(const RunnerRecord &runner);
    Result<void> replace(qint64 scope, Stage stage, const StageState &state);
    Result<void> replace(const TimerRecord &timer);
    Result<void> append(const TimerRun &run);
    Result<void> replace(const QList<SpooledNotice> &notices);
    Result<void> discardAll(const Retention &keep, Instant now, int atMost, qint64 &discarded);
    Result<void> setValue(const QString &name, const QByteArray &content);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SqlConnection> m_connection;
    SqlReports m_reports;
    mutable std::optional<Ownership> m_ownership{}; // of a shared history
    std::unique_ptr<EvidenceInsert> m_insert{}; // made with the first evidence
    bool m_isNumberingKnown = false;
    // Numbers are ours to give: there is one writer (openStore sees to that).
    QHash<RunnerKey, qint64> m_scopes{}; // server, service, runner; later parts may be empty
    qint64 m_lastScope = 0;
    qint64 m_lastEvidence = 0;
    qint64 m_lastEvent = 0;
};

} // namespace jobwatch
