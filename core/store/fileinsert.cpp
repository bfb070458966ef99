#include <sqlite3.h>

#include "core/store/evidenceinsert.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

// Into SQLite by its own interface: Qt SQL makes a QVariant of each value and looks its place up by name,
// which doubles the cost of a row.
namespace jobwatch {

namespace {

// A prepared statement of SQLite, filled place by place.
class NativeStatement
{
public:
    NativeStatement() = default;
    ~NativeStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(NativeStatement)

    bool prepare(sqlite3 *db, const QByteArray &sql)
    {
        return m_statement
            || sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                  &m_statement, nullptr)
            == SQLITE_OK;
    }
    NativeStatement &add(qint64 number)
    {
        sqlite3_bind_int64(m_statement, ++m_place, number);
        return *this;
    }
    template <typename Number>
    NativeStatement &add(const std::optional<Number> &number)
    {
        if (number)
            return add(qint64(*number));
        sqlite3_bind_null(m_statement, ++m_place);
        return *this;
    }
    NativeStatement &add(const std::optional<Span> &span)
    {
        return add(span ? std::optional(span->count()) : std::nullopt);
    }
    NativeStatement &add(const QString &text) // copied, unless it is empty
    {
        if (text.isEmpty()) {
            sqlite3_bind_text(m_statement, ++m_place, "", 0, SQLITE_STATIC);
            return *this;
        }
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(m_statement, ++m_place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        return *this;
    }
    // With what was added; the next row begins at the first place.
    bool run()
    {
        m_place = 0;
        const int done = sqlite3_step(m_statement);
        return sqlite3_reset(m_statement) == SQLITE_OK && done == SQLITE_DONE;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_place = 0;
};

class FileInsert final : public EvidenceInsert
{
public:
    explicit FileInsert(SqlConnection &connection)
        : m_connection(connection)
        , m_db(static_cast<sqlite3 *>(connection.nativeHandle()))
    {
    }

    Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) override
    {
        const QByteArray sql = QByteArray(evidenceInsertColumns)
            + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
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
        if (!m_sums.prepare(m_db, totalsSql().toUtf8()))
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
    Error failed()
    {
        const QSqlError error(u"insert"_s, QString::fromUtf8(sqlite3_errmsg(m_db)), QSqlError::StatementError,
                              QString::number(sqlite3_extended_errcode(m_db)));
        return m_connection.failed(error);
    }

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

// A Qt that brings an SQLite of its own must not be touched with another one's functions.
bool isOurLibrary(SqlConnection &connection)
{
    QByteArray theirs;
    const auto read = connection.read(u"SELECT sqlite_source_id()"_s, {}, [&theirs](const QSqlQuery &row) {
        theirs = row.value(0).toByteArray();
    });
    return read && theirs == sqlite3_sourceid();
}

} // namespace

std::unique_ptr<EvidenceInsert> fileInsert(SqlConnection &connection)
{
    if (connection.nativeHandle() && isOurLibrary(connection))
        return std::make_unique<FileInsert>(connection);
    return statementInsert(connection);
}

} // namespace jobwatch
