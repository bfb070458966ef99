// What storing and reading evidence costs, as a ratio to the SQLite C API with the same tables and
// statements, in processor time. `bench_store [ROWS]`: rows of the history that is read from, 1,000,000
// unless told.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <sqlite3.h>

#include "core/store/dialect.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/totals.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runnerCount = 200;
constexpr int rounds = 5;
constexpr Span step{1'000}; // from one job to the next, of any runner

RunnerKey runnerNumber(int n)
{
    return {{u"bio"_s}, {u"service%1"_s.arg(n / 2)}, {n % 2 ? u"big"_s : u"default"_s}};
}

Evidence evidenceNumber(int n)
{
    Evidence evidence;
    evidence.runner = runnerNumber(int(n * 7919ll % runnerCount));
    evidence.job = {u"%1"_s.arg(n, 24, 16, QLatin1Char('0'))};
    evidence.knownAt = instantFromMs(1'700'000'000'000) + n * step;
    evidence.submittedAt = evidence.knownAt - Span(2'000);
    const StageFinding passed{Verdict::Passed, Cause::None};
    evidence.stages = {passed, passed, passed, passed};
    if (n % 10 == 0) {
        evidence.stages[Stage::Execution] = {Verdict::Failed, Cause::ProgramFailed};
        evidence.exitCode = 1;
        evidence.text = u"Segmentation fault (core dumped)"_s;
    }
    evidence.queueWait = Span(n % 977);
    evidence.runTime = Span(1'000 + n % 4'001);
    return evidence;
}

QList<Evidence> evidenceFrom(int first, int count)
{
    QList<Evidence> evidence;
    evidence.reserve(count);
    for (int n = first; n < first + count; ++n)
        evidence.append(evidenceNumber(n));
    return evidence;
}

// Of the processor (user and system), so that other programs do not count.
double secondsOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void require(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("%s", what);
}

// One row as the C API takes it: texts are UTF-8 already, everything else is a number.
struct RawRow
{
    qint64 scope = 0;
    qint64 service = 0;
    QByteArray job{}, client{}, text{}, stderrTail{};
    qint64 submitted = 0, known = 0, verdicts = 0, causes = 0;
    std::optional<int> exitCode{};
    std::optional<qint64> queueWait{}, runTime{};
};

QList<RawRow> rawRows(const QList<Evidence> &evidence)
{
    QList<RawRow> rows;
    rows.reserve(evidence.size());
    for (const Evidence &e : evidence) {
        const int runner = e.runner.service.value.sliced(7).toInt() * 2 + (e.runner.runner.value == u"big"_s);
        rows.append({.scope = runner + 1,
                     .service = runnerCount + runner / 2 + 1,
                     .job = e.job.value.toUtf8(),
                     .text = e.text.toUtf8(),
                     .submitted = toMs(e.submittedAt),
                     .known = toMs(e.knownAt),
                     .verdicts = packedVerdicts(e.stages),
                     .causes = packedCauses(e.stages),
                     .exitCode = e.exitCode,
                     .queueWait = e.queueWait->count(),
                     .runTime = e.runTime->count()});
    }
    return rows;
}

// The yardstick: the same file, without Qt.
class RawStore
{
public:
    explicit RawStore(const QString &file, bool isNew)
    {
        require(sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK, "open");
        for (const QString &sql : sqliteDialect().newSetup + sqliteDialect().writerSetup)
            run(sql.toUtf8().constData());
        if (isNew) {
            const QList<QStringList> steps = migrations(sqliteDialect());
            for (const QString &sql : steps.first())
                run(sql.toUtf8().constData());
        }
        m_insert =
            prepared("INSERT INTO evidence (id, scope, service, job, source, kind, submitted_at, known_at,"
                     " verdicts, causes, test_problem, exit_code, client, queue_wait, run_time, cpu_time,"
                     " text, stderr_tail) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                     " ON CONFLICT DO NOTHING");
        m_total = prepared(
            "INSERT INTO evidence_total (scope, width, at, source, passed, failed, timed, run_min, run_max,"
            " run_sum, cpu_sum) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (scope, width, at, source) DO "
            "UPDATE"
            " SET passed = evidence_total.passed + excluded.passed,"
            " failed = evidence_total.failed + excluded.failed, timed = evidence_total.timed + "
            "excluded.timed,"
            " run_min = CASE WHEN excluded.run_min IS NULL OR evidence_total.run_min <= excluded.run_min"
            " THEN evidence_total.run_min ELSE excluded.run_min END,"
            " run_max = CASE WHEN excluded.run_max IS NULL OR evidence_total.run_max >= excluded.run_max"
            " THEN evidence_total.run_max ELSE excluded.run_max END,"
            " run_sum = evidence_total.run_sum + excluded.run_sum,"
            " cpu_sum = evidence_total.cpu_sum + excluded.cpu_sum");
        m_day = prepared("SELECT t.known_at, t.source, t.verdicts, t.queue_wait, t.run_time FROM evidence t"
                         " WHERE t.scope = ? AND t.known_at >= ? AND t.known_at < ?"
                         " ORDER BY t.known_at DESC, t.id DESC");
    }
    ~RawStore()
    {
        for (sqlite3_stmt *statement : {m_insert, m_total, m_day})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(RawStore)

    void write(const QList<RawRow> &rows, const Totals &totals)
    {
        run("BEGIN");
        for (const RawRow &row : rows)
            insert(row);
        for (auto total = totals.rows().begin(); total != totals.rows().end(); ++total)
            add(total.key(), *total);
        run("COMMIT");
    }

    qint64 readDay(qint64 scope, qint64 from, qint64 to, qint64 &sum)
    {
        sqlite3_bind_int64(m_day, 1, scope);
        sqlite3_bind_int64(m_day, 2, from);
        sqlite3_bind_int64(m_day, 3, to);
        qint64 count = 0;
        for (; sqlite3_step(m_day) == SQLITE_ROW; ++count)
            for (int column = 0; column < 5; ++column)
                sum += sqlite3_column_int64(m_day, column);
        sqlite3_reset(m_day);
        return count;
    }

private:
    void run(const char *sql)
    {
        require(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }
    void bindText(int place, const QByteArray &text)
    {
        sqlite3_bind_text(m_insert, place, text.constData() ? text.constData() : "", int(text.size()),
                          SQLITE_STATIC);
    }
    void insert(const RawRow &row)
    {
        int place = 0;
        for (const qint64 number : {++m_last, row.scope, row.service})
            sqlite3_bind_int64(m_insert, ++place, number);
        bindText(++place, row.job);
        for (const qint64 number :
             {qint64(2), qint64(1), row.submitted, row.known, row.verdicts, row.causes, qint64(0)})
            sqlite3_bind_int64(m_insert, ++place, number);
        ++place;
        row.exitCode ? sqlite3_bind_int(m_insert, place, *row.exitCode) : sqlite3_bind_null(m_insert, place);
        bindText(++place, row.client);
        sqlite3_bind_int64(m_insert, ++place, *row.queueWait);
        sqlite3_bind_int64(m_insert, ++place, *row.runTime);
        sqlite3_bind_null(m_insert, ++place);
        bindText(++place, row.text);
        bindText(++place, row.stderrTail);
        require(sqlite3_step(m_insert) == SQLITE_DONE, "insert");
        sqlite3_reset(m_insert);
    }
    void add(const TotalKey &key, const EvidenceTotal &total)
    {
        int place = 0;
        for (const qint64 number : {key.scope, qint64(widthOf(key.bucket).count()), qint64(toMs(key.from)),
                                    qint64(key.source), total.passed, total.failed, total.timed,
                                    qint64(total.shortestRun->count()), qint64(total.longestRun->count()),
                                    qint64(total.runTime.count()), qint64(total.cpuTime.count())})
            sqlite3_bind_int64(m_total, ++place, number);
        require(sqlite3_step(m_total) == SQLITE_DONE, "total");
        sqlite3_reset(m_total);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr, *m_total = nullptr, *m_day = nullptr;
    qint64 m_last = 0;
};

// Totals by the stored numbers of the yardstick. Counted into its time as well: the store does the same.
Totals totalsOf(const QList<Evidence> &evidence, const QList<RawRow> &rows)
{
    Totals totals;
    for (qsizetype i = 0; i < evidence.size(); ++i)
        totals.add(rows[i].scope, evidence[i]);
    return totals;
}

void compareWriting(const QTemporaryDir &dir, int perTransaction, int transactions)
{
    QList<double> ours, raws, ratios;
    for (int round = 0; round < rounds; ++round) {
        const QString name = dir.filePath(u"write-%1-%2"_s.arg(perTransaction).arg(round));
        auto store = openStore(name + u".db"_s, StoreMode::ReadWrite);
        require(store.has_value(), "store");
        RawStore rawStore(name + u".raw"_s, true);
        double our = 0, raw = 0;
        for (int i = 0; i < transactions; ++i) { // in turn, so that both see the same machine
            StoreBatch batch;
            batch.evidence = evidenceFrom(i * perTransaction, perTransaction);
            const QList<RawRow> rows = rawRows(batch.evidence);
            our += secondsOf([&] { require((*store)->write(batch).has_value(), "write"); });
            raw += secondsOf([&] { rawStore.write(rows, totalsOf(batch.evidence, rows)); });
        }
        const double scale = 1e6 / (double(perTransaction) * transactions);
        ours.append(our * scale);
        raws.append(raw * scale);
        ratios.append(our / raw);
    }
    std::printf("write, %5d rows a transaction: %6.2f us/row, C API %6.2f us/row, ratio %.2f\n",
                perTransaction, median(ours), median(raws), median(ratios));
    std::fflush(stdout);
}

void compareReading(const QTemporaryDir &dir, int rowCount)
{
    const QString file = dir.filePath(u"read.db"_s);
    auto store = openStore(file, StoreMode::ReadWrite);
    require(store.has_value(), "store");
    constexpr int perTransaction = 10'000;
    for (int first = 0; first < rowCount; first += perTransaction) {
        StoreBatch batch;
        batch.evidence = evidenceFrom(first, perTransaction);
        require((*store)->write(batch).has_value(), "write");
    }
    const RunnerKey runner = runnerNumber(100);
    const Instant to = evidenceNumber(rowCount / 2).knownAt, from = to - std::chrono::hours(24);
    RawStore raw(file, false);
    const auto reader = openStore(file, StoreMode::ReadOnly);
    require(reader.has_value(), "reader");

    sqlite3 *db = nullptr;
    sqlite3_stmt *find = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    sqlite3_prepare_v2(db, "SELECT id FROM scope WHERE service = ? AND runner = ?", -1, &find, nullptr);
    const QByteArray service = runner.service.value.toUtf8(), name = runner.runner.value.toUtf8();
    sqlite3_bind_text(find, 1, service.constData(), -1, SQLITE_STATIC);
    sqlite3_bind_text(find, 2, name.constData(), -1, SQLITE_STATIC);
    require(sqlite3_step(find) == SQLITE_ROW, "scope");
    const qint64 scope = sqlite3_column_int64(find, 0);
    sqlite3_finalize(find);
    sqlite3_close(db);

    QList<double> ours, raws, sums, ratios;
    qint64 points = 0, rawPoints = 0, checksum = 0, days = 0;
    for (int round = 0; round < 10 * rounds; ++round) {
        ours.append(secondsOf([&] {
            points = (*reader)->durations({scopeOf(runner), from, to, 1'000'000})->size();
        }));
        raws.append(secondsOf([&] { rawPoints = raw.readDay(scope, toMs(from), toMs(to), checksum); }));
        sums.append(secondsOf([&] { days = (*reader)->totals(runner, Bucket::Day, from, to)->size(); }));
        ratios.append(ours.last() / raws.last());
    }
    require(points == rawPoints && points > 0 && checksum != 0, "the same rows");
    std::printf("24 h of a runner out of %d rows (%lld points): %.3f ms, C API %.3f ms, ratio %.2f\n",
                rowCount, points, median(ours) * 1e3, median(raws) * 1e3, median(ratios));
    std::printf("the same days from the kept sums (%lld points): %.3f ms, ratio %.3f\n", days,
                median(sums) * 1e3, median(sums) / median(ours));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rowCount = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    require(rowCount >= 100'000, "at least 100000 rows, for a day in the middle");
    const QTemporaryDir dir;
    compareWriting(dir, 10'000, 10);
    compareWriting(dir, 1'000, 50);
    compareWriting(dir, 100, 200);
    compareReading(dir, rowCount);
}
