#include "core/store/sqlscan.h"

#include "core/store/nativestatement.h"

namespace jobwatch {

namespace {

class QtRow final : public ScannedRow
{
public:
    explicit QtRow(const QSqlQuery &query)
        : m_query(query)
    {
    }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }

private:
    const QSqlQuery &m_query;
};

class NativeRow final : public ScannedRow
{
public:
    explicit NativeRow(const NativeStatement &statement)
        : m_statement(statement)
    {
    }
    bool isNull(int column) const override { return m_statement.isNull(column); }
    qint64 number(int column) const override { return m_statement.number(column); }
    QString text(int column) const override { return m_statement.text(column); }

private:
    const NativeStatement &m_statement;
};

} // namespace

class SqlScan::Native
{
public:
    explicit Native(SqlConnection &connection)
        : db(nativeDatabase(connection))
    {
    }

    sqlite3 *const db; // none: it is no file
    std::unordered_map<QString, NativeStatement> statements{}; // nodes stay where they are
};

SqlScan::SqlScan(SqlConnection &connection)
    : m_connection(connection)
{
}

SqlScan::~SqlScan() = default;

Result<void> SqlScan::read(const QString &sql, std::initializer_list<qint64> numbers,
                           const std::function<void(const ScannedRow &)> &use)
{
    if (!m_native)
        m_native = std::make_unique<Native>(m_connection);
    if (m_native->db)
        return readNatively(sql, numbers, use);
    QVariantList values;
    for (const qint64 number : numbers)
        values.append(number);
    return m_connection.rows(sql, values, [&use](const QSqlQuery &query) { use(QtRow(query)); });
}

Result<void> SqlScan::readNatively(const QString &sql, std::initializer_list<qint64> numbers,
                                   const std::function<void(const ScannedRow &)> &use)
{
    NativeStatement &statement = m_native->statements[sql];
    if (!statement.prepare(m_native->db, sql.toUtf8()))
        return nativeError(m_connection, m_native->db);
    for (const qint64 number : numbers)
        statement.add(number);
    const NativeRow row(statement);
    int step = statement.step();
    for (; step == SQLITE_ROW; step = statement.step())
        use(row);
    const Result<void> done =
        step == SQLITE_DONE ? Result<void>() : Result<void>(nativeError(m_connection, m_native->db));
    statement.reset(); // an open reading would keep the log of the database from being taken in
    return done;
}

} // namespace jobwatch
