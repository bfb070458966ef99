#include "core/store/sql.h"

#include <QSqlDatabase>
#include <QSqlDriver>
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

// A text of PostgreSQL holds every character but this one.
QVariant withoutNull(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || !value.toString().contains(QChar::Null))
        return value;
    return value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
}

// What a server or its library says, on one line. It never names the password.
QString reasonOf(const QSqlError &error)
{
    return (error.databaseText().isEmpty() ? error.driverText() : error.databaseText()).simplified();
}

void bind(Statement &statement, Bindings bindings, bool isServer)
{
    for (qsizetype i = 0; i < statement.names.size(); ++i) {
        const QString &name = statement.names[i];
        const bool inOrder = size_t(i) < bindings.size() && (bindings.begin() + i)->name == name;
        const Binding *binding = inOrder ? bindings.begin() + i : find(bindings, name);
        Q_ASSERT(binding);
        // By place, Qt makes a name of the place.
        statement.query.bindValue(name, isServer ? withoutNull(binding->value) : binding->value);
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
}

SqlConnection::~SqlConnection()
{
    close();
}

// A file is closed after its statements. Those of a server end with the connection; Qt would complain of
// each that it cannot free over a lost one.
void SqlConnection::close()
{
    if (m_dialect.isServer)
        QSqlDatabase::removeDatabase(m_name);
    m_statements.clear();
    if (!m_dialect.isServer) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_isConnected = false;
}

Result<void> SqlConnection::open(const SqlTarget &target)
{
    m_target = target;
    return connectAnew();
}

Result<void> SqlConnection::connectAnew()
{
    if (!m_target)
        return failed(Trouble::Unreachable, u"no usable address"_s);
    close();
    QSqlDatabase db = QSqlDatabase::addDatabase(m_dialect.driver, m_name);
    db.setDatabaseName(m_target->database);
    db.setConnectOptions(m_target->options);
    db.setHostName(m_target->host);
    db.setPort(m_target->port);
    db.setUserName(m_target->user);
    db.setPassword(m_target->password);
    if (!db.open())
        return m_dialect.isServer ? failed(Trouble::Unreachable, reasonOf(db.lastError()))
                                  : failed(db.lastError());
    m_isConnected = true;
    ++m_session;
    for (const QString &sql : m_target->setup) {
        if (const auto done = execute(sql); !done)
            return done;
    }
    return {};
}

Result<void> SqlConnection::reconnect()
{
    if (m_isConnected || m_inTransaction || !m_dialect.isServer)
        return {};
    return connectAnew();
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
    query.setForwardOnly(
        !m_dialect.isServer); // there, the next statement would have to wait for the last row
    if (!query.prepare(sql))
        return failed(query.lastError());
    return &m_statements.emplace(sql, Statement{std::move(query), placeholders(sql)}).first->second;
}

Result<void> SqlConnection::run(Statement &statement, Bindings bindings)
{
    bind(statement, bindings, m_dialect.isServer);
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

// A server that was started again since is asked once more: nothing was read from the lost connection.
Result<void> SqlConnection::asked(const std::function<Result<void>()> &ask)
{
    if (const auto connected = reconnect(); !connected)
        return connected;
    auto done = ask();
    if (!done && !m_isConnected && !m_inTransaction && reconnect())
        done = ask();
    return done;
}

Result<void> SqlConnection::read(const QString &sql, Bindings bindings,
                                 const std::function<void(const QSqlQuery &)> &row)
{
    return asked([&]() -> Result<void> {
        const auto statement = prepared(sql);
        if (!statement)
            return statement.error();
        bind(**statement, bindings, m_dialect.isServer);
        return fetch((*statement)->query, row);
    });
}

Result<void> SqlConnection::rows(const QString &sql, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &row)
{
    return asked([&]() -> Result<void> {
        const auto statement = prepared(sql);
        if (!statement)
            return statement.error();
        QSqlQuery &query = (*statement)->query;
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), m_dialect.isServer ? withoutNull(values[i]) : values[i]);
        return fetch(query, row);
    });
}

Result<void> SqlConnection::fetch(QSqlQuery &query, const std::function<void(const QSqlQuery &)> &row)
{
    if (!query.exec())
        return failed(query.lastError());
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

Result<QList<qint64>> SqlConnection::numbers(const QString &sql, const QVariantList &values)
{
    QList<qint64> numbers;
    const auto done =
        rows(sql, values, [&](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    if (!done)
        return done.error();
    return numbers;
}

void *SqlConnection::nativeHandle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

Result<void> SqlConnection::inTransaction(const std::function<Result<void>()> &work)
{
    if (const auto connected = reconnect(); !connected)
        return connected;
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    if (const auto begun = execute(u"BEGIN"_s); !begun)
        return begun;
    m_inTransaction = true;
    auto done = work();
    m_inTransaction = false;
    if (done)
        done = execute(u"COMMIT"_s); // QSqlDatabase::commit() forgets the code that tells a full disk
    if (!done)
        QSqlQuery(u"ROLLBACK"_s, db);
    return done;
}

Error SqlConnection::failed(Trouble trouble, const QString &detail)
{
    m_trouble = trouble;
    if (trouble == Trouble::Lost)
        m_isConnected = false;
    qCWarning(logStore).noquote() << m_place << detail;
    if (trouble == Trouble::Damaged && m_onDamage)
        m_onDamage();
    return m_dialect.isServer ? serverError(trouble, m_place, detail)
                              : storageError(trouble, m_place, detail);
}

Error SqlConnection::failed(const QSqlError &error)
{
    const Trouble trouble = m_dialect.isServer ? troubleOfServer(error) : troubleOf(error);
    return failed(trouble, u"%1 (%2)"_s.arg(error.text().simplified(), error.nativeErrorCode()));
}

} // namespace jobwatch
