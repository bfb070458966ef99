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

// Where a connection leads, as QSqlDatabase takes it. Files have no host.
struct SqlTarget
{
    QString database{};
    QString options{};
    QStringList setup{}; // statements for the new connection
    QString host{};
    int port = -1;
    QString user{};
    QString password{};
};

// One connection with its prepared statements; belongs to the thread that made it.
// A connection to a server that was lost is made anew by the next question or transaction: what a session
// held (a lock) is gone then, and session() is another.
class SqlConnection
{
public:
    // `place` names the storage in sentences for the operator.
    SqlConnection(Dialect dialect, QString place);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    Result<void> open(const SqlTarget &target);
    Result<void> reconnect(); // if there is none, or it was lost
    int session() const { return m_isConnected ? m_session : 0; } // counts connections; 0: there is none
    Result<void> execute(const QString &sql); // without bindings: definitions and settings
    Result<Statement *> prepared(const QString &sql);
    Result<void> run(Statement &statement, Bindings bindings); // leaves its rows to be read
    Result<void> run(const QString &sql, Bindings bindings);
    Result<void> read(const QString &sql, Bindings bindings,
                      const std::function<void(const QSqlQuery &)> &row);
    Result<qint64> number(const QString &sql); // the first column of the first row, 0 without one
    // With a value for each ?, in order.
    Result<void> rows(const QString &sql, const QVariantList &values,
                      const std::function<void(const QSqlQuery &)> &row);
    // The first column of each row; as rows().
    Result<QList<qint64>> numbers(const QString &sql, const QVariantList &values);
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    // Notes what is wrong and makes the error that says so.
    Error failed(Trouble trouble, const QString &detail);
    Error failed(const QSqlError &error);
    Trouble trouble() const { return m_trouble; } // of the last failure
    const Dialect &dialect() const { return m_dialect; }
    // Of the database's own library, as long as the connection is open; nothing when it is not.
    void *nativeHandle() const;
    void onDamage(std::function<void()> told) { m_onDamage = std::move(told); }

private:
    Result<void> connectAnew();
    void close();
    Result<void> asked(const std::function<Result<void>()> &ask);
    Result<void> fetch(QSqlQuery &query, const std::function<void(const QSqlQuery &)> &row);

    const Dialect m_dialect;
    const QString m_place;
    const QString m_name;
    std::optional<SqlTarget> m_target{};
    bool m_isConnected = false;
    bool m_inTransaction = false;
    int m_session = 0;
    Trouble m_trouble = Trouble::None;
    std::function<void()> m_onDamage{};
    std::unordered_map<QString, Statement> m_statements{}; // nodes stay where they are
};

} // namespace jobwatch
