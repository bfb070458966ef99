#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// A scope is a server, a service or a runner; empty parts mean "all below". Everything else refers to it
// by its number. Times are milliseconds since 1970, UTC; durations milliseconds.
QString scopeTable(const Dialect &dialect)
{
    return u"CREATE TABLE scope (id %1 PRIMARY KEY, server TEXT NOT NULL, service TEXT NOT NULL,"
           " runner TEXT NOT NULL, UNIQUE (server, service, runner))"_s.arg(dialect.key);
}

// Verdicts and causes of the four stages are packed into one number each (see rows.h): one index entry a
// job instead of four, and no more bytes than four small columns.
QStringList evidenceTable(const Dialect &dialect)
{
    return {u"CREATE TABLE evidence (id %1 PRIMARY KEY, scope BIGINT NOT NULL, service BIGINT NOT NULL,"
            " job TEXT NOT NULL, source SMALLINT NOT NULL, kind SMALLINT NOT NULL,"
            " submitted_at BIGINT NOT NULL, known_at BIGINT NOT NULL, verdicts INTEGER NOT NULL,"
            " causes BIGINT NOT NULL, test_problem SMALLINT NOT NULL, exit_code INTEGER,"
            " client TEXT NOT NULL, queue_wait BIGINT, run_time BIGINT, cpu_time BIGINT,"
            " text TEXT NOT NULL, stderr_tail TEXT NOT NULL)"_s.arg(dialect.key),
            u"CREATE INDEX evidence_by_runner ON evidence"
            " (scope, known_at, source, verdicts, queue_wait, run_time)"_s,
            u"CREATE INDEX evidence_by_time ON evidence (known_at, scope)"_s,
            u"CREATE UNIQUE INDEX evidence_by_job ON evidence (service, job) WHERE job <> ''"_s};
}

// Sums by hour and by day, so that a chart of a year reads hundreds of rows and not millions.
QString totalTable(const Dialect &dialect)
{
    return u"CREATE TABLE evidence_total (scope BIGINT NOT NULL, width BIGINT NOT NULL, at BIGINT NOT NULL,"
           " source SMALLINT NOT NULL, passed BIGINT NOT NULL, failed BIGINT NOT NULL,"
           " timed BIGINT NOT NULL, run_min BIGINT, run_max BIGINT, run_sum BIGINT NOT NULL,"
           " cpu_sum BIGINT NOT NULL, PRIMARY KEY (scope, width, at, source)) %1"_s.arg(dialect.clustered);
}

// stage, status, before: -1 stands for none. 2 is HistoryKind::StatusChanged.
QStringList eventTable(const Dialect &dialect)
{
    return {u"CREATE TABLE event (id %1 PRIMARY KEY, at BIGINT NOT NULL, kind SMALLINT NOT NULL,"
            " scope BIGINT NOT NULL, stage SMALLINT NOT NULL, status SMALLINT NOT NULL,"
            " before SMALLINT NOT NULL, cause SMALLINT NOT NULL, reason TEXT NOT NULL,"
            " who TEXT NOT NULL)"_s.arg(dialect.key),
            u"CREATE INDEX event_by_time ON event (at, scope)"_s,
            u"CREATE INDEX event_by_scope ON event (scope, at)"_s,
            u"CREATE INDEX event_by_status ON event (scope, stage, at) WHERE kind = 2"_s};
}

QStringList stateTables(const Dialect &dialect)
{
    return {u"CREATE TABLE runner_state (scope %1 PRIMARY KEY, last_test BIGINT, pause_who TEXT,"
            " pause_reason TEXT, pause_since BIGINT, pause_until BIGINT, policy_kind SMALLINT,"
            " policy_every BIGINT, policy_price DOUBLE PRECISION, policy_shortest BIGINT,"
            " policy_longest BIGINT, test_problem SMALLINT NOT NULL, test_problem_text TEXT NOT NULL)"_s.arg(
                dialect.key),
            u"CREATE TABLE stage_state (scope BIGINT NOT NULL, stage SMALLINT NOT NULL,"
            " status SMALLINT NOT NULL, cause SMALLINT NOT NULL, text TEXT NOT NULL, since BIGINT,"
            " last_evidence BIGINT, last_source SMALLINT, PRIMARY KEY (scope, stage))"_s,
            u"CREATE TABLE value (name TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL)"_s};
}

// 0: an empty database.
Result<qint64> storedVersion(SqlConnection &connection)
{
    const auto versioned = connection.number(connection.dialect().versionTable);
    if (!versioned)
        return versioned;
    if (*versioned > 0)
        return connection.number(u"SELECT version FROM schema_version"_s);
    const auto tables = connection.number(connection.dialect().anyTable);
    if (tables && *tables > 0)
        return connection.failed(Trouble::Foreign, u"tables, but none named schema_version"_s);
    return tables;
}

Error newer(SqlConnection &connection, qint64 version)
{
    return connection.failed(Trouble::Newer,
                             u"schema %1, this version knows %2"_s.arg(version).arg(newestSchema()));
}

Result<void> carryOut(SqlConnection &connection, const QStringList &step, qsizetype version)
{
    return connection.inTransaction([&]() -> Result<void> {
        for (const QString &sql : step) {
            if (const auto done = connection.execute(sql); !done)
                return done;
        }
        return connection.execute(u"UPDATE schema_version SET version = %1"_s.arg(version));
    });
}

} // namespace

QList<QStringList> migrations(const Dialect &dialect)
{
    const QStringList versionTable{u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"_s,
                                   u"INSERT INTO schema_version (version) SELECT 0"
                                   " WHERE NOT EXISTS (SELECT 1 FROM schema_version)"_s};
    return {versionTable + QStringList{scopeTable(dialect)} + evidenceTable(dialect)
            + QStringList{totalTable(dialect)} + eventTable(dialect) + stateTables(dialect)};
}

int newestSchema()
{
    return int(migrations({}).size());
}

Result<void> migrate(SqlConnection &connection)
{
    const auto version = storedVersion(connection);
    if (!version)
        return version.error();
    const QList<QStringList> steps = migrations(connection.dialect());
    if (*version > steps.size())
        return newer(connection, *version);
    for (qsizetype i = std::max<qint64>(*version, 0); i < steps.size(); ++i) {
        if (const auto done = carryOut(connection, steps[i], i + 1); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(SqlConnection &connection)
{
    const auto version = storedVersion(connection);
    if (!version)
        return version.error();
    if (*version > newestSchema())
        return newer(connection, *version);
    if (*version < newestSchema())
        return connection.failed(Trouble::Missing, u"schema %1 is not complete"_s.arg(*version));
    return {};
}

} // namespace jobwatch
