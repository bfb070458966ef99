#pragma once

#include <memory>
#include <vector>

#include "core/domain/evidence.h"
#include "core/store/rows.h"
#include "core/store/sql.h"
#include "core/store/totals.h"

namespace jobwatch {

// Evidence on its way into its table, with the stored numbers of its runner and its service.
struct EvidenceRow
{
    qint64 scope = 0;
    qint64 service = 0;
    const Evidence *evidence = nullptr; // never none
};

// How rows of evidence get into their table, and their sums into that of the sums; this is the one place
// where it matters what a row costs. Must end before its connection.
class EvidenceInsert
{
public:
    virtual ~EvidenceInsert() = default;

    // Numbers the rows from `last` on and tells of each whether it is new; a job that was stored before is
    // left as it is. Within a transaction.
    virtual Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) = 0;
    // To the sums that are there.
    virtual Result<void> add(const QHash<TotalKey, EvidenceTotal> &totals) = 0;
};

// The columns, and their values in the same order: numbers, texts, and numbers and spans that may be missing.
inline constexpr char evidenceInsertInto[] =
    "INSERT INTO evidence (id, scope, service, job, source, kind, submitted_at, known_at, verdicts, causes,"
    " test_problem, exit_code, client, queue_wait, run_time, cpu_time, text, stderr_tail)";
inline constexpr int evidenceInsertWidth = 18;
template <typename Add>
void eachValue(const EvidenceRow &row, qint64 id, Add add)
{
    const Evidence &evidence = *row.evidence;
    for (const qint64 number : {id, row.scope, row.service})
        add(number);
    add(evidence.job.value);
    for (const qint64 number :
         {qint64(evidence.source), qint64(evidence.kind), qint64(toMs(evidence.submittedAt)),
          qint64(toMs(evidence.knownAt)), packedVerdicts(evidence.stages), packedCauses(evidence.stages),
          qint64(evidence.testProblem)})
        add(number);
    add(evidence.exitCode);
    add(evidence.client);
    for (const std::optional<Span> &span : {evidence.queueWait, evidence.runTime, evidence.cpuTime})
        add(span);
    add(evidence.text);
    add(evidence.stderrTail);
}

inline constexpr char totalsInsertInto[] =
    "INSERT INTO evidence_total (scope, width, at, source, passed, failed, timed, run_min, run_max,"
    " run_sum, cpu_sum)";
inline constexpr int totalsInsertWidth = 11;
template <typename Add>
void eachValue(const TotalKey &key, const EvidenceTotal &total, Add add)
{
    for (const qint64 number : {key.scope, qint64(widthOf(key.bucket).count()), qint64(toMs(key.from)),
                                qint64(key.source), total.passed, total.failed, total.timed})
        add(number);
    add(total.shortestRun);
    add(total.longestRun);
    for (const Span span : {total.runTime, total.cpuTime})
        add(qint64(span.count()));
}

inline constexpr char totalsOnConflict[] =
    " ON CONFLICT (scope, width, at, source) DO UPDATE SET"
    " passed = evidence_total.passed + excluded.passed,"
    " failed = evidence_total.failed + excluded.failed,"
    " timed = evidence_total.timed + excluded.timed,"
    " run_min = CASE WHEN excluded.run_min IS NULL OR evidence_total.run_min <= excluded.run_min"
    " THEN evidence_total.run_min ELSE excluded.run_min END,"
    " run_max = CASE WHEN excluded.run_max IS NULL OR evidence_total.run_max >= excluded.run_max"
    " THEN evidence_total.run_max ELSE excluded.run_max END,"
    " run_sum = evidence_total.run_sum + excluded.run_sum,"
    " cpu_sum = evidence_total.cpu_sum + excluded.cpu_sum";

// " VALUES (?, ?)"
QString onePlaceEach(int columns);

// For a file of SQLite: by its own interface.
std::unique_ptr<EvidenceInsert> fileInsert(SqlConnection &connection);
// For PostgreSQL: a thousand rows a statement, which is a journey to the server and back.
std::unique_ptr<EvidenceInsert> arrayInsert(SqlConnection &connection);
// For every database: a row a statement.
std::unique_ptr<EvidenceInsert> statementInsert(SqlConnection &connection);

} // namespace jobwatch
