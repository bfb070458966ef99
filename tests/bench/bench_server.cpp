// What storing evidence on PostgreSQL costs, as a ratio to the fastest that there is: COPY of the same rows
// into tables of the same kind by psql. In elapsed time, as both the server and its client work; the server
// is one of Debian's packages, started for the occasion without fsync. `bench_server [ROWS-A-TRANSACTION]`.
#include <chrono>
#include <cstdio>
#include <limits>
#include <QCoreApplication>
#include <QFile>

#include "core/store/databaseurl.h"
#include "core/store/rows.h"
#include "core/store/store.h"
#include "tests/support/postgresserver.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

Evidence evidenceNumber(int n)
{
    const StageFinding passed{Verdict::Passed, Cause::None};
    Evidence evidence;
    evidence.runner = {{u"bio"_s}, {u"service%1"_s.arg(n % 100)}, {u"default"_s}};
    evidence.job = {u"%1"_s.arg(n, 24, 16, QLatin1Char('0'))};
    evidence.knownAt = instantFromMs(1'700'000'000'000 + n * 1'000LL);
    evidence.submittedAt = evidence.knownAt - Span(2'000);
    evidence.stages = {passed, passed, passed, passed};
    evidence.queueWait = Span(n % 977);
    evidence.runTime = Span(1'000 + n % 4'001);
    return evidence;
}

QList<Evidence> evidenceFrom(int first, int count)
{
    QList<Evidence> evidence;
    for (int n = first; n < first + count; ++n)
        evidence.append(evidenceNumber(n));
    return evidence;
}

QByteArray copyOf(const QList<Evidence> &evidence, qint64 first)
{
    QByteArray rows =
        "COPY evidence (id, scope, service, job, source, kind, submitted_at, known_at, verdicts,"
        " causes, test_problem, exit_code, client, queue_wait, run_time, cpu_time, text,"
        " stderr_tail) FROM STDIN;\n";
    for (const Evidence &one : evidence) {
        const qint64 service = one.runner.service.value.sliced(7).toInt();
        for (const qint64 number : {++first, 2 * service + 1, 2 * service + 2})
            rows += QByteArray::number(number) + '\t';
        rows += one.job.value.toUtf8() + "\t2\t1\t";
        for (const qint64 number : {qint64(toMs(one.submittedAt)), qint64(toMs(one.knownAt)),
                                    packedVerdicts(one.stages), packedCauses(one.stages)})
            rows += QByteArray::number(number) + '\t';
        rows += "0\t\\N\t\t" + QByteArray::number(one.queueWait->count()) + '\t'
            + QByteArray::number(one.runTime->count()) + "\t\\N\t\t\n";
    }
    return rows + "\\.\n";
}

double elapsed(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

[[noreturn]] void give(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

// A psql that is kept: it tells on its output when a COPY is done.
class Psql
{
public:
    explicit Psql(const QString &where)
    {
        const auto address = databaseAddress(where);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGOPTIONS"_s, u"-csearch_path="_s + where.section(u"%3D"_s, -1));
        m_process.setProcessEnvironment(environment);
        m_process.start(u"psql"_s, {u"-q"_s, u"-h"_s, address->host, u"-U"_s, u"jobwatch"_s, u"postgres"_s});
        if (!m_process.waitForStarted())
            give(u"psql is not installed"_s);
    }
    ~Psql()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Psql)

    void run(const QByteArray &statements)
    {
        m_process.write(statements + "\\echo done\n");
        QByteArray said;
        while (!said.endsWith("done\n")) {
            if (!m_process.waitForReadyRead(60'000))
                give(u"psql: "_s + QString::fromLocal8Bit(m_process.readAllStandardError()));
            said += m_process.readAllStandardOutput();
        }
        if (const QByteArray trouble = m_process.readAllStandardError(); !trouble.isEmpty())
            give(QString::fromLocal8Bit(trouble));
    }

private:
    QProcess m_process{};
};

void compare(PostgresServer &server, int perTransaction)
{
    const QString ours = server.newHistory(), theirs = server.newHistory();
    const auto store = openStore(ours, StoreMode::ReadWrite);
    if (!store || !openStore(theirs, StoreMode::ReadWrite)) // which makes the tables
        give(u"no history"_s);
    if (!(*store)->claim({}))
        give(u"not ours"_s);
    Psql psql(theirs);
    int first = 0;
    // The smallest of each side: other programs can only add to it.
    double stored = std::numeric_limits<double>::max(), copied = stored;
    for (int round = 0; round < 16; ++round, first += perTransaction) { // in turn
        StoreBatch batch;
        batch.evidence = evidenceFrom(first, perTransaction);
        const QByteArray copy = copyOf(batch.evidence, first);
        const double copying = elapsed([&] { psql.run(copy); });
        const double storing = elapsed([&] {
            if (!(*store)->write(batch))
                give(u"refused"_s);
        });
        if (round == 0) // warms up
            continue;
        copied = std::min(copied, copying / perTransaction);
        stored = std::min(stored, storing / perTransaction);
    }
    std::printf("%6d rows a transaction: %6.2f us/row with sums, COPY alone %6.2f us/row, ratio %.2f\n",
                perTransaction, stored, copied, stored / copied);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PostgresServer server;
    if (const QString reason = server.begin(); !reason.isEmpty())
        give(reason);
    if (argc > 1) {
        compare(server, QByteArray(argv[1]).toInt());
        return 0;
    }
    for (const int rows : {100, 1'000, 10'000})
        compare(server, rows);
    return 0;
}
