#include <QCoreApplication>

#include "core/base/log.h"
#include "core/store/sqlstore.h"
#include "core/store/timerrows.h"

using namespace Qt::Literals::StringLiterals;

// Timers: their state, and their runs.
namespace jobwatch {

namespace {

template <typename T>
Result<QList<T>> collected(SqlConnection &connection, const QString &sql, Bindings bindings,
                           std::optional<T> (*toValue)(const QSqlQuery &))
{
    QList<T> values;
    const auto read = connection.read(sql, bindings, [&](const QSqlQuery &row) {
        if (std::optional<T> value = toValue(row))
            values.append(std::move(*value));
        else
            qCWarning(logStore) << "a row about a timer was left out: this version does not know its kind";
    });
    if (!read)
        return read.error();
    return values;
}

} // namespace

// Compares and sets: a breaker that has gone on since is not taken back to an earlier generation.
Result<void> SqlStore::replace(const TimerRecord &timer)
{
    const Breaker &breaker = timer.breaker;
    const auto statement = m_connection->prepared(
        u"INSERT INTO timer_state (%1) VALUES (:server, :kind, :timer, :state, :failures, :openings,"
        " :passed, :failed, :reason, :text, :since, :opened, :resume, :probe, :before, :generation,"
        " :skipped, :who, :why, :pausedat, :pauseduntil, :green, :start, :lastpassed, :usual, :serverid,"
        " :former, :removed) ON CONFLICT (server, kind, timer) DO UPDATE SET state = excluded.state,"
        " failures = excluded.failures, openings = excluded.openings,"
        " probes_passed = excluded.probes_passed, last_failed = excluded.last_failed,"
        " reason = excluded.reason, reason_text = excluded.reason_text,"
        " failing_since = excluded.failing_since, opened_at = excluded.opened_at,"
        " resume_at = excluded.resume_at, probe_started = excluded.probe_started,"
        " state_before = excluded.state_before, generation = excluded.generation,"
        " skipped = excluded.skipped, who = excluded.who, why = excluded.why,"
        " paused_at = excluded.paused_at, paused_until = excluded.paused_until,"
        " until_green = excluded.until_green, last_start = excluded.last_start,"
        " last_passed = excluded.last_passed, usual_duration = excluded.usual_duration,"
        " server_id = excluded.server_id, former_ids = excluded.former_ids,"
        " removed = excluded.removed WHERE timer_state.generation <= excluded.generation"_s.arg(
            QLatin1StringView(timerColumns)));
    if (!statement)
        return statement.error();
    const auto done = m_connection->run(**statement,
                                        {{":server"_L1, timer.key.server.value},
                                         {":kind"_L1, int(timer.key.kind)},
                                         {":timer"_L1, timer.key.id.value},
                                         {":state"_L1, int(breaker.state)},
                                         {":failures"_L1, breaker.failureCount},
                                         {":openings"_L1, breaker.openCount},
                                         {":passed"_L1, breaker.probesPassed},
                                         {":failed"_L1, breaker.lastFailed},
                                         {":reason"_L1, int(breaker.reason)},
                                         {":text"_L1, breaker.reasonText},
                                         {":since"_L1, breaker.failingSince},
                                         {":opened"_L1, breaker.openedAt},
                                         {":resume"_L1, breaker.resumeAt},
                                         {":probe"_L1, breaker.probeStarted},
                                         {":before"_L1, int(breaker.before)},
                                         {":generation"_L1, qint64(breaker.generation)},
                                         {":skipped"_L1, breaker.skipped},
                                         {":who"_L1, timer.who},
                                         {":why"_L1, timer.why},
                                         {":pausedat"_L1, timer.pausedAt},
                                         {":pauseduntil"_L1, timer.pausedUntil},
                                         {":green"_L1, int(timer.untilGreen)},
                                         {":start"_L1, timer.lastStart},
                                         {":lastpassed"_L1, timer.lastPassed},
                                         {":usual"_L1, timer.usualDuration},
                                         {":serverid"_L1, timer.serverId},
                                         {":former"_L1, joinedIds(timer.formerIds)},
                                         {":removed"_L1, int(timer.removed)}});
    if (!done || (*statement)->query.numRowsAffected() > 0)
        return done;
    return Error{ErrorKind::Denied,
                 QCoreApplication::translate(
                     "Store", "The timer %1 was changed by another Jobwatch: its state is read again.")
                     .arg(timerName(timer.key)),
                 u"generation %1"_s.arg(breaker.generation)};
}

// A log that is read again tells of nothing new.
Result<void> SqlStore::append(const TimerRun &run)
{
    return m_connection->run(
        u"INSERT INTO timer_run (%1) VALUES (:server, :kind, :timer, :at, :step, :duration, :status,"
        " :cause, :text, :probe) ON CONFLICT DO NOTHING"_s.arg(QLatin1StringView(runColumns)),
        {{":server"_L1, run.timer.server.value},
         {":kind"_L1, int(run.timer.kind)},
         {":timer"_L1, run.timer.id.value},
         {":at"_L1, run.at},
         {":step"_L1, int(run.step)},
         {":duration"_L1, run.duration},
         {":status"_L1, run.httpStatus},
         {":cause"_L1, int(run.cause)},
         {":text"_L1, run.text},
         {":probe"_L1, int(run.probe)}});
}

Result<QList<TimerRecord>> SqlStore::timers() const
{
    return collected(
        *m_connection,
        u"SELECT %1 FROM timer_state ORDER BY server, kind, timer"_s.arg(QLatin1StringView(timerColumns)), {},
        &toTimerRecord);
}

Result<QList<TimerRun>> SqlStore::timerRuns(const TimerKey &timer, Instant from, Instant to, int limit) const
{
    return collected(*m_connection,
                     u"SELECT %1 FROM timer_run WHERE server = :server AND kind = :kind AND timer = :timer"
                     " AND at >= :from AND at < :to ORDER BY at DESC, step DESC LIMIT :limit"_s.arg(
                         QLatin1StringView(runColumns)),
                     {{":server"_L1, timer.server.value},
                      {":kind"_L1, int(timer.kind)},
                      {":timer"_L1, timer.id.value},
                      {":from"_L1, from},
                      {":to"_L1, to},
                      {":limit"_L1, std::max(limit, 0)}},
                     &toTimerRun);
}

} // namespace jobwatch
