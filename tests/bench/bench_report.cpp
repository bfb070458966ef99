// What a report of a year costs: CPU and memory, from the history to each format, with a status history and
// roll-ups as a year of 250 runners (1,000 stages) leaves them, and with rows of evidence behind them. The
// history is made by a process of its own, so that its memory does not count.
//   bench_report [RUNNERS [CHANGES-A-STAGE [MILLIONS-OF-EVIDENCE]]]
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <sys/resource.h>

#include "core/report/render.h"
#include "core/report/savereport.h"
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

// Jobs all over the year, of users and of tests; the longer ones wait longer, too.
void addEvidence(const QSqlDatabase &db, int runners, qint64 rows)
{
    if (rows == 0)
        return;
    run(db,
        series(u"e"_s, rows)
            + u" INSERT INTO evidence (id, scope, service, job, source, kind, submitted_at, known_at, "
              u"verdicts,"
              " causes, test_problem, client, queue_wait, run_time, cpu_time, text, stderr_tail)"
              " SELECT n + 1, n % %1 + 1, n % %1 / 2 + 1, '', n / %1 % 2 + 1, 1, %2 + n * %3 / %4,"
              " %2 + n * %3 / %4 + 40000, 85, 0, 0, '', n % 977 * 20, 1000 + n % 7919 * 5, 900 + n % 7919 * "
              "5,"
              " '', '' FROM e"_s.arg(runners)
                  .arg(begin)
                  .arg(yearMs)
                  .arg(rows));
}

void fill(const QString &file, int runners, int changes, qint64 evidence)
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
    addEvidence(db, runners, evidence);
    run(db, u"COMMIT"_s);
    db.close();
}

long peak() // of resident memory, in MB
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

int fillIn(const QString &file, const QStringList &sizes)
{
    if (!openStore(file, StoreMode::ReadWrite))
        return 1;
    fill(file, sizes[0].toInt(), sizes[1].toInt(), qint64(sizes[2].toDouble() * 1e6));
    return 0;
}

bool write(ReportFormat format, const Report &report, const ReportDefinition &definition,
           const QString &place, double figures)
{
    const double begun = bench::cpuTime();
    const auto saved = saveReport(reportWriters(), format, report, audienceOf(definition), place);
    const double writing = bench::cpuTime() - begun;
    std::printf("%s: %.2f s CPU, with the figures %.2f s (goal: under 5)\n", reportFormatId(format).data(),
                writing / 1e6, (figures + writing) / 1e6);
    return saved.has_value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == u"--fill"_s)
        return fillIn(arguments[1], arguments.mid(2));
    const QStringList usual{u"250"_s, u"800"_s, u"2"_s};
    const QStringList sizes = arguments + usual.mid(arguments.size());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.db"_s);
    if (QProcess::execute(application.applicationFilePath(), QStringList{u"--fill"_s, file} + sizes) != 0)
        return 1;
    const auto store = openStore(file, StoreMode::ReadOnly);
    ReportDefinition definition{.period = ReportPeriod::Custom, .zone = "Europe/Berlin"};
    definition.from = instantFromMs(begin);
    definition.to = instantFromMs(begin + yearMs);
    const double before = bench::cpuTime();
    const auto report = reportOf(definition, **store, *definition.to);
    const double figures = bench::cpuTime() - before;
    if (!report)
        return 1;
    std::printf("a year of %d stages, %s changes each, %s million rows of evidence: figures %.2f s CPU\n",
                sizes[0].toInt() * 4, qPrintable(sizes[1]), qPrintable(sizes[2]), figures / 1e6);
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Csv, ReportFormat::Html}) {
        if (!write(format, *report, definition, folder.filePath(QString(reportFormatId(format))), figures))
            return 1;
    }
    std::printf("peak %ld MB (goal: under 200)\n", peak());
}
