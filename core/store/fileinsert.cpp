#include "core/store/evidenceinsert.h"
#include "core/store/nativestatement.h"

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
            eachValue(row, last + 1, [this](const auto &value) { m_rows.add(value); });
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
            eachValue(row.key(), *row, [this](const auto &value) { m_sums.add(value); });
            if (!m_sums.run())
                return failed();
        }
        return {};
    }

private:
    Error failed() { return nativeError(m_connection, m_db); }

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
