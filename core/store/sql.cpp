#include "core/store/sql.h"

#include <QSqlDatabase>
#include <QUuid>

#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QStringList placeholders(const QString &sql)
{
    QStringList names;
    for (qsizetype at = sql.indexOf(u':'); at >= 0; at = sql.indexOf(u':', at + 1)) {
        qsizetype end = at + 1;
        while (end < sql.size() && (sql[end].isLetterOrNumber() || sql[end] == u'_'))
            ++end;
        names.append(sql.sliced(at, end - at));
    }
    return names;
}

const Binding *find(Bindings bindings, const QString &name)
{
    for (const Binding &binding : bindings) {
        if (binding.name == name)
            return &binding;
    }
    return nullptr;
}

void bind(Statement &statement, Bindings bindings)
{
    for (qsizetype i = 0; i < statement.names.size(); ++i) {
        const QString &name = statement.names[i];
        const bool inOrder = size_t(i) < bindings.size() && (bindings.begin() + i)->name == name;
        const Binding *binding = inOrder ? bindings.begin() + i : find(bindings, name);
        Q_ASSERT(binding);
        statement.query.bindValue(name, binding->value); // by place, Qt makes a name of the place
    }
}

} // namespace

Binding::Binding(QLatin1StringView n, const QString &v)
    : name(n)
    , value(v.isNull() ? u""_s : v)
{
}

Binding::Binding(QLatin1StringView n, const QByteArray &v)
    : name(n)
    , value(v.isNull() ? QByteArray("") : v)
{
}

SqlConnection::SqlConnection(Dialect dialect, QString place)
    : m_dialect(std::move(dialect))
    , m_place(std::move(place))
    , m_name(u"jobwatch-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase::addDatabase(m_dialect.driver, m_name);
}

SqlConnection::~SqlConnection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqlConnection::open(const QString &database, const QString &options, const QStringList &setup)
{
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    db.setDatabaseName(database);
    db.setConnectOptions(options);
    if (!db.open())
        return failed(db.lastError());
    for (const QString &sql : setup) {
        if (const auto done = execute(sql); !done)
            return done;
    }
    return {};
}

Result<void> SqlConnection::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<Statement *> SqlConnection::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    return &m_statements.emplace(sql, Statement{std::move(query), placeholders(sql)}).first->second;
}

Result<void> SqlConnection::run(Statement &statement, Bindings bindings)
{
    bind(statement, bindings);
    if (!statement.query.exec())
        return failed(statement.query.lastError());
    return {};
}

Result<void> SqlConnection::run(const QString &sql, Bindings bindings)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    return run(**statement, bindings);
}

Result<void> SqlConnection::read(const QString &sql, Bindings bindings,
                                 const std::function<void(const QSqlQuery &)> &row)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    QSqlQuery &query = (*statement)->query;
    if (const auto done = run(**statement, bindings); !done)
        return done;
    while (query.next())
        row(query);
    const QSqlError error = query.lastError();
    query.finish(); // an open reading would keep the log of the database from being taken in
    if (error.isValid())
        return failed(error);
    return {};
}

Result<qint64> SqlConnection::number(const QString &sql)
{
    qint64 number = 0;
    const auto done = read(sql, {}, [&](const QSqlQuery &query) { number = query.value(0).toLongLong(); });
    if (!done)
        return done.error();
    return number;
}

Result<void> SqlConnection::inTransaction(const std::function<Result<void>()> &work)
{
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    if (!db.transaction())
        return failed(db.lastError());
    auto done = work();
    if (done)
        done = execute(u"COMMIT"_s); // QSqlDatabase::commit() forgets the code that tells a full disk
    if (!done)
        db.rollback();
    return done;
}

Error SqlConnection::failed(Trouble trouble, const QString &detail)
{
    m_trouble = trouble;
    qCWarning(logStore).noquote() << m_place << detail;
    if (trouble == Trouble::Damaged && m_onDamage)
        m_onDamage();
    return storageError(trouble, m_place, detail);
}

Error SqlConnection::failed(const QSqlError &error)
{
    return failed(troubleOf(error), u"%1 (%2)"_s.arg(error.text(), error.nativeErrorCode()));
}

} // namespace jobwatch
