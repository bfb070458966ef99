#include <sqlite3.h>

#include <array>

#include "core/store/evidenceinsert.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

// Into SQLite by its own interface: Qt SQL makes a QVariant of each value and looks its place up by name,
// which doubles the cost of a row.
namespace jobwatch {

namespace {

class FileInsert final : public EvidenceInsert
{
public:
    explicit FileInsert(SqlConnection &connection)
        : m_connection(connection)
        , m_db(static_cast<sqlite3 *>(connection.nativeHandle()))
    {
    }
    ~FileInsert() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(FileInsert)

    Result<std::vector<bool>> insert(const std::vector<EvidenceRow> &rows, qint64 &last) override
    {
        if (!m_statement && !prepare())
            return failed();
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (const EvidenceRow &row : rows) {
            bind(row, last + 1);
            const int done = sqlite3_step(m_statement);
            const bool added = done == SQLITE_DONE && sqlite3_changes(m_db) > 0;
            if (sqlite3_reset(m_statement) != SQLITE_OK || done != SQLITE_DONE)
                return failed();
            last += added ? 1 : 0;
            isNew.push_back(added);
        }
        sqlite3_clear_bindings(m_statement); // they point into what the caller owns
        return isNew;
    }

private:
    bool prepare()
    {
        const QByteArray sql = QByteArray(evidenceInsertColumns)
            + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
        return m_db
            && sqlite3_prepare_v3(m_db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                  &m_statement, nullptr)
            == SQLITE_OK;
    }

    Error failed()
    {
        const QSqlError error(u"insert"_s, m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : u"no file"_s,
                              QSqlError::StatementError,
                              QString::number(m_db ? sqlite3_extended_errcode(m_db) : SQLITE_CANTOPEN));
        return m_connection.failed(error);
    }

    void bind(const EvidenceRow &row, qint64 id)
    {
        const Evidence &evidence = *row.evidence;
        m_place = 0;
        for (const qint64 number : {id, row.scope, row.service})
            bind(number);
        bind(evidence.job.value, 0);
        for (const qint64 number :
             {qint64(evidence.source), qint64(evidence.kind), toMs(evidence.submittedAt),
              toMs(evidence.knownAt), packedVerdicts(evidence.stages), packedCauses(evidence.stages),
              qint64(evidence.testProblem)})
            bind(number);
        bind(evidence.exitCode);
        bind(evidence.client, 1);
        for (const std::optional<Span> &span : {evidence.queueWait, evidence.runTime, evidence.cpuTime})
            bind(span ? std::optional(span->count()) : std::nullopt);
        bind(evidence.text, 2);
        bind(evidence.stderrTail, 3);
    }
    void bind(qint64 number) { sqlite3_bind_int64(m_statement, ++m_place, number); }
    template <typename Number>
    void bind(const std::optional<Number> &number)
    {
        if (number)
            bind(qint64(*number));
        else
            sqlite3_bind_null(m_statement, ++m_place);
    }
    // The bytes live until the step; `text` is which of the row's.
    void bind(const QString &value, size_t text)
    {
        m_texts[text] = value.isEmpty() ? QByteArray("") : value.toUtf8();
        sqlite3_bind_text(m_statement, ++m_place, m_texts[text].constData(), int(m_texts[text].size()),
                          SQLITE_STATIC);
    }

    SqlConnection &m_connection;
    sqlite3 *const m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_place = 0;
    std::array<QByteArray, 4> m_texts{};
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
