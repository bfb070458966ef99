#pragma once

#include <memory>
#include <optional>
#include <QString>
#include <sqlite3.h>

#include "core/base/time.h"
#include "core/store/sql.h"

namespace jobwatch {

// A prepared statement of SQLite, filled place by place and read column by column: Qt SQL makes a QVariant of
// each value and looks its place up by name, which doubles the cost of a row.
class NativeStatement
{
public:
    NativeStatement() = default;
    ~NativeStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(NativeStatement)

    // Once; later calls are free.
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
        const int done = step();
        return reset() && done == SQLITE_DONE;
    }
    // For a question: SQLITE_ROW as long as there are rows, to be ended with reset().
    int step()
    {
        m_place = 0;
        return sqlite3_step(m_statement);
    }
    bool reset() { return sqlite3_reset(m_statement) == SQLITE_OK; }
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_place = 0;
};

// The open file as SQLite knows it; none for a server, and where Qt brings an SQLite of its own: that one
// must not be touched with another one's functions.
sqlite3 *nativeDatabase(SqlConnection &connection);

// What SQLite itself says went wrong last.
Error nativeError(SqlConnection &connection, sqlite3 *db);

} // namespace jobwatch
