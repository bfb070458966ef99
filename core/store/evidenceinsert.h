#pragma once

#include <memory>
#include <vector>

#include "core/domain/evidence.h"
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

// The columns in the order in which both bind them.
inline constexpr char evidenceInsertColumns[] =
    "INSERT INTO evidence (id, scope, service, job, source, kind, submitted_at, known_at, verdicts, causes,"
    " test_problem, exit_code, client, queue_wait, run_time, cpu_time, text, stderr_tail) VALUES ";
inline constexpr int evidenceInsertWidth = 18;

// The columns in the order in which both bind them.
QString totalsSql();

// For a file of SQLite: by its own interface.
std::unique_ptr<EvidenceInsert> fileInsert(SqlConnection &connection);
// For every database: many rows a statement.
std::unique_ptr<EvidenceInsert> statementInsert(SqlConnection &connection);

} // namespace jobwatch
