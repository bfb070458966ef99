#include <algorithm>
#include <limits>

#include "core/base/log.h"
#include "core/store/rows.h"
#include "core/store/sqlstore.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// The rows of a scope. A single runner goes by the index of that runner. Otherwise the unary plus keeps
// the database from that index: walking back in time until there are enough rows reads far fewer.
QString within(const Scope &scope)
{
    if (scope.server.isEmpty())
        return u"TRUE"_s;
    if (scope.service.isEmpty())
        return u"+t.scope IN (SELECT id FROM scope WHERE server = :server)"_s;
    if (scope.runner.isEmpty())
        return u"+t.scope IN (SELECT id FROM scope WHERE server = :server AND service = :service)"_s;
    return u"t.scope = (SELECT id FROM scope WHERE server = :server AND service = :service"
           " AND runner = :runner)"_s;
}

QString ofKinds(const QList<HistoryKind> &kinds)
{
    if (kinds.isEmpty())
        return {};
    QStringList numbers;
    for (const HistoryKind kind : kinds)
        numbers.append(QString::number(int(kind)));
    return u" AND t.kind IN (%1)"_s.arg(numbers.join(u", "_s));
}

QString newestFirst(const char *columns, QLatin1StringView table, QLatin1StringView time, const Scope &scope,
                    const QList<HistoryKind> &kinds = {})
{
    return u"SELECT %1 FROM %2 t JOIN scope ON scope.id = t.scope WHERE %4 AND t.%3 >= :from"
           " AND t.%3 < :to%5 ORDER BY t.%3 DESC, t.id DESC LIMIT :limit"_s.arg(
               QLatin1StringView(columns), table, time, within(scope), ofKinds(kinds));
}

// Collects what can be understood; what cannot is told in the log, once.
template <typename T>
Result<QList<T>> collect(SqlConnection &connection, const QString &sql, Bindings bindings,
                         std::optional<T> (*toValue)(const QSqlQuery &))
{
    QList<T> values;
    int skipped = 0;
    const auto done = connection.read(sql, bindings, [&](const QSqlQuery &row) {
        if (std::optional<T> value = toValue(row))
            values.append(std::move(*value));
        else
            ++skipped;
    });
    if (!done)
        return done.error();
    if (skipped > 0)
        qCWarning(logStore) << skipped << "rows were left out: this version does not know their kind";
    return values;
}

template <typename T>
Result<QList<T>> collect(SqlConnection &connection, const QString &sql, const HistoryQuery &query,
                         std::optional<T> (*toValue)(const QSqlQuery &))
{
    const Instant from = query.from.value_or(Instant::min());
    const Instant to = query.to.value_or(Instant::max());
    return collect<T>(connection, sql,
                      {{":server"_L1, query.scope.server.value},
                       {":service"_L1, query.scope.service.value},
                       {":runner"_L1, query.scope.runner.value},
                       {":from"_L1, from},
                       {":to"_L1, to},
                       {":limit"_L1, std::max(query.limit, 0)}},
                      toValue);
}

std::optional<DurationPoint> toDuration(const QSqlQuery &row)
{
    const auto source = sourceFromNumber(row.value(1).toLongLong());
    if (!source)
        return {};
    return DurationPoint{.at = instantFromMs(row.value(0).toLongLong()),
                         .source = *source,
                         .queueWait = spanAt(row, 3),
                         .runTime = spanAt(row, 4),
                         .passed = hasPassed(unpackedStages(row.value(2).toLongLong(), 0))};
}

std::optional<StatusPoint> toStatusPoint(const QSqlQuery &row)
{
    return StatusPoint{instantFromMs(row.value(0).toLongLong()),
                       statusFromNumber(row.value(1).toLongLong()).value_or(Status::Unknown)};
}

std::optional<EvidenceTotal> toTotal(const QSqlQuery &row)
{
    const auto source = sourceFromNumber(row.value(1).toLongLong());
    if (!source)
        return {};
    return EvidenceTotal{.from = instantFromMs(row.value(0).toLongLong()),
                         .source = *source,
                         .passed = row.value(2).toLongLong(),
                         .failed = row.value(3).toLongLong(),
                         .timed = row.value(4).toLongLong(),
                         .shortestRun = spanAt(row, 5),
                         .longestRun = spanAt(row, 6),
                         .runTime = Span(row.value(7).toLongLong()),
                         .cpuTime = Span(row.value(8).toLongLong())};
}

std::optional<CostSlice> toCostSlice(const QSqlQuery &row)
{
    return CostSlice{Instant{testCostSlice * row.value(0).toLongLong()}, Span(row.value(1).toLongLong())};
}

} // namespace

Result<QList<Evidence>> SqlStore::evidence(const HistoryQuery &query) const
{
    const QString sql = newestFirst(evidenceColumns, "evidence"_L1, "known_at"_L1, query.scope);
    return collect(*m_connection, sql, query, &toEvidence);
}

