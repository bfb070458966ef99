#pragma once

#include <functional>
#include <initializer_list>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <unordered_map>

#include "core/base/time.h"
#include "core/store/dialect.h"
#include "core/store/sqlerror.h"

namespace jobwatch {

// A value for one :name of a statement. An empty text is stored as such, never as NULL.
struct Binding
{
    Binding(QLatin1StringView n, qint64 v)
        : name(n)
        , value(v)
    {
    }
    Binding(QLatin1StringView n, int v)
        : name(n)
        , value(v)
    {
    }
    Binding(QLatin1StringView n, double v)
        : name(n)
        , value(v)
    {
    }
    Binding(QLatin1StringView n, const QString &v);
    Binding(QLatin1StringView n, const QByteArray &v);
    Binding(QLatin1StringView n, Instant v)
        : Binding(n, qint64(toMs(v)))
    {
    }
    Binding(QLatin1StringView n, Span v)
        : Binding(n, qint64(v.count()))
    {
    }
    template <typename T>
    Binding(QLatin1StringView n, const std::optional<T> &v)
        : name(n)
        , value(v ? Binding(n, *v).value : QVariant())
    {
    }

    QLatin1StringView name;
    QVariant value;
};
using Bindings = std::initializer_list<Binding>;

// A statement that was prepared once. Bindings are named, and cheapest in the order of the statement.
struct Statement
{
    QSqlQuery query;
    QStringList names{}; // in the order of their places
};

// One connection with its prepared statements; belongs to the thread that made it.
class SqlConnection
{
public:
    // `place` names the storage in sentences for the operator.
    SqlConnection(Dialect dialect, QString place);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    Result<void> open(const QString &database, const QString &options, const QStringList &setup);
    Result<void> execute(const QString &sql); // without bindings: definitions and settings
    Result<Statement *> prepared(const QString &sql);
    Result<void> run(Statement &statement, Bindings bindings); // leaves its rows to be read
    Result<void> run(const QString &sql, Bindings bindings);
    Result<void> read(const QString &sql, Bindings bindings,
                      const std::function<void(const QSqlQuery &)> &row);
    Result<qint64> number(const QString &sql); // the first column of the first row, 0 without one
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    // Notes what is wrong and makes the error that says so.
    Error failed(Trouble trouble, const QString &detail);
    Trouble trouble() const { return m_trouble; } // of the last failure
    const Dialect &dialect() const { return m_dialect; }
    void onDamage(std::function<void()> told) { m_onDamage = std::move(told); }

private:
    Error failed(const QSqlError &error);

    const Dialect m_dialect;
    const QString m_place;
    const QString m_name;
    Trouble m_trouble = Trouble::None;
    std::function<void()> m_onDamage{};
    std::unordered_map<QString, Statement> m_statements{}; // nodes stay where they are
};

} // namespace jobwatch
