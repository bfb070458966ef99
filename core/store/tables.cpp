#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// The tables, as they came to be: append only.
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
            u"CREATE TABLE value (name TEXT NOT NULL PRIMARY KEY, content %1 NOT NULL)"_s.arg(dialect.bytes)};
}

// A timer by its name that outlives upgrades; texts rather than numbers of a table of their own, as there
// are few. What belongs to a timer among the events says so in `timer`; kind 0 stands for none.
QStringList timerTables(const Dialect &dialect)
{
    return {u"ALTER TABLE event ADD COLUMN timer_kind SMALLINT NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE event ADD COLUMN timer TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE TABLE timer_state (server TEXT NOT NULL, kind SMALLINT NOT NULL, timer TEXT NOT NULL,"
            " state SMALLINT NOT NULL, failures INTEGER NOT NULL, openings INTEGER NOT NULL,"
            " probes_passed INTEGER NOT NULL, last_failed BIGINT, reason SMALLINT NOT NULL,"
            " reason_text TEXT NOT NULL, failing_since BIGINT, opened_at BIGINT, resume_at BIGINT,"
            " probe_started BIGINT, state_before SMALLINT NOT NULL, generation BIGINT NOT NULL,"
            " skipped BIGINT NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL, paused_at BIGINT,"
            " paused_until BIGINT, until_green SMALLINT NOT NULL, last_start BIGINT, last_passed BIGINT,"
            " usual_duration BIGINT, server_id TEXT NOT NULL, former_ids TEXT NOT NULL,"
            " removed SMALLINT NOT NULL, PRIMARY KEY (server, kind, timer))"_s,
            u"CREATE TABLE timer_run (server TEXT NOT NULL, kind SMALLINT NOT NULL, timer TEXT NOT NULL,"
            " at BIGINT NOT NULL, step SMALLINT NOT NULL, duration BIGINT, http_status INTEGER,"
            " cause SMALLINT NOT NULL, text TEXT NOT NULL, probe SMALLINT NOT NULL,"
            " PRIMARY KEY (server, kind, timer, at, step)) %1"_s.arg(dialect.clustered)};
}

// Messages on their way, and for a month what became of them. The payload is the message as JSON.
QStringList noticeTable(const Dialect &dialect)
{
    return {u"CREATE TABLE notice (id TEXT NOT NULL PRIMARY KEY, channel TEXT NOT NULL,"
            " made_at BIGINT NOT NULL, tries INTEGER NOT NULL, next_try BIGINT NOT NULL,"
            " state SMALLINT NOT NULL, payload %1 NOT NULL, last_error TEXT NOT NULL)"_s.arg(dialect.bytes),
            u"CREATE INDEX notice_by_state ON notice (state, made_at)"_s};
}

// Reports ask for what is neither a job nor a status of a whole year: few rows among millions. 5 is
// HistoryKind::TestNotPossible.
QStringList reportIndexes()
{
    return {u"CREATE INDEX event_by_rarity ON event (at) WHERE kind > 5"_s};
}

// What is too old is found by its time.
QStringList retentionIndex()
{
    return {u"CREATE INDEX timer_run_by_time ON timer_run (at)"_s};
}

// A report of a year reads every change of status: from the index alone, where they stand together, and not
// one by one from among the millions of events.
QStringList statusIndex()
{
    return {u"DROP INDEX event_by_status"_s,
            u"CREATE INDEX event_by_status ON event (scope, stage, at, id, status, cause) WHERE kind = 2"_s};
}

} // namespace

QList<QStringList> migrations(const Dialect &dialect)
{
    const QStringList versionTable{u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"_s,
                                   u"INSERT INTO schema_version (version) SELECT 0"
                                   " WHERE NOT EXISTS (SELECT 1 FROM schema_version)"_s};
    return {versionTable + QStringList{scopeTable(dialect)} + evidenceTable(dialect)
                + QStringList{totalTable(dialect)} + eventTable(dialect) + stateTables(dialect),
            timerTables(dialect),
            noticeTable(dialect),
            reportIndexes(),
            retentionIndex(),
            statusIndex()};
}

} // namespace jobwatch
