#include "core/store/sqlstore.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

RunnerKey asKey(const Scope &scope)
{
    return {scope.server, scope.service, scope.runner};
}

template <typename Enum>
int numberOr(const std::optional<Enum> &value, int otherwise)
{
    return value ? int(*value) : otherwise;
}

template <typename Enum>
std::optional<int> optionalNumber(const std::optional<Enum> &value)
{
    return value ? std::optional(int(*value)) : std::nullopt;
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<SqlConnection> connection, std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_reports(*m_connection)
{
}

SqlStore::SqlStore(std::unique_ptr<SqlConnection> connection, Shared)
    : SqlStore(std::move(connection))
{
    m_ownership.emplace(*m_connection);
}

Result<std::optional<HistoryOwner>> SqlStore::claim(const HistoryOwner &us)
{
    if (!m_ownership)
        return std::optional<HistoryOwner>{};
    if (!m_ownership->isOurs())
        m_isNumberingKnown = false; // others have gone on numbering
    return m_ownership->claim(us);
}

Result<void> SqlStore::release()
{
    return m_ownership ? m_ownership->release() : Result<void>();
}

Result<std::optional<HistoryOwner>> SqlStore::lastOwner() const
{
    if (!m_ownership)
        return std::optional<HistoryOwner>{};
    const auto owner = m_ownership->lastOwner();
    return owner ? Result(std::optional(*owner)) : owner.error();
}

Result<void> SqlStore::prepareWriting()
{
    QHash<RunnerKey, qint64> scopes;
    const auto read =
        m_connection->read(u"SELECT id, server, service, runner FROM scope"_s, {}, [&](const QSqlQuery &row) {
            scopes.insert({{row.value(1).toString()}, {row.value(2).toString()}, {row.value(3).toString()}},
                          row.value(0).toLongLong());
        });
    if (!read)
        return read;
    const auto scope = m_connection->number(u"SELECT max(id) FROM scope"_s);
    const auto evidence = m_connection->number(u"SELECT max(id) FROM evidence"_s);
    const auto event = m_connection->number(u"SELECT max(id) FROM event"_s);
    for (const auto *last : {&scope, &evidence, &event}) {
        if (!*last)
            return last->error();
    }
    m_scopes = std::move(scopes);
    m_lastScope = *scope;
    m_lastEvidence = *evidence;
    m_lastEvent = *event;
    m_isNumberingKnown = true;
    return {};
}

Result<void> SqlStore::write(const StoreBatch &batch)
{
    if (m_ownership && !m_ownership->isOurs()) {
        m_isNumberingKnown = false;
        if (const auto ready = m_ownership->beReady(); !ready)
            return ready;
    }
    if (!m_isNumberingKnown) {
        if (const auto prepared = prepareWriting(); !prepared)
            return prepared;
    }
    const auto done = m_connection->inTransaction([&] {
        const Result<void> ours = m_ownership ? m_ownership->confirm() : Result<void>();
        return ours ? writeAll(batch) : ours;
    });
    m_isNumberingKnown = done.has_value(); // what was numbered in vain is not there
    return done;
}

Result<void> SqlStore::writeAll(const StoreBatch &batch)
{
    if (const auto done = append(batch.evidence); !done)
        return done;
    if (const auto done = append(batch.events); !done)
        return done;
    for (const RunnerRecord &runner : batch.runners) {
        if (const auto done = replace(runner); !done)
            return done;
    }
    for (const TimerRecord &timer : batch.timers) {
        if (const auto done = replace(timer); !done)
            return done;
    }
    for (const TimerRun &run : batch.runs) {
        if (const auto done = append(run); !done)
            return done;
    }
    if (const auto done = replace(batch.notices); !done)
        return done;
    for (auto value = batch.values.begin(); value != batch.values.end(); ++value) {
        if (const auto done = setValue(value.key(), value.value()); !done)
            return done;
    }
    return {};
}

Result<qint64> SqlStore::numberOf(const Scope &scope)
{
    const RunnerKey key = asKey(scope);
    if (const auto known = m_scopes.constFind(key); known != m_scopes.constEnd())
        return *known;
    const qint64 number = m_lastScope + 1;
    const auto done = m_connection->run(
        u"INSERT INTO scope (id, server, service, runner) VALUES (:id, :server, :service, :runner)"_s,
        {{":id"_L1, number},
         {":server"_L1, key.server.value},
         {":service"_L1, key.service.value},
         {":runner"_L1, key.runner.value}});
    if (!done)
        return done.error();
    m_lastScope = number;
    m_scopes.insert(key, number);
    return number;
}

Result<void> SqlStore::append(const QList<Evidence> &evidence)
{
    if (evidence.isEmpty())
        return {};
    if (!m_insert)
        m_insert = m_connection->dialect().isServer ? arrayInsert(*m_connection) : fileInsert(*m_connection);
    std::vector<EvidenceRow> rows;
    rows.reserve(size_t(evidence.size()));
    for (const Evidence &one : evidence) {
        const auto scope = numberOf(scopeOf(one.runner));
        const auto service = scope ? numberOf({one.runner.server, one.runner.service, {}}) : scope;
        if (!service)
            return service.error();
        rows.push_back({*scope, *service, &one});
    }
    const auto isNew = m_insert->insert(rows, m_lastEvidence);
    if (!isNew)
        return isNew.error();
    Totals totals;
    for (size_t i = 0; i < rows.size(); ++i) { // a job that was stored before counts once
        if ((*isNew)[i])
            totals.add(rows[i].scope, *rows[i].evidence);
    }
    return m_insert->add(totals.rows());
}

Result<void> SqlStore::append(const QList<HistoryEvent> &events)
{
    const QString sql =
        u"INSERT INTO event (id, at, kind, scope, stage, status, before, cause, reason, who,"
        " timer_kind, timer)"
        " VALUES (:id, :at, :kind, :scope, :stage, :status, :before, :cause, :reason, :who, :timerkind,"
        " :timer)"_s;
    for (const HistoryEvent &event : events) {
        const auto scope = numberOf(event.scope);
        if (!scope)
            return scope.error();
        const auto done = m_connection->run(sql,
                                            {{":id"_L1, m_lastEvent + 1},
                                             {":at"_L1, event.at},
                                             {":kind"_L1, int(event.kind)},
                                             {":scope"_L1, *scope},
                                             {":stage"_L1, numberOr(event.stage, -1)},
                                             {":status"_L1, numberOr(event.status, -1)},
                                             {":before"_L1, numberOr(event.before, -1)},
                                             {":cause"_L1, int(event.cause)},
                                             {":reason"_L1, event.reason},
                                             {":who"_L1, event.who},
                                             {":timerkind"_L1, event.timer ? int(event.timer->kind) : 0},
                                             {":timer"_L1, event.timer ? event.timer->id.value : QString()}});
        if (!done)
            return done;
        ++m_lastEvent;
    }
    return {};
}

Result<void> SqlStore::replace(const RunnerRecord &runner)
{
    const auto scope = numberOf(scopeOf(runner.key));
    if (!scope)
        return scope.error();
    const auto pause = [&](auto Pause::*part) {
        return runner.pause ? std::optional((*runner.pause).*part) : std::nullopt;
    };
    const auto policy = [&](auto TestPolicy::*part) {
        return runner.policy ? std::optional((*runner.policy).*part) : std::nullopt;
    };
    const auto done = m_connection->run(
        u"INSERT INTO runner_state (scope, last_test, pause_who, pause_reason, pause_since, pause_until,"
        " policy_kind, policy_every, policy_price, policy_shortest, policy_longest, test_problem,"
        " test_problem_text) VALUES (:scope, :test, :who, :reason, :since, :until, :kind, :every, :price,"
        " :shortest, :longest, :problem, :text) ON CONFLICT (scope) DO UPDATE SET"
        " last_test = excluded.last_test, pause_who = excluded.pause_who,"
        " pause_reason = excluded.pause_reason, pause_since = excluded.pause_since,"
        " pause_until = excluded.pause_until, policy_kind = excluded.policy_kind,"
        " policy_every = excluded.policy_every, policy_price = excluded.policy_price,"
        " policy_shortest = excluded.policy_shortest, policy_longest = excluded.policy_longest,"
        " test_problem = excluded.test_problem, test_problem_text = excluded.test_problem_text"_s,
        {{":scope"_L1, *scope},
         {":test"_L1, runner.lastTest},
         {":who"_L1, pause(&Pause::who)},
         {":reason"_L1, pause(&Pause::reason)},
         {":since"_L1, pause(&Pause::since)},
         {":until"_L1, runner.pause ? runner.pause->until : std::nullopt},
         {":kind"_L1, optionalNumber(policy(&TestPolicy::kind))},
         {":every"_L1, policy(&TestPolicy::every)},
         {":price"_L1, policy(&TestPolicy::price)},
         {":shortest"_L1, policy(&TestPolicy::shortest)},
         {":longest"_L1, policy(&TestPolicy::longest)},
         {":problem"_L1, int(runner.testProblem)},
         {":text"_L1, runner.testProblemText}});
    if (!done)
        return done;
    for (const Stage stage : allStages) {
        if (const auto stored = replace(*scope, stage, runner.stages[stage]); !stored)
            return stored;
    }
    return {};
}

Result<void> SqlStore::replace(qint64 scope, Stage stage, const StageState &state)
{
    return m_connection->run(
        u"INSERT INTO stage_state (scope, stage, status, cause, text, since, last_evidence, last_source)"
        " VALUES (:scope, :stage, :status, :cause, :text, :since, :evidence, :source)"
        " ON CONFLICT (scope, stage) DO UPDATE SET status = excluded.status, cause = excluded.cause,"
        " text = excluded.text, since = excluded.since, last_evidence = excluded.last_evidence,"
        " last_source = excluded.last_source"_s,
        {{":scope"_L1, scope},
         {":stage"_L1, int(stage)},
         {":status"_L1, int(state.status)},
         {":cause"_L1, int(state.cause)},
         {":text"_L1, state.text},
         {":since"_L1, state.since},
         {":evidence"_L1, state.lastEvidence},
         {":source"_L1, optionalNumber(state.lastSource)}});
}

Result<void> SqlStore::setValue(const QString &name, const QByteArray &content)
{
    if (content.isEmpty())
        return m_connection->run(u"DELETE FROM value WHERE name = :name"_s, {{":name"_L1, name}});
    return m_connection->run(u"INSERT INTO value (name, content) VALUES (:name, :content)"
                             " ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s,
                             {{":name"_L1, name}, {":content"_L1, content}});
}

} // namespace jobwatch
