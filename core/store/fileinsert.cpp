#include "core/store/evidenceinsert.h"
#include "core/store/nativestatement.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

class FileInsert final : public EvidenceInsert
{
public:
    FileInsert(SqlConnection &connection, sqlite3 *db)
        : m_connection(connection)
        , m_db(db)
    {
    }

    Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) override
    {
        const QByteArray sql =
            evidenceInsertInto + onePlaceEach(evidenceInsertWidth).toLatin1() + " ON CONFLICT DO NOTHING";
        if (!m_rows.prepare(m_db, sql))
            return failed();
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (const EvidenceRow &row : rows) {
            bind(row, last + 1);
            if (!m_rows.run())
                return failed();
            const bool added = sqlite3_changes(m_db) > 0;
            last += added ? 1 : 0;
            isNew.push_back(added);
        }
        return isNew;
    }

    Result<void> add(const QHash<TotalKey, EvidenceTotal> &totals) override
    {
        if (!m_sums.prepare(m_db,
                            totalsInsertInto + onePlaceEach(totalsInsertWidth).toLatin1() + totalsOnConflict))
            return failed();
        for (auto row = totals.begin(); row != totals.end(); ++row) {
            m_sums.add(row.key().scope).add(widthOf(row.key().bucket).count()).add(toMs(row.key().from));
            m_sums.add(qint64(row.key().source)).add(row->passed).add(row->failed).add(row->timed);
            m_sums.add(row->shortestRun).add(row->longestRun);
            if (!m_sums.add(row->runTime.count()).add(row->cpuTime.count()).run())
                return failed();
        }
        return {};
    }

private:
    Error failed() { return nativeError(m_connection, m_db); }

    void bind(const EvidenceRow &row, qint64 id)
    {
        const Evidence &evidence = *row.evidence;
        m_rows.add(id).add(row.scope).add(row.service).add(evidence.job.value);
        m_rows.add(qint64(evidence.source)).add(qint64(evidence.kind));
        m_rows.add(toMs(evidence.submittedAt)).add(toMs(evidence.knownAt));
        m_rows.add(packedVerdicts(evidence.stages)).add(packedCauses(evidence.stages));
        m_rows.add(qint64(evidence.testProblem)).add(evidence.exitCode).add(evidence.client);
        m_rows.add(evidence.queueWait).add(evidence.runTime).add(evidence.cpuTime);
        m_rows.add(evidence.text).add(evidence.stderrTail);
    }

    SqlConnection &m_connection;
    sqlite3 *const m_db; // never none
    NativeStatement m_rows{};
    NativeStatement m_sums{};
};

} // namespace

std::unique_ptr<EvidenceInsert> fileInsert(SqlConnection &connection)
{
    if (sqlite3 *const db = nativeDatabase(connection))
        return std::make_unique<FileInsert>(connection, db);
    return statementInsert(connection);
}

} // namespace jobwatch
