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

StatusChange toChange(const RunnerKey &runner, const QSqlQuery &row)
{
    return {.runner = runner,
            .stage = stageFromNumber(row.value(0).toLongLong()),
            .at = instantFromMs(row.value(1).toLongLong()),
            .status = statusFromNumber(row.value(2).toLongLong()).value_or(Status::Unknown),
            .cause = causeFromNumber(row.value(3).toInt()).value_or(Cause::None),
            .reason = row.value(4).toString()};
}

// Texts are only read where a report shows them: of a runner (stage -1) in trouble.
constexpr char changeColumns[] =
    "stage, at, status, cause, CASE WHEN stage < 0 AND status > 1 THEN reason END";

// Along the index of status changes.
QString statusAtSql()
{
    return u"SELECT %1 FROM event WHERE kind = 2 AND scope = :scope AND stage = :stage AND at <= :from"
           " ORDER BY at DESC, id DESC LIMIT 1"_s.arg(QLatin1StringView(changeColumns));
}

QString changesSql()
{
    return u"SELECT %1 FROM event WHERE kind = 2 AND scope = :scope AND stage = :stage AND at > :from"
           " AND at < :to ORDER BY at, id"_s.arg(QLatin1StringView(changeColumns));
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

void addTo(JobSums &sums, const QSqlQuery &row)
{
    sums.passed += row.value(1).toLongLong();
    sums.failed += row.value(2).toLongLong();
    sums.timed += row.value(3).toLongLong();
    sums.runTime += Span(row.value(4).toLongLong());
    sums.cpuTime += Span(row.value(5).toLongLong());
}

} // namespace

Result<void> SqlReports::statusChanges(const Scope &scope, TimeSpan span,
                                       const std::function<void(const StatusChange &)> &use) const
{
    const auto runners = runnersIn(m_connection, scope);
    if (!runners)
        return runners.error();
    const QString first = statusAtSql(), later = changesSql();
    for (const auto &[runner, number] : *runners) {
        const auto take = [&use, &key = runner](const QSqlQuery &row) { use(toChange(key, row)); };
        for (int stage = -1; stage < int(allStages.size()); ++stage) {
            const Binding scopeNumber(":scope"_L1, number), stageNumber(":stage"_L1, stage),
                from(":from"_L1, span.from);
            if (const auto read = m_connection.read(first, {scopeNumber, stageNumber, from}, take); !read)
                return read;
            const auto read =
                m_connection.read(later, {scopeNumber, stageNumber, from, {":to"_L1, span.to}}, take);
            if (!read)
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
    QList<JobSums> all;
    for (const auto &[runner, number] : *runners) {
        std::map<Source, JobSums> sums;
        for (const Source source : {Source::UserJob, Source::TestJob})
            sums[source] = {.runner = runner, .source = source};
        for (const Edge &edge : edgesOf(span)) {
            const auto read = m_connection.read(
                u"SELECT source, sum(passed), sum(failed), sum(timed), sum(run_sum), sum(cpu_sum)"
                " FROM evidence_total WHERE scope = :scope AND width = :width AND at >= :from AND at < :to"
                " GROUP BY source"_s,
                {{":scope"_L1, number},
                 {":width"_L1, widthOf(edge.bucket)},
                 {":from"_L1, edge.span.from},
                 {":to"_L1, edge.span.to}},
                [&sums](const QSqlQuery &row) {
                    if (const auto source = sourceFromNumber(row.value(0).toLongLong()))
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
    QList<JobTimes> times;
    const auto take = [&](const QSqlQuery &row) {
        if (const auto source = sourceFromNumber(row.value(0).toLongLong()))
            times.append({*source, spanAt(row, 1), spanAt(row, 2)});
    };
    double place = 0;
    for (int i = 0; i < (all ? 1 : slices); ++i) {
        place = place + 0.618034 - (place + 0.618034 >= 1 ? 1 : 0);
        const Instant from =
            all ? span.from : span.from + Span(part * i + qint64(place * double(part - width)));
        const auto read = m_connection.read(
            u"SELECT source, queue_wait, run_time FROM evidence WHERE scope = (SELECT id FROM scope"
            " WHERE server = :server AND service = :service AND runner = :runner) AND known_at >= :from"
            " AND known_at < :to"_s,
            {{":server"_L1, runner.server.value},
             {":service"_L1, runner.service.value},
             {":runner"_L1, runner.runner.value},
             {":from"_L1, from},
             {":to"_L1, all ? span.to : from + Span(width)}},
            take);
        if (!read)
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
