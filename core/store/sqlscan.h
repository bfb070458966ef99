#pragma once

#include <functional>
#include <memory>
#include <unordered_map>

#include "core/store/sql.h"

namespace jobwatch {

// A row of an answer.
class ScannedRow
{
public:
    virtual ~ScannedRow() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0; // 0 for null
    virtual QString text(int column) const = 0;
};

// Questions with very many rows, asked with numbers alone: of a file by SQLite's own interface, as there it
// matters what a row costs. Must end before its connection.
class SqlScan
{
public:
    explicit SqlScan(SqlConnection &connection);
    ~SqlScan();

    // A number for each ? of the statement, in order.
    Result<void> read(const QString &sql, std::initializer_list<qint64> numbers,
                      const std::function<void(const ScannedRow &)> &use);

private:
    class Native;

    Result<void> readNatively(const QString &sql, std::initializer_list<qint64> numbers,
                              const std::function<void(const ScannedRow &)> &use);

    SqlConnection &m_connection;
    std::unique_ptr<Native> m_native{}; // made with the first question
};

} // namespace jobwatch