Result<QList<HistoryEvent>> SqlStore::events(const HistoryQuery &query) const
{
    const QString sql = newestFirst(eventColumns, "event"_L1, "at"_L1, query.scope, query.kinds);
    return collect(*m_connection, sql, query, &toEvent);
}

Result<QList<DurationPoint>> SqlStore::durations(const HistoryQuery &query) const
{
    const QString sql = newestFirst("t.known_at, t.source, t.verdicts, t.queue_wait, t.run_time",
                                    "evidence"_L1, "known_at"_L1, query.scope);
    auto points = collect(*m_connection, sql, query, &toDuration);
    if (points)
        std::reverse(points->begin(), points->end());
    return points;
}

Result<QList<StatusPoint>> SqlStore::statusHistory(const RunnerKey &runner, std::optional<Stage> stage,
                                                   Instant from, Instant to) const
{
    const QString changes = u"SELECT at, status FROM event WHERE kind = 2 AND stage = :stage AND scope ="
                            " (SELECT id FROM scope WHERE server = :server AND service = :service"
                            " AND runner = :runner) AND "_s;
    const auto ask = [&](const QString &rest, Instant begin, Instant end) {
        return collect(*m_connection, changes + rest,
                       {{":stage"_L1, stage ? int(*stage) : -1},
                        {":server"_L1, runner.server.value},
                        {":service"_L1, runner.service.value},
                        {":runner"_L1, runner.runner.value},
                        {":from"_L1, begin},
                        {":to"_L1, end}},
                       &toStatusPoint);
    };
    auto points = ask(u"at <= :from ORDER BY at DESC, id DESC LIMIT 1"_s, from, to);
    if (!points)
        return points;
    const auto later = ask(u"at > :from AND at < :to ORDER BY at, id"_s, from, to);
    if (!later)
        return later;
    return *points + *later;
}

Result<QList<EvidenceTotal>> SqlStore::totals(const RunnerKey &runner, Bucket bucket, Instant from,
                                              Instant to) const
{
    return collect(*m_connection,
                   u"SELECT at, source, passed, failed, timed, run_min, run_max, run_sum, cpu_sum"
                   " FROM evidence_total WHERE scope = (SELECT id FROM scope WHERE server = :server"
                   " AND service = :service AND runner = :runner) AND width = :width AND at >= :from"
                   " AND at < :to ORDER BY at, source"_s,
                   {{":server"_L1, runner.server.value},
                    {":service"_L1, runner.service.value},
                    {":runner"_L1, runner.runner.value},
                    {":width"_L1, widthOf(bucket)},
                    {":from"_L1, from},
                    {":to"_L1, to}},
                   &toTotal);
}

// Runner by runner, in their own index: of the jobs of users that lie there nothing else is read.
Result<QList<CostSlice>> SqlStore::testCosts(Instant from) const
{
    return collect(*m_connection,
                   u"SELECT e.known_at / %1 AS slice,"
                   " CAST(SUM(COALESCE(e.cpu_time, e.run_time, 0)) AS BIGINT)"
                   " FROM scope CROSS JOIN evidence e WHERE e.scope = scope.id AND e.known_at >= :from"
                   " AND e.source = :source GROUP BY slice ORDER BY slice"_s.arg(
                       testCostSlice / std::chrono::milliseconds(1)),
                   {{":from"_L1, from}, {":source"_L1, int(Source::TestJob)}}, &toCostSlice);
}

Result<QList<RunnerRecord>> SqlStore::runners() const
{
    QHash<RunnerKey, RunnerRecord> records;
    const QString names = u" JOIN scope ON scope.id = t.scope"_s;
    const auto read =
        m_connection->read(u"SELECT %1 FROM runner_state t"_s.arg(QLatin1StringView(runnerColumns)) + names,
                           {}, [&](const QSqlQuery &row) {
                               const RunnerRecord record = toRunnerRecord(row);
                               records.insert(record.key, record);
                           });
    if (!read)
        return read.error();
    const auto stages = m_connection->read(
        u"SELECT scope.server, scope.service, scope.runner, stage, status, cause, text, since,"
        " last_evidence, last_source FROM stage_state t"_s
            + names,
        {}, [&](const QSqlQuery &row) {
            const auto stage = stageFromNumber(row.value(3).toLongLong());
            const auto record = records.find(
                {{row.value(0).toString()}, {row.value(1).toString()}, {row.value(2).toString()}});
            if (stage && record != records.end())
                record->stages[*stage] = toStageState(row, 4);
        });
    if (!stages)
        return stages.error();
    QList<RunnerRecord> sorted = records.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const RunnerRecord &a, const RunnerRecord &b) { return a.key < b.key; });
    return sorted;
}

Result<QByteArray> SqlStore::value(const QString &name) const
{
    QByteArray content;
    const auto read =
        m_connection->read(u"SELECT content FROM value WHERE name = :name"_s, {{":name"_L1, name}},
                           [&](const QSqlQuery &row) { content = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    return content;
}

} // namespace jobwatch
