#include "tests/bench/yearhistory.h"

#include <cstdio>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

// By SQL, which makes a million rows a second. The indexes are taken away meanwhile: sorting them at the end
// costs a tenth of keeping them in order.
namespace jobwatch::bench {

namespace {

bool run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (query.exec(sql))
        return true;
    std::fprintf(stderr, "%s\n%s\n", qPrintable(query.lastError().text()), qPrintable(sql));
    return false;
}

QStringList column(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(sql, db);
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

QString series(const QString &name, qint64 count)
{
    return u"WITH RECURSIVE %1(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM %1 WHERE n < %2)"_s.arg(name).arg(
        count - 1);
}

QString scopesSql(int runners)
{
    return series(u"r"_s, runners)
        + u" INSERT INTO scope (id, server, service, runner) SELECT n + 1, 'bio', 'service' || (n / 2),"
          " 'runner' || n FROM r"_s;
}

// In the order of time, as a monitor writes them: of every `share` events one is a change, in turn of each
// runner (-1) and of its stages; the others tell of a job.
QString eventsSql(const YearSizes &sizes)
{
    const qint64 changes = qint64(sizes.runners) * 5 * sizes.changes;
    const qint64 share = (changes + sizes.jobs) / changes;
    return series(u"e"_s, changes * share)
        + u" INSERT INTO event (id, at, kind, scope, stage, status, before, cause, reason, who)"
          " SELECT n + 1, %1 + n * %2 / %3,"
          " CASE n % %5 WHEN 0 THEN 2 ELSE 1 END,"
          " CASE n % %5 WHEN 0 THEN n / %5 / 5 % %4 ELSE n % %4 END + 1,"
          " CASE n % %5 WHEN 0 THEN n / %5 % 5 - 1 ELSE 2 END,"
          " CASE WHEN n % %5 > 0 THEN 1 ELSE CASE n / %5 / 5 / %4 % 4 WHEN 1 THEN 3 WHEN 3 THEN 2 ELSE 1 END"
          " END, 1, 31, CASE n % %5 WHEN 0 THEN 'exit 127' ELSE '' END, '' FROM e"_s.arg(yearBegin)
              .arg(yearMs)
              .arg(changes * share)
              .arg(sizes.runners)
              .arg(share);
}

// Jobs of users and tests; the longer ones wait longer, too.
QString evidenceSql(const YearSizes &sizes)
{
    return series(u"e"_s, sizes.jobs)
        + u" INSERT INTO evidence (id, scope, service, job, source, kind, submitted_at, known_at, verdicts,"
          " causes, test_problem, client, queue_wait, run_time, cpu_time, text, stderr_tail)"
          " SELECT n + 1, n % %1 + 1, n % %1 / 2 + 1, '', n / %1 % 2 + 1, 1, %2 + n * %3 / %4,"
          " %2 + n * %3 / %4 + 40000, 85, 0, 0, '', n % 977 * 20, 1000 + n % 7919 * 5, 900 + n % 7919 * 5,"
          " '', '' FROM e"_s.arg(sizes.runners)
              .arg(yearBegin)
              .arg(yearMs)
              .arg(sizes.jobs);
}

QString sumsSql(qint64 width)
{
    return series(u"h"_s, yearMs / width)
        + u" INSERT INTO evidence_total (scope, width, at, source, passed, failed, timed, run_min,"
          " run_max, run_sum, cpu_sum) SELECT scope.id, %1, %2 + n * %1, s, 12, 1, 13, 1000, 9000,"
          " 40000, 40000 FROM h, scope, (SELECT 1 AS s UNION SELECT 2)"_s.arg(width)
              .arg(yearBegin);
}

} // namespace

bool fillYear(const QString &file, const YearSizes &sizes)
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    db.setDatabaseName(file);
    if (!db.open())
        return false;
    const QString indexes = u" FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s;
    QStringList steps{u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
                      u"PRAGMA cache_size = -500000"_s};
    const QStringList anew = column(db, u"SELECT sql"_s + indexes);
    for (const QString &name : column(db, u"SELECT name"_s + indexes))
        steps.append(u"DROP INDEX "_s + name);
    steps += {scopesSql(sizes.runners), eventsSql(sizes)};
    if (sizes.jobs > 0)
        steps.append(evidenceSql(sizes));
    steps += QStringList{sumsSql(3'600'000), sumsSql(86'400'000)} + anew
        + QStringList{u"PRAGMA journal_mode = WAL"_s};
    bool isDone = true;
    for (const QString &step : steps)
        isDone = isDone && run(db, step);
    db.close();
    return isDone;
}

} // namespace jobwatch::bench
