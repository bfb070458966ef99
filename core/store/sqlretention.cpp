#include "core/store/nativestatement.h"
#include "core/store/sqlstore.h"
#include "core/store/totals.h"

using namespace Qt::Literals::StringLiterals;

// What is older than it is kept is deleted, some rows a transaction.
namespace jobwatch {

namespace {

// The time of the row after the first `:count`, or the limit: rows before it are few enough.
QString before(QLatin1StringView table, QLatin1StringView time)
{
    return u"DELETE FROM %1 WHERE %2 < coalesce((SELECT %2 FROM %1 WHERE %2 < :limit ORDER BY %2 LIMIT 1"
           " OFFSET :count), CAST(:all AS BIGINT))"_s.arg(table, time);
}

// The last change of a status is what still holds: charts begin with it. 2 is HistoryKind::StatusChanged.
QString oldEvents()
{
    return u"DELETE FROM event WHERE id IN (SELECT id FROM event t WHERE t.at < :limit AND (t.kind <> 2"
           " OR EXISTS (SELECT 1 FROM event later WHERE later.kind = 2 AND later.scope = t.scope"
           " AND later.stage = t.stage AND later.at > t.at AND later.at < :all)) ORDER BY t.at"
           " LIMIT :count)"_s;
}

// Along the primary key, runner by runner: there are few a day.
QString oldSums()
{
    return u"DELETE FROM evidence_total WHERE scope = :scope AND width = :width AND at < :limit"_s;
}

// Pages of the file that nothing is in, without a twentieth of it that is left for what comes: room that
// is given back by day is asked for again by night.
Result<qint64> freePages(SqlConnection &connection)
{
    const auto vacuum = connection.number(u"PRAGMA auto_vacuum"_s);
    const auto all = connection.number(u"PRAGMA page_count"_s);
    const auto free = connection.number(u"PRAGMA freelist_count"_s);
    for (const auto *number : {&vacuum, &all, &free}) {
        if (!*number)
            return number->error();
    }
    constexpr qint64 incremental = 2; // a file of an earlier version has 0, and stays as large as it is
    return *vacuum == incremental ? std::max<qint64>(*free - *all / 20, 0) : 0;
}

} // namespace

Result<qint64> SqlStore::discard(const Retention &keep, Instant now, int atMost)
{
    if (m_ownership && !m_ownership->isOurs())
        return qint64(0);
    qint64 discarded = 0;
    const auto done = m_connection->inTransaction([&]() -> Result<void> {
        const Result<void> ours = m_ownership ? m_ownership->confirm() : Result<void>();
        return ours ? discardAll(keep, now, atMost, discarded) : ours;
    });
    return done ? Result(discarded) : done.error();
}

Result<void> SqlStore::discardAll(const Retention &keep, Instant now, int atMost, qint64 &discarded)
{
    const auto runOn = [&](const QString &sql, Bindings bindings) -> Result<void> {
        const auto statement = m_connection->prepared(sql);
        if (!statement)
            return statement.error();
        const auto done = m_connection->run(**statement, bindings);
        if (done)
            discarded += (*statement)->query.numRowsAffected();
        return done;
    };
    if (keep.raw != Span{}) {
        const Instant limit = now - keep.raw;
        for (const QString &sql :
             {before("evidence"_L1, "known_at"_L1), before("timer_run"_L1, "at"_L1), oldEvents()}) {
            const qint64 rest = atMost - discarded;
            if (rest <= 0)
                return {};
            const auto done = runOn(sql, {{":limit"_L1, limit}, {":count"_L1, rest}, {":all"_L1, limit}});
            if (!done)
                return done;
        }
    }
    for (const auto &[bucket, span] :
         {std::pair(Bucket::Hour, keep.hours), std::pair(Bucket::Day, keep.days)}) {
        for (auto scope = m_scopes.begin(); span != Span{} && scope != m_scopes.end(); ++scope) {
            if (discarded >= atMost)
                return {};
            const auto done =
                runOn(oldSums(),
                      {{":scope"_L1, *scope}, {":width"_L1, widthOf(bucket)}, {":limit"_L1, now - span}});
            if (!done)
                return done;
        }
    }
    return {};
}

// By SQLite's own interface: it gives back a page a step, and Qt makes one step.
Result<qint64> SqlStore::giveBack(int atMost)
{
    if (m_connection->dialect().isServer)
        return qint64(0);
    const auto before = freePages(*m_connection);
    if (!before || *before == 0)
        return before;
    sqlite3 *const db = nativeDatabase(*m_connection);
    if (!db)
        return qint64(0);
    const QByteArray sql =
        "PRAGMA incremental_vacuum(" + QByteArray::number(std::min<qint64>(*before, atMost)) + ')';
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return nativeError(*m_connection, db);
    return freePages(*m_connection);
}

} // namespace jobwatch
