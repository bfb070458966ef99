// What a report of a year costs: CPU and memory, with a status history and roll-ups as a year of 250 runners
// (1,000 stages) leaves them.   bench_report [RUNNERS [CHANGES-A-STAGE]]
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include "core/report/render.h"
#include "core/store/store.h"
#include "tests/bench/ratio.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

namespace {

void run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql)) {
        std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
        std::exit(1);
    }
}

constexpr qint64 yearMs = 365LL * 24 * 3'600'000;
constexpr qint64 begin = 1'767'225'600'000; // 2026-01-01

QString series(const QString &name, qint64 count)
{
    return u"WITH RECURSIVE %1(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM %1 WHERE n < %2)"_s.arg(name).arg(
        count - 1);
}

void fill(const QString &file, int runners, int changes)
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    db.setDatabaseName(file);
    db.open();
    run(db, u"PRAGMA synchronous = OFF"_s);
    run(db, u"BEGIN"_s);
    run(db,
        series(u"r"_s, runners)
            + u" INSERT INTO scope (id, server, service, runner) SELECT n + 1, 'bio', 'service' || (n / 2),"
              " 'runner' || n FROM r"_s);
    // Changes of each runner (-1) and of its stages, in the order of time, as a monitor writes them.
    const qint64 all = qint64(runners) * 5 * changes;
    run(db,
        series(u"e"_s, all)
            + u" INSERT INTO event (id, at, kind, scope, stage, status, before, cause, reason, who)"
              " SELECT n + 1, %1 + n * %2 / %3, 2, n / 5 % %4 + 1, n % 5 - 1,"
              " CASE n / 5 / %4 % 4 WHEN 1 THEN 3 WHEN 3 THEN 2 ELSE 1 END, 1, 31, 'exit 127', '' FROM e"_s
                  .arg(begin)
                  .arg(yearMs)
                  .arg(all)
                  .arg(runners));
    for (const qint64 width : {3'600'000LL, 86'400'000LL})
        run(db,
            series(u"h"_s, yearMs / width)
                + u" INSERT INTO evidence_total (scope, width, at, source, passed, failed, timed, run_min,"
                  " run_max, run_sum, cpu_sum) SELECT scope.id, %1, %2 + n * %1, s, 12, 1, 13, 1000, 9000,"
                  " 40000, 40000 FROM h, scope, (SELECT 1 AS s UNION SELECT 2)"_s.arg(width)
                      .arg(begin));
    run(db, u"COMMIT"_s);
    db.close();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runners = argc > 1 ? std::atoi(argv[1]) : 250, changes = argc > 2 ? std::atoi(argv[2]) : 800;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.db"_s);
    if (!openStore(file, StoreMode::ReadWrite))
        return 1;
    fill(file, runners, changes);
    QSqlDatabase::removeDatabase(u"fill"_s);
    const auto store = openStore(file, StoreMode::ReadOnly);
    ReportDefinition definition{.period = ReportPeriod::Custom, .zone = "Europe/Berlin"};
    definition.from = instantFromMs(begin);
    definition.to = instantFromMs(begin + yearMs);
    const double before = bench::cpuTime();
    const auto report = reportOf(definition, **store, *definition.to);
    const double counted = bench::cpuTime();
    if (!report)
        return 1;
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
        const double begun = bench::cpuTime();
        const auto files = writeReport(reportWriters(), format, *report, audienceOf(definition));
        std::printf("%s: %.2f s CPU\n", reportFormatId(format).data(), (bench::cpuTime() - begun) / 1e6);
        if (!files)
            return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "a year of %d stages, %d changes each: figures %.2f s CPU (goal: under 5), peak %ld MB (goal: "
        "under 200, filling included)\n",
        runners * 4, changes, (counted - before) / 1e6, usage.ru_maxrss / 1024);
}
