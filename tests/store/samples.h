#pragma once

#include <memory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include "core/store/databaseurl.h"
#include "core/store/store.h"
#include "tests/support/postgresserver.h"

namespace jobwatch::samples {

inline const RunnerKey clustalo{
    {QStringLiteral("bio")}, {QStringLiteral("clustalo")}, {QStringLiteral("default")}};
inline const RunnerKey clustaloBig{
    {QStringLiteral("bio")}, {QStringLiteral("clustalo")}, {QStringLiteral("big")}};
inline const RunnerKey muscle{
    {QStringLiteral("bio")}, {QStringLiteral("muscle")}, {QStringLiteral("default")}};
inline const RunnerKey elsewhere{
    {QStringLiteral("hpc")}, {QStringLiteral("clustalo")}, {QStringLiteral("default")}};

inline constexpr StageFinding passed{Verdict::Passed, Cause::None};
inline constexpr StageFinding notReached{};

inline Instant minute(int n)
{
    return instantFromMs(1'700'000'000'000 + qint64(n) * 60'000);
}

// The n-th job of a runner, a minute after the one before; every fourth fails to start.
inline Evidence evidenceOf(const RunnerKey &runner, int n)
{
    Evidence evidence;
    evidence.runner = runner;
    evidence.job = {QStringLiteral("%1-%2").arg(runner.runner.value).arg(n)};
    evidence.submittedAt = minute(n) - Span(1500);
    evidence.knownAt = minute(n);
    evidence.runTime = Span(1000 + n);
    if (n % 4 == 3) {
        evidence.stages = {passed, StageFinding{Verdict::Failed, Cause::CommandNotFound}, notReached,
                           notReached};
        evidence.exitCode = 127;
        evidence.text = QStringLiteral("clustalo: not found");
    } else {
        evidence.stages = {passed, passed, passed, passed};
    }
    return evidence;
}

inline StoreBatch batchOf(const QList<Evidence> &evidence)
{
    StoreBatch batch;
    batch.evidence = evidence;
    return batch;
}

inline HistoryEvent statusEvent(const RunnerKey &runner, std::optional<Stage> stage, int at, Status status)
{
    return {.at = minute(at),
            .kind = HistoryKind::StatusChanged,
            .scope = scopeOf(runner),
            .stage = stage,
            .status = status,
            .before = Status::Unknown,
            .cause = Cause::None,
            .reason = {},
            .who = {}};
}

inline StoreBatch eventsOnly(const QList<HistoryEvent> &events)
{
    StoreBatch batch;
    batch.events = events;
    return batch;
}

// Straight to the database, beside the store: to see what is there and to spoil it.
class Database
{
public:
    explicit Database(const QString &where)
    {
        const bool isServer = isDatabaseUrl(where);
        auto db =
            QSqlDatabase::addDatabase(isServer ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(where);
        if (isServer) {
            const auto address = databaseAddress(where);
            db.setDatabaseName(address->database);
            db.setHostName(address->host);
            db.setUserName(address->user);
            db.setConnectOptions(address->parameters);
        }
        m_isOpen = db.open();
    }
    ~Database()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Database)

    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        const bool done = m_isOpen && query.exec(sql);
        if (!done)
            qWarning() << sql << query.lastError();
        return done;
    }
    qint64 number(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }
    QStringList texts(const QString &sql, int column)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        QStringList texts;
        for (bool more = query.exec(sql) && query.next(); more; more = query.next())
            texts.append(query.value(column).toString());
        return texts;
    }

private:
    const QString m_name = QUuid::createUuid().toString();
    bool m_isOpen = false;
};

// Where a test's history is: a file, or a database on a server that is started for the test program.
// initTestCase_data() calls addRows(), init() calls begin() and skips with what it says.
class Places
{
public:
    static void addRows()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    // Why there is no such place; empty: where() is a new one.
    QString begin(bool onServer)
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_where = m_dir->filePath(QStringLiteral("history.db"));
        if (!onServer)
            return {};
        if (!m_server) {
            m_server = std::make_unique<PostgresServer>();
            m_reason = m_server->begin();
        }
        if (m_reason.isEmpty())
            m_where = m_server->newHistory();
        return m_reason;
    }
    QString where() const { return m_where; }
    PostgresServer &server() { return *m_server; }

private:
    std::unique_ptr<QTemporaryDir> m_dir{};
    std::unique_ptr<PostgresServer> m_server{};
    QString m_reason{};
    QString m_where{};
};

inline std::unique_ptr<Store> opened(const QString &where, StoreMode mode = StoreMode::ReadWrite)
{
    auto store = openStore(where, mode);
    if (!store)
        qWarning() << store.error().message << store.error().detail;
    return store ? std::move(*store) : nullptr;
}

} // namespace jobwatch::samples
