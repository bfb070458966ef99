#include "core/store/sqlreports.h"

#include <algorithm>
#include <map>

#include "core/store/rows.h"
#include "core/store/totals.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// The stored numbers of the runners of a scope, in the order of their names.
Result<std::map<RunnerKey, qint64>> runnersIn(SqlConnection &connection, const Scope &scope)
{
    std::map<RunnerKey, qint64> runners;
    const auto read = connection.read(
        u"SELECT id, server, service, runner FROM scope WHERE runner <> ''"_s, {}, [&](const QSqlQuery &row) {
            const RunnerKey key{
                {row.value(1).toString()}, {row.value(2).toString()}, {row.value(3).toString()}};
            if (scope.server.isEmpty() || scope.contains(key))
                runners.emplace(key, row.value(0).toLongLong());
        });
    if (!read)
        return read.error();
    return runners;
}

// 0: nothing was ever stored of it.
Result<qint64> numberOf(SqlConnection &connection, const RunnerKey &runner)
{
    const auto numbers =
        connection.numbers(u"SELECT id FROM scope WHERE server = ? AND service = ? AND runner = ?"_s,
                           {runner.server.value, runner.service.value, runner.runner.value});
    if (!numbers)
        return numbers.error();
    return numbers->isEmpty() ? 0 : numbers->first();
}

StatusChange toChange(const RunnerKey &runner, const ScannedRow &row)
{
    return {.runner = runner,
            .stage = stageFromNumber(row.number(0)),
            .at = instantFromMs(row.number(1)),
            .status = statusFromNumber(row.number(2)).value_or(Status::Unknown),
            .cause = causeFromNumber(int(row.number(3))).value_or(Cause::None),
            .reason = row.isNull(4) ? QString() : row.text(4)};
}

std::optional<Span> spanAt(const ScannedRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Span(row.number(column)));
}

// All in the index of status changes but the texts: they are only read where a report shows them, of a
// runner (stage -1) in trouble.
constexpr char changeColumns[] =
    "stage, at, status, cause, CASE WHEN stage < 0 AND status > 1 THEN reason END";

QString statusAtSql()
{
    return u"SELECT %1 FROM event WHERE kind = 2 AND scope = ? AND stage = ? AND at <= ?"
           " ORDER BY at DESC, id DESC LIMIT 1"_s.arg(QLatin1StringView(changeColumns));
}

QString changesSql()
{
    return u"SELECT %1 FROM event WHERE kind = 2 AND scope = ? AND stage = ? AND at > ?"
           " AND at < ? ORDER BY at, id"_s.arg(QLatin1StringView(changeColumns));
}

struct Edge
{
    Bucket bucket;
    TimeSpan span;
};

// Whole days where there are any, hours before and after them.
QList<Edge> edgesOf(TimeSpan span)
{
    const Instant firstDay = std::chrono::ceil<std::chrono::days>(span.from);
    const Instant lastDay = std::chrono::floor<std::chrono::days>(span.to);
    if (firstDay >= lastDay)
        return {{Bucket::Hour, span}};
    return {{Bucket::Hour, {span.from, firstDay}},
            {Bucket::Day, {firstDay, lastDay}},
            {Bucket::Hour, {lastDay, span.to}}};
}

void addTo(JobSums &sums, const ScannedRow &row)
{
    sums.passed += row.number(1);
    sums.failed += row.number(2);
    sums.timed += row.number(3);
    sums.runTime += Span(row.number(4));
    sums.cpuTime += Span(row.number(5));
}

} // namespace

Result<void> SqlReports::statusChanges(const Scope &scope, TimeSpan span,
                                       const std::function<bool(const StatusChange &)> &use) const
{
    const auto runners = runnersIn(m_connection, scope);
    if (!runners)
        return runners.error();
    const QString first = statusAtSql(), later = changesSql();
    const qint64 from = toMs(span.from), to = toMs(span.to);
    bool goesOn = true;
    for (const auto &[runner, number] : *runners) {
        const auto take = [&, &key = runner](const ScannedRow &row) {
            goesOn = goesOn && use(toChange(key, row));
        };
        for (int stage = -1; goesOn && stage < int(allStages.size()); ++stage) {
            if (const auto read = m_scan.read(first, {number, stage, from}, take); !read)
                return read;
            if (const auto read = m_scan.read(later, {number, stage, from, to}, take); !read)
                return read;
        }
    }
    return {};
}

// 5 is HistoryKind::TestNotPossible: what comes after it is rare, and has an index of its own.
Result<QList<HistoryEvent>> SqlReports::notableEvents(TimeSpan span, int limit) const
{
    QList<HistoryEvent> events;
    const auto read = m_connection.read(
        u"SELECT %1 FROM event t JOIN scope ON scope.id = t.scope WHERE t.kind > 5"
        " AND t.at >= :from AND t.at < :to ORDER BY t.at DESC, t.id DESC LIMIT :limit"_s.arg(
            QLatin1StringView(eventColumns)),
        {{":from"_L1, span.from}, {":to"_L1, span.to}, {":limit"_L1, limit}}, [&](const QSqlQuery &row) {
            if (const auto event = toEvent(row))
                events.append(*event);
        });
    if (!read)
        return read.error();
    return events;
}

Result<QList<JobSums>> SqlReports::jobSums(const Scope &scope, TimeSpan span) const
{
    const auto runners = runnersIn(m_connection, scope);
    if (!runners)
        return runners.error();
    const QString sumsSql =
        u"SELECT source, sum(passed), sum(failed), sum(timed), sum(run_sum), sum(cpu_sum)"
        " FROM evidence_total WHERE scope = ? AND width = ? AND at >= ? AND at < ? GROUP BY source"_s;
    QList<JobSums> all;
    for (const auto &[runner, number] : *runners) {
        std::map<Source, JobSums> sums;
        for (const Source source : {Source::UserJob, Source::TestJob})
            sums[source] = {.runner = runner, .source = source};
        for (const Edge &edge : edgesOf(span)) {
            const auto read = m_scan.read(
                sumsSql, {number, widthOf(edge.bucket).count(), toMs(edge.span.from), toMs(edge.span.to)},
                [&sums](const ScannedRow &row) {
                    if (const auto source = sourceFromNumber(row.number(0)))
                        addTo(sums[*source], row);
                });
            if (!read)
                return read.error();
        }
        for (const auto &[source, sum] : sums) {
            if (sum.passed + sum.failed + sum.timed > 0 || sum.cpuTime > 0ms)
                all.append(sum);
        }
    }
    return all;
}

// Slice i begins a golden section further within its part than slice i - 1 within its own, so that no time of
// day is preferred.
Result<QList<JobTimes>> SqlReports::jobTimes(const RunnerKey &runner, TimeSpan span, int slices,
                                             double share) const
{
    const bool all = share >= 1;
    const qint64 part = std::max<qint64>(span.length().count() / std::max(slices, 1), 1);
    const qint64 width = all ? part : std::max<qint64>(qint64(double(part) * share), 1);
    const auto number = numberOf(m_connection, runner);
    if (!number)
        return number.error();
    QList<JobTimes> times;
    const auto take = [&](const ScannedRow &row) {
        if (const auto source = sourceFromNumber(row.number(0)))
            times.append({*source, spanAt(row, 1), spanAt(row, 2)});
    };
    const QString sql = u"SELECT source, queue_wait, run_time FROM evidence WHERE scope = ?"
                        " AND known_at >= ? AND known_at < ?"_s;
    double place = 0;
    for (int i = 0; i < (all ? 1 : slices); ++i) {
        place = place + 0.618034 - (place + 0.618034 >= 1 ? 1 : 0);
        const qint64 from = toMs(span.from) + (all ? 0 : part * i + qint64(place * double(part - width)));
        if (const auto read = m_scan.read(sql, {*number, from, all ? toMs(span.to) : from + width}, take);
            !read)
            return read.error();
    }
    return times;
}

Result<QByteArray> SqlReports::keptValue(const QString &name) const
{
    QByteArray content;
    const auto read =
        m_connection.read(u"SELECT content FROM value WHERE name = :name"_s, {{":name"_L1, name}},
                          [&](const QSqlQuery &row) { content = row.value(0).toByteArray(); });
    if (!read)
        return read.error();
    return content;
}

} // namespace jobwatch
